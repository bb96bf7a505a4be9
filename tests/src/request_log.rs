//! Logs the requests to a server, before the server gets them.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use crate::Recorder;

/// A request as it was received.
#[derive(Clone, Debug)]
pub struct LoggedRequest {
    /// In capitals.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Every header.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl LoggedRequest {
    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error} in {:?}", self.body))
    }

    /// A header that is there once and is text.
    #[track_caller]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.get_all(name).iter();
        let value = values.next()?.to_str().expect("headers in these tests are text");
        assert!(values.next().is_none(), "{name} is there more than once");
        Some(value)
    }
}

/// Puts a recorder in front of a router, without an effect on its answers.
pub fn tap(router: Router) -> (Router, Recorder<LoggedRequest>) {
    let heard = Recorder::default();
    (router.layer(from_fn_with_state(heard.clone(), listen)), heard)
}

async fn listen(State(heard): State<Recorder<LoggedRequest>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("tests behind a tap send whole bodies");
    heard.record(LoggedRequest {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers: parts.headers.clone(),
        body: body.clone(),
    });
    next.run(Request::from_parts(parts, Body::from(body))).await
}
