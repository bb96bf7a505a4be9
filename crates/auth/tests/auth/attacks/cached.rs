//! Attacks with a token that counted a moment ago, so that it is remembered.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use smartassist_auth::{
    App, AppRegistry, AuthStoreError, ClientFacingError, InMemoryRegistry, InMemoryReplayStore, PrivateKey, TokenError,
    Verifier,
};

use crate::forge::{HS256, OAEP, encrypt, public_key, sign};
use crate::world::{APP, NOW, OLD_SECRET, ROTATING, SECRET, World, app, key, minter, secret};

fn token(app: &str, members: &str) -> String {
    sign(HS256, format!(r#"{{"sub":"1","appId":"{app}"{members}}}"#), SECRET)
}

fn encrypted(token: &str) -> String {
    encrypt(r#"{"alg":"RSA-OAEP","enc":"A128GCM","kid":"k-1"}"#, OAEP, &public_key(key(0).1), token)
}

/// Something that happens between two uses of a token.
type Event = fn(&World);

/// Each of these ends a token, and does so at its next use.
const ENDS: &[(&str, Event)] = &[
    ("the app is disabled", |world| drop(world.registry.insert(app(APP).disabled(true).build().unwrap()))),
    ("the app is removed", |world| drop(world.registry.remove(APP))),
    ("the app enforces jti", |world| drop(world.registry.insert(app(APP).enforce_jti(true).build().unwrap()))),
    ("its secret was replaced twice", |world| {
        let app = world.registry.get(APP).unwrap();
        let app = app.with_new_secret(&secret(OLD_SECRET)).unwrap().without_previous_secret();
        world.registry.insert(app);
    }),
    ("another app has the id", |world| {
        world.registry.insert(App::builder(APP, "another account", secret(OLD_SECRET)).build().unwrap());
    }),
    ("it has expired", |world| world.clock.advance(Duration::from_secs(90))),
    ("it expired a year ago", |world| world.clock.advance(Duration::from_secs(365 * 86_400))),
];

#[tokio::test]
async fn what_ends_a_token_ends_one_that_is_remembered() {
    let plain = token(APP, &format!(r#","exp":{}"#, NOW + 60));
    for token in [plain.clone(), encrypted(&plain)] {
        for (what, happens) in ENDS {
            let world = World::new();
            for _ in 0..3 {
                assert!(world.verify(&token).await.is_ok(), "before {what}");
            }
            happens(&world);
            for _ in 0..3 {
                assert_eq!(world.refused(&token).await, ClientFacingError::BadCredentials, "after {what}");
            }
        }
    }
}

#[tokio::test]
async fn a_remembered_token_is_not_a_way_around_encryption() {
    let world = World::new();
    let plain = token(APP, "");
    assert!(world.verify(&plain).await.is_ok() && world.verify(&encrypted(&plain)).await.is_ok());
    world.registry.insert(app(APP).enforce_jwe(true).build().unwrap());
    assert!(matches!(world.verify(&plain).await, Err(TokenError::NotEncrypted)));
    assert!(world.verify(&encrypted(&plain)).await.unwrap().was_encrypted());
}

#[tokio::test]
async fn a_remembered_token_needs_its_key() {
    let world = World::new();
    let token = encrypted(&token(APP, ""));
    assert!(world.verify(&token).await.is_ok());
    assert!(world.keys.remove("k-1"));
    assert_eq!(world.refused(&token).await, ClientFacingError::BadCredentials);
    // The same id with another key, and then with the old one again, which counts as it did.
    world.keys.insert(PrivateKey::from_pkcs8_pem("k-1", key(1).1).unwrap()).unwrap();
    assert_eq!(world.refused(&token).await, ClientFacingError::BadCredentials);
    assert!(world.keys.remove("k-1"));
    world.keys.insert(PrivateKey::from_pkcs8_pem("k-1", key(0).1).unwrap()).unwrap();
    assert!(world.verify(&token).await.is_ok());
}

#[tokio::test]
async fn a_token_that_looks_like_a_remembered_one_is_another() {
    let world = World::new();
    let good = token(APP, "");
    assert!(world.verify(&good).await.is_ok());
    for at in 0..good.len() {
        let mut other = good.clone().into_bytes();
        other[at] = if other[at] == b'A' { b'B' } else { b'A' };
        let other = String::from_utf8(other).unwrap();
        assert!(world.verify(&other).await.is_err(), "altered at {at}");
    }
    for other in [&good[1..], &good[..good.len() - 1], &format!("{good} "), &format!("{good}=")] {
        assert!(world.verify(other).await.is_err());
    }
    assert!(world.verify(&good).await.is_ok());
}

#[tokio::test]
async fn a_token_with_an_id_is_never_remembered() {
    let world = World::new();
    let token = minter(APP).token_id(true).build().unwrap().mint().unwrap();
    assert!(world.verify(token.expose()).await.is_ok());
    for _ in 0..3 {
        assert_eq!(world.refused(token.expose()).await, ClientFacingError::Replay);
    }
    assert_eq!(world.refused(&encrypted(token.expose())).await, ClientFacingError::Replay);
}

#[tokio::test]
async fn a_remembered_token_shows_the_app_as_it_is() {
    let world = World::new();
    let token = token(ROTATING, "");
    assert!(world.verify(&token).await.unwrap().require_scope("SmartAssist Analytics").is_err());
    world.registry.insert(app(ROTATING).scopes(["SmartAssist Analytics"]).build().unwrap());
    assert!(world.verify(&token).await.unwrap().require_scope("SmartAssist Analytics").is_ok());
}

/// Counts how often it was asked, and hands out a new app each time if told so.
struct Counting {
    apps: InMemoryRegistry,
    anew: bool,
    asked: AtomicUsize,
    down: bool,
}

impl AppRegistry for Counting {
    async fn find(&self, app_id: &str) -> Result<Option<Arc<App>>, AuthStoreError> {
        let asked = self.asked.fetch_add(1, Ordering::SeqCst);
        if self.down && asked > 0 {
            return Err(AuthStoreError::failed("connection refused"));
        }
        let app = self.apps.get(app_id);
        Ok(if self.anew { app.map(|app| Arc::new((*app).clone())) } else { app })
    }
}

fn counting(anew: bool, down: bool) -> Verifier<Counting, InMemoryReplayStore> {
    let apps = InMemoryRegistry::from_iter([app(APP).build().unwrap()]);
    Verifier::new(Counting { apps, anew, down, asked: AtomicUsize::new(0) }, InMemoryReplayStore::new())
}

#[tokio::test]
async fn the_registry_is_asked_at_every_use() {
    let token = token(APP, "");
    // Where every answer is another app, tokens are checked from the start: right, but dearer.
    for (anew, remembering, asked) in [(false, 8, 3), (true, 8, 5), (false, 0, 3)] {
        let verifier = counting(anew, false).with_cache_size(remembering);
        for _ in 0..3 {
            assert!(verifier.verify(&token).await.is_ok());
        }
        assert_eq!(verifier.registry().asked.load(Ordering::SeqCst), asked, "{anew} {remembering}");
    }
}

#[tokio::test]
async fn a_remembered_token_does_not_count_while_the_registry_is_down() {
    let verifier = counting(false, true);
    let token = token(APP, "");
    assert!(verifier.verify(&token).await.is_ok());
    assert_eq!(verifier.verify(&token).await.unwrap_err().client_facing(), ClientFacingError::Unavailable);
}
