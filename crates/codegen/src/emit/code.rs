//! Writing Rust text.
//!
//! Types and server are written as text rather than as tokens: comments, blank lines and the order of things are part
//! of what a reader sees, and tokens keep none of them.

use std::fmt::Write as _;

/// A growing piece of Rust text. Indentation is left to the formatter.
#[derive(Debug, Default)]
pub struct Code(String);

impl Code {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a line.
    pub fn line(&mut self, line: impl AsRef<str>) -> &mut Self {
        self.0.push_str(line.as_ref());
        self.0.push('\n');
        self
    }

    /// Adds a blank line.
    pub fn blank(&mut self) -> &mut Self {
        self.line("")
    }

    /// Adds a doc comment; nothing where there is no text.
    pub fn docs(&mut self, text: &str) -> &mut Self {
        self.comment("///", text)
    }

    fn comment(&mut self, mark: &str, text: &str) -> &mut Self {
        for line in text.trim_end().lines() {
            let line = line.trim_end();
            let gap = if line.is_empty() { "" } else { " " };
            // Writing to a string cannot fail.
            let _ = writeln!(self.0, "{mark}{gap}{line}");
        }
        self
    }

    /// Adds an inner doc comment, for the head of a file.
    pub fn module_docs(&mut self, text: &str) -> &mut Self {
        self.comment("//!", text)
    }

    /// The text.
    pub fn finish(self) -> String {
        self.0
    }
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

/// `Some(…)` or `None`.
pub fn option(value: Option<impl std::fmt::Display>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}
