//! Writing a changed tree as YAML that keeps the house rules, so that the change is all that is wrong with it.

use serde_json::{Map, Value};

/// The longest line that the lint takes.
const WIDTH: usize = 120;

/// The document as block YAML.
pub fn write(document: &Value) -> String {
    let mut text = String::new();
    match document {
        Value::Object(entries) => map(entries, 0, &mut text),
        other => text.push_str(&other.to_string()),
    }
    text
}

fn map(entries: &Map<String, Value>, indent: usize, text: &mut String) {
    for (key, value) in entries {
        pad(indent, text);
        text.push_str(&self::key(key));
        text.push(':');
        below(value, indent, text);
    }
}

/// What stands behind a colon or a dash.
fn below(value: &Value, indent: usize, text: &mut String) {
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            text.push('\n');
            map(entries, indent + 2, text);
        }
        Value::Array(items) if !items.is_empty() => {
            text.push('\n');
            for item in items {
                pad(indent + 2, text);
                text.push('-');
                below(item, indent + 2, text);
            }
        }
        Value::String(string) => scalar(string, indent + 2, text),
        other => {
            text.push(' ');
            text.push_str(&other.to_string());
            text.push('\n');
        }
    }
}

fn scalar(string: &str, indent: usize, text: &mut String) {
    let edges = string.starts_with(char::is_whitespace) || string.ends_with(char::is_whitespace);
    if edges || (string.len() + indent < WIDTH / 2 && !string.contains('\n')) || string.contains('\t') {
        text.push(' ');
        text.push_str(&Value::from(string).to_string());
        text.push('\n');
        return;
    }
    let lines: Vec<String> =
        if string.contains('\n') { string.split('\n').map(str::to_owned).collect() } else { wrapped(string, indent) };
    text.push_str(if string.contains('\n') { " |-\n" } else { " >-\n" });
    for line in lines {
        if !line.is_empty() {
            pad(indent, text);
            text.push_str(&line);
        }
        text.push('\n');
    }
}

/// Breaks at single spaces only: of several, folding would keep one more.
fn wrapped(string: &str, indent: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in string.split(' ') {
        let fits = |line: &String| indent + line.chars().count() + 1 + word.chars().count() <= WIDTH;
        match lines.last_mut() {
            Some(line) if fits(line) || word.is_empty() || line.ends_with(' ') => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn key(key: &str) -> String {
    let plain = key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && key.starts_with(char::is_alphabetic);
    // Some words are truth values to YAML 1.1, and so refused where they are not in quotes.
    let short = key.len() <= 3 || matches!(key, "true" | "false" | "null");
    if plain && !short { key.to_owned() } else { Value::from(key).to_string() }
}

fn pad(indent: usize, text: &mut String) {
    text.extend(std::iter::repeat_n(' ', indent));
}
