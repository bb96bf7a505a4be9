//! A whole gateway: every part started in order, served, and stopped in order.
//!
//! ```text
//! config ─ store ─ directory ─ relay ─ carrier ─ exchange ─ recover ─ stub ─ listen
//! ```

use std::fmt;
use std::fs::{self, File, TryLockError};
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use smartassist_auth::{Clock as _, KeyRing, SystemClock, Verifier};
use smartassist_server::{Limits, Stub, serve, serve_with};
use tokio::net::TcpListener;

use crate::api::Api;
use crate::config::{Config, ConfigError};
use crate::delivery::{Relay, Transport};
use crate::directory::{Directory, StoredTokens};
use crate::exchange::Exchange;
use crate::metrics::Metrics;
use crate::service::health::Checking;
use crate::service::{Beside, Check, Drain, Drained, Readiness, Running, Sample, Sampling, Stop, Tls, TlsError};
use crate::setup::keys::{self, KeyFileError};
use crate::store::{SqliteStore, Store as _, StoreError};
use crate::upkeep::keep_up;

/// The database, in the data folder.
pub const DATABASE: &str = "gateway.db";

/// The file that says that a gateway runs on its folder, by the lock on it.
const LOCK: &str = "gateway.lock";

/// How long calls may go on by themselves once the gateway stops; then they are ended.
const CALLS_PATIENCE: Duration = Duration::from_secs(10);

/// How long the last notifications have to leave after that.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// A gateway that runs. Dropping it ends everything at once; [`run`](Self::run) stops it in order.
pub struct Gateway {
    address: SocketAddr,
    admin_address: Option<SocketAddr>,
    recovered: usize,
    store: Arc<SqliteStore>,
    exchange: Exchange<SqliteStore>,
    readiness: Readiness,
    stop_serving: Stop,
    serving: Vec<Running<io::Result<()>>>,
    relay: Arc<Relay<SqliteStore>>,
    stop_relay: Stop,
    relaying: Running<()>,
    upkeep: Running<()>,
    grace: Duration,
    // Held, not used: while it lives no other gateway starts on this folder.
    _lock: File,
}

impl Gateway {
    /// Starts a gateway: opens or makes its database, ends and tells what a crash cut off, and serves.
    ///
    /// # Errors
    ///
    /// What does not work, where, and what to do. Nothing is served then.
    pub async fn start(config: &Config) -> Result<Self, StartError> {
        config.check()?;
        let folder = config.data_folder()?;
        let lock = lock(&folder)?;
        let database = folder.join(DATABASE);
        let opened = SqliteStore::open(&database).await;
        let store = Arc::new(opened.map_err(|source| StartError::Store { file: database, source })?);
        let in_store = |source| StartError::Store { file: folder.join(DATABASE), source };
        let directory = Arc::new(Directory::open(Arc::clone(&store)).await.map_err(in_store)?);
        let metrics = Metrics::new();

        let transport = Transport::new(&config.transport()).map_err(StartError::Transport)?;
        let relay = Relay::new(Arc::clone(&store), transport, config.relay()).with_metrics(metrics.clone());
        let relay = Arc::new(relay);
        let (carrier, limits) = (Arc::new(config.carrier()?), config.exchange_limits());
        let to_relay = Arc::clone(&relay);
        let exchange =
            Exchange::new(Arc::clone(&store), Arc::clone(&directory), carrier, to_relay, config.reach(), limits)
                .with_metrics(metrics.clone());
        // Before anybody can dial, or it would end what was only just begun.
        let recovered = exchange.recover().await.map_err(in_store)?;

        let api = Api::new(exchange.clone(), Arc::clone(&store), Arc::clone(&directory));
        let keys = platform_keys(&folder).await?;
        let verifier = Verifier::new(directory, StoredTokens::new(Arc::clone(&store))).with_keys(keys);
        let stub = Stub::new(api, verifier).with_limits(config.server_limits());
        let stub = match config.rate_limit() {
            Some(limit) => stub.with_rate_limit(limit),
            None => stub.without_rate_limit(),
        };
        let readiness = Readiness::new().with_check(StoreAnswers(Arc::clone(&store)));
        let beside = Beside::new(metrics, readiness.clone()).with_sample(Waiting(Arc::clone(&store)));
        let routers = beside.around(stub.into_router(), config.admin_listen.is_some());

        let tls = config.tls_files().map(Tls::load).transpose()?;
        let (listener, address) = listen(config.listen).await?;
        let admin = match (config.admin_listen, routers.admin) {
            (Some(at), Some(router)) => Some((listen(at).await?, router)),
            _ => None,
        };
        let stop_serving = Stop::new();
        let limits = config.server_limits();
        let mut serving = vec![serving(listener, tls, routers.api, limits.clone(), stop_serving.given())];
        let admin_address = admin.as_ref().map(|((_, address), _)| *address);
        serving.extend(admin.map(|((listener, _), router)| {
            self::serving(listener, None, router, limits.clone(), stop_serving.given())
        }));
        let stop_relay = Stop::new();
        let relaying = Running::spawn(Arc::clone(&relay).run(stop_relay.given()));
        let upkeep = Running::spawn(keep_up(Arc::clone(&store), config.keep.clone()));
        let grace = config.limits.shutdown_grace;
        Ok(Self {
            address,
            admin_address,
            recovered,
            store,
            exchange,
            readiness,
            stop_serving,
            serving,
            relay,
            stop_relay,
            relaying,
            upkeep,
            grace,
            _lock: lock,
        })
    }

    /// Where the API is served; the port that was found where port 0 was asked for.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where operators get metrics and health, if apart from the API.
    pub fn admin_address(&self) -> Option<SocketAddr> {
        self.admin_address
    }

    /// How many calls a crash had cut off, which were ended and told at the start.
    pub fn recovered(&self) -> usize {
        self.recovered
    }

    /// What it remembers.
    pub fn store(&self) -> &Arc<SqliteStore> {
        &self.store
    }

    /// Runs until `stop` is ready, and then stops in order: requests finish, calls end or are ended after 10 seconds,
    /// what there is to tell is sent, the database is closed. All of that takes `limits.shutdown_grace` at most, and is
    /// cut off when `at_once` is ready. Nothing is lost by that: the next start goes on with it.
    pub async fn run(self, stop: impl Future<Output = ()>, at_once: impl Future<Output = ()>) -> Drained {
        stop.await;
        let (store, exchange) = (Arc::clone(&self.store), self.exchange);
        let calls = async {
            exchange.drain(CALLS_PATIENCE.min(self.grace / 3)).await;
            let _ = tokio::time::timeout(LAST_WORDS.min(self.grace / 6), all_told(&self.store, &self.relay)).await;
        };
        let serving = async {
            let mut in_time = true;
            for serving in self.serving {
                in_time &= matches!(serving.await, Ok(Ok(())));
            }
            in_time
        };
        let close = async {
            drop(self.upkeep);
            store.close().await;
        };
        Drain {
            readiness: self.readiness,
            stop_serving: self.stop_serving,
            serving,
            calls,
            stop_relay: self.stop_relay,
            relay: self.relaying,
            close,
            within: self.grace,
        }
        .run(at_once)
        .await
    }
}

impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gateway").field("address", &self.address).finish_non_exhaustive()
    }
}

/// Ready when nothing is being sent and nothing is due: what waits for another attempt, waits until the next start.
async fn all_told(store: &SqliteStore, relay: &Relay<SqliteStore>) {
    loop {
        let idle = relay.is_idle();
        match store.next_due().await {
            Ok(Some(due)) if due <= SystemClock.now() || !idle => {}
            Ok(None) if !idle => {}
            _ => return,
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Makes the folder, for its owner alone, and sees to it that one gateway at a time runs on it: a second one would end
/// the calls of the first.
fn lock(folder: &Path) -> Result<File, StartError> {
    let failed = |source| StartError::Folder { folder: folder.to_owned(), source };
    let mut make = fs::DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    make.create(folder).map_err(failed)?;
    let file = File::options().create(true).append(true).open(folder.join(LOCK)).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StartError::Running { folder: folder.to_owned() }),
        Err(TryLockError::Error(source)) => Err(failed(source)),
    }
}

/// What clients encrypt tokens to. Making a key takes a good part of a second, which nobody has to wait for at the first
/// start.
async fn platform_keys(folder: &Path) -> Result<Arc<KeyRing>, StartError> {
    let (ring, folder) = (Arc::new(KeyRing::new()), folder.to_owned());
    let is_there = folder.join(keys::KEY_FILE).exists();
    let filled = Arc::clone(&ring);
    let filling = tokio::task::spawn_blocking(move || {
        let key = keys::platform_key(&folder)?;
        // The ring was empty.
        let _ = filled.insert(key);
        Ok::<_, KeyFileError>(())
    });
    if is_there {
        filling.await.map_err(|error| StartError::Broken(error.to_string()))??;
    } else {
        tokio::spawn(async move {
            if let Ok(Err(error)) = filling.await {
                tracing::error!(%error, "encrypted tokens cannot be read until the next start");
            }
        });
    }
    Ok(ring)
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
) -> Running<io::Result<()>> {
    Running::spawn(async move {
        match tls {
            Some(tls) => serve_with(listener, tls, router, &limits, stop).await,
            None => serve(listener, router, &limits, stop).await,
        }
    })
}

/// Ready only while the database answers.
struct StoreAnswers(Arc<SqliteStore>);

impl Check for StoreAnswers {
    fn name(&self) -> &'static str {
        "store"
    }

    fn check(&self) -> Checking<'_> {
        Box::pin(async { Ok(self.0.next_due().await.map(drop)?) })
    }
}

/// How many notifications wait.
struct Waiting(Arc<SqliteStore>);

impl Sample for Waiting {
    fn sample<'a>(&'a self, into: &'a Metrics) -> Sampling<'a> {
        Box::pin(async {
            if let Ok(tally) = self.0.tally().await {
                into.set_notifications_waiting(tally.waiting);
            }
        })
    }
}

/// Why a gateway did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The settings.
    Config(ConfigError),
    /// The certificate or its key.
    Tls(TlsError),
    /// The data folder.
    Folder {
        /// Which one.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Another gateway runs on the data folder.
    Running {
        /// Which one.
        folder: PathBuf,
    },
    /// The database.
    Store {
        /// Its file.
        file: PathBuf,
        /// What is wrong with it.
        source: StoreError,
    },
    /// An address to listen at.
    Listen {
        /// Which one.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// The HTTP client for notifications.
    Transport(reqwest::Error),
    /// The key that tokens are encrypted to.
    Key(KeyFileError),
    /// Something that cannot happen did.
    Broken(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => error.fmt(f),
            Self::Tls(error) => error.fmt(f),
            Self::Folder { folder, source } => {
                write!(f, "{}: {source}; make it writable, or choose another data folder", folder.display())
            }
            Self::Running { folder } => write!(
                f,
                "{}: another gateway runs on this data folder; stop it, or choose another folder",
                folder.display()
            ),
            Self::Store { file, source } => write!(f, "{}: {source}", file.display()),
            Self::Listen { address, source } => {
                write!(f, "{address}: {source}; stop what listens there, or choose another address")
            }
            Self::Transport(_) => f.write_str("TLS for notifications cannot be set up"),
            Self::Key(error) => error.fmt(f),
            Self::Broken(what) => write!(f, "a part of the gateway broke down at the start: {what}"),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store { source, .. } => std::error::Error::source(source),
            Self::Transport(source) => Some(source),
            _ => None,
        }
    }
}

impl From<ConfigError> for StartError {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

impl From<KeyFileError> for StartError {
    fn from(error: KeyFileError) -> Self {
        Self::Key(error)
    }
}

impl From<TlsError> for StartError {
    fn from(error: TlsError) -> Self {
        Self::Tls(error)
    }
}
