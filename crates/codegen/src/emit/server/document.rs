//! The document that the server serves, assembled by utoipa from the types, the routes, and this module for what
//! neither of them can express.

use serde_json::{Map, Value, json};

use crate::emit::code::{CodeWriter, literal, prose, raw};
use crate::emit::types::TypePrinter;
use crate::model::{Location, Model, Operation, Response, Shape, UnknownFields, constant};
use crate::portable;
use crate::project::CratePaths;

/// What the Rust code has no counterpart for: info, servers, tags, security and the examples, as JSON.
pub fn head(model: &Model) -> CodeWriter {
    let mut document = model.document.clone();
    portable::licence(&mut document);
    if let Some(servers) = document.get_mut("servers").and_then(Value::as_array_mut) {
        servers.insert(0, portable::own_server());
    }
    let mut head = Map::new();
    head.insert("openapi".to_owned(), "3.1.0".into());
    for key in ["info", "servers", "tags", "security"] {
        if let Some(value) = document.get(key) {
            head.insert(key.to_owned(), without_extensions(value));
        }
    }
    head.insert("paths".to_owned(), json!({}));
    let mut components = Map::new();
    for key in ["securitySchemes", "examples"] {
        if let Some(value) = model.document.pointer(&format!("/components/{key}")) {
            components
                .insert(key.to_owned(), if key == "examples" { value.clone() } else { without_extensions(value) });
        }
    }
    head.insert("components".to_owned(), Value::Object(components));
    let text = serde_json::to_string_pretty(&Value::Object(head)).unwrap_or_default();
    let mut code = CodeWriter::new();
    code.module_docs("What the served document says that the Rust code has no counterpart for.").blank();
    code.docs("Info, servers, tags, security and examples, as the beginning of an OpenAPI 3.1 document.");
    code.line(format!("pub const HEAD: &str = {};", raw(&text)));
    code
}

fn without_extensions(value: &Value) -> Value {
    match value {
        Value::Object(object) => object
            .iter()
            .filter(|(key, _)| !key.starts_with("x-"))
            .map(|(key, value)| (key.clone(), without_extensions(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_extensions).collect(),
        other => other.clone(),
    }
}

pub fn emit(model: &Model, crate_paths: &CratePaths) -> CodeWriter {
    let mut code = CodeWriter::new();
    code.module_docs(
        "The document that the server serves: schemas from the types, operations from the routes, and the rest from \
         `head`.",
    );
    code.allow_deprecated(model);
    let takes_parameters = super::all(model).any(|operation| !operation.parameters.is_empty());
    let parameter = if takes_parameters { " parameter," } else { "" };
    code.blank().line(format!(
        "use {}::document::{{DocumentBuilder, OpenApi, operation,{parameter} response}};",
        crate_paths.server
    ));
    code.line(format!("use {} as types;", crate_paths.types)).blank().line("use super::routes;").blank();
    code.docs("The document, as OpenAPI 3.1.").line("pub fn document() -> OpenApi {");
    code.line("let mut document = DocumentBuilder::new(super::head::HEAD);");
    code.line("document.version(env!(\"CARGO_PKG_VERSION\"));");
    schemas(model, &mut code);
    let mut components: Vec<&Response> = Vec::new();
    for response in super::all(model).flat_map(|operation| &operation.responses) {
        if response.component.is_some() && !components.iter().any(|seen| seen.component == response.component) {
            components.push(response);
        }
    }
    for component in components {
        let name = component.component.as_deref().unwrap_or_default();
        let pointer = format!("/components/responses/{name}");
        code.line(format!("document.response({}, {});", literal(name), describe_response(model, component, &pointer)));
    }
    for operation in &model.operations {
        code.line(format!("document.operation(&routes::{}, {});", constant(&operation.id), describe(model, operation)));
    }
    for callback in &model.callbacks {
        let announced_by = model.operations.iter().find(|operation| operation.id == callback.announced_by);
        let Some(announced_by) = announced_by else { continue };
        code.line(format!(
            "document.callback(&routes::{}, {}, &routes::{}, {});",
            constant(&announced_by.id),
            literal(&callback.name),
            constant(&callback.operation.id),
            describe(model, &callback.operation)
        ));
    }
    code.line("document.finish()").line("}");
    code
}

/// Named schemas, then what generators of code read otherwise: see [`portable`].
fn schemas(model: &Model, code: &mut CodeWriter) {
    let mut stated = model.document.clone();
    portable::unions(&mut stated);
    let is_stated =
        |name: &str| stated.pointer("/components/schemas").is_some_and(|schemas| schemas.get(name).is_some());
    for def in model.types.iter().filter(|def| is_stated(&def.name)) {
        code.line(format!("document.schema::<types::{}>();", def.name));
    }
    for name in portable::read_unions(&model.document) {
        code.line(format!("document.without_type({});", literal(&name)));
    }
    for def in &model.types {
        let Shape::Object { fields, unknown } = &def.shape else { continue };
        let strict = matches!(unknown, UnknownFields::Refuse);
        for field in fields.iter().filter(|field| !field.aliases.is_empty()) {
            let stated = field.aliases.iter().filter(|alias| portable::is_stated(&field.wire, alias, strict));
            let stated: Vec<String> = stated.map(|alias| literal(alias)).collect();
            code.line(format!(
                "document.aliases({}, {}, &[{}], {});",
                literal(&def.name),
                literal(&field.wire),
                stated.join(", "),
                literal(&portable::another_spelling(&field.wire))
            ));
        }
    }
}

fn describe(model: &Model, operation: &Operation) -> String {
    let printer = TypePrinter::outside(model).schema();
    let mut code = CodeWriter::new();
    code.line(format!("operation({})", literal(&operation.summary)));
    if !operation.description.is_empty() {
        code.line(format!(".description({})", prose(&operation.description)));
    }
    for tag in &operation.tags {
        code.line(format!(".tag({})", literal(tag)));
    }
    if let Some(schemes) = security(model, operation) {
        code.line(format!(".security(&[{schemes}])"));
    }
    for parameter in &operation.parameters {
        let (name, ty) = (literal(&parameter.name), printer.print(&parameter.ty));
        let place = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
        };
        let required = if parameter.required && parameter.location != Location::Path { ".required()" } else { "" };
        let deprecated = if parameter.deprecated { ".deprecated()" } else { "" };
        let note = |key: &str, value: Option<&Value>| {
            value.map(|value| format!(".{key}({})", raw(&value.to_string()))).unwrap_or_default()
        };
        // A named type states its default itself.
        let default = note("default", parameter.default.as_ref().filter(|_| parameter.ty.named().is_none()));
        let example = note("example", parameter.example.as_ref());
        code.line(format!(
            ".parameter(parameter::{place}::<{ty}>({name}, {}){required}{deprecated}{default}{example})",
            prose(&parameter.docs),
        ));
    }
    if let Some(body) = &operation.body {
        let examples = examples(model.request_body(operation));
        let docs = prose(model.body_docs(operation).unwrap_or_default());
        code.line(format!(".body::<{}>({docs}, &[{examples}])", printer.print(body)));
    }
    for response in &operation.responses {
        let status = response.status;
        match &response.component {
            Some(name) => code.line(format!(".response_ref({status}, {})", literal(name))),
            None => {
                let pointer = format!("{}/responses/{status}", operation.pointer);
                code.line(format!(".response({status}, {})", describe_response(model, response, &pointer)))
            }
        };
    }
    code.finish()
}

/// The names of the schemes where the operation states its own security.
fn security(model: &Model, operation: &Operation) -> Option<String> {
    let requirements = model.document.pointer(&format!("{}/security", operation.pointer))?.as_array()?;
    let schemes = requirements.iter().filter_map(Value::as_object).flat_map(|requirement| requirement.keys());
    Some(schemes.map(|name| literal(name)).collect::<Vec<_>>().join(", "))
}

fn describe_response(model: &Model, response: &Response, pointer: &str) -> String {
    let printer = TypePrinter::outside(model).schema();
    let mut code = CodeWriter::new();
    code.line(format!("response({})", prose(&response.docs)));
    for header in &response.headers {
        let required = if header.required { "required_header" } else { "header" };
        code.line(format!(
            ".{required}::<{}>({}, {})",
            printer.print(&header.ty),
            literal(&header.name),
            prose(&header.docs)
        ));
    }
    if let Some(body) = &response.body {
        code.line(format!(".body::<{}>(&[{}])", printer.print(body), examples(model.document.pointer(pointer))));
    }
    code.finish()
}

/// The examples of a body: its key there, and the name of the component.
fn examples(holder: Option<&Value>) -> String {
    let examples = holder.and_then(|holder| holder.pointer("/content/application~1json/examples"));
    let pair = |(key, example): (&String, &Value)| {
        let name = example.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next())?;
        Some(format!("({}, {})", literal(key), literal(name)))
    };
    let pairs: Vec<String> = examples.and_then(Value::as_object).into_iter().flatten().filter_map(pair).collect();
    pairs.join(", ")
}
