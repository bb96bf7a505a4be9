//! Everything that is served beside the API, and where.

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

/// Where Prometheus reads.
pub const METRICS_PATH: &str = "/metrics";

/// How long numbers are taken before the rest is told without them; Prometheus waits 10 seconds.
const SAMPLE_TIMEOUT: Duration = Duration::from_secs(2);

/// A number that is being taken.
pub type SampleFuture<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Takes a number that is not counted while it changes, such as how many notifications wait, whenever somebody is about
/// to read the metrics.
pub trait Sample: Send + Sync + 'static {
    /// Takes it. Where it cannot be had, the last one stays.
    fn sample<'a>(&'a self, into: &'a Metrics) -> SampleFuture<'a>;
}

/// What is served beside the API. None of it asks for a token.
///
/// | path | what | with an address for operators |
/// | --- | --- | --- |
/// | `/` | leads to `/reference` | at the API's address |
/// | `/reference` | the reference page | at the API's address |
/// | `/openapi.json` | the served document; the stub brings it | at the API's address |
/// | `/healthz` | 200 and `ok` while the process lives | at both |
/// | `/readyz` | 200, or 503 while something does not work or the gateway is about to stop | at both |
/// | `/metrics` | numbers for Prometheus | at that address alone |
///
/// These requests are outside of the stub's bound on requests in work, so that a gateway which is busy still says that
/// it lives; and outside of its log, which would be full of them.
#[derive(Clone)]
pub struct OperatorRoutes {
    metrics: Metrics,
    readiness: Readiness,
    samples: Vec<Arc<dyn Sample>>,
}

/// What is served at which address.
#[derive(Clone, Debug)]
pub struct Routers {
    /// At the address of the API.
    pub api: Router,
    /// At the address for operators, if there is one.
    pub admin: Option<Router>,
}

impl OperatorRoutes {
    /// These numbers, and this readiness.
    pub fn new(metrics: Metrics, readiness: Readiness) -> Self {
        Self { metrics, readiness, samples: Vec::new() }
    }

    /// Takes this number, too, before the numbers are read.
    #[must_use]
    pub fn with_sample(mut self, sample: impl Sample) -> Self {
        self.samples.push(Arc::new(sample));
        self
    }

    /// Puts it all beside the API, and counts the requests to either. `api` is a finished stub; its answers to unknown
    /// paths stay. `apart` says whether operators have an address of their own.
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
            let beside = self.clone();
            async move {
                let text = beside.read().await;
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
            tracing::warn!("a number for the metrics could not be taken in time; the last one stays");
        }
        self.metrics.text()
    }
}

impl fmt::Debug for OperatorRoutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Beside").field("readiness", &self.readiness).finish_non_exhaustive()
    }
}
