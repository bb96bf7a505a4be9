//! A gateway in its own folder, an account with an app and a bot, and a receiver.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use smartassist_auth::{Clock as _, Secret, SystemClock};
use smartassist_client::Client;
use smartassist_client::types::DialoutRequest;
use smartassist_gateway::gateway::{DATABASE, Gateway};
use smartassist_gateway::ops::settings::Config;
use smartassist_gateway::resources::{self, Bot};
use smartassist_gateway::store::{Account, AppRecord, AppSettings, ResourceStore as _, SecretKind, SqliteStore};
use smartassist_server::notifications::{CallStreams, OrderedSettings, ordered};
use smartassist_server::{Limits, Receiver, serve};
use tokio::net::TcpListener;

pub const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
pub const APP: &str = "cs-1e845b00";
pub const BOT: &str = "st-e38782ff";
pub const SECRET: &str = "a client secret of at least 32 bytes";

pub const PERSON: &str = "tel:+447700900200";
pub const SILENCE: &str = "tel:+447700900230";

/// Settings for a gateway in this folder, at a free port, twenty times faster than real time.
pub fn config(folder: &Path) -> Config {
    let mut config = "listen = '127.0.0.1:0'\nnotifications.allow_private = true\ncarrier.simulated.pace = 20"
        .parse::<Config>()
        .unwrap();
    config.data_folder = Some(folder.to_owned());
    config
}

/// Writes an account, an app and a bot into the database of a folder, like a command beside a running gateway.
pub async fn set_up(folder: &Path) {
    let store = SqliteStore::open(folder.join(DATABASE)).await.unwrap();
    store.put_account(Account { id: ACCOUNT.into(), name: "An account".into() }).await.unwrap();
    let scopes = ["SmartAssist Dialout", "SmartAssist Analytics"].map(str::to_owned).to_vec();
    let settings = AppSettings { scopes, ..AppSettings::default() };
    let app = AppRecord { id: APP.into(), account_id: ACCOUNT.into(), name: "An app".into(), settings };
    store.put_app(app).await.unwrap();
    let secret = Secret::from_text(SECRET).unwrap();
    store.set_secret(APP.into(), SecretKind::Client, secret, SystemClock.now(), Duration::ZERO).await.unwrap();
    // It never hangs up, so that calls last as long as a test needs.
    resources::put(&store, ACCOUNT, &Bot { talk_seconds: 0, ..Bot::new(BOT) }).await.unwrap();
    store.close().await;
}

pub fn client(gateway: &Gateway) -> Client {
    let base_url = format!("http://{}", gateway.address());
    Client::builder().base_url(base_url).credentials(APP, SECRET).account_id(ACCOUNT).build().unwrap()
}

/// Waits until a condition is true, without a time limit.
pub async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    let waiting = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), waiting).await.expect(what);
}

/// Waits until the gateway is ready. A check that takes long on a busy machine counts as failed.
pub async fn until_ready(address: SocketAddr) {
    until("it is ready", async || get(address, "/readyz").await.0 == 200).await;
}

/// The body at a path, with its status.
pub async fn get(address: SocketAddr, path: &str) -> (u16, String) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer = client.get(format!("http://{address}{path}")).send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

/// A receiver that puts notifications in order: its URL, and the calls it receives.
pub async fn receiver() -> (String, CallStreams) {
    let mut settings = OrderedSettings::default();
    // The gateway sends in order.
    settings.hold_back = Duration::ZERO;
    let (receiver, calls) = ordered(settings);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = Receiver::new(receiver).into_router();
    tokio::spawn(async move { serve(listener, router, &Limits::default(), std::future::pending()).await });
    (format!("http://{address}/"), calls)
}

pub fn dialout(target: &str, notify: &str) -> DialoutRequest {
    DialoutRequest::builder().target(target).caller("+127061657882").notifyurl(notify).build().unwrap()
}
