//! The document as a tree in which every key and value knows where it stands.

use serde_json::{Map, Number, Value as Json};

use crate::{pointer::Pointer, source::Position};

/// A value and the place where it starts.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it starts; for a block map that is its first key.
    pub at: Position,
}

/// The value of a node. The kinds are those of JSON, since a document can contain no others.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// `null`, or nothing at all after a colon.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer from -2^63 to 2^64-1, or a finite double.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    List(Vec<Node>),
    /// A map in the order of the document, without repeated keys.
    Map(Vec<Entry>),
}

/// One key of a map with its value.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key starts.
    pub key_at: Position,
    /// The value.
    pub value: Node,
}

impl Value {
    /// The kind in the words of JSON, for messages.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
        }
    }
}

impl Node {
    /// The value under a key, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry of a key, if this is a map that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The entries of a map; none for anything else.
    pub fn entries(&self) -> &[Entry] {
        self.as_map().unwrap_or_default()
    }

    /// The items of a list; none for anything else.
    pub fn items(&self) -> &[Self] {
        self.as_list().unwrap_or_default()
    }

    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if this is a boolean.
    pub const fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number, if this is an integer that fits; a float is never one, even `1.0`.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.value {
            Value::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// The entries, if this is a map.
    pub fn as_map(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The items, if this is a list.
    pub fn as_list(&self) -> Option<&[Self]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The value at an address, counted from this node.
    pub fn at_pointer(&self, pointer: &Pointer) -> Option<&Self> {
        pointer.tokens().try_fold(self, |node, token| match &node.value {
            Value::Map(_) => node.get(&token),
            // `01` and `+1` are not list indexes (RFC 6901, section 4), although `parse` accepts them.
            Value::List(items) if token == "0" || !token.starts_with(['0', '+']) => {
                token.parse::<usize>().ok().and_then(|index| items.get(index))
            }
            _ => None,
        })
    }

    /// Where the key of an address stands: for an item of a list, or the root, where the value starts.
    pub fn key_at(&self, pointer: &Pointer) -> Option<Position> {
        let value = self.at_pointer(pointer)?;
        let entry = pointer.parent().and_then(|parent| {
            let key = pointer.last()?;
            self.at_pointer(&parent)?.entry(&key)
        });
        Some(entry.map_or(value.at, |entry| entry.key_at))
    }

    /// The same tree without positions, in the same order.
    pub fn to_json(&self) -> Json {
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Number(number) => Json::Number(number.clone()),
            Value::String(text) => Json::String(text.clone()),
            Value::List(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Value::Map(entries) => {
                let pairs = entries.iter().map(|entry| (entry.key.clone(), entry.value.to_json()));
                Json::Object(pairs.collect::<Map<_, _>>())
            }
        }
    }

    /// A tree without positions: everything stands at the start.
    pub fn from_json(json: &Json) -> Self {
        let value = match json {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(*value),
            Json::Number(number) => Value::Number(number.clone()),
            Json::String(text) => Value::String(text.clone()),
            Json::Array(items) => Value::List(items.iter().map(Self::from_json).collect()),
            Json::Object(members) => {
                let entry = |(key, value): (&String, &Json)| Entry {
                    key: key.clone(),
                    key_at: Position::START,
                    value: Self::from_json(value),
                };
                Value::Map(members.iter().map(entry).collect())
            }
        };
        Self { value, at: Position::START }
    }

    /// Visits every node with its address: this one first, then downwards in the order of the document.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&Pointer, &'a Self)) {
        self.walk_from(&Pointer::root(), visit);
    }

    /// Like [`Node::walk`], for a node that stands at the given address of its document.
    pub fn walk_from<'a>(&'a self, pointer: &Pointer, visit: &mut dyn FnMut(&Pointer, &'a Self)) {
        visit(pointer, self);
        match &self.value {
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    item.walk_from(&pointer.index(index), visit);
                }
            }
            Value::Map(entries) => {
                for entry in entries {
                    entry.value.walk_from(&pointer.key(&entry.key), visit);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(value: Value, line: u32, column: u32) -> Node {
        Node { value, at: Position::new(line, column) }
    }

    fn tree() -> Node {
        let list = node(Value::List(vec![node(Value::Null, 2, 5), node(Value::Bool(true), 3, 5)]), 2, 3);
        let entries = vec![
            Entry { key: "a/b".into(), key_at: Position::new(1, 1), value: list },
            Entry { key: "n".into(), key_at: Position::new(4, 1), value: node(Value::Number(7.into()), 4, 4) },
        ];
        node(Value::Map(entries), 1, 1)
    }

    #[test]
    fn addresses_lead_to_values_and_keys() {
        let tree = tree();
        let at = |text: &str| tree.at_pointer(&text.parse().unwrap());
        assert_eq!(at("/n").and_then(Node::as_i64), Some(7));
        assert_eq!(at("/a~1b/1").and_then(Node::as_bool), Some(true));
        assert_eq!(at("/a~1b/0").map(|node| node.at), Some(Position::new(2, 5)));
        for nothing in ["/x", "/a~1b/2", "/a~1b/01", "/a~1b/+1", "/a~1b/-", "/n/0"] {
            assert_eq!(at(nothing), None, "{nothing}");
        }
        let key_at = |text: &str| tree.key_at(&text.parse().unwrap());
        assert_eq!(key_at("/n"), Some(Position::new(4, 1)));
        assert_eq!(key_at("/a~1b/1"), Some(Position::new(3, 5)));
        assert_eq!(key_at(""), Some(Position::new(1, 1)));
        assert_eq!(key_at("/x"), None);
    }

    #[test]
    fn the_walk_is_in_document_order() {
        let tree = tree();
        let mut seen = Vec::new();
        tree.walk(&mut |pointer, node| seen.push((pointer.to_string(), node.value.kind())));
        let expected =
            [("", "an object"), ("/a~1b", "a list"), ("/a~1b/0", "null"), ("/a~1b/1", "a boolean"), ("/n", "a number")];
        assert_eq!(seen, expected.map(|(pointer, kind)| (pointer.to_owned(), kind)));
    }

    #[test]
    fn json_keeps_the_order() {
        let json = tree().to_json();
        assert_eq!(json.to_string(), r#"{"a/b":[null,true],"n":7}"#);
        assert_eq!(Node::from_json(&json).to_json().to_string(), json.to_string());
    }
}
