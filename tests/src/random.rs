//! Random bodies, made from the schemas of the document: as it allows them, and spoilt.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::Union;
use proptest::string::string_regex;
use serde_json::{Map, Value, json};

use crate::body_nodes::{follow, required};
use crate::document;

/// Values that the named schema allows.
#[track_caller]
pub fn allowed(schema: &str) -> BoxedStrategy<Value> {
    strategy(document::schema(schema))
}

/// Any JSON at all, a few levels deep.
pub fn anything() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter("JSON has no such number", |number| number.is_finite()).prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::Array),
            btree_map(text(), inner, 0..4).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
    .boxed()
}

/// Text in all its variety.
fn text() -> BoxedStrategy<String> {
    let odd = select(vec!["", " ", "<b>", "\u{0}", "\n", "😀", "שלום", "e\u{301}", "\u{202e}abc", "\"\\/", "null"]);
    prop_oneof![3 => "\\PC{0,12}", 1 => any::<String>(), 2 => odd.prop_map(str::to_owned)].boxed()
}

fn strategy(schema: &'static Value) -> BoxedStrategy<Value> {
    let is_nullable = schema.get("nullable").is_some_and(|nullable| nullable == true);
    let schema = follow(schema);
    let value = if let Some(branches) = schema.get("oneOf").and_then(Value::as_array) {
        Union::new(branches.iter().map(strategy)).boxed()
    } else {
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => string(schema),
            Some("integer") => integer(schema),
            Some("number") => any::<f32>().prop_filter("finite", |n| n.is_finite()).prop_map(|n| json!(n)).boxed(),
            Some("boolean") => any::<bool>().prop_map(Value::from).boxed(),
            Some("array") => {
                let max = size(schema, "maxItems").unwrap_or(4).min(4);
                vec(strategy(&schema["items"]), 0..=max).prop_map(Value::Array).boxed()
            }
            Some("object") if schema.get("properties").is_some() => object(schema),
            Some("object") => map(schema),
            other => panic!("no values of type {other:?} in {schema}"),
        }
    };
    if is_nullable { prop_oneof![1 => Just(Value::Null), 4 => value].boxed() } else { value }
}

fn size(schema: &Value, key: &str) -> Option<usize> {
    schema.get(key).and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok())
}

fn string(schema: &'static Value) -> BoxedStrategy<Value> {
    if let Some(values) = schema.get("enum") {
        return select(document::texts(values)).prop_map(Value::from).boxed();
    }
    if let Some(values) = schema.get("x-extensible-enum") {
        let listed = select(document::texts(values));
        let other_case = listed.clone().prop_map(str::to_uppercase);
        return prop_oneof![3 => listed.prop_map(str::to_owned), 1 => other_case, 1 => text()]
            .prop_map(Value::from)
            .boxed();
    }
    let (min, max) = (size(schema, "minLength").unwrap_or(0), size(schema, "maxLength"));
    let fits = move |text: &String| {
        let length = text.chars().count();
        length >= min && max.is_none_or(|max| length <= max)
    };
    let strategy = match schema.get("pattern").and_then(Value::as_str) {
        // Patterns are anchored at both ends, which a generator of whole texts has no use for; and a digit is one of
        // ten in them, while the generator knows hundreds.
        Some(pattern) => {
            let inner = pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix('$'));
            let inner = inner.unwrap_or_else(|| panic!("{pattern} is not anchored")).replace(r"\d", "[0-9]");
            string_regex(&inner).unwrap_or_else(|error| panic!("{pattern}: {error}")).boxed()
        }
        None => prop_oneof![4 => text(), 1 => Just("x".repeat(max.unwrap_or(1000)))].boxed(),
    };
    strategy.prop_filter("a text of a length that is allowed", fits).prop_map(Value::from).boxed()
}

fn integer(schema: &Value) -> BoxedStrategy<Value> {
    let wide = schema.get("format").is_none_or(|format| format == "int64");
    let (low, high) = if wide { (i64::MIN, i64::MAX) } else { (i32::MIN.into(), i32::MAX.into()) };
    let bound = |key: &str, otherwise| schema.get(key).and_then(Value::as_i64).unwrap_or(otherwise);
    let (min, max) = (bound("minimum", low), bound("maximum", high));
    prop_oneof![4 => min..=max, 1 => Just(min), 1 => Just(max)].prop_map(Value::from).boxed()
}

fn map(schema: &'static Value) -> BoxedStrategy<Value> {
    let values = match schema.get("additionalProperties") {
        Some(values @ Value::Object(_)) => strategy(values),
        _ => anything(),
    };
    let max = size(schema, "maxProperties").unwrap_or(4).min(4);
    btree_map(text(), values, 0..=max).prop_map(|map| Value::Object(map.into_iter().collect())).boxed()
}

/// Each property is there or not, under one of its spellings. Objects that may grow have something unknown now and
/// then.
fn object(schema: &'static Value) -> BoxedStrategy<Value> {
    let required = required(schema);
    let property = |name: &'static str| {
        let node = &schema["properties"][name];
        let mut spellings = node.get("x-aliases").map(document::texts).unwrap_or_default();
        spellings.push(name);
        let there = (select(spellings), strategy(node)).prop_map(|(name, value)| Some((name.to_owned(), value)));
        if required.contains(&name) { there.boxed() } else { prop_oneof![Just(None), there].boxed() }
    };
    let properties: Vec<_> = document::keys(&schema["properties"]).into_iter().map(property).collect();
    let known = properties.prop_map(|entries| entries.into_iter().flatten().collect::<Vec<(String, Value)>>());
    let is_strict = schema.get("additionalProperties") == Some(&Value::Bool(false));
    let unknown = (text(), anything()).prop_map(|(name, value)| (format!("x {name}"), value));
    let unknown = if is_strict { Just(Vec::new()).boxed() } else { vec(unknown, 0..2).boxed() };
    let entries = (known, unknown).prop_map(|(known, unknown)| [known, unknown].concat());
    entries.prop_shuffle().prop_map(|entries| Value::Object(entries.into_iter().collect())).boxed()
}

/// One way to spoil a value; which place it concerns is an index into all of its places.
#[derive(Clone, Debug)]
pub struct Mutation {
    place: Index,
    kind: MutationKind,
}

#[derive(Clone, Debug)]
enum MutationKind {
    /// Another value.
    Replace(Value),
    /// The value as a text.
    AsText,
    /// The value in a list.
    InList,
    /// A number that is a little different.
    Shift(i64),
    /// A number with a point.
    Point,
    /// More text at the end.
    Append(String),
    /// A key is gone.
    Remove(Index),
    /// A key is spelled differently.
    Respell(Index, KeyMutation),
    /// One more key.
    Add(String, Value),
    /// The last item again, so many times.
    Repeat(usize),
}

#[derive(Clone, Copy, Debug)]
enum KeyMutation {
    Lower,
    Upper,
    Longer,
}

/// Ways to spoil any value.
pub fn mutations() -> BoxedStrategy<Mutation> {
    let spelling = select(vec![KeyMutation::Lower, KeyMutation::Upper, KeyMutation::Longer]);
    // Names that mean something somewhere in the document, and one that does not.
    let names = ["notifyUrl", "notifyurl", "machinedetection", "bot", "agents", "timers", "sttLabel", "nothing", ""];
    let more = select(vec!["x", " ", "\n", "\u{7f}", "😀", "9"]);
    let long = prop_oneof![4 => Just(1_usize), 1 => Just(100), 1 => Just(3000)];
    let kind = prop_oneof![
        6 => anything().prop_map(MutationKind::Replace),
        1 => Just(MutationKind::Replace(Value::Null)),
        2 => Just(MutationKind::AsText),
        1 => Just(MutationKind::InList),
        4 => select(vec![-1_i64, 1, 60_000, -100_000, i64::MAX]).prop_map(MutationKind::Shift),
        1 => Just(MutationKind::Point),
        3 => (more, long).prop_map(|(text, times)| MutationKind::Append(text.repeat(times))),
        3 => any::<Index>().prop_map(MutationKind::Remove),
        3 => (any::<Index>(), spelling).prop_map(|(index, spelling)| MutationKind::Respell(index, spelling)),
        3 => (select(names.to_vec()), anything()).prop_map(|(name, value)| MutationKind::Add(name.to_owned(), value)),
        1 => select(vec![1_usize, 31, 32, 33, 600]).prop_map(MutationKind::Repeat),
    ];
    (any::<Index>(), kind).prop_map(|(place, kind)| Mutation { place, kind }).boxed()
}

impl MutationKind {
    /// Whether it can be done to this value.
    fn suits(&self, value: &Value) -> bool {
        match self {
            Self::Replace(_) | Self::InList => true,
            Self::AsText | Self::Shift(_) | Self::Point => value.is_number(),
            Self::Append(_) => value.is_string(),
            Self::Remove(_) | Self::Respell(..) => value.as_object().is_some_and(|entries| !entries.is_empty()),
            Self::Add(..) => value.is_object(),
            Self::Repeat(_) => value.as_array().is_some_and(|items| !items.is_empty()),
        }
    }
}

impl Mutation {
    /// Does it, at one of the places that it suits; a value without any stays as it is.
    pub fn inflict(&self, value: &mut Value) {
        let mut pointers = Vec::new();
        collect(value, String::new(), &mut pointers);
        pointers.retain(|pointer| value.pointer(pointer).is_some_and(|place| self.kind.suits(place)));
        if pointers.is_empty() {
            return;
        }
        let pointer = self.place.get(&pointers);
        let Some(place) = value.pointer_mut(pointer) else { return };
        match (&self.kind, &mut *place) {
            (MutationKind::Replace(other), _) => *place = other.clone(),
            (MutationKind::InList, _) => *place = Value::Array(vec![place.take()]),
            (MutationKind::AsText, Value::Number(number)) => *place = Value::from(number.to_string()),
            (MutationKind::Shift(step), Value::Number(number)) => {
                if let Some(number) = number.as_i64() {
                    *place = Value::from(number.saturating_add(*step));
                }
            }
            (MutationKind::Point, Value::Number(number)) => *place = number.as_f64().map_or(Value::Null, Value::from),
            (MutationKind::Append(more), Value::String(text)) => text.push_str(more),
            (MutationKind::Remove(index), Value::Object(entries)) => {
                entries.remove(index.get(&keys(entries)));
            }
            (MutationKind::Respell(index, spelling), Value::Object(entries)) => {
                let key = index.get(&keys(entries)).clone();
                let other = match spelling {
                    KeyMutation::Lower => key.to_lowercase(),
                    KeyMutation::Upper => key.to_uppercase(),
                    KeyMutation::Longer => format!("{key}s"),
                };
                let value = entries.remove(&key).unwrap_or_default();
                entries.insert(other, value);
            }
            (MutationKind::Add(key, value), Value::Object(entries)) => {
                entries.insert(key.clone(), value.clone());
            }
            (MutationKind::Repeat(times), Value::Array(items)) => {
                let last = items.last().cloned().unwrap_or_default();
                items.extend(std::iter::repeat_n(last, *times));
            }
            _ => {}
        }
    }
}

fn keys(entries: &Map<String, Value>) -> Vec<String> {
    entries.keys().cloned().collect()
}

/// Pointers to a value and to everything in it.
fn collect(value: &Value, pointer: String, found: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                collect(value, format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
    found.push(pointer);
}
