//! `/healthz` and `/readyz`: whether the process is alive, and whether it can work.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Serialize;
use smartassist_server::pipeline::wrong_method;
use tokio::task::JoinSet;

/// The path of the liveness check.
pub const HEALTH_PATH: &str = "/healthz";
/// The path of the readiness check.
pub const READY_PATH: &str = "/readyz";

/// The timeout of a check. Clients usually wait a second.
const CHECK_TIMEOUT: Duration = Duration::from_millis(900);

/// The check that fails after [`Readiness::drain`].
const SERVING: &str = "serving";

/// The result of a check.
pub type CheckFuture<'a> = Pin<Box<dyn Future<Output = Result<(), Box<dyn Error + Send + Sync>>> + Send + 'a>>;

/// Why a check failed: a fixed word, which `/readyz` returns, and the full error for the log.
pub struct NotReady {
    /// The word: lower case, with `_` for spaces.
    pub reason: &'static str,
    /// The error for the log.
    pub source: Box<dyn Error + Send + Sync>,
}

impl fmt::Display for NotReady {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}

impl Error for NotReady {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.source()
    }
}

smartassist_auth::debug_as_text!(NotReady);

/// A condition for the gateway to work.
pub trait HealthCheck: Send + Sync + 'static {
    /// The name of the check, one fixed word.
    fn name(&self) -> &'static str;

    /// Checks the condition. It runs with each request to `/readyz`, so it should be cheap. After 900 ms it counts as
    /// failed.
    fn check(&self) -> CheckFuture<'_>;
}

/// Whether the gateway is ready for requests. Clones share the state.
#[derive(Clone, Default)]
pub struct Readiness {
    draining: Arc<AtomicBool>,
    checks: Vec<Arc<dyn HealthCheck>>,
}

impl Readiness {
    /// Ready, until a check is added that fails.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a check. Clones that were made before do not have it.
    #[must_use]
    pub fn with_check(mut self, check: impl HealthCheck) -> Self {
        self.checks.push(Arc::new(check));
        self
    }

    /// Not ready any more, for good: a load balancer sends no more requests.
    pub fn drain(&self) {
        self.draining.store(true, Ordering::Release);
    }

    /// Runs all checks concurrently.
    pub async fn report(&self) -> ReadinessReport {
        let serving = CheckResult { name: SERVING, ok: !self.draining.load(Ordering::Acquire), reason: None };
        let mut running = JoinSet::new();
        for (place, check) in self.checks.iter().cloned().enumerate() {
            running.spawn(async move { (place, ask(&*check).await) });
        }
        let mut answered: Vec<_> = running.join_all().await;
        answered.sort_by_key(|(place, _)| *place);
        let checks: Vec<_> = std::iter::once(serving).chain(answered.into_iter().map(|(_, checked)| checked)).collect();
        ReadinessReport { ready: checks.iter().all(|checked| checked.ok), checks }
    }

    /// Both routes.
    pub(super) fn router(&self) -> Router {
        let readiness = self.clone();
        let ready = move || {
            let readiness = readiness.clone();
            async move { readiness.report().await }
        };
        Router::new()
            .route(HEALTH_PATH, get(|| async { ([(header::CACHE_CONTROL, "no-store")], "ok") }).fallback(wrong_method))
            .route(READY_PATH, get(ready).fallback(wrong_method))
    }
}

impl fmt::Debug for Readiness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let checks: Vec<_> = self.checks.iter().map(|check| check.name()).collect();
        f.debug_struct("Readiness").field("draining", &self.draining).field("checks", &checks).finish()
    }
}

async fn ask(check: &dyn HealthCheck) -> CheckResult {
    let name = check.name();
    match tokio::time::timeout(CHECK_TIMEOUT, check.check()).await {
        Ok(Ok(())) => CheckResult { name, ok: true, reason: None },
        Ok(Err(error)) => {
            tracing::warn!(check = name, %error, "the gateway is not ready");
            CheckResult { name, ok: false, reason: error.downcast_ref::<NotReady>().map(|unready| unready.reason) }
        }
        Err(_) => {
            tracing::warn!(check = name, "the gateway is not ready: the check took too long");
            CheckResult { name, ok: false, reason: Some("timeout") }
        }
    }
}

/// The answer of `/readyz`: 200 if all checks succeed, else 503. It contains only a fixed word for each failure, as
/// every client may read it; the log has the full error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadinessReport {
    /// Whether all checks succeeded.
    pub ready: bool,
    /// First `serving`, which fails while the gateway is stopping, and then each check in the order they were added.
    pub checks: Vec<CheckResult>,
}

/// The result of one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CheckResult {
    /// The name of the check.
    pub name: &'static str,
    /// Whether it succeeded.
    pub ok: bool,
    /// Why it failed, if there is a word for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
}

impl IntoResponse for ReadinessReport {
    fn into_response(self) -> Response {
        let status = if self.ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
        let body = serde_json::to_vec(&self).unwrap_or_default();
        (status, [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], body)
            .into_response()
    }
}
