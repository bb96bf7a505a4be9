//! The span of a request, and one event for its response.

use std::time::Instant;

use http::StatusCode;
use tracing::Span;

use crate::request_id::RequestId;

/// The span `request`, and when the request began.
#[derive(Debug)]
pub(super) struct AccessLog {
    span: Span,
    began: Instant,
}

impl AccessLog {
    /// Opens the span. Its field `operation` is recorded when the route is known.
    pub(super) fn begin(id: &RequestId) -> Self {
        let span = tracing::info_span!("request", request_id = id.as_str(), operation = tracing::field::Empty);
        Self { span, began: Instant::now() }
    }

    pub(super) fn span(&self) -> &Span {
        &self.span
    }

    /// Logs the status and the time since the request began, in microseconds; 5xx at error level.
    pub(super) fn record(&self, status: StatusCode) {
        let (status, micros) = (status.as_u16(), u64::try_from(self.began.elapsed().as_micros()).unwrap_or(u64::MAX));
        if status >= 500 {
            tracing::error!(status, micros, "answered");
        } else {
            tracing::info!(status, micros, "answered");
        }
    }
}
