//! Patterns of the schema tables, each compiled when it is first needed and then kept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;

/// `None` for a pattern that does not compile.
static COMPILED: Mutex<BTreeMap<&'static str, Option<Arc<Regex>>>> = Mutex::new(BTreeMap::new());

/// Whether `text` matches. A pattern that does not compile matches everything: the types have the last word, the tables
/// only explain, and it is logged once.
pub(crate) fn matches(source: &'static str, text: &str) -> bool {
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let regex = compiled.entry(source).or_insert_with(|| compile(source)).clone();
    // Matching may take a while; others need not wait for it.
    drop(compiled);
    regex.is_none_or(|regex| regex.is_match(text))
}

fn compile(source: &'static str) -> Option<Arc<Regex>> {
    match Regex::new(source) {
        Ok(regex) => Some(Arc::new(regex)),
        Err(error) => {
            tracing::error!(pattern = source, %error, "a pattern of the document does not compile and is not explained");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_matched_and_broken_ones_match_everything() {
        assert!(matches("^[0-9]+$", "12"));
        assert!(!matches("^[0-9]+$", "1a"));
        assert!(!matches("^\\d+$", "١"));
        assert!(matches("(", "anything"));
    }
}
