//! Error responses, which all operations share: every documented message in one table, and each response with its
//! samples.

use std::collections::BTreeSet;

use maud::{Markup, html};
use serde_json::Value;

use super::widgets::Row;
use super::{Page, anchors, markdown, operations, schemas, shape, widgets};
use crate::view::{Answer, items, plain, text};

/// A response of the components, with the operations that have it.
struct SharedResponse<'p, 'a> {
    name: &'a str,
    answer: &'p Answer<'a>,
    /// Normally one.
    statuses: BTreeSet<&'a str>,
    operations: Vec<&'a str>,
}

impl SharedResponse<'_, '_> {
    fn status(&self) -> String {
        self.statuses.iter().copied().collect::<Vec<_>>().join(", ")
    }
}

/// The section; empty if no response is shared.
pub fn section(page: &Page<'_>) -> Markup {
    let shared = shared(page);
    let rows: Vec<Row> = shared.iter().flat_map(rows).collect();
    let head = ["status", "code", "msg", "when"].map(|title| html! { (title) });
    html! {
        @if !shared.is_empty() {
            section #errors {
                (widgets::heading(2, "errors", &html! { "Errors" }))
                p { "Each error has the same body, whatever the status: a list with one item for each finding." }
                (widgets::table(&head, &rows))
                @if let Some(body) = shared.first().and_then(|one| one.answer.body.as_ref()) {
                    (schemas::tree(page, body.schema))
                }
                @for one in &shared { (details(page, one)) }
            }
        }
    }
}

/// Shared responses by status and name.
fn shared<'p, 'a>(page: &'p Page<'a>) -> Vec<SharedResponse<'p, 'a>> {
    let mut found: Vec<SharedResponse<'p, 'a>> = Vec::new();
    for operation in &page.operations {
        for answer in operation.answers.iter().filter(|answer| !answer.is_success()) {
            let Some(name) = answer.component else { continue };
            match found.iter_mut().find(|shared| shared.name == name) {
                Some(shared) => {
                    shared.statuses.insert(answer.status);
                    shared.operations.push(operation.id);
                }
                None => found.push(SharedResponse {
                    name,
                    answer,
                    statuses: BTreeSet::from([answer.status]),
                    operations: vec![operation.id],
                }),
            }
        }
    }
    for shared in &mut found {
        shared.operations.dedup();
    }
    found.sort_by_key(|shared| (shared.statuses.first().copied(), shared.name));
    found
}

/// A row for each message in the samples of a response.
fn rows(shared: &SharedResponse<'_, '_>) -> Vec<Row> {
    let examples = shared.answer.body.iter().flat_map(|body| &body.examples);
    examples
        .flat_map(|example| {
            let errors = items(example.value, "errors").iter();
            errors.map(|error| {
                // One page of the vendor has another spelling.
                let spelling = if error.get("msg").is_some() { "msg" } else { "message" };
                let message = text(error, spelling);
                Row {
                    id: None,
                    found_as: Some(("error", message.to_owned())),
                    cells: vec![
                        html! { a href={ "#" (anchors::response(shared.name)) } { (shared.status()) } },
                        html! { (error.get("code").map(plain).unwrap_or_default()) },
                        html! { code { (message) } @if spelling != "msg" { " (as " code { (spelling) } ")" } },
                        markdown::line(example.summary),
                    ],
                }
            })
        })
        .collect()
}

fn details(page: &Page<'_>, shared: &SharedResponse<'_, '_>) -> Markup {
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
                        "Response of "
                        @for (index, operation) in shared.operations.iter().enumerate() {
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

/// A name as words: `NotFound` is `Not found`.
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
