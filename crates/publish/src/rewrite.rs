//! Named rewritings of a document, with the reason for each.

use serde_json::Value;

/// A named rewriting.
pub struct Rule {
    /// Its name.
    pub id: &'static str,
    /// Why the document is rewritten.
    pub reason: &'static str,
    /// Rewrites, and returns how often it matched.
    pub apply: fn(&mut Value) -> usize,
}

/// Applies rules one after the other. Returns how often each of them matched.
pub fn apply(rules: &[Rule], document: &mut Value) -> Vec<usize> {
    rules.iter().map(|rule| (rule.apply)(document)).collect()
}
