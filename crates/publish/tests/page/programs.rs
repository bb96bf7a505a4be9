//! The samples of programs: there for every operation in every language, with the values of the document.

use serde_json::Value;

use super::document::{PAGE, PUBLISHED};
use super::html::Element;

const LANGUAGES: [&str; 6] = ["curl", "Rust", "TypeScript", "Python", "Go", "Java"];

/// The programs of a place: language, name of the file and text.
fn programs(place: &str) -> Vec<(String, String, String)> {
    let start = PAGE.elements.iter().position(|one| one.attributes.get("id").is_some_and(|id| id == place)).unwrap();
    let depth = PAGE.elements[start].above.len();
    let inside = || PAGE.elements[start + 1..].iter().take_while(|one| one.above.len() > depth);
    let group = |one: &Element| one.attributes.get("data-group").is_some_and(|group| group == "language");
    let from = inside().position(group).unwrap_or_else(|| panic!("{place} has no programs"));
    let holder = PAGE.elements[start + 1 + from].above.len();
    let mut found: Vec<(String, String, String)> = Vec::new();
    for one in inside().skip(from + 1).take_while(|one| one.above.len() > holder) {
        match one.name.as_str() {
            "section" => found.push((one.attributes["data-tab"].clone(), String::new(), String::new())),
            "figcaption" => found.last_mut().unwrap().1.clone_from(&one.text),
            "pre" => found.last_mut().unwrap().2.clone_from(&one.text),
            _ => {}
        }
    }
    found
}

#[test]
fn every_operation_is_called_in_every_language() {
    let document = &PUBLISHED.document.json;
    for operation in &PUBLISHED.model.operations {
        let found = programs(&format!("operation-{}", operation.id));
        assert_eq!(
            found.iter().map(|(language, ..)| language.as_str()).collect::<Vec<_>>(),
            LANGUAGES,
            "{}",
            operation.id
        );
        let body = document.pointer(&format!("{}/requestBody/content/application~1json/examples", operation.pointer));
        let body = body.and_then(Value::as_object).and_then(|examples| examples.values().next());
        let body = body.map(|example| &document.pointer(&example["$ref"].as_str().unwrap()[1..]).unwrap()["value"]);
        let mut leaves = Vec::new();
        body.into_iter().for_each(|body| strings(body, &mut leaves));
        for (language, file, program) in found {
            // The client knows paths and methods; all others are told.
            if language != "Rust" {
                assert!(program.contains(operation.method.as_str()), "{file}");
                let fixed = operation.path.split('{').next().unwrap();
                assert!(program.contains(&format!("https://smartassist.kore.ai{fixed}")), "{file}");
                assert!(!program.contains('{') || !program.contains("Id}"), "{file}: a parameter was not filled in");
            }
            for leaf in &leaves {
                assert!(program.contains(leaf), "{file} lacks {leaf}");
            }
            let account = operation.parameters.iter().any(|one| one.name == "accountId" && one.required);
            assert_eq!(program.contains("637368b4a1d039e34ba63bbf"), account, "{file}");
        }
    }
}

fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => object.iter().for_each(|(key, value)| {
            found.push(key.clone());
            strings(value, found);
        }),
        Value::Array(list) => list.iter().for_each(|value| strings(value, found)),
        Value::String(text) => found.push(text.clone()),
        other => found.push(other.to_string()),
    }
}

#[test]
fn tokens_are_made_once_in_every_language() {
    let found = programs("authentication");
    assert_eq!(found.iter().map(|(language, ..)| language.as_str()).collect::<Vec<_>>(), LANGUAGES);
    for (language, file, program) in &found {
        assert!(program.contains("SMARTASSIST_CLIENT_ID") && program.contains("SMARTASSIST_CLIENT_SECRET"), "{file}");
        // Our own crate knows the claims by itself.
        assert!(
            language == "Rust" || ["appId", "sub", "jti", "exp"].iter().all(|claim| program.contains(claim)),
            "{file}"
        );
    }
}

#[test]
fn notifications_are_received_in_every_language_that_serves() {
    let found = programs("operation-callStatus");
    assert_eq!(found.iter().map(|(language, ..)| language.as_str()).collect::<Vec<_>>(), LANGUAGES[1..]);
    for (language, file, program) in &found {
        assert!(program.contains("SMARTASSIST_SAVG_SECRET"), "{file}");
        assert!(
            language == "Rust" || (program.contains("SAVG-Signature") || program.contains("savg-signature")),
            "{file}"
        );
        assert!(language == "Rust" || program.contains("300"), "{file} takes old signatures");
    }
}
