//! The reference page: one HTML file that explains everything and needs no network. JavaScript is only needed for the
//! search.
//!
//! ```text
//! view ─ shape: type, constraints, values ─ schemas ─┐
//!   └─── programs: samples in six languages ─────────┼─ operations, errors, editions, decisions ─ frame: the file
//!        markdown, json, widgets: layout ────────────┘
//! ```
//!
//! Text is written with `maud`, which escapes it, or with `markdown`, which removes HTML. Style and script are in the
//! file itself, and its content security policy lists their hashes: nothing else is loaded or run, whatever a
//! description contains.

mod anchors;
mod decisions;
mod editions;
mod errors;
mod frame;
mod introduction;
mod json;
mod markdown;
mod operations;
mod programs;
mod schemas;
mod shape;
mod widgets;

use std::collections::BTreeSet;

use maud::html;
use serde_json::Value;

use crate::view::{Operation, View, items};
use crate::{File, PublishError, Published};

/// The file.
pub const REFERENCE: &str = "reference.html";

/// The heading of operations without a tag of the document.
const OTHERS: &str = "operations";

/// The data of all sections of the page.
struct Page<'a> {
    view: View<'a>,
    /// Operations and notifications, in the order of the document.
    operations: Vec<Operation<'a>>,
    /// Ids of decisions that can be linked.
    decisions: BTreeSet<&'a str>,
}

impl<'a> Page<'a> {
    /// Tags that operations have, with their descriptions, and a heading for operations without one.
    fn tags(&self) -> Vec<(&'a str, &'a str)> {
        let known: Vec<_> = self.view.tags().collect();
        let has_known = |operation: &Operation<'_>| known.iter().any(|(tag, _)| operations::has_tag(operation, tag));
        let others = self.operations.iter().any(|operation| !has_known(operation)).then_some((OTHERS, ""));
        known.iter().copied().chain(others).filter(|(tag, _)| self.of_tag(tag).next().is_some()).collect()
    }

    /// The operations under a heading.
    fn of_tag(&self, tag: &str) -> impl Iterator<Item = &Operation<'a>> {
        let is_known = self.view.tags().any(|(known, _)| known == tag);
        self.operations.iter().filter(move |operation| {
            if is_known {
                operations::has_tag(operation, tag)
            } else {
                !self.view.tags().any(|(known, _)| operations::has_tag(operation, known))
            }
        })
    }

    /// Whether an operation needs a token.
    fn needs_token(&self, operation: &Value) -> bool {
        let own = operation.get("security").or(Some(self.view.at("/security")));
        own.and_then(Value::as_array).is_some_and(|requirements| !requirements.is_empty())
    }

    /// The header of the token.
    fn token_header(&self) -> Option<&'a str> {
        let schemes = self.view.at("/components/securitySchemes").as_object()?;
        schemes.values().find(|scheme| scheme.get("in") == Some(&Value::from("header")))?.get("name")?.as_str()
    }

    /// The address of the API: the first server with the defaults of its variables.
    fn base_url(&self) -> String {
        let Some(server) = items(self.view.at(""), "servers").first() else { return "http://localhost".to_owned() };
        let url = crate::view::text(server, "url").to_owned();
        crate::view::members(server, "variables").fold(url, |url, (name, variable)| {
            url.replace(&format!("{{{name}}}"), crate::view::text(variable, "default"))
        })
    }
}

/// Makes the page.
pub fn make(published: &Published) -> Result<Vec<File>, PublishError> {
    let view = View::of(&published.document.json);
    let page = Page { view, operations: view.operations(), decisions: decisions::ids(&published.decisions) };
    let content = html! {
        (introduction::sections(&page, &published.version))
        @for (tag, about) in page.tags() { (operations::section(&page, tag, about)) }
        (errors::section(&page))
        (schemas::section(&page))
        (editions::section(&page))
        (decisions::section(&page, &published.decisions))
    };
    let summary = "Everything on one page: operations, fields, samples, errors, decisions. Open it in a browser; it \
                   needs no network.";
    Ok(vec![File::new(REFERENCE, summary, frame::file(&page, &content))])
}
