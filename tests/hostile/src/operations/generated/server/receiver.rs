// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 0e4ce4eb66dd02370f83caaa7fb218ed8d0617900533499a1b8b4ca94cd9ff9d

//! The receiver of notifications, which a caller of the API runs.

use std::future::Future;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing;
use smartassist_server::{NotificationGuard, Receiver, pipeline, receiver};

use super::{api, routes, schemas};

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait PlainCallbackReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn plain_callback(&self, input: api::PlainCallbackInput)
    -> impl Future<Output = api::PlainCallbackResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn plain_callback_router<R: PlainCallbackReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes =
        Router::new().route("/", routing::post(handle_plain_callback::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_plain_callback<R: PlainCallbackReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::PlainCallbackInput {
            plain: receiver::header(&request, "plain"),
            body: receiver.notification(&routes::PLAIN_CALLBACK, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().plain_callback(input).await.into_response())
    })
    .await
}
