//! What holds for every comparison: nothing is found where nothing changed, something where something did, and the way
//! back is the mirror of the way there.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};
use smartassist_codegen::diff::{self, Audience, ChangeRule, VersionStep, diff};
use smartassist_codegen::load::Document;
use smartassist_codegen::pointer::Pointer;

use crate::cases::{OURS, THEIRS, document};
use crate::{catalogue, checkout};

/// Both base documents.
fn bases() -> &'static [Value; 2] {
    static BASES: OnceLock<[Value; 2]> = OnceLock::new();
    BASES.get_or_init(|| [document(OURS).json, document(THEIRS).json])
}

fn plain(json: &Value) -> Document {
    Document::from_json("api.json", json)
}

#[test]
fn a_document_does_not_differ_from_itself() {
    for text in [OURS, THEIRS, checkout::document()] {
        assert!(diff(&document(text), &document(text)).changes.is_empty());
    }
}

#[test]
fn comments_quotes_and_layout_are_nothing() {
    let rewritten = OURS
        .replace("\ntags:\n", "\n\n# What there is.\ntags:\n")
        .replace("tags: [reports]", "tags:\n        - \"reports\"")
        .replace("maximum: 100\n", "maximum: 100.0\n");
    assert_ne!(rewritten, OURS);
    assert!(diff(&document(OURS), &document(&rewritten)).changes.is_empty());
}

#[test]
fn the_way_back_is_the_mirror_of_the_way_there() {
    let takes_back = |one: &ChangeRule, other: &ChangeRule| one.reverse == other.id || other.reverse == one.id;
    for (case, old, new) in catalogue() {
        let (there, back) = (diff(old, new).changes, diff(new, old).changes);
        for (one, others) in [(&there, &back), (&back, &there)] {
            // Where no code can be generated from the old document, there is nothing to compare.
            for change in one.iter().filter(|change| change.rule.id != "rust-unknown") {
                let mirrored = others.iter().any(|other| takes_back(change.rule, other.rule));
                let rules: Vec<_> = others.iter().map(|other| other.rule.id).collect();
                assert!(mirrored, "{}: `{}` is not taken back by {rules:?}", case.name, change.rule.id);
            }
        }
    }
}

#[test]
fn every_finding_says_where_it_is() {
    for (case, old, new) in catalogue() {
        for change in diff(old, new).changes {
            let document = if change.is_removed { old } else { new };
            assert!(document.root.at_pointer(&change.pointer).is_some(), "{}: {change:?}", case.name);
            assert_eq!(document.root.key_at(&change.pointer), Some(change.position), "{}", case.name);
            assert!(!change.message.is_empty() && !change.message.contains('\n'), "{}", case.name);
            assert!(change.message.chars().count() <= 200, "{}: {}", case.name, change.message);
        }
    }
}

#[test]
fn the_step_is_the_worst_of_the_effects() {
    for (case, old, new) in catalogue() {
        let found = diff(old, new);
        assert_eq!(found.step(), found.changes.iter().map(|change| change.step).max().unwrap());
        assert!(found.changes.is_sorted_by(|one, other| one.step >= other.step), "{}", case.name);
        for change in &found.changes {
            let worst = change.effects.iter().map(|effect| effect.step).max().unwrap_or(VersionStep::None);
            assert_eq!(change.step, worst, "{}", case.name);
            assert!(change.effects.iter().all(|effect| effect.step > VersionStep::None), "{}", case.name);
        }
        assert_eq!(found.broken().is_empty(), found.step() < VersionStep::Major);
    }
}

/// The examples that show why directions matter, in the words of those who asked for them.
#[test]
fn the_same_edit_breaks_whom_its_direction_says() {
    let broken = |find: &str, replace: &str| {
        assert_eq!(OURS.matches(find).count(), 1, "{find}");
        diff(&document(OURS), &document(&OURS.replace(find, replace))).broken().into_iter().collect::<Vec<_>>()
    };
    // `Limit` travels in requests, `Seconds` in answers and in replies to notifications.
    assert_eq!(broken("maximum: 100\n", "maximum: 50\n"), [Audience::Callers]);
    assert_eq!(broken("maximum: 100\n", "maximum: 200\n"), []);
    assert_eq!(broken("maximum: 86400\n", "maximum: 3600\n"), [Audience::Receivers, Audience::Implementers]);
    assert_eq!(broken("maximum: 86400\n", "maximum: 172800\n"), [Audience::Callers]);
}

#[test]
fn rules_say_what_they_are_for() {
    let ids: BTreeSet<&str> = diff::rules().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), diff::rules().count(), "each has a name of its own");
    for rule in diff::rules() {
        assert!(rule.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.id);
        assert!(ids.contains(rule.reverse), "`{}` is taken back by `{}`, which is no rule", rule.id, rule.reverse);
        assert!(rule.reason.len() > 10 && !rule.reason.ends_with('.'), "`{}`: {}", rule.id, rule.reason);
    }
}

/// The same document with the members of every object in another order.
fn shuffled(value: &Value, seeds: &mut impl Iterator<Item = usize>) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| shuffled(item, seeds)).collect(),
        Value::Object(members) => {
            let mut left: Vec<(&String, &Value)> = members.iter().collect();
            let mut other = Map::new();
            while !left.is_empty() {
                let (key, value) = left.remove(seeds.next().unwrap() % left.len());
                other.insert(key.clone(), shuffled(value, seeds));
            }
            Value::Object(other)
        }
        other => other.clone(),
    }
}

/// The addresses of all values, from the root down.
fn addresses(value: &Value, at: &Pointer, found: &mut Vec<Pointer>) {
    found.push(at.clone());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| addresses(item, &at.index(index), found));
        }
        Value::Object(members) => members.iter().for_each(|(key, item)| addresses(item, &at.key(key), found)),
        _ => {}
    }
}

/// Something that might stand anywhere.
fn anything() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(null)),
        Just(json!(true)),
        Just(json!(7)),
        Just(json!("string")),
        Just(json!([])),
        Just(json!({})),
        Just(json!({"type": "integer", "format": "int32"})),
        Just(json!({"$ref": "#/components/schemas/Call"})),
        Just(json!({"$ref": "#/nowhere"})),
        Just(json!({"allOf": [{"$ref": "#/components/schemas/Url"}], "description": "x"})),
        Just(json!({"oneOf": [{"type": "string"}, {"type": "boolean"}]})),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_keys_is_nothing(seeds in vec(0_usize..100, 64)) {
        for json in bases() {
            let other = shuffled(json, &mut seeds.iter().copied().cycle());
            prop_assert!(diff(&plain(json), &plain(&other)).changes.is_empty());
        }
    }

    #[test]
    fn whatever_is_changed_is_found(changes in vec((any::<Index>(), anything()), 1..4)) {
        for json in bases() {
            let mut other = json.clone();
            for (at, value) in &changes {
                let mut found = Vec::new();
                addresses(&other, &Pointer::root(), &mut found);
                *other.pointer_mut(found[at.index(found.len())].as_str()).unwrap() = value.clone();
            }
            let (there, back) = (diff(&plain(json), &plain(&other)), diff(&plain(&other), &plain(json)));
            prop_assert_eq!(there.changes.is_empty(), *json == other);
            prop_assert_eq!(back.changes.is_empty(), *json == other);
        }
    }
}
