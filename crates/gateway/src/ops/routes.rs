//! The routes beside the API: reference page, health and metrics.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::header;
use axum::routing::get;
use smartassist_server::pipeline::{unknown_path, wrong_method};

use super::health::Readiness;
use super::reference;
use crate::metrics::{CONTENT_TYPE, Metrics};

/// The path that Prometheus reads.
pub const METRICS_PATH: &str = "/metrics";

/// The timeout for all samples; after it the metrics are returned without new ones. Prometheus waits 10 seconds.
const SAMPLE_TIMEOUT: Duration = Duration::from_secs(2);

/// A sample that is being taken.
pub type SampleFuture<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Updates a metric that is not counted while it changes, such as the number of waiting notifications, before the
/// metrics are read.
pub trait Sample: Send + Sync + 'static {
    /// Takes the sample. If it fails, the metric keeps its last value.
    fn sample<'a>(&'a self, into: &'a Metrics) -> SampleFuture<'a>;
}

/// What is served beside the API. None of it needs a token.
///
/// | path | what | with an address for operators |
/// | --- | --- | --- |
/// | `/` | redirects to `/reference` | at the API's address |
/// | `/reference` | the reference page | at the API's address |
/// | `/openapi.json` | the served document, from the stub | at the API's address |
/// | `/healthz` | 200 and `ok` while the process is alive | at both |
/// | `/readyz` | 200, or 503 while a check fails or the gateway is stopping | at both |
/// | `/metrics` | metrics for Prometheus | at that address only |
///
/// These requests do not count for the stub's limit on concurrent requests, so that a busy gateway still answers them;
/// and they are not in its access log, which they would fill.
#[derive(Clone)]
pub struct OperatorRoutes {
    metrics: Metrics,
    readiness: Readiness,
    samples: Vec<Arc<dyn Sample>>,
}

/// The routers of both addresses.
#[derive(Clone, Debug)]
pub struct Routers {
    /// For the address of the API.
    pub api: Router,
    /// For the address for operators, if there is one.
    pub admin: Option<Router>,
}

impl OperatorRoutes {
    /// Routes for these metrics and this readiness.
    pub fn new(metrics: Metrics, readiness: Readiness) -> Self {
        Self { metrics, readiness, samples: Vec::new() }
    }

    /// Adds a sample that is taken before the metrics are read.
    #[must_use]
    pub fn with_sample(mut self, sample: impl Sample) -> Self {
        self.samples.push(Arc::new(sample));
        self
    }

    /// Adds the routes to the API, and counts the requests to all of them. `api` is a finished stub, whose answers to
    /// unknown paths stay. `apart`: operators have their own address.
    pub fn around(self, api: Router, apart: bool) -> Routers {
        let health = self.readiness.router();
        let count = self.metrics.count_requests();
        let api = api.merge(reference::router()).merge(health.clone());
        if apart {
            let admin = health.merge(self.metrics_router()).fallback(unknown_path);
            Routers { api: api.layer(count), admin: Some(admin) }
        } else {
            Routers { api: api.merge(self.metrics_router()).layer(count), admin: None }
        }
    }

    fn metrics_router(self) -> Router {
        let read = move || {
            let operator_routes = self.clone();
            async move {
                let text = operator_routes.read().await;
                ([(header::CONTENT_TYPE, CONTENT_TYPE), (header::CACHE_CONTROL, "no-store")], text)
            }
        };
        Router::new().route(METRICS_PATH, get(read).fallback(wrong_method))
    }

    async fn read(&self) -> String {
        let sampling = async {
            for sample in &self.samples {
                sample.sample(&self.metrics).await;
            }
        };
        if tokio::time::timeout(SAMPLE_TIMEOUT, sampling).await.is_err() {
            tracing::warn!("a metric could not be read in time; its last value is returned");
        }
        self.metrics.text()
    }
}

impl fmt::Debug for OperatorRoutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Beside").field("readiness", &self.readiness).finish_non_exhaustive()
    }
}
