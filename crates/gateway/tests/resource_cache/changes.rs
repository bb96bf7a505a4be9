//! Every kind of change is valid within a second, after silence and under load.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use smartassist_auth::{
    AppRegistry as _, ClientFacingError, InMemoryReplayStore, Minter, Secret, SystemClock, UnixTime, Verifier,
};
use smartassist_gateway::resources::{self, Bot, Trunk};
use smartassist_gateway::store::{ResourceStore as _, SecretKind, SqliteStore};
use tokio::time::advance;

use crate::world::{ACCOUNT, APP, BOT, World, put_app};

const OLD: &str = "a client secret of at least 32 bytes";
const NEW: &str = "another client secret of at least 32 bytes";

type Done<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// What a caller sees of the app with its first secret: what its token is answered, its scopes, and what it may use.
async fn seen(world: &World) -> String {
    let verifier = Verifier::new(std::sync::Arc::clone(&world.resource_cache), InMemoryReplayStore::new());
    let token = Minter::builder(APP, Secret::from_text(OLD).unwrap()).build().unwrap().mint().unwrap();
    let told = match verifier.verify(token.expose()).await {
        Ok(verified) => verified.app().scopes().collect::<Vec<_>>().join(","),
        Err(error) if error.client_facing() == ClientFacingError::BadCredentials => "refused".to_owned(),
        Err(error) => format!("{error:?}"),
    };
    let has_bot = world.resource_cache.has_bot(ACCOUNT, BOT).await.unwrap();
    let has = world.resource_cache.account_resources(ACCOUNT).await.unwrap();
    let trunks: Vec<_> = has.trunks.iter().map(|trunk| (trunk.name.as_str(), trunk.enabled)).collect();
    format!("token: {told}; bot: {has_bot}; trunks: {trunks:?}")
}

type Change = fn(&SqliteStore) -> Done<'_>;

const CHANGES: &[(&str, Change)] = &[
    ("scopes", |store| Box::pin(put_app(store, APP, |settings| settings.scopes = vec!["SmartAssist Dialout".into()]))),
    ("jti", |store| Box::pin(put_app(store, APP, |settings| settings.enforce_jti = true))),
    ("jwe", |store| Box::pin(put_app(store, APP, |settings| settings.enforce_jwe = true))),
    ("disabled", |store| Box::pin(put_app(store, APP, |settings| settings.disabled = true))),
    ("secret", |store| {
        Box::pin(async {
            let secret = Secret::from_text(NEW).unwrap();
            let at = UnixTime::from_secs(1);
            store.set_secret(APP.into(), SecretKind::Client, secret, at, Duration::ZERO).await.unwrap();
        })
    }),
    ("deleted", |store| Box::pin(async { store.delete_app(APP.into(), UnixTime::EPOCH).await.unwrap() })),
    ("bot", |store| Box::pin(async { resources::delete::<Bot>(store, ACCOUNT, BOT).await.unwrap() })),
    ("trunk", |store| {
        Box::pin(async {
            let trunk = Trunk { enabled: false, ..Trunk::new("MAIN") };
            resources::put(store, ACCOUNT, &trunk).await.unwrap();
        })
    }),
];

#[tokio::test(start_paused = true)]
async fn after_silence() {
    for (what, change) in CHANGES {
        let world = World::new().await;
        let before = seen(&world).await;
        change(&world.watched.store).await;
        advance(Duration::from_secs(1)).await;
        assert_ne!(seen(&world).await, before, "{what}");
    }
}

#[tokio::test(start_paused = true)]
async fn under_load() {
    for (what, change) in CHANGES {
        let world = World::new().await;
        let before = seen(&world).await;
        advance(Duration::from_millis(333)).await;
        change(&world.watched.store).await;
        let mut last = before.clone();
        for _ in 0..20 {
            advance(Duration::from_millis(50)).await;
            last = seen(&world).await;
        }
        assert_ne!(last, before, "{what}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_secret_ends_when_it_was_said_though_nothing_is_read_again() {
    let world = World::new().await;
    let now = smartassist_auth::Clock::now(&SystemClock);
    let secret = Secret::from_text(NEW).unwrap();
    let overlap = Duration::from_secs(600);
    world.watched.store.set_secret(APP.into(), SecretKind::Client, secret, now, overlap).await.unwrap();
    let clock = smartassist_auth::ManualClock::at(now);
    world.resource_cache.refetch(APP).await.unwrap();
    let resource_cache = std::sync::Arc::clone(&world.resource_cache);
    let verifier = Verifier::new(resource_cache, InMemoryReplayStore::new()).with_clock(clock.clone());
    let token = Minter::builder(APP, Secret::from_text(OLD).unwrap()).lifetime(Duration::from_secs(3600)).build();
    let token = token.unwrap().mint().unwrap();
    assert!(verifier.verify(token.expose()).await.is_ok());
    clock.advance(overlap - Duration::from_millis(1));
    assert!(verifier.verify(token.expose()).await.is_ok());
    clock.advance(Duration::from_millis(1));
    assert!(verifier.verify(token.expose()).await.is_err());
}
