//! The kinds of change: for each its name, its compatibility, and the reason.

mod annotations;
mod operations;
mod rust;
mod schemas;

pub(super) use self::{annotations::*, operations::*, rust::*, schemas::*};
use super::compatibility::Compatibility;

/// A kind of change.
#[derive(Debug)]
pub struct ChangeRule {
    /// Its name, as printed: lowercase words with hyphens. Scripts may rely on it.
    pub id: &'static str,
    /// The name of the opposite change.
    pub reverse: &'static str,
    /// Its effect on writers and readers.
    pub compatibility: Compatibility,
    /// Why it has this effect.
    pub reason: &'static str,
}

/// The rules by topic.
static RULES: &[&[&ChangeRule]] = &[operations::ALL, schemas::ALL, annotations::ALL, rust::ALL];

/// Every kind of change.
pub fn rules() -> impl Iterator<Item = &'static ChangeRule> {
    RULES.iter().copied().flatten().copied()
}

/// Names the rules of a topic, and lists them.
macro_rules! kinds {
    ($($name:ident = $id:literal <-> $reverse:literal, $compatibility:expr, $reason:literal;)+) => {
        $(pub(in crate::diff) static $name: ChangeRule = ChangeRule { id: $id, reverse: $reverse, compatibility: $compatibility, reason: $reason };)+
        /// Every rule of the topic.
        pub(super) static ALL: &[&ChangeRule] = &[$(&$name),+];
    };
}
use kinds;
