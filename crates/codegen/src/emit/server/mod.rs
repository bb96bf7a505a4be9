//! The server stub: a trait to implement, routes that check, the served document, and the notification receiver.

pub(crate) mod api;
mod document;
mod receiver;
mod routes;
pub(crate) mod schemas;

pub(super) use api::{is_made_of_text, variant};

use super::OutputFile;
use super::code::CodeWriter;
use crate::model::{Model, Operation};
use crate::project::CratePaths;

/// The files of the server stub.
pub fn emit(model: &Model, crate_paths: &CratePaths) -> Vec<OutputFile> {
    let mut root = CodeWriter::new();
    root.module_docs("The server stub: what to implement, what is checked, what is served.").blank();
    root.line("pub mod api;").line("#[cfg(feature = \"document\")]").line("pub mod document;");
    root.line("#[cfg(feature = \"document\")]").line("mod head;");
    if !model.callbacks.is_empty() {
        root.line("pub mod receiver;");
    }
    root.line("pub mod routes;").line("pub mod schemas;");
    let mut outputs = vec![
        OutputFile::rust("mod.rs", root),
        OutputFile::rust("api.rs", api::emit(model, crate_paths)),
        OutputFile::rust("document.rs", document::emit(model, crate_paths)),
        OutputFile::rust("head.rs", document::head(model)),
        OutputFile::rust("routes.rs", routes::emit(model, crate_paths)),
        OutputFile::rust("schemas.rs", schemas::emit(model, crate_paths)),
    ];
    if !model.callbacks.is_empty() {
        outputs.push(OutputFile::rust("receiver.rs", receiver::emit(model, crate_paths)));
    }
    outputs
}

/// Operations of the API, then those of the callbacks: both need routes and schemas.
fn all(model: &Model) -> impl Iterator<Item = &Operation> {
    model.operations.iter().chain(model.callbacks.iter().map(|callback| &callback.operation))
}
