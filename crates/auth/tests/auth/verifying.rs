//! What is taken, and to the second until when.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::{
    ClientFacingError, Clock, InMemoryReplayStore, JweRecipient, SystemClock, TokenError, UnixTime, Verifier,
};
use tokio::task::JoinSet;

use crate::forge::{HS256, sign};
use crate::world::{
    ACCOUNT, APP, NOW, OLD_SECRET, ROTATING, SECRET, VECTORS, WITH_EXP, WITH_JTI, WITH_JWE, World, minter,
};

fn token(app: &str, members: &str) -> String {
    sign(HS256, format!(r#"{{"sub":"1234567890","appId":"{app}"{members}}}"#), SECRET)
}

#[tokio::test]
async fn the_vendors_minimal_token_counts() {
    let world = World::new();
    let verified = world.verify(&token(APP, "")).await.unwrap();
    assert_eq!((verified.app().id(), verified.app().account()), (APP, ACCOUNT));
    assert_eq!((verified.claims().app_id(), verified.claims().subject()), (APP, "1234567890"));
    assert!(verified.claims().expires().is_none() && verified.claims().token_id().is_none());
    assert!(!verified.was_encrypted());
    world.clock.advance(Duration::from_secs(10 * 365 * 86_400));
    assert!(world.verify(&token(APP, "")).await.is_ok(), "it never ends");
}

#[tokio::test]
async fn times_have_the_documented_leeway() {
    let world = World::new();
    for (members, good) in [
        (format!(r#","exp":{}"#, NOW - 29), true),
        (format!(r#","exp":{}.5"#, NOW - 30), true),
        (format!(r#","exp":{}"#, NOW - 30), false),
        (format!(r#","exp":{}"#, NOW + 1_000_000_000), true),
        (format!(r#","exp":{}e0"#, NOW + 1), true),
        (r#","exp":253402300799"#.to_owned(), true),
        (r#","exp":253402300800"#.to_owned(), false),
        (format!(r#","nbf":{}"#, NOW + 30), true),
        (format!(r#","nbf":{}.5"#, NOW + 30), false),
        (r#","nbf":0"#.to_owned(), true),
        (format!(r#","iat":{}"#, NOW + 60), true),
        (format!(r#","iat":{}"#, NOW + 61), false),
        (format!(r#","jti":"a","exp":{}"#, NOW + 3_630), true),
        (format!(r#","jti":"b","exp":{}.001"#, NOW + 3_630), false),
        (format!(r#","jti":"c","exp":{}"#, NOW - 29), true),
        (format!(r#","kore_jti":"d","exp":{}"#, NOW + 60), true),
    ] {
        assert_eq!(world.verify(&token(APP, &members)).await.is_ok(), good, "{members}");
    }
    let aliased = sign(HS256, format!(r#"{{"kore_sub":"1","appId":"{APP}"}}"#), SECRET);
    assert_eq!(world.verify(&aliased).await.unwrap().claims().subject(), "1");
}

#[tokio::test]
async fn errors_tell_logs_more_than_callers() {
    let world = World::new();
    let error = async |members: &str| world.verify(&token(APP, members)).await.unwrap_err();
    assert!(matches!(error(r#","exp":1"#).await, TokenError::Expired(_)));
    assert!(matches!(error(r#","nbf":9999999999"#).await, TokenError::NotYetValid("nbf", _)));
    assert!(matches!(error(r#","iat":9999999999"#).await, TokenError::NotYetValid("iat", _)));
    assert!(matches!(error(r#","exp":"1""#).await, TokenError::Claim(_)));
    assert!(matches!(error(r#","jti":"a""#).await, TokenError::LivesTooLong));
    let error = async |app: &str, members: &str| world.verify(&token(app, members)).await.unwrap_err();
    assert!(matches!(error(WITH_JTI, "").await, TokenError::MissingClaim("jti")));
    assert!(matches!(error(WITH_EXP, "").await, TokenError::MissingClaim("exp")));
    assert!(matches!(error(WITH_JWE, "").await, TokenError::NotEncrypted));
    assert_eq!(error(WITH_JWE, "").await.client_facing(), ClientFacingError::BadCredentials);
}

#[tokio::test]
async fn both_secrets_count_during_rotation() {
    let world = World::new();
    for secret in [SECRET, OLD_SECRET] {
        let token = sign(HS256, format!(r#"{{"sub":"1","appId":"{ROTATING}"}}"#), secret);
        assert!(world.verify(&token).await.is_ok());
    }
}

#[tokio::test]
async fn apps_that_demand_more_get_it() {
    let world = World::new();
    let jwk = VECTORS["keys"][1]["jwk"].to_string();
    let mint = |app: &str, encrypted: bool| {
        let builder = minter(app).token_id(true);
        let builder = if encrypted { builder.encrypt_to(JweRecipient::from_jwk(&jwk).unwrap()) } else { builder };
        builder.build().unwrap().mint().unwrap()
    };
    for (app, encrypted) in [(WITH_JTI, false), (WITH_JTI, true), (WITH_JWE, true), (WITH_EXP, false), (APP, true)] {
        let verified = world.verify(mint(app, encrypted).expose()).await.unwrap();
        assert_eq!(verified.was_encrypted(), encrypted);
    }
    assert!(world.verify(mint(WITH_JWE, false).expose()).await.is_err());
}

/// More than may wait: the rest is told to come back, and nobody waits for long. On one thread all of them come before
/// more than a few can have been decrypted, however busy the machine is.
#[tokio::test]
async fn a_flood_of_encrypted_tokens_is_bounded() {
    let world = World::new();
    let verifier = Verifier::new(Arc::clone(&world.registry), InMemoryReplayStore::new())
        .with_keys_and_concurrency(Arc::clone(&world.keys), NonZeroUsize::MIN)
        .with_clock(world.clock.clone());
    let verifier = Arc::new(verifier);
    let recipient = JweRecipient::from_jwk(&VECTORS["keys"][1]["jwk"].to_string()).unwrap();
    let minter = minter(APP).encrypt_to(recipient).build().unwrap();
    // Each is another one, so that none is known from the one before.
    let tokens: Vec<_> = (0..1_000).map(|_| minter.mint().unwrap()).collect();
    let mut calls = JoinSet::new();
    for token in tokens {
        let verifier = Arc::clone(&verifier);
        calls.spawn(async move { verifier.verify(token.expose()).await.map_err(|error| error.client_facing()) });
    }
    let answers = calls.join_all().await;
    let good = answers.iter().filter(|answer| answer.is_ok()).count();
    let busy = answers.iter().filter(|answer| matches!(answer, Err(ClientFacingError::Unavailable))).count();
    assert_eq!(good + busy, 1_000);
    assert!(good >= 64 && busy > 0, "{good} good, {busy} busy");
    // Afterwards everything is free again.
    assert!(verifier.verify(minter.mint().unwrap().expose()).await.is_ok());
}

#[test]
fn no_runtime_is_needed() {
    let world = World::new();
    let recipient = JweRecipient::from_jwk(&VECTORS["keys"][0]["jwk"].to_string()).unwrap();
    let token = minter(APP).encrypt_to(recipient).build().unwrap().mint().unwrap();
    let mut future = Box::pin(world.verify(token.expose()));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(answer) = future.as_mut().poll(&mut context) else { panic!("nothing to wait for") };
    assert!(answer.is_ok());
}

#[test]
fn moments_stay_between_their_ends() {
    let now = SystemClock.now();
    assert!(now > UnixTime::from_secs(NOW) && now < UnixTime::MAX);
    assert_eq!(UnixTime::MAX.plus(Duration::MAX), UnixTime::MAX);
    assert_eq!(UnixTime::EPOCH.minus(Duration::MAX), UnixTime::EPOCH);
    assert_eq!(UnixTime::from_secs(u64::MAX), UnixTime::MAX);
    assert_eq!(UnixTime::EPOCH.since(UnixTime::MAX), Duration::ZERO);
}
