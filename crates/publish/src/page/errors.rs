//! Refusals, which all operations share: every documented message in one table, and each answer with its samples.

use std::collections::BTreeSet;

use maud::{Markup, html};
use serde_json::Value;

use super::widgets::Row;
use super::{Page, anchors, markdown, operations, schemas, shape, widgets};
use crate::view::{Answer, items, plain, text};

/// An answer that stands in the components, with the operations that can give it.
struct Shared<'p, 'a> {
    name: &'a str,
    answer: &'p Answer<'a>,
    /// As a rule one.
    statuses: BTreeSet<&'a str>,
    given_by: Vec<&'a str>,
}

impl Shared<'_, '_> {
    fn status(&self) -> String {
        self.statuses.iter().copied().collect::<Vec<_>>().join(", ")
    }
}

/// The section; empty where no answer is shared.
pub fn section(page: &Page<'_>) -> Markup {
    let shared = shared(page);
    let rows: Vec<Row> = shared.iter().flat_map(rows).collect();
    let head = ["status", "code", "msg", "when"].map(|title| html! { (title) });
    html! {
        @if !shared.is_empty() {
            section #errors {
                (widgets::heading(2, "errors", &html! { "Errors" }))
                p { "Each refusal has the same body, whatever the status: a list with one item for each finding." }
                (widgets::table(&head, &rows))
                @if let Some(body) = shared.first().and_then(|one| one.answer.body.as_ref()) {
                    (schemas::tree(page, body.schema))
                }
                @for one in &shared { (details(page, one)) }
            }
        }
    }
}

/// Refusals by status and name.
fn shared<'p, 'a>(page: &'p Page<'a>) -> Vec<Shared<'p, 'a>> {
    let mut found: Vec<Shared<'p, 'a>> = Vec::new();
    for operation in &page.operations {
        for answer in operation.answers.iter().filter(|answer| !answer.is_success()) {
            let Some(name) = answer.component else { continue };
            match found.iter_mut().find(|shared| shared.name == name) {
                Some(shared) => {
                    shared.statuses.insert(answer.status);
                    shared.given_by.push(operation.id);
                }
                None => found.push(Shared {
                    name,
                    answer,
                    statuses: BTreeSet::from([answer.status]),
                    given_by: vec![operation.id],
                }),
            }
        }
    }
    for shared in &mut found {
        shared.given_by.dedup();
    }
    found.sort_by_key(|shared| (shared.statuses.first().copied(), shared.name));
    found
}

/// A row for each message in the samples of an answer.
fn rows(shared: &Shared<'_, '_>) -> Vec<Row> {
    let examples = shared.answer.body.iter().flat_map(|body| &body.examples);
    examples
        .flat_map(|example| {
            let errors = items(example.value, "errors").iter();
            errors.map(|error| {
                // One page of the vendor spells it otherwise.
                let spelling = if error.get("msg").is_some() { "msg" } else { "message" };
                let said = text(error, spelling);
                Row {
                    id: None,
                    found_as: Some(("error", said.to_owned())),
                    cells: vec![
                        html! { a href={ "#" (anchors::response(shared.name)) } { (shared.status()) } },
                        html! { (error.get("code").map(plain).unwrap_or_default()) },
                        html! { code { (said) } @if spelling != "msg" { " (as " code { (spelling) } ")" } },
                        markdown::line(example.summary),
                    ],
                }
            })
        })
        .collect()
}

fn details(page: &Page<'_>, shared: &Shared<'_, '_>) -> Markup {
    let id = anchors::response(shared.name);
    let schema = shared.answer.body.as_ref().map_or(&Value::Null, |body| body.schema);
    html! {
        article.response id=(id) data-kind="answer" data-name=(shared.name) {
            (widgets::heading(3, &id, &html! { (shared.status()) " " (words(shared.name)) }))
            p.meta { (widgets::remarks(page, shared.answer.node)) }
            div.columns {
                div {
                    (markdown::prose(text(shared.answer.node, "description")))
                    (operations::headers(page, shared.answer))
                    @if !schema.is_null() { p.type { "Body: " (shape::kind(page.view, schema)) } }
                    p.meta {
                        "Given by "
                        @for (index, operation) in shared.given_by.iter().enumerate() {
                            @if index > 0 { ", " }
                            a href={ "#" (anchors::operation(operation)) } { (operation) }
                        }
                    }
                }
                div.samples {
                    @if let Some(body) = &shared.answer.body { (widgets::examples(Some(&id), "Case", page, &body.examples)) }
                }
            }
        }
    }
}

/// A name in words: `NotFound` is `Not found`.
fn words(name: &str) -> String {
    name.char_indices().fold(String::with_capacity(name.len() + 4), |mut text, (index, character)| {
        if index > 0 && character.is_ascii_uppercase() {
            text.push(' ');
            text.push(character.to_ascii_lowercase());
        } else {
            text.push(character);
        }
        text
    })
}
