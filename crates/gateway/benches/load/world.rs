//! A gateway on a file, its client, and a receiver.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::routing::post;
use smartassist_auth::{Clock as _, Secret, SystemClock, Verifier};
use smartassist_client::Client;
use smartassist_client::types::DialoutRequest;
use smartassist_gateway::api::Api;
use smartassist_gateway::carrier::{SimulatedCarrier, simulated};
use smartassist_gateway::dialout::{CallLimits, CallService};
use smartassist_gateway::notifications::{OutboxWorker, OutboxWorkerSettings, Reach, Transport, TransportSettings};
use smartassist_gateway::resources::{self, Bot, ResourceCache, UsedTokenStore};
use smartassist_gateway::store::{Account, AppRecord, AppSettings, ResourceStore as _, SecretKind, SqliteStore};
use smartassist_server::{Limits, Stub, serve};
use tokio::net::TcpListener;
use tokio::time::Instant;

use super::rate::Latencies;

/// It rings until somebody gives up.
pub const RINGING: &str = "tel:+447700900487";
/// Answers at once, as the scenarios below have it.
const AT_ONCE: &str = "tel:+447700900999";
const SCENARIOS: &str = r#"
[[scenario]]
target = "+447700900999"
steps = [{ does = "answer", after = 100 }]
"#;

const ACCOUNT: &str = "account";
const APP: &str = "cs-1";
const BOT: &str = "st-1";
const SECRET: &str = "a client secret of at least 32 bytes";

/// When what was asked for with an id arrived.
type Arrived = Arc<Mutex<HashMap<String, Instant>>>;

pub struct World {
    client: Client,
    call_service: CallService<SqliteStore>,
    receiver: SocketAddr,
    arrived: Arrived,
    plain: reqwest::Client,
    _folder: tempfile::TempDir,
}

async fn listen(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let limits = Limits::default();
    tokio::spawn(async move { serve(listener, router, &limits, std::future::pending()).await });
    address
}

impl World {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(SqliteStore::open(folder.path().join("gateway.db")).await.unwrap());
        store.put_account(Account { id: ACCOUNT.into(), name: String::new() }).await.unwrap();
        let scopes = ["SmartAssist Dialout", "SmartAssist Analytics"].map(str::to_owned).to_vec();
        let settings = AppSettings { scopes, ..AppSettings::default() };
        let app = AppRecord { id: APP.into(), account_id: ACCOUNT.into(), name: String::new(), settings };
        store.put_app(app).await.unwrap();
        for kind in [SecretKind::Client, SecretKind::Savg] {
            let secret = Secret::from_text(SECRET).unwrap();
            store.set_secret(APP.into(), kind, secret, SystemClock.now(), Duration::ZERO).await.unwrap();
        }
        resources::put(&*store, ACCOUNT, &Bot::new(BOT)).await.unwrap();
        let resource_cache = Arc::new(ResourceCache::open(Arc::clone(&store)).await.unwrap());

        let (reach, scenarios) = (Reach::Anywhere, SCENARIOS.parse::<simulated::Scenarios>().unwrap());
        let transport = Transport::new(&TransportSettings { reach, ..TransportSettings::default() }).unwrap();
        let worker = Arc::new(OutboxWorker::new(Arc::clone(&store), transport, OutboxWorkerSettings::default()));
        tokio::spawn(Arc::clone(&worker).run(std::future::pending()));
        let carrier = Arc::new(SimulatedCarrier::new().with_scenarios(scenarios));
        let limits = CallLimits { max_concurrent_calls: u32::MAX, ..CallLimits::default() };
        let call_service =
            CallService::new(Arc::clone(&store), Arc::clone(&resource_cache), carrier, worker, reach, limits);
        let api = Api::new(call_service.clone(), Arc::clone(&store), Arc::clone(&resource_cache));
        let stub = Stub::new(api, Verifier::new(resource_cache, UsedTokenStore::new(store))).without_rate_limit();
        let address = listen(stub.into_router()).await;
        let base_url = format!("http://{address}");
        let client = Client::builder().base_url(base_url).credentials(APP, SECRET).account_id(ACCOUNT).build().unwrap();

        let arrived = Arrived::default();
        let receiver = listen(receiver(Arc::clone(&arrived))).await;
        let plain = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { client, call_service, receiver, arrived, plain, _folder: folder }
    }

    pub fn calls(&self) -> usize {
        self.call_service.calls_in_flight()
    }

    /// Something that only reads.
    pub async fn sessions(&self) {
        self.client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap();
    }

    /// A dialout, told to the receiver where it has a name there.
    pub async fn dial(&self, target: &str, told_as: Option<&str>) {
        let mut request = DialoutRequest::builder().target(target).caller("+127061657882").timeout_in_ms(300_000);
        if let Some(name) = told_as {
            request = request.notifyurl(format!("http://{}/{name}", self.receiver));
        }
        self.client.dialout().bot_id(BOT).body(request).send().await.unwrap();
    }

    /// What a notification is without a gateway.
    pub async fn post(&self) {
        self.plain.post(format!("http://{}/plain", self.receiver)).body("{}").send().await.unwrap();
    }

    /// Calls that are answered 100 ms after they were placed: how long after that their notification arrives.
    pub async fn answered(self: &Arc<Self>, a_second: u32, lasts: Duration) -> Latencies {
        let placed = Arrived::default();
        let (world, noted) = (Arc::clone(self), Arc::clone(&placed));
        let count = std::sync::atomic::AtomicU32::new(0);
        super::rate::at(a_second, lasts, move || {
            let (world, noted) = (Arc::clone(&world), Arc::clone(&noted));
            let name = format!("call-{}", count.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
            async move {
                world.dial(AT_ONCE, Some(&name)).await;
                // The carrier begins to count while the dialout is being answered: what is measured is a little less.
                noted.lock().unwrap().insert(name, Instant::now() + Duration::from_millis(100));
            }
        })
        .await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let (placed, arrived) = (placed.lock().unwrap(), self.arrived.lock().unwrap());
        assert!(placed.keys().all(|name| arrived.contains_key(name)), "each of them was told");
        Latencies::of(placed.iter().map(|(name, due)| arrived[name].saturating_duration_since(*due)).collect())
    }
}

/// Notes the first time that something arrives under a name.
fn receiver(arrived: Arrived) -> Router {
    let take = move |path: axum::extract::Path<String>| {
        let arrived = Arc::clone(&arrived);
        async move {
            arrived.lock().unwrap().entry(path.0).or_insert_with(Instant::now);
            axum::http::StatusCode::NO_CONTENT
        }
    };
    Router::new().route("/{name}", post(take))
}
