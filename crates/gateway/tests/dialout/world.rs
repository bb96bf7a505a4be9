//! Everything on one machine, each part listening on the loopback interface.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use smartassist_auth::{Minter, Secret, SystemClock, Verifier};
use smartassist_client::Client;
use smartassist_client::types::{DialoutRequest, MachineDetectionMode};
use smartassist_gateway::Edition;
use smartassist_gateway::api::Api;
use smartassist_gateway::carrier::{Carrier, SimulatedCarrier, TimeScale};
use smartassist_gateway::dialout::{CallLimits, CallService};
use smartassist_gateway::notifications::{OutboxWorker, OutboxWorkerSettings, Reach, Transport, TransportSettings};
use smartassist_gateway::resources::{self, Bot, ResourceCache, UsedTokenStore};
use smartassist_gateway::store::{
    Account, AppRecord, AppSettings, ResourceStore as _, SecretKind, SqliteStore, Store as _,
};
use smartassist_server::notifications::{CallStream, CallStreams, OrderedSettings, ordered};
use smartassist_server::{Limits, Receiver, Stub, serve};
use tokio::net::TcpListener;

pub const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
pub const APP: &str = "cs-1e845b00";
pub const BOT: &str = "st-e38782ff";
const CLIENT_SECRET: &str = "a client secret of at least 32 bytes";
const SIGNING_SECRET: &str = "the secret that notifications are signed with";

/// How many times faster than in life calls go.
const PACE: NonZeroU32 = NonZeroU32::new(50).unwrap();

pub fn secret(text: &str) -> Secret {
    Secret::from_text(text).unwrap()
}

/// Serves a router on a port of its own until the test ends.
pub async fn listen(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { serve(listener, router, &Limits::default(), std::future::pending()).await });
    address
}

/// A gateway on a file, and a dialer that is its client.
pub struct World {
    pub store: Arc<SqliteStore>,
    pub call_service: CallService<SqliteStore>,
    resource_cache: Arc<ResourceCache<SqliteStore>>,
    pub client: Client,
    pub url: String,
}

impl World {
    pub async fn on(file: &Path, edition: Edition, reach: Reach) -> Self {
        Self::with(file, edition, reach, CallLimits::default()).await
    }

    pub async fn with(file: &Path, edition: Edition, reach: Reach, limits: CallLimits) -> Self {
        let carrier = Arc::new(SimulatedCarrier::new().with_time_scale(TimeScale::new(PACE)));
        Self::on_carrier(file, edition, reach, limits, carrier).await
    }

    pub async fn on_carrier(
        file: &Path,
        edition: Edition,
        reach: Reach,
        limits: CallLimits,
        carrier: Arc<dyn Carrier>,
    ) -> Self {
        let store = Arc::new(SqliteStore::open(file).await.unwrap());
        set_up(&store, edition).await;
        let resource_cache = Arc::new(ResourceCache::open(Arc::clone(&store)).await.unwrap());

        let transport = Transport::new(&TransportSettings { reach, ..TransportSettings::default() }).unwrap();
        let worker = Arc::new(OutboxWorker::new(Arc::clone(&store), transport, OutboxWorkerSettings::default()));
        tokio::spawn(Arc::clone(&worker).run(std::future::pending()));
        let call_service =
            CallService::new(Arc::clone(&store), Arc::clone(&resource_cache), carrier, worker, reach, limits);

        let api = Api::new(call_service.clone(), Arc::clone(&store), Arc::clone(&resource_cache));
        let verifier = Verifier::new(Arc::clone(&resource_cache), UsedTokenStore::new(Arc::clone(&store)));
        let address = listen(Stub::new(api, verifier).without_rate_limit().into_router()).await;
        let url = format!("http://{address}");
        let client = Client::builder()
            .base_url(url.as_str())
            .credentials(APP, CLIENT_SECRET)
            .account_id(ACCOUNT)
            .server_supports_idempotency(true)
            .build()
            .unwrap();
        Self { store, call_service, resource_cache, client, url }
    }

    /// A token of the app.
    pub fn token(&self) -> String {
        let minter = Minter::builder(APP, secret(CLIENT_SECRET)).build().unwrap();
        minter.mint().unwrap().expose().to_owned()
    }

    /// What is at a path, as it is on the wire.
    pub async fn read(&self, path: &str) -> serde_json::Value {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let asking = http.get(format!("{}{path}", self.url)).header("auth", self.token());
        serde_json::from_str(&asking.header("accountId", ACCOUNT).send().await.unwrap().text().await.unwrap()).unwrap()
    }

    /// The calls that are not over.
    pub async fn open_calls(&self) -> usize {
        self.store.open_calls().await.unwrap().len()
    }
}

/// An account, an app with its secrets, and a bot.
async fn set_up(store: &SqliteStore, edition: Edition) {
    store.put_account(Account { id: ACCOUNT.into(), name: "An account".into() }).await.unwrap();
    let scopes = ["SmartAssist Dialout", "SmartAssist Analytics"].map(str::to_owned).to_vec();
    let settings = AppSettings { scopes, edition, ..AppSettings::default() };
    let app = AppRecord { id: APP.into(), account_id: ACCOUNT.into(), name: "An app".into(), settings };
    store.put_app(app).await.unwrap();
    let now = smartassist_auth::Clock::now(&SystemClock);
    for (kind, text) in [(SecretKind::Client, CLIENT_SECRET), (SecretKind::Savg, SIGNING_SECRET)] {
        store.set_secret(APP.into(), kind, secret(text), now, Duration::ZERO).await.unwrap();
    }
    resources::put(store, ACCOUNT, &Bot::new(BOT)).await.unwrap();
}

/// Waits until something is so: for as long as any machine needs, and not for a time.
pub async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    let waiting = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), waiting).await.expect(what);
}

/// Waits until what the account has counts as it is in the store.
pub async fn settle(world: &World) {
    let stored = ResourceCache::open(Arc::clone(&world.store)).await.unwrap().account_resources(ACCOUNT).await.unwrap();
    until("what is set up counts", async || {
        let known = world.resource_cache.account_resources(ACCOUNT).await.unwrap();
        known.bots.iter().eq(stored.bots.iter())
            && known.trunks.iter().eq(stored.trunks.iter())
            && known.queues.iter().eq(stored.queues.iter())
            && known.agents.iter().eq(stored.agents.iter())
    })
    .await;
}

/// A receiver that checks signatures and puts notifications in order: its address, and the calls it hears of.
pub async fn receiver() -> (String, CallStreams) {
    let mut settings = OrderedSettings::default();
    // The gateway sends in order.
    settings.hold_back = Duration::ZERO;
    let (receiver, calls) = ordered(settings);
    let guard = smartassist_auth::signature::SavgVerifier::new(&secret(SIGNING_SECRET));
    let address = listen(Receiver::new(receiver).with_guard(guard).into_router()).await;
    (format!("http://{address}/"), calls)
}

pub fn dialout(number: &str, notify: &str) -> DialoutRequest {
    DialoutRequest::builder()
        .target(format!("tel:{number}"))
        .caller("+127061657882")
        .machine_detection(MachineDetectionMode::Detect)
        .notifyurl(notify)
        .build()
        .unwrap()
}

/// What is told about a call: status and detection, line by line.
pub async fn story(call: &mut CallStream) -> Vec<String> {
    let mut told = Vec::new();
    while let Some(notification) = call.next().await {
        let detected = notification.amd_event().map(|event| format!(" {event}")).unwrap_or_default();
        told.push(format!("{}{detected}", notification.status.as_str()));
    }
    told
}
