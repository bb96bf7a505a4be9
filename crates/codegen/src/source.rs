//! The text of a document and positions in it.

use std::fmt;

/// A document's text, with the name under which people know it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// The path as shown to people: relative to the repository, forward slashes on every system.
    pub path: String,
    /// The whole text. Lines may end in `\n`, `\r\n` or `\r`.
    pub text: String,
}

impl Source {
    /// Takes a path as shown to people and the text found there.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// The text of a line, counted from 1, without its line ending; nothing beyond the end.
    pub fn line(&self, number: u32) -> Option<&str> {
        let index = usize::try_from(number.checked_sub(1)?).ok()?;
        self.lines().nth(index)
    }

    /// All lines in order, without line endings.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        Lines { rest: Some(&self.text) }
    }
}

/// `str::lines` does not split at a lone carriage return, which is a line ending in YAML: with it, every position after
/// such a character would point to the wrong line.
struct Lines<'a> {
    rest: Option<&'a str>,
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest?;
        let Some(end) = rest.find(['\n', '\r']) else {
            self.rest = None;
            return (!rest.is_empty()).then_some(rest);
        };
        let (line, ending) = rest.split_at(end);
        let after = ending.strip_prefix("\r\n").or_else(|| ending.strip_prefix(['\n', '\r']));
        self.rest = after;
        Some(line)
    }
}

/// A place in a source. Both numbers start at 1; a column is a number of characters, not bytes.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The column, in characters.
    pub column: u32,
}

impl Position {
    /// The first character of a source.
    pub const START: Self = Self { line: 1, column: 1 };

    /// A place by line and column, both from 1.
    pub const fn new(line: u32, column: u32) -> Self {
        Self { line, column }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_as_yaml_says() {
        let source = Source::new("a.yaml", "one\ntwo\r\nthree\rfour\n\nsix");
        let lines: Vec<_> = source.lines().collect();
        assert_eq!(lines, ["one", "two", "three", "four", "", "six"]);
        assert_eq!(source.line(1), Some("one"));
        assert_eq!(source.line(6), Some("six"));
        assert_eq!(source.line(7), None);
        assert_eq!(source.line(0), None);
    }

    #[test]
    fn a_final_line_ending_starts_no_line() {
        assert_eq!(Source::new("", "one\n").lines().count(), 1);
        assert_eq!(Source::new("", "").lines().count(), 0);
    }

    #[test]
    fn positions_sort_by_line_then_column() {
        assert!(Position::new(2, 1) > Position::new(1, 80));
        assert_eq!(Position::new(3, 4).to_string(), "3:4");
    }
}
