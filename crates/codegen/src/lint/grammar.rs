//! The grammar of an accepted document: which keys each kind of object may have, and the types of their values.
//!
//! This is OpenAPI 3.0.3 minus what the generators lose. A key that is missing here would be dropped silently by
//! openapiv3, and with it by everything downstream.

use self::{ObjectKind::*, ValueType::*};

/// The kinds of objects in a document.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum ObjectKind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Header,
    Callback,
    Example,
    Schema,
    SecurityScheme,
    SecurityRequirement,
}

impl ObjectKind {
    /// The section of `components` whose entries are of this kind.
    pub(super) const fn section(self) -> Option<&'static str> {
        Some(match self {
            Schema => "schemas",
            Parameter => "parameters",
            RequestBody => "requestBodies",
            Response => "responses",
            Header => "headers",
            Example => "examples",
            SecurityScheme => "securitySchemes",
            _ => return None,
        })
    }

    /// In words, for messages.
    pub(super) const fn noun(self) -> &'static str {
        match self {
            Document => "the document",
            Info => "`info`",
            Contact => "a contact",
            License => "a license",
            Server => "a server",
            ServerVariable => "a server variable",
            Tag => "a tag",
            Components => "`components`",
            PathItem => "a path",
            Operation => "an operation",
            Parameter => "a parameter",
            RequestBody => "a request body",
            MediaType => "a media type",
            Response => "a response",
            Header => "a header",
            Callback => "a callback",
            Example => "an example",
            Schema => "a schema",
            SecurityScheme => "a security scheme",
            SecurityRequirement => "a security requirement",
        }
    }
}

/// The type of the value of a key.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum ValueType {
    /// Anything, or a value that another rule checks.
    Anything,
    Text,
    Flag,
    Number,
    /// An integer that is not negative.
    Count,
    /// A list of strings.
    Texts,
    /// A list of anything.
    Values,
    /// A map of strings.
    TextMap,
    One(ObjectKind),
    OneOrRef(ObjectKind),
    /// A schema, a `$ref` to one, `true` or `false`.
    SchemaOrFlag,
    List(ObjectKind),
    ListOrRef(ObjectKind),
    Map(ObjectKind),
    MapOrRef(ObjectKind),
}

impl ValueType {
    /// In words, for messages.
    pub(super) const fn noun(self) -> &'static str {
        match self {
            Anything => "anything",
            Text => "a string",
            Flag => "true or false",
            Number => "a number",
            Count => "an integer that is not negative",
            Texts => "a list of strings",
            Values | List(_) | ListOrRef(_) => "a list",
            TextMap => "an object of strings",
            One(_) | OneOrRef(_) | Map(_) | MapOrRef(_) => "an object",
            SchemaOrFlag => "a schema, true or false",
        }
    }
}

/// A key and the type of its value.
pub(super) struct KeyDefinition {
    pub(super) key: &'static str,
    pub(super) value_type: ValueType,
    pub(super) required: bool,
}

const fn may(key: &'static str, value_type: ValueType) -> KeyDefinition {
    KeyDefinition { key, value_type, required: false }
}

const fn must(key: &'static str, value_type: ValueType) -> KeyDefinition {
    KeyDefinition { key, value_type, required: true }
}

/// The keys of a kind of object. For maps with free keys there are none, see [`entries`].
pub(super) const fn fields(kind: ObjectKind) -> &'static [KeyDefinition] {
    match kind {
        Document => DOCUMENT,
        Info => INFO,
        Contact => CONTACT,
        License => LICENSE,
        Server => SERVER,
        ServerVariable => SERVER_VARIABLE,
        Tag => TAG,
        Components => COMPONENTS,
        PathItem => PATH_ITEM,
        Operation => OPERATION,
        Parameter => PARAMETER,
        RequestBody => REQUEST_BODY,
        MediaType => MEDIA_TYPE,
        Response => RESPONSE,
        Header => HEADER,
        Example => EXAMPLE,
        Schema => SCHEMA,
        SecurityScheme => SECURITY_SCHEME,
        Callback | SecurityRequirement => &[],
    }
}

/// What stands under the free keys of a kind of object; nothing if its keys are fixed.
pub(super) const fn entries(kind: ObjectKind) -> Option<ValueType> {
    match kind {
        Callback => Some(One(PathItem)),
        SecurityRequirement => Some(Texts),
        _ => None,
    }
}

const DOCUMENT: &[KeyDefinition] = &[
    must("openapi", Anything),
    must("info", One(Info)),
    must("servers", List(Server)),
    must("tags", List(Tag)),
    must("paths", Map(PathItem)),
    must("components", One(Components)),
    may("security", List(SecurityRequirement)),
];

const INFO: &[KeyDefinition] = &[
    must("title", Text),
    must("version", Anything),
    may("description", Text),
    may("termsOfService", Text),
    may("contact", One(Contact)),
    may("license", One(License)),
];

const CONTACT: &[KeyDefinition] = &[may("name", Text), may("url", Text), may("email", Text)];

const LICENSE: &[KeyDefinition] = &[must("name", Text), may("url", Text)];

const SERVER: &[KeyDefinition] = &[must("url", Text), may("description", Text), may("variables", Map(ServerVariable))];

const SERVER_VARIABLE: &[KeyDefinition] = &[must("default", Text), may("enum", Texts), may("description", Text)];

const TAG: &[KeyDefinition] = &[must("name", Text), may("description", Text)];

const COMPONENTS: &[KeyDefinition] = &[
    may("schemas", MapOrRef(Schema)),
    may("parameters", MapOrRef(Parameter)),
    may("requestBodies", MapOrRef(RequestBody)),
    may("responses", MapOrRef(Response)),
    may("headers", MapOrRef(Header)),
    may("examples", MapOrRef(Example)),
    may("securitySchemes", MapOrRef(SecurityScheme)),
];

const PATH_ITEM: &[KeyDefinition] = &[
    may("summary", Text),
    may("description", Text),
    may("get", One(Operation)),
    may("put", One(Operation)),
    may("post", One(Operation)),
    may("delete", One(Operation)),
    may("head", One(Operation)),
    may("patch", One(Operation)),
    // Other rules refuse these, with more precise messages than an unknown key.
    may("options", Anything),
    may("trace", Anything),
    may("parameters", Anything),
];

const OPERATION: &[KeyDefinition] = &[
    may("operationId", Text),
    may("tags", Texts),
    may("summary", Text),
    may("description", Text),
    may("deprecated", Flag),
    may("parameters", ListOrRef(Parameter)),
    may("requestBody", OneOrRef(RequestBody)),
    must("responses", MapOrRef(Response)),
    may("callbacks", Map(Callback)),
    may("security", List(SecurityRequirement)),
];

const PARAMETER: &[KeyDefinition] = &[
    must("name", Text),
    must("in", Text),
    may("description", Text),
    may("required", Flag),
    may("deprecated", Flag),
    may("style", Text),
    may("explode", Flag),
    may("schema", OneOrRef(Schema)),
    may("example", Anything),
    may("examples", MapOrRef(Example)),
    may("content", Anything),
];

const REQUEST_BODY: &[KeyDefinition] =
    &[may("description", Text), may("required", Flag), must("content", Map(MediaType))];

const MEDIA_TYPE: &[KeyDefinition] = &[must("schema", OneOrRef(Schema)), may("examples", MapOrRef(Example))];

const RESPONSE: &[KeyDefinition] =
    &[may("description", Text), may("headers", MapOrRef(Header)), may("content", Map(MediaType))];

const HEADER: &[KeyDefinition] = &[
    may("description", Text),
    may("required", Flag),
    may("deprecated", Flag),
    may("schema", OneOrRef(Schema)),
    may("example", Anything),
];

const EXAMPLE: &[KeyDefinition] = &[may("summary", Text), may("description", Text), may("value", Anything)];

const SCHEMA: &[KeyDefinition] = &[
    may("type", Text),
    may("format", Text),
    may("description", Text),
    may("deprecated", Flag),
    may("nullable", Flag),
    may("default", Anything),
    may("example", Anything),
    may("enum", Values),
    may("minLength", Count),
    may("maxLength", Count),
    may("pattern", Text),
    may("minimum", Number),
    may("maximum", Number),
    may("items", OneOrRef(Schema)),
    may("minItems", Count),
    may("maxItems", Count),
    may("uniqueItems", Flag),
    may("properties", MapOrRef(Schema)),
    may("required", Texts),
    may("additionalProperties", SchemaOrFlag),
    may("minProperties", Count),
    may("maxProperties", Count),
    may("allOf", ListOrRef(Schema)),
    may("oneOf", ListOrRef(Schema)),
    // Refused by rules of their own.
    may("exclusiveMinimum", Anything),
    may("exclusiveMaximum", Anything),
    may("multipleOf", Anything),
    may("anyOf", Anything),
    may("not", Anything),
    may("discriminator", Anything),
];

/// The rule on security schemes accepts `apiKey` alone; the keys of other types are known so that it can report them.
const SECURITY_SCHEME: &[KeyDefinition] = &[
    must("type", Text),
    may("description", Text),
    may("name", Text),
    may("in", Text),
    may("scheme", Anything),
    may("bearerFormat", Anything),
    may("flows", Anything),
    may("openIdConnectUrl", Anything),
];

/// One of the documented extensions.
pub(super) struct Extension {
    pub(super) key: &'static str,
    /// The objects that may have it; all if empty.
    pub(super) on: &'static [ObjectKind],
    pub(super) value_type: ValueType,
}

const fn extension(key: &'static str, on: &'static [ObjectKind], value_type: ValueType) -> Extension {
    Extension { key, on, value_type }
}

/// Every extension that the tool reads, or that refers to a decision.
pub(super) const EXTENSIONS: &[Extension] = &[
    extension("x-decision", &[], Texts),
    extension("x-extensible-enum", &[Schema], Texts),
    extension("x-enum-descriptions", &[Schema], TextMap),
    extension("x-rust-names", &[Schema], TextMap),
    extension("x-enum-since", &[Schema], Anything),
    extension("x-since", &[Schema, Parameter], Anything),
    extension("x-aliases", &[Schema], Texts),
    extension("x-rust-name", &[Schema], Text),
    extension("x-unit", &[Schema], Text),
    extension("x-pattern-description", &[Schema], Text),
    extension("x-required-scope", &[Operation], Text),
    extension("x-repeatable", &[Operation], Flag),
    extension("x-same-as", &[Operation], Text),
    extension("x-path-aliases", &[Operation], Texts),
    extension("x-client-supplied", &[Parameter], Flag),
    extension("x-owned", &[Parameter], Text),
    extension("x-set-by", &[Header], Text),
];
