//! The generated types and the generated tables, held against each other: each accepts exactly what the other accepts.
//!
//! The bodies are made from the tables: values at the bounds of every constraint and just outside them, other types,
//! nulls, missing, repeated, unknown and differently spelled fields.

use proptest::prelude::*;
use proptest::sample::select;
use serde::de::DeserializeOwned;
use smartassist_server::json_body::check_agreement;
use smartassist_server::schema::{ArrayRules, MapRules, ObjectRules, Property, Schema, StringRules};
use smartassist_server::schemas;
use smartassist_server::validate::validate;
use smartassist_types as types;

type Text = BoxedStrategy<String>;

fn one_of(texts: impl IntoIterator<Item = impl Into<String>>) -> Text {
    select(texts.into_iter().map(Into::into).collect::<Vec<String>>()).boxed()
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// Any JSON type, as text.
const JUNK: &[&str] =
    &["null", "true", "0", "-1", "7", "1.0", "1e2", "-0", "1e999", "99999999999999999999", "\"\"", "\"a\"", "{}"];

/// Arrays, which [`an_array_is_no_object`] keeps apart.
const ARRAYS: &[&str] = &["[]", "[1]", "[{}]"];

fn junk(schema: &Schema) -> Text {
    let arrays = if matches!(schema, Schema::Object(_)) { &[] } else { ARRAYS };
    one_of(JUNK.iter().chain(arrays).copied())
}

/// Mostly those of the texts that fulfil the schema, if there are any.
fn mostly_good(schema: &'static Schema, texts: Vec<String>) -> Text {
    let is_good = |text: &String| validate(schema, &serde_json::from_str(text).unwrap()).is_empty();
    let good: Vec<String> = texts.iter().filter(|text| is_good(text)).cloned().collect();
    if good.is_empty() { one_of(texts) } else { prop_oneof![25 => one_of(good), 1 => one_of(texts)].boxed() }
}

/// Texts that the patterns of the document like, or nearly.
const SPECIMENS: &[&str] = &[
    "st-1",
    "a b",
    "tel:911234567890",
    "https://x.example/n",
    "HTTPS://x",
    "ftp://x",
    "2022-08-25",
    "2022-13-25",
    "2022-08-25T10:30:00.000Z",
    "2022-08-25T10:30:00Z",
    "2022-08-25T24:00:00Z",
    "PT30M",
    "P1D",
    "tab\there",
    "é😀",
    " ",
    "amd_human_detected",
    "AMD_Human_Detected",
    "١٢",
    "-",
    "\u{7f}",
    "\u{0}",
];

fn string(schema: &'static Schema, rules: &'static StringRules) -> Text {
    let lengths = [Some(0), rules.min.checked_sub(1), Some(rules.min), rules.max, rules.max.map(|max| max + 1)];
    let sized =
        ["a", "😀"].into_iter().flat_map(move |one| lengths.into_iter().flatten().map(move |n| quoted(&one.repeat(n))));
    let values = rules.values.iter().flat_map(|value| [quoted(value), quoted(&value.to_uppercase())]);
    mostly_good(schema, sized.chain(SPECIMENS.iter().map(|text| quoted(text))).chain(values).collect())
}

fn array(rules: &'static ArrayRules) -> Text {
    let most = rules.max.unwrap_or(3);
    let sizes = prop_oneof![10 => rules.min..=rules.min.max(most.min(3)), 1 => 0..=(most + 1).min(60)];
    sizes
        .prop_flat_map(|size| prop::collection::vec(near(rules.items), size))
        .prop_map(|items| format!("[{}]", items.join(",")))
        .boxed()
}

fn map(rules: &'static MapRules) -> Text {
    let most = rules.max.unwrap_or(3) + 1;
    let sizes = prop_oneof![10 => 0..4_usize, 1 => Just(most), 1 => Just(most - 1)];
    let values = (near(rules.values), sizes);
    values
        .prop_map(|(value, size)| {
            let entries: Vec<String> = (0..size).map(|n| format!("\"key {n}\":{value}")).collect();
            format!("{{{}}}", entries.join(","))
        })
        .boxed()
}

/// No entry, one, or rarely two of a property.
fn entries(property: &'static Property) -> BoxedStrategy<Vec<String>> {
    let spellings: Vec<&str> = std::iter::once(property.name).chain(property.aliases.iter().copied()).collect();
    let entry = (select(spellings), near(property.schema)).prop_map(|(key, value)| format!("{}:{value}", quoted(key)));
    let (absent, present) = if property.required { (1, 40) } else { (20, 20) };
    prop_oneof![
        absent => Just(Vec::new()),
        present => entry.clone().prop_map(|entry| vec![entry]),
        1 => (entry.clone(), entry).prop_map(|(one, two)| vec![one, two]),
    ]
    .boxed()
}

fn object(rules: &'static ObjectRules) -> Text {
    let unknown =
        prop_oneof![20 => Just(Vec::new()), 1 => one_of(["\"unknown\":1", "\"\":null"]).prop_map(|one| vec![one])];
    let known: Vec<_> = rules.properties.iter().map(entries).collect();
    (known, unknown)
        .prop_map(|(known, unknown)| format!("{{{}}}", [known.concat(), unknown].concat().join(",")))
        .boxed()
}

/// Bodies that fulfil the schema, or nearly.
fn near(schema: &'static Schema) -> Text {
    let fitting = match schema {
        Schema::Any => junk(schema),
        Schema::Nullable(inner) => prop_oneof![Just("null".to_owned()), near(inner)].boxed(),
        Schema::Boolean => one_of(["true", "false"]),
        Schema::Integer { min, max, .. } => {
            let bounds = [i128::from(*min) - 1, i128::from(*min), i128::from(*max), i128::from(*max) + 1];
            mostly_good(schema, bounds.map(|number| number.to_string()).to_vec())
        }
        Schema::Number => one_of(["0", "1.5", "-2e3"]),
        Schema::String(rules) => string(schema, rules),
        Schema::OpenEnum { values } => {
            one_of(values.iter().map(|value| quoted(value)).chain([quoted("NEW"), quoted("new")]))
        }
        Schema::Array(rules) => array(rules),
        Schema::Object(rules) => object(rules),
        Schema::Map(rules) => map(rules),
        Schema::Union(branches) => prop::strategy::Union::new(branches.iter().map(near)).boxed(),
        other => panic!("a new kind of schema: {other:?}"),
    };
    prop_oneof![60 => fitting, 1 => junk(schema)].boxed()
}

fn hold<T: DeserializeOwned>(schema: &'static Schema) {
    let config = ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() };
    let mut accepted = 0;
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let result = runner.run(&near(schema), |text| {
        prop_assert_eq!(check_agreement::<T>(text.as_bytes(), schema), Ok(()), "{}", text);
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    // The strategies must not drift to one side.
    let mut sampler = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..500 {
        let text = near(schema).new_tree(&mut sampler).unwrap().current();
        accepted += usize::from(serde_json::from_str::<T>(&text).is_ok());
    }
    assert!((5..495).contains(&accepted), "{accepted} of 500 are accepted");
}

#[test]
fn dialout_requests() {
    hold::<types::DialoutRequest>(&schemas::DIALOUT_REQUEST);
}

#[test]
fn parts_of_dialout_requests() {
    hold::<types::Timers>(&schemas::TIMERS);
    hold::<types::CallControlParameter>(&schemas::CALL_CONTROL_PARAMETER);
    hold::<types::AmdEventsSubscription>(&schemas::AMD_EVENTS_SUBSCRIPTION);
    hold::<types::NotifyHeaders>(&schemas::NOTIFY_HEADERS);
    hold::<types::Metadata>(&schemas::METADATA);
    hold::<types::BotId>(&schemas::BOT_ID);
    hold::<types::NotifyUrl>(&schemas::NOTIFY_URL);
}

#[test]
fn user_status_requests() {
    hold::<types::UserStatusRequest>(&schemas::USER_STATUS_REQUEST);
    hold::<types::DateFilter>(&schemas::DATE_FILTER);
    hold::<types::FilterDate>(&schemas::FILTER_DATE);
    hold::<types::Granularity>(&schemas::GRANULARITY);
}

#[test]
fn an_array_is_no_object() {
    // What serde derives for a struct reads `[]` as well, taking the items for the fields.
    assert_eq!(check_agreement::<types::Timers>(b"[]", &schemas::TIMERS), Ok(()));
    assert_eq!(check_agreement::<types::DialoutRequest>(br#"["tel:1","+1"]"#, &schemas::DIALOUT_REQUEST), Ok(()));
    assert_eq!(check_agreement::<types::DateFilter>(br#"["2022-08-25","2022-08-26"]"#, &schemas::DATE_FILTER), Ok(()));
}
