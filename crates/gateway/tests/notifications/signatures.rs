//! Signatures as a receiver verifies them.

use std::time::Duration;

use smartassist_auth::signature::{SavgVerifier, SignatureError, WebhookHeaders, WebhookSecret, WebhookVerifier};
use smartassist_auth::{Clock as _, Secret};
use smartassist_gateway::store::{ResourceStore as _, SECRET_OVERLAP, SecretKind};

use crate::receiver::{Received, Receiver, Reply};
use crate::world::World;

async fn set(world: &World, kind: SecretKind, secret: &[u8]) {
    let secret = Secret::from_bytes(secret).unwrap();
    world.store.set_secret("app".into(), kind, secret, world.clock.now(), SECRET_OVERLAP).await.unwrap();
}

fn savg(world: &World, secret: &[u8], received: &Received) -> Result<(), SignatureError> {
    let verifier = SavgVerifier::new(&Secret::from_bytes(secret).unwrap()).with_clock(world.clock.clone());
    verifier.verify(&received.headers["savg-signature"], &received.body).map(drop)
}

fn webhook(world: &World, secret: &[u8], received: &Received) -> Result<(), SignatureError> {
    let verifier = WebhookVerifier::new(&WebhookSecret::from_bytes(secret).unwrap()).with_clock(world.clock.clone());
    let headers = WebhookHeaders {
        id: received.id(),
        timestamp: &received.headers["webhook-timestamp"],
        signature: &received.headers["webhook-signature"],
    };
    verifier.verify(&headers, &received.body).map(drop)
}

#[tokio::test]
async fn each_attempt_is_signed_anew_in_both_schemes() {
    let world = World::new().await;
    let mut first = true;
    let receiver = Receiver::start(move |_| Reply::Status(if std::mem::take(&mut first) { 500 } else { 200 })).await;
    set(&world, SecretKind::Savg, b"a secret").await;
    set(&world, SecretKind::Webhook, &[7; 32]).await;
    let headers = [("Authorization", "Bearer token"), ("x-channel-type", "X42_IVR")];
    world.call_of("app", "a", &receiver.url("/hook?x=1"), &headers, 1).await;
    world.settle().await;
    // Late enough that the first signature would be too old.
    world.clock.advance(Duration::from_secs(400));
    world.settle().await;
    let received = receiver.received();
    assert_eq!(received.len(), 2);
    let sent = &received[1];
    savg(&world, b"a secret", sent).unwrap();
    webhook(&world, &[7; 32], sent).unwrap();
    assert_eq!(savg(&world, b"a secret", &received[0]), Err(SignatureError::TooOld));
    assert_eq!(sent.path, "/hook?x=1");
    assert_eq!(sent.headers["authorization"], "Bearer token");
    assert_eq!(sent.headers["x-channel-type"], "X42_IVR");
    assert_eq!(sent.headers["content-type"], "application/json");
}

#[tokio::test]
async fn during_a_rotation_both_secrets_sign() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(200)).await);
    set(&world, SecretKind::Savg, b"the old one").await;
    set(&world, SecretKind::Webhook, &[1; 32]).await;
    set(&world, SecretKind::Savg, b"the new one").await;
    set(&world, SecretKind::Webhook, &[2; 32]).await;
    for (number, old_counts) in [(0, true), (1, false)] {
        world.call(&format!("call-{number}"), &receiver.url("/hook"), 1).await;
        world.settle().await;
        let received = receiver.received().remove(number);
        savg(&world, b"the new one", &received).unwrap();
        webhook(&world, &[2; 32], &received).unwrap();
        assert_eq!(savg(&world, b"the old one", &received).is_ok(), old_counts);
        assert_eq!(webhook(&world, &[1; 32], &received).is_ok(), old_counts);
        world.clock.advance(SECRET_OVERLAP);
    }
}

#[tokio::test]
async fn without_secrets_there_is_an_id_and_no_signature() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(200)).await);
    world.call("a", &receiver.url("/hook"), 1).await;
    world.settle().await;
    let received = receiver.received().remove(0);
    assert_eq!(received.id(), "msg_a_1");
    for name in ["savg-signature", "webhook-signature", "webhook-timestamp"] {
        assert!(!received.headers.contains_key(name), "{name}");
    }
}
