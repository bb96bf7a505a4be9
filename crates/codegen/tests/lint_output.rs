//! What people and programs read: five problems in one document, and a lint that copes with any document.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use insta::{Settings, assert_snapshot};
use proptest::{collection::vec, prelude::*, sample::Index};
use smartassist_codegen::{
    diagnostic::{self, Diagnostic},
    lint,
    load::{Document, load},
    node::{Entry, Node, Value},
    source::{Position, Source},
};

const BASE: &str = include_str!("lint/base.yaml");

/// The base document with problems of five kinds, from the text down to an example.
fn faulty() -> Source {
    let retry = "description: Slow down.\n      headers:\n        Retry-After:\n          $ref: ";
    let edits = [
        ("metadata: {score: 1.5}", "metadata: {answer: no}"),
        ("description: How long it took.", "description: How long it took.\n          exampel: 5"),
        ("      maximum: 100\n", ""),
        (&*format!("{retry}'#/components/headers/RetryAfter'"), &*format!("{retry}'#/components/headers/RetryLater'")),
        ("granularity: hour", "granularity: fortnight"),
    ];
    let text = edits.iter().fold(BASE.to_owned(), |text, (find, replace)| {
        assert_eq!(text.matches(find).count(), 1, "{find:?} must occur once");
        text.replace(find, replace)
    });
    Source::new("openapi/faulty.yaml", text)
}

fn printed(print: impl FnOnce(&[Diagnostic], &Source, &mut Vec<u8>)) -> String {
    let source = faulty();
    let (document, found) = lint::check(source.clone());
    assert!(document.is_some());
    assert_eq!(found.len(), 5);
    let mut out = Vec::new();
    print(&found, &source, &mut out);
    String::from_utf8(out).unwrap()
}

fn settings() -> Settings {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("lint/snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

#[test]
fn five_problems_for_people() {
    let text = printed(|found, source, out| diagnostic::render_human(found, source, false, out).unwrap());
    settings().bind(|| assert_snapshot!("five_problems_for_people", text));
}

#[test]
fn five_problems_for_programs() {
    let text = printed(|found, _, out| diagnostic::render_json(found, out).unwrap());
    for line in text.lines() {
        serde_json::from_str::<serde_json::Value>(line).unwrap();
    }
    settings().bind(|| assert_snapshot!("five_problems_for_programs", text));
}

#[test]
fn findings_are_sorted_and_said_once() {
    let (_, found) = lint::check(faulty());
    let mut sorted = found.clone();
    diagnostic::sort(&mut sorted);
    sorted.dedup();
    assert_eq!(found, sorted);
}

/// Words that mean something somewhere in a document, as keys and as values.
const WORDS: &[&str] = &[
    "openapi",
    "info",
    "paths",
    "components",
    "schemas",
    "properties",
    "items",
    "allOf",
    "oneOf",
    "$ref",
    "type",
    "object",
    "array",
    "string",
    "integer",
    "enum",
    "x-extensible-enum",
    "x-aliases",
    "x-enum-since",
    "additionalProperties",
    "required",
    "nullable",
    "default",
    "example",
    "examples",
    "value",
    "get",
    "post",
    "/a/{b}",
    "{$request.body#/a}",
    "callbacks",
    "parameters",
    "requestBody",
    "responses",
    "200",
    "404",
    "content",
    "application/json",
    "schema",
    "security",
    "servers",
    "url",
    "https://{x}",
    "name",
    "in",
    "path",
    "A",
    "B",
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/components/responses/A",
    "#/x",
    "minimum",
    "maximum",
    "minLength",
    "pattern",
    "^(a$",
    "format",
    "int32",
    "",
    "~",
    "/",
];

fn place() -> Position {
    Position::new(1, 1)
}

fn node() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(|number| Value::Number(number.into())),
        any::<i16>()
            .prop_map(|number| { Value::Number(serde_json::Number::from_f64(f64::from(number) / 8.0).unwrap()) }),
        proptest::sample::select(WORDS).prop_map(|word| Value::String(word.to_owned())),
    ]
    .prop_map(|value| Node { value, at: place() });
    leaf.prop_recursive(10, 120, 8, |inner| {
        let entry = (proptest::sample::select(WORDS), inner.clone()).prop_map(|(key, value)| Entry {
            key: key.to_owned(),
            key_at: place(),
            value,
        });
        prop_oneof![
            vec(inner, 0..4).prop_map(|items| Node { value: Value::List(items), at: place() }),
            vec(entry, 0..8).prop_map(|entries| Node { value: Value::Map(entries), at: place() }),
        ]
    })
}

/// A document with any tree, also one that no text has: keys can be repeated.
fn document(root: Node) -> Document {
    let json = root.to_json();
    Document { source: Source::new("any.yaml", ""), root, json, hash: String::new() }
}

/// Replaces the node at an index, counted from the root down.
fn replace(node: &mut Node, left: &mut usize, new: &Node) -> bool {
    if *left == 0 {
        *node = new.clone();
        return true;
    }
    *left -= 1;
    match &mut node.value {
        Value::List(items) => items.iter_mut().any(|item| replace(item, left, new)),
        Value::Map(entries) => entries.iter_mut().any(|entry| replace(&mut entry.value, left, new)),
        _ => false,
    }
}

fn holds(document: &Document) -> Result<(), TestCaseError> {
    for finding in lint::lint(document) {
        prop_assert!(!finding.message.is_empty() && !finding.message.contains('\n'), "{}", finding.message);
        prop_assert!(!finding.remedy.is_empty());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_tree_is_linted_without_panic(root in node()) {
        holds(&document(root))?;
    }

    #[test]
    fn mutated_documents_are_linted_without_panic(changes in vec((any::<Index>(), node()), 1..4)) {
        let mut root = load(Source::new("base.yaml", BASE)).unwrap().root;
        for (at, new) in changes {
            let mut count = 0;
            root.walk(&mut |_, _| count += 1);
            replace(&mut root, &mut at.index(count), &new);
        }
        holds(&document(root))?;
    }

    #[test]
    fn moved_references_are_linted_without_panic(changes in vec((any::<Index>(), any::<Index>()), 1..6)) {
        let mut text = BASE.to_owned();
        for (from, to) in changes {
            let quoted = |(at, _): (usize, &str)| text[at..].split('\'').nth(1).map(str::to_owned);
            let targets: Vec<String> = text.match_indices("'#/").filter_map(quoted).collect();
            let (old, new) = (&targets[from.index(targets.len())], &targets[to.index(targets.len())]);
            text = text.replacen(&format!("'{old}'"), &format!("'{new}'"), 1);
        }
        holds(&load(Source::new("base.yaml", text)).unwrap())?;
    }
}
