//! JSON as it was written: unlike `serde_json::Value`, an object keeps a key that comes twice.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// A JSON value with everything a body can do wrong still in it.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    /// A number without fraction and exponent that fits 64 bits.
    Whole(i128),
    /// Any other number.
    Float(f64),
    String(String),
    Array(Vec<Node>),
    /// Entries in the order of the text.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// What it is called in a message; never the value.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Whole(_) | Self::Float(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }

    /// The same as a `Value`; of a key that comes twice the last wins.
    pub(crate) fn into_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(truth) => Value::Bool(truth),
            Self::Whole(number) => i64::try_from(number)
                .map(Value::from)
                .or_else(|_| u64::try_from(number).map(Value::from))
                .unwrap_or_default(),
            Self::Float(number) => Value::from(number),
            Self::String(text) => Value::String(text),
            Self::Array(items) => items.into_iter().map(Self::into_value).collect(),
            Self::Object(entries) => entries.into_iter().map(|(key, node)| (key, node.into_value())).collect(),
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Node, E> {
        Ok(Node::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Whole(i128::from(number)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Whole(i128::from(number)))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Float(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::String(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Node::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Object(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_key_is_kept_and_the_last_wins_in_a_value() {
        let node: Node = serde_json::from_str(r#"{"a":1,"b":[true,null,-2,1.5],"a":"x"}"#).unwrap();
        assert!(matches!(&node, Node::Object(entries) if entries.len() == 3));
        assert_eq!(node.into_value(), serde_json::json!({"a": "x", "b": [true, null, -2, 1.5]}));
    }

    #[test]
    fn the_largest_numbers_survive() {
        for text in ["18446744073709551615", "-9223372036854775808", "0"] {
            let node: Node = serde_json::from_str(text).unwrap();
            assert_eq!(node.into_value().to_string(), text);
        }
    }
}
