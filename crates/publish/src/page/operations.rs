//! Operations and notifications: sender, recipient, parameters and responses.

use maud::{Markup, html};
use serde_json::Value;

use super::programs::{self, SampleCall};
use super::shape::SchemaUse;
use super::widgets::{Row, TabPanel};
use super::{Page, anchors, markdown, schemas, shape, widgets};
use crate::view::{Answer, Operation, flag, text, texts};

/// The operations of a tag.
pub fn section(page: &Page<'_>, tag: &str, about: &str) -> Markup {
    let id = anchors::tag(tag);
    html! {
        section id=(id) {
            (widgets::heading(2, &id, &html! { (sentence(tag)) }))
            (markdown::prose(about))
            @for operation in page.of_tag(tag) { (operation_section(page, operation)) }
        }
    }
}

/// A tag as a heading.
pub fn sentence(tag: &str) -> String {
    let mut characters = tag.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn operation_section(page: &Page<'_>, operation: &Operation<'_>) -> Markup {
    let id = anchors::operation(operation.id);
    html! {
        article.operation id=(id) data-kind=(kind(operation)) data-name=(operation.id) {
            (widgets::heading(3, &id, &html! { (operation.text("summary")) }))
            (direction(page, operation))
            p.meta {
                code { (operation.id) }
                @if let Some(scope) = operation.scope() { span.scope { "scope " b { (scope) } } }
                (widgets::remarks(page, operation.node))
            }
            div.columns {
                div {
                    (markdown::prose(operation.text("description")))
                    (parameters(page, operation))
                    (request(page, operation))
                    (answers(page, operation))
                }
                div.samples { (samples(page, operation)) }
            }
        }
    }
}

fn kind(operation: &Operation<'_>) -> &'static str {
    if operation.announced_by.is_some() { "notification" } else { "operation" }
}

/// The line with sender and recipient.
fn direction(page: &Page<'_>, operation: &Operation<'_>) -> Markup {
    let request = html! {
        span.method.(operation.method.to_lowercase()) { (operation.method) } " "
        code.path { @if operation.announced_by.is_some() { var { (operation.path) } } @else { (path(operation.path)) } }
    };
    html! {
        @if let Some(announcer) = operation.announced_by {
            div.direction.back {
                p { b { "SmartAssist" } " sends this to " b { "your server" } ", at the address of your request:" }
                p.endpoint { (request) }
                p {
                    "The address is the value that " code { (operation.path) } " names in your request of "
                    a href={ "#" (anchors::operation(announcer)) } { (announcer) }
                    ". Respond with any 2xx to accept it."
                }
            }
        } @else {
            div.direction {
                p.endpoint { (request) }
                @if page.needs_token(operation.node) {
                    p { b { "You" } " send this to " b { "SmartAssist" } ", with a " a href="#authentication" { "token" } "." }
                }
            }
        }
    }
}

/// A path with marked parameters. A line may break after each segment.
fn path(path: &str) -> Markup {
    html! {
        @for (index, segment) in path.split('/').enumerate() {
            @if index > 0 { "/" wbr; }
            @if segment.starts_with('{') { var { (segment) } } @else { (segment) }
        }
    }
}

fn parameters(page: &Page<'_>, operation: &Operation<'_>) -> Markup {
    html! {
        @for (location, title) in [("path", "In the path"), ("query", "In the query"), ("header", "In headers")] {
            @let found: Vec<&Value> = operation.parameters.iter().copied().filter(|one| text(one, "in") == location).collect();
            @if !found.is_empty() {
                h4 { (title) }
                ul.fields { @for parameter in found { (parameter_item(page, operation, location, parameter)) } }
            }
        }
    }
}

fn parameter_item(page: &Page<'_>, operation: &Operation<'_>, location: &str, parameter: &Value) -> Markup {
    let name = text(parameter, "name");
    let site = parameter.get("schema").unwrap_or(&Value::Null);
    let used = SchemaUse::of(page.view, site);
    let id = anchors::parameter(operation.id, location, name);
    html! {
        li id=(id) data-kind="parameter" data-name=(name) {
            p.head {
                code.name { (name) } " " span.type { (shape::kind(page.view, site)) }
                @if flag(parameter, "required") { " " (widgets::badge("required", "required")) }
                " " (widgets::remarks(page, parameter))
            }
            div.says { (markdown::prose(text(parameter, "description"))) }
            (shape::facts(&used))
            @if let Some(example) = parameter.get("example") {
                ul.facts { li { "example " code { (example.to_string()) } } }
            }
            @if parameter.get("x-owned").is_some() {
                ul.facts { li { "must be your own; what belongs to others is not found" } }
            }
        }
    }
}

fn request(page: &Page<'_>, operation: &Operation<'_>) -> Markup {
    html! {
        @if let Some(body) = &operation.body {
            @let id = anchors::request(operation.id);
            section id=(id) {
                (widgets::heading(4, &id, &html! { "Body, " code { "application/json" } }))
                (markdown::prose(body.description))
                (schemas::tree(page, body.schema))
            }
        }
    }
}

fn answers(page: &Page<'_>, operation: &Operation<'_>) -> Markup {
    let (good, bad): (Vec<&Answer<'_>>, Vec<&Answer<'_>>) = operation.answers.iter().partition(|one| one.is_success());
    html! {
        @for answer in good {
            @let id = anchors::answer(operation.id, answer.status);
            section id=(id) {
                (widgets::heading(4, &id, &html! { @if operation.announced_by.is_some() { "You answer " } @else { "Answer " } (answer.status) }))
                (markdown::prose(text(answer.node, "description")))
                (headers(page, answer))
                @match &answer.body {
                    Some(body) => (schemas::tree(page, body.schema)),
                    None => p { "No body." },
                }
            }
        }
        @if !bad.is_empty() {
            h4 { "Everything else" }
            (widgets::table(
                &[html! { "status" }, html! { "when" }],
                &bad.into_iter().map(|answer| refusal(page, operation, answer)).collect::<Vec<_>>(),
            ))
        }
    }
}

/// An error response in one row. Samples and details are in the section that all operations share.
fn refusal(page: &Page<'_>, operation: &Operation<'_>, answer: &Answer<'_>) -> Row {
    let status = match answer.component {
        Some(name) => html! { a href={ "#" (anchors::response(name)) } { (answer.status) } },
        None => html! { (answer.status) },
    };
    let about = html! {
        (markdown::line(text(answer.node, "description")))
        (headers(page, answer))
        @if answer.component.is_none() {
            @if let Some(body) = &answer.body {
                (schemas::tree(page, body.schema))
                (widgets::examples(Some(&anchors::answer(operation.id, answer.status)), "Sample", page, &body.examples))
            }
        }
    };
    Row { id: Some(anchors::answer(operation.id, answer.status)), found_as: None, cells: vec![status, about] }
}

/// Headers of a response.
pub fn headers(page: &Page<'_>, answer: &Answer<'_>) -> Markup {
    html! {
        @if !answer.headers.is_empty() {
            ul.fields {
                @for (name, header) in &answer.headers {
                    @let site = header.get("schema").unwrap_or(&Value::Null);
                    li {
                        p.head {
                            "header " code.name { (name) } " " span.type { (shape::kind(page.view, site)) }
                            @if flag(header, "required") { " " (widgets::badge("required", "required")) }
                        }
                        div.says { (markdown::prose(text(header, "description"))) }
                        (shape::facts(&SchemaUse::of(page.view, site)))
                    }
                }
            }
        }
    }
}

/// The samples beside the description: programs first, then bodies.
fn samples(page: &Page<'_>, operation: &Operation<'_>) -> Markup {
    let programs: Vec<TabPanel> = match SampleCall::of(page, operation) {
        Some(call) => programs::LANGUAGES
            .iter()
            .map(|language| TabPanel {
                id: None,
                label: language.name.to_owned(),
                content: widgets::program(&language.file(operation.id), &(language.call)(&call)),
            })
            .collect(),
        None => programs::receivers(page, operation),
    };
    html! {
        @if !programs.is_empty() {
            h4 { @if operation.announced_by.is_some() { "Receive it" } @else { "Call it" } }
            (widgets::tabs("Language", Some("language"), &programs))
        }
        @if let Some(body) = &operation.body {
            h4 { "Samples of the body" }
            (widgets::examples(Some(&anchors::request(operation.id)), "Case", page, &body.examples))
        }
        @for answer in operation.answers.iter().filter(|answer| answer.is_success()) {
            @if let Some(body) = answer.body.as_ref().filter(|body| !body.examples.is_empty()) {
                h4 { "Samples of answer " (answer.status) }
                (widgets::examples(Some(&anchors::answer(operation.id, answer.status)), "Case", page, &body.examples))
            }
        }
    }
}

/// Whether an operation has a tag.
pub fn has_tag(operation: &Operation<'_>, tag: &str) -> bool {
    texts(operation.node, "tags").any(|one| one == tag)
}
