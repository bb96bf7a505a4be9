//! Tables of operations and bodies for hand-written code, so that a new operation needs no line there.

use super::OutputFile;
use super::code::{CodeWriter, literal};
use super::server::{is_made_of_text, variant};
use super::types::TypePrinter;
use crate::model::{Location, Model, Operation, Parameter, Response, TypeRef, field, type_name};

/// For each operation, whether it has the account's header and whether the client may repeat it by itself.
pub(super) fn client(model: &Model) -> Vec<OutputFile> {
    let mut code = CodeWriter::new();
    code.module_docs("The operations, with what the client does by itself for each of them.");
    code.blank().line("use super::{Account, Operation};").blank();
    code.docs("Every operation, in the order of the document.");
    code.line("pub(super) const OPERATIONS: &[Operation] = &[");
    for operation in &model.operations {
        code.line("Operation {").line(format!("generated: {},", literal(&plain(&field(&operation.id)))));
        code.line(format!("id: {},", literal(&operation.id)));
        code.line(format!("account: Account::{},", account(operation)));
        code.line(format!("is_repeatable: {},", operation.is_repeatable)).line("},");
    }
    code.line("];");
    vec![OutputFile::rust("mod.rs", code)]
}

/// The header that the client sends from its settings.
const ACCOUNT: &str = "accountId";

/// Whether an operation has that header.
fn account(operation: &Operation) -> &'static str {
    match operation.parameters.iter().find(|parameter| parameter.is_client_supplied && parameter.name == ACCOUNT) {
        Some(parameter) if parameter.required => "Required",
        Some(_) => "Optional",
        None => "No",
    }
}

/// The named types of all bodies, each once.
fn body_types(model: &Model) -> Vec<&str> {
    let callbacks = model.callbacks.iter().map(|callback| &callback.operation);
    let mut found = Vec::new();
    for operation in model.operations.iter().chain(callbacks) {
        let answers = operation.responses.iter().map(|response| &response.body);
        for name in std::iter::once(&operation.body).chain(answers).flatten().filter_map(TypeRef::named) {
            if !found.contains(&name) {
                found.push(name);
            }
        }
    }
    found
}

/// A macro with a row for each operation, and one with a row for each body: tests make their tables of them.
pub(super) fn rows(model: &Model, types: &str) -> Vec<OutputFile> {
    let mut code = CodeWriter::new();
    code.module_docs("The operations and bodies of the document, as rows for macros.").blank();
    code.docs(
        "Calls a macro with one row for each operation that a service implements: id and method, types of input and \
         answers, ids and methods of the calls that it answers, the field with the first id of the path, the parameters \
         that a call must have, the body, and the refusals by status.",
    );
    code.line("#[macro_export]").open("macro_rules! operations {").open("($then:ident) => {").open("$then! {");
    for operation in model.implemented() {
        row(&mut code, model, operation, types);
    }
    code.close("}").close("};").close("}").blank();
    code.docs("Calls a macro with the name and the type of each schema that is a whole body.");
    code.line("#[macro_export]").open("macro_rules! bodies {").open("($then:ident) => {").open("$then! {");
    for name in body_types(model) {
        code.line(format!("{} {types}::{name},", literal(name)));
    }
    code.close("}").close("};").close("}");
    vec![OutputFile::rust("mod.rs", code)]
}

fn row(code: &mut CodeWriter, model: &Model, operation: &Operation, types: &str) {
    let prefix = format!("{types}::");
    let print = |ty: &TypeRef| TypePrinter { model, prefix: &prefix, keep_original: false, full: true }.print(ty);
    let (method, name) = (field(&operation.id), type_name(&operation.id));
    code.open("{").line(format!("id: {}, method: {method}, on: on_{},", literal(&operation.id), plain(&method)));
    code.line(format!("input: {name}Input, response: {name}Response,"));
    let call = |other: &Operation| format!("{} {}", literal(&other.id), field(&other.id));
    let calls: Vec<String> = model.answered_by(operation).map(call).collect();
    code.line(format!("calls: [{}],", calls.join(", ")));
    let in_path = operation.parameters.iter().find(|parameter| parameter.location == Location::Path);
    code.line(format!("owner: [{}],", in_path.map(|parameter| parameter.rust.as_str()).unwrap_or_default()));
    let needed = |parameter: &&Parameter| parameter.required && !parameter.is_client_supplied;
    let parameter =
        |parameter: &Parameter| format!("{} {} {}", parameter.rust, literal(&parameter.name), print(&parameter.ty));
    let parameters: Vec<String> = operation.parameters.iter().filter(needed).map(parameter).collect();
    code.line(format!("parameters: [{}],", parameters.join(", ")));
    code.line(format!("body: [{}],", operation.body.as_ref().map(print).unwrap_or_default()));
    let refusals: Vec<String> = operation.responses.iter().filter(is_made_of_text).map(refusal).collect();
    code.line(format!("refusals: [{}],", refusals.join(", "))).close("}");
}

/// The status, its variant, and the headers that the variant has fields for.
fn refusal(response: &Response) -> String {
    let headers: Vec<&str> = response.own_headers().map(|header| header.rust.as_str()).collect();
    format!("{} {} [{}]", response.status, variant(response), headers.join(", "))
}

/// A name without the mark of a raw identifier.
fn plain(name: &str) -> String {
    name.trim_start_matches("r#").to_owned()
}
