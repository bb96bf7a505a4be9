//! `/healthz` and `/readyz`: whether the process lives, and whether it can do its work.

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

/// Where to ask whether the process lives.
pub const HEALTH_PATH: &str = "/healthz";
/// Where to ask whether it can do its work.
pub const READY_PATH: &str = "/readyz";

/// How long a check may take; then it has failed. Those who ask usually wait a second.
const CHECK_TIMEOUT: Duration = Duration::from_millis(900);

/// The check that [`Readiness::drain`] fails for good.
const SERVING: &str = "serving";

/// What a check answers: nothing, or why not.
pub type CheckFuture<'a> = Pin<Box<dyn Future<Output = Result<(), Box<dyn Error + Send + Sync>>> + Send + 'a>>;

/// Why a check failed, in a fixed word that everybody may read, and in full for the log.
pub struct NotReady {
    /// The word: lower case, with `_` for spaces.
    pub reason: &'static str,
    /// What is logged.
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

/// One thing that has to work for the gateway to work.
pub trait HealthCheck: Send + Sync + 'static {
    /// What is looked at, in one word, the same each time.
    fn name(&self) -> &'static str;

    /// Looks whether it works. It is asked whenever somebody asks whether the gateway is ready, so it should be cheap;
    /// what takes longer than 900 ms counts as failed.
    fn check(&self) -> CheckFuture<'_>;
}

/// Whether the gateway is ready for requests. Clones share it.
#[derive(Clone, Default)]
pub struct Readiness {
    draining: Arc<AtomicBool>,
    checks: Vec<Arc<dyn HealthCheck>>,
}

impl Readiness {
    /// Ready, until something is added that is not.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ready only where this works too. Clones that were made before do not know of it.
    #[must_use]
    pub fn with_check(mut self, check: impl HealthCheck) -> Self {
        self.checks.push(Arc::new(check));
        self
    }

    /// Not ready any more, for good: whoever spreads requests over several gateways is to leave this one out.
    pub fn drain(&self) {
        self.draining.store(true, Ordering::Release);
    }

    /// Looks at everything, side by side.
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

/// What `/readyz` answers: 200 where everything works, else 503. Why something does not is told in a fixed word, where
/// there is one, and in full in the log alone, as anybody may ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadinessReport {
    /// Whether everything works.
    pub ready: bool,
    /// Whether the gateway is being drained (`serving`), and then each check in the order they were added.
    pub checks: Vec<CheckResult>,
}

/// One check and its outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CheckResult {
    /// What was looked at.
    pub name: &'static str,
    /// Whether it works.
    pub ok: bool,
    /// Why not, where there is a word for it.
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
