// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! The receiver of notifications, which a caller of the API runs.

use std::future::Future;
use std::sync::Arc;

use crate::{NotificationGuard, Receiver, pipeline, receiver};
use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing;

use super::{api, routes, schemas};

/// Call-status notification
///
/// Sent to the `notifyurl` of a dialout request when something happened to its call.
///
/// The 2023 edition sends one notification at the end of a call, and perhaps one when it is answered.
/// The 2025 edition sends `Answered`, then one `Call-In-Progress` for each AMD event, then `completed`
/// or `Failed`. No edition promises an order: the vendor's own samples arrive out of order.
///
/// Any 2xx counts as taken; this document names 204. The vendor documents neither time limits nor
/// repeated attempts. The request carries the headers asked for in `notifyHeaders` as well.
///
/// `POST {$request.body#/notifyurl}`
///
/// Announced by `dialout`.
pub trait CallStatusReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn call_status(&self, input: api::CallStatusInput) -> impl Future<Output = api::CallStatusResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn call_status_router<R: CallStatusReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_call_status::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_call_status<R: CallStatusReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::CallStatusInput {
            savg_signature: receiver::header(&request, "SAVG-Signature"),
            webhook_id: receiver::header(&request, "webhook-id"),
            webhook_timestamp: receiver::header(&request, "webhook-timestamp"),
            webhook_signature: receiver::header(&request, "webhook-signature"),
            body: receiver.notification(&routes::CALL_STATUS, &schemas::CALL_STATUS_NOTIFICATION, request).await?,
        };
        Ok(receiver.api().call_status(input).await.into_response())
    })
    .await
}
