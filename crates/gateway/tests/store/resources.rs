//! Accounts, apps, their secrets, and entries.

use std::task::{Context, Poll};
use std::time::Duration;

use smartassist_auth::Secret;
use smartassist_gateway::store::{
    Acceptance, Account, CallChange, DeadLetterReason, EntryKind, FailureAction, ReportStore as _, ResourceEntry,
    ResourceStore as _, SecretKind, SqliteStore, Store as _, StoreError, UsedToken,
};

use crate::world::{World, app, at, call, change, conversation};

const DAY: Duration = Duration::from_secs(86_400);

async fn texts(world: &World, kind: SecretKind, seconds: u64) -> Vec<String> {
    let secrets = world.store.secrets("app".into(), kind, at(seconds)).await.unwrap();
    secrets.iter().map(|secret| String::from_utf8(secret.expose().to_vec()).unwrap()).collect()
}

#[tokio::test]
async fn a_secret_and_the_one_before_are_valid_for_a_day() {
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
    // Replaced again within the day, the oldest one is invalid at once.
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

#[tokio::test]
async fn a_deleted_app_is_invalid_and_its_notifications_are_still_signed() {
    let world = World::new().await;
    for kind in [SecretKind::Client, SecretKind::Savg] {
        let secret = Secret::from_text("a secret of this kind").unwrap();
        world.store.set_secret("app".into(), kind, secret, at(0), DAY).await.unwrap();
    }
    world.store.delete_app("app".into(), at(1)).await.unwrap();
    assert_eq!(world.store.app("app".into()).await.unwrap(), None);
    assert_eq!(world.store.apps(None).await.unwrap().len(), 1);
    assert!(texts(&world, SecretKind::Client, 2).await.is_empty());
    assert_eq!(texts(&world, SecretKind::Savg, 2).await.len(), 1);
    for error in [
        world.store.delete_app("app".into(), at(2)).await.unwrap_err(),
        world.store.accept_call(call("late", 2), Acceptance::Plain).await.unwrap_err(),
        world.store.set_secret("app".into(), SecretKind::Client, strong(), at(2), DAY).await.unwrap_err(),
    ] {
        assert!(matches!(error, StoreError::Missing(_)), "{error}");
    }
    let revived = world.store.put_app(app("app", "account", "Again")).await;
    assert!(matches!(revived, Err(StoreError::Exists(_))), "its calls would be those of another");
}

#[tokio::test]
async fn an_account_is_deleted_completely_once_nothing_is_in_flight() {
    let world = World::new().await;
    world.call("a", 1, 0).await;
    let in_use = async || matches!(world.store.delete_account("account".into()).await, Err(StoreError::InUse(_)));
    assert!(in_use().await, "there are apps");
    for id in ["app", "other"] {
        world.store.delete_app(id.into(), at(1)).await.unwrap();
    }
    assert!(in_use().await, "a call is open");
    world.store.change_call(CallChange { ended: true, ..change("a", 2, 2) }).await.unwrap();
    assert!(in_use().await, "notifications are waiting");
    for seconds in [3, 5] {
        let due = world.claim(seconds, 9).await.remove(0);
        world.store.failed(&due, FailureAction::DeadLetter(DeadLetterReason::Refused), at(4)).await.unwrap();
    }
    let row = conversation("account", "c-1", "u-1", "{}");
    world.store.add_report_rows(vec![row], None).await.unwrap();
    world.store.put_entry(entry("account", EntryKind::Bot, "st-1", "{}")).await.unwrap();
    world.store.delete_account("account".into()).await.unwrap();
    assert!(world.store.accounts().await.unwrap().is_empty());
    assert!(world.store.entries(None, EntryKind::Bot).await.unwrap().is_empty());
    let read = world.store.conversation("account".into(), "st-1".into(), "c-1".into()).await.unwrap();
    assert_eq!(read, None);
    let again = world.store.delete_account("account".into()).await;
    assert!(matches!(again, Err(StoreError::Missing("account"))));
}

#[tokio::test]
async fn entries_are_separate_by_account_and_kind() {
    let world = World::new().await;
    world.store.put_account(Account { id: "second".into(), name: String::new() }).await.unwrap();
    for (account, kind, id) in [
        ("account", EntryKind::Bot, "b"),
        ("account", EntryKind::Bot, "a"),
        ("account", EntryKind::Agent, "a"),
        ("second", EntryKind::Bot, "a"),
    ] {
        world.store.put_entry(entry(account, kind, id, &format!("{account} {id}"))).await.unwrap();
    }
    let records = async |account: Option<&str>| {
        let entries = world.store.entries(account.map(str::to_owned), EntryKind::Bot).await.unwrap();
        entries.into_iter().map(|entry| entry.record).collect::<Vec<_>>()
    };
    assert_eq!(records(Some("account")).await, ["account a", "account b"]);
    assert_eq!(records(None).await, ["account a", "account b", "second a"]);
    world.store.put_entry(entry("second", EntryKind::Bot, "a", "changed")).await.unwrap();
    assert_eq!(records(Some("second")).await, ["changed"]);
    world.store.delete_entry("account".into(), EntryKind::Bot, "a".into()).await.unwrap();
    assert_eq!(records(None).await, ["account b", "changed"]);
    let missing = world.store.delete_entry("account".into(), EntryKind::Bot, "a".into()).await;
    assert!(matches!(missing, Err(StoreError::Missing("bot"))));
    let nobodys = world.store.put_entry(entry("nobody", EntryKind::Bot, "a", "")).await;
    assert!(matches!(nobodys, Err(StoreError::Missing("account"))));
}

#[tokio::test]
async fn one_of_a_thousand_uses_of_a_token_is_the_first() {
    let world = World::new().await;
    let token = |app: &str, until| UsedToken { app_id: app.into(), token: b"hash".to_vec(), until: at(until) };
    let mut first = 0;
    {
        let mut uses: Vec<_> = (0..1000).map(|_| Box::pin(world.store.use_token(token("app", 100)))).collect();
        // All futures are started before one is awaited.
        let hand_over = |context: &mut Context<'_>| {
            uses.retain_mut(|one| match one.as_mut().poll(context) {
                Poll::Ready(used) => {
                    first += usize::from(used.unwrap());
                    false
                }
                Poll::Pending => true,
            });
            if uses.is_empty() { Poll::Ready(()) } else { Poll::Pending }
        };
        std::future::poll_fn(hand_over).await;
    }
    assert_eq!(first, 1);
    assert!(world.store.use_token(token("other", 100)).await.unwrap(), "another app's are its own");
    let file = world.file();
    let World { store, folder } = world;
    store.close().await;
    let store = SqliteStore::open(&file).await.unwrap();
    assert!(!store.use_token(token("app", 100)).await.unwrap(), "over a restart");
    assert_eq!(store.prune(at(0), at(0), at(0), at(99)).await.unwrap().tokens, 0);
    assert_eq!(store.prune(at(0), at(0), at(0), at(100)).await.unwrap().tokens, 2);
    drop(folder);
}

fn strong() -> Secret {
    Secret::from_text("a client secret of at least 32 bytes").unwrap()
}

fn entry(account: &str, kind: EntryKind, id: &str, record: &str) -> ResourceEntry {
    ResourceEntry { account_id: account.into(), kind, id: id.into(), record: record.into() }
}
