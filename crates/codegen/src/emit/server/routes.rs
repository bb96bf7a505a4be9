//! Routes, and the steps from a request to the method that answers it.

use super::api::stands_in;
use crate::emit::code::{CodeWriter, literal, option};
use crate::emit::types::{TypePrinter, unnamed};
use crate::model::{Location, Model, Operation, OwnedResource, Parameter, TypeRef, constant, field, type_name};
use crate::project::CratePaths;

pub fn emit(model: &Model, crate_paths: &CratePaths) -> CodeWriter {
    let mut code = CodeWriter::new();
    let CratePaths { server, api, .. } = crate_paths;
    code.module_docs(
        "Routes, and the steps from a request to the method that answers it: security, parameters, whose the ids in them \
         are, size and content type, parsing, constraints, and only then the method.",
    );
    code.allow_deprecated(model);
    code.blank().line("use std::sync::Arc;").blank();
    code.line("use axum::Router;").line("use axum::extract::{Request, State};");
    code.line("use axum::response::{IntoResponse as _, Response};").line("use axum::routing;");
    let owns = model.implemented().flat_map(|operation| &operation.parameters).any(|one| one.owned.is_some());
    let owned = if owns { " ResourceId," } else { "" };
    code.line(format!("use {server}::{{Incoming, Operation,{owned} Stub, TokenVerifier, pipeline}};"));
    if owns {
        code.line(format!("use {} as types;", crate_paths.types));
    }
    code.blank();
    let bodies = model.implemented().any(|operation| operation.body.is_some());
    code.line(if bodies { "use super::{api, schemas};" } else { "use super::api;" });
    code.blank();
    for operation in super::all(model) {
        operation_constant(&mut code, model, operation);
        code.blank();
    }
    operations(&mut code, model);
    router(&mut code, model, crate_paths);
    for operation in model.implemented() {
        code.blank();
        handler(&mut code, model, operation, api);
    }
    code
}

/// Paths in the order of the document, each with its operations and followed by its other spellings.
fn by_path(model: &Model) -> Vec<(&str, Vec<&Operation>)> {
    let mut paths: Vec<(&str, Vec<&Operation>)> = Vec::new();
    for operation in &model.operations {
        for path in operation.paths() {
            match paths.iter_mut().find(|(known, _)| *known == path) {
                Some((_, operations)) => operations.push(operation),
                None => paths.push((path, vec![operation])),
            }
        }
    }
    paths
}

fn operation_constant(code: &mut CodeWriter, model: &Model, operation: &Operation) {
    let mut statuses: Vec<u16> = operation.responses.iter().map(|response| response.status).collect();
    statuses.sort_unstable();
    code.docs(&format!("`{} {}`.", operation.method, operation.path));
    code.line(format!("pub static {}: Operation = Operation {{", constant(&operation.id)));
    code.line(format!("id: {},", literal(&operation.id))).line(format!("method: {},", literal(&operation.method)));
    code.line(format!("path: {},", literal(&operation.path)));
    let others: Vec<String> = model
        .answered_by(operation)
        .chain(operation.same_as.is_some().then_some(operation))
        .flat_map(Operation::paths)
        .filter(|path| *path != operation.path)
        .map(literal)
        .collect();
    code.line(format!("other_paths: &[{}],", others.join(", ")));
    code.line(format!("scope: {},", option(operation.scope.as_deref().map(literal))));
    code.line(format!("secured: {}, deprecated: {},", operation.secured, operation.deprecated));
    code.line(format!("statuses: &{statuses:?},")).line("};");
}

/// The list that metrics and tests of a service go by.
fn operations(code: &mut CodeWriter, model: &Model) {
    code.docs("The operations that a service implements, in the order of the document.");
    let names: Vec<String> = model.implemented().map(|operation| format!("&{}", constant(&operation.id))).collect();
    code.line(format!("pub static OPERATIONS: &[&Operation] = &[{}];", names.join(", "))).blank();
}

fn router(code: &mut CodeWriter, model: &Model, CratePaths { server, api, .. }: &CratePaths) {
    code.docs(
        "Every operation of the document on its path and the other spellings of it; any other method on such a path is \
         answered with 405. With the feature `document`, the document itself is at `/openapi.json`.",
    );
    code.line(format!("pub fn router<A: api::{api}, V: TokenVerifier>(stub: Stub<A, V>) -> Router {{"));
    code.line("let routes = Router::new();");
    for (path, operations) in by_path(model) {
        let handlers: Vec<String> = operations
            .iter()
            .map(|operation| format!("{}({}::<A, V>)", operation.method.to_lowercase(), handler_name(operation)))
            .collect();
        code.line("let routes = routes.route(").line(format!("{},", literal(path)));
        // By its path: an operation may be called `get`, too.
        code.line(format!("routing::{}.fallback(pipeline::wrong_method),", handlers.join("."))).line(");");
    }
    code.line("#[cfg(feature = \"document\")]");
    code.line(format!("let routes = {server}::document::serve(routes, super::document::document);"));
    code.line("stub.finish(routes)").line("}");
}

fn handler(code: &mut CodeWriter, model: &Model, operation: &Operation, api: &str) {
    let (id, name, handler) = (field(&operation.id), constant(&operation.id), handler_name(operation));
    code.line(format!("async fn {handler}<A: api::{api}, V: TokenVerifier>("));
    code.line("State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {");
    code.line("pipeline::answer(async {").line(format!("let mut incoming = Incoming::new(&{name}, request);"));
    code.line(format!("let caller = stub.authorise(&{name}, &incoming).await?;"));
    let queries: Vec<_> = operation.parameters.iter().filter(stands_in(Location::Query)).collect();
    let known: Vec<String> = queries.iter().map(|parameter| literal(&parameter.name)).collect();
    code.line(format!("incoming.parse_query(&[{}])?;", known.join(", ")));
    for parameter in &operation.parameters {
        // The type is known from the input, but too late for the check of its owner.
        let ty = parameter
            .owned
            .map(|_| format!(": {}", option_of(parameter, TypePrinter::outside(model))))
            .unwrap_or_default();
        code.line(format!("let {}{ty} = {};", local(parameter), read(parameter)));
    }
    for parameter in &operation.parameters {
        check_owner(code, parameter);
    }
    code.line(format!("let input = api::{}Input {{", type_name(&operation.id)));
    for parameter in &operation.parameters {
        let (field, local) = (&parameter.rust, local(parameter));
        code.line(if *field == local { format!("{field},") } else { format!("{field}: {local},") });
    }
    if let Some(body) = &operation.body {
        code.line(format!("body: incoming.json(&schemas::{}, stub.limits()).await?,", body_constant(body)));
    }
    code.line("};").line(format!("Ok(stub.api().{id}(caller, input).await.into_response())"));
    code.line("})").line(".await").line("}");
}

/// The function that handles requests of an operation: only the prefix keeps an operation `router` from the router.
pub fn handler_name(operation: &Operation) -> String {
    format!("handle_{}", field(operation.implemented_by()).trim_start_matches("r#"))
}

/// The variable of a parameter, which may be called like one of the handler's own.
fn local(parameter: &Parameter) -> String {
    let taken = ["caller", "incoming", "input", "request", "stub"].contains(&parameter.rust.as_str());
    if taken { format!("{}_", parameter.rust) } else { parameter.rust.clone() }
}

/// The type of a parameter, as the input has it.
fn option_of(parameter: &Parameter, printer: TypePrinter<'_>) -> String {
    let ty = printer.print(&parameter.ty);
    if parameter.required || parameter.default.is_some() { ty } else { format!("Option<{ty}>") }
}

/// The request goes on only if what the parameter names is the caller's own.
fn check_owner(code: &mut CodeWriter, parameter: &Parameter) {
    let kind = match parameter.owned {
        None => return,
        Some(OwnedResource::Bot) => "Bot",
        Some(OwnedResource::Account) => "Account",
    };
    let local = local(parameter);
    let optional = !(parameter.required || parameter.default.is_some());
    if optional {
        code.line(format!("if let Some({local}) = &{local} {{"));
        code.line(format!("stub.check_owner(&caller, &incoming, ResourceId::{kind}({local})).await?;")).line("}");
    } else {
        code.line(format!("stub.check_owner(&caller, &incoming, ResourceId::{kind}(&{local})).await?;"));
    }
}

fn read(parameter: &Parameter) -> String {
    let name = literal(&parameter.name);
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    };
    match (parameter.required, &parameter.default) {
        (true, _) => format!("incoming.{place}({name})?"),
        (false, None) => format!("incoming.optional_{place}({name})?"),
        (false, Some(value)) => {
            let otherwise = match unnamed(&parameter.ty, value) {
                // A text is made only where it is needed.
                Some(text) if parameter.ty == TypeRef::Text => format!("unwrap_or_else(|| {text})"),
                Some(literal) => format!("unwrap_or({literal})"),
                None => "unwrap_or_default()".to_owned(),
            };
            format!("incoming.optional_{place}({name})?.{otherwise}")
        }
    }
}

/// The table that explains what is wrong with a body.
pub fn body_constant(body: &TypeRef) -> String {
    match body {
        TypeRef::Named(name) => constant(name),
        _ => "ANY".to_owned(),
    }
}
