//! The routes beside the API, over real HTTP.

use std::future::pending;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use reqwest::{Response, redirect};
use serde_json::{Value, json};
use smartassist_gateway::metrics::Metrics;
use smartassist_gateway::ops::{
    AbortOnDrop, CheckFuture, HealthCheck, OperatorRoutes, Readiness, Sample, SampleFuture,
};
use smartassist_server::{Caller, Limits, Smartassist, StaticToken, Stub, serve};
use tokio::net::TcpListener;
use tokio::sync::Notify;

pub const DIALOUT: &str = "/api/1.1/public/bot/st-1/smartassist/dialout";

struct NoApi;

impl Smartassist for NoApi {}

/// Succeeds, fails, or never ends.
#[derive(Clone, Default)]
struct Store {
    broken: Arc<AtomicBool>,
    stuck: Arc<AtomicBool>,
}

impl HealthCheck for Store {
    fn name(&self) -> &'static str {
        "store"
    }

    fn check(&self) -> CheckFuture<'_> {
        Box::pin(async {
            if self.stuck.load(Ordering::SeqCst) {
                pending::<()>().await;
            }
            if self.broken.load(Ordering::SeqCst) { Err("the disk of +447700900300 is full".into()) } else { Ok(()) }
        })
    }
}

/// Incremented by each sample.
struct Outbox(AtomicU64);

impl Sample for Outbox {
    fn sample<'a>(&'a self, into: &'a Metrics) -> SampleFuture<'a> {
        Box::pin(async { into.set_notifications_waiting(self.0.fetch_add(1, Ordering::SeqCst) + 1) })
    }
}

pub struct Gateway {
    pub address: SocketAddr,
    pub metrics: Metrics,
    admin: Option<SocketAddr>,
    readiness: Readiness,
    store: Store,
    never: Arc<Notify>,
    client: reqwest::Client,
    _tasks: Vec<AbortOnDrop<()>>,
}

async fn listen(router: Router) -> (SocketAddr, AbortOnDrop<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let mut limits = Limits::default();
    limits.write_timeout = Duration::from_secs(2);
    let task = AbortOnDrop::spawn(async move { serve(listener, router, &limits, pending()).await.unwrap() });
    (address, task)
}

impl Gateway {
    pub async fn start(apart: bool) -> Self {
        Self::with_room_for(apart, 100).await
    }

    /// With a limit of this many concurrent requests to the API.
    async fn with_room_for(apart: bool, requests: usize) -> Self {
        let (metrics, store, never) = (Metrics::new(), Store::default(), Arc::new(Notify::new()));
        let readiness = Readiness::new().with_check(store.clone());
        let beside = OperatorRoutes::new(metrics.clone(), readiness.clone()).with_sample(Outbox(AtomicU64::new(0)));
        let mut limits = Limits::default();
        limits.requests = requests;
        let reached = never.clone();
        let never_answered = get(async move || {
            reached.notify_one();
            pending::<&str>().await
        });
        let stub = Stub::new(NoApi, StaticToken::new("a token", Caller::anonymous())).with_limits(limits);
        let routers = beside.around(stub.into_router().route("/never", never_answered), apart);
        let (address, api) = listen(routers.api).await;
        let mut tasks = vec![api];
        let mut admin = None;
        if let Some(router) = routers.admin {
            let (address, task) = listen(router).await;
            admin = Some(address);
            tasks.push(task);
        }
        let client = reqwest::Client::builder().no_proxy().redirect(redirect::Policy::none()).build().unwrap();
        Self { address, metrics, admin, readiness, store, never, client, _tasks: tasks }
    }

    pub async fn get(&self, path: &str) -> Response {
        self.client.get(format!("http://{}{path}", self.address)).send().await.unwrap()
    }

    pub async fn post(&self, path: &str) -> Response {
        self.client.post(format!("http://{}{path}", self.address)).send().await.unwrap()
    }

    async fn get_admin(&self, path: &str) -> Response {
        self.client.get(format!("http://{}{path}", self.admin.unwrap())).send().await.unwrap()
    }

    /// Waits until the request without an answer has arrived.
    pub async fn never_reached(&self) {
        self.never.notified().await;
    }

    async fn ready(&self) -> (u16, Value) {
        let answer = self.get("/readyz").await;
        assert_eq!(answer.headers()["content-type"], "application/json");
        assert_eq!(answer.headers()["cache-control"], "no-store");
        (answer.status().as_u16(), answer.json().await.unwrap())
    }
}

#[tokio::test]
async fn one_address_serves_everything() {
    let gateway = Gateway::start(false).await;
    for (path, content_type) in [
        ("/healthz", "text/plain; charset=utf-8"),
        ("/readyz", "application/json"),
        ("/metrics", "text/plain; version=0.0.4; charset=utf-8"),
        ("/reference", "text/html; charset=utf-8"),
        ("/openapi.json", "application/json"),
    ] {
        let answer = gateway.get(path).await;
        assert_eq!(
            (answer.status().as_u16(), &answer.headers()["content-type"]),
            (200, &content_type.parse().unwrap())
        );
        let wrong = gateway.post(path).await;
        assert_eq!((wrong.status().as_u16(), &wrong.headers()["allow"]), (405, &"GET,HEAD".parse().unwrap()), "{path}");
        assert!(wrong.json::<Value>().await.unwrap()["errors"].is_array());
    }
    assert_eq!(gateway.get("/healthz").await.text().await.unwrap(), "ok");
    let start = gateway.get("/").await;
    assert_eq!((start.status().as_u16(), &start.headers()["location"]), (307, &"/reference".parse().unwrap()));

    // The API is not changed.
    let refused = gateway.post(DIALOUT).await;
    assert_eq!(refused.status(), 401);
    assert!(refused.headers().contains_key("x-request-id"));
    let unknown = gateway.get("/nothing").await;
    assert_eq!(unknown.status(), 404);
    assert!(unknown.headers().contains_key("x-request-id"));
    assert!(unknown.json::<Value>().await.unwrap()["errors"].is_array());
}

#[tokio::test]
async fn operators_may_have_their_own_address() {
    let gateway = Gateway::start(true).await;
    assert_eq!(gateway.get("/metrics").await.status(), 404);
    for path in ["/healthz", "/readyz"] {
        assert_eq!(gateway.get(path).await.status(), 200);
        assert_eq!(gateway.get_admin(path).await.status(), 200);
    }
    assert_eq!(gateway.get_admin("/metrics").await.status(), 200);
    for path in ["/", "/reference", "/openapi.json", DIALOUT] {
        let unknown = gateway.get_admin(path).await;
        assert_eq!(unknown.status(), 404, "{path}");
        assert!(unknown.json::<Value>().await.unwrap()["errors"].is_array());
    }
}

#[tokio::test]
async fn readiness_is_all_checks_and_not_stopping() {
    let gateway = Gateway::start(false).await;
    let report = |serving: bool, store: bool| {
        json!({
            "ready": serving && store,
            "checks": [{"name": "serving", "ok": serving}, {"name": "store", "ok": store}],
        })
    };
    assert_eq!(gateway.ready().await, (200, report(true, true)));
    gateway.store.broken.store(true, Ordering::SeqCst);
    assert_eq!(gateway.ready().await, (503, report(true, false)), "and why is in the log alone");
    gateway.store.broken.store(false, Ordering::SeqCst);
    gateway.store.stuck.store(true, Ordering::SeqCst);
    let mut too_slow = report(true, false);
    too_slow["checks"][1]["reason"] = "timeout".into();
    assert_eq!(gateway.ready().await, (503, too_slow));
    gateway.store.stuck.store(false, Ordering::SeqCst);
    assert_eq!(gateway.ready().await, (200, report(true, true)));
    gateway.readiness.drain();
    assert_eq!(gateway.ready().await, (503, report(false, true)));
    assert_eq!(gateway.get("/healthz").await.status(), 200, "it lives all the same");
}

#[tokio::test]
async fn a_gateway_at_its_request_limit_still_answers_health_checks() {
    let gateway = Gateway::with_room_for(false, 0).await;
    assert_eq!(gateway.post(DIALOUT).await.status(), 503);
    for path in ["/healthz", "/readyz", "/metrics", "/reference"] {
        assert_eq!(gateway.get(path).await.status(), 200, "{path}");
    }
}

#[tokio::test]
async fn samples_are_taken_when_metrics_are_read() {
    let gateway = Gateway::start(false).await;
    for expected in 1..4 {
        let text = gateway.get("/metrics").await.text().await.unwrap();
        assert!(text.contains(&format!("\nsmartassist_notifications_waiting {expected}\n")), "{text}");
    }
}

#[tokio::test]
async fn the_page_is_cached_and_runs_only_its_own_script() {
    let gateway = Gateway::start(false).await;
    let page = gateway.get("/reference").await;
    let headers = page.headers().clone();
    let policy = headers["content-security-policy"].to_str().unwrap().to_owned();
    let text = page.text().await.unwrap();
    let own = policy.strip_suffix("; frame-ancestors 'none'").unwrap();
    assert!(text.contains(&format!("content=\"{own}\"")), "{policy}");
    assert!(text.starts_with("<!DOCTYPE html>") && text.len() > 100_000);
    assert_eq!(
        (&headers["cache-control"], &headers["x-content-type-options"]),
        (&"no-cache".parse().unwrap(), &"nosniff".parse().unwrap(),)
    );

    let again = |tag: &str| {
        gateway.client.get(format!("http://{}/reference", gateway.address)).header("if-none-match", tag).send()
    };
    let known = again(headers["etag"].to_str().unwrap()).await.unwrap();
    assert_eq!((known.status().as_u16(), &known.headers()["etag"]), (304, &headers["etag"]));
    assert_eq!(known.text().await.unwrap(), "");
    assert_eq!(again("\"another\"").await.unwrap().status(), 200);
}
