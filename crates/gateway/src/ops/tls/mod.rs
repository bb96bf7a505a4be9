//! TLS with certificate files, which are reloaded when they change.

mod error;
mod files;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use smartassist_server::Acceptor;
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::server::TlsStream;

pub use error::TlsError;

use files::FileStamps;

/// The time between two checks of the files.
const DEFAULT_CHECK_INTERVAL: Duration = Duration::from_secs(60);

/// The paths of certificate and key, both as PEM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    /// The server's certificate, followed by its chain up to one that clients trust.
    pub certificate: PathBuf,
    /// The private key of the first certificate, not encrypted: PKCS #8, PKCS #1 or SEC 1.
    pub key: PathBuf,
}

/// Accepts TLS connections: version 1.2 or 1.3 with the safe defaults of rustls, and HTTP/1.1. Clones share everything.
///
/// When a connection arrives and the last check was a minute ago, the files are checked. If one changed, the new files
/// are used from this connection on. If they are not valid, as when only one of them has been replaced so far, the old
/// ones are still used, a warning is logged, and the next check is a minute later.
#[derive(Clone)]
pub struct Tls {
    shared: Arc<SharedTls>,
}

struct SharedTls {
    files: TlsFiles,
    look_every: Duration,
    state: Mutex<TlsState>,
}

struct TlsState {
    current: Arc<ServerConfig>,
    stamps: FileStamps,
    looked_at: Instant,
}

impl Tls {
    /// Loads the files. Logs a warning if every user of the machine may read the key.
    ///
    /// # Errors
    ///
    /// Which file is not valid, why, and what to do.
    pub fn load(files: TlsFiles) -> Result<Self, TlsError> {
        Self::load_with_interval(files, DEFAULT_CHECK_INTERVAL)
    }

    /// The same, with another time between two checks of the files.
    ///
    /// # Errors
    ///
    /// Those of [`load`](Self::load).
    pub fn load_with_interval(files: TlsFiles, look_every: Duration) -> Result<Self, TlsError> {
        let (current, stamps) = files::load(&files)?;
        let state = Mutex::new(TlsState { current, stamps, looked_at: Instant::now() });
        Ok(Self { shared: Arc::new(SharedTls { files, look_every, state }) })
    }

    async fn current(&self) -> Arc<ServerConfig> {
        if self.shared.is_time_to_look() {
            // The files may be on a slow disk.
            let shared = Arc::clone(&self.shared);
            let _ = tokio::task::spawn_blocking(move || shared.look()).await;
        }
        self.shared.with_state(|state| Arc::clone(&state.current))
    }
}

impl Acceptor for Tls {
    type Stream = TlsStream<TcpStream>;

    async fn accept(&self, stream: TcpStream) -> io::Result<Self::Stream> {
        TlsAcceptor::from(self.current().await).accept(stream).await
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls").field("files", &self.shared.files).finish_non_exhaustive()
    }
}

impl SharedTls {
    fn with_state<T>(&self, work: impl FnOnce(&mut TlsState) -> T) -> T {
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether this caller checks the files. The next one does not.
    fn is_time_to_look(&self) -> bool {
        self.with_state(|state| {
            let due = state.looked_at.elapsed() >= self.look_every;
            if due {
                state.looked_at = Instant::now();
            }
            due
        })
    }

    /// Reloads the files if they changed. Blocks.
    fn look(&self) {
        let known = self.with_state(|state| state.stamps);
        if files::stamps(&self.files).is_ok_and(|stamps| stamps == known) {
            return;
        }
        match files::load(&self.files) {
            Ok((current, stamps)) => {
                self.with_state(|state| (state.current, state.stamps) = (current, stamps));
                tracing::info!("the TLS certificate was reloaded");
            }
            Err(error) => tracing::warn!(%error, "the changed TLS files cannot be used; the previous ones stay in use"),
        }
    }
}
