// Generated from tests/hostile/src/callbacks/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 1f404bddbe75be9bcdaf34d8d26632897091b8e06bc054bd25def18db5d0aa80

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

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
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
            body: receiver.notification(&routes::CALL_STATUS, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().call_status(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait IntoReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn into(&self, input: api::IntoInput) -> impl Future<Output = api::IntoResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn into_router<R: IntoReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_into::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_into<R: IntoReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::IntoInput { body: receiver.notification(&routes::INTO, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().into(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait SelfReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn self_(&self, input: api::SelfInput) -> impl Future<Output = api::SelfResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn self_router<R: SelfReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_self_::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_self_<R: SelfReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::SelfInput { body: receiver.notification(&routes::SELF, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().self_(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait AbstractReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#abstract(&self, input: api::AbstractInput) -> impl Future<Output = api::AbstractResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn abstract_router<R: AbstractReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_abstract::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_abstract<R: AbstractReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::AbstractInput {
            body: receiver.notification(&routes::ABSTRACT, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().r#abstract(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait AddReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn add(&self, input: api::AddInput) -> impl Future<Output = api::AddResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn add_router<R: AddReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_add::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_add<R: AddReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::AddInput { body: receiver.notification(&routes::ADD, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().add(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait AsReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#as(&self, input: api::AsInput) -> impl Future<Output = api::AsResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn as_router<R: AsReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_as::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_as<R: AsReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::AsInput { body: receiver.notification(&routes::AS, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#as(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait AsMutReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn as_mut(&self, input: api::AsMutInput) -> impl Future<Output = api::AsMutResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn as_mut_router<R: AsMutReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_as_mut::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_as_mut<R: AsMutReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::AsMutInput { body: receiver.notification(&routes::AS_MUT, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().as_mut(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait AsRefReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn as_ref(&self, input: api::AsRefInput) -> impl Future<Output = api::AsRefResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn as_ref_router<R: AsRefReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_as_ref::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_as_ref<R: AsRefReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::AsRefInput { body: receiver.notification(&routes::AS_REF, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().as_ref(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait AsyncReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#async(&self, input: api::AsyncInput) -> impl Future<Output = api::AsyncResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn async_router<R: AsyncReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_async::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_async<R: AsyncReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::AsyncInput { body: receiver.notification(&routes::ASYNC, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#async(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait AutoReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn auto(&self, input: api::AutoInput) -> impl Future<Output = api::AutoResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn auto_router<R: AutoReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_auto::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_auto<R: AutoReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::AutoInput { body: receiver.notification(&routes::AUTO, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().auto(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait AwaitReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#await(&self, input: api::AwaitInput) -> impl Future<Output = api::AwaitResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn await_router<R: AwaitReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_await::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_await<R: AwaitReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::AwaitInput { body: receiver.notification(&routes::AWAIT, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#await(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait BecomeReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#become(&self, input: api::BecomeInput) -> impl Future<Output = api::BecomeResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn become_router<R: BecomeReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_become::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_become<R: BecomeReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::BecomeInput { body: receiver.notification(&routes::BECOME, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#become(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait BorrowReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn borrow(&self, input: api::BorrowInput) -> impl Future<Output = api::BorrowResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn borrow_router<R: BorrowReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_borrow::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_borrow<R: BorrowReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::BorrowInput { body: receiver.notification(&routes::BORROW, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().borrow(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait BoxReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#box(&self, input: api::BoxInput) -> impl Future<Output = api::BoxResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn box_router<R: BoxReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_box::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_box<R: BoxReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::BoxInput { body: receiver.notification(&routes::BOX, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#box(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait BreakReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#break(&self, input: api::BreakInput) -> impl Future<Output = api::BreakResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn break_router<R: BreakReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_break::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_break<R: BreakReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::BreakInput { body: receiver.notification(&routes::BREAK, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#break(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait CloneReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn clone(&self, input: api::CloneInput) -> impl Future<Output = api::CloneResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn clone_router<R: CloneReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_clone::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_clone<R: CloneReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::CloneInput { body: receiver.notification(&routes::CLONE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().clone(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait CloneFromReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn clone_from(&self, input: api::CloneFromInput) -> impl Future<Output = api::CloneFromResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn clone_from_router<R: CloneFromReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_clone_from::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_clone_from<R: CloneFromReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::CloneFromInput {
            body: receiver.notification(&routes::CLONE_FROM, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().clone_from(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait CmpReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn cmp(&self, input: api::CmpInput) -> impl Future<Output = api::CmpResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn cmp_router<R: CmpReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_cmp::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_cmp<R: CmpReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::CmpInput { body: receiver.notification(&routes::CMP, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().cmp(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait ConstReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#const(&self, input: api::ConstInput) -> impl Future<Output = api::ConstResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn const_router<R: ConstReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_const::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_const<R: ConstReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::ConstInput { body: receiver.notification(&routes::CONST, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#const(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait ContinueReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#continue(&self, input: api::ContinueInput) -> impl Future<Output = api::ContinueResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn continue_router<R: ContinueReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_continue::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_continue<R: ContinueReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::ContinueInput {
            body: receiver.notification(&routes::CONTINUE, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().r#continue(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait CrateReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn crate_(&self, input: api::CrateInput) -> impl Future<Output = api::CrateResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn crate_router<R: CrateReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_crate_::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_crate_<R: CrateReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::CrateInput { body: receiver.notification(&routes::CRATE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().crate_(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait DefaultReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn default(&self, input: api::DefaultInput) -> impl Future<Output = api::DefaultResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn default_router<R: DefaultReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_default::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_default<R: DefaultReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::DefaultInput { body: receiver.notification(&routes::DEFAULT, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().default(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait DerefReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn deref(&self, input: api::DerefInput) -> impl Future<Output = api::DerefResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn deref_router<R: DerefReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_deref::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_deref<R: DerefReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::DerefInput { body: receiver.notification(&routes::DEREF, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().deref(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait DeserializeReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn deserialize(&self, input: api::DeserializeInput) -> impl Future<Output = api::DeserializeResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn deserialize_router<R: DeserializeReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_deserialize::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_deserialize<R: DeserializeReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::DeserializeInput {
            body: receiver.notification(&routes::DESERIALIZE, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().deserialize(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait DivReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn div(&self, input: api::DivInput) -> impl Future<Output = api::DivResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn div_router<R: DivReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_div::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_div<R: DivReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::DivInput { body: receiver.notification(&routes::DIV, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().div(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait DoReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#do(&self, input: api::DoInput) -> impl Future<Output = api::DoResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn do_router<R: DoReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_do::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_do<R: DoReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::DoInput { body: receiver.notification(&routes::DO, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#do(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait DynReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#dyn(&self, input: api::DynInput) -> impl Future<Output = api::DynResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn dyn_router<R: DynReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_dyn::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_dyn<R: DynReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::DynInput { body: receiver.notification(&routes::DYN, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#dyn(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait ElseReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#else(&self, input: api::ElseInput) -> impl Future<Output = api::ElseResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn else_router<R: ElseReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_else::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_else<R: ElseReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::ElseInput { body: receiver.notification(&routes::ELSE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#else(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait EnumReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#enum(&self, input: api::EnumInput) -> impl Future<Output = api::EnumResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn enum_router<R: EnumReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_enum::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_enum<R: EnumReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::EnumInput { body: receiver.notification(&routes::ENUM, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#enum(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait EqReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn eq(&self, input: api::EqInput) -> impl Future<Output = api::EqResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn eq_router<R: EqReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_eq::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_eq<R: EqReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::EqInput { body: receiver.notification(&routes::EQ, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().eq(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait ExternReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#extern(&self, input: api::ExternInput) -> impl Future<Output = api::ExternResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn extern_router<R: ExternReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_extern::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_extern<R: ExternReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::ExternInput { body: receiver.notification(&routes::EXTERN, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#extern(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait FalseReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#false(&self, input: api::FalseInput) -> impl Future<Output = api::FalseResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn false_router<R: FalseReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_false::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_false<R: FalseReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::FalseInput { body: receiver.notification(&routes::FALSE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#false(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait FinalReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#final(&self, input: api::FinalInput) -> impl Future<Output = api::FinalResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn final_router<R: FinalReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_final::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_final<R: FinalReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::FinalInput { body: receiver.notification(&routes::FINAL, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#final(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait FmtReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn fmt(&self, input: api::FmtInput) -> impl Future<Output = api::FmtResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn fmt_router<R: FmtReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_fmt::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_fmt<R: FmtReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::FmtInput { body: receiver.notification(&routes::FMT, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().fmt(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait FnReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#fn(&self, input: api::FnInput) -> impl Future<Output = api::FnResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn fn_router<R: FnReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_fn::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_fn<R: FnReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::FnInput { body: receiver.notification(&routes::FN, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#fn(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait ForReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#for(&self, input: api::ForInput) -> impl Future<Output = api::ForResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn for_router<R: ForReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_for::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_for<R: ForReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::ForInput { body: receiver.notification(&routes::FOR, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#for(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait FromReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn from(&self, input: api::FromInput) -> impl Future<Output = api::FromResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn from_router<R: FromReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_from::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_from<R: FromReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::FromInput { body: receiver.notification(&routes::FROM, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().from(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait FromIterReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn from_iter(&self, input: api::FromIterInput) -> impl Future<Output = api::FromIterResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn from_iter_router<R: FromIterReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_from_iter::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_from_iter<R: FromIterReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::FromIterInput {
            body: receiver.notification(&routes::FROM_ITER, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().from_iter(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait FromStrReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn from_str(&self, input: api::FromStrInput) -> impl Future<Output = api::FromStrResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn from_str_router<R: FromStrReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_from_str::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_from_str<R: FromStrReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::FromStrInput {
            body: receiver.notification(&routes::FROM_STR, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().from_str(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait GenReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#gen(&self, input: api::GenInput) -> impl Future<Output = api::GenResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn gen_router<R: GenReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_gen::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_gen<R: GenReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::GenInput { body: receiver.notification(&routes::GEN, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#gen(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait GetReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn get(&self, input: api::GetInput) -> impl Future<Output = api::GetResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn get_router<R: GetReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_get::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_get<R: GetReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::GetInput { body: receiver.notification(&routes::GET, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().get(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait HashReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn hash(&self, input: api::HashInput) -> impl Future<Output = api::HashResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn hash_router<R: HashReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_hash::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_hash<R: HashReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::HashInput { body: receiver.notification(&routes::HASH, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().hash(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait IfReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#if(&self, input: api::IfInput) -> impl Future<Output = api::IfResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn if_router<R: IfReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_if::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_if<R: IfReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::IfInput { body: receiver.notification(&routes::IF, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#if(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait ImplReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#impl(&self, input: api::ImplInput) -> impl Future<Output = api::ImplResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn impl_router<R: ImplReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_impl::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_impl<R: ImplReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::ImplInput { body: receiver.notification(&routes::IMPL, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#impl(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait InReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#in(&self, input: api::InInput) -> impl Future<Output = api::InResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn in_router<R: InReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_in::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_in<R: InReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::InInput { body: receiver.notification(&routes::IN, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#in(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait IndexReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn index(&self, input: api::IndexInput) -> impl Future<Output = api::IndexResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn index_router<R: IndexReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_index::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_index<R: IndexReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::IndexInput { body: receiver.notification(&routes::INDEX, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().index(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait IntoIterReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn into_iter(&self, input: api::IntoIterInput) -> impl Future<Output = api::IntoIterResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn into_iter_router<R: IntoIterReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_into_iter::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_into_iter<R: IntoIterReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::IntoIterInput {
            body: receiver.notification(&routes::INTO_ITER, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().into_iter(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait IsEmptyReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn is_empty(&self, input: api::IsEmptyInput) -> impl Future<Output = api::IsEmptyResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn is_empty_router<R: IsEmptyReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_is_empty::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_is_empty<R: IsEmptyReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::IsEmptyInput {
            body: receiver.notification(&routes::IS_EMPTY, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().is_empty(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait IterReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn iter(&self, input: api::IterInput) -> impl Future<Output = api::IterResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn iter_router<R: IterReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_iter::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_iter<R: IterReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::IterInput { body: receiver.notification(&routes::ITER, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().iter(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait JsonSchemaReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn json_schema(&self, input: api::JsonSchemaInput) -> impl Future<Output = api::JsonSchemaResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn json_schema_router<R: JsonSchemaReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_json_schema::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_json_schema<R: JsonSchemaReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::JsonSchemaInput {
            body: receiver.notification(&routes::JSON_SCHEMA, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().json_schema(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait LenReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn len(&self, input: api::LenInput) -> impl Future<Output = api::LenResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn len_router<R: LenReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_len::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_len<R: LenReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::LenInput { body: receiver.notification(&routes::LEN, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().len(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait LetReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#let(&self, input: api::LetInput) -> impl Future<Output = api::LetResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn let_router<R: LetReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_let::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_let<R: LetReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::LetInput { body: receiver.notification(&routes::LET, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#let(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait LoopReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#loop(&self, input: api::LoopInput) -> impl Future<Output = api::LoopResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn loop_router<R: LoopReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_loop::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_loop<R: LoopReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::LoopInput { body: receiver.notification(&routes::LOOP, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#loop(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait MacroReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#macro(&self, input: api::MacroInput) -> impl Future<Output = api::MacroResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn macro_router<R: MacroReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_macro::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_macro<R: MacroReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::MacroInput { body: receiver.notification(&routes::MACRO, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#macro(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait MacroRulesReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn macro_rules(&self, input: api::MacroRulesInput) -> impl Future<Output = api::MacroRulesResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn macro_rules_router<R: MacroRulesReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_macro_rules::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_macro_rules<R: MacroRulesReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::MacroRulesInput {
            body: receiver.notification(&routes::MACRO_RULES, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().macro_rules(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait MatchReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#match(&self, input: api::MatchInput) -> impl Future<Output = api::MatchResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn match_router<R: MatchReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_match::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_match<R: MatchReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::MatchInput { body: receiver.notification(&routes::MATCH, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#match(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait MaxReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn max(&self, input: api::MaxInput) -> impl Future<Output = api::MaxResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn max_router<R: MaxReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_max::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_max<R: MaxReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::MaxInput { body: receiver.notification(&routes::MAX, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().max(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait MinReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn min(&self, input: api::MinInput) -> impl Future<Output = api::MinResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn min_router<R: MinReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_min::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_min<R: MinReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::MinInput { body: receiver.notification(&routes::MIN, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().min(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait ModReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#mod(&self, input: api::ModInput) -> impl Future<Output = api::ModResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn mod_router<R: ModReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_mod::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_mod<R: ModReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::ModInput { body: receiver.notification(&routes::MOD, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#mod(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait MoveReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#move(&self, input: api::MoveInput) -> impl Future<Output = api::MoveResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn move_router<R: MoveReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_move::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_move<R: MoveReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::MoveInput { body: receiver.notification(&routes::MOVE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#move(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait MulReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn mul(&self, input: api::MulInput) -> impl Future<Output = api::MulResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn mul_router<R: MulReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_mul::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_mul<R: MulReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::MulInput { body: receiver.notification(&routes::MUL, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().mul(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait MutReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#mut(&self, input: api::MutInput) -> impl Future<Output = api::MutResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn mut_router<R: MutReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_mut::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_mut<R: MutReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::MutInput { body: receiver.notification(&routes::MUT, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#mut(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait NameReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn name(&self, input: api::NameInput) -> impl Future<Output = api::NameResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn name_router<R: NameReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_name::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_name<R: NameReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::NameInput { body: receiver.notification(&routes::NAME, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().name(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait NeReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn ne(&self, input: api::NeInput) -> impl Future<Output = api::NeResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn ne_router<R: NeReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_ne::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_ne<R: NeReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::NeInput { body: receiver.notification(&routes::NE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().ne(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait NegReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn neg(&self, input: api::NegInput) -> impl Future<Output = api::NegResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn neg_router<R: NegReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_neg::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_neg<R: NegReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::NegInput { body: receiver.notification(&routes::NEG, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().neg(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait NewReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn new(&self, input: api::NewInput) -> impl Future<Output = api::NewResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn new_router<R: NewReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_new::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_new<R: NewReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::NewInput { body: receiver.notification(&routes::NEW, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().new(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait NextReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn next(&self, input: api::NextInput) -> impl Future<Output = api::NextResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn next_router<R: NextReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_next::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_next<R: NextReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::NextInput { body: receiver.notification(&routes::NEXT, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().next(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait NotReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn not(&self, input: api::NotInput) -> impl Future<Output = api::NotResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn not_router<R: NotReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_not::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_not<R: NotReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::NotInput { body: receiver.notification(&routes::NOT, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().not(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait OverrideReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#override(&self, input: api::OverrideInput) -> impl Future<Output = api::OverrideResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn override_router<R: OverrideReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_override::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_override<R: OverrideReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::OverrideInput {
            body: receiver.notification(&routes::OVERRIDE, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().r#override(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait PartialCmpReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn partial_cmp(&self, input: api::PartialCmpInput) -> impl Future<Output = api::PartialCmpResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn partial_cmp_router<R: PartialCmpReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_partial_cmp::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_partial_cmp<R: PartialCmpReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::PartialCmpInput {
            body: receiver.notification(&routes::PARTIAL_CMP, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().partial_cmp(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait PrivReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#priv(&self, input: api::PrivInput) -> impl Future<Output = api::PrivResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn priv_router<R: PrivReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_priv::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_priv<R: PrivReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::PrivInput { body: receiver.notification(&routes::PRIV, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#priv(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait PubReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#pub(&self, input: api::PubInput) -> impl Future<Output = api::PubResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn pub_router<R: PubReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_pub::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_pub<R: PubReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::PubInput { body: receiver.notification(&routes::PUB, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#pub(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait RawReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn raw(&self, input: api::RawInput) -> impl Future<Output = api::RawResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn raw_router<R: RawReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_raw::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_raw<R: RawReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::RawInput { body: receiver.notification(&routes::RAW, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().raw(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait RefReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#ref(&self, input: api::RefInput) -> impl Future<Output = api::RefResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn ref_router<R: RefReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_ref::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_ref<R: RefReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::RefInput { body: receiver.notification(&routes::REF, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#ref(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait RemReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn rem(&self, input: api::RemInput) -> impl Future<Output = api::RemResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn rem_router<R: RemReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_rem::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_rem<R: RemReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::RemInput { body: receiver.notification(&routes::REM, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().rem(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait ReturnReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#return(&self, input: api::ReturnInput) -> impl Future<Output = api::ReturnResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn return_router<R: ReturnReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_return::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_return<R: ReturnReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::ReturnInput { body: receiver.notification(&routes::RETURN, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#return(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait SafeReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn safe(&self, input: api::SafeInput) -> impl Future<Output = api::SafeResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn safe_router<R: SafeReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_safe::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_safe<R: SafeReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::SafeInput { body: receiver.notification(&routes::SAFE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().safe(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait SchemaReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn schema(&self, input: api::SchemaInput) -> impl Future<Output = api::SchemaResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn schema_router<R: SchemaReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_schema::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_schema<R: SchemaReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::SchemaInput { body: receiver.notification(&routes::SCHEMA, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().schema(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait SerializeReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn serialize(&self, input: api::SerializeInput) -> impl Future<Output = api::SerializeResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn serialize_router<R: SerializeReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_serialize::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_serialize<R: SerializeReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::SerializeInput {
            body: receiver.notification(&routes::SERIALIZE, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().serialize(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait SetReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn set(&self, input: api::SetInput) -> impl Future<Output = api::SetResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn set_router<R: SetReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_set::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_set<R: SetReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::SetInput { body: receiver.notification(&routes::SET, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().set(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait StaticReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#static(&self, input: api::StaticInput) -> impl Future<Output = api::StaticResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn static_router<R: StaticReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_static::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_static<R: StaticReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::StaticInput { body: receiver.notification(&routes::STATIC, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#static(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait StructReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#struct(&self, input: api::StructInput) -> impl Future<Output = api::StructResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn struct_router<R: StructReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_struct::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_struct<R: StructReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::StructInput { body: receiver.notification(&routes::STRUCT, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#struct(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait SubReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn sub(&self, input: api::SubInput) -> impl Future<Output = api::SubResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn sub_router<R: SubReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_sub::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_sub<R: SubReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::SubInput { body: receiver.notification(&routes::SUB, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().sub(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait SuperReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn super_(&self, input: api::SuperInput) -> impl Future<Output = api::SuperResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn super_router<R: SuperReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_super_::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_super_<R: SuperReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::SuperInput { body: receiver.notification(&routes::SUPER, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().super_(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait ToOwnedReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn to_owned(&self, input: api::ToOwnedInput) -> impl Future<Output = api::ToOwnedResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn to_owned_router<R: ToOwnedReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_to_owned::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_to_owned<R: ToOwnedReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::ToOwnedInput {
            body: receiver.notification(&routes::TO_OWNED, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().to_owned(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait ToStringReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn to_string(&self, input: api::ToStringInput) -> impl Future<Output = api::ToStringResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn to_string_router<R: ToStringReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_to_string::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_to_string<R: ToStringReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::ToStringInput {
            body: receiver.notification(&routes::TO_STRING, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().to_string(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait TraitReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#trait(&self, input: api::TraitInput) -> impl Future<Output = api::TraitResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn trait_router<R: TraitReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_trait::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_trait<R: TraitReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::TraitInput { body: receiver.notification(&routes::TRAIT, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#trait(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait TrueReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#true(&self, input: api::TrueInput) -> impl Future<Output = api::TrueResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn true_router<R: TrueReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_true::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_true<R: TrueReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::TrueInput { body: receiver.notification(&routes::TRUE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#true(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait TryReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#try(&self, input: api::TryInput) -> impl Future<Output = api::TryResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn try_router<R: TryReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_try::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_try<R: TryReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::TryInput { body: receiver.notification(&routes::TRY, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#try(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait TryFromReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn try_from(&self, input: api::TryFromInput) -> impl Future<Output = api::TryFromResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn try_from_router<R: TryFromReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_try_from::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_try_from<R: TryFromReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::TryFromInput {
            body: receiver.notification(&routes::TRY_FROM, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().try_from(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait TryIntoReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn try_into(&self, input: api::TryIntoInput) -> impl Future<Output = api::TryIntoResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn try_into_router<R: TryIntoReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_try_into::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_try_into<R: TryIntoReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::TryIntoInput {
            body: receiver.notification(&routes::TRY_INTO, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().try_into(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait TypeReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#type(&self, input: api::TypeInput) -> impl Future<Output = api::TypeResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn type_router<R: TypeReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_type::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_type<R: TypeReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::TypeInput { body: receiver.notification(&routes::TYPE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#type(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait TypeofReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#typeof(&self, input: api::TypeofInput) -> impl Future<Output = api::TypeofResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn typeof_router<R: TypeofReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_typeof::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_typeof<R: TypeofReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::TypeofInput { body: receiver.notification(&routes::TYPEOF, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#typeof(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait UnionReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn union(&self, input: api::UnionInput) -> impl Future<Output = api::UnionResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn union_router<R: UnionReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_union::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_union<R: UnionReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::UnionInput { body: receiver.notification(&routes::UNION, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().union(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait UnsafeReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#unsafe(&self, input: api::UnsafeInput) -> impl Future<Output = api::UnsafeResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn unsafe_router<R: UnsafeReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_unsafe::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_unsafe<R: UnsafeReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::UnsafeInput { body: receiver.notification(&routes::UNSAFE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#unsafe(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait UnsizedReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#unsized(&self, input: api::UnsizedInput) -> impl Future<Output = api::UnsizedResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn unsized_router<R: UnsizedReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_unsized::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_unsized<R: UnsizedReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::UnsizedInput { body: receiver.notification(&routes::UNSIZED, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#unsized(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait UnwrapReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn unwrap(&self, input: api::UnwrapInput) -> impl Future<Output = api::UnwrapResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn unwrap_router<R: UnwrapReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_unwrap::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_unwrap<R: UnwrapReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::UnwrapInput { body: receiver.notification(&routes::UNWRAP, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().unwrap(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait UseReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#use(&self, input: api::UseInput) -> impl Future<Output = api::UseResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn use_router<R: UseReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_use::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_use<R: UseReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::UseInput { body: receiver.notification(&routes::USE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#use(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait VirtualReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#virtual(&self, input: api::VirtualInput) -> impl Future<Output = api::VirtualResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn virtual_router<R: VirtualReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_virtual::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_virtual<R: VirtualReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::VirtualInput { body: receiver.notification(&routes::VIRTUAL, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#virtual(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait WhereReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#where(&self, input: api::WhereInput) -> impl Future<Output = api::WhereResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn where_router<R: WhereReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_where::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_where<R: WhereReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::WhereInput { body: receiver.notification(&routes::WHERE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#where(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait WhileReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#while(&self, input: api::WhileInput) -> impl Future<Output = api::WhileResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn while_router<R: WhileReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_while::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_while<R: WhileReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::WhileInput { body: receiver.notification(&routes::WHILE, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#while(input).await.into_response())
    })
    .await
}

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait YieldReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn r#yield(&self, input: api::YieldInput) -> impl Future<Output = api::YieldResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn yield_router<R: YieldReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes = Router::new().route("/", routing::post(handle_yield::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_yield<R: YieldReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input =
            api::YieldInput { body: receiver.notification(&routes::YIELD, &schemas::ALL_TOLERANT, request).await? };
        Ok(receiver.api().r#yield(input).await.into_response())
    })
    .await
}
