//! One span for each call, if the feature `tracing` is on.
//!
//! The span `smartassist.call` (level INFO) has the fields `operation`, `attempts`, `status`, `elapsed_ms` and, if the
//! call had no complete response, `error`: `connect`, `timeout`, `transport`, `body`, `unknown_outcome`, `no_token` or
//! `rate_limit`. It ends with the call, after all attempts and waits. Inside it, an event (DEBUG) reports each retry:
//! `attempt` (the one that failed), `reason` (`connect`, `unanswered`, `token`, `status` or `body`), `status` and
//! `wait_ms`. URLs are never recorded, because they contain ids; nor are headers, bodies and the texts of errors, which
//! can quote any of these.

use std::time::Duration;

use reqwest::StatusCode;

use crate::error::CallError;
use crate::response::CallResponse;

/// Makes a call inside its span.
#[cfg(feature = "tracing")]
pub(crate) async fn call(
    operation: &'static str,
    call: impl Future<Output = Result<CallResponse, CallError>>,
) -> Result<CallResponse, CallError> {
    use tracing::Instrument;
    use tracing::field::Empty;

    let span = tracing::info_span!(
        "smartassist.call",
        operation,
        attempts = Empty,
        status = Empty,
        elapsed_ms = Empty,
        error = Empty
    );
    let start = std::time::Instant::now();
    let result = call.instrument(span.clone()).await;
    let elapsed_ms = millis(start.elapsed());
    let (response, attempts, error) = match &result {
        Ok(CallResponse { response, error }) => (Some(response), response.attempts(), error.as_ref().map(|_| "body")),
        Err(error) => (error.response(), error.attempts(), Some(error.kind())),
    };
    let status = response.map(|response| response.status().as_u16());
    span.record("attempts", attempts);
    span.record("elapsed_ms", elapsed_ms);
    span.record("status", status);
    span.record("error", error);
    span.in_scope(|| match (status, error) {
        (Some(status), None) => tracing::debug!(status, elapsed_ms, "answered"),
        (status, error) => tracing::debug!(status, error, elapsed_ms, "not answered"),
    });
    result
}

/// Makes a call, without a span.
#[cfg(not(feature = "tracing"))]
pub(crate) async fn call(
    _operation: &'static str,
    call: impl Future<Output = Result<CallResponse, CallError>>,
) -> Result<CallResponse, CallError> {
    call.await
}

/// Reports that a retry follows.
#[cfg(feature = "tracing")]
pub(crate) fn retrying(attempt: u32, reason: &'static str, status: Option<StatusCode>, wait: Duration) {
    let status = status.map(|status| status.as_u16());
    tracing::debug!(attempt, reason, status, wait_ms = millis(wait), "retrying");
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn retrying(_attempt: u32, _reason: &'static str, _status: Option<StatusCode>, _wait: Duration) {}

/// Reports why a retry could not start.
#[cfg(feature = "tracing")]
pub(crate) fn gave_up(error: &CallError) {
    tracing::debug!(reason = error.kind(), "no further attempt");
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn gave_up(_error: &CallError) {}

#[cfg(feature = "tracing")]
fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
