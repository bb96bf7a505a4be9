//! The kinds of change: for each its name, what it means to whom, and why.

mod rust;
mod shape;
mod text;
mod traffic;

pub(super) use self::{rust::*, shape::*, text::*, traffic::*};
use super::audience::Law;

/// A kind of change.
#[derive(Debug)]
pub struct Rule {
    /// Its name, as printed: lowercase words with hyphens. Scripts may rely on it.
    pub id: &'static str,
    /// The name of the change that takes this one back.
    pub reverse: &'static str,
    /// What it means to whom.
    pub law: Law,
    /// Why it means that.
    pub reason: &'static str,
}

/// The rules by topic.
static RULES: &[&[&Rule]] = &[traffic::ALL, shape::ALL, text::ALL, rust::ALL];

/// Every kind of change that is told apart.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().flatten().copied()
}

/// Names the rules of a topic, and lists them.
macro_rules! kinds {
    ($($name:ident = $id:literal <-> $reverse:literal, $law:expr, $reason:literal;)+) => {
        $(pub(in crate::diff) static $name: Rule = Rule { id: $id, reverse: $reverse, law: $law, reason: $reason };)+
        /// Every rule of the topic.
        pub(super) static ALL: &[&Rule] = &[$(&$name),+];
    };
}
use kinds;
