//! Tokens that only look encrypted, from one address and from many, while an app with valid tokens sends requests.
//!
//! Only Linux allows sending from all of 127.0.0.0/8.

use std::future::{pending, ready};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use smartassist_auth::{JweRecipient, Minter, Secret};
use smartassist_gateway::gateway::Gateway;
use smartassist_gateway::resources::platform_key;
use tokio::task::JoinSet;

use crate::world::{APP, BOT, SECRET, config, set_up};

/// How many requests the app sends in each flood, one after the other.
const REQUESTS: usize = 20;

/// Sends one token from one address; returns the status of the answer.
async fn status(client: &reqwest::Client, url: &str, token: &str) -> Option<u16> {
    client.post(url).header("auth", token).send().await.ok().map(|answer| answer.status().as_u16())
}

fn from(address: Ipv4Addr) -> reqwest::Client {
    reqwest::Client::builder().no_proxy().local_address(IpAddr::V4(address)).build().unwrap()
}

/// `good` with another encrypted content key: it must be decrypted to find out that it is not valid.
fn random_token(good: &str) -> String {
    let mut parts: Vec<String> = good.split('.').map(str::to_owned).collect();
    let bytes: Vec<u8> = (0..16).flat_map(|_| *uuid::Uuid::new_v4().as_bytes()).collect();
    parts[1] = URL_SAFE_NO_PAD.encode(bytes);
    parts.join(".")
}

/// Connections that send such tokens without a pause, from this many addresses. Answers are counted by 401 and 503.
fn flood(url: &str, good: &str, addresses: u8, connections: u8) -> (JoinSet<()>, Arc<[AtomicU64; 2]>) {
    let (mut flood, counts) = (JoinSet::new(), Arc::<[AtomicU64; 2]>::default());
    for number in 0..connections {
        let client = from(Ipv4Addr::new(127, 0, 1, 1 + number % addresses));
        let (url, good, counts) = (url.to_owned(), good.to_owned(), Arc::clone(&counts));
        flood.spawn(async move {
            loop {
                match status(&client, &url, &random_token(&good)).await {
                    Some(401) => counts[0].fetch_add(1, Ordering::Relaxed),
                    Some(503) => counts[1].fetch_add(1, Ordering::Relaxed),
                    other => panic!("{other:?}"),
                };
            }
        });
    }
    (flood, counts)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn random_jwes_do_not_shut_out_apps_with_valid_ones() {
    let folder = tempfile::tempdir().unwrap();
    set_up(folder.path()).await;
    let public = platform_key::platform_key(folder.path()).unwrap().public_jwk();
    let mut config = config(folder.path());
    config.accounts.requests_per_minute = 0;
    let gateway = Gateway::start(&config).await.unwrap();
    let url = format!("http://{}/api/public/bot/{BOT}/intentrealtimedata", gateway.address());
    // Each token is a new one, so that each is decrypted.
    let minter = Minter::builder(APP, Secret::from_text(SECRET).unwrap())
        .token_id(true)
        .lifetime(Duration::from_secs(600))
        .encrypt_to(JweRecipient::from_jwk(&public).unwrap())
        .build()
        .unwrap();
    let good = minter.mint().unwrap().expose().to_owned();
    let app = from(Ipv4Addr::new(127, 0, 0, 2));

    // First the app's address is unknown, and then the tokens come from more addresses than there are slots.
    for (addresses, connections) in [(1, 80), (240, 240)] {
        let (mut flood, counts) = flood(&url, &good, addresses, connections);
        let count = |kind: usize| counts[kind].load(Ordering::Relaxed);
        while count(1) < 100 {
            assert!(flood.try_join_next().is_none());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        for number in 0..REQUESTS {
            let token = minter.mint().unwrap();
            let status = status(&app, &url, token.expose()).await;
            assert_eq!(status, Some(200), "request {number} beside {connections} connections");
        }
        assert!(count(0) > 0, "some of the tokens were decrypted");
        flood.shutdown().await;
    }
    assert!(gateway.run(ready(()), pending()).await.in_time());
}
