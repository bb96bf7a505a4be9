//! Named rules that rewrite a document, with the reason for each.

use serde_json::Value;

/// A named rule that rewrites a document.
pub struct RewriteRule {
    /// Its name.
    pub id: &'static str,
    /// Why the document is rewritten.
    pub reason: &'static str,
    /// Rewrites the document, and returns the number of matches.
    pub apply: fn(&mut Value) -> usize,
}

/// Applies rules one after the other. Returns the number of matches of each.
pub fn apply(rules: &[RewriteRule], document: &mut Value) -> Vec<usize> {
    rules.iter().map(|rule| (rule.apply)(document)).collect()
}
