//! One span per call, if the feature `tracing` is on.
//!
//! The span `smartassist.call` (level INFO) has the fields `operation`, `status`, `elapsed_ms` and, where no answer
//! came, `error` (`connect`, `timeout` or `transport`). It ends when the head of the answer is there. Never recorded:
//! URLs, since they hold ids, headers, bodies, and texts of errors, since they can quote any of these.

use reqwest::Response;

use crate::TransportError;

/// Makes a call inside its span.
#[cfg(feature = "tracing")]
pub(crate) async fn call(
    operation: &'static str,
    call: impl Future<Output = Result<Response, TransportError>>,
) -> Result<Response, TransportError> {
    use tracing::Instrument;
    use tracing::field::Empty;

    let span = tracing::info_span!("smartassist.call", operation, status = Empty, elapsed_ms = Empty, error = Empty);
    let start = std::time::Instant::now();
    let result = call.instrument(span.clone()).await;
    let elapsed_ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    span.record("elapsed_ms", elapsed_ms);
    match &result {
        Ok(response) => {
            let status = response.status().as_u16();
            span.record("status", status);
            span.in_scope(|| tracing::debug!(status, elapsed_ms, "answered"));
        }
        Err(error) => {
            let error = error.kind();
            span.record("error", error);
            span.in_scope(|| tracing::debug!(error, elapsed_ms, "not answered"));
        }
    }
    result
}

/// Makes a call; there is no span to make it in.
#[cfg(not(feature = "tracing"))]
pub(crate) async fn call(
    _operation: &'static str,
    call: impl Future<Output = Result<Response, TransportError>>,
) -> Result<Response, TransportError> {
    call.await
}
