//! Writing Rust text.
//!
//! Types and server are written as text and not as tokens, since tokens have no comments and no blank lines.

use serde_json::Value;

use crate::markdown::for_rustdoc;
use crate::model::Model;

/// Longest line of a comment, indentation included.
const WIDTH: usize = 120;

/// A growing piece of Rust text.
///
/// Indentation is mostly left to the formatter; it does not look into macros, so there `open` and `close` keep it.
#[derive(Debug, Default)]
pub struct CodeWriter {
    text: String,
    depth: usize,
}

impl CodeWriter {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a line.
    pub fn line(&mut self, line: impl AsRef<str>) -> &mut Self {
        let line = line.as_ref();
        if !line.is_empty() {
            self.text.push_str(&"    ".repeat(self.depth));
        }
        self.text.push_str(line);
        self.text.push('\n');
        self
    }

    /// Adds a line; those that follow are indented.
    pub fn open(&mut self, line: impl AsRef<str>) -> &mut Self {
        self.line(line);
        self.depth += 1;
        self
    }

    /// Adds a line that ends what `open` began.
    pub fn close(&mut self, line: impl AsRef<str>) -> &mut Self {
        self.depth = self.depth.saturating_sub(1);
        self.line(line)
    }

    /// Adds a blank line.
    pub fn blank(&mut self) -> &mut Self {
        self.line("")
    }

    /// Adds a doc comment; nothing where there is no text.
    pub fn docs(&mut self, text: &str) -> &mut Self {
        self.comment("///", text)
    }

    /// Adds a description of the document as a doc comment.
    pub fn description(&mut self, text: &str) -> &mut Self {
        self.docs(&for_rustdoc(text))
    }

    fn comment(&mut self, mark: &str, text: &str) -> &mut Self {
        // Most comments stand inside one item that the formatter indents.
        let width = WIDTH - 4 * self.depth.max(1) - mark.len() - 1;
        for line in wrap(text, width) {
            let gap = if line.is_empty() { "" } else { " " };
            self.line(format!("{mark}{gap}{line}"));
        }
        self
    }

    /// Adds an inner doc comment, for the head of a file.
    pub fn module_docs(&mut self, text: &str) -> &mut Self {
        self.comment("//!", text)
    }

    /// Lets a file of generated code use the deprecated types of its document.
    pub fn allow_deprecated(&mut self, model: &Model) -> &mut Self {
        if model.has_deprecated_types() {
            self.blank().line("#![allow(deprecated, reason = \"a deprecated type is a type all the same\")]");
        }
        self
    }

    /// Whether the code, comments aside, contains `what`.
    pub fn mentions(&self, what: &str) -> bool {
        self.text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(what))
    }

    /// Adds all of another piece.
    pub fn append(&mut self, other: Self) -> Self {
        self.text.push_str(&other.text);
        std::mem::take(self)
    }

    /// The text.
    pub fn finish(self) -> String {
        self.text
    }
}

/// Breaks the lines of Markdown where a break means nothing: not in tables and code, and with the indentation that a
/// list item asks of its further lines.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    // The marks with which the code around a line began; shorter ones belong to the code.
    let mut fence = String::new();
    let mut lines = Vec::new();
    for line in text.trim_end().lines().map(str::trim_end) {
        let inner = line.trim_start_matches([' ', '>']);
        let marks: String = inner.chars().take_while(|c| *c == '`').collect();
        let is_fence = marks.len() >= 3 && marks.len() >= fence.len();
        if !fence.is_empty() || is_fence {
            lines.push(line.to_owned());
        } else {
            lines.extend(wrap_line(line, width));
        }
        if is_fence {
            fence = if fence.is_empty() { marks } else { String::new() };
        }
    }
    lines
}

/// Whether a line that begins with this word is no longer part of the paragraph before it.
fn begins_block(word: &str) -> bool {
    // Of lists with numbers, only one that begins with 1 ends a paragraph.
    ["-", "+", "*", ">", "|", "1.", "1)"].contains(&word)
        || ["#", ">", "|", "```", "~~~"].iter().any(|mark| word.starts_with(mark))
        || word.chars().all(|c| matches!(c, '=' | '-' | '_' | '*'))
}

/// The words of a line, each with the words after it that must not begin a line.
fn unbreakable(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in line.split_whitespace() {
        match words.last_mut() {
            Some(last) if begins_block(word) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

/// The marks of quotations and of a list item that a line begins with, and what its further lines begin with.
fn margins(line: &str) -> (&str, String) {
    let (mut rest, mut further) = (line, String::new());
    loop {
        let text = rest.trim_start_matches(' ');
        further.push_str(&" ".repeat(rest.len() - text.len()));
        rest = text;
        let Some((mark, text)) = rest.split_once(' ').filter(|(mark, _)| *mark == ">" || is_item(mark)) else { break };
        further.push_str(&if mark == ">" { "> ".to_owned() } else { " ".repeat(mark.len() + 1) });
        rest = text;
    }
    (line.strip_suffix(rest).unwrap_or_default(), further)
}

fn is_item(mark: &str) -> bool {
    let number = mark.strip_suffix(['.', ')']).filter(|number| !number.is_empty());
    ["*", "-", "+"].contains(&mark) || number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()))
}

fn wrap_line(line: &str, width: usize) -> Vec<String> {
    let (first, further) = margins(line);
    let text = line.strip_prefix(first).unwrap_or(line);
    let fixed = text.starts_with('|') || line.starts_with("    ");
    if fixed || line.chars().count() <= width {
        return vec![line.to_owned()];
    }
    let mut lines = Vec::new();
    let mut current = first.to_owned();
    for (index, word) in unbreakable(text).iter().enumerate() {
        if index > 0 && current.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::replace(&mut current, further.clone()));
        } else if index > 0 {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(current);
    lines
}

/// A string literal.
pub fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A raw string literal, for text with quotes in it.
pub fn raw(text: &str) -> String {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

/// A blank, and the break of a string literal that swallows the indentation after it.
const CONTINUED: &str = " \\\n             ";

/// A string literal for prose: broken between words by continuations, so that the formatter can lay out what is around.
pub fn prose(text: &str) -> String {
    let pieces: Vec<String> = text
        .split('\n')
        .map(|line| {
            let lines: Vec<String> = words(line, 84).iter().map(|piece| escaped(piece)).collect();
            lines.join(CONTINUED)
        })
        .collect();
    format!("\"{}\"", pieces.join(&format!("\\n{}", CONTINUED.trim_start_matches(' '))))
}

fn words(line: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for (index, word) in line.split(' ').enumerate() {
        let Some(last) = pieces.last_mut() else { continue };
        // A continuation swallows blanks, so a break comes only where there is exactly one.
        if last.chars().count() + word.chars().count() > width && !word.is_empty() && !last.ends_with(' ') {
            pieces.push(word.to_owned());
        } else {
            if index > 0 {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    pieces
}

fn escaped(piece: &str) -> String {
    let quoted = format!("{piece:?}");
    let inner = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(&quoted);
    match inner.strip_prefix(' ') {
        Some(rest) => format!("\\x20{rest}"),
        None => inner.to_owned(),
    }
}

/// The argument of `json!(…)`: numbers have a type, since a bare literal would be an `i32`, and escapes are those of
/// Rust.
pub fn json(value: &Value) -> String {
    match value {
        Value::String(text) => literal(text),
        Value::Number(number) if number.is_i64() => format!("{number}_i64"),
        Value::Number(number) if number.is_u64() => format!("{number}_u64"),
        Value::Array(items) => format!("[{}]", items.iter().map(json).collect::<Vec<_>>().join(", ")),
        Value::Object(entries) => {
            let entry = |(key, value): (&String, &Value)| format!("{}: {}", literal(key), json(value));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// `Some(…)` or `None`.
pub fn option(value: Option<impl std::fmt::Display>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_break_where_a_break_means_nothing() {
        for (line, expected) in [
            ("one two three", vec!["one two", "three"]),
            ("* one two three", vec!["* one", "  two", "  three"]),
            ("| one | two | three |", vec!["| one | two | three |"]),
            ("    one two three", vec!["    one two three"]),
            ("unbreakable", vec!["unbreakable"]),
            ("one two\nthree", vec!["one two", "three"]),
            ("```json\none two three\n```\none two three", vec!["```json", "one two three", "```", "one two", "three"]),
            ("", vec![]),
            ("one two - three", vec!["one", "two -", "three"]),
            ("one two 1. three", vec!["one", "two 1.", "three"]),
            ("one two # three", vec!["one", "two #", "three"]),
            ("1. one two", vec!["1. one", "   two"]),
            ("> one two", vec!["> one", "> two"]),
            ("> > one two", vec!["> > one", "> > two"]),
            ("* > one two", vec!["* > one", "  > two"]),
            ("* | one | two |", vec!["* | one | two |"]),
            ("````text\n```\none two three\n````", vec!["````text", "```", "one two three", "````"]),
        ] {
            assert_eq!(wrap(line, 7), expected, "{line}");
        }
    }

    #[test]
    fn prose_is_the_same_text_broken_between_words() {
        assert_eq!(prose("short"), "\"short\"");
        assert_eq!(prose("a \"b\"\n  c"), "\"a \\\"b\\\"\\n\\\n             \\x20 c\"");
        let long = "word ".repeat(40);
        let literal = prose(long.trim());
        assert!(literal.lines().all(|line| line.len() < 110), "{literal}");
        assert_eq!(literal.replace(CONTINUED, " "), format!("{:?}", long.trim()));
    }

    #[test]
    fn json_is_what_the_macro_takes() {
        let value = serde_json::json!({ "a\u{7}": [1, -1, 5_000_000_000_i64, u64::MAX, 1.5, true, null, "\"\u{8}"] });
        let text =
            "{\"a\\u{7}\": [1_i64, -1_i64, 5000000000_i64, 18446744073709551615_u64, 1.5, true, null, \"\\\"\\u{8}\"]}";
        assert_eq!(json(&value), text);
    }

    #[test]
    fn raw_strings_hold_any_text() {
        assert_eq!(raw("a\"b"), "r#\"a\"b\"#");
        assert_eq!(raw("a\"#b"), "r##\"a\"#b\"##");
    }
}
