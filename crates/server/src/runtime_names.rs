//! The names and statuses under which this crate works are those that the lint holds documents to.

#[path = "../../codegen/src/runtime.rs"]
#[allow(dead_code, reason = "other crates work under the rest of the names")]
mod runtime;

use std::collections::BTreeSet;
use std::time::Duration;

use axum::response::{IntoResponse as _, Response};
use http::header::CONTENT_TYPE;
use serde_json::Value;

use crate::operation::{RUNTIME_BODY_STATUSES, RUNTIME_STATUSES};
use crate::rejection::{Rejection, RejectionReason};
use crate::{body, rate_limit, respond, security};

fn overloaded() -> Response {
    Rejection::new(RejectionReason::Overloaded { retry_after: Duration::from_secs(1) }).into_response()
}

#[test]
fn headers() {
    assert!(security::AUTH_HEADER.as_str().eq_ignore_ascii_case(runtime::TOKEN_HEADER));
    let limits = [rate_limit::POLICY_HEADER, rate_limit::STATE_HEADER].map(|name| name.as_str().to_owned());
    assert_eq!(limits, runtime::LIMIT_HEADERS.map(str::to_ascii_lowercase));
    assert!(body::FORMAT.as_str().eq_ignore_ascii_case(runtime::FORMAT_HEADER));
    assert!(overloaded().headers().contains_key(runtime::RETRY_HEADER));
}

#[test]
fn statuses() {
    let all = |lists: &[&[u16]]| lists.iter().flat_map(|list| list.iter().copied()).collect::<BTreeSet<u16>>();
    // Unknown paths and methods are answered before an operation is known.
    let expected = all(&[&runtime::STATUSES, &runtime::TOKEN_STATUSES, &runtime::OFFERED_STATUSES]);
    assert_eq!(all(&[RUNTIME_STATUSES, &[404, 405]]), expected);
    assert_eq!(all(&[RUNTIME_BODY_STATUSES]), all(&[&runtime::BODY_STATUSES, &runtime::OFFERED_BODY_STATUSES]));
}

#[tokio::test]
async fn bodies() {
    for response in [respond::json(200, &Value::Null), overloaded()] {
        assert_eq!(response.headers().get(CONTENT_TYPE).unwrap(), runtime::MEDIA_TYPE);
    }
    let bytes = axum::body::to_bytes(overloaded().into_body(), usize::MAX).await.unwrap();
    let Value::Object(body) = serde_json::from_slice(&bytes).unwrap() else { panic!("{bytes:?}") };
    assert_eq!(body.keys().collect::<Vec<_>>(), [runtime::ERROR_LIST]);
    let Some(Value::Object(item)) = body[runtime::ERROR_LIST].get(0) else { panic!("{body:?}") };
    assert_eq!(item.keys().collect::<Vec<_>>(), runtime::ERROR_ITEM.map(|(name, _)| name).iter().collect::<Vec<_>>());
    let kinds: Vec<_> = item.values().map(|value| if value.is_i64() { "integer" } else { "string" }).collect();
    assert_eq!(kinds, runtime::ERROR_ITEM.map(|(_, kind)| kind));
}

#[cfg(feature = "document")]
#[test]
fn paths() {
    assert!(runtime::PATHS.contains(&crate::document::PATH));
}
