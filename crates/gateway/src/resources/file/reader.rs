//! Reading tables of TOML, with all their problems and where each stands.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::resources::error;
use smartassist_server::suggest::suggestion;

/// A place in a file, in bytes.
pub(super) type Span = Range<usize>;

/// What is wrong with a resource file, and where. It repeats no value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileProblem {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong, and what to do.
    pub text: String,
}

impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "resource file, line {}, column {}: {}", self.line, self.column, self.text)
    }
}

/// Everything that is wrong with a resource file, from top to bottom.
#[derive(Clone, PartialEq, Eq)]
pub struct FileProblems(pub Vec<FileProblem>);

impl fmt::Display for FileProblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        error::lines(f, &self.0)
    }
}

impl std::error::Error for FileProblems {}

smartassist_auth::debug_as_text!(FileProblems);

/// The lines of a file, and what is wrong in them.
#[derive(Debug)]
pub(super) struct FileProblemList {
    /// Where lines begin.
    lines: Vec<usize>,
    text: String,
    found: Vec<FileProblem>,
}

impl FileProblemList {
    pub(super) fn new(text: &str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { lines: std::iter::once(0).chain(breaks).collect(), text: text.to_owned(), found: Vec::new() }
    }

    pub(super) fn add(&mut self, span: &Span, text: impl Into<String>) {
        let line = self.lines.partition_point(|begin| *begin <= span.start);
        let begin = self.lines.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let column = self.text.get(begin..span.start).map_or(0, |before| before.chars().count()) + 1;
        self.found.push(FileProblem { line, column, text: text.into() });
    }

    /// The line of a place, to refer to it.
    pub(super) fn line(&self, span: &Span) -> usize {
        self.lines.partition_point(|begin| *begin <= span.start)
    }

    pub(super) fn check(&mut self) -> Result<(), FileProblems> {
        let mut found = std::mem::take(&mut self.found);
        found.sort();
        found.dedup();
        if found.is_empty() { Ok(()) } else { Err(FileProblems(found)) }
    }
}

/// Where something stands, and its fields.
#[derive(Clone, Debug, Default)]
pub(super) struct Spans {
    whole: Span,
    fields: BTreeMap<String, Span>,
}

impl Spans {
    /// Where a field stands, or else the whole.
    pub(super) fn of(&self, field: &str) -> &Span {
        self.fields.get(field).unwrap_or(&self.whole)
    }
}

/// A table, and what it stands for.
pub(super) struct TomlTable<'t> {
    what: &'static str,
    fields: &'t DeTable<'t>,
    whole: Span,
}

impl<'t> TomlTable<'t> {
    /// The table that is the file.
    pub(super) fn file(fields: &'t DeTable<'t>) -> Self {
        Self { what: "file", fields, whole: 0..0 }
    }

    pub(super) fn spans(&self) -> Spans {
        let fields = self.fields.iter().map(|(name, value)| (name.get_ref().to_string(), value.span()));
        Spans { whole: self.whole.clone(), fields: fields.collect() }
    }

    /// Refuses fields that it cannot have.
    pub(super) fn only(&self, known: &[&str], problems: &mut FileProblemList) {
        for name in self.fields.keys().filter(|name| !known.contains(&name.get_ref().as_ref())) {
            let remedy = match suggestion(name.get_ref(), known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("it may have {}", known.join(", ")),
            };
            let (what, article) = (self.what, article(self.what));
            problems
                .add(&name.span(), format!("{article} {what} has no `{}`; {remedy}", name.get_ref().escape_debug()));
        }
    }

    /// Demands that one of these fields is there and not empty.
    pub(super) fn one_of(&self, needed: &[&str], problems: &mut FileProblemList) {
        let mut given = needed.iter().filter_map(|name| self.fields.get(*name)).peekable();
        let span = given.peek().map_or_else(|| self.whole.clone(), |value| value.span());
        if given.all(|value| value.get_ref().as_str().is_some_and(str::is_empty)) {
            let (what, article) = (self.what, article(self.what));
            problems.add(&span, format!("{article} {what} needs `{}`", needed.join("` or `")));
        }
    }

    /// A value of this kind, if it is there.
    fn value<T>(
        &self,
        name: &str,
        kind: &str,
        read: impl FnOnce(&'t DeValue<'t>) -> Option<T>,
        problems: &mut FileProblemList,
    ) -> Option<T> {
        let value = self.fields.get(name)?;
        let read = read(value.get_ref());
        if read.is_none() {
            problems.add(&value.span(), format!("`{name}` has to be {kind}"));
        }
        read
    }

    pub(super) fn text(&self, name: &str, problems: &mut FileProblemList) -> Option<String> {
        self.value(name, "a text in quotation marks", |value| value.as_str().map(str::to_owned), problems)
    }

    pub(super) fn switch(&self, name: &str, problems: &mut FileProblemList) -> Option<bool> {
        self.value(name, "true or false", DeValue::as_bool, problems)
    }

    pub(super) fn number(&self, name: &str, problems: &mut FileProblemList) -> Option<u32> {
        self.value(name, "a whole number from 0 to 4294967295", number, problems)
    }

    /// A text, or a number that is written like it.
    pub(super) fn text_or_number(&self, name: &str, problems: &mut FileProblemList) -> Option<String> {
        let read = |value: &DeValue<'_>| match number(value) {
            Some(number) => Some(number.to_string()),
            None => value.as_str().map(str::to_owned),
        };
        self.value(name, "a text in quotation marks", read, problems)
    }

    pub(super) fn texts(&self, name: &str, problems: &mut FileProblemList) -> Option<Vec<Spanned<String>>> {
        let read = |value: &'t DeValue<'t>| {
            let texts = value.as_array()?.iter();
            texts.map(|text| Some(Spanned::new(text.span(), text.get_ref().as_str()?.to_owned()))).collect()
        };
        self.value(name, "a list of texts in quotation marks, such as [\"one\", \"two\"]", read, problems)
    }

    /// The tables of a list.
    pub(super) fn tables(&self, name: &'static str, problems: &mut FileProblemList) -> Vec<TomlTable<'t>> {
        let read = |value: &'t DeValue<'t>| {
            let tables = value.as_array()?.iter();
            tables
                .map(|value| Some(Self { what: name, fields: value.get_ref().as_table()?, whole: value.span() }))
                .collect()
        };
        let path = if self.what == "file" { name.to_owned() } else { format!("{}.{name}", self.what) };
        self.value(name, &format!("a list of tables, each under [[{path}]]"), read, problems).unwrap_or_default()
    }

    /// A table within it.
    pub(super) fn table(
        &self,
        name: &'static str,
        kind: &str,
        problems: &mut FileProblemList,
    ) -> Option<TomlTable<'t>> {
        let whole = self.fields.get(name)?.span();
        let fields = self.value(name, kind, DeValue::as_table, problems)?;
        Some(Self { what: name, fields, whole })
    }
}

fn number(value: &DeValue<'_>) -> Option<u32> {
    let integer = value.as_integer()?;
    u32::from_str_radix(integer.as_str(), integer.radix()).ok()
}

fn article(noun: &str) -> &'static str {
    match noun {
        "file" => "the",
        "account" | "app" | "agent" => "an",
        _ => "a",
    }
}
