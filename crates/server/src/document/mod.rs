//! Putting the served document together: schemas from the types, operations from the routes.
//!
//! The macros of utoipa describe handler functions; ours are generic and generated, so the same structures are filled
//! through its builders. What ends up in the document comes from what runs: the schema of a type from that type's
//! constraints, method, path, scope and statuses from the [`Operation`] that the router uses.

mod schema_edits;

use std::collections::BTreeMap;

use axum::Router;
use axum::routing::get;
use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use utoipa::openapi::extensions::Extensions;
use utoipa::openapi::path::{
    HttpMethod, Operation as OpenApiOperation, OperationBuilder, Parameter, ParameterBuilder, ParameterIn, PathItem,
};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::response::{Response, ResponseBuilder};
use utoipa::openapi::{
    Components, ContentBuilder, Deprecated, HeaderBuilder, Ref, RefOr, Required, Schema, SecurityRequirement,
};
use utoipa::{PartialSchema, ToSchema};

use crate::operation::Operation;
use crate::pipeline::wrong_method;

pub use utoipa::openapi::OpenApi;

/// Where the served document is found. It needs no token: it says nothing that the published one does not.
pub const PATH: &str = "/openapi.json";

/// Adds a route that answers with the document, which is put together once.
pub fn serve<S: Clone + Send + Sync + 'static>(routes: Router<S>, document: fn() -> OpenApi) -> Router<S> {
    let bytes = Bytes::from(serde_json::to_vec(&document()).unwrap_or_default());
    let answer = move || {
        let bytes = bytes.clone();
        // It needs no token, so a cache may keep it, and asks again each time: it changes with the program.
        async move { ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-cache")], bytes) }
    };
    routes.route(PATH, get(answer).fallback(wrong_method))
}

/// The document while it is being put together.
pub struct DocumentBuilder {
    document: OpenApi,
    components: Components,
}

impl DocumentBuilder {
    /// Starts from the JSON of what Rust code has no counterpart for.
    ///
    /// It is generated and checked by a test; should it be unreadable all the same, the document starts empty.
    pub fn new(head: &str) -> Self {
        let mut document: OpenApi = serde_json::from_str(head).unwrap_or_else(|error| {
            tracing::error!(%error, "the head of the served document cannot be read");
            OpenApi::default()
        });
        let components = document.components.take().unwrap_or_default();
        Self { document, components }
    }

    /// Puts the version of a crate, such as `0.2.0+2025-06`, before that of the document: generators of code write it
    /// into manifests that take semantic versions alone.
    pub fn version(&mut self, of_crate: &str) {
        let numbers = of_crate.split_once('+').map_or(of_crate, |(numbers, _)| numbers);
        self.document.info.version = format!("{numbers}+{}", self.document.info.version);
    }

    /// Adds the schema of a named type.
    pub fn schema<T: ToSchema>(&mut self) {
        self.components.schemas.insert(T::name().into_owned(), <T as PartialSchema>::schema());
    }

    /// Takes the type from a union, and the word about null from each property that refers to it.
    pub fn without_type(&mut self, name: &str) {
        if let Some(schema) = self.components.schemas.get_mut(name) {
            schema_edits::without_type(schema);
        }
        let reference = Ref::from_schema_name(name).ref_location;
        let properties = self.components.schemas.values_mut().flat_map(schema_edits::properties);
        properties.for_each(|property| schema_edits::remove_null(property, &reference));
    }

    /// Adds other spellings of a property, which is not required then.
    pub fn aliases(&mut self, schema: &str, canonical: &str, others: &[&str], text: &str) {
        if let Some(RefOr::T(Schema::Object(object))) = self.components.schemas.get_mut(schema) {
            schema_edits::aliases(object, canonical, others, text);
        }
    }

    /// Adds an answer that operations refer to.
    pub fn response(&mut self, name: &str, response: ResponseDescription) {
        self.components.responses.insert(name.to_owned(), response.finish().into());
    }

    /// Adds an operation.
    pub fn operation(&mut self, operation: &Operation, described: OperationDescription) {
        let Some(method) = method(operation.method) else { return };
        let finished = described.finish(operation);
        self.document.paths.add_path_operation(operation.path, vec![method], finished);
    }

    /// Adds what `announced_by` calls back: as its callback, and as a webhook, which alone has the id. Of two callbacks
    /// of one name the first is the webhook.
    pub fn callback(
        &mut self,
        announced_by: &Operation,
        name: &str,
        operation: &Operation,
        described: OperationDescription,
    ) {
        let Some(method) = method(operation.method) else { return };
        let mut finished = described.finish(operation);
        let webhooks = &mut self.document.webhooks.get_or_insert_default().paths;
        if !webhooks.contains_key(name) {
            webhooks.insert(name.to_owned(), PathItem::new(method.clone(), finished.clone()));
            finished.operation_id = None;
        }
        let item = PathItem::new(method, finished);
        let callback = BTreeMap::from([(operation.path.to_owned(), RefOr::T(item))]);
        let announcing = self.document.paths.paths.get_mut(announced_by.path);
        let announcing = announcing.and_then(|item| operation_mut(item, announced_by.method));
        if let Some(announcing) = announcing {
            announcing.callbacks.insert(name.to_owned(), RefOr::T(callback));
        }
    }

    /// The document.
    pub fn finish(mut self) -> OpenApi {
        self.document.components = Some(self.components);
        self.document
    }
}

fn method(name: &str) -> Option<HttpMethod> {
    match name {
        "GET" => Some(HttpMethod::Get),
        "PUT" => Some(HttpMethod::Put),
        "POST" => Some(HttpMethod::Post),
        "DELETE" => Some(HttpMethod::Delete),
        "PATCH" => Some(HttpMethod::Patch),
        "HEAD" => Some(HttpMethod::Head),
        _ => None,
    }
}

fn operation_mut<'a>(item: &'a mut PathItem, method: &str) -> Option<&'a mut OpenApiOperation> {
    match method {
        "GET" => item.get.as_mut(),
        "PUT" => item.put.as_mut(),
        "POST" => item.post.as_mut(),
        "DELETE" => item.delete.as_mut(),
        "PATCH" => item.patch.as_mut(),
        "HEAD" => item.head.as_mut(),
        _ => None,
    }
}

/// A named type is referred to, a primitive one stands in place.
fn reference<T: ToSchema>() -> RefOr<Schema> {
    let schema = <T as PartialSchema>::schema();
    let name = T::name();
    let named = name.starts_with(char::is_uppercase) && !matches!(name.as_ref(), "String" | "Value" | "Vec");
    if named { RefOr::Ref(Ref::from_schema_name(name)) } else { schema }
}

/// An operation, without what its [`Operation`] says.
pub struct OperationDescription(OperationBuilder);

/// Starts the description of an operation.
pub fn operation(summary: &str) -> OperationDescription {
    OperationDescription(OperationBuilder::new().summary(Some(summary)))
}

impl OperationDescription {
    /// The longer text.
    pub fn description(self, text: &str) -> Self {
        Self(self.0.description(Some(text)))
    }

    /// Adds a tag.
    pub fn tag(self, tag: &str) -> Self {
        Self(self.0.tag(tag))
    }

    /// Adds a parameter.
    pub fn parameter(self, parameter: parameter::ParameterDescription) -> Self {
        Self(self.0.parameter(parameter.finish()))
    }

    /// The security schemes of this operation, one of which is needed, in place of the document's; none let everybody
    /// in.
    pub fn security(self, schemes: &[&str]) -> Self {
        let requirement = |name: &&str| SecurityRequirement::new(*name, Vec::<String>::new());
        Self(self.0.securities(Some(schemes.iter().map(requirement))))
    }

    /// The JSON body; examples are pairs of a key and the name of a component.
    pub fn body<T: ToSchema>(self, text: &str, examples: &[(&str, &str)]) -> Self {
        let body = RequestBodyBuilder::new()
            .description((!text.is_empty()).then_some(text))
            .required(Some(Required::True))
            .content("application/json", content::<T>(examples).build());
        Self(self.0.request_body(Some(body.build())))
    }

    /// An answer that only this operation has.
    pub fn response(self, status: u16, response: ResponseDescription) -> Self {
        Self(self.0.response(status.to_string(), response.finish()))
    }

    /// An answer that stands in the components.
    pub fn response_ref(self, status: u16, name: &str) -> Self {
        Self(self.0.response(status.to_string(), Ref::from_response_name(name)))
    }

    fn finish(self, operation: &Operation) -> OpenApiOperation {
        let mut builder = self.0.operation_id(Some(operation.id));
        if operation.deprecated {
            builder = builder.deprecated(Some(Deprecated::True));
        }
        if let Some(scope) = operation.scope {
            builder = builder.extensions(Some(Extensions::from_iter([("x-required-scope", scope)])));
        }
        builder.build()
    }
}

/// Parameters.
pub mod parameter {
    use super::{Deprecated, Parameter, ParameterBuilder, ParameterIn, RefOr, Required, Schema, ToSchema, reference};

    /// A parameter.
    pub struct ParameterDescription {
        builder: ParameterBuilder,
        schema: RefOr<Schema>,
    }

    impl ParameterDescription {
        fn new<T: ToSchema>(name: &str, text: &str, place: ParameterIn, required: Required) -> Self {
            let builder = ParameterBuilder::new().name(name).parameter_in(place).required(required);
            Self { builder: builder.description(Some(text)), schema: reference::<T>() }
        }

        /// It has to be there.
        pub fn required(mut self) -> Self {
            self.builder = self.builder.required(Required::True);
            self
        }

        /// New callers should leave it out.
        pub fn deprecated(mut self) -> Self {
            self.builder = self.builder.deprecated(Some(Deprecated::True));
            self
        }

        /// What an absent one stands for, as JSON, where its type does not say it.
        pub fn default(mut self, json: &str) -> Self {
            if let RefOr::T(Schema::Object(schema)) = &mut self.schema {
                schema.default = serde_json::from_str(json).ok();
            }
            self
        }

        /// An example, as JSON.
        pub fn example(mut self, json: &str) -> Self {
            self.builder = self.builder.example(serde_json::from_str(json).ok());
            self
        }

        pub(super) fn finish(self) -> Parameter {
            self.builder.schema(Some(self.schema)).build()
        }
    }

    /// A parameter in the path.
    pub fn path<T: ToSchema>(name: &str, text: &str) -> ParameterDescription {
        ParameterDescription::new::<T>(name, text, ParameterIn::Path, Required::True)
    }

    /// A parameter in the query.
    pub fn query<T: ToSchema>(name: &str, text: &str) -> ParameterDescription {
        ParameterDescription::new::<T>(name, text, ParameterIn::Query, Required::False)
    }

    /// A header.
    pub fn header<T: ToSchema>(name: &str, text: &str) -> ParameterDescription {
        ParameterDescription::new::<T>(name, text, ParameterIn::Header, Required::False)
    }
}

/// An answer.
pub struct ResponseDescription(ResponseBuilder);

/// Starts the description of an answer.
pub fn response(text: &str) -> ResponseDescription {
    ResponseDescription(ResponseBuilder::new().description(text))
}

impl ResponseDescription {
    /// The JSON body; examples are pairs of a key and the name of a component.
    pub fn body<T: ToSchema>(self, examples: &[(&str, &str)]) -> Self {
        Self(self.0.content("application/json", content::<T>(examples).build()))
    }

    /// A header that may be missing.
    pub fn header<T: ToSchema>(self, name: &str, text: &str) -> Self {
        let header = HeaderBuilder::new().schema(Some(reference::<T>())).description(Some(text));
        Self(self.0.header(name, header.build()))
    }

    /// A header that is always there.
    pub fn required_header<T: ToSchema>(self, name: &str, text: &str) -> Self {
        // utoipa's header knows no `required`; what it calls extensions are members of any name.
        let required = Extensions::from_iter([("required", true)]);
        let header = HeaderBuilder::new().schema(Some(reference::<T>())).description(Some(text));
        Self(self.0.header(name, header.extensions(Some(required)).build()))
    }

    fn finish(self) -> Response {
        self.0.build()
    }
}

fn content<T: ToSchema>(examples: &[(&str, &str)]) -> ContentBuilder {
    let example_ref =
        |(key, name): &(&str, &str)| ((*key).to_owned(), RefOr::Ref(Ref::new(format!("#/components/examples/{name}"))));
    ContentBuilder::new().schema(Some(reference::<T>())).examples_from_iter(examples.iter().map(example_ref))
}
