//! The decisions: contradictions of the vendor's pages, and how the document settles them.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::markdown::{self, RenderOptions};
use super::{Page, anchors, widgets};

/// The ids of all decisions: the first cells of table rows that look like `A5`.
pub fn ids(text: &str) -> BTreeSet<&str> {
    let cells = text.lines().filter_map(|line| line.strip_prefix('|')?.split('|').next());
    cells.map(str::trim).filter(|cell| is_id(cell)).collect()
}

fn is_id(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|first| first.is_ascii_uppercase())
        && !characters.as_str().is_empty()
        && characters.all(|character| character.is_ascii_digit())
}

/// The section; empty if there is no text.
pub fn section(page: &Page<'_>, text: &str) -> Markup {
    // The title of the file is the heading of the section.
    let body = text.strip_prefix("# Decisions").unwrap_or(text);
    let row = |first: &str| is_id(first.trim()).then(|| anchors::decision(first.trim()));
    let code = |name: &str| place(page, name);
    html! {
        @if !text.is_empty() {
            section #decisions {
                (widgets::heading(2, "decisions", &html! { "Decisions" }))
                (markdown::render(body, &RenderOptions { level: Some(2), row: &row, code: &code }))
            }
        }
    }
}

/// The address of what a decision is about: the name of an operation, or `schemas/Name`.
fn place(page: &Page<'_>, name: &str) -> Option<String> {
    if page.operations.iter().any(|operation| operation.id == name) {
        return Some(anchors::operation(name));
    }
    match name.split_once('/')? {
        ("schemas", schema) => page.view.schema(schema).map(|_| anchors::schema(schema)),
        ("responses", response) => is_shared(page, response).then(|| anchors::response(response)),
        ("securitySchemes", _) => Some("authentication".to_owned()),
        ("", "servers") | ("", "servers/0") => Some("environments".to_owned()),
        _ => None,
    }
}

fn is_shared(page: &Page<'_>, response: &str) -> bool {
    let mut answers = page.operations.iter().flat_map(|operation| &operation.answers);
    answers.any(|answer| answer.component == Some(response) && !answer.is_success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_in_the_first_cell() {
        let text = "| id | x |\n| --- | --- |\n| A1 | B2 |\n| F12 | y |\n|A3|\n| AA | x |\n| 4 | x |\ntext A9\n";
        assert_eq!(ids(text).into_iter().collect::<Vec<_>>(), ["A1", "A3", "F12"]);
    }
}
