//! Reading into the types and writing back, through text as on the wire.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a value.
#[track_caller]
pub fn read<T: DeserializeOwned>(value: &Value) -> T {
    let name = std::any::type_name::<T>();
    serde_json::from_str(&value.to_string()).unwrap_or_else(|error| panic!("{name}: {error} in {value}"))
}

/// The error of a value that cannot be read.
#[track_caller]
pub fn refusal<T: DeserializeOwned + Debug>(value: &Value) -> String {
    match serde_json::from_str::<T>(&value.to_string()) {
        Ok(read) => panic!("{value} was read as {read:?}"),
        Err(error) => error.to_string(),
    }
}

/// Writes a value.
#[track_caller]
pub fn written<T: Serialize>(value: &T) -> Value {
    let text = serde_json::to_string(value).expect("the types can always be written");
    serde_json::from_str(&text).expect("what is written is JSON")
}

/// Reads a value that has to come back as it was when it is written.
#[track_caller]
pub fn survives<T: DeserializeOwned + Serialize>(value: &Value) -> T {
    let read: T = read(value);
    let name = std::any::type_name::<T>();
    assert_eq!(&written(&read), value, "{name} does not write what it read");
    read
}

/// Whether anything in it, at any depth, was stored as a field that the document does not list.
pub fn has_unknown_fields(read: &impl Debug) -> bool {
    // The types show such fields as `unknown`, a map, wherever they are nested.
    let text = format!("{read:?}");
    text.match_indices("unknown: {").any(|(at, found)| !text[at + found.len()..].starts_with('}'))
}
