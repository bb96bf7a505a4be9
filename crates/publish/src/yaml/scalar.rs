//! Texts and numbers in YAML.

use serde_json::Number;

/// A number that YAML 1.1 reads as a number too: there, an exponent needs a sign and a point before it.
pub(super) fn number(number: &Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once('e') else { return text };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) { "" } else { "+" };
    format!("{mantissa}{point}e{sign}{exponent}")
}

/// A text in one line, plain or quoted.
pub(super) fn short(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// A text after a key: in one line, folded, or as a block of lines. The key starts at `indent` and ends at `column`.
pub(super) fn text(text: &str, column: usize, indent: usize, width: usize) -> String {
    if text.contains('\n') {
        return block(text, indent).unwrap_or_else(|| quoted(text));
    }
    let line = short(text);
    if column + 1 + line.chars().count() <= width { line } else { folded(text, indent, width).unwrap_or(line) }
}

/// Whether a text needs no quotes, in either version of YAML. Superfluous quotes do no harm, so this is stricter than
/// YAML.
fn is_plain(text: &str) -> bool {
    let begins = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/' || first == '$');
    let marks = [": ", " #"].iter().any(|mark| text.contains(mark)) || text.ends_with([':', ' ']);
    // Words that YAML 1.1 reads as booleans or null.
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    begins && !marks && is_printable(text) && !words.contains(&text.to_ascii_lowercase().as_str())
}

/// Whether editors show every character, and no reader of YAML reads one as a line break.
fn is_printable(text: &str) -> bool {
    text.chars().all(|character| !character.is_control() && !is_odd(character))
}

/// Characters that are invisible although they are not control characters, or not allowed in YAML.
fn is_odd(character: char) -> bool {
    matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            other if other.is_control() || is_odd(other) => out.push_str(&format!("\\u{:04X}", u32::from(other))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// `|`: the lines unchanged. Not for a text that begins with a space, which would be read as indentation, nor for one
/// that ends in empty lines.
fn block(text: &str, indent: usize) -> Option<String> {
    let (head, body) = match text.strip_suffix('\n') {
        Some(body) => ("|", body),
        None => ("|-", text),
    };
    let fits = !body.starts_with([' ', '\n']) && !body.ends_with('\n') && body.split('\n').all(is_printable);
    let mut out = head.to_owned();
    for line in body.split('\n') {
        out.push('\n');
        if !line.is_empty() {
            out.push_str(&format!("{:1$}{line}", "", indent + 2));
        }
    }
    (fits && !body.is_empty()).then_some(out)
}

/// `>-`: prose, broken at single spaces.
fn folded(text: &str, indent: usize, width: usize) -> Option<String> {
    let fits = is_printable(text) && !text.contains("  ") && !text.starts_with(' ') && !text.ends_with(' ');
    let mut out = String::from(">-");
    let mut column = width;
    for word in text.split(' ') {
        let length = word.chars().count();
        if column + 1 + length > width {
            out.push_str(&format!("\n{:1$}", "", indent + 2));
            column = indent + 2;
        } else {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    fits.then_some(out)
}
