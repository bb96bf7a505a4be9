//! Apps, and what happens where a store gives no answer.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use smartassist_auth::{
    App, AppBuilder, AppError, AppRegistry, AuthStoreError, ClientFacingError, InMemoryRegistry, InMemoryReplayStore,
    ReplayStore, TokenError, UnixTime, Verifier,
};

use crate::forge::{HS256, sign};
use crate::world::{ACCOUNT, APP, OLD_SECRET, SECRET, World, app, minter, secret};

#[test]
fn apps_are_checked_when_they_are_registered() {
    let short = || secret("thirty-one bytes, one too few!!");
    assert_eq!(app("").build().unwrap_err(), AppError::Id);
    assert_eq!(app(&"c".repeat(129)).build().unwrap_err(), AppError::Id);
    assert_eq!(App::builder(APP, "", secret(SECRET)).build().unwrap_err(), AppError::Account);
    assert_eq!(App::builder(APP, ACCOUNT, short()).build().unwrap_err(), AppError::ShortSecret);
    assert_eq!(app(APP).previous_secret(short()).build().unwrap_err(), AppError::ShortSecret);
    assert_eq!(app(APP).build().unwrap().with_new_secret(&short()).unwrap_err(), AppError::ShortSecret);
}

#[test]
fn an_app_says_what_it_may() {
    let app = app(APP).bots(["st-1", "st-2"]).enforce_jti(true).build().unwrap();
    assert_eq!((app.id(), app.account(), app.secret_count()), (APP, ACCOUNT, 1));
    assert_eq!(app.bots().unwrap().collect::<Vec<_>>(), ["st-1", "st-2"]);
    assert!(app.may_use_bot("st-1") && !app.may_use_bot("st-3") && !app.may_use_bot("ST-1"));
    assert_eq!(app.scopes().collect::<Vec<_>>(), ["SmartAssist Dialout"]);
    assert!(app.has_scope("SmartAssist Dialout") && !app.has_scope("smartassist dialout"));
    assert!(app.enforces_jti() && !app.enforces_jwe() && !app.requires_exp() && !app.is_disabled());
    let all = crate::world::app(APP).build().unwrap();
    assert!(all.bots().is_none() && all.may_use_bot("any"));
    let none = crate::world::app(APP).bots([""; 0]).build().unwrap();
    assert!(!none.may_use_bot("any"));
}

#[tokio::test]
async fn scopes_are_checked_after_the_token() {
    let world = World::new();
    let token = minter(APP).build().unwrap().mint().unwrap();
    let verified = world.verify(token.expose()).await.unwrap();
    assert!(verified.require_scope("SmartAssist Dialout").is_ok());
    let error = verified.require_scope("SmartAssist Analytics").unwrap_err();
    assert_eq!(error.client_facing(), ClientFacingError::WrongScope);
}

#[tokio::test]
async fn a_registry_replaces_and_removes() {
    let registry = InMemoryRegistry::new();
    assert!(registry.find(APP).await.unwrap().is_none());
    assert!(registry.insert(app(APP).build().unwrap()).is_none());
    assert!(registry.insert(app(APP).disabled(true).build().unwrap()).is_some_and(|old| !old.is_disabled()));
    assert!(registry.find(APP).await.unwrap().unwrap().is_disabled());
    assert!(registry.remove(APP).is_some() && registry.get(APP).is_none());
}

/// What a stranger sends reaches a registry only where it could be a client id.
#[tokio::test]
async fn a_registry_is_asked_for_possible_ids_only() {
    struct Asked(Mutex<Vec<usize>>);
    impl AppRegistry for Asked {
        async fn find(&self, app_id: &str) -> Result<Option<Arc<App>>, AuthStoreError> {
            self.0.lock().unwrap().push(app_id.len());
            Ok(None)
        }
    }
    let verifier = Verifier::new(Asked(Mutex::default()), InMemoryReplayStore::new());
    for length in [0, 1, 128, 129, 4_000] {
        let token = sign(HS256, format!(r#"{{"sub":"1","appId":"{}"}}"#, "c".repeat(length)), SECRET);
        assert!(matches!(verifier.verify(&token).await, Err(TokenError::Credentials)));
    }
    assert_eq!(*verifier.registry().0.lock().unwrap(), [1, 128]);
}

/// A registry whose copies are old until it is asked to read them again.
struct Copies {
    old: Option<Arc<App>>,
    new: Option<Arc<App>>,
    reads: AtomicUsize,
}

impl AppRegistry for Copies {
    async fn find(&self, _: &str) -> Result<Option<Arc<App>>, AuthStoreError> {
        Ok(self.old.clone())
    }

    async fn refetch(&self, _: &str) -> Result<Option<Arc<App>>, AuthStoreError> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        Ok(self.new.clone())
    }
}

/// Whatever a token is refused for, the app may have been changed a moment ago so that it is not.
#[tokio::test]
async fn an_app_is_read_anew_before_a_token_is_refused() {
    let made = |builder: AppBuilder| Some(Arc::new(builder.build().unwrap()));
    let good = || app(APP);
    let same = made(good().disabled(true));
    for (what, old, new, counts) in [
        ("unknown", None, made(good()), true),
        ("unknown, and still", None, None, false),
        ("another secret", made(App::builder(APP, ACCOUNT, secret(OLD_SECRET))), made(good()), true),
        ("another secret, and still", made(App::builder(APP, ACCOUNT, secret(OLD_SECRET))), None, false),
        ("disabled", made(good().disabled(true)), made(good()), true),
        ("disabled, and still", same.clone(), same, false),
        (
            "disabled, and then with another secret",
            made(good().disabled(true)),
            made(App::builder(APP, ACCOUNT, secret(OLD_SECRET))),
            false,
        ),
        ("enforces jti", made(good().enforce_jti(true)), made(good()), true),
        ("enforces jti, and still", made(good().enforce_jti(true)), made(good().enforce_jti(true)), false),
        ("enforces jwe", made(good().enforce_jwe(true)), made(good()), true),
        ("requires exp", made(good().require_exp(true)), made(good()), true),
        ("requires exp, and is disabled", made(good().require_exp(true)), made(good().disabled(true)), false),
    ] {
        let registry = Copies { old, new, reads: AtomicUsize::new(0) };
        let verifier = Verifier::new(registry, InMemoryReplayStore::new());
        let token = sign(HS256, format!(r#"{{"sub":"1","appId":"{APP}"}}"#), SECRET);
        assert_eq!(verifier.verify(&token).await.is_ok(), counts, "{what}");
        assert_eq!(verifier.registry().reads.load(Ordering::Relaxed), 1, "{what}");
    }
}

#[tokio::test]
async fn an_app_is_not_read_anew_for_tokens_that_are_no_ones_or_valid() {
    let registry = Copies { old: Some(Arc::new(app(APP).build().unwrap())), new: None, reads: AtomicUsize::new(0) };
    let verifier = Verifier::new(registry, InMemoryReplayStore::new());
    let token = |members: &str| sign(HS256, format!(r#"{{"sub":"1","appId":"{APP}"{members}}}"#), SECRET);
    assert!(verifier.verify(&token("")).await.is_ok());
    for bad in ["no token".to_owned(), token(r#","exp":1"#), token(r#","exp":"1""#)] {
        assert!(verifier.verify(&bad).await.is_err(), "{bad}");
    }
    assert_eq!(verifier.registry().reads.load(Ordering::Relaxed), 0);
}

struct Down;

impl AppRegistry for Down {
    async fn find(&self, _: &str) -> Result<Option<Arc<App>>, AuthStoreError> {
        Err(AuthStoreError::failed("connection refused"))
    }
}

impl ReplayStore for Down {
    async fn first_use(&self, _: &str, _: &str, _: UnixTime) -> Result<bool, AuthStoreError> {
        Err(AuthStoreError::failed("connection refused"))
    }
}

#[tokio::test]
async fn a_store_that_is_down_lets_nobody_in() {
    let world = World::new();
    let plain = minter(APP).build().unwrap().mint().unwrap();
    let with_id = minter(APP).token_id(true).build().unwrap().mint().unwrap();

    let verifier = Verifier::new(Down, InMemoryReplayStore::new()).with_clock(world.clock.clone());
    assert_eq!(verifier.verify(plain.expose()).await.unwrap_err().client_facing(), ClientFacingError::Unavailable);
    let verifier = Verifier::new(Arc::clone(&world.registry), Down).with_clock(world.clock.clone());
    assert!(verifier.verify(plain.expose()).await.is_ok());
    let error = verifier.verify(with_id.expose()).await.unwrap_err();
    assert!(matches!(error, TokenError::Store(AuthStoreError::Failed(_))));
    assert_eq!(error.client_facing(), ClientFacingError::Unavailable);

    let full = InMemoryReplayStore::with_bounds(0, 0);
    let verifier = Verifier::new(Arc::clone(&world.registry), full).with_clock(world.clock);
    let error = verifier.verify(with_id.expose()).await.unwrap_err();
    assert!(matches!(error, TokenError::Store(AuthStoreError::Full)));
    assert_eq!(error.client_facing(), ClientFacingError::Unavailable);
}

#[tokio::test]
async fn a_bot_belongs_to_an_app_that_lists_it_or_else_to_its_account() {
    let registry = Arc::new(InMemoryRegistry::new());
    registry.add_bots(ACCOUNT, ["st-1", "st-2"]);
    registry.add_bots("another", ["st-3"]);
    let verifier = Verifier::new(Arc::clone(&registry), InMemoryReplayStore::new());
    let all = app(APP).build().unwrap();
    let listed = app(APP).bots(["st-2", "st-4"]).build().unwrap();
    let none = app(APP).bots([""; 0]).build().unwrap();
    let table = [("st-1", true, false), ("st-2", true, true), ("st-3", false, false), ("st-4", false, true)];
    for (bot, of_account, of_list) in table.into_iter().chain([("ST-1", false, false), ("", false, false)]) {
        assert_eq!(verifier.owns_bot(&all, bot).await.unwrap(), of_account, "{bot}");
        assert_eq!(verifier.owns_bot(&listed, bot).await.unwrap(), of_list, "{bot}");
        assert!(!verifier.owns_bot(&none, bot).await.unwrap(), "{bot}");
    }
    assert!(registry.remove_bot(ACCOUNT, "st-1") && !registry.remove_bot(ACCOUNT, "st-1"));
    assert!(!registry.remove_bot("nobody", "st-1"));
    assert!(!verifier.owns_bot(&all, "st-1").await.unwrap());
}

#[tokio::test]
async fn a_registry_that_knows_no_bots_gives_none_away() {
    struct AppsOnly;
    impl AppRegistry for AppsOnly {
        async fn find(&self, _: &str) -> Result<Option<Arc<App>>, AuthStoreError> {
            Ok(None)
        }
    }
    let verifier = Verifier::new(AppsOnly, InMemoryReplayStore::new());
    assert!(!verifier.owns_bot(&app(APP).build().unwrap(), "st-1").await.unwrap());
    assert!(verifier.owns_bot(&app(APP).bots(["st-1"]).build().unwrap(), "st-1").await.unwrap());
}
