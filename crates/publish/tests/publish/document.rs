//! The document in 3.0.3: bundled, and without references.

use serde_json::Value;
use smartassist_codegen::load;
use smartassist_codegen::source::Source;

use crate::checkout::{json, published, text};
use crate::leaves::leaves;

#[test]
fn the_bundled_document_is_the_curated_one() {
    let curated = &published().document;
    assert_eq!(text("smartassist.yaml"), curated.source.text);
    // The same order, too.
    assert_eq!(json("smartassist.json").to_string(), curated.json.to_string());
    assert_eq!(json("smartassist.json")["openapi"], "3.0.3");
}

/// Both YAML files are read by the reader that refuses what YAML 1.1 and 1.2 read differently.
#[test]
fn yaml_and_json_are_the_same() {
    for name in ["smartassist", "smartassist-3.1"] {
        let yaml = load::load(Source::new("a.yaml", text(&format!("{name}.yaml")))).unwrap();
        assert_eq!(yaml.json.to_string(), json(&format!("{name}.json")).to_string(), "{name}");
    }
}

/// Looks up a place of the dereferenced document in the bundled one, following each reference on the way.
fn follow<'a>(bundled: &'a Value, pointer: &str) -> &'a Value {
    let resolve = |mut value: &'a Value| {
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            value = bundled.pointer(&reference[1..]).unwrap_or_else(|| panic!("{reference}"));
        }
        value
    };
    pointer.split('/').skip(1).fold(bundled, |value, token| {
        let token = token.replace("~1", "/").replace("~0", "~");
        let value = resolve(value);
        let inner = value.get(&token).or_else(|| value.get(token.parse::<usize>().ok()?));
        resolve(inner.unwrap_or_else(|| panic!("{pointer}")))
    })
}

#[test]
fn the_dereferenced_document_says_the_same_without_references() {
    let (bundled, whole) = (json("smartassist.json"), json("smartassist.dereferenced.json"));
    let leaves = leaves(&whole);
    assert!(leaves.len() > 2000, "{}", leaves.len());
    for (pointer, leaf) in &leaves {
        assert!(!pointer.ends_with("/$ref"), "{pointer}");
        assert_eq!(follow(&bundled, pointer), leaf, "{pointer}");
    }
    // Nothing is lost on the way: every key of every object on a path through the references is there.
    let (mut waiting, mut seen) = (vec!["/info".to_owned(), "/servers".into(), "/paths".into(), "/tags".into()], 0);
    while let Some(pointer) = waiting.pop() {
        let (one, other) = (follow(&bundled, &pointer), whole.pointer(&pointer).unwrap());
        match (one, other) {
            (Value::Object(one), Value::Object(other)) => {
                assert!(one.keys().eq(other.keys()), "{pointer}");
                let escape = |key: &String| format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                waiting.extend(one.keys().map(escape));
            }
            (Value::Array(one), Value::Array(other)) => {
                assert_eq!(one.len(), other.len(), "{pointer}");
                waiting.extend((0..one.len()).map(|index| format!("{pointer}/{index}")));
            }
            (one, other) => assert_eq!(one, other, "{pointer}"),
        }
        seen += 1;
    }
    assert!(seen > leaves.len() / 2, "{seen}");
    assert_eq!(whole["components"].as_object().unwrap().keys().collect::<Vec<_>>(), ["securitySchemes"]);
}
