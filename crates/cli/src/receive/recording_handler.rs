//! Answers each notification with the planned status, and records it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header};
use jiff::Timestamp;
use smartassist_server::notifications::OrderedReceiver;
use smartassist_server::{Receiver, Rejection, pipeline, routes, schemas};
use smartassist_types::{CallStatusNotification, Errors};
use tokio::sync::mpsc;
use tower::Service as _;

use super::SignatureGuard;
use super::signature_guard::RequestCapture;

/// A request to the receiver, and its outcome.
pub struct ReceivedNotification {
    /// Time of arrival, by the clock of this machine.
    pub at: Timestamp,
    /// Whether it was a valid notification.
    pub outcome: ReceiveOutcome,
    /// The status of the response.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; empty if the request was refused before its body was read.
    pub body: Bytes,
}

/// The outcome of a request.
pub enum ReceiveOutcome {
    /// A valid notification, with the scheme of its signature if signatures are verified.
    Notification(Box<CallStatusNotification>, Option<&'static str>),
    /// An invalid request, with the reason.
    Refused(String),
}

/// The responses to valid notifications.
#[derive(Clone, Debug)]
pub struct PlannedResponses {
    /// The statuses in order; the last one repeats. An empty list means 204.
    pub statuses: Vec<StatusCode>,
    /// The delay of each response.
    pub delay: Duration,
}

impl Default for PlannedResponses {
    /// 204 without delay.
    fn default() -> Self {
        Self { statuses: Vec::new(), delay: Duration::ZERO }
    }
}

/// The state that all requests share.
pub struct RecordingHandler {
    responses: PlannedResponses,
    response_count: AtomicUsize,
    ordered: Option<Router>,
    received: mpsc::Sender<ReceivedNotification>,
}

impl RecordingHandler {
    pub(super) fn new(
        responses: PlannedResponses,
        ordered: Option<OrderedReceiver>,
        received: mpsc::Sender<ReceivedNotification>,
    ) -> Self {
        let ordered = ordered.map(|ordered| Receiver::new(ordered).into_router());
        Self { responses, response_count: AtomicUsize::new(0), ordered, received }
    }

    fn next_status(&self) -> StatusCode {
        let turn = self.response_count.fetch_add(1, Ordering::Relaxed);
        let statuses = &self.responses.statuses;
        statuses.get(turn).or(statuses.last()).copied().unwrap_or(StatusCode::NO_CONTENT)
    }
}

/// Handles one request.
pub(super) async fn handle(
    State(receiver): State<Arc<Receiver<RecordingHandler, SignatureGuard>>>,
    mut request: Request,
) -> Response {
    let (at, capture) = (Timestamp::now(), RequestCapture::default());
    request.extensions_mut().insert(capture.clone());
    let headers = request.headers().clone();
    let read = receiver
        .notification::<CallStatusNotification>(&routes::CALL_STATUS, &schemas::CALL_STATUS_NOTIFICATION, request)
        .await;
    let (handler, captured) = (receiver.api(), capture.captured());
    let (outcome, response) = match read {
        Ok(notification) => {
            tokio::time::sleep(handler.responses.delay).await;
            let response = answer(handler, &headers, &captured.body).await;
            (ReceiveOutcome::Notification(Box::new(notification), captured.signed), response)
        }
        Err(rejection) => {
            let why = captured.refused.unwrap_or_else(|| reason(&rejection));
            (ReceiveOutcome::Refused(why), pipeline::answer(async { Err(rejection) }).await)
        }
    };
    let arrival = ReceivedNotification { at, outcome, status: response.status(), headers, body: captured.body };
    // The response is sent even if the records are no longer read.
    drop(handler.received.send(arrival).await);
    response
}

/// The response to a valid notification. Only a notification with a 2xx response goes into the ordered stream: the
/// sender repeats all others, and the repetition must not be a duplicate.
async fn answer(handler: &RecordingHandler, headers: &HeaderMap, body: &Bytes) -> Response {
    let status = handler.next_status();
    match &handler.ordered {
        Some(ordered) if status.is_success() => {
            let mut request = Request::new(Body::from(body.clone()));
            *request.method_mut() = Method::POST;
            *request.headers_mut() = headers.clone();
            let Ok(response) = ordered.clone().call(request).await;
            if response.status().is_success() { status.into_response() } else { response }
        }
        _ if status.is_success() => status.into_response(),
        _ => {
            let errors = Errors::of(i32::from(status.as_u16()), "answered so on demand (--answer)");
            let body = serde_json::to_vec(&errors).unwrap_or_default();
            (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
        }
    }
}

/// Why the server runtime refused the request. The text contains nothing of the request.
fn reason(rejection: &Rejection) -> String {
    rejection.errors().iter().map(|error| error.msg.as_ref()).collect::<Vec<_>>().join("; ")
}
