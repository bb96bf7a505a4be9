//! The list of changes as a page.

use std::collections::BTreeSet;

use super::{Change, VersionStep};
use crate::Published;

/// The headings, in the order of the page.
const PARTS: [(VersionStep, &str, &str); 3] = [
    (VersionStep::Major, "Breaking", "What worked with the earlier version may no longer work."),
    (VersionStep::Minor, "Compatible", "Additions; what worked still works."),
    (VersionStep::Patch, "For readers", "Prose, examples and notes, which no program reads."),
];

/// The text of the page; `from` is the version with which the document is compared.
pub(super) fn page(from: Option<&str>, published: &Published, changes: &[Change]) -> String {
    let to = &published.version;
    let head = "<!-- Written by `cargo xtask publish`; change the document, not this file. -->";
    let Some(from) = from else {
        return format!(
            "{head}\n\n# Changes in {to}\n\nThis is the first version; there is nothing to compare it with.\n"
        );
    };
    let mut text = format!("{head}\n\n# Changes from {from} to {to}\n");
    if changes.is_empty() {
        text.push_str("\nNone: the document states the same as before.\n");
    }
    for (step, heading, meaning) in PARTS {
        let part: Vec<&Change> = changes.iter().filter(|change| change.step() == step).collect();
        if part.is_empty() {
            continue;
        }
        let (rust, other): (Vec<&Change>, Vec<&Change>) = part.into_iter().partition(|change| change.is_rust_item());
        let rows = rows(&other);
        text.push_str(&format!("\n## {heading}: {}\n\n{meaning}\n", rows.len() + rust.len()));
        if !rows.is_empty() {
            text.push_str("\n| affected | what | operations | where |\n| --- | --- | --- | --- |\n");
            rows.iter().for_each(|row| text.push_str(&row.to_markdown()));
        }
        if !rust.is_empty() {
            text.push_str("\nFor users of the Rust types:\n\n");
            rust.iter().for_each(|change| text.push_str(&format!("* {} ({})\n", change.message, change.rule)));
        }
    }
    text
}

/// One change, with all places where it was made.
struct Row<'a> {
    affected: String,
    first: &'a Change,
    operations: BTreeSet<&'a str>,
    places: usize,
}

/// Changes with the same text share a row, at the position of the first.
fn rows<'a>(changes: &[&'a Change]) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'_>> = Vec::new();
    for change in changes {
        let affected = if change.effects.is_empty() { "people".to_owned() } else { change.for_whom().join(", ") };
        let is_same = |row: &&mut Row<'_>| {
            row.affected == affected && row.first.rule == change.rule && row.first.message == change.message
        };
        match rows.iter_mut().find(is_same) {
            Some(row) => {
                row.operations.extend(change.operations.iter().map(String::as_str));
                row.places += 1;
            }
            None => rows.push(Row {
                affected,
                first: change,
                operations: change.operations.iter().map(String::as_str).collect(),
                places: 1,
            }),
        }
    }
    rows
}

impl Row<'_> {
    fn to_markdown(&self) -> String {
        let operations: Vec<_> = self.operations.iter().map(|operation| format!("`{operation}`")).collect();
        let more = match self.places {
            1 => String::new(),
            2 => " and 1 more place".to_owned(),
            places => format!(" and {} more places", places - 1),
        };
        let what = format!("{} ({})", cell(&self.first.message), self.first.rule);
        let place = format!("`{}`{more}", cell(&self.first.pointer));
        format!("| {} | {what} | {} | {place} |\n", self.affected, operations.join(", "))
    }
}

/// A text in which no character ends the cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ")
}
