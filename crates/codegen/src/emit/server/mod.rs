//! The server stub: a trait to implement, routes that check, the served document, and the notification receiver.

pub(crate) mod api;
mod document;
mod receiver;
mod routes;
pub(crate) mod schemas;

pub(super) use api::{is_made_of_text, variant};

use super::code::Code;
use super::{Output, Places};
use crate::model::{Model, Operation};

/// The files of the server stub.
pub fn emit(model: &Model, places: &Places) -> Vec<Output> {
    let mut root = Code::new();
    root.module_docs("The server stub: what to implement, what is checked, what is served.").blank();
    root.line("pub mod api;").line("#[cfg(feature = \"document\")]").line("pub mod document;");
    root.line("#[cfg(feature = \"document\")]").line("mod head;");
    if !model.callbacks.is_empty() {
        root.line("pub mod receiver;");
    }
    root.line("pub mod routes;").line("pub mod schemas;");
    let mut outputs = vec![
        Output::rust("mod.rs", root),
        Output::rust("api.rs", api::emit(model, places)),
        Output::rust("document.rs", document::emit(model, places)),
        Output::rust("head.rs", document::head(model)),
        Output::rust("routes.rs", routes::emit(model, places)),
        Output::rust("schemas.rs", schemas::emit(model, places)),
    ];
    if !model.callbacks.is_empty() {
        outputs.push(Output::rust("receiver.rs", receiver::emit(model, places)));
    }
    outputs
}

/// Operations of the API, then those of the callbacks: both need routes and schemas.
fn all(model: &Model) -> impl Iterator<Item = &Operation> {
    model.operations.iter().chain(model.callbacks.iter().map(|callback| &callback.operation))
}
