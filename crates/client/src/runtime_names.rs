//! Compares the names that this crate hard-codes with those that the lint requires of documents.

#[path = "../../codegen/src/runtime.rs"]
#[allow(dead_code, reason = "other crates use the rest of the names")]
mod runtime;

use std::time::SystemTime;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::headers;
use crate::response::{retry_hints, vendor_error};

#[test]
fn headers() {
    for (ours, documented) in [
        (headers::AUTH, runtime::TOKEN_HEADER),
        (headers::ACCOUNT_ID, runtime::ACCOUNT_HEADER),
        (headers::IDEMPOTENCY_KEY, runtime::IDEMPOTENCY_HEADER),
    ] {
        assert!(ours.as_str().eq_ignore_ascii_case(documented), "{ours} {documented}");
    }
    let name = HeaderName::try_from(runtime::RETRY_HEADER).unwrap();
    let headers = HeaderMap::from_iter([(name, HeaderValue::from_static("1"))]);
    assert!(retry_hints::retry_after(&headers, SystemTime::UNIX_EPOCH).is_some());
}

#[test]
fn errors() {
    let [(msg, _), (code, _)] = runtime::ERROR_ITEM;
    let body = format!(r#"{{"{}":[{{"{msg}":"x","{code}":412}}]}}"#, runtime::ERROR_LIST);
    let found = vendor_error::parse(body.as_bytes());
    assert_eq!(found.iter().map(|error| (error.msg.as_str(), error.code)).collect::<Vec<_>>(), [("x", Some(412))]);
}
