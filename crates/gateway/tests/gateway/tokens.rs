//! Tokens of apps with stricter settings: encrypted ones, and ones that are valid once.

use std::future::{pending, ready};
use std::path::Path;
use std::time::Duration;

use smartassist_auth::{JweRecipient, Minter, Secret};
use smartassist_client::Client;
use smartassist_gateway::gateway::{DATABASE, Gateway};
use smartassist_gateway::resources::platform_key;
use smartassist_gateway::store::{AppSettings, ResourceStore as _, SqliteStore};

use crate::world::{ACCOUNT, APP, BOT, SECRET, client, config, set_up};

/// A folder with all resources, whose app has other settings.
async fn set_up_with(folder: &Path, change: impl FnOnce(&mut AppSettings)) {
    set_up(folder).await;
    let store = SqliteStore::open(folder.join(DATABASE)).await.unwrap();
    let mut app = store.app(APP.into()).await.unwrap().unwrap();
    change(&mut app.settings);
    store.put_app(app).await.unwrap();
    store.close().await;
}

/// The status of a request, 200 if it was allowed.
async fn status(client: &Client) -> u16 {
    match client.get_intent_realtime_data().bot_id(BOT).send().await {
        Ok(answer) => answer.status().as_u16(),
        Err(error) => error.status().map_or(0, |status| status.as_u16()),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_app_that_enforces_jwe_needs_tokens_encrypted_to_the_platform_key() {
    let folder = tempfile::tempdir().unwrap();
    set_up_with(folder.path(), |settings| settings.enforce_jwe = true).await;
    let public = platform_key::platform_key(folder.path()).unwrap().public_jwk();
    let gateway = Gateway::start(&config(folder.path())).await.unwrap();
    assert_eq!(status(&client(&gateway)).await, 401, "a token that is only signed");
    let encrypting = Client::builder()
        .base_url(format!("http://{}", gateway.address()))
        .credentials(APP, SECRET)
        .account_id(ACCOUNT)
        .encrypt_tokens_to(JweRecipient::from_jwk(&public).unwrap())
        .build()
        .unwrap();
    assert_eq!(status(&encrypting).await, 200);
    gateway.run(ready(()), pending()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_id_is_valid_once_over_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    set_up_with(folder.path(), |settings| settings.enforce_jti = true).await;
    let minter = Minter::builder(APP, Secret::from_text(SECRET).unwrap())
        .token_id(true)
        .lifetime(Duration::from_secs(600))
        .build()
        .unwrap();
    let token = minter.mint().unwrap();
    let asked = async |gateway: &Gateway| {
        let url = format!("http://{}/api/public/bot/{BOT}/intentrealtimedata", gateway.address());
        let asking = reqwest::Client::builder().no_proxy().build().unwrap().post(url).header("auth", token.expose());
        let answer = asking.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let gateway = Gateway::start(&config(folder.path())).await.unwrap();
    assert_eq!(asked(&gateway).await.0, 200);
    let replay = |(status, text): (u16, String)| {
        assert_eq!(status, 401);
        assert!(text.contains("possibly a replay"), "{text}");
    };
    replay(asked(&gateway).await);
    gateway.run(ready(()), pending()).await;
    let again = Gateway::start(&config(folder.path())).await.unwrap();
    replay(asked(&again).await);
    assert_eq!(status(&client(&again)).await, 401, "without an id");
    again.run(ready(()), pending()).await;
}
