//! Attacks that need more than one token, or a change in between.

use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::{ClientFacingError, PrivateKey, TokenError, UnixTime};

use crate::forge::{HS256, OAEP, encrypt, public_key, sign};
use crate::world::{APP, NOW, OLD_SECRET, ROTATING, SECRET, WITH_JTI, World, app, key, minter, secret};

fn claims(app: &str, members: &str) -> String {
    format!(r#"{{"sub":"1","appId":"{app}"{members}}}"#)
}

#[tokio::test]
async fn a_token_id_counts_once() {
    let world = World::new();
    let token = minter(WITH_JTI).token_id(true).build().unwrap().mint().unwrap();
    assert!(world.verify(token.expose()).await.is_ok());
    assert_eq!(world.refused(token.expose()).await, ClientFacingError::Replay);
}

#[tokio::test]
async fn the_same_id_in_another_token_is_a_replay() {
    let world = World::new();
    let with = |members: &str| sign(HS256, claims(APP, &format!(r#","exp":{}{members}"#, NOW + 60)), SECRET);
    assert!(world.verify(&with(r#","jti":"a""#)).await.is_ok());
    for again in [r#","jti":"a","x":1"#, r#","jti":"\u0061""#, r#","kore_jti":"a""#] {
        assert_eq!(world.refused(&with(again)).await, ClientFacingError::Replay, "{again}");
    }
    // Another spelling is another id, and so is the same one of another app.
    assert!(world.verify(&with(r#","jti":"A""#)).await.is_ok());
    let other = sign(HS256, claims(ROTATING, &format!(r#","exp":{},"jti":"a""#, NOW + 60)), SECRET);
    assert!(world.verify(&other).await.is_ok());
}

#[tokio::test]
async fn encrypting_a_used_token_anew_is_a_replay() {
    let world = World::new();
    let token = minter(WITH_JTI).token_id(true).build().unwrap().mint().unwrap();
    assert!(world.verify(token.expose()).await.is_ok());
    let header = r#"{"alg":"RSA-OAEP","enc":"A128GCM","kid":"k-1"}"#;
    let again = encrypt(header, OAEP, &public_key(key(0).1), token.expose());
    assert_eq!(world.refused(&again).await, ClientFacingError::Replay);
}

#[tokio::test]
async fn a_used_token_stays_used_until_it_has_expired() {
    let world = World::new();
    let minter = minter(WITH_JTI).token_id(true).lifetime(Duration::from_secs(3600)).build().unwrap();
    let token = minter.mint().unwrap();
    assert!(world.verify(token.expose()).await.is_ok());
    let mut learned = Vec::new();
    for _ in 0..400 {
        world.clock.advance(Duration::from_secs(10));
        learned.push(world.refused(token.expose()).await);
    }
    let turn = learned.iter().position(|learned| *learned == ClientFacingError::BadCredentials).unwrap();
    assert!(learned[..turn].iter().all(|learned| *learned == ClientFacingError::Replay));
    assert!(learned[turn..].iter().all(|learned| *learned == ClientFacingError::BadCredentials));
    assert_eq!(turn, 362, "one hour, and 30 s of leeway");
}

#[tokio::test]
async fn a_token_without_right_cannot_spend_the_id_of_another() {
    let world = World::new();
    let payload = claims(APP, &format!(r#","exp":{},"jti":"a""#, NOW + 60));
    assert_eq!(world.refused(&sign(HS256, &payload, OLD_SECRET)).await, ClientFacingError::BadCredentials);
    let early = claims(APP, &format!(r#","exp":{},"jti":"a","nbf":{}"#, NOW + 60, NOW + 50));
    assert_eq!(world.refused(&sign(HS256, early, SECRET)).await, ClientFacingError::BadCredentials);
    assert!(world.verify(&sign(HS256, payload, SECRET)).await.is_ok());
}

#[tokio::test]
async fn a_retired_secret_ends() {
    let world = World::new();
    let old = sign(HS256, claims(ROTATING, ""), OLD_SECRET);
    let new = sign(HS256, claims(ROTATING, ""), SECRET);
    assert!(world.verify(&old).await.is_ok());
    let app = world.registry.get(ROTATING).unwrap();
    world.registry.insert(app.without_previous_secret());
    assert_eq!(world.refused(&old).await, ClientFacingError::BadCredentials);
    assert!(world.verify(&new).await.is_ok());

    // Of three secrets in a row two count.
    let third = "third secret, which is long enough for HS256";
    let app = world.registry.get(ROTATING).unwrap();
    let app = app.with_new_secret(&secret(OLD_SECRET)).unwrap().with_new_secret(&secret(third)).unwrap();
    assert_eq!(app.secret_count(), 2);
    world.registry.insert(app);
    assert_eq!(world.refused(&new).await, ClientFacingError::BadCredentials);
    assert!(world.verify(&old).await.is_ok());
    assert!(world.verify(&sign(HS256, claims(ROTATING, ""), third)).await.is_ok());
}

#[tokio::test]
async fn the_end_of_a_secret_is_compared_at_each_use() {
    let world = World::new();
    let ends = UnixTime::from_secs(NOW + 4);
    world.registry.insert(app(ROTATING).previous_secret_until(secret(OLD_SECRET), ends).build().unwrap());
    let old = sign(HS256, claims(ROTATING, ""), OLD_SECRET);
    let other = sign(HS256, claims(ROTATING, r#","x":1"#), OLD_SECRET);
    let new = sign(HS256, claims(ROTATING, ""), SECRET);
    for token in [&old, &new, &old] {
        assert!(world.verify(token).await.is_ok());
    }
    world.clock.advance(Duration::from_millis(3_999));
    assert!(world.verify(&old).await.is_ok());
    // Nobody replaced the app; one of the tokens is remembered, the other was never seen.
    world.clock.advance(Duration::from_millis(1));
    for token in [&old, &other] {
        assert_eq!(world.refused(token).await, ClientFacingError::BadCredentials);
    }
    assert!(world.verify(&new).await.is_ok());
}

#[tokio::test]
async fn an_app_can_be_disabled_and_removed_at_once() {
    let world = World::new();
    let token = sign(HS256, claims(APP, ""), SECRET);
    assert!(world.verify(&token).await.is_ok());
    world.registry.insert(app(APP).disabled(true).build().unwrap());
    assert_eq!(world.refused(&token).await, ClientFacingError::BadCredentials);
    world.registry.insert(app(APP).build().unwrap());
    assert!(world.verify(&token).await.is_ok());
    assert!(world.registry.remove(APP).is_some());
    assert_eq!(world.refused(&token).await, ClientFacingError::BadCredentials);
}

#[tokio::test]
async fn unknown_wrong_and_disabled_are_one_error() {
    let world = World::new();
    let unknown = sign(HS256, claims("cs-nobody", ""), SECRET);
    let wrong = sign(HS256, claims(APP, ""), OLD_SECRET);
    let disabled = sign(HS256, claims(crate::world::DISABLED, ""), SECRET);
    let mut printed = Vec::new();
    for token in [&unknown, &wrong, &disabled] {
        let error = world.verify(token).await.unwrap_err();
        assert!(matches!(error, TokenError::Credentials));
        printed.push(format!("{error} {error:?} {}", error.kind()));
    }
    printed.dedup();
    assert_eq!(printed.len(), 1);
}

#[tokio::test]
async fn a_removed_key_opens_nothing() {
    let world = World::new();
    let header = r#"{"alg":"RSA-OAEP","enc":"A128GCM","kid":"k-1"}"#;
    let token = encrypt(header, OAEP, &public_key(key(0).1), sign(HS256, claims(APP, ""), SECRET));
    assert!(world.verify(&token).await.is_ok());
    assert!(world.keys.remove("k-1"));
    assert_eq!(world.refused(&token).await, ClientFacingError::BadCredentials);
    world.keys.insert(PrivateKey::from_pkcs8_pem("k-1", key(1).1).unwrap()).unwrap();
    assert_eq!(world.refused(&token).await, ClientFacingError::BadCredentials);
}

#[tokio::test]
async fn a_registry_that_finds_too_much_mixes_nothing_up() {
    struct AnyCase;
    impl smartassist_auth::AppRegistry for AnyCase {
        async fn find(&self, _: &str) -> Result<Option<Arc<smartassist_auth::App>>, smartassist_auth::AuthStoreError> {
            Ok(Some(Arc::new(app(APP).build().unwrap())))
        }
    }
    let verifier = smartassist_auth::Verifier::new(AnyCase, smartassist_auth::InMemoryReplayStore::new());
    assert!(verifier.verify(&sign(HS256, claims(APP, ""), SECRET)).await.is_ok());
    let other = verifier.verify(&sign(HS256, claims(&APP.to_uppercase(), ""), SECRET)).await.unwrap_err();
    assert!(matches!(other, TokenError::Credentials));
}
