//! Counts requests by operation and status, and measures how long they take.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::response::Response;
use pin_project_lite::pin_project;
use smartassist_server::routes;
use tower::{Layer, Service};

use super::Metrics;

/// The label of everything that is served beside the API.
const SERVICE: &str = "service";
/// The label of paths that are not served, and of methods that the path of an operation does not have.
const UNKNOWN: &str = "unknown";

/// The layer of [`Metrics::count_requests`].
#[derive(Clone, Debug)]
pub struct CountRequests {
    metrics: Metrics,
}

impl CountRequests {
    pub(super) fn new(metrics: Metrics) -> Self {
        Self { metrics }
    }
}

impl<S> Layer<S> for CountRequests {
    type Service = CountedRequests<S>;

    fn layer(&self, inner: S) -> Self::Service {
        CountedRequests { inner, metrics: self.metrics.clone() }
    }
}

/// A service whose requests are counted.
#[derive(Clone, Debug)]
pub struct CountedRequests<S> {
    inner: S,
    metrics: Metrics,
}

impl<S: Service<Request, Response = Response>> Service<Request> for CountedRequests<S> {
    type Response = Response;
    type Error = S::Error;
    type Future = CountedResponse<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let operation = operation(&request);
        let counted = RequestGuard { metrics: self.metrics.clone(), operation, status: None, began: Instant::now() };
        CountedResponse { answer: self.inner.call(request), counted }
    }
}

pin_project! {
    /// The answer of a [`CountedRequests`].
    #[derive(Debug)]
    pub struct CountedResponse<F> {
        #[pin]
        answer: F,
        counted: RequestGuard,
    }
}

impl<F: Future<Output = Result<Response, E>>, E> Future for CountedResponse<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let answer = ready!(this.answer.poll(context));
        this.counted.status = answer.as_ref().ok().map(|answer| answer.status().as_u16());
        Poll::Ready(answer)
    }
}

/// One request. It is counted when the guard is dropped: after its answer, or when its client closed the connection.
#[derive(Debug)]
struct RequestGuard {
    metrics: Metrics,
    operation: &'static str,
    status: Option<u16>,
    began: Instant,
}

impl Drop for RequestGuard {
    fn drop(&mut self) {
        self.metrics.request(self.operation, self.status, self.began.elapsed());
    }
}

fn operation(request: &Request) -> &'static str {
    let Some(path) = request.extensions().get::<MatchedPath>() else { return UNKNOWN };
    let mut on_path = routes::OPERATIONS.iter().filter(|operation| operation.has_path(path.as_str())).peekable();
    if on_path.peek().is_none() {
        return SERVICE;
    }
    on_path.find(|operation| operation.method == request.method().as_str()).map_or(UNKNOWN, |operation| operation.id)
}
