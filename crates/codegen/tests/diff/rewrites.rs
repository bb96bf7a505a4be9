//! Rewritings that change nothing: where things stand, and how they are spelled out, is no matter to anybody.

use serde_json::{Map, Value, json};
use smartassist_codegen::diff::{VersionStep, diff};
use smartassist_codegen::load::Document;
use smartassist_codegen::project::Project;

use crate::cases::{OURS, document};
use crate::checkout;

/// Rewrites a document, and says how often.
type Rewrite = fn(&mut Value) -> usize;

const METHODS: [&str; 6] = ["get", "put", "post", "delete", "patch", "head"];

/// Each with the most that it may ask for.
const REWRITES: &[(&str, Rewrite, VersionStep)] = &[
    ("references to parts are written out", written_out, VersionStep::None),
    ("parts move to the components", moved_to_components, VersionStep::None),
    ("references to schemas are wrapped", wrapped, VersionStep::None),
    ("what a wrapper says moves into the schema that it wraps", moved_inwards, VersionStep::None),
    ("what holds for all operations is said of each", security_of_each, VersionStep::None),
    ("servers are listed for each operation", servers_of_each, VersionStep::None),
    ("parameters move to their path", parameters_of_paths, VersionStep::None),
    ("what says nothing is said", said_what_holds_anyway, VersionStep::None),
    ("what says nothing is left out", left_out, VersionStep::None),
    ("lists that are sets stand the other way round", turned_round, VersionStep::None),
    ("the bounds of a format are stated", bounds_of_formats, VersionStep::None),
    ("names in Rust are stated that follow anyway", rust_names, VersionStep::None),
    // Writers of answers use the other spelling, which readers of them are told.
    ("canonical spellings and aliases are exchanged", spellings_exchanged, VersionStep::Patch),
];

/// The document of the catalogue, our own, and those of all fixtures.
fn documents() -> Vec<(String, Value)> {
    let repository = checkout::repository();
    let read = |path: String| {
        let text = std::fs::read_to_string(repository.join(&path)).unwrap();
        (path, document(&text).json)
    };
    let all = Project::at(&repository).documents.into_iter().map(|target| read(target.document));
    all.chain([("base.yaml".to_owned(), document(OURS).json)]).collect()
}

#[test]
fn rewriting_a_document_changes_nothing() {
    let documents = documents();
    let mut wrong = Vec::new();
    for (name, rewrite, most) in REWRITES {
        let mut times = 0;
        for (path, json) in &documents {
            let mut rewritten = json.clone();
            times += rewrite(&mut rewritten);
            let (old, new) = (Document::from_json(path, json), Document::from_json(path, &rewritten));
            for (direction, found) in [("there", diff(&old, &new)), ("back", diff(&new, &old))] {
                for one in found.changes.iter().filter(|one| one.step > *most) {
                    wrong.push(format!("{name}, {direction}, {path} {}: {} {}", one.pointer, one.rule.id, one.message));
                }
            }
        }
        assert!(times > 0, "{name}: there is nothing to rewrite");
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Calls `change` for every object, the inner ones first.
fn each(value: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>) -> usize) -> usize {
    match value {
        Value::Array(items) => items.iter_mut().map(|item| each(item, change)).sum(),
        Value::Object(members) => {
            let inner: usize = members.values_mut().map(|member| each(member, change)).sum();
            inner + change(members)
        }
        _ => 0,
    }
}

/// The same for every schema, without what looks like one in examples.
fn each_schema(document: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>) -> usize) -> usize {
    let mut times = 0;
    for part in ["/paths", "/components/schemas", "/components/parameters", "/components/headers"] {
        let Some(part) = document.pointer_mut(part) else { continue };
        times += each(part, &mut |object| {
            let is_schema = object.get("type").is_some_and(Value::is_string) || object.contains_key("allOf");
            if is_schema { change(object) } else { 0 }
        });
    }
    times
}

fn each_operation(document: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>) -> usize) -> usize {
    let paths = document["paths"].as_object_mut().unwrap().values_mut().filter_map(Value::as_object_mut);
    let operations = paths.flat_map(|item| item.iter_mut().filter(|(method, _)| METHODS.contains(&method.as_str())));
    operations.filter_map(|(_, operation)| operation.as_object_mut()).map(change).sum()
}

fn target<'a>(object: &'a Map<String, Value>, section: &str) -> Option<&'a str> {
    object.get("$ref")?.as_str()?.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')
}

fn written_out(document: &mut Value) -> usize {
    let components = document["components"].clone();
    let mut times = 0;
    for section in ["examples", "headers", "parameters", "requestBodies", "responses"] {
        times += each(document, &mut |object| {
            let Some(part) = target(object, section).and_then(|name| components[section].get(name)) else { return 0 };
            *object = part.as_object().unwrap().clone();
            1
        });
    }
    times
}

fn moved_to_components(document: &mut Value) -> usize {
    let (mut headers, mut bodies, mut parameters) = (Map::new(), Map::new(), Map::new());
    let moved = |section: &str, parts: &mut Map<String, Value>, value: &mut Value| {
        if value.get("$ref").is_some() {
            return 0;
        }
        let name = format!("Moved{}", parts.len());
        let reference = json!({ "$ref": format!("#/components/{section}/{name}") });
        parts.insert(name, std::mem::replace(value, reference));
        1
    };
    let times = each(&mut document["paths"], &mut |object| {
        let mut times = 0;
        if let Some(body) = object.get_mut("requestBody") {
            times += moved("requestBodies", &mut bodies, body);
        }
        for header in object.get_mut("headers").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
            times += moved("headers", &mut headers, header);
        }
        for parameter in object.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            times += moved("parameters", &mut parameters, parameter);
        }
        times
    });
    for (section, parts) in [("headers", headers), ("requestBodies", bodies), ("parameters", parameters)] {
        let known = document["components"].as_object_mut().unwrap().entry(section).or_insert_with(|| json!({}));
        known.as_object_mut().unwrap().extend(parts);
    }
    times
}

fn wrapped(document: &mut Value) -> usize {
    each(document, &mut |object| {
        let mut times = 0;
        for key in ["schema", "items"] {
            let Some(Value::Object(schema)) = object.get_mut(key) else { continue };
            if target(schema, "schemas").is_some() {
                *schema = Map::from_iter([("allOf".to_owned(), json!([schema.clone()]))]);
                times += 1;
            }
        }
        times
    })
}

/// Only where the schema is used once.
fn moved_inwards(document: &mut Value) -> usize {
    let (text, schemas) = (document.to_string(), document["components"]["schemas"].clone());
    let mut moved: Vec<(String, Map<String, Value>)> = Vec::new();
    let times = each(&mut document["components"]["schemas"], &mut |object| {
        let only = object.get("allOf").and_then(Value::as_array).filter(|all| all.len() == 1);
        let Some(Value::Object(only)) = only.map(|all| all[0].clone()) else { return 0 };
        let Some(name) = target(&only, "schemas") else { return 0 };
        let uses = text.matches(&format!("\"#/components/schemas/{name}\"")).count();
        let is_movable = |key: &&String| {
            let is_note = ["description", "example", "x-since", "x-decision", "x-unit"].contains(&key.as_str());
            is_note && schemas[name].get(key.as_str()).is_none()
        };
        let keys: Vec<String> = object.keys().filter(is_movable).cloned().collect();
        if uses != 1 || keys.is_empty() {
            return 0;
        }
        moved.push((name.to_owned(), keys.into_iter().filter_map(|key| object.remove_entry(&key)).collect()));
        1
    });
    for (name, keys) in moved {
        document["components"]["schemas"][&name].as_object_mut().unwrap().extend(keys);
    }
    times
}

fn security_of_each(document: &mut Value) -> usize {
    let Some(security) = document.as_object_mut().unwrap().shift_remove("security") else { return 0 };
    each_operation(document, &mut |operation| {
        operation.entry("security").or_insert_with(|| security.clone());
        1
    })
}

fn servers_of_each(document: &mut Value) -> usize {
    let Some(servers) = document.get("servers").cloned() else { return 0 };
    each_operation(document, &mut |operation| {
        operation.insert("servers".to_owned(), servers.clone());
        1
    })
}

fn parameters_of_paths(document: &mut Value) -> usize {
    let mut times = 0;
    for item in document["paths"].as_object_mut().unwrap().values_mut().filter_map(Value::as_object_mut) {
        let operations: Vec<String> = item.keys().filter(|key| METHODS.contains(&key.as_str())).cloned().collect();
        if let [only] = operations.as_slice()
            && let Some(parameters) = item[only].as_object_mut().unwrap().shift_remove("parameters")
        {
            item.insert("parameters".to_owned(), parameters);
            times += 1;
        }
    }
    times
}

fn said_what_holds_anyway(document: &mut Value) -> usize {
    each_schema(document, &mut |schema| {
        let mut say = |key: &str| {
            let is_new = !schema.contains_key(key);
            schema.entry(key).or_insert(json!(false));
            usize::from(is_new)
        };
        let mut times = say("nullable") + say("deprecated");
        match schema.get("type").and_then(Value::as_str) {
            Some("array") if !schema.contains_key("uniqueItems") => {
                schema.insert("uniqueItems".to_owned(), json!(false));
                times += 1;
            }
            Some("object") if !schema.contains_key("additionalProperties") => {
                schema.insert("additionalProperties".to_owned(), json!(true));
                times += 1;
            }
            _ => {}
        }
        times
    })
}

fn left_out(document: &mut Value) -> usize {
    each_schema(document, &mut |schema| {
        let says_nothing = |(key, value): (&String, &mut Value)| {
            (key == "additionalProperties" && *value == json!(true)) || (key == "required" && *value == json!([]))
        };
        let keys: Vec<String> =
            schema.iter_mut().filter_map(|(key, value)| says_nothing((key, value)).then(|| key.clone())).collect();
        keys.iter().filter_map(|key| schema.shift_remove(key)).count()
    })
}

fn turned_round(document: &mut Value) -> usize {
    each_schema(document, &mut |schema| {
        let mut times = 0;
        for key in ["enum", "x-extensible-enum", "required", "x-aliases"] {
            if let Some(Value::Array(items)) = schema.get_mut(key) {
                items.reverse();
                times += 1;
            }
        }
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            *properties = std::mem::take(properties).into_iter().rev().collect();
        }
        times
    })
}

fn bounds_of_formats(document: &mut Value) -> usize {
    each_schema(document, &mut |schema| {
        let bounds = match schema.get("format").and_then(Value::as_str) {
            Some("int32") => [json!(i32::MIN), json!(i32::MAX)],
            Some("int64") => [json!(i64::MIN), json!(i64::MAX)],
            _ => return 0,
        };
        if schema.contains_key("minimum") || schema.contains_key("maximum") {
            return 0;
        }
        let [minimum, maximum] = bounds;
        schema.insert("minimum".to_owned(), minimum);
        schema.insert("maximum".to_owned(), maximum);
        1
    })
}

fn rust_names(document: &mut Value) -> usize {
    each_schema(document, &mut |schema| {
        let Some(Value::Object(properties)) = schema.get_mut("properties") else { return 0 };
        let mut times = 0;
        for (name, property) in properties {
            let Some(property) = property.as_object_mut() else { continue };
            if !property.contains_key("x-rust-name") && !property.contains_key("$ref") {
                property.insert("x-rust-name".to_owned(), json!(smartassist_codegen::model::field(name)));
                times += 1;
            }
        }
        times
    })
}

/// The names in Rust stay: they follow the canonical spelling where nothing else is said.
fn spellings_exchanged(document: &mut Value) -> usize {
    let mut renamed: Vec<(String, String)> = Vec::new();
    let mut times = each(&mut document["components"]["schemas"], &mut |schema| {
        let Some(Value::Object(properties)) = schema.get_mut("properties") else { return 0 };
        let (mut times, mut needed) = (0, Vec::new());
        let exchanged = std::mem::take(properties).into_iter().map(|(name, mut property)| {
            let Some(alias) = property["x-aliases"][0].as_str().map(str::to_owned) else { return (name, property) };
            property["x-aliases"][0] = json!(name);
            if property.get("x-rust-name").is_none() {
                property["x-rust-name"] = json!(smartassist_codegen::model::field(&name));
            }
            times += 1;
            needed.push((name, alias.clone()));
            (alias, property)
        });
        *properties = exchanged.collect();
        for name in schema.get_mut("required").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some((_, alias)) = needed.iter().find(|(known, _)| *name == **known) {
                *name = json!(alias);
            }
        }
        renamed.append(&mut needed);
        times
    });
    times += each(&mut document["paths"], &mut |object| {
        for (name, alias) in &renamed {
            let old = format!("{{$request.body#/{name}}}");
            if let Some(callback) = object.shift_remove(&old) {
                object.insert(format!("{{$request.body#/{alias}}}"), callback);
            }
        }
        0
    });
    times
}
