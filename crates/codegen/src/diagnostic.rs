//! Findings in a document, and how they are printed.

use std::{
    fmt,
    io::{self, Write},
};

use serde::Serialize;

use crate::{
    pointer::Pointer,
    source::{Position, Source},
};

/// How bad a finding is.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing may be generated from the document.
    Error,
    /// Worth a look; generation goes on.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// One finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The id of the rule that found it, such as `duplicate-key`.
    pub rule: &'static str,
    /// What is wrong, as a lowercase fragment of one line.
    pub message: String,
    /// The path of the source, as shown to people.
    pub file: String,
    /// Where in the source.
    pub position: Position,
    /// Where in the tree, as far as it is known: of a syntax error, what was being read.
    pub pointer: Pointer,
    /// What to do about it, as a lowercase fragment of one line.
    pub remedy: String,
}

impl Diagnostic {
    /// Whether generation must stop.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Sorts findings as a reader meets them: by position, then by rule and message. The order is the same on every run.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    fn key(finding: &Diagnostic) -> (&str, Position, Severity, &str, &Pointer, &str) {
        let Diagnostic { severity, rule, message, file, position, pointer, .. } = finding;
        (file, *position, *severity, rule, pointer, message)
    }
    diagnostics.sort_by(|a, b| key(a).cmp(&key(b)));
}

/// Prints findings for people, in the manner of rustc: the finding, the place, the line with a caret, and the remedy.
///
/// Colours are ANSI escapes and only written if asked for. Errors are those of the writer.
pub fn render_human(diagnostics: &[Diagnostic], source: &Source, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let paint = Painter { color };
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        render_one(diagnostic, source, &paint, out)?;
    }
    Ok(())
}

fn render_one(diagnostic: &Diagnostic, source: &Source, paint: &Painter, out: &mut dyn Write) -> io::Result<()> {
    let Diagnostic { severity, rule, message, file, position, pointer, remedy } = diagnostic;
    let style = match severity {
        Severity::Error => Style::Error,
        Severity::Warning => Style::Warning,
    };
    let head = paint.with(style, &format!("{severity}[{rule}]"));
    writeln!(out, "{head}{}", paint.with(Style::Strong, &format!(": {message}")))?;

    let number = position.line.to_string();
    let gutter = " ".repeat(number.len());
    writeln!(out, "{gutter}{} {file}:{position}", paint.with(Style::Frame, "-->"))?;

    // A finding about another file than the one at hand is shown without its line.
    let line = if *file == source.path { source.line(position.line) } else { None };
    let bar = paint.with(Style::Frame, "|");
    if let Some(line) = line {
        let before: String = line.chars().take(column_index(position.column)).map(keep_tab).collect();
        writeln!(out, "{gutter} {bar}")?;
        writeln!(out, "{} {bar} {}", paint.with(Style::Frame, &number), line.trim_end())?;
        writeln!(out, "{gutter} {bar} {before}{}", paint.with(style, "^"))?;
    }
    writeln!(out, "{gutter} {bar}")?;
    let equals = paint.with(Style::Frame, "=");
    // What concerns the text and not the tree has no address worth printing.
    if !pointer.is_root() {
        writeln!(out, "{gutter} {equals} pointer: {pointer}")?;
    }
    writeln!(out, "{gutter} {equals} remedy: {remedy}")
}

fn column_index(column: u32) -> usize {
    usize::try_from(column.saturating_sub(1)).unwrap_or(usize::MAX)
}

/// The caret stands under its character only if tabs before it stay tabs.
const fn keep_tab(character: char) -> char {
    if character == '\t' { '\t' } else { ' ' }
}

#[derive(Copy, Clone)]
enum Style {
    Error,
    Warning,
    Strong,
    Frame,
}

struct Painter {
    color: bool,
}

impl Painter {
    fn with(&self, style: Style, text: &str) -> String {
        if !self.color {
            return text.to_owned();
        }
        let code = match style {
            Style::Error => "1;31",
            Style::Warning => "1;33",
            Style::Strong => "1",
            Style::Frame => "1;34",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }
}

/// One finding as machines read it. Field names and order are part of the tool's contract.
#[derive(Serialize)]
struct SnippetLine<'a> {
    severity: Severity,
    rule: &'a str,
    message: &'a str,
    file: &'a str,
    line: u32,
    column: u32,
    pointer: &'a str,
    remedy: &'a str,
}

/// Prints findings for machines: one JSON object a line, like cargo's message format.
///
/// Errors are those of the writer.
pub fn render_json(diagnostics: &[Diagnostic], out: &mut dyn Write) -> io::Result<()> {
    for diagnostic in diagnostics {
        let line = SnippetLine {
            severity: diagnostic.severity,
            rule: diagnostic.rule,
            message: &diagnostic.message,
            file: &diagnostic.file,
            line: diagnostic.position.line,
            column: diagnostic.position.column,
            pointer: diagnostic.pointer.as_str(),
            remedy: &diagnostic.remedy,
        };
        serde_json::to_writer(&mut *out, &line)?;
        writeln!(out)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(line: u32, column: u32) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            rule: "tabs",
            message: "this line contains a tab".into(),
            file: "a.yaml".into(),
            position: Position::new(line, column),
            pointer: Pointer::root().key("a/b"),
            remedy: "use spaces".into(),
        }
    }

    fn human(diagnostics: &[Diagnostic], text: &str, color: bool) -> String {
        let mut out = Vec::new();
        render_human(diagnostics, &Source::new("a.yaml", text), color, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_caret_stands_under_its_column() {
        let expected = "error[tabs]: this line contains a tab\n --> a.yaml:2:3\n  |\n2 | \tüx\n  | \t ^\n  |\n  \
                        = pointer: /a~1b\n  = remedy: use spaces\n";
        assert_eq!(human(&[finding(2, 3)], "a\n\tüx\n", false), expected);
    }

    #[test]
    fn a_line_that_does_not_exist_is_left_out() {
        let text = human(&[finding(9, 9)], "a\n", false);
        assert!(!text.contains('^'), "{text}");
    }

    #[test]
    fn colours_only_on_request() {
        assert!(!human(&[finding(1, 1)], "a", false).contains('\u{1b}'));
        let coloured = human(&[finding(1, 1)], "a", true);
        assert!(coloured.starts_with("\u{1b}[1;31merror[tabs]\u{1b}[0m"), "{coloured}");
    }

    #[test]
    fn one_json_object_a_line() {
        let mut out = Vec::new();
        render_json(&[finding(1, 2), finding(3, 4)], &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let first = concat!(
            r#"{"severity":"error","rule":"tabs","message":"this line contains a tab","file":"a.yaml","#,
            r#""line":1,"column":2,"pointer":"/a~1b","remedy":"use spaces"}"#
        );
        assert_eq!(text.lines().next(), Some(first));
        assert_eq!(text.lines().count(), 2);
    }
}
