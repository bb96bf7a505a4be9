//! Every sample of the document is a file, and the index knows them all.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::checkout::{json, made, published};

fn index() -> Vec<Value> {
    json("samples/index.json").as_array().unwrap().clone()
}

fn text<'a>(sample: &'a Value, key: &str) -> &'a str {
    sample[key].as_str().unwrap_or_else(|| panic!("{key} of {sample}"))
}

#[test]
fn the_index_lists_every_file_once() {
    let listed: Vec<String> = index().iter().map(|sample| format!("samples/{}", text(sample, "file"))).collect();
    let files = made().files.iter().map(|file| file.path.clone());
    let there: BTreeSet<_> =
        files.filter(|path| path.starts_with("samples/") && path != "samples/index.json").collect();
    assert_eq!(listed.iter().cloned().collect::<BTreeSet<_>>(), there);
    assert_eq!(listed.len(), there.len());
}

#[test]
fn every_example_of_the_document_is_a_sample() {
    let examples = published().document.json["components"]["examples"].as_object().unwrap();
    let samples: Vec<(Value, Value)> =
        index().into_iter().map(|entry| (json(&format!("samples/{}", text(&entry, "file"))), entry)).collect();
    for (name, example) in examples {
        let is_it =
            |(value, entry): &&(Value, Value)| *value == example["value"] && entry["summary"] == example["summary"];
        assert!(samples.iter().any(|sample| is_it(&sample)), "{name}");
    }
    assert!(samples.len() > examples.len());
}

#[test]
fn a_path_says_what_the_index_says() {
    for sample in index() {
        let folder = match (text(&sample, "direction"), sample["status"].as_u64()) {
            ("answer", Some(status)) => format!("answer-{status}"),
            (direction @ ("request" | "notification"), None) => direction.to_owned(),
            other => panic!("{other:?} in {sample}"),
        };
        assert!(text(&sample, "file").starts_with(&format!("{}/{folder}/", text(&sample, "operation"))), "{sample}");
        assert!(["vendor", "observed", "ours"].contains(&text(&sample, "origin")), "{sample}");
        let says = text(&sample, "summary");
        let vendor = says.contains("vendor's sample") || says.starts_with("Edition of");
        assert!(!vendor || sample["origin"] == "vendor", "{sample}");
        assert!(!says.contains("our text") || sample["origin"] == "ours", "{sample}");
    }
}

/// A schema knows every documented spelling, and the index says which samples have others than the canonical one.
#[test]
fn a_schema_takes_every_sample() {
    let (mut taken, mut otherwise) = (0, 0);
    for sample in index() {
        let schema = json(&format!("schemas/{}.json", text(&sample, "schema")));
        let value = json(&format!("samples/{}", text(&sample, "file")));
        assert!(jsonschema::draft202012::is_valid(&schema, &value), "{sample}");
        let spellings = sample["otherSpellings"].as_array().unwrap();
        for spelling in spellings {
            assert!(value.to_string().contains(&format!("{spelling}:")), "{sample}");
        }
        taken += 1;
        otherwise += usize::from(!spellings.is_empty());
    }
    assert!(taken > 100 && otherwise > 0, "{taken} taken, {otherwise} spelled otherwise");
}
