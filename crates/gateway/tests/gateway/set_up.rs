//! Resources that change while a gateway runs: an addition is valid for the next request, any change after a second at
//! most.

use std::future::{pending, ready};
use std::path::Path;
use std::time::Duration;

use smartassist_auth::{Clock as _, Secret, SystemClock};
use smartassist_client::Client;
use smartassist_gateway::gateway::{DATABASE, Gateway};
use smartassist_gateway::resources::{self, Bot, Trunk};
use smartassist_gateway::store::{ResourceStore as _, SecretKind, SqliteStore};
use tokio::task::JoinSet;

use crate::world::{ACCOUNT, APP, BOT, PERSON, client, config, set_up};

const NEW: &str = "another client secret of at least 32 bytes";

/// The store as a command opens it.
async fn beside(folder: &Path) -> SqliteStore {
    SqliteStore::open(folder.join(DATABASE)).await.unwrap()
}

async fn set_scopes(store: &SqliteStore, scopes: &[&str]) {
    let mut app = store.app(APP.into()).await.unwrap().unwrap();
    app.settings.scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
    store.put_app(app).await.unwrap();
}

async fn read(client: &Client, bot: &str) -> u16 {
    match client.get_intent_realtime_data().bot_id(bot).send().await {
        Ok(answer) => answer.status().as_u16(),
        Err(error) => error.status().map_or(0, |status| status.as_u16()),
    }
}

async fn dial(client: &Client, trunk: &str) -> u16 {
    let request = smartassist_client::types::DialoutRequest::builder().target(PERSON).caller("+127061657882");
    let request = request.trunk(trunk).build().unwrap();
    match client.dialout().bot_id(BOT).body(request).send().await {
        Ok(answer) => answer.status().as_u16(),
        Err(error) => error.status().map_or(0, |status| status.as_u16()),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn resources_from_a_command_are_valid_for_the_next_request() {
    let folder = tempfile::tempdir().unwrap();
    set_up(folder.path()).await;
    let store = beside(folder.path()).await;
    resources::put(&store, ACCOUNT, &Trunk { default: true, ..Trunk::new("FIRST") }).await.unwrap();
    set_scopes(&store, &["SmartAssist Dialout"]).await;
    let gateway = Gateway::start(&config(folder.path())).await.unwrap();
    let own = client(&gateway);
    // Each is refused, added, and requested again without a pause.
    assert_eq!(read(&own, BOT).await, 401, "the scope is missing");
    set_scopes(&store, &["SmartAssist Dialout", "SmartAssist Analytics"]).await;
    assert_eq!(read(&own, BOT).await, 200);
    assert_eq!(read(&own, "st-new").await, 404);
    resources::put(&store, ACCOUNT, &Bot::new("st-new")).await.unwrap();
    assert_eq!(read(&own, "st-new").await, 200);
    assert_eq!(dial(&own, "SECOND").await, 412);
    resources::put(&store, ACCOUNT, &Trunk::new("SECOND")).await.unwrap();
    assert_eq!(dial(&own, "SECOND").await, 200);
    let url = format!("http://{}", gateway.address());
    let other = Client::builder().base_url(url).credentials(APP, NEW).account_id(ACCOUNT).build().unwrap();
    assert_eq!(read(&other, BOT).await, 401);
    let (secret, day) = (Secret::from_text(NEW).unwrap(), Duration::from_secs(86_400));
    store.set_secret(APP.into(), SecretKind::Client, secret, SystemClock.now(), day).await.unwrap();
    assert_eq!((read(&other, BOT).await, read(&own, BOT).await), (200, 200));
    store.close().await;
    gateway.run(ready(()), pending()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_silence_no_request_gets_old_resources() {
    let folder = tempfile::tempdir().unwrap();
    set_up(folder.path()).await;
    let gateway = Gateway::start(&config(folder.path())).await.unwrap();
    let own = client(&gateway);
    assert_eq!(read(&own, BOT).await, 200);
    let store = beside(folder.path()).await;
    let mut app = store.app(APP.into()).await.unwrap().unwrap();
    app.settings.disabled = true;
    store.put_app(app).await.unwrap();
    // However late the requests come, it is more than a second later.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let mut asking = JoinSet::new();
    for _ in 0..30 {
        let own = client(&gateway);
        asking.spawn(async move { read(&own, BOT).await });
    }
    assert_eq!(asking.join_all().await, [401; 30]);
    store.close().await;
    gateway.run(ready(()), pending()).await;
}
