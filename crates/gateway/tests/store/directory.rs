//! Accounts, apps and their secrets.

use std::time::Duration;

use smartassist_auth::Secret;
use smartassist_gateway::store::{Account, DirectoryStore as _, SecretKind, Store as _, StoreError};

use crate::world::{World, app, at};

const DAY: Duration = Duration::from_secs(86_400);

async fn texts(world: &World, kind: SecretKind, seconds: u64) -> Vec<String> {
    let secrets = world.store.secrets("app".into(), kind, at(seconds)).await.unwrap();
    secrets.iter().map(|secret| String::from_utf8(secret.expose().to_vec()).unwrap()).collect()
}

#[tokio::test]
async fn a_secret_and_the_one_before_it_count_for_a_day() {
    let world = World::new().await;
    let set = async |text: &str, seconds| {
        let secret = Secret::from_text(text).unwrap();
        world.store.set_secret("app".into(), SecretKind::Savg, secret, at(seconds), DAY).await
    };
    assert!(texts(&world, SecretKind::Savg, 0).await.is_empty());
    set("first", 0).await.unwrap();
    assert_eq!(texts(&world, SecretKind::Savg, 999_999).await, ["first"]);
    set("second", 100).await.unwrap();
    assert_eq!(texts(&world, SecretKind::Savg, 86_499).await, ["second", "first"]);
    assert_eq!(texts(&world, SecretKind::Savg, 86_500).await, ["second"]);
    // Replaced again within the day, the oldest is out at once.
    set("third", 200).await.unwrap();
    assert_eq!(texts(&world, SecretKind::Savg, 201).await, ["third", "second"]);
    assert!(texts(&world, SecretKind::Webhook, 201).await.is_empty());
    assert_eq!(world.store.prune(at(0), at(0), at(0), at(86_599)).await.unwrap().secrets, 0);
    assert_eq!(world.store.prune(at(0), at(0), at(0), at(86_600)).await.unwrap().secrets, 1);
}

#[tokio::test]
async fn an_app_stays_with_its_account() {
    let world = World::new().await;
    let app = |account: &str| app("app", account, "Renamed");
    world.store.put_app(app("account")).await.unwrap();
    assert!(matches!(world.store.put_app(app("nobody")).await, Err(StoreError::Missing("account"))));
    world.store.put_account(Account { id: "second".into(), name: String::new() }).await.unwrap();
    assert!(matches!(world.store.put_app(app("second")).await, Err(StoreError::Exists(_))));
    let secret = Secret::from_text("a secret").unwrap();
    let unknown = world.store.set_secret("nobody".into(), SecretKind::Client, secret, at(0), DAY).await;
    assert!(matches!(unknown, Err(StoreError::Missing("app"))));
}
