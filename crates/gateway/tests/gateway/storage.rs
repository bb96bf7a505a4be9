//! A full disk, and a database that is not in its place: nothing is acknowledged that would be lost.

use std::fs;
use std::future::{pending, ready};
use std::path::Path;
use std::time::Duration;

use smartassist_auth::{Minter, Secret};
use smartassist_client::Client;
use smartassist_gateway::gateway::{DATABASE, Gateway};
use smartassist_gateway::resources::{self, Bot};
use smartassist_gateway::store::{StorageFailure, StoreError};

use crate::world::{ACCOUNT, APP, BOT, PERSON, SECRET, client, config, dialout, get, receiver, set_up};

/// The status of a dialout, 200 if it was accepted.
async fn dial(client: &Client, notify: &str) -> u16 {
    match client.dialout().bot_id(BOT).body(dialout(PERSON, notify)).send().await {
        Ok(answer) => answer.status().as_u16(),
        Err(error) => error.status().map_or(0, |status| status.as_u16()),
    }
}

/// The status of a reporting request with this token.
async fn read(gateway: &Gateway, token: &str) -> u16 {
    let url = format!("http://{}/api/public/bot/{BOT}/intentrealtimedata", gateway.address());
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    client.post(url).header("auth", token).send().await.unwrap().status().as_u16()
}

/// The store's check in `/readyz`.
async fn store_check(gateway: &Gateway) -> (u16, String) {
    let (status, body) = get(gateway.address(), "/readyz").await;
    let report: serde_json::Value = serde_json::from_str(&body).unwrap();
    let check = report["checks"].as_array().unwrap().iter().find(|check| check["name"] == "store").unwrap();
    (status, check["reason"].as_str().unwrap_or("ok").to_owned())
}

fn fault(result: Result<(), StoreError>) -> Option<StorageFailure> {
    result.err().and_then(|error| error.storage_failure())
}

async fn accepted(gateway: &Gateway) -> bool {
    get(gateway.address(), "/metrics").await.1.contains("smartassist_calls_accepted_total 1\n")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_refuses_dialouts_while_reads_go_on() {
    let folder = tempfile::tempdir().unwrap();
    set_up(folder.path()).await;
    let mut config = config(folder.path());
    config.accounts.requests_per_minute = 0;
    let gateway = Gateway::start(&config).await.unwrap();
    let ((notify, mut calls), client) = (receiver().await, client(&gateway));
    let secret = || Secret::from_text(SECRET).unwrap();
    let plain = Minter::builder(APP, secret()).build().unwrap();
    let with_id = Minter::builder(APP, secret()).token_id(true).lifetime(Duration::from_secs(600)).build().unwrap();
    assert_eq!(store_check(&gateway).await, (200, "ok".to_owned()));
    assert_eq!(dial(&client, &notify).await, 200);
    let mut call = calls.next().await.unwrap();
    while call.next().await.is_some() {}

    gateway.store().limit_pages(1).await.unwrap();
    // The rest of the last page may still be used; then there is no space.
    while dial(&client, &notify).await == 200 {}
    for _ in 0..3 {
        assert_eq!(dial(&client, &notify).await, 503);
        assert_eq!(store_check(&gateway).await, (503, "disk_full".to_owned()));
        assert_eq!(read(&gateway, plain.mint().unwrap().expose()).await, 200);
    }
    // Nothing else is acknowledged either: no resource, no token id.
    let bots = async || {
        for number in 0..1_000 {
            resources::put(&**gateway.store(), ACCOUNT, &Bot::new(format!("st-{number}"))).await?;
        }
        Ok(())
    };
    assert_eq!(fault(bots().await), Some(StorageFailure::Full));
    let mut refused = 0;
    for _ in 0..1_000 {
        let token = with_id.mint().unwrap();
        refused += usize::from(read(&gateway, token.expose()).await == 503);
        if refused > 0 {
            break;
        }
    }
    assert_eq!(refused, 1, "an id that is not stored is not accepted");

    gateway.store().limit_pages(u32::MAX - 1).await.unwrap();
    assert_eq!(store_check(&gateway).await, (200, "ok".to_owned()));
    assert_eq!(read(&gateway, with_id.mint().unwrap().expose()).await, 200);
    assert_eq!(dial(&client, &notify).await, 200);
    gateway.run(ready(()), pending()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_its_data_folder_a_gateway_acknowledges_nothing() {
    let parent = tempfile::tempdir().unwrap();
    let (folder, aside) = (parent.path().join("data"), parent.path().join("aside"));
    set_up(folder_of(&folder)).await;
    let mut config = config(&folder);
    config.accounts.requests_per_minute = 0;
    let gateway = Gateway::start(&config).await.unwrap();
    let ((notify, mut calls), client) = (receiver().await, client(&gateway));
    let plain = Minter::builder(APP, Secret::from_text(SECRET).unwrap()).build().unwrap();

    fs::rename(&folder, &aside).unwrap();
    assert_eq!(dial(&client, &notify).await, 503);
    assert_eq!(store_check(&gateway).await, (503, "file_replaced".to_owned()));
    // Resources are in the database that the commands write to, and that is another one now.
    while read(&gateway, plain.mint().unwrap().expose()).await == 200 {}
    assert_eq!(read(&gateway, plain.mint().unwrap().expose()).await, 503);
    assert_eq!(fault(gateway.store().check_writable().await), Some(StorageFailure::NotInPlace));

    // A copy is not enough: the gateway writes to the file that was moved.
    fs::create_dir(&folder).unwrap();
    for entry in fs::read_dir(&aside).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
    assert_eq!(dial(&client, &notify).await, 503);
    assert_eq!(store_check(&gateway).await, (503, "file_replaced".to_owned()));
    assert!(!accepted(&gateway).await);

    fs::remove_dir_all(&folder).unwrap();
    fs::rename(&aside, &folder).unwrap();
    assert_eq!(store_check(&gateway).await, (200, "ok".to_owned()));
    assert_eq!(read(&gateway, plain.mint().unwrap().expose()).await, 200);
    assert_eq!(dial(&client, &notify).await, 200);
    let mut call = calls.next().await.unwrap();
    while call.next().await.is_some() {}
    gateway.run(ready(()), pending()).await;
}

/// The folder, made.
fn folder_of(folder: &Path) -> &Path {
    fs::create_dir(folder).unwrap();
    folder
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neither_database_nor_log_can_be_removed_alone() {
    for name in [DATABASE.to_owned(), format!("{DATABASE}-wal")] {
        let folder = tempfile::tempdir().unwrap();
        set_up(folder.path()).await;
        let gateway = Gateway::start(&config(folder.path())).await.unwrap();
        let ((notify, _calls), client) = (receiver().await, client(&gateway));
        fs::remove_file(folder.path().join(&name)).unwrap();
        assert_eq!(dial(&client, &notify).await, 503, "{name}");
        assert_eq!(store_check(&gateway).await, (503, "file_replaced".to_owned()), "{name}");
        gateway.run(ready(()), pending()).await;
    }
}
