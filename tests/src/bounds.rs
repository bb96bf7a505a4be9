//! Values just inside and just outside every constraint, made from the schema that states it.
//!
//! What to expect follows from the constraint by arithmetic. Patterns have no arithmetic: there a list of specimens is
//! tried, and [`json_schema`] decides what to expect.

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::body_nodes::{fill, follow};
use crate::json_schema;

/// A value, and what becomes of it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The constraint, and which side of it.
    pub what: String,
    /// The value.
    pub value: Value,
    /// Whether the document allows it.
    pub accepted: bool,
}

impl Case {
    fn new(what: impl Into<String>, value: impl Into<Value>, accepted: bool) -> Self {
        Self { what: what.into(), value: value.into(), accepted }
    }
}

/// Texts for patterns: what ids, numbers to call, addresses and dates look like, and nearly.
const SPECIMENS: [&str; 44] = [
    "",
    " ",
    "a",
    "A_1",
    "a b",
    " a",
    "a ",
    ".",
    "..",
    ".a",
    "-a",
    "_a",
    "a.b:c-d",
    "a/b",
    "a%2Fb",
    "a\tb",
    "a\nb",
    "a\n",
    "\n",
    "a\u{0}b",
    "a\u{1f}b",
    "a\u{7f}b",
    "a\u{80}b",
    "é",
    "😀",
    "שלום",
    "tel:911234567890",
    "http://a",
    "HTTPS://a/b?c#d",
    "http://",
    "http:/a",
    "ftp://a",
    "//a",
    "https://a b",
    "2022-08-25",
    "2022-08-25\n",
    "2022-13-25",
    "2022-00-25",
    "2022-02-31",
    "2022-08-25T10:30:00Z",
    "2022-08-25T10:30:00.123456789Z",
    "2022-08-25T10:30:00.1234567890Z",
    "2022-08-25T24:00:00Z",
    "\u{662}\u{660}\u{662}\u{662}-08-25",
];

/// Cases of every constraint that a schema states about its own value, not about what is inside it.
pub fn cases(schema: &'static Value) -> Vec<Case> {
    let schema = follow(schema);
    let judge = json_schema::of(schema);
    let number = |key: &str| schema.get(key).and_then(Value::as_i64);
    let size = |key: &str| number(key).and_then(|size| usize::try_from(size).ok());
    let mut cases = Vec::new();
    for (key, step) in [("minimum", -1), ("maximum", 1)] {
        if let Some(bound) = number(key) {
            cases.push(Case::new(key, bound, true));
            cases.push(Case::new(format!("{key}, beyond"), bound + step, false));
            cases.push(Case::new(format!("{key}, far beyond"), json!(i64::from(i32::MAX) * 4 * step), false));
        }
    }
    if schema.get("type").is_some_and(|kind| kind == "integer") {
        cases.push(Case::new("type integer, a fraction", 1.5, false));
        // One number, however it is written.
        let inside = format!("{}.0", number("minimum").unwrap_or(10));
        cases.push(Case::new("type integer, a point", serde_json::from_str::<Value>(&inside).unwrap(), true));
    }
    if let Some(max) = size("maxLength") {
        lengths(schema, &judge, "maxLength", max, true, &mut cases);
        lengths(schema, &judge, "maxLength, beyond", max + 1, false, &mut cases);
    }
    if let Some(min) = size("minLength") {
        lengths(schema, &judge, "minLength, beyond", min - 1, false, &mut cases);
        let shortest = stretched(schema, min, None);
        if judge.is_valid(&shortest) {
            cases.push(Case::new("minLength", shortest, true));
        }
    }
    if schema.get("pattern").is_some() {
        let case = |text: &&str| Case::new("pattern", *text, judge.is_valid(&json!(text)));
        cases.extend(SPECIMENS.iter().map(case));
    }
    for value in schema.get("enum").and_then(Value::as_array).into_iter().flatten() {
        cases.push(Case::new("enum", value.clone(), true));
        let text = value.as_str().unwrap_or_default();
        let other = if text == text.to_uppercase() { text.to_lowercase() } else { text.to_uppercase() };
        cases.push(Case::new("enum, other case", other, false));
        cases.push(Case::new("enum, longer", format!("{text} "), false));
    }
    for value in schema.get("x-extensible-enum").and_then(Value::as_array).into_iter().flatten() {
        let text = value.as_str().unwrap_or_default();
        cases.push(Case::new("open enum", text, true));
        cases.push(Case::new("open enum, other case", text.to_uppercase(), true));
        cases.push(Case::new("open enum, not listed", format!("{text}_new"), true));
    }
    if let Some(max) = size("maxItems") {
        let list = |length| Value::Array(vec![fill(&schema["items"]); length]);
        cases.push(Case::new("maxItems", list(max), true));
        cases.push(Case::new("maxItems, beyond", list(max + 1), false));
        cases.push(Case::new("no items", list(0), true));
    }
    if let Some(max) = size("maxProperties") {
        let map = |length| Value::Object((0..length).map(|n| (format!("x-{n}"), json!("value"))).collect());
        cases.push(Case::new("maxProperties", map(max), true));
        cases.push(Case::new("maxProperties, beyond", map(max + 1), false));
        cases.push(Case::new("no entries", Map::new(), true));
    }
    cases
}

/// A value of every JSON type. The validator decides which of them are valid.
pub fn types(schema: &'static Value) -> Vec<Case> {
    let judge = json_schema::of(schema);
    let values = [json!(null), json!(true), json!(7), json!(-1.5), json!("text"), json!([]), json!({})];
    values.map(|value| Case::new("type", value.clone(), judge.is_valid(&value))).to_vec()
}

/// A text of this many characters, once of one byte each and once of four, where the schema accepts those.
fn lengths(
    schema: &'static Value,
    judge: &Validator,
    what: &str,
    length: usize,
    accepted: bool,
    cases: &mut Vec<Case>,
) {
    cases.push(Case::new(what, stretched(schema, length, None), accepted));
    let wide = stretched(schema, length, Some('😀'));
    if !accepted || judge.is_valid(&wide) {
        cases.push(Case::new(format!("{what}, four bytes each"), wide, accepted));
    }
}

/// The example, made longer or shorter.
fn stretched(schema: &'static Value, length: usize, with: Option<char>) -> Value {
    let example = fill(schema);
    let text = example.as_str().unwrap_or_else(|| panic!("the example of {schema} is no text"));
    let last = with.or_else(|| text.chars().last()).unwrap_or('x');
    Value::from(text.chars().chain(std::iter::repeat(last)).take(length).collect::<String>())
}
