//! What happens around every request: its id, its span in the log, a bound on requests in work, and panics.

use std::any::Any;
use std::convert::Infallible;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use pin_project_lite::pin_project;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower::{Layer, Service};
use tracing::Span;

use crate::client_address::{ClientAddress, TrustedProxies};
use crate::guarded_body::guarded;
use crate::limits::Limits;
use crate::pipeline::{unknown_path, wrong_method};
use crate::rate_limit::RateLimitStateSlot;
use crate::rejection::{Rejection, RejectionReason};
use crate::request_id::{REQUEST_ID_HEADER, RequestId};
use crate::security::AUTH_HEADER;

/// The outermost layer of a router: one plain service instead of a stack of them.
///
/// It settles the request id and echoes it, works out the [`ClientAddress`], tells a limited caller where it stands
/// ([`RateLimit`](crate::RateLimit)), opens the span `request` (fields `request_id`, `operation`), answers 503 when
/// [`Limits::requests`] are in work, and 500 when a handler panics. Every answer that has no `Cache-Control` gets
/// `no-store`: the token stands in a header of which HTTP does not know that it protects anything, so a cache in front
/// would hand the answer to anybody. A request is in work until the body of its answer
/// is gone: handed to the connection to its end, or dropped. When the answer is ready it writes one event
/// with status and time: at error level for 5xx, at info level for the rest. Neither holds a path, a header or any other
/// value of the caller besides the request id. The headers `auth` and `authorization` are marked as sensitive, so that
/// they do not appear where somebody prints the head of a request.
#[derive(Clone, Debug)]
pub struct Middleware {
    in_flight: Arc<Semaphore>,
    retry_after: Duration,
    trusted_proxies: Arc<TrustedProxies>,
}

impl Middleware {
    /// An edge with room for `limits.requests`. Clones share the room.
    pub fn new(limits: &Limits) -> Self {
        let room = limits.requests.min(Semaphore::MAX_PERMITS);
        let trusted_proxies = Arc::default();
        Self { in_flight: Arc::new(Semaphore::new(room)), retry_after: limits.retry_after, trusted_proxies }
    }

    /// Takes the word of these proxies for where requests come from, instead of nobody's.
    #[must_use]
    pub fn with_trusted_proxies(mut self, proxies: TrustedProxies) -> Self {
        self.trusted_proxies = Arc::new(proxies);
        self
    }

    /// Puts the edge around `router`, and JSON answers behind unknown paths (404) and wrong methods (405) of the routes
    /// that are in it by now.
    pub fn apply(self, router: Router) -> Router {
        router.fallback(unknown_path).method_not_allowed_fallback(wrong_method).layer(self)
    }
}

impl<S> Layer<S> for Middleware {
    type Service = MiddlewareService<S>;

    fn layer(&self, inner: S) -> MiddlewareService<S> {
        MiddlewareService { inner, middleware: self.clone() }
    }
}

/// A service with an [`Middleware`] around it.
#[derive(Clone, Debug)]
pub struct MiddlewareService<S> {
    inner: S,
    middleware: Middleware,
}

impl<S> Service<Request> for MiddlewareService<S>
where
    S: Service<Request, Response = Response, Error = Infallible>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = MiddlewareFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        mark_sensitive_headers(request.headers_mut());
        let id = RequestId::get_or_assign(request.headers_mut());
        let span = tracing::info_span!("request", request_id = id.as_str(), operation = tracing::field::Empty);
        let rate_limit_state = RateLimitStateSlot::default();
        request.extensions_mut().insert(rate_limit_state.clone());
        let client =
            ClientAddress::of_request(request.extensions(), request.headers(), &self.middleware.trusted_proxies);
        client.and_then(|client| request.extensions_mut().insert(client));
        let work = match Arc::clone(&self.middleware.in_flight).try_acquire_owned() {
            Ok(permit) => RequestState::InFlight { handler: self.inner.call(request), permit: Some(permit) },
            Err(_) => {
                let reason = RejectionReason::Overloaded { retry_after: self.middleware.retry_after };
                RequestState::Refused { rejection: Some(Rejection::closing_if(unread_body(&request), reason)) }
            }
        };
        MiddlewareFuture { work, id: Some(id), rate_limit_state, span, began: Instant::now() }
    }
}

pin_project! {
    /// The answer of an [`MiddlewareService`].
    #[derive(Debug)]
    pub struct MiddlewareFuture<F> {
        #[pin]
        work: RequestState<F>,
        // Taken when the answer is ready.
        id: Option<RequestId>,
        rate_limit_state: RateLimitStateSlot,
        span: Span,
        began: Instant,
    }
}

pin_project! {
    #[project = RequestStateProjection]
    #[derive(Debug)]
    enum RequestState<F> {
        // The body of the answer takes the permit and gives it back when all of it was handed to the connection. Where
        // the caller goes away before, it is given back with the future.
        InFlight { #[pin] handler: F, permit: Option<OwnedSemaphorePermit> },
        Refused { rejection: Option<Rejection> },
    }
}

impl<F: Future<Output = Result<Response, Infallible>>> Future for MiddlewareFuture<F> {
    type Output = Result<Response, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let _entered = this.span.enter();
        let mut response = match this.work.project() {
            RequestStateProjection::InFlight { handler, permit } => {
                // A future that panicked is not polled again, so nobody sees what the panic left half-done in it.
                let response = match catch_unwind(AssertUnwindSafe(|| handler.poll(context))) {
                    Ok(poll) => {
                        let Ok(response) = ready!(poll);
                        response
                    }
                    Err(panic) => panic_response(&*panic),
                };
                let permit = permit.take();
                response.map(|body| guarded(body, permit))
            }
            RequestStateProjection::Refused { rejection } => match rejection.take() {
                Some(rejection) => rejection.into_response(),
                // Polled after it was ready, which no executor does.
                None => return Poll::Pending,
            },
        };
        if let Some(id) = this.id.take() {
            response.headers_mut().insert(REQUEST_ID_HEADER, id.into_header());
        }
        this.rate_limit_state.write(response.headers_mut());
        set_no_store(response.headers_mut());
        log_response(response.status(), this.began.elapsed());
        Poll::Ready(Ok(response))
    }
}

/// Says that no cache may keep the answer, unless the answer itself says what caches may do.
pub(crate) fn set_no_store(headers: &mut HeaderMap) {
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

fn mark_sensitive_headers(headers: &mut HeaderMap) {
    for name in [AUTH_HEADER, header::AUTHORIZATION] {
        if let header::Entry::Occupied(mut values) = headers.entry(name) {
            values.iter_mut().for_each(|value| value.set_sensitive(true));
        }
    }
}

/// Answers for a handler that panicked. How much of the body it read is unknown, so the connection is closed.
fn panic_response(payload: &(dyn Any + Send)) -> Response {
    // A literal is the programmer's text. A formatted message may hold data of the caller and is left to the panic hook.
    let message = payload.downcast_ref::<&'static str>().copied().unwrap_or("see the output of the panic hook");
    tracing::error!(message, "a handler panicked");
    Rejection::closing_if(true, RejectionReason::Internal).into_response()
}

fn log_response(status: StatusCode, took: Duration) {
    let (status, micros) = (status.as_u16(), u64::try_from(took.as_micros()).unwrap_or(u64::MAX));
    if status >= 500 {
        tracing::error!(status, micros, "answered");
    } else {
        tracing::info!(status, micros, "answered");
    }
}

/// Whether the request has a body.
pub(crate) fn unread_body(request: &http::Request<Body>) -> bool {
    !request.body().is_end_stream()
}
