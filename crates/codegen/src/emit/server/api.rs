//! The trait, its inputs and its answers.

use http::StatusCode;

use crate::emit::code::{CodeWriter, literal};
use crate::emit::types::TypePrinter;
use crate::markdown::{code as quoted, for_rustdoc};
use crate::model::{Header, Location, Model, Operation, Parameter, Response, Shape, TypeRef, field, type_name};
use crate::project::CratePaths;

pub fn emit(model: &Model, crate_paths: &CratePaths) -> CodeWriter {
    let mut code = CodeWriter::new();
    // Types of the document end with `Input` and `Response` here: of what is imported, nothing else is called so.
    code.module_docs(
        "What a service implements: one method an operation, with typed input and answers named by status.",
    );
    code.allow_deprecated(model);
    let mut answers_of_all = super::all(model).flat_map(|operation| {
        operation.responses.iter().map(move |response| is_streamable(model, operation, response))
    });
    let imports = if answers_of_all.any(|is| is) { "Caller, StreamedJson, respond" } else { "Caller, respond" };
    code.blank().line("use std::future::Future;").blank().line("use axum::response::Response;");
    code.line(format!("use {}::{{{imports}}};", crate_paths.server))
        .line(format!("use {} as types;", crate_paths.types));
    code.blank();
    contract(&mut code, model, crate_paths);
    for operation in super::all(model).filter(|operation| operation.same_as.is_none()) {
        code.blank();
        input(&mut code, model, operation);
        code.blank();
        answers(&mut code, model, operation);
    }
    code
}

fn contract(code: &mut CodeWriter, model: &Model, crate_paths: &CratePaths) {
    code.docs(
        "The operations of the document.\n\n\
         Every method has a default that answers 501, so a service implements what it offers. Input has been checked \
         against every constraint of the document before a method sees it.",
    );
    code.line(format!("pub trait {}: Send + Sync + 'static {{", crate_paths.api));
    for operation in model.implemented() {
        let name = type_name(&operation.id);
        operation_docs(code, operation);
        other_paths(code, model, operation);
        if operation.deprecated {
            code.docs("\nDeprecated in the document.");
        }
        code.line(format!("fn {}(&self, caller: Caller, input: {name}Input)", field(&operation.id)));
        code.line(format!("-> impl Future<Output = {name}Response> + Send {{"));
        code.line("let _ = (caller, input);");
        let message = format!("{} is not implemented by this service", operation.id);
        code.line(format!("std::future::ready({name}Response::not_implemented({}))", literal(&message)));
        code.line("}").blank();
    }
    code.line("}");
}

/// Summary, description, scope and place of an operation.
pub fn operation_docs(code: &mut CodeWriter, operation: &Operation) {
    code.description(&operation.summary);
    if !operation.description.is_empty() {
        code.docs("\n").line("///").description(&operation.description);
    }
    code.line("///").docs(&format!("`{} {}`", operation.method, operation.path));
    if let Some(scope) = &operation.scope {
        code.docs(&format!("with the scope `{scope}`."));
    }
}

/// The operations that the same method answers.
fn other_paths(code: &mut CodeWriter, model: &Model, operation: &Operation) {
    for other in model.answered_by(operation).filter(|other| other.id != operation.id) {
        code.line("///").docs(&format!("Also answers `{}`, `{} {}`.", other.id, other.method, other.path));
    }
}

/// Parameters and body; an optional parameter without default is an `Option`.
fn input(code: &mut CodeWriter, model: &Model, operation: &Operation) {
    let announced = model.callbacks.iter().any(|callback| callback.operation.id == operation.id);
    let printer = TypePrinter::outside(model);
    code.docs(&format!("What `{}` is given.", operation.id));
    code.line("#[derive(Clone, Debug, PartialEq)]").line("#[non_exhaustive]");
    code.line(format!("pub struct {}Input {{", type_name(&operation.id)));
    for parameter in &operation.parameters {
        let ty = printer.print(&parameter.ty);
        // Nothing is refused for the sake of a notification's header, so it may always be missing.
        let optional = announced || !(parameter.required || parameter.default.is_some());
        let ty = if optional { format!("Option<{ty}>") } else { ty };
        let default = parameter.default.as_ref().filter(|_| !optional);
        let default = default
            .map(|value| format!(" {} where the request leaves it out.", quoted(&value.to_string())))
            .unwrap_or_default();
        code.docs(&with_note(&parameter.docs, &default)).line(format!("pub {}: {ty},", parameter.rust));
    }
    if let Some(body) = &operation.body {
        code.docs("The body.").line(format!("pub body: {},", printer.print(body)));
    }
    code.line("}");
}

/// A description and what follows from it, on a line of its own where the description does not end in text.
fn with_note(docs: &str, note: &str) -> String {
    let docs = for_rustdoc(docs);
    let last = docs.lines().last().unwrap_or_default();
    let in_text = !last.starts_with('|') && !last.starts_with("```");
    if in_text || note.is_empty() { format!("{docs}{note}") } else { format!("{docs}\n\n{}", note.trim_start()) }
}

fn answers(code: &mut CodeWriter, model: &Model, operation: &Operation) {
    let printer = TypePrinter::outside(model);
    let name = format!("{}Response", type_name(&operation.id));
    code.docs(&format!("Answers of `{}`, named by status.", operation.id));
    code.line("#[derive(Clone, Debug, PartialEq)]").line("#[must_use]").line("#[non_exhaustive]");
    code.line(format!("pub enum {name} {{"));
    for response in &operation.responses {
        code.docs(&format!("{}: {}", response.status, for_rustdoc(&response.docs)));
        code.line(format!("{}{},", variant(response), fields(response, value_type(model, printer, response), printer)));
        if is_streamable(model, operation, response) {
            code.docs(&format!("{}, written while it is sent: the same JSON, piece by piece.", response.status));
            let body = streamed_type(printer, response);
            code.line(format!("{}{},", streamed_variant(response), fields(response, body, printer)));
        }
    }
    code.line("}").blank().line(format!("impl {name} {{"));
    for response in operation.responses.iter().filter(is_made_of_text) {
        refusal(code, model, response);
    }
    code.docs("The status of this answer.").line("pub fn status(&self) -> u16 {").line("match self {");
    for response in &operation.responses {
        let is_empty = response.own_headers().next().is_none() && response.body.is_none();
        let rest = if is_empty { "" } else { " { .. }" };
        code.line(format!("Self::{}{rest} => {},", variant(response), response.status));
        if is_streamable(model, operation, response) {
            code.line(format!("Self::{} {{ .. }} => {},", streamed_variant(response), response.status));
        }
    }
    code.line("}").line("}").line("}").blank();
    code.line(format!("impl axum::response::IntoResponse for {name} {{"))
        .line("fn into_response(self) -> Response {")
        .line("match self {");
    for response in &operation.responses {
        let status = response.status;
        match &response.body {
            Some(_) => into_response(code, response, &variant(response), &format!("respond::json({status}, &body)")),
            None => into_response(code, response, &variant(response), &format!("respond::empty({status})")),
        }
        if is_streamable(model, operation, response) {
            let send = format!("respond::streamed({status}, &body)");
            into_response(code, response, &streamed_variant(response), &send);
        }
    }
    code.line("}").line("}").line("}");
}

/// Whether a message makes the whole answer.
pub fn is_made_of_text(response: &&Response) -> bool {
    response.status >= 400 && response.body.is_some() && response.own_headers().all(|header| !header.required)
}

/// The name of a status in the standard: `404` is `NotFound`.
pub fn variant(response: &Response) -> String {
    let reason = StatusCode::from_u16(response.status).ok().and_then(|status| status.canonical_reason());
    reason.map_or_else(|| format!("Status{}", response.status), type_name)
}

/// The name of the same answer where its body is streamed.
pub fn streamed_variant(response: &Response) -> String {
    format!("{}Streamed", variant(response))
}

/// Whether a service may stream the body instead of making a value of it: for successes with a list in them, whose size
/// no constraint of the document bounds.
pub fn is_streamable(model: &Model, operation: &Operation, response: &Response) -> bool {
    let is_served = model.operations.iter().any(|served| served.id == operation.id);
    is_served && response.status < 300 && response.body.as_ref().is_some_and(|body| has_list(model, body))
}

/// Whether a value is a list, or an object with a list among its own fields.
fn has_list(model: &Model, ty: &TypeRef) -> bool {
    let is_list = |ty: &TypeRef| match ty {
        TypeRef::List(_) => true,
        TypeRef::Named(name) => model.type_def(name).is_some_and(|def| matches!(def.shape, Shape::List { .. })),
        _ => false,
    };
    let shape = match ty {
        TypeRef::Named(name) => model.type_def(name).map(|def| &def.shape),
        _ => None,
    };
    match shape {
        Some(Shape::Object { fields, .. }) => fields.iter().any(|field| is_list(&field.ty)),
        _ => is_list(ty),
    }
}

/// The body of a larger answer, in bytes, travels in a box, so that the other answers need not be as large: an error
/// needs about 100, and clippy warns of a difference of 200.
const MIN_BOXED_BYTES: usize = 256;

/// An estimate of the size of a value in an enum or struct, in bytes, equal on every machine.
fn room(model: &Model, ty: &TypeRef) -> usize {
    const TEXT: usize = 24;
    const OBJECT: usize = 72;
    match ty {
        TypeRef::Bool | TypeRef::Int32 | TypeRef::Int64 | TypeRef::Double => 8,
        TypeRef::Text | TypeRef::List(_) | TypeRef::Map(_) => TEXT,
        TypeRef::Any => OBJECT,
        TypeRef::Named(name) => match model.type_def(name).map(|def| &def.shape) {
            None | Some(Shape::Integer { .. } | Shape::Closed(_)) => 8,
            Some(Shape::Text { .. } | Shape::List { .. } | Shape::Map { .. }) => TEXT,
            // Beside the value, its spelling.
            Some(Shape::Open(_)) => TEXT + 16,
            Some(Shape::Union(branches)) => {
                8 + branches.iter().map(|branch| room(model, &branch.ty)).max().unwrap_or_default()
            }
            // The map of unknown fields has its size even where it is empty.
            Some(Shape::Object { fields, .. }) => {
                OBJECT + fields.iter().map(|field| room(model, &field.ty)).sum::<usize>()
            }
        },
    }
}

/// The type of a body that is a value.
pub fn value_type(model: &Model, printer: TypePrinter<'_>, response: &Response) -> Option<String> {
    let body = response.body.as_ref()?;
    let spelled = printer.print(body);
    let headers: usize = response.own_headers().map(|header| room(model, &header.ty)).sum();
    Some(if room(model, body) + headers > MIN_BOXED_BYTES { format!("Box<{spelled}>") } else { spelled })
}

/// The type of a body that is streamed.
pub fn streamed_type(printer: TypePrinter<'_>, response: &Response) -> Option<String> {
    response.body.as_ref().map(|body| format!("StreamedJson<{}>", printer.print(body)))
}

fn fields(response: &Response, body: Option<String>, printer: TypePrinter<'_>) -> String {
    let mut headers = response.own_headers().peekable();
    if headers.peek().is_none() {
        return body.map(|body| format!("({body})")).unwrap_or_default();
    }
    let mut code = CodeWriter::new();
    code.line("{");
    if let Some(body) = body {
        code.docs("The body.").line(format!("body: {body},"));
    }
    for header in headers {
        let ty = printer.print(&header.ty);
        let ty = if header.required { ty } else { format!("Option<{ty}>") };
        code.docs(&format!("The header `{}`. {}", header.name, for_rustdoc(&header.docs)))
            .line(format!("{}: {ty},", header.rust));
    }
    code.line("}");
    code.finish()
}

/// A constructor for a refusal with one message; its `code` is the status.
fn refusal(code: &mut CodeWriter, model: &Model, response: &Response) {
    let Some(errors) = model.error_type() else { return };
    let variant = variant(response);
    code.docs(&format!("{} with this message.", response.status));
    code.line(format!("pub fn {}(message: impl Into<String>) -> Self {{", field(&variant)));
    let body = format!("types::{errors}::of({}, message)", response.status);
    let headers: Vec<String> = response.own_headers().map(|header| format!("{}: None", header.rust)).collect();
    if headers.is_empty() {
        code.line(format!("Self::{variant}({body})"));
    } else {
        code.line(format!("Self::{variant} {{ body: {body}, {} }}", headers.join(", ")));
    }
    code.line("}").blank();
}

fn into_response(code: &mut CodeWriter, response: &Response, variant: &str, send: &str) {
    let headers: Vec<&Header> = response.own_headers().collect();
    match (&response.body, headers.as_slice()) {
        (None, []) => code.line(format!("Self::{variant} => {send},")),
        (Some(_), []) => code.line(format!("Self::{variant}(body) => {send},")),
        (body, headers) => {
            // A header may have the name of the variable for the answer.
            let local = |header: &Header| if header.rust == "response" { "response_" } else { &header.rust }.to_owned();
            let bound = |header: &&Header| match local(header) {
                name if name == header.rust => name,
                name => format!("{}: {name}", header.rust),
            };
            let mut names: Vec<String> = body.iter().map(|_| "body".to_owned()).collect();
            names.extend(headers.iter().map(bound));
            code.line(format!("Self::{variant} {{ {} }} => {{", names.join(", ")));
            code.line(format!("let mut response = {send};"));
            for header in headers {
                let value = if header.required { format!("Some({})", local(header)) } else { local(header) };
                code.line(format!("respond::header(&mut response, {}, {value});", literal(&header.name)));
            }
            code.line("response").line("}")
        }
    };
}

/// Whether a parameter stands in this place.
pub fn stands_in(location: Location) -> impl Fn(&&Parameter) -> bool {
    move |parameter| parameter.location == location
}
