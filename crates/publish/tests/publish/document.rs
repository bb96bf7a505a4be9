//! The document in plain 3.0.3: bundled, and without references.

use serde_json::{Value, json};
use smartassist_codegen::load;
use smartassist_codegen::source::Source;
use smartassist_publish::document::{self, FOR_GENERATORS, RULES};
use smartassist_publish::schemas;

use crate::checkout::{self, json, published, text};
use crate::leaves::leaves;

/// The alias of a property that a generator of code would name like the canonical one.
const NOT_STATED: [&str; 2] = ["ringDurationInMs", "connectDurationInMs"];

/// Whether a leaf of the curated document is said otherwise in the published one, written down a second time.
fn is_said_otherwise(at: &str) -> bool {
    let last = at.rsplit('/').next().unwrap_or_default();
    let in_schemas = at.starts_with("/components/schemas/");
    in_schemas
        && (at.contains("/oneOf/") && !at.contains("/Granularity/")
            || at.contains("/x-enum-descriptions/")
            || ["/SurveyRequiredWord/", "/FreeObject/"].iter().any(|orphan| at.contains(orphan))
            || at == "/components/schemas/Conversation/properties/priority/nullable"
            || at.starts_with("/components/schemas/ErrorItem/required/")
            || last == "description")
        || at == "/info/version"
}

#[test]
fn the_bundled_document_says_what_the_curated_one_says() {
    let (curated, plain) = (&published().document.json, json("smartassist.json"));
    assert_eq!(
        (&plain["openapi"], &plain["info"]["version"]),
        (&"3.0.3".into(), &published().version.to_string().into())
    );
    let (old, mut new) = (leaves(curated), leaves(&plain));
    let mut otherwise = 0;
    for (at, leaf) in &old {
        match new.remove(at) {
            Some(same) if same == *leaf => {}
            found => {
                assert!(is_said_otherwise(at), "{at}: {leaf} became {found:?}");
                otherwise += 1;
                let removed = ["/SurveyRequiredWord/", "/FreeObject/"].iter().any(|orphan| at.contains(orphan));
                if at.ends_with("/description") && !removed {
                    let text = found.and_then(|text| Some(text.as_str()?.to_owned())).unwrap_or_default();
                    assert!(text.starts_with(leaf.as_str().unwrap().trim_end()), "{at}: {text}");
                    assert!(text.contains("\n\nKnown values; others may come:\n\n* `"), "{at}: {text}");
                }
            }
        }
    }
    assert!(otherwise > 100, "{otherwise}");
    let made_up = |at: &&String| {
        let listed = at.contains("/x-enum-descriptions/") || at.starts_with("/components/schemas/ErrorItem/required/");
        let excluded = at.starts_with("/components/schemas/DialoutRequest/not/anyOf/");
        !listed && !excluded && !spellings().iter().any(|(_, alias)| at.contains(&format!("/properties/{alias}/")))
    };
    let made_up: Vec<_> = new.keys().filter(made_up).collect();
    assert!(made_up.is_empty(), "made up: {made_up:?}");
}

/// Every object of the document with an alias of its own: the pointer of the canonical property, and the alias.
fn spellings() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (at, alias) in leaves(&published().document.json) {
        if let Some((property, _)) = at.split_once("/x-aliases/").filter(|_| !at.starts_with("/components/examples")) {
            found.push((property.to_owned(), alias.as_str().unwrap().to_owned()));
        }
    }
    found
}

#[test]
fn every_documented_spelling_is_a_property() {
    let plain = json("smartassist.json");
    assert!(spellings().len() >= 10, "{:?}", spellings());
    for (property, alias) in spellings() {
        let (properties, canonical) = property.rsplit_once('/').unwrap();
        let stated = plain.pointer(&format!("{properties}/{alias}"));
        assert_eq!(stated.is_none(), NOT_STATED.contains(&alias.as_str()), "{property}: {alias}");
        let Some(stated) = stated else { continue };
        assert_eq!(stated["description"], format!("Another documented spelling of `{canonical}`."));
        let object = plain.pointer(properties.strip_suffix("/properties").unwrap()).unwrap();
        let required = object["required"].as_array().cloned().unwrap_or_default();
        assert!(!required.iter().any(|name| *name == canonical || *name == *alias), "{property}: {required:?}");
        let (mut one, mut other) = (plain.pointer(&property).unwrap().clone(), stated.clone());
        for key in ["description", "x-aliases", "x-decision"] {
            for schema in [&mut one, &mut other] {
                schema.as_object_mut().unwrap().shift_remove(key);
            }
        }
        assert_eq!(one, other, "{property}: {alias}");
    }
}

/// The server refuses both spellings of one field, so a tool that judges requests by the document has to.
#[test]
fn two_spellings_of_one_field_are_no_request() {
    for name in ["smartassist.json", "smartassist-3.1.json"] {
        let document = json(name);
        let reference = "#/components/schemas/DialoutRequest";
        let root = json!({ "$ref": reference, "components": document["components"] });
        let validator = jsonschema::draft202012::new(&root).unwrap();
        let with = |fields: Value| {
            let mut request = json!({ "target": "tel:911234567890", "caller": "+12025550100" });
            request.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
            validator.is_valid(&request)
        };
        let url = "https://dialer.example.com/notify";
        for one in ["notifyurl", "notifyUrl"] {
            assert!(with(json!({ one: url, "machineDetection": "detect" })), "{name}: {one}");
            assert!(with(json!({ one: url, "machinedetection": "detect" })), "{name}: {one}");
        }
        assert!(!with(json!({ "notifyurl": url, "notifyUrl": url })), "{name}");
        assert!(!with(json!({ "machineDetection": "detect", "machinedetection": "detect" })), "{name}");
        assert!(document["components"]["schemas"]["CallStatusNotification"].get("not").is_none(), "{name}: it is read");
    }
}

/// Ajv, and what stands on it, knows `nullable` beside `type` alone.
#[test]
fn null_stands_beside_a_type() {
    for name in ["smartassist.json", "smartassist.dereferenced.json"] {
        let document = json(name);
        let mut seen = 0;
        for (at, _) in leaves(&document).iter().filter(|(at, leaf)| at.ends_with("/nullable") && **leaf == true) {
            let holder = document.pointer(at.trim_end_matches("/nullable")).unwrap();
            assert!(holder["type"].is_string(), "{name}{at}");
            seen += 1;
        }
        assert!(seen >= 4, "{name}: {seen}");
    }
}

/// One rule of the publisher for each fixture that has what our document has not.
#[test]
fn every_rule_is_needed_somewhere() {
    let rules: Vec<_> = FOR_GENERATORS.iter().chain(RULES).map(|rule| rule.id).collect();
    let mut sums = vec![0; rules.len()];
    let mut widths = vec![0; schemas::RULES.len()];
    for document in checkout::documents() {
        let converted = document::convert(&document, &published().version);
        sums.iter_mut().zip(converted.matches).for_each(|(sum, matched)| *sum += matched);
        let made = schemas::convert(&document, "document.yaml").unwrap();
        widths.iter_mut().zip(made.matches).for_each(|(sum, matched)| *sum += matched);
    }
    let rules = rules.into_iter().chain(schemas::RULES.iter().map(|rule| rule.id));
    let unused: Vec<_> = rules.zip(sums.into_iter().chain(widths)).filter(|(_, sum)| *sum == 0).collect();
    assert!(unused.is_empty(), "nothing needs {unused:?}");
}

#[test]
fn a_reference_that_may_be_null_refers_to_what_may_be_null() {
    let document = json!({ "info": {}, "components": { "schemas": {
        "Holder": { "type": "object", "properties": {
            "a": { "allOf": [{ "$ref": "#/components/schemas/Word" }], "nullable": true, "description": "A." },
            "b": { "$ref": "#/components/schemas/Word" },
            "c": { "allOf": [{ "$ref": "#/components/schemas/Either" }], "nullable": true },
        } },
        "Word": { "type": "string", "enum": ["x"] },
        "Either": { "oneOf": [{ "$ref": "#/components/schemas/Word" }, { "type": "boolean" }] },
        "Unused": { "type": "string" },
    } } });
    let mut plain = document;
    assert_eq!(smartassist_publish::rewrite::apply(RULES, &mut plain), [2, 0, 0, 0]);
    let expected = json!({
        "Holder": { "type": "object", "properties": {
            "a": { "allOf": [{ "$ref": "#/components/schemas/NullableWord" }], "description": "A." },
            "b": { "$ref": "#/components/schemas/Word" },
            "c": { "allOf": [{ "$ref": "#/components/schemas/NullableEither" }] },
        } },
        "Word": { "type": "string", "enum": ["x"] },
        "NullableWord": { "type": "string", "enum": ["x", null], "nullable": true },
        "NullableEither": { "oneOf": [{ "type": "string", "enum": ["x", null], "nullable": true }, { "type": "boolean" }] },
        "Unused": { "type": "string" },
    });
    assert_eq!(plain["components"]["schemas"], expected);
}

#[test]
fn a_schema_that_is_called_like_a_copy_stays_as_it_is() {
    let mut plain = json!({ "info": {}, "components": { "schemas": {
        "Holder": { "type": "object", "properties": {
            "a": { "allOf": [{ "$ref": "#/components/schemas/Word" }], "nullable": true },
            "b": { "$ref": "#/components/schemas/NullableWord" },
        } },
        "Word": { "type": "string", "maxLength": 1 },
        "NullableWord": { "type": "string", "maxLength": 2 },
        "Other": { "type": "string", "maxLength": 3 },
        "NullableOther": { "type": "string", "maxLength": 4 },
    } } });
    assert_eq!(smartassist_publish::rewrite::apply(RULES, &mut plain), [1, 0, 0, 0]);
    let expected = json!({
        "Holder": { "type": "object", "properties": {
            "a": { "allOf": [{ "$ref": "#/components/schemas/NullableNullableWord" }] },
            "b": { "$ref": "#/components/schemas/NullableWord" },
        } },
        "NullableNullableWord": { "type": "string", "maxLength": 1, "nullable": true },
        "NullableWord": { "type": "string", "maxLength": 2 },
        "Other": { "type": "string", "maxLength": 3 },
        "NullableOther": { "type": "string", "maxLength": 4 },
    });
    assert_eq!(plain["components"]["schemas"], expected);
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
