//! The shape of a document in OpenAPI 3.1.0, by the tables of its specification (section 4.8), and of its schemas by
//! the metaschema of JSON Schema 2020-12.

use serde_json::Value;
use smartassist_codegen::pointer::Pointer;

use Is::*;
use Kind::*;

/// The kinds of objects.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Kind {
    OpenApi,
    Info,
    Contact,
    License,
    Server,
    Variable,
    Tag,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Header,
    Example,
    SecurityScheme,
}

/// What may stand under a key.
#[derive(Clone, Copy)]
enum Is {
    Text,
    Flag,
    Anything,
    Texts,
    /// A list of maps of lists of strings.
    Requirements,
    Object(Kind),
    List(Kind),
    /// A map of objects whose keys begin so.
    Map(Kind, &'static str),
    /// A map of objects by status.
    Statuses,
    /// A map of maps of path items.
    Callbacks,
    Schema,
    Schemas,
}

/// Keys that have to be there, and keys that may be.
type Fields = (&'static [(&'static str, Is)], &'static [(&'static str, Is)]);

const fn fields(kind: Kind) -> Fields {
    match kind {
        OpenApi => (
            &[("openapi", Text), ("info", Object(Info))],
            &[
                ("jsonSchemaDialect", Text),
                ("servers", List(Server)),
                ("paths", Map(PathItem, "/")),
                ("webhooks", Map(PathItem, "")),
                ("components", Object(Components)),
                ("security", Requirements),
                ("tags", List(Tag)),
            ],
        ),
        Info => (
            &[("title", Text), ("version", Text)],
            &[
                ("summary", Text),
                ("description", Text),
                ("termsOfService", Text),
                ("contact", Object(Contact)),
                ("license", Object(License)),
            ],
        ),
        Contact => (&[], &[("name", Text), ("url", Text), ("email", Text)]),
        License => (&[("name", Text)], &[("identifier", Text), ("url", Text)]),
        Server => (&[("url", Text)], &[("description", Text), ("variables", Map(Variable, ""))]),
        Variable => (&[("default", Text)], &[("enum", Texts), ("description", Text)]),
        Tag => (&[("name", Text)], &[("description", Text)]),
        Components => (
            &[],
            &[
                ("schemas", Schemas),
                ("responses", Map(Response, "")),
                ("parameters", Map(Parameter, "")),
                ("examples", Map(Example, "")),
                ("requestBodies", Map(RequestBody, "")),
                ("headers", Map(Header, "")),
                ("securitySchemes", Map(SecurityScheme, "")),
                ("pathItems", Map(PathItem, "")),
            ],
        ),
        PathItem => (
            &[],
            &[
                ("summary", Text),
                ("description", Text),
                ("get", Object(Operation)),
                ("put", Object(Operation)),
                ("post", Object(Operation)),
                ("delete", Object(Operation)),
                ("head", Object(Operation)),
                ("patch", Object(Operation)),
                ("parameters", List(Parameter)),
            ],
        ),
        Operation => (
            &[],
            &[
                ("tags", Texts),
                ("summary", Text),
                ("description", Text),
                ("operationId", Text),
                ("parameters", List(Parameter)),
                ("requestBody", Object(RequestBody)),
                ("responses", Statuses),
                ("callbacks", Callbacks),
                ("deprecated", Flag),
                ("security", Requirements),
            ],
        ),
        Parameter => (
            &[("name", Text), ("in", Text), ("schema", Schema)],
            &[
                ("description", Text),
                ("required", Flag),
                ("deprecated", Flag),
                ("style", Text),
                ("explode", Flag),
                ("example", Anything),
                ("examples", Map(Example, "")),
            ],
        ),
        RequestBody => (&[("content", Map(MediaType, ""))], &[("description", Text), ("required", Flag)]),
        MediaType => (&[], &[("schema", Schema), ("example", Anything), ("examples", Map(Example, ""))]),
        Response => (&[("description", Text)], &[("headers", Map(Header, "")), ("content", Map(MediaType, ""))]),
        Header => (
            &[("schema", Schema)],
            &[("description", Text), ("required", Flag), ("deprecated", Flag), ("example", Anything)],
        ),
        Example => (&[("value", Anything)], &[("summary", Text), ("description", Text)]),
        // Of the security schemes, API keys alone: the document may have no others.
        SecurityScheme => (&[("type", Text), ("name", Text), ("in", Text)], &[("description", Text)]),
    }
}

/// Everything that is not as the specification says, with its address; nothing where all is well.
pub fn violations(document: &Value) -> Vec<String> {
    let mut walk = Dereferencer { document, found: Vec::new() };
    walk.object(&Pointer::root(), OpenApi, document);
    walk.expect(&Pointer::root(), document["openapi"].as_str().is_some_and(|text| text.starts_with("3.1.")), "3.1");
    let any = ["paths", "components", "webhooks"].iter().any(|key| document.get(key).is_some());
    walk.expect(&Pointer::root(), any, "paths, components or webhooks");
    walk.found
}

struct Dereferencer<'a> {
    document: &'a Value,
    found: Vec<String>,
}

impl Dereferencer<'_> {
    fn expect(&mut self, at: &Pointer, holds: bool, what: &str) {
        if !holds {
            self.found.push(format!("{at}: expected {what}"));
        }
    }

    fn object(&mut self, at: &Pointer, kind: Kind, value: &Value) {
        let Some(object) = value.as_object() else { return self.expect(at, false, &format!("an object: {kind:?}")) };
        if let Some(reference) = object.get("$ref") {
            let leads = reference.as_str().and_then(|text| self.document.pointer(text.strip_prefix('#')?)).is_some();
            return self.expect(at, leads && kind != OpenApi, "a reference that leads somewhere");
        }
        let (must, may) = fields(kind);
        for (key, _) in must {
            self.expect(at, object.contains_key(*key), &format!("`{key}`"));
        }
        for (key, value) in object {
            match must.iter().chain(may).find(|(known, _)| known == key) {
                Some((_, is)) => self.value(&at.key(key), *is, value),
                None => self.expect(at, key.starts_with("x-"), &format!("no `{key}`")),
            }
        }
        let place = object.get("in").and_then(Value::as_str);
        match kind {
            Parameter => {
                self.expect(at, matches!(place, Some("path" | "query" | "header" | "cookie")), "a place");
                let required = object.get("required") == Some(&Value::Bool(true));
                self.expect(at, place != Some("path") || required, "`required` in a path");
            }
            SecurityScheme => self.expect(at, object.get("type").is_some_and(|kind| kind == "apiKey"), "an API key"),
            License => {
                self.expect(at, !(object.contains_key("identifier") && object.contains_key("url")), "one of two")
            }
            _ => {}
        }
    }

    fn value(&mut self, at: &Pointer, is: Is, value: &Value) {
        let is_text_list = |value: &Value| value.as_array().is_some_and(|list| list.iter().all(Value::is_string));
        match is {
            Text => self.expect(at, value.is_string(), "text"),
            Flag => self.expect(at, value.is_boolean(), "true or false"),
            Anything => {}
            Texts => self.expect(at, is_text_list(value), "a list of strings"),
            Requirements => {
                let one = |value: &Value| value.as_object().is_some_and(|map| map.values().all(is_text_list));
                self.expect(at, value.as_array().is_some_and(|list| list.iter().all(one)), "security requirements");
            }
            Object(kind) => self.object(at, kind, value),
            List(kind) => {
                self.expect(at, value.is_array(), "a list");
                let items = value.as_array().into_iter().flatten().enumerate();
                items.for_each(|(index, item)| self.object(&at.index(index), kind, item));
            }
            Map(kind, start) => self.map(at, value, start, |walk, at, value| walk.object(at, kind, value)),
            Statuses => {
                let is_status = |key: &String| {
                    key.len() == 3 && key.starts_with(['1', '2', '3', '4', '5']) && key[1..].parse::<u8>().is_ok()
                };
                let all = value.as_object().is_some_and(|map| !map.is_empty() && map.keys().all(is_status));
                self.expect(at, all, "statuses");
                self.map(at, value, "", |walk, at, value| walk.object(at, Response, value));
            }
            Callbacks => self.map(at, value, "", |walk, at, value| {
                walk.map(at, value, "", |walk, at, value| walk.object(at, PathItem, value));
            }),
            Schema => self.schema(at, value),
            Schemas => self.map(at, value, "", Self::schema),
        }
    }

    fn map(&mut self, at: &Pointer, value: &Value, start: &str, mut each: impl FnMut(&mut Self, &Pointer, &Value)) {
        self.expect(at, value.is_object(), "a map");
        for (key, value) in value.as_object().into_iter().flatten() {
            self.expect(at, key.starts_with(start), &format!("keys that begin with {start:?}"));
            each(self, &at.key(key), value);
        }
    }

    fn schema(&mut self, at: &Pointer, value: &Value) {
        if let Err(error) = jsonschema::draft202012::meta::validate(value) {
            self.found.push(format!("{at}{}: {error}", error.instance_path()));
        }
        self.inner_schemas(at, value);
    }

    /// The metaschema takes any key; a key of 3.0 would silently mean nothing.
    fn inner_schemas(&mut self, at: &Pointer, value: &Value) {
        let known = [
            "$ref",
            "type",
            "format",
            "title",
            "description",
            "deprecated",
            "default",
            "examples",
            "enum",
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
            "allOf",
            "oneOf",
            "anyOf",
            "not",
        ];
        for (key, value) in value.as_object().into_iter().flatten() {
            let at = at.key(key);
            self.expect(&at, known.contains(&key.as_str()) || key.starts_with("x-"), "a keyword of 2020-12");
            match (key.as_str(), value) {
                ("$ref", Value::String(text)) => {
                    let leads = text.strip_prefix('#').and_then(|pointer| self.document.pointer(pointer)).is_some();
                    self.expect(&at, leads, "a reference that leads somewhere");
                }
                ("items" | "additionalProperties" | "not", inner) => self.inner_schemas(&at, inner),
                ("properties", Value::Object(map)) => {
                    map.iter().for_each(|(key, inner)| self.inner_schemas(&at.key(key), inner));
                }
                ("allOf" | "oneOf" | "anyOf", Value::Array(list)) => {
                    list.iter().enumerate().for_each(|(index, inner)| self.inner_schemas(&at.index(index), inner));
                }
                _ => {}
            }
        }
    }
}
