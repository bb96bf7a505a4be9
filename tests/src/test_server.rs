//! A server on a port of its own.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use smartassist_client::{Client, ClientBuilder};
use smartassist_server::{Limits, serve};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::stub::{ACCOUNT, TOKEN};

/// Longest wait for anything in a test: far more than a busy machine needs, far less than a build would hang.
pub const MAX_WAIT: Duration = Duration::from_secs(30);

/// A running server. It listens on the loopback interface only, on a port that was free, and stops when this is
/// dropped.
#[derive(Debug)]
pub struct TestServer {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
}

impl TestServer {
    /// Serves a router with default limits. Must be called on a tokio runtime.
    pub async fn serve(router: Router) -> Self {
        Self::serve_with(router, Limits::default()).await
    }

    /// Serves a router within these limits.
    pub async fn serve_with(router: Router, limits: Limits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a loopback port can be had");
        let address = listener.local_addr().expect("a listener has an address");
        let (stop, stopped) = oneshot::channel();
        // Both an order to stop and a dropped guard end the wait.
        let task = tokio::spawn(async move { serve(listener, router, &limits, async { drop(stopped.await) }).await });
        Self { address, stop, task }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL of a path, which starts with `/`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// A client for it, with [`TOKEN`] and [`ACCOUNT`].
    pub fn client(&self) -> Client {
        self.client_builder().account_id(ACCOUNT).build().expect("the settings of the tests are sound")
    }

    /// Settings of a client for it, with [`TOKEN`] and no account. It sends everything once, so that a test sees the
    /// first answer and waits for no other.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder().base_url(self.url("")).token(TOKEN).timeout(MAX_WAIT).max_attempts(1)
    }

    /// Stops it and waits until it has: requests in work are finished first.
    pub async fn stop(self) {
        let Self { stop, task, .. } = self;
        drop(stop);
        let stopped = tokio::time::timeout(MAX_WAIT, task).await.expect("the server stops in time");
        stopped.expect("the server does not panic").expect("no request is cut off");
    }
}
