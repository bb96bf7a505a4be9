//! One span per call, if the feature `tracing` is on.
//!
//! The span `smartassist.call` (level INFO) has the fields `operation`, `attempts`, `status`, `elapsed_ms` and, where
//! the call gave no whole answer, `error`: `connect`, `timeout`, `transport`, `body`, `unknown_outcome`, `no_token` or
//! `rate_limit`. It ends when the answer is there, after all attempts and waits. Within it, an event (DEBUG) tells of each
//! attempt that follows another: `attempt` (the one that failed), `reason` (`connect`, `unanswered`, `token`, `status`
//! or `body`), `status` and `wait_ms`. Never recorded: URLs, since they hold ids, headers, bodies, and texts of errors,
//! since they can quote any of these.

use std::time::Duration;

use reqwest::StatusCode;

use crate::call_result::{CallError, CallResponse};

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
        Ok(answer) => (Some(answer.response()), answer.response().attempts(), (!answer.is_whole()).then_some("body")),
        Err(failure) => (failure.response(), failure.attempts(), Some(failure.kind())),
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

/// Makes a call; there is no span to make it in.
#[cfg(not(feature = "tracing"))]
pub(crate) async fn call(
    _operation: &'static str,
    call: impl Future<Output = Result<CallResponse, CallError>>,
) -> Result<CallResponse, CallError> {
    call.await
}

/// Tells that another attempt follows.
#[cfg(feature = "tracing")]
pub(crate) fn again(attempt: u32, reason: &'static str, status: Option<StatusCode>, wait: Duration) {
    let status = status.map(|status| status.as_u16());
    tracing::debug!(attempt, reason, status, wait_ms = millis(wait), "retrying");
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn again(_attempt: u32, _reason: &'static str, _status: Option<StatusCode>, _wait: Duration) {}

/// Tells why no further attempt could be made.
#[cfg(feature = "tracing")]
pub(crate) fn gave_up(failure: &CallError) {
    tracing::debug!(reason = failure.kind(), "no further attempt");
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn gave_up(_failure: &CallError) {}

#[cfg(feature = "tracing")]
fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
