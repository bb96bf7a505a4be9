//! A whole gateway: starts all parts in order, serves, and stops them in order.
//!
//! ```text
//! config ─ store ─ resource_cache ─ worker ─ carrier ─ call_service ─ recover ─ stub ─ listen
//! ```

mod checks;
mod data_folder;
mod error;

use std::fmt;
use std::fs::File;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use smartassist_auth::{Clock as _, SystemClock, Verifier};
use smartassist_server::{Limits, Stub, serve, serve_with};
use tokio::net::TcpListener;

pub use error::StartError;

use crate::api::Api;
use crate::dialout::CallService;
use crate::metrics::Metrics;
use crate::notifications::{ClockWatch, OutboxWorker, OutboxWorkerSettings, Transport};
use crate::ops::descriptors::DescriptorDemand;
use crate::ops::maintenance::run_maintenance;
use crate::ops::settings::Config;
use crate::ops::{AbortOnDrop, DescriptorBudget, Drain, DrainReport, OperatorRoutes, Readiness, Stop, Tls};
use crate::resources::{ResourceCache, UsedTokenStore};
use crate::store::{Released, SqliteStore, Store as _};

/// The file of the database in the data folder.
pub const DATABASE: &str = "gateway.db";

/// The maximum of connections to the address for operators, which only a few programs use.
const MAX_ADMIN_CONNECTIONS: usize = 32;

/// How long calls may go on when the gateway stops. Then they are ended.
const CALL_DRAIN_TIMEOUT: Duration = Duration::from_secs(10);

/// How long the last notifications may take after that.
const FINAL_NOTIFICATIONS_TIMEOUT: Duration = Duration::from_secs(5);

/// A running gateway. Dropping it ends everything at once; [`run`](Self::run) stops it in order.
pub struct Gateway {
    address: SocketAddr,
    admin_address: Option<SocketAddr>,
    recovered: usize,
    store: Arc<SqliteStore>,
    call_service: CallService<SqliteStore>,
    readiness: Readiness,
    stop_serving: Stop,
    serving: Vec<AbortOnDrop<io::Result<()>>>,
    worker: Arc<OutboxWorker<SqliteStore>>,
    stop_worker: Stop,
    worker_task: AbortOnDrop<()>,
    maintenance: AbortOnDrop<()>,
    heartbeat_task: AbortOnDrop<()>,
    clock_watch: AbortOnDrop<()>,
    descriptors: DescriptorBudget,
    grace: Duration,
    // Not used: as long as it exists, no other gateway can start on this folder.
    _lock: File,
}

impl Gateway {
    /// Starts a gateway: opens or creates its database, ends the calls that a crash interrupted, and serves.
    ///
    /// # Errors
    ///
    /// What failed, where, and what to do. Nothing is served then.
    pub async fn start(config: &Config) -> Result<Self, StartError> {
        config.check()?;
        let descriptors = fit_descriptors(config)?;
        let folder = config.data_folder()?;
        let lock = data_folder::lock(&folder)?;
        let database = folder.join(DATABASE);
        let opened = SqliteStore::open(&database).await;
        let store = Arc::new(opened.map_err(|source| StartError::Store { file: database, source })?);
        let in_store = |source| StartError::Store { file: folder.join(DATABASE), source };
        let resource_cache = Arc::new(ResourceCache::open(Arc::clone(&store)).await.map_err(in_store)?);
        let metrics = Metrics::new();

        let transport = Transport::new(&config.transport()).map_err(StartError::Transport)?;
        let worker_settings =
            OutboxWorkerSettings { max_concurrent_attempts: number(descriptors.attempts), ..config.worker() };
        let worker =
            OutboxWorker::new(Arc::clone(&store), transport, worker_settings.clone()).with_metrics(metrics.clone());
        let worker = Arc::new(worker);
        let (carrier, limits) = (Arc::new(config.carrier()?), config.call_limits());
        let to_worker = Arc::clone(&worker);
        let call_service = CallService::new(
            Arc::clone(&store),
            Arc::clone(&resource_cache),
            carrier,
            to_worker,
            config.reach(),
            limits,
        )
        .with_metrics(metrics.clone());
        // The lock guarantees that no other process sends. The claims of a gateway that was killed need not expire
        // first.
        let released = store.release_claims(SystemClock.now()).await.map_err(in_store)?;
        if released != Released::default() {
            let Released { notifications, keys } = released;
            tracing::info!(
                notifications,
                keys,
                "claims and idempotency keys of a gateway that was killed are released"
            );
        }
        let clock_watch = ClockWatch::new(Arc::clone(&store), Arc::clone(&worker), worker_settings);
        let ended = clock_watch.begin().await.map_err(in_store)?;
        if ended > 0 {
            tracing::warn!(
                notifications = ended,
                "the clock was set back before the start: notifications that would wait too long are due now"
            );
        }
        // Before any dialout is accepted: otherwise it would end new calls.
        let recovered = call_service.recover().await.map_err(in_store)?;
        // Only now: until here the store must contain the last heartbeat of the gateway before.
        let heartbeat_task = AbortOnDrop::spawn(call_service.clone().keep_recording_heartbeats());

        let api = Api::new(call_service.clone(), Arc::clone(&store), Arc::clone(&resource_cache));
        let keys = data_folder::platform_keys(&folder).await?;
        let verifier = Verifier::new(resource_cache, UsedTokenStore::new(Arc::clone(&store))).with_keys(keys);
        let stub = Stub::new(api, verifier).with_limits(config.server_limits());
        let stub = stub.with_trusted_proxies(config.trusted_proxies.clone());
        let stub = match config.rate_limit() {
            Some(limit) => stub.with_rate_limit(limit),
            None => stub.without_rate_limit(),
        };
        let readiness = Readiness::new()
            .with_check(checks::StoreCheck(Arc::clone(&store)))
            .with_check(checks::DescriptorCheck(folder.clone()));
        let operator_routes =
            OperatorRoutes::new(metrics, readiness.clone()).with_sample(checks::WaitingSample(Arc::clone(&store)));
        let routers = operator_routes.around(stub.into_router(), config.admin_listen.is_some());

        let tls = config.tls_files().map(Tls::load).transpose()?;
        let (listener, address) = listen(config.listen).await?;
        let admin = match (config.admin_listen, routers.admin) {
            (Some(at), Some(router)) => Some((listen(at).await?, router)),
            _ => None,
        };
        let stop_serving = Stop::new();
        let mut limits = config.server_limits();
        limits.connections = descriptors.connections;
        let mut admin_limits = limits.clone();
        admin_limits.connections = descriptors.admin_connections;
        let mut serving = vec![serving(listener, tls, routers.api, limits, stop_serving.given())];
        let admin_address = admin.as_ref().map(|((_, address), _)| *address);
        serving.extend(
            admin.map(|((listener, _), router)| {
                self::serving(listener, None, router, admin_limits, stop_serving.given())
            }),
        );
        let stop_worker = Stop::new();
        let worker_task = AbortOnDrop::spawn(Arc::clone(&worker).run(stop_worker.given()));
        let maintenance = AbortOnDrop::spawn(run_maintenance(Arc::clone(&store), config.retention.clone()));
        let grace = config.limits.shutdown_grace;
        Ok(Self {
            address,
            admin_address,
            recovered,
            store,
            call_service,
            readiness,
            stop_serving,
            serving,
            worker,
            stop_worker,
            worker_task,
            maintenance,
            heartbeat_task,
            clock_watch: AbortOnDrop::spawn(clock_watch.run()),
            descriptors,
            grace,
            _lock: lock,
        })
    }

    /// The address of the API. If port 0 was requested, it has the port that was chosen.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address for operators, if it is another one than that of the API.
    pub fn admin_address(&self) -> Option<SocketAddr> {
        self.admin_address
    }

    /// How many calls a crash interrupted. They were ended at the start, with their notifications.
    pub fn recovered(&self) -> usize {
        self.recovered
    }

    /// What the limit on open files allows for connections and notifications.
    pub fn descriptors(&self) -> &DescriptorBudget {
        &self.descriptors
    }

    /// The store.
    pub fn store(&self) -> &Arc<SqliteStore> {
        &self.store
    }

    /// Runs until `stop` is ready, and then stops in order: requests finish, calls end or are ended after 10 seconds,
    /// their notifications are sent, the database is closed. This takes at most `limits.shutdown_grace`, and is cut off
    /// when `stop_now` is ready. Nothing is lost by that: the next start continues.
    pub async fn run(self, stop: impl Future<Output = ()>, stop_now: impl Future<Output = ()>) -> DrainReport {
        stop.await;
        let (store, call_service) = (Arc::clone(&self.store), self.call_service);
        let last_beat = call_service.clone();
        let calls = async {
            call_service.drain(CALL_DRAIN_TIMEOUT.min(self.grace / 3)).await;
            let _ =
                tokio::time::timeout(FINAL_NOTIFICATIONS_TIMEOUT.min(self.grace / 6), wait_until_sent(&self.worker))
                    .await;
        };
        let serving = async {
            let mut in_time = true;
            for serving in self.serving {
                in_time &= matches!(serving.await, Ok(Ok(())));
            }
            in_time
        };
        let close = async {
            drop((self.maintenance, self.heartbeat_task, self.clock_watch));
            // Calls that did not end in time were alive until here.
            let _ = last_beat.record_heartbeat().await;
            store.close().await;
        };
        Drain {
            readiness: self.readiness,
            stop_serving: self.stop_serving,
            serving,
            calls,
            stop_worker: self.stop_worker,
            worker: self.worker_task,
            close,
            within: self.grace,
        }
        .run(stop_now)
        .await
    }
}

impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gateway").field("address", &self.address).finish_non_exhaustive()
    }
}

/// Raises the process's limit on open files if it is too low, and fits connections and attempts to it.
fn fit_descriptors(config: &Config) -> Result<DescriptorBudget, StartError> {
    let connections = config.limits.connections.get();
    let admin_connections = config.admin_listen.map_or(0, |_| MAX_ADMIN_CONNECTIONS.min(connections));
    let attempts = usize::try_from(config.notifications.max_concurrent_attempts.get()).unwrap_or(usize::MAX);
    let descriptors = DescriptorBudget::fit(DescriptorDemand { connections, admin_connections, attempts })?;
    if descriptors.are_too_few() {
        tracing::warn!("{descriptors}");
    } else {
        tracing::debug!("{descriptors}");
    }
    Ok(descriptors)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Ready when nothing is being sent and nothing is due. What waits for another attempt waits until the next start.
async fn wait_until_sent(worker: &OutboxWorker<SqliteStore>) {
    loop {
        // Notifications that wait for a failing host are not due.
        let due = worker.next_attempt().await.is_ok_and(|next| next.is_some_and(|at| at <= SystemClock.now()));
        if !due && worker.is_idle() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), StartError> {
    let failed = |source| StartError::Listen { address, source };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}

fn serving(
    listener: TcpListener,
    tls: Option<Tls>,
    router: Router,
    limits: Limits,
    stop: impl Future<Output = ()> + Send + 'static,
) -> AbortOnDrop<io::Result<()>> {
    AbortOnDrop::spawn(async move {
        match tls {
            Some(tls) => serve_with(listener, tls, router, &limits, stop).await,
            None => serve(listener, router, &limits, stop).await,
        }
    })
}
