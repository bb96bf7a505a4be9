//! Parses a body into a typed value or, where that fails, into a report of what is wrong with it.

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde_json::error::Category;

use crate::node::Node;
use crate::rejection::RejectionReason;
use crate::schema::Schema;
use crate::validate::{ValidationReport, validate_node};

/// Parses `bytes` as `T`, whose `Deserialize` enforces every constraint. `schema` is used only if that fails.
///
/// # Errors
///
/// [`RejectionReason::Malformed`], [`RejectionReason::Invalid`] or, where type and table disagree,
/// [`RejectionReason::SchemaMismatch`].
pub(crate) fn parse<T: DeserializeOwned>(bytes: &[u8], schema: &Schema) -> Result<T, RejectionReason> {
    serde_json::from_slice(bytes).map_err(|error| rejection_reason(bytes, schema, &error))
}

#[cold]
fn rejection_reason(bytes: &[u8], schema: &Schema, error: &serde_json::Error) -> RejectionReason {
    match parse_node(bytes) {
        Err(malformed) => malformed,
        Ok(node) => {
            let report = validate_node(schema, &node);
            if report.is_empty() { schema_mismatch(error) } else { RejectionReason::Invalid(report) }
        }
    }
}

/// Type and table disagree. The parser's message is not logged: it may quote the body.
pub(crate) fn schema_mismatch(error: &serde_json::Error) -> RejectionReason {
    let (line, column) = (error.line(), error.column());
    tracing::error!(line, column, "a type refuses a body that its schema table accepts");
    RejectionReason::SchemaMismatch { line, column }
}

/// Parses `bytes` as JSON of any shape.
pub(crate) fn parse_node(bytes: &[u8]) -> Result<Node<'_>, RejectionReason> {
    serde_json::from_slice(bytes).map_err(|error| RejectionReason::Malformed(malformed(bytes, &error)))
}

/// What is wrong with text that is not JSON. The message does not quote the text.
fn malformed(bytes: &[u8], error: &serde_json::Error) -> Cow<'static, str> {
    if bytes.is_empty() {
        return "the body is empty; JSON is expected".into();
    }
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return "the body begins with a byte order mark; send plain UTF-8".into();
    }
    if let Err(error) = std::str::from_utf8(bytes) {
        return format!("the body is not UTF-8 from byte {} on", error.valid_up_to()).into();
    }
    let (line, column) = (error.line(), error.column());
    // The parser's texts for these two categories are fixed phrases; the others may quote the body.
    match error.classify() {
        Category::Syntax | Category::Eof if error.to_string().starts_with("recursion limit") => {
            format!("the body is nested more than 127 levels deep at line {line} column {column}").into()
        }
        Category::Syntax if error.to_string().starts_with("number out of range") => {
            format!("the body has a number beyond 1.8e308 at line {line} column {column}").into()
        }
        Category::Syntax | Category::Eof => format!("the body is not valid JSON: {error}").into(),
        Category::Data | Category::Io => format!("the body is not valid JSON at line {line} column {column}").into(),
    }
}

/// Checks that the type `T` and the table `schema` both accept `bytes`, or both refuse them. Tests of generated code
/// call it with bodies inside and outside every constraint.
///
/// # Errors
///
/// How they differ. The message may quote the body.
pub fn check_agreement<T: DeserializeOwned>(bytes: &[u8], schema: &Schema) -> Result<(), String> {
    let typed = serde_json::from_slice::<T>(bytes).map(drop).map_err(|error| error.to_string());
    let report = match parse_node(bytes) {
        Ok(node) => validate_node(schema, &node),
        Err(_) => {
            return if typed.is_err() { Ok(()) } else { Err("the type accepts text that is not JSON".to_owned()) };
        }
    };
    match (typed, report) {
        (Ok(()), ValidationReport { violations, .. }) if !violations.is_empty() => {
            Err(format!("the type accepts what the table refuses: {violations:?}"))
        }
        (Err(error), ValidationReport { violations, .. }) if violations.is_empty() => {
            Err(format!("the type refuses what the table accepts: {error}"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        match parse_node(bytes) {
            Err(RejectionReason::Malformed(text)) => text.into_owned(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_message_about_malformed_text_has_its_place_and_does_not_quote_it() {
        let table: &[(&[u8], &str)] = &[
            (b"", "the body is empty; JSON is expected"),
            (b" ", "the body is not valid JSON: EOF while parsing a value at line 1 column 1"),
            (b"\xEF\xBB\xBF{}", "the body begins with a byte order mark; send plain UTF-8"),
            (b"{\"s\":\"\xFF\"}", "the body is not UTF-8 from byte 6 on"),
            (b"{\"secret\":\n  s3cret}", "the body is not valid JSON: expected value at line 2 column 3"),
            (b"{\"a\":1,}", "the body is not valid JSON: trailing comma at line 1 column 8"),
            (b"{\"a\":1} s3cret", "the body is not valid JSON: trailing characters at line 1 column 9"),
            (b"{\"a\":\"s3cret", "the body is not valid JSON: EOF while parsing a string at line 1 column 12"),
            (b"{\"a\":1e999}", "the body has a number beyond 1.8e308 at line 1 column 10"),
        ];
        for (bytes, expected) in table {
            assert_eq!(text(bytes), *expected);
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |levels: usize| [b"[".repeat(levels), b"]".repeat(levels)].concat();
        assert!(parse_node(&nested(127)).is_ok());
        assert!(text(&nested(128)).starts_with("the body is nested more than 127 levels deep at line 1 column"));
        assert!(text(&b"[".repeat(100_000)).starts_with("the body is nested more than 127 levels deep"));
    }

    #[test]
    fn a_type_and_its_table_are_compared() {
        const SMALL: Schema = Schema::Integer { min: 0, max: 255, unit: "" };
        assert_eq!(check_agreement::<u8>(b"255", &SMALL), Ok(()));
        assert_eq!(check_agreement::<u8>(b"256", &SMALL), Ok(()));
        assert_eq!(check_agreement::<u8>(b"nonsense", &SMALL), Ok(()));
        assert!(check_agreement::<u16>(b"256", &SMALL).unwrap_err().starts_with("the type accepts"));
        assert!(check_agreement::<u8>(b"256", &Schema::Number).unwrap_err().starts_with("the type refuses"));
    }
}
