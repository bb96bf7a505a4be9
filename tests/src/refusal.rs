//! Checks that every refusal matches the document.

use serde_json::Value;

use crate::document::Operation;
use crate::json_schema;
use crate::request::Answer;

/// A refusal that the document allows the operation: its status, its body, its headers. Returns texts and codes.
#[track_caller]
pub fn documented(operation: Operation, answer: &Answer) -> Vec<(String, i64)> {
    let status = answer.status.to_string();
    assert!(operation.statuses().contains(&status.as_str()), "{} lists no {status}: {answer:?}", operation.id);
    let response = operation.response(&status);
    for name in answer.headers.iter().map(|(name, _)| name.as_str()).filter(|name| *name == "retry-after") {
        assert!(response.pointer("/headers/Retry-After").is_some(), "{} has no {name} at {status}", operation.id);
    }
    shaped(answer)
}

/// A refusal in the document's shape, also where no operation is concerned. Returns texts and codes.
#[track_caller]
pub fn shaped(answer: &Answer) -> Vec<(String, i64)> {
    assert!(answer.status >= 400, "{answer:?}");
    assert_eq!(answer.header("content-type"), Some("application/json"), "{answer:?}");
    let id = answer.header("x-request-id").unwrap_or_else(|| panic!("no request id: {answer:?}"));
    assert!(!id.is_empty(), "{answer:?}");
    let complaints = json_schema::complaints("Errors", &answer.json());
    assert_eq!(complaints, [""; 0], "{answer:?}");
    let errors = answer.errors();
    for (message, code) in &errors {
        assert!(!message.trim().is_empty(), "{answer:?}");
        // The vendor's numbers go their own way; ours are the status.
        assert!(*code == i64::from(answer.status) || *code == 4002, "{answer:?}");
    }
    errors
}

/// Whether a text repeats a value. Short strings and numbers may occur by chance, so only whole words match.
pub fn repeats(text: &str, value: &Value) -> bool {
    match value {
        Value::String(value) if value.chars().count() >= 8 => text.contains(value.as_str()),
        Value::String(value) => has_word(text, value),
        Value::Number(value) => has_word(text, &value.to_string()),
        Value::Array(items) => items.iter().any(|item| repeats(text, item)),
        Value::Object(entries) => entries.values().any(|value| repeats(text, value)),
        Value::Bool(_) | Value::Null => false,
    }
}

fn has_word(text: &str, word: &str) -> bool {
    let is_border = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '`' | '"' | '\'');
    !word.is_empty() && text.split(is_border).any(|part| part == word || part.trim_end_matches(['.', ':']) == word)
}
