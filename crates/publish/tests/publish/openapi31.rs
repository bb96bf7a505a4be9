//! The document in 3.1 says what the document in 3.0.3 says: every leaf of one is accounted for in the other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use smartassist_publish::PublishError;
use smartassist_publish::document;
use smartassist_publish::openapi31::{self, RULES};

use crate::checkout;
use crate::leaves::leaves;
use crate::shape;

/// What may become of a leaf, written down a second time, as text rather than as code that rewrites.
struct Account {
    /// Its name.
    id: &'static str,
    /// Where the leaf of the 3.0 document stands in the twin and what it says there, if this is about it.
    moved: fn(&str, &Value) -> Option<(String, Value)>,
}

const ACCOUNTS: &[Account] = &[
    Account { id: "version", moved: |at, _| (at == "/openapi").then(|| (at.to_owned(), json!("3.1.0"))) },
    Account {
        id: "null-by-type",
        moved: |at, leaf| {
            let holder = at.strip_suffix("/nullable")?;
            (*leaf == json!(true)).then(|| (format!("{holder}/type/1"), json!("null")))
        },
    },
    Account {
        id: "type-beside-null",
        moved: |at, leaf| {
            let holder =
                at.strip_suffix("/type").filter(|holder| NULLABLE.iter().any(|name| holder.ends_with(name)))?;
            Some((format!("{holder}/type/0"), leaf.clone()))
        },
    },
    Account {
        id: "examples-in-a-list",
        moved: |at, leaf| {
            let (holder, rest) =
                at.split_once("/example").filter(|(holder, _)| holder.starts_with("/components/schemas/"))?;
            let is_key = rest.is_empty() || rest.starts_with('/');
            is_key.then(|| (format!("{holder}/examples/0{rest}"), leaf.clone()))
        },
    },
    Account {
        id: "id-of-the-notification",
        moved: |at, leaf| {
            let (_, rest) = at.split_once("/callbacks/callStatus/{$request.body#~1notifyurl}/")?;
            (rest == "post/operationId").then(|| (format!("/webhooks/callStatus/{rest}"), leaf.clone()))
        },
    },
    Account {
        id: "licence-identifier",
        moved: |at, _| {
            (at == "/info/license/url").then(|| ("/info/license/identifier".to_owned(), json!("Apache-2.0 OR MIT")))
        },
    },
];

/// Properties of our document that may be null and are no references.
const NULLABLE: [&str; 4] = ["/dispositionSets", "/customData", "/deflectedTo", "/fromAgent"];

/// What 3.1 has room for beyond what 3.0 says, and where it comes from.
const ADDED: &[&str] = &["/info/summary"];

#[test]
fn every_leaf_is_accounted_for() {
    let (old, mut new) = (leaves(&checkout::json("smartassist.json")), leaves(&checkout::json("smartassist-3.1.json")));
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, leaf) in &old {
        let account = ACCOUNTS.iter().find_map(|account| Some((account.id, (account.moved)(at, leaf)?)));
        let (id, (place, leaf)) = account.unwrap_or_else(|| ("same", (at.clone(), leaf.clone())));
        *used.entry(id).or_default() += 1;
        assert_eq!(new.remove(&place), Some(leaf), "{at} should be at {place}, by {id}");
    }
    for at in ADDED {
        assert!(new.remove(*at).is_some(), "{at}");
    }
    // The notification stands under `webhooks` as it stands in the callback.
    let callback = "/paths/~1api~11.1~1public~1bot~1{botId}~1smartassist~1dialout/post/callbacks/callStatus/\
                    {$request.body#~1notifyurl}/";
    let openapi31 = leaves(&checkout::json("smartassist-3.1.json"));
    new.retain(|at, leaf| {
        let rest = at.strip_prefix("/webhooks/callStatus/");
        rest.is_none_or(|rest| openapi31.get(&format!("{callback}{rest}")) != Some(leaf))
    });
    assert!(new.is_empty(), "made up: {:?}", new.keys().collect::<Vec<_>>());
    let unused: Vec<_> = ACCOUNTS.iter().map(|account| account.id).filter(|id| !used.contains_key(id)).collect();
    assert!(unused.is_empty(), "nothing is accounted for by {unused:?}");
    assert!(used["same"] > 1000, "{used:?}");
}

#[test]
fn what_is_added_says_what_it_should() {
    let openapi31 = checkout::json("smartassist-3.1.json");
    assert_eq!(openapi31["info"]["license"], json!({ "name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT" }));
    let summary = openapi31["info"]["summary"].as_str().unwrap();
    assert!(openapi31["info"]["description"].as_str().unwrap().starts_with(summary), "{summary}");
    // Prism validates nothing where a dialect is named that it does not know, even OpenAPI's own, the default.
    assert!(openapi31.get("jsonSchemaDialect").is_none());
    // openapi-typescript reads a webhook that is a reference as nothing, openapi-generator refuses a callback that is
    // one.
    let mut webhook = openapi31["webhooks"]["callStatus"].clone();
    assert_eq!(webhook["post"].as_object_mut().unwrap().shift_remove("operationId"), Some("callStatus".into()));
    let dialout = &openapi31["paths"]["/api/1.1/public/bot/{botId}/smartassist/dialout"]["post"];
    assert_eq!(dialout["callbacks"]["callStatus"]["{$request.body#/notifyurl}"], webhook);
    // openapi-generator writes a file for each tag of the paths, then one for each tag of the webhooks over it.
    let of_paths = openapi31["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    let of_paths: Vec<_> = of_paths.flat_map(|operation| operation["tags"].as_array().unwrap()).collect();
    assert!(webhook["post"]["tags"].as_array().unwrap().iter().all(|tag| !of_paths.contains(&tag)), "{of_paths:?}");
    // Two operations of one id would be two methods of one name in what is generated from it.
    let leaves = leaves(&openapi31);
    let ids: Vec<_> =
        leaves.iter().filter(|(at, _)| at.ends_with("/operationId")).map(|(_, id)| id.to_string()).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{ids:?}");
}

#[test]
fn the_twin_has_the_shape_of_openapi_3_1() {
    let found = shape::violations(&checkout::json("smartassist-3.1.json"));
    assert!(found.is_empty(), "{found:#?}");
}

/// The shape is a judge that can say no.
#[test]
fn the_shape_refuses_what_is_no_openapi_3_1() {
    let openapi31 = checkout::json("smartassist-3.1.json");
    let dialout = "/paths/~1api~11.1~1public~1bot~1{botId}~1smartassist~1dialout/post";
    let cases = [
        ("", "openapi", json!("3.0.3")),
        ("", "definitions", json!({})),
        ("/info", "title", json!(1)),
        ("/info/license", "url", json!("https://x.example")),
        ("/components/schemas/BotId", "nullable", json!(true)),
        ("/components/schemas/BotId", "example", json!("x")),
        ("/components/schemas/BotId", "exclusiveMinimum", json!(true)),
        ("/components/schemas/BotId", "type", json!("text")),
        ("/components/schemas/BotId", "minLength", json!(-1)),
        ("/components/parameters/BotId", "required", json!(false)),
        ("/components/parameters/BotId", "in", json!("body")),
        ("/components", "securitySchemes", json!({ "auth": { "type": "apiKey" } })),
        (dialout, "responses", json!({ "two hundred": {} })),
        (dialout, "responses", json!({ "200": {} })),
        (dialout, "callbacks", json!({ "callStatus": { "x": { "post": [] } } })),
        (dialout, "parameters", json!([{ "$ref": "#/components/parameters/Nobody" }])),
        ("/webhooks", "callStatus", json!({ "$ref": "#/webhooks/nothing" })),
    ];
    for (at, key, value) in cases {
        let mut spoilt = openapi31.clone();
        spoilt.pointer_mut(at).unwrap()[key] = value.clone();
        assert!(!shape::violations(&spoilt).is_empty(), "{at}/{key}: {value}");
    }
}

#[test]
fn every_schema_of_the_twin_compiles_and_takes_its_examples() {
    let openapi31 = checkout::json("smartassist-3.1.json");
    let (mut schemas, mut examples) = (0, 0);
    for (name, schema) in openapi31["components"]["schemas"].as_object().unwrap() {
        let root = json!({ "$ref": format!("#/components/schemas/{name}"), "components": openapi31["components"] });
        let validator = jsonschema::draft202012::new(&root).unwrap_or_else(|error| panic!("{name}: {error}"));
        schemas += 1;
        for example in schema.get("examples").and_then(Value::as_array).into_iter().flatten() {
            assert!(validator.is_valid(example), "{name}: {example}");
            examples += 1;
        }
    }
    assert!(schemas > 40 && examples > 30, "{schemas} schemas, {examples} examples");
}

/// The fixtures have what our document has not; a rule that none of them needs is to be removed.
#[test]
fn every_rule_is_needed_somewhere() {
    let mut sums = vec![0; RULES.len()];
    for document in checkout::documents() {
        let plain = document::convert(&document, &checkout::published().version).document;
        let converted = openapi31::convert(&plain, "document.yaml").unwrap();
        sums.iter_mut().zip(converted.matches).for_each(|(sum, matches)| *sum += matches);
        let found = shape::violations(&converted.document);
        assert!(found.is_empty(), "{}: {found:#?}", document["info"]["title"]);
    }
    let unused: Vec<_> = RULES.iter().zip(sums).filter(|(_, sum)| *sum == 0).map(|(rule, _)| rule.id).collect();
    assert!(unused.is_empty(), "nothing needs {unused:?}");
}

#[test]
fn what_has_no_rule_is_refused_and_named() {
    let cases = [
        ("exclusiveMinimum", json!(true)),
        ("exclusiveMaximum", json!(false)),
        ("format", json!("binary")),
        ("format", json!("byte")),
        ("nullable", json!(false)),
    ];
    for (key, value) in cases {
        let mut document = checkout::json("smartassist.json");
        document["components"]["schemas"]["Metadata"]["properties"] = json!({ "a": { key: value } });
        let PublishError { file, message } = openapi31::convert(&document, "a.yaml").unwrap_err();
        assert_eq!(file, "a.yaml");
        assert!(message.contains(key), "{message}");
    }
}

#[test]
fn a_list_of_values_that_may_be_null_lists_null() {
    let mut document = checkout::json("smartassist.json");
    let schemas = &mut document["components"]["schemas"];
    schemas["Metadata"] = json!({ "type": "string", "nullable": true, "enum": ["a"], "example": null });
    let openapi31 = openapi31::convert(&document, "a.yaml").unwrap().document;
    let expected = json!({ "type": ["string", "null"], "enum": ["a", null], "examples": [null] });
    assert_eq!(openapi31["components"]["schemas"]["Metadata"], expected);
}
