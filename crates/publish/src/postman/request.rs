//! A request: URL, headers, body.

use serde_json::{Map, Value, json};

use crate::view::{Operation, View, entries, flag, items, members, plain, reference, text, texts};

/// The header of the token.
pub fn token_header<'a>(view: View<'a>) -> Option<&'a str> {
    let mut schemes = entries(view.at("/components/securitySchemes"));
    schemes.find(|(_, scheme)| text(scheme, "in") == "header").map(|(_, scheme)| text(scheme, "name"))
}

/// The variable of a parameter, by the name of its schema: a bot id is the same variable whatever the path calls it.
/// Only ids have one.
pub fn variable(parameter: &Value) -> Option<String> {
    let is_id = text(parameter, "in") == "path" || flag(parameter, "x-client-supplied");
    let name = reference(parameter.get("schema")?).filter(|_| is_id)?;
    let mut characters = name.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect())
}

/// The request of an operation with a body.
pub fn of(view: View<'_>, operation: &Operation<'_>, body: Option<&Value>) -> Value {
    let mut request = Map::new();
    request.insert("method".to_owned(), operation.method.as_str().into());
    request.insert("header".to_owned(), headers(view, operation, body).into());
    if let Some(body) = body {
        let body = called_back(view, operation, body);
        let body = json!({ "mode": "raw", "raw": format!("{body:#}"), "options": { "raw": { "language": "json" } } });
        request.insert("body".to_owned(), body);
    }
    request.insert("url".to_owned(), url(view, operation));
    request
        .insert("description".to_owned(), json!({ "content": operation.text("description"), "type": "text/markdown" }));
    Value::Object(request)
}

/// The body with the variable instead of each callback URL, in any spelling. Another operation with the same body may
/// have the callback.
fn called_back(view: View<'_>, operation: &Operation<'_>, body: &Value) -> Value {
    let mut body = body.clone();
    let Some(schema) = operation.body.as_ref().map(|body| body.schema) else { return body };
    let operations = view.operations();
    let same = operations.iter().filter(|other| other.body.as_ref().is_some_and(|body| body.schema == schema));
    let callbacks = same.flat_map(|other| members(other.node, "callbacks"));
    let expressions = callbacks.flat_map(|(_, callback)| entries(view.resolve(callback)));
    let names = expressions.filter_map(|(name, _)| name.strip_prefix("{$request.body#/")?.strip_suffix('}'));
    for name in names {
        let property = view.resolve(schema).pointer(&format!("/properties/{name}")).unwrap_or(&Value::Null);
        for name in texts(property, "x-aliases").chain([name]) {
            if let Some(url) = body.get_mut(name) {
                *url = "{{notifyUrl}}".into();
            }
        }
    }
    body
}

/// Whether an operation needs a token.
fn needs_token(view: View<'_>, operation: &Operation<'_>) -> bool {
    let own = operation.node.get("security").unwrap_or_else(|| view.at("/security"));
    own.as_array().is_some_and(|requirements| !requirements.is_empty())
}

fn headers(view: View<'_>, operation: &Operation<'_>, body: Option<&Value>) -> Vec<Value> {
    let mut found = Vec::new();
    if let Some(name) = token_header(view).filter(|_| needs_token(view, operation)) {
        let about = "The script of the collection sets it before each request.";
        found.push(json!({ "key": name, "value": "", "description": about }));
    }
    if body.is_some() {
        found.push(json!({ "key": "Content-Type", "value": "application/json" }));
    }
    found.extend(parameters(view, operation, "header"));
    found
}

/// The parameters of a location. Optional ones are disabled, unless they have a variable.
fn parameters(view: View<'_>, operation: &Operation<'_>, location: &str) -> Vec<Value> {
    let found = operation.parameters.iter().copied().filter(|parameter| text(parameter, "in") == location);
    found
        .map(|parameter| {
            let variable = variable(parameter);
            let mut entry = json!({
                "key": text(parameter, "name"),
                "value": variable.as_ref().map_or_else(
                    || view.example_of(parameter).map(plain).unwrap_or_default(),
                    |name| format!("{{{{{name}}}}}"),
                ),
                "description": text(parameter, "description"),
            });
            if let Some(entry) = entry.as_object_mut().filter(|_| variable.is_none() && !flag(parameter, "required")) {
                entry.insert("disabled".to_owned(), true.into());
            }
            entry
        })
        .collect()
}

fn url(view: View<'_>, operation: &Operation<'_>) -> Value {
    if operation.announced_by.is_some() {
        return json!({ "raw": "{{notifyUrl}}", "host": ["{{notifyUrl}}"] });
    }
    let server = items(view.at(""), "servers").first().map_or("", |server| text(server, "url"));
    let host = server.split_once("://").map_or(server, |(_, host)| host);
    let host = host.replace('{', "{{").replace('}', "}}");
    let segments = operation.path.trim_start_matches('/').split('/');
    let path: Vec<String> = segments
        .map(|segment| {
            let parameter = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}'));
            parameter.map_or_else(|| segment.to_owned(), |name| format!(":{name}"))
        })
        .collect();
    let query = parameters(view, operation, "query");
    let mut url = json!({
        "raw": format!("{{{{scheme}}}}://{host}/{}{}", path.join("/"), enabled(&query)),
        "protocol": "{{scheme}}",
        "host": [host],
        "path": path,
    });
    if let Some(url) = url.as_object_mut() {
        let in_path = parameters(view, operation, "path");
        for (key, value) in [("query", query), ("variable", in_path)].into_iter().filter(|(_, value)| !value.is_empty())
        {
            url.insert(key.to_owned(), value.into());
        }
    }
    url
}

/// The query as text, without disabled parameters.
fn enabled(query: &[Value]) -> String {
    let sent = query.iter().filter(|entry| !flag(entry, "disabled"));
    let pairs: Vec<String> = sent.map(|entry| format!("{}={}", text(entry, "key"), text(entry, "value"))).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}
