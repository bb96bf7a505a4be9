//! The document in terms of the code that is generated from it.
//!
//! The model is read after the lint, so it assumes what the lint enforces. Where it still meets something that it
//! cannot express, it returns an error with a pointer and does not guess.

mod names;
mod operations;
mod pattern;
mod types;

use serde_json::{Map, Value};

pub use names::{constant, field, is_trait_method, stem, type_name, variant};
pub use operations::{Callback, Header, Location, Operation, OwnedResource, Parameter, Response, header_field};
pub use pattern::{CharacterRun, steps};
pub use types::{EnumValue, Field, Shape, TypeDef, TypeRef, UnionBranch, UnknownFields};

/// Everything the emitters need to know.
#[derive(Debug)]
pub struct Model {
    /// The document itself, for what is passed through unread: info, servers, security schemes.
    pub document: Value,
    /// Named schemas, in the order of the document.
    pub types: Vec<TypeDef>,
    /// Operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// What the described server calls, in the order of the document.
    pub callbacks: Vec<Callback>,
}

/// The document has something that the lint should have refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelError {
    /// JSON Pointer to it.
    pub pointer: String,
    /// What it is.
    pub message: String,
}

impl ModelError {
    fn at(pointer: &str, message: impl Into<String>) -> Self {
        Self { pointer: pointer.to_owned(), message: message.into() }
    }
}

impl Model {
    /// Reads a document that passed the lint.
    pub fn read(document: &Value) -> Result<Self, ModelError> {
        let types = types::read(document)?;
        let (operations, callbacks) = operations::read(document)?;
        Ok(Self { document: document.clone(), types, operations, callbacks })
    }

    /// The name of the schema that every error answer has, if it is one `errors` list of items with `msg` and `code`.
    pub fn error_type(&self) -> Option<&str> {
        let answers = self.operations.iter().flat_map(|operation| &operation.responses);
        let mut errors =
            answers.filter(|response| response.status >= 400).filter_map(|response| response.body.as_ref());
        let TypeRef::Named(name) = errors.next()? else { return None };
        self.error_item(self.type_def(name)?).map(|_| name.as_str())
    }

    /// The name of the item type of such a schema: nothing but its list of errors has to be there, and nothing but a
    /// message and a code in each of them.
    pub fn error_item<'a>(&'a self, def: &'a TypeDef) -> Option<&'a str> {
        let needs = |def: &'a TypeDef, needed: &[(&str, TypeRef)]| {
            let Shape::Object { fields, .. } = &def.shape else { return false };
            let is_needed = |field: &Field| {
                needed.iter().any(|(name, ty)| field.is_spelled(name) && field.ty == *ty && !field.nullable)
            };
            let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
            required.len() == needed.len() && required.into_iter().all(is_needed)
        };
        let Shape::Object { fields, .. } = &def.shape else { return None };
        let TypeRef::List(item) = &fields.iter().find(|field| field.is_spelled("errors"))?.ty else { return None };
        let TypeRef::Named(name) = item.as_ref() else { return None };
        let is_whole = needs(def, &[("errors", TypeRef::List(item.clone()))])
            && needs(self.type_def(name)?, &[("msg", TypeRef::Text), ("code", TypeRef::Int32)]);
        is_whole.then_some(name.as_str())
    }

    /// Whether a named type is deprecated, so that the generated code has to use a deprecated item.
    pub fn has_deprecated_types(&self) -> bool {
        self.types.iter().any(TypeDef::is_deprecated)
    }

    /// Whether values of the type travel as a parameter or a header: as text rather than as JSON.
    pub fn is_written_as_text(&self, name: &str) -> bool {
        let operations = || self.operations.iter().chain(self.callbacks.iter().map(|callback| &callback.operation));
        let parameters = operations().flat_map(|operation| &operation.parameters).map(|parameter| &parameter.ty);
        let responses = operations().flat_map(|operation| &operation.responses);
        let headers = responses.flat_map(|response| &response.headers).map(|header| &header.ty);
        parameters.chain(headers).any(|ty| ty.named() == Some(name))
    }

    /// The request body of an operation, as the document describes it, in place or in the components.
    pub fn request_body(&self, operation: &Operation) -> Option<&Value> {
        let body = self.document.pointer(&format!("{}/requestBody", operation.pointer))?;
        Some(resolve(&self.document, body))
    }

    /// The description of the request body of an operation.
    pub fn body_docs(&self, operation: &Operation) -> Option<&str> {
        self.request_body(operation)?.get("description")?.as_str().map(str::trim_end)
    }

    /// The operations that a service implements: those that are not another path of one.
    pub fn implemented(&self) -> impl Iterator<Item = &Operation> {
        self.operations.iter().filter(|operation| operation.same_as.is_none())
    }

    /// The operations that one method of a service answers: the operation itself, then those that are the same as it.
    pub fn answered_by(&self, operation: &Operation) -> impl Iterator<Item = &Operation> {
        self.operations.iter().filter(move |other| other.implemented_by() == operation.id)
    }

    /// The definition of a named type.
    pub fn type_def(&self, name: &str) -> Option<&TypeDef> {
        self.types.iter().find(|def| def.name == name)
    }
}

/// The members of an object; none for anything else.
fn members<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value.get(key).and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

/// The items of a list; none for anything else.
fn items<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A text member, or the empty text.
fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim_end().to_owned()
}

fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// Follows a `$ref` into the components, if there is one.
fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let target = value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
    target.and_then(|pointer| document.pointer(pointer)).unwrap_or(value)
}

/// The last token of a `$ref`.
fn ref_name(value: &Value) -> Option<String> {
    value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next()).map(str::to_owned)
}

/// One token of a JSON Pointer.
fn token(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
