//! Nothing of the document is missing in the page.

use serde_json::Value;

use super::document::{PAGE, PUBLISHED};

fn document() -> &'static Value {
    &PUBLISHED.document.json
}

fn members(value: &'static Value) -> impl Iterator<Item = (&'static str, &'static Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

fn resolved(value: &'static Value) -> &'static Value {
    let reference = value.get("$ref").and_then(Value::as_str);
    reference.map_or(value, |reference| document().pointer(&reference[1..]).unwrap())
}

/// Text without its Markdown and its line breaks, to look for it in the page.
fn words(text: &str) -> String {
    let plain: String = text.chars().filter(|character| !"`*".contains(*character)).collect();
    plain.lines().map(|line| line.trim_start_matches(' ')).collect::<Vec<_>>().join(" ")
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says(id: &str, text: &str) {
    let shown = squeezed(&words(&PAGE.at(id).text));
    // A list in a description starts a new line: each line counts for itself.
    for line in text.split("\n\n") {
        let line = squeezed(&words(line.trim_start_matches("* ")));
        let pieces = line.split(" * ").flat_map(|line| line.split("; "));
        for piece in pieces.filter(|piece| !piece.starts_with("* ")) {
            assert!(shown.contains(piece), "{id} does not say {piece:?} but {shown:.600}");
        }
    }
}

/// Operations and notifications: pointer to the path item's owner, method and the operation.
fn operations() -> Vec<(&'static str, &'static str, &'static Value)> {
    let mut found = Vec::new();
    for (path, item) in members(&document()["paths"]) {
        for (method, operation) in members(item) {
            found.push((path, method, operation));
            for (_, callback) in members(&operation["callbacks"]) {
                for (expression, item) in members(callback) {
                    found.extend(members(item).map(|(method, operation)| (expression, method, operation)));
                }
            }
        }
    }
    assert!(found.len() >= 6);
    found
}

#[test]
fn operations_with_parameters_answers_and_samples() {
    for (path, method, operation) in operations() {
        let id = operation["operationId"].as_str().unwrap();
        let place = format!("operation-{id}");
        let shown = &PAGE.at(&place).text;
        assert!(shown.contains(&format!("{} {path}", method.to_uppercase())), "{id}");
        says(&place, operation["summary"].as_str().unwrap());
        says(&place, operation["description"].as_str().unwrap());
        if let Some(scope) = operation["x-required-scope"].as_str() {
            assert!(shown.contains(&format!("scope {scope}")), "{id}");
        }
        for parameter in operation["parameters"].as_array().unwrap() {
            let parameter = resolved(parameter);
            let (name, location) = (parameter["name"].as_str().unwrap(), parameter["in"].as_str().unwrap());
            says(&format!("{place}:{location}:{name}"), parameter["description"].as_str().unwrap());
        }
        samples(&format!("{place}:request"), &operation["requestBody"]);
        for (status, answer) in members(&operation["responses"]) {
            says(&format!("{place}:{status}"), resolved(answer)["description"].as_str().unwrap());
            let shared = answer.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
            let place = shared.map_or(format!("{place}:{status}"), |name| format!("response-{name}"));
            samples(&place, resolved(answer));
            for (name, header) in members(&resolved(answer)["headers"]) {
                says(&place, name);
                says(&place, resolved(header)["description"].as_str().unwrap());
            }
        }
    }
}

/// Every sample of a body is shown under its case, and means what it means in the document.
fn samples(place: &str, holder: &'static Value) {
    for (case, example) in members(&holder["content"]["application/json"]["examples"]) {
        let (id, example) = (format!("{place}:{case}"), resolved(example));
        says(&id, example["summary"].as_str().unwrap());
        let shown = &PAGE.at(&id).text;
        let json = shown.split_once("application/json").unwrap().1;
        assert_eq!(serde_json::from_str::<Value>(json).unwrap(), example["value"], "{id}");
    }
}

#[test]
fn schemas_with_fields_and_values() {
    for (owner, schema) in members(&document()["components"]["schemas"]) {
        let place = format!("schema-{owner}");
        says(&place, schema["description"].as_str().unwrap_or_default());
        for (name, field) in members(&schema["properties"]) {
            let id = format!("{place}:{name}");
            let named = field["allOf"].get(0).unwrap_or(field);
            let description = field.get("description").or_else(|| resolved(named).get("description"));
            says(&id, description.and_then(Value::as_str).unwrap());
            let shown = &PAGE.at(&id).text;
            let is_required = schema["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
            assert_eq!(shown.contains("required"), is_required || words(shown).contains("is required"), "{id}");
            for alias in field["x-aliases"].as_array().into_iter().flatten() {
                assert!(shown.contains(&format!("also read as {}", alias.as_str().unwrap())), "{id}");
            }
        }
        for list in ["enum", "x-extensible-enum"] {
            for value in schema[list].as_array().into_iter().flatten() {
                let value = value.as_str().unwrap();
                let id = format!("{place}::{}", value.replace(' ', "~20"));
                assert!(PAGE.at(&id).text.contains(value));
                says(&place, schema["x-enum-descriptions"][value].as_str().unwrap());
            }
        }
        let is_open = schema.get("x-extensible-enum").is_some();
        assert_eq!(PAGE.at(&place).text.contains("Other values may come"), is_open, "{owner}");
    }
}

#[test]
fn constraints_stand_where_a_value_is_sent() {
    let target = squeezed(&PAGE.at("operation-dialout:request").text);
    for phrase in ["1 to 512 characters", "1 to 60000 ms", "unit: milliseconds", "default 15000", "at most 32 items"] {
        assert!(target.contains(phrase), "{phrase} in {target:.2000}");
    }
    let all: Vec<(&str, &str)> = vec![
        ("schema-Timers", "no other fields"),
        ("schema-NotifyHeaders", "at most 20 names"),
        ("schema-Conversation:priority", "or null"),
        ("schema-CallDuration", "integer (int64) or string"),
        ("schema-AgentEmails", "list of AgentEmail"),
        ("schema-NotifyHeaders", "map of string"),
        ("schema-TimeZoneOffSet", "-840 to 840 min"),
    ];
    for (id, phrase) in all {
        assert!(squeezed(&PAGE.at(id).text).contains(phrase), "{id}: {phrase}");
    }
}

#[test]
fn decisions_are_explained_and_linked_from_where_they_count() {
    let mut named = Vec::new();
    collect(document(), &mut named);
    named.sort_unstable();
    named.dedup();
    assert!(named.len() > 60, "{named:?}");
    for id in named {
        let row = PAGE.at(&format!("decision-{id}"));
        let text = PUBLISHED.decisions.lines().find(|line| line.starts_with(&format!("| {id} |"))).unwrap();
        for cell in text.trim_matches('|').split(" | ") {
            assert!(words(&row.text).contains(&words(cell.trim())), "{id}: {cell}");
        }
        let links = PAGE.with("href").filter(|(_, target)| *target == format!("#decision-{id}")).count();
        assert!(links > 0, "nothing leads to {id}");
    }
    assert!(PAGE.with("href").any(|(link, target)| target == "#schema-Timers" && link.text == "schemas/Timers"));
}

fn collect(value: &'static Value, found: &mut Vec<&'static str>) {
    match value {
        Value::Object(object) => {
            found.extend(value["x-decision"].as_array().into_iter().flatten().filter_map(Value::as_str));
            object.values().for_each(|value| collect(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}

#[test]
fn the_list_of_editions_has_everything_that_is_marked() {
    let section = &PAGE.at("editions").text;
    for name in ["callStatus: SAVG-Signature", "DialoutRequest.timeoutInMs", "CallControlParameter", "ReasonCode: OK"] {
        assert!(section.contains(name), "{name}");
    }
    let marks = serde_json::to_string(document()).unwrap().matches("\"x-since\"").count();
    let items = PAGE.elements.iter().filter(|one| one.name == "li" && one.above.iter().any(|name| name == "section"));
    assert!(items.count() > marks);
}

#[test]
fn every_message_is_in_the_table_of_errors() {
    let section = squeezed(&PAGE.at("errors").text);
    for (name, example) in members(&document()["components"]["examples"]).filter(|(name, _)| name.starts_with("Error"))
    {
        for error in example["value"]["errors"].as_array().unwrap() {
            let msg = error.get("msg").or_else(|| error.get("message")).and_then(Value::as_str).unwrap();
            let row = format!("{}{msg}", error["code"]);
            assert!(section.contains(&row), "{name}: {row}");
        }
    }
}
