//! Operations and callbacks.

use serde_json::Value;

use super::types::{TypeRef, named_default, type_ref};
use super::{ModelError, field, flag, items, members, ref_name, resolve, text, token};

/// One method on one path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// In upper case.
    pub method: String,
    /// The path template; for a callback, the runtime expression.
    pub path: String,
    /// Other spellings of the path that a server accepts; no client sends them.
    pub path_aliases: Vec<String>,
    /// The operation that this one is another path of (`x-same-as`): a service implements that one alone.
    pub same_as: Option<String>,
    /// JSON Pointer to it.
    pub pointer: String,
    /// One line.
    pub summary: String,
    /// The rest.
    pub description: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// Whether new callers should use something else.
    pub deprecated: bool,
    /// The scope a token needs.
    pub scope: Option<String>,
    /// Whether it needs a token at all.
    pub secured: bool,
    /// Whether doing it twice is the same as doing it once.
    pub is_repeatable: bool,
    /// Parameters, in the order of the document.
    pub parameters: Vec<Parameter>,
    /// The type of the JSON body, if there is one.
    pub body: Option<TypeRef>,
    /// Answers, in the order of the document; the first with a 2xx status is the success.
    pub responses: Vec<Response>,
}

impl Operation {
    /// The path, then its other spellings.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.path).chain(&self.path_aliases).map(String::as_str)
    }

    /// The id of the operation that a service implements for this one.
    pub fn implemented_by(&self) -> &str {
        self.same_as.as_deref().unwrap_or(&self.id)
    }
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

impl Location {
    /// As the document spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// The name in Rust.
    pub rust: String,
    /// Where it travels.
    pub location: Location,
    /// Whether it has to be there.
    pub required: bool,
    /// Its type.
    pub ty: TypeRef,
    /// Whether new callers should leave it out.
    pub deprecated: bool,
    /// The value an absent one stands for.
    pub default: Option<Value>,
    /// Its description.
    pub docs: String,
    /// The example stated on the parameter itself.
    pub example: Option<Value>,
    /// The kind of resource that it identifies, if it must belong to the caller.
    pub owned: Option<OwnedResource>,
    /// Whether the client sends it from its settings.
    pub is_client_supplied: bool,
}

/// The kinds of resources that belong to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnedResource {
    /// A bot or stream.
    Bot,
    /// An account.
    Account,
}

/// An answer of an operation.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The name in `components/responses`, if it stands there.
    pub component: Option<String>,
    /// Its description.
    pub docs: String,
    /// The type of the JSON body, if there is one.
    pub body: Option<TypeRef>,
    /// Documented headers.
    pub headers: Vec<Header>,
}

impl Response {
    /// The headers that handlers set.
    pub fn own_headers(&self) -> impl Iterator<Item = &Header> {
        self.headers.iter().filter(|header| !header.set_by_runtime)
    }
}

/// A header of an answer.
#[derive(Debug, Clone)]
pub struct Header {
    /// The name on the wire.
    pub name: String,
    /// The name in Rust; `body_` for a header `Body`, since `body` is the body.
    pub rust: String,
    /// Whether it is always there.
    pub required: bool,
    /// Its type.
    pub ty: TypeRef,
    /// Its description.
    pub docs: String,
    /// Whether the server runtime sets it, so that answers have no field for it.
    pub set_by_runtime: bool,
}

/// What the described server sends to the caller's own server.
#[derive(Debug, Clone)]
pub struct Callback {
    /// The key under `callbacks`.
    pub name: String,
    /// The operation that announces it.
    pub announced_by: String,
    /// What is sent; its path is the runtime expression.
    pub operation: Operation,
}

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch", "head"];

/// The methods that only read, as HTTP has it.
const SAFE_METHODS: &[&str] = &["get", "head"];

/// Reads `paths` and the callbacks below them.
pub fn read(document: &Value) -> Result<(Vec<Operation>, Vec<Callback>), ModelError> {
    let mut operations = Vec::new();
    let mut callbacks = Vec::new();
    for (path, method, value, pointer) in entries(members(document, "paths"), "/paths") {
        let operation = operation(document, path, method, value, &pointer)?;
        for (name, callback) in members(value, "callbacks") {
            let at = format!("{pointer}/callbacks/{}", token(name));
            for (expression, method, value, pointer) in entries(callback.as_object().into_iter().flatten(), &at) {
                let announced = self::operation(document, expression, method, value, &pointer)?;
                // The address is the caller's own: it has neither a path template nor a query of ours.
                if let Some(other) = announced.parameters.iter().find(|one| one.location != Location::Header) {
                    return Err(ModelError::at(&pointer, format!("the parameter `{}` of a callback", other.name)));
                }
                callbacks.push(Callback {
                    name: name.clone(),
                    announced_by: operation.id.clone(),
                    operation: announced,
                });
            }
        }
        operations.push(operation);
    }
    Ok((operations, callbacks))
}

/// Every operation in a map of path items, with its pointer.
fn entries<'a>(
    items: impl Iterator<Item = (&'a String, &'a Value)>,
    base: &str,
) -> Vec<(&'a str, &'a str, &'a Value, String)> {
    items
        .flat_map(|(path, item)| {
            item.as_object().into_iter().flatten().map(move |(method, value)| (path, method, value))
        })
        .filter(|(_, method, _)| METHODS.contains(&method.as_str()))
        .map(|(path, method, value)| {
            (path.as_str(), method.as_str(), value, format!("{base}/{}/{method}", token(path)))
        })
        .collect()
}

fn operation(
    document: &Value,
    path: &str,
    method: &str,
    value: &Value,
    pointer: &str,
) -> Result<Operation, ModelError> {
    let security = value.get("security").or_else(|| document.get("security")).and_then(Value::as_array);
    let body = match value.get("requestBody").map(|body| resolve(document, body)) {
        Some(body) => Some(content(body, &format!("{pointer}/requestBody"))?)
            .flatten()
            .ok_or_else(|| ModelError::at(pointer, "a request body without application/json"))
            .map(Some)?,
        None => None,
    };
    let parameters = parameters(document, value, pointer)?;
    let responses = members(value, "responses")
        .map(|(status, response)| self::response(document, status, response, &format!("{pointer}/responses/{status}")))
        .collect::<Result<_, _>>()?;
    Ok(Operation {
        id: text(value, "operationId"),
        method: method.to_uppercase(),
        path: path.to_owned(),
        path_aliases: items(value, "x-path-aliases").iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        same_as: value.get("x-same-as").and_then(Value::as_str).map(str::to_owned),
        pointer: pointer.to_owned(),
        summary: text(value, "summary"),
        description: text(value, "description"),
        tags: items(value, "tags").iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        deprecated: flag(value, "deprecated"),
        scope: value.get("x-required-scope").and_then(Value::as_str).map(str::to_owned),
        secured: security.is_some_and(|requirements| !requirements.is_empty()),
        is_repeatable: SAFE_METHODS.contains(&method) || flag(value, "x-repeatable"),
        parameters,
        body,
        responses,
    })
}

/// Those of the operation, and before them those of its path that it does not describe itself. The lint refuses the
/// latter; a document that is only compared may have them.
fn parameters(document: &Value, operation: &Value, pointer: &str) -> Result<Vec<Parameter>, ModelError> {
    let path = pointer.rsplit_once('/').map_or("", |(path, _)| path);
    let list = |value: &Value, pointer: &str| {
        let parameters = items(value, "parameters").iter().enumerate();
        let read = parameters.map(|(index, one)| parameter(document, one, &format!("{pointer}/parameters/{index}")));
        read.collect::<Result<Vec<Parameter>, ModelError>>()
    };
    let own = list(operation, pointer)?;
    let mut all = document.pointer(path).map_or(Ok(Vec::new()), |item| list(item, path))?;
    all.retain(|shared| !own.iter().any(|one| one.name == shared.name && one.location == shared.location));
    all.extend(own);
    Ok(all)
}

fn parameter(document: &Value, parameter: &Value, pointer: &str) -> Result<Parameter, ModelError> {
    let parameter = resolve(document, parameter);
    let schema = parameter.get("schema").ok_or_else(|| ModelError::at(pointer, "a parameter without schema"))?;
    let location = match parameter.get("in").and_then(Value::as_str) {
        Some("path") => Location::Path,
        Some("query") => Location::Query,
        Some("header") => Location::Header,
        other => return Err(ModelError::at(pointer, format!("a parameter in {}", other.unwrap_or("nowhere")))),
    };
    let name = text(parameter, "name");
    Ok(Parameter {
        rust: field(&name),
        location,
        required: flag(parameter, "required"),
        ty: type_ref(schema, &format!("{pointer}/schema"))?,
        deprecated: flag(parameter, "deprecated"),
        default: named_default(document, schema),
        docs: text(parameter, "description"),
        example: parameter.get("example").cloned(),
        owned: owned(parameter, pointer)?,
        is_client_supplied: flag(parameter, "x-client-supplied"),
        name,
    })
}

fn owned(parameter: &Value, pointer: &str) -> Result<Option<OwnedResource>, ModelError> {
    match parameter.get("x-owned").map(|owned| owned.as_str()) {
        None => Ok(None),
        Some(Some("bot")) => Ok(Some(OwnedResource::Bot)),
        Some(Some("account")) => Ok(Some(OwnedResource::Account)),
        Some(_) => Err(ModelError::at(&format!("{pointer}/x-owned"), "an owner of something else")),
    }
}

fn response(document: &Value, status: &str, response: &Value, pointer: &str) -> Result<Response, ModelError> {
    let component = ref_name(response);
    let response = resolve(document, response);
    let header = |(name, header): (&String, &Value)| {
        let header = resolve(document, header);
        let schema = header.get("schema").ok_or_else(|| ModelError::at(pointer, "a header without schema"))?;
        Ok(Header {
            name: name.clone(),
            rust: header_field(name),
            required: flag(header, "required"),
            ty: type_ref(schema, &format!("{pointer}/headers/{}/schema", token(name)))?,
            docs: text(header, "description"),
            set_by_runtime: header.get("x-set-by").and_then(Value::as_str) == Some("kit"),
        })
    };
    Ok(Response {
        status: status.parse().map_err(|_| ModelError::at(pointer, "a status that is no number"))?,
        component,
        docs: text(response, "description"),
        body: content(response, pointer)?,
        headers: members(response, "headers").map(header).collect::<Result<_, _>>()?,
    })
}

/// The field of an answer for a header.
pub fn header_field(name: &str) -> String {
    let name = field(name);
    if name == "body" { "body_".to_owned() } else { name }
}

/// The type of the JSON content, if there is any.
fn content(value: &Value, pointer: &str) -> Result<Option<TypeRef>, ModelError> {
    let schema = value.pointer("/content/application~1json/schema");
    schema.map(|schema| type_ref(schema, &format!("{pointer}/content/application~1json/schema"))).transpose()
}
