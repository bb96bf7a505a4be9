//! Mutants of the served document: the comparison with the curated one reports each of them.
//!
//! The document that is served here is made from the curated one, in the form that utoipa gives it: OpenAPI 3.1, with
//! what 3.1 says in another way. That the real one is the same is a matter of the tests of the whole.

use serde_json::{Map, Value, json};
use smartassist_codegen::compare::compare;
use smartassist_codegen::portable::{self, ToolKind};

use crate::edit::{self, Edit, add, all, bare, call, last, method, path, remove, rename, set, to};
use crate::harness::curated;

/// What stands under these keys is data, whatever it looks like.
const DATA: &[&str] = &["example", "examples", "default", "enum", "value"];

fn served() -> Value {
    let mut document = curated();
    document["openapi"] = json!("3.1.0");
    portable::licence(&mut document);
    portable::unions(&mut document);
    portable::aliases(&mut document, ToolKind::Generator);
    portable::webhooks(&mut document);
    document["info"]["version"] = format!("0.2.0+{}", document["info"]["version"].as_str().unwrap()).into();
    document["servers"].as_array_mut().unwrap().insert(0, portable::own_server());
    modern(&mut document);
    for example in document["components"]["examples"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        example.as_object_mut().into_iter().for_each(|example| example.retain(|key, _| !key.starts_with("x-")));
    }
    document
}

/// Says what 3.0 says as 3.1 does.
fn modern(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(modern),
        Value::Object(object) => {
            let contract = ["x-required-scope", "x-extensible-enum"];
            object.retain(|key, _| !key.starts_with("x-") || contract.contains(&key.as_str()));
            for (key, inner) in object.iter_mut() {
                let is_schema = inner.get("type").is_some() || inner.get("allOf").is_some();
                if !DATA.contains(&key.as_str()) || (key == "value" && is_schema) {
                    modern(inner);
                }
            }
            schema(object);
        }
        _ => {}
    }
}

fn schema(object: &mut Map<String, Value>) {
    let kind = object.get("type").and_then(Value::as_str).map(str::to_owned);
    let wrapped = object.get("allOf").and_then(|all| all.get(0)).cloned();
    let nullable = object.shift_remove("nullable") == Some(json!(true));
    if kind.is_none() && wrapped.is_none() {
        return;
    }
    if let Some(example) = object.shift_remove("example") {
        object.insert("examples".to_owned(), json!([example]));
    }
    if kind.as_deref() == Some("object") && object.get("additionalProperties") != Some(&json!(false)) {
        if object.contains_key("properties") {
            object.insert("additionalProperties".to_owned(), json!({}));
        } else {
            object.insert("propertyNames".to_owned(), json!({ "type": "string" }));
        }
    }
    match (kind, wrapped) {
        (Some(kind), _) if nullable => drop(object.insert("type".to_owned(), json!([kind, "null"]))),
        (None, Some(wrapped)) => {
            object.shift_remove("allOf");
            // utoipa has no room for an example beside a reference.
            object.shift_remove("examples");
            match wrapped.get("$ref").cloned() {
                _ if nullable => drop(object.insert("oneOf".to_owned(), json!([wrapped, { "type": "null" }]))),
                Some(reference) => drop(object.insert("$ref".to_owned(), reference)),
                None => {}
            }
        }
        _ => {}
    }
}

/// What the comparison reports: where the two differ, and which rules found nothing of what they are for.
fn differences(served: &Value) -> Vec<String> {
    let compared = compare(&curated(), served);
    let differences = compared.differences.iter().map(ToString::to_string);
    let own = ["own-server", "version-of-the-crate"];
    let missing = compared.unused.iter().filter(|rule| own.contains(rule)).map(|rule| format!("{rule} is missing"));
    differences.chain(missing).collect()
}

fn mutants() -> Vec<(&'static str, Vec<Edit>)> {
    let notify = "schema:DialoutRequest/properties/notifyurl";
    let below = |rest: &str| &*format!("{notify}/{rest}").leak();
    let error = json!({ "description": "x", "content": {} });
    vec![
        ("version of the document", set("/info/version", "0.2.0+2025-07")),
        ("title", set("/info/title", "utoipa")),
        ("license dropped", remove("/info/license")),
        ("own server dropped", remove("/servers/0")),
        ("own server elsewhere", set("/servers/0/url", "http://127.0.0.1")),
        ("server dropped", remove("/servers/1")),
        ("version without that of the crate", set("/info/version", "2025-06")),
        ("licence's identifier", set("/info/license/identifier", "MIT")),
        ("webhook dropped", remove("/webhooks/callStatus")),
        ("webhook without its id", remove("/webhooks/callStatus/post/operationId")),
        ("webhook's body", remove("/webhooks/callStatus/post/requestBody/required")),
        ("alias dropped", remove("schema:CallStatusNotification/properties/machineDetection")),
        ("alias of a request dropped", remove("schema:DialoutRequest/properties/notifyUrl")),
        ("alias of another type", set("schema:ErrorItem/properties/message", bare("integer"))),
        ("alias without its word", remove("schema:UserStatusAgent/properties/emailId/description")),
        ("canonical spelling required again", set("schema:ErrorItem/required", json!(["msg", "code"]))),
        ("union with a type", add("schema:CallDuration/type", "integer")),
        ("servers dropped", remove("/servers")),
        ("tag dropped", remove("/tags/3")),
        ("tag of an operation dropped", remove("operation:dialout/tags")),
        ("security dropped", remove("/security")),
        ("security of an operation dropped", add("operation:getConversation/security", json!([]))),
        ("security of the callback added", set("operation:callStatus/security", json!([{ "auth": [] }]))),
        ("scheme dropped", remove("/components/securitySchemes/auth")),
        ("scheme in another header", set("/components/securitySchemes/auth/name", "authorization")),
        ("scope dropped", remove("operation:dialout/x-required-scope")),
        ("scope of another operation", set("operation:dialout/x-required-scope", "SmartAssist Analytics")),
        ("path dropped", remove("/paths/~1api~1public~1bot~1{botId}~1intentrealtimedata")),
        ("path renamed", path("dialout", "/dialout")),
        ("operation dropped", remove("operation:getIntentRealtimeDataByGet")),
        ("method", method("dialout", "put")),
        ("operationId", set("operation:dialout/operationId", "dial_out")),
        ("summary dropped", remove("operation:dialout/summary")),
        ("description cut", set("operation:dialout/description", "Places a call.")),
        ("deprecated dropped", remove("operation:getIntentRealtimeDataByGet/deprecated")),
        ("deprecated added", add("operation:dialout/deprecated", true)),
        ("parameter dropped", remove("operation:getUserStatus/parameters/1")),
        ("parameter renamed", set("parameter:PageLimit/name", "Limit")),
        ("parameter in another place", set("parameter:PageLimit/in", "header")),
        ("parameter required", set("parameter:PageLimit/required", true)),
        ("parameter no longer required", set("parameter:AccountIdHeader/required", false)),
        ("parameter's description dropped", remove("parameter:PageLimit/description")),
        ("parameter's example dropped", remove("parameter:SavgSignature/example")),
        ("parameter's type", set("parameter:PageLimit/schema", bare("string"))),
        ("parameters in another order", last("operation:getUserStatus/parameters", 1)),
        ("body dropped", remove("operation:dialout/requestBody")),
        ("body optional", remove("operation:dialout/requestBody/required")),
        (
            "body of another type",
            set("operation:dialout/requestBody/content/application~1json/schema", to("schemas/Timers")),
        ),
        ("body's media type", rename("operation:dialout/requestBody/content/application~1json", "text/plain")),
        (
            "example of a body dropped",
            remove("operation:dialout/requestBody/content/application~1json/examples/detect"),
        ),
        ("example's value", set("example:DialoutAnswer/value/sid", "x")),
        ("example dropped", remove("example:DialoutAnswer")),
        ("response dropped", remove("operation:dialout/responses/429")),
        ("response added", add("operation:dialout/responses/402", error)),
        ("response of another component", set("operation:dialout/responses/404", to("responses/BadRequest"))),
        ("response component dropped", remove("response:NotFound")),
        ("response's description", set("response:NotFound/description", "Not Found")),
        ("response's type", set("response:NotFound/content/application~1json/schema", to("schemas/ErrorItem"))),
        ("header dropped", remove("response:TooManyRequests/headers")),
        ("header renamed", rename("response:TooManyRequests/headers/Retry-After", "retry-in")),
        ("header's type", set("header:RetryAfter/schema", bare("string"))),
        ("callback dropped", remove("operation:dialout/callbacks")),
        ("callback's expression", path("callStatus", "{$request.body#/notifyUrl}")),
        (
            "callback's body",
            set("operation:callStatus/requestBody/content/application~1json/schema", to("schemas/Timers")),
        ),
        ("callback's response dropped", remove("operation:callStatus/responses/400")),
        ("schema dropped", remove("schema:Trunk")),
        ("schema added", add("schema:Extra", bare("string"))),
        ("schema renamed", call("Trunk", "Carrier")),
        ("type", set("schema:Trunk/type", "integer")),
        ("type nullable", set("schema:Trunk/type", json!(["string", "null"]))),
        ("type no longer nullable", set("schema:TransferDetail/properties/fromAgent/type", "string")),
        ("reference no longer nullable", set("schema:Conversation/properties/priority", to("schemas/Priority"))),
        ("list no longer nullable", set("schema:Dispositions/properties/dispositionSets/type", "array")),
        ("format", set("schema:TimeoutInMs/format", "int64")),
        ("format dropped", remove("schema:TimeoutInMs/format")),
        ("minimum", set("schema:TimeoutInMs/minimum", 0)),
        ("minimum dropped", remove("schema:TimeoutInMs/minimum")),
        ("maximum", set("schema:TimeoutInMs/maximum", 300_000.5)),
        ("exclusive maximum", rename("schema:TimeoutInMs/maximum", "exclusiveMaximum")),
        ("default", set("schema:TimeoutInMs/default", 1000)),
        ("default dropped", remove("schema:TimeoutInMs/default")),
        ("minLength dropped", remove("schema:Target/minLength")),
        ("maxLength", set("schema:Target/maxLength", 256)),
        ("pattern dropped", remove("schema:Target/pattern")),
        ("pattern added", add("schema:AgentEmail/pattern", "^.*$")),
        ("maxItems dropped", remove("schema:AgentEmails/maxItems")),
        ("items of another type", set("schema:AgentEmails/items", bare("string"))),
        ("maxProperties dropped", remove("schema:Metadata/maxProperties")),
        ("map of another type", set("schema:NotifyHeaders/additionalProperties", bare("integer"))),
        ("keys of a map", set("schema:NotifyHeaders/propertyNames", json!({ "type": "string", "pattern": "^x-" }))),
        ("request opened", remove("schema:DialoutRequest/additionalProperties")),
        ("answer closed", set("schema:DialoutAnswer/additionalProperties", false)),
        ("closed enum's value dropped", remove("schema:GranularityPeriod/enum/0")),
        ("closed enum's order", last("schema:GranularityPeriod/enum", 0)),
        ("open enum closed", rename("schema:ReasonCode/x-extensible-enum", "enum")),
        ("open enum's value dropped", remove("schema:ReasonCode/x-extensible-enum/0")),
        ("union's branch dropped", remove("schema:Granularity/oneOf/1")),
        ("union that may be any of its branches", rename("schema:Granularity/oneOf", "anyOf")),
        ("property dropped", remove("schema:DialoutRequest/properties/trunk")),
        ("property renamed", rename("schema:DialoutRequest/properties/callControlParameter", "call_control_parameter")),
        ("property added", add("schema:DialoutRequest/properties/extra", bare("string"))),
        ("property required", add("schema:DialoutRequest/required/-", "bot")),
        ("property no longer required", remove("schema:DialoutRequest/required/0")),
        ("nothing required", remove("schema:DialoutRequest/required")),
        ("property's description dropped", remove(below("description"))),
        ("property's description", set(below("description"), "A URL.")),
        ("property of another type", set(below("$ref"), "#/components/schemas/Target")),
        ("property's example dropped", remove("schema:DialoutAnswer/properties/sid/examples")),
        ("property deprecated", add("schema:DialoutAnswer/properties/sid/deprecated", true)),
        ("schema's description dropped", remove("schema:Target/description")),
        ("schema's example", set("schema:Target/examples/0", "tel:1")),
        ("schema's second example", add("schema:Target/examples/-", "tel:1")),
        ("editorial extension served", add("schema:Target/x-decision", json!(["A14"]))),
        ("two at once", all([remove("schema:Target/pattern"), remove("/security")])),
    ]
}

#[test]
fn what_is_served_says_the_same() {
    assert_eq!(differences(&served()), [] as [String; 0]);
}

#[test]
fn every_mutant_of_the_served_document_is_reported() {
    let mutants = mutants();
    let mut missed = Vec::new();
    for (name, edits) in &mutants {
        let mut document = served();
        edit::apply(&mut document, edits).unwrap_or_else(|error| panic!("{name}: {error}"));
        if differences(&document).is_empty() {
            missed.push(*name);
        }
    }
    println!("{} mutants of the served document", mutants.len());
    assert_eq!(missed, [] as [&str; 0]);
}
