//! The JSON Schemas stand by themselves. That they judge as the document does is a property test of its own.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::checkout::{json, made, published};
use crate::leaves::leaves;

fn schemas() -> Vec<(String, Value)> {
    let names = made().files.iter().filter_map(|file| file.path.strip_prefix("schemas/"));
    names.map(|name| (name.to_owned(), json(&format!("schemas/{name}")))).collect()
}

#[test]
fn there_is_one_for_every_body_that_travels() {
    let bodies: BTreeSet<String> = json("samples/index.json")
        .as_array()
        .unwrap()
        .iter()
        .map(|sample| format!("{}.json", sample["schema"].as_str().unwrap()))
        .collect();
    assert_eq!(bodies, schemas().into_iter().map(|(name, _)| name).collect());
    assert!(bodies.len() >= 8, "{bodies:?}");
}

#[test]
fn each_has_a_name_of_its_own_and_says_what_it_is() {
    let mut ids = BTreeSet::new();
    for (name, schema) in schemas() {
        let title = name.trim_end_matches(".json");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["$id"], format!("urn:smartassist:{}:{title}", published().version));
        assert_eq!(schema["title"], title);
        // The prose is that of the document, however Rust breaks its lines.
        let said = &published().document.json["components"]["schemas"][title]["description"];
        assert_eq!(schema["description"], said.as_str().unwrap().trim_end(), "{name}");
        assert!(ids.insert(schema["$id"].to_string()));
    }
}

#[test]
fn each_is_whole_and_holds_to_its_dialect() {
    for (name, schema) in schemas() {
        jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{name}: {error}"));
        for (at, leaf) in leaves(&schema).iter().filter(|(at, _)| at.ends_with("/$ref")) {
            let target = leaf.as_str().unwrap().strip_prefix('#').unwrap_or_else(|| panic!("{name}{at}: {leaf}"));
            assert!(schema.pointer(target).is_some(), "{name}{at}: {leaf}");
        }
        // Nothing is carried along that nothing refers to.
        for definition in schema.get("$defs").and_then(Value::as_object).into_iter().flatten() {
            assert!(schema.to_string().contains(&format!("\"#/$defs/{}\"", definition.0)), "{name}: {}", definition.0);
        }
        jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

/// A number of the document's width is written out, since `format` is a note to validators of this dialect.
#[test]
fn every_width_is_a_bound() {
    let mut integers = 0;
    for (name, schema) in schemas() {
        let leaves = leaves(&schema);
        for (at, _) in
            leaves.iter().filter(|(at, leaf)| at.ends_with("/format") && leaf.to_string().starts_with("\"int"))
        {
            let holder = schema.pointer(at.trim_end_matches("/format")).unwrap();
            assert!(holder["minimum"].is_i64() && holder["maximum"].is_i64(), "{name}{at}: {holder}");
            integers += 1;
        }
    }
    assert!(integers > 20, "{integers}");
}
