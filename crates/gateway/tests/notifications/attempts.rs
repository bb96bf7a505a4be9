//! When the attempts at a notification are made, and when they end.

use std::time::Duration;

use smartassist_auth::{Clock as _, Secret, UnixTime};
use smartassist_gateway::store::{
    DeadLetterReason, OutboxFilter, ResourceStore as _, SECRET_OVERLAP, SecretKind, Store as _,
};

use crate::receiver::{Receiver, Reply};
use crate::world::World;

/// Seconds between the attempts, until no notification waits any more.
async fn waits(world: &World) -> Vec<f64> {
    let mut last: UnixTime = world.clock.now();
    let mut waits = Vec::new();
    while let Some(now) = world.next().await {
        waits.push(now.since(last).as_secs_f64());
        last = now;
    }
    waits
}

#[tokio::test]
async fn ten_attempts_in_three_days_and_then_a_dead_letter_that_can_be_replayed() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(500)).await);
    world.call("a", &receiver.url("/hook"), 1).await;
    let waits = waits(&world).await;
    let table = [0., 5., 300., 1_800., 7_200., 18_000., 36_000., 50_400., 72_000., 86_400.];
    assert_eq!(waits.len(), table.len());
    for (wait, expected) in waits.iter().zip(table) {
        assert!((wait - expected).abs() <= expected * 0.2 + 0.001, "{wait} for {expected}");
    }
    assert!(waits.iter().zip(table).any(|(wait, expected)| (wait - expected).abs() > 1.), "{waits:?} without jitter");
    let received = receiver.received();
    assert_eq!(received.len(), 10);
    assert!(received.iter().all(|one| one.id() == "msg_a_1" && one.body == received[0].body));

    let dead = world.dead().await;
    assert_eq!((dead.len(), dead[0].dead_letter_reason, dead[0].failures), (1, Some(DeadLetterReason::Exhausted), 10));
    receiver.answer(|_| Reply::Status(200));
    assert_eq!(
        world
            .store
            .replay(OutboxFilter { id: Some(dead[0].id), ..OutboxFilter::default() }, world.clock.now())
            .await
            .unwrap(),
        1
    );
    // Its host failed ten times, so a probe may be up to half a minute late.
    while world.next().await.is_some() {}
    assert_eq!(receiver.received()[10].id(), "msg_a_1");
    assert!(world.dead().await.is_empty());
}

#[tokio::test]
async fn a_receiver_may_ask_for_up_to_an_hour() {
    for (asked, least, most) in [("60", 60., 72.1), ("1", 4., 6.), ("999999", 3_600., 4_320.1), ("soon", 4., 6.)] {
        let world = World::new().await;
        let mut first = true;
        let receiver = Receiver::start(move |_| {
            let again = std::mem::take(&mut first);
            if again { Reply::With(503, vec![("retry-after", asked.to_owned())]) } else { Reply::Status(200) }
        })
        .await;
        world.call("a", &receiver.url("/hook"), 1).await;
        let waits = waits(&world).await;
        assert!(waits.len() == 2 && waits[1] >= least && waits[1] <= most, "{asked}: {waits:?}");
    }
}

#[tokio::test]
async fn a_redirection_is_a_failure_and_not_followed() {
    let (world, elsewhere) = (World::new().await, Receiver::start(|_| Reply::Status(200)).await);
    let target = elsewhere.url("/stolen");
    let statuses = [301, 302, 303, 307, 308];
    let mut next = statuses.into_iter();
    let receiver = Receiver::start(move |_| {
        next.next().map_or(Reply::Status(200), |status| Reply::With(status, vec![("location", target.clone())]))
    })
    .await;
    world.call("a", &receiver.url("/hook"), 1).await;
    while world.next().await.is_some() {}
    assert_eq!(receiver.received().len(), statuses.len() + 1);
    assert_eq!(elsewhere.connects(), 0);
}

#[tokio::test]
async fn a_410_ends_the_notifications_of_its_call_only() {
    let world = World::new().await;
    let receiver =
        Receiver::start(|received| Reply::Status(if received.text().starts_with('a') { 410 } else { 200 })).await;
    world.call("a", &receiver.url("/hook"), 3).await;
    world.call("b", &receiver.url("/hook"), 3).await;
    while world.next().await.is_some() {}
    assert_eq!(receiver.received().len(), 4, "one of the first call, three of the second");
    let dead: Vec<_> = world.dead().await.iter().map(|entry| (entry.seq, entry.dead_letter_reason)).collect();
    assert_eq!(dead, [1, 2, 3].map(|seq| (seq, Some(DeadLetterReason::Gone))));
    receiver.answer(|_| Reply::Status(200));
    assert_eq!(world.store.replay(OutboxFilter::dead(), world.clock.now()).await.unwrap(), 3);
    world.settle().await;
    let texts: Vec<_> = receiver.received().split_off(4).iter().map(|received| received.text()).collect();
    assert_eq!(texts, ["a 1", "a 2", "a 3"]);
}

#[tokio::test]
async fn a_forbidden_target_is_dead_at_once() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(200)).await);
    let (url, secret) = (receiver.url("/hook"), Secret::from_bytes([7; 32]).unwrap());
    world.store.set_secret("app".into(), SecretKind::Webhook, secret, world.clock.now(), SECRET_OVERLAP).await.unwrap();
    world.call_of("app", "host", &url, &[("Host", "internal.example")], 1).await;
    world.call_of("app", "signature", &url, &[("SAVG-Signature", "t=1,v1=00")], 1).await;
    world.call_of("app", "lines", &url, &[("x-a", "1\r\nx-b: 2")], 1).await;
    world.call("scheme", "ftp://dialer.example/", 1).await;
    world.call("user", "http://user:password@127.0.0.1:9/", 1).await;
    world.call("dots.in.its.id", &url, 1).await;
    world.clock.advance(Duration::from_secs(1));
    world.settle().await;
    let dead = world.dead().await;
    assert_eq!(dead.len(), 6);
    assert!(
        dead.iter().all(|entry| entry.dead_letter_reason == Some(DeadLetterReason::Refused) && entry.failures == 0),
        "{dead:?}"
    );
    assert_eq!(receiver.connects(), 0);
}
