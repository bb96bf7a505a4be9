//! Parses the text values of paths, queries and headers.

use std::fmt::Display;
use std::str::FromStr;

use super::ConstraintError;

/// Whether `text` is the canonical form of a `T`: `15` is the canonical form of an integer, `015` is not.
pub fn looks_like<T: FromStr + Display>(text: &str) -> bool {
    text.parse::<T>().is_ok_and(|value| value.to_string() == text)
}

/// Whether `text` is a JSON number, in any form but not infinite.
pub fn looks_like_a_number(text: &str) -> bool {
    let begins = text.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    begins && text.parse::<f64>().is_ok_and(f64::is_finite)
}

/// Parses `text`; the error tells what is required.
pub fn parsed<T: FromStr<Err: Display>>(text: &str) -> Result<T, ConstraintError> {
    text.parse().map_err(|error: T::Err| ConstraintError::new(error.to_string()))
}

/// Keeps the reason why a branch of a union refuses a value, unless it is the JSON type: the parser's text for that
/// repeats the value.
pub fn note_reason(reason: &mut Option<String>, error: &serde_json::Error) {
    let text = error.to_string();
    if text.starts_with("invalid value: floating point") {
        *reason = Some("must be a whole number".to_owned());
    } else if !text.starts_with("invalid ") {
        *reason = Some(text);
    }
}

/// Returns the kept reason, or that no branch has the JSON type.
pub fn reason_or_type(reason: Option<String>) -> String {
    reason.unwrap_or_else(|| "must be a value of another JSON type".to_owned())
}
