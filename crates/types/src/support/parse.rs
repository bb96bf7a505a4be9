//! Reading what is written as text, in paths, queries and headers.

use std::fmt::Display;
use std::str::FromStr;

use super::ConstraintError;

/// Whether `text` is how a `T` would be written: `15` is how an integer would, `015` is not.
pub fn looks_like<T: FromStr + Display>(text: &str) -> bool {
    text.parse::<T>().is_ok_and(|value| value.to_string() == text)
}

/// Whether `text` is a number as JSON knows them: in one of several ways to write it, but not infinite.
pub fn looks_like_a_number(text: &str) -> bool {
    let begins = text.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    begins && text.parse::<f64>().is_ok_and(f64::is_finite)
}

/// Parses `text`; the error says what is required.
pub fn parsed<T: FromStr<Err: Display>>(text: &str) -> Result<T, ConstraintError> {
    text.parse().map_err(|error: T::Err| ConstraintError::new(error.to_string()))
}

/// Keeps why a branch of a union refuses a value, unless it refuses its JSON type: the parser's text for that repeats the
/// value.
pub fn note_reason(reason: &mut Option<String>, error: &serde_json::Error) {
    let text = error.to_string();
    if text.starts_with("invalid value: floating point") {
        *reason = Some("must be a whole number".to_owned());
    } else if !text.starts_with("invalid ") {
        *reason = Some(text);
    }
}

/// The reason that was kept, or that no branch has the JSON type.
pub fn reason_or_type(reason: Option<String>) -> String {
    reason.unwrap_or_else(|| "must be a value of another JSON type".to_owned())
}
