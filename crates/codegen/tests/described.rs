//! Everything that client, server runtime and gateway do under a fixed name is described in our document.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use smartassist_codegen::load::load;
use smartassist_codegen::runtime;
use smartassist_codegen::source::Source;

fn document() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../openapi/smartassist.yaml");
    load(Source::new("smartassist.yaml", std::fs::read_to_string(path).unwrap())).unwrap().json
}

/// Every object of a section of the components.
fn components<'a>(document: &'a Value, section: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    document["components"][section].as_object().unwrap().iter()
}

#[test]
fn headers_of_requests_and_notifications() {
    let document = document();
    let named: BTreeSet<&str> = components(&document, "parameters")
        .filter(|(_, parameter)| parameter["in"] == "header")
        .filter_map(|(_, parameter)| parameter["name"].as_str())
        .collect();
    for name in [
        &[runtime::ACCOUNT_HEADER, runtime::IDEMPOTENCY_HEADER, runtime::FORMAT_HEADER][..],
        &runtime::SIGNATURE_HEADERS,
    ]
    .concat()
    {
        assert!(named.contains(name), "{name} is missing in {named:?}");
    }
    let schemes: Vec<&Value> = components(&document, "securitySchemes").map(|(_, scheme)| &scheme["name"]).collect();
    assert_eq!(schemes, [runtime::TOKEN_HEADER]);
}

#[test]
fn headers_of_errors() {
    let document = document();
    // Answered before a caller is known, or to a notification.
    let unlimited = ["Unauthorized", "MethodNotAllowed", "BadNotification", "BadSignature"];
    for (name, response) in components(&document, "responses").filter(|(name, _)| !unlimited.contains(&name.as_str())) {
        let headers: Vec<&str> =
            response["headers"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
        for header in runtime::LIMIT_HEADERS {
            assert!(headers.contains(&header), "{name} does not have {header}");
        }
        let asks_to_wait = ["TooManyRequests", "ServiceUnavailable"].contains(&name.as_str());
        assert!(!asks_to_wait || headers.contains(&runtime::RETRY_HEADER), "{name} does not have Retry-After");
    }
}

#[test]
fn scopes() {
    let document = document();
    let operations =
        document["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values());
    let scopes: BTreeSet<&str> = operations.filter_map(|operation| operation["x-required-scope"].as_str()).collect();
    assert_eq!(scopes, BTreeSet::from(runtime::SCOPES));
}
