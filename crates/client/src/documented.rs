//! The names under which this crate works are those that the lint holds documents to.

#[path = "../../codegen/src/runtime.rs"]
#[allow(dead_code, reason = "other crates work under the rest of the names")]
mod runtime;

use std::time::SystemTime;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::{client, retry_after, sent_request, vendor_error};

#[test]
fn headers() {
    for (ours, documented) in [
        (client::AUTH, runtime::TOKEN_HEADER),
        (client::ACCOUNT_ID, runtime::ACCOUNT_HEADER),
        (sent_request::IDEMPOTENCY_KEY, runtime::IDEMPOTENCY_HEADER),
    ] {
        assert!(ours.as_str().eq_ignore_ascii_case(documented), "{ours} {documented}");
    }
    let name = HeaderName::try_from(runtime::RETRY_HEADER).unwrap();
    let headers = HeaderMap::from_iter([(name, HeaderValue::from_static("1"))]);
    assert!(retry_after::read(&headers, SystemTime::UNIX_EPOCH).is_some());
}

#[test]
fn errors() {
    let [(msg, _), (code, _)] = runtime::ERROR_ITEM;
    let body = format!(r#"{{"{}":[{{"{msg}":"x","{code}":412}}]}}"#, runtime::ERROR_LIST);
    let found = vendor_error::read(body.as_bytes());
    assert_eq!(found.iter().map(|error| (error.msg.as_str(), error.code)).collect::<Vec<_>>(), [("x", Some(412))]);
}
