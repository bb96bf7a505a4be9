//! Nodes of a document, and pairs of corresponding nodes in two documents.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use serde_json::Number;

use crate::node::{Node, Value};
use crate::pointer::Pointer;

/// A value and its address.
#[derive(Clone, Debug)]
pub(super) struct NodeRef<'a> {
    pub(super) pointer: Pointer,
    pub(super) node: &'a Node,
}

impl<'a> NodeRef<'a> {
    /// The value under a key, if this is a map that has it.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        self.node.get(key).map(|node| Self { pointer: self.pointer.key(key), node })
    }

    /// The values of a map with their keys.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, Self)> {
        let below = |entry: &'a crate::node::Entry| {
            (entry.key.as_str(), Self { pointer: self.pointer.key(&entry.key), node: &entry.value })
        };
        self.node.entries().iter().map(below)
    }

    /// The items of a list.
    pub(super) fn items(&self) -> impl Iterator<Item = Self> {
        self.node.items().iter().enumerate().map(|(index, node)| Self { pointer: self.pointer.index(index), node })
    }

    /// The text under a key.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.node.get(key).and_then(Node::as_str)
    }

    /// Whether the value of a key is `true`.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::as_bool) == Some(true)
    }

    /// Its `$ref`.
    pub(super) fn reference(&self) -> Option<&'a str> {
        self.text("$ref")
    }

    /// The node after following `$ref`s; itself where they have no target or form a cycle.
    pub(super) fn resolved(&self, root: &'a Node) -> Self {
        let mut spot = self.clone();
        // A component that is itself a reference is rare; more than a few in a row are a cycle.
        for _ in 0..8 {
            let target = spot.reference().and_then(|text| text.strip_prefix('#')).and_then(|text| text.parse().ok());
            let Some(pointer) = target else { return spot };
            let Some(node) = root.at_pointer(&pointer) else { return spot };
            spot = Self { pointer, node };
        }
        self.clone()
    }
}

/// The name that a `$ref` ends with.
pub(super) fn name_of(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// Two corresponding nodes of the old and the new document.
#[derive(Clone, Debug)]
pub(super) struct NodePair<'a> {
    pub(super) old: NodeRef<'a>,
    pub(super) new: NodeRef<'a>,
}

impl<'a> NodePair<'a> {
    /// The difference of the value under a key.
    pub(super) fn key(&self, key: &str) -> NodeDiff<'a> {
        NodeDiff::of(self.old.get(key), self.new.get(key))
    }
}

/// A value in both documents, in one or in none.
#[derive(Clone, Debug)]
pub(super) enum NodeDiff<'a> {
    /// It is in neither document.
    Absent,
    /// It is in the old document only.
    Removed(NodeRef<'a>),
    /// It is in the new document only.
    Added(NodeRef<'a>),
    /// It is in both, changed or not.
    Both(NodePair<'a>),
}

impl<'a> NodeDiff<'a> {
    pub(super) fn of(old: Option<NodeRef<'a>>, new: Option<NodeRef<'a>>) -> Self {
        match (old, new) {
            (None, None) => Self::Absent,
            (Some(old), None) => Self::Removed(old),
            (None, Some(new)) => Self::Added(new),
            (Some(old), Some(new)) => Self::Both(NodePair { old, new }),
        }
    }

    /// The two sides again.
    pub(super) fn old_and_new(&self) -> (Option<&NodeRef<'a>>, Option<&NodeRef<'a>>) {
        match self {
            Self::Absent => (None, None),
            Self::Removed(old) => (Some(old), None),
            Self::Added(new) => (None, Some(new)),
            Self::Both(NodePair { old, new }) => (Some(old), Some(new)),
        }
    }

    /// Whether the two sides differ; references are not followed.
    pub(super) fn is_changed(&self) -> bool {
        match self {
            Self::Absent => false,
            Self::Removed(_) | Self::Added(_) => true,
            Self::Both(both) => !same(both.old.node, both.new.node),
        }
    }

    /// The members of the maps on both sides: in the order of the new one, then the removed ones.
    pub(super) fn members(&self) -> Vec<(&'a str, Self)> {
        let (old, new) = self.old_and_new();
        let mut members = Vec::new();
        for (key, added) in new.into_iter().flat_map(NodeRef::members) {
            members.push((key, Self::of(old.and_then(|old| old.get(key)), Some(added))));
        }
        for (key, removed) in old.into_iter().flat_map(NodeRef::members) {
            if new.is_none_or(|new| new.node.get(key).is_none()) {
                members.push((key, Self::Removed(removed)));
            }
        }
        members
    }
}

/// Whether two values are equal, whatever the order of keys and the form of numbers.
pub(super) fn same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::Map(left), Value::Map(right)) => {
            left.len() == right.len()
                && left.iter().all(|entry| other.get(&entry.key).is_some_and(|found| same(&entry.value, found)))
        }
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Number(left), Value::Number(right)) => by_value(left, right).is_eq(),
        (left, right) => left == right,
    }
}

/// The order of two numbers by value.
pub(super) fn by_value(one: &Number, other: &Number) -> Ordering {
    // Doubles cannot represent the largest integers exactly.
    let exact = |number: &Number| number.as_i64().map(i128::from).or(number.as_u64().map(i128::from));
    match (exact(one), exact(other)) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => one.as_f64().partial_cmp(&other.as_f64()).unwrap_or(Ordering::Equal),
    }
}

/// Whether the common items of two lists have another order.
pub(super) fn reordered<T: Ord>(old: &[T], new: &[T]) -> bool {
    let (known, left): (BTreeSet<&T>, BTreeSet<&T>) = (old.iter().collect(), new.iter().collect());
    let before = old.iter().filter(|one| left.contains(one));
    !before.eq(new.iter().filter(|one| known.contains(one)))
}

/// The longest value that is printed in full, in characters.
const MAX_SHOWN_CHARS: usize = 60;

/// A value in a few words of JSON.
pub(super) fn short(node: &Node) -> String {
    clipped(&node.to_json().to_string())
}

/// The beginning of a text.
pub(super) fn clipped(text: &str) -> String {
    match text.char_indices().nth(MAX_SHOWN_CHARS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
