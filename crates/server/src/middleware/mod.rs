//! What happens around every request: its id, its span and its line in the log, the limit on concurrent requests, and
//! panics.
//!
//! Each part has its own file. They run in one [`tower::Service`] in place of a stack of layers, because each layer of
//! a router costs a boxed service and a boxed future for every request.

mod access_log;
mod concurrency_limit;
mod headers;
mod panic;

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use pin_project_lite::pin_project;
use tokio::sync::OwnedSemaphorePermit;
use tower::{Layer, Service};

use self::access_log::AccessLog;
use self::concurrency_limit::RequestLimit;
use self::headers::mark_sensitive;
pub(crate) use self::headers::set_no_store;
use crate::client_address::{ClientAddress, TrustedProxies};
use crate::guarded_body::guarded;
use crate::limits::Limits;
use crate::pipeline::{unknown_path, wrong_method};
use crate::rate_limit::RateLimitStateSlot;
use crate::rejection::Rejection;
use crate::request_id::{REQUEST_ID_HEADER, RequestId};

/// The outermost layer of a router.
///
/// * It takes the request id from the request, or generates one, and repeats it in the response.
/// * It determines the [`ClientAddress`].
/// * It adds the headers of the [`RateLimit`](crate::RateLimit) to the response, where the caller is limited.
/// * It opens the span `request` (fields `request_id`, `operation`). When the response is ready it logs one event with
///   status and time, at error level for 5xx and at info level for the rest. Of the request's values, only the request
///   id is logged.
/// * It responds 503 while [`Limits::requests`] are in flight. A request is in flight until the body of its response
///   was handed to the connection or dropped.
/// * It responds 500 when a handler panics.
/// * It adds `Cache-Control: no-store` to each response without `Cache-Control`. The token is in a header that HTTP
///   does not know as a credential, so a shared cache would otherwise serve the response to any client.
/// * It marks the headers `auth` and `authorization` as sensitive, so that `Debug` of the headers does not show them.
#[derive(Clone, Debug)]
pub struct Middleware {
    limit: RequestLimit,
    trusted_proxies: Arc<TrustedProxies>,
}

impl Middleware {
    /// A middleware that admits `limits.requests` concurrent requests. Clones share this limit.
    pub fn new(limits: &Limits) -> Self {
        Self { limit: RequestLimit::new(limits), trusted_proxies: Arc::default() }
    }

    /// Trusts these proxies to name the client's address. By default no proxy is trusted.
    #[must_use]
    pub fn with_trusted_proxies(mut self, proxies: TrustedProxies) -> Self {
        self.trusted_proxies = Arc::new(proxies);
        self
    }

    /// Wraps `router`, and adds JSON responses for unknown paths (404) and wrong methods (405). Routes that are added
    /// later are not wrapped.
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

/// A service inside a [`Middleware`].
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
        mark_sensitive(request.headers_mut());
        let id = RequestId::get_or_assign(request.headers_mut());
        let access_log = AccessLog::begin(&id);
        let rate_limit_state = RateLimitStateSlot::default();
        request.extensions_mut().insert(rate_limit_state.clone());
        let proxies = &self.middleware.trusted_proxies;
        if let Some(client) = ClientAddress::of_request(request.extensions(), request.headers(), proxies) {
            request.extensions_mut().insert(client);
        }
        let state = match self.middleware.limit.try_acquire(&request) {
            Ok(permit) => RequestState::InFlight { handler: self.inner.call(request), permit: Some(permit) },
            Err(rejection) => RequestState::Refused { rejection: Some(rejection) },
        };
        MiddlewareFuture { state, id: Some(id), rate_limit_state, access_log }
    }
}

pin_project! {
    /// The response of a [`MiddlewareService`].
    #[derive(Debug)]
    pub struct MiddlewareFuture<F> {
        #[pin]
        state: RequestState<F>,
        // Taken when the response is ready.
        id: Option<RequestId>,
        rate_limit_state: RateLimitStateSlot,
        access_log: AccessLog,
    }
}

pin_project! {
    #[project = RequestStateProjection]
    #[derive(Debug)]
    enum RequestState<F> {
        // The body of the response takes the permit, and releases it when all of it was handed to the connection. If
        // the client disconnects earlier, the permit is dropped with the future.
        InFlight { #[pin] handler: F, permit: Option<OwnedSemaphorePermit> },
        Refused { rejection: Option<Rejection> },
    }
}

impl<F: Future<Output = Result<Response, Infallible>>> Future for MiddlewareFuture<F> {
    type Output = Result<Response, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let _entered = this.access_log.span().enter();
        let mut response = match this.state.project() {
            RequestStateProjection::InFlight { handler, permit } => {
                let response = ready!(panic::poll_handler(handler, context));
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
        this.access_log.record(response.status());
        Poll::Ready(Ok(response))
    }
}
