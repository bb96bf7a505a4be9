//! A notification that its receiver refuses does not block the rest of its call.

use std::time::Duration;

use smartassist_auth::Clock as _;
use smartassist_gateway::store::{DeadLetterReason, OutboxFilter, Store as _};

use crate::receiver::{Receiver, Reply};
use crate::world::World;

const SECOND: Duration = Duration::from_secs(1);

/// Answers one notification like this, and accepts all others.
async fn refusing(text: &'static str, reply: Reply) -> Receiver {
    Receiver::start(move |received| if received.text() == text { reply.clone() } else { Reply::Status(204) }).await
}

fn refusals() -> [Reply; 6] {
    let elsewhere = vec![("location", "https://elsewhere.example/".to_owned())];
    [
        Reply::Status(400),
        Reply::Status(404),
        Reply::Status(500),
        Reply::Status(503),
        Reply::With(302, elsewhere),
        Reply::Break,
    ]
}

fn texts(receiver: &Receiver) -> Vec<String> {
    receiver.received().iter().map(|received| received.text()).collect()
}

#[tokio::test]
async fn once_another_was_accepted_it_gets_one_more_attempt_and_yields() {
    for reply in refusals() {
        let (world, receiver) = (World::new().await, refusing("a 1", reply.clone()).await);
        world.call("a", &receiver.url("/hook"), 3).await;
        world.settle().await;
        assert_eq!(texts(&receiver), ["a 1"], "{reply:?}");
        world.clock.advance(SECOND);
        world.call("b", &receiver.url("/other"), 1).await;
        world.settle().await;
        assert_eq!(texts(&receiver), ["a 1", "b 1", "a 1", "a 2", "a 3"], "{reply:?}");
        let dead = world.dead().await;
        assert_eq!(
            (dead.len(), dead[0].seq, dead[0].dead_letter_reason, dead[0].failures),
            (1, 1, Some(DeadLetterReason::GaveWay), 2)
        );

        receiver.answer(|_| Reply::Status(200));
        assert_eq!(world.store.replay(OutboxFilter::dead(), world.clock.now()).await.unwrap(), 1);
        world.settle().await;
        assert_eq!(texts(&receiver).last().unwrap(), "a 1");
        assert!(world.dead().await.is_empty());
    }
}

#[tokio::test]
async fn it_gets_one_more_attempt_when_a_later_one_comes() {
    let (world, receiver) = (World::new().await, refusing("a 1", Reply::Status(400)).await);
    world.call("a", &receiver.url("/hook"), 1).await;
    world.settle().await;
    world.clock.advance(SECOND);
    world.call("b", &receiver.url("/hook"), 1).await;
    world.settle().await;
    assert_eq!(texts(&receiver), ["a 1", "b 1"], "nothing later waits for it yet");
    world.notify("a", 2, "a 2").await;
    world.settle().await;
    assert_eq!(texts(&receiver), ["a 1", "b 1", "a 1", "a 2"]);
}

#[tokio::test]
async fn it_may_be_accepted_the_second_time() {
    let world = World::new().await;
    let mut first = true;
    let receiver = Receiver::start(move |received| {
        let refuse = received.text() == "a 1" && std::mem::take(&mut first);
        Reply::Status(if refuse { 500 } else { 204 })
    })
    .await;
    world.call("a", &receiver.url("/hook"), 2).await;
    world.settle().await;
    world.clock.advance(SECOND);
    world.call("b", &receiver.url("/hook"), 1).await;
    world.settle().await;
    assert_eq!(texts(&receiver), ["a 1", "b 1", "a 1", "a 2"]);
    assert!(world.dead().await.is_empty());
}

#[tokio::test]
async fn a_receiver_that_asks_for_time_gets_it() {
    let wait = || vec![("retry-after", "600".to_owned())];
    for reply in [Reply::Status(408), Reply::Status(429), Reply::With(503, wait()), Reply::With(400, wait())] {
        let (world, receiver) = (World::new().await, refusing("a 1", reply.clone()).await);
        world.call("a", &receiver.url("/hook"), 2).await;
        world.settle().await;
        world.clock.advance(SECOND);
        world.call("b", &receiver.url("/hook"), 1).await;
        world.settle().await;
        assert_eq!(texts(&receiver), ["a 1", "b 1"], "{reply:?}");
        while world.next().await.is_some() {}
        let dead: Vec<_> =
            world.dead().await.iter().map(|entry| (entry.seq, entry.dead_letter_reason, entry.failures)).collect();
        assert_eq!(dead, [(1, Some(DeadLetterReason::Exhausted), 10)], "the whole schedule: {reply:?}");
    }
}

#[tokio::test]
async fn the_last_one_of_a_call_keeps_the_whole_schedule() {
    let (world, receiver) = (World::new().await, refusing("a 2", Reply::Status(400)).await);
    world.call("a", &receiver.url("/hook"), 2).await;
    for number in 0.. {
        world.call(&format!("b-{number}"), &receiver.url("/hook"), 1).await;
        world.settle().await;
        if world.store.table_counts().await.unwrap().waiting == 0 {
            break;
        }
        world.next().await;
        world.clock.advance(SECOND);
    }
    let dead: Vec<_> =
        world.dead().await.iter().map(|entry| (entry.seq, entry.dead_letter_reason, entry.failures)).collect();
    assert_eq!(dead, [(2, Some(DeadLetterReason::Exhausted), 10)]);
}

#[tokio::test]
async fn alone_it_gets_five_attempts_over_an_hour() {
    for reply in refusals() {
        let (world, receiver) = (World::new().await, refusing("a 1", reply.clone()).await);
        let began = world.clock.now();
        world.call("a", &receiver.url("/hook"), 2).await;
        while world.dead().await.is_empty() {
            world.next().await.unwrap();
        }
        let took = world.clock.now().since(began);
        assert!((3_600..6 * 3_600).contains(&took.as_secs()), "{reply:?}: {took:?}");
        // Five failures in a row: the host may have to be probed first.
        while world.next().await.is_some() {}
        assert_eq!(texts(&receiver), ["a 1", "a 1", "a 1", "a 1", "a 1", "a 2"], "{reply:?}");
        assert_eq!(world.dead().await[0].dead_letter_reason, Some(DeadLetterReason::GaveWay));
    }
}

#[tokio::test]
async fn acceptance_by_another_host_or_app_changes_nothing() {
    let (world, receiver) = (World::new().await, refusing("a 1", Reply::Status(400)).await);
    let elsewhere = Receiver::start(|_| Reply::Status(204)).await;
    world.call("a", &receiver.url("/hook"), 2).await;
    world.settle().await;
    world.clock.advance(SECOND);
    world.call("b", &elsewhere.url("/hook"), 1).await;
    world.call_of("other", "c", &receiver.url("/hook"), &[], 1).await;
    world.settle().await;
    assert_eq!(texts(&receiver), ["a 1", "c 1"]);
}

#[tokio::test]
async fn an_unreached_host_refused_nothing() {
    let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(204)).await);
    // Nobody listens there any more.
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    world.call("a", &format!("http://{gone}/hook"), 2).await;
    world.call("b", &receiver.url("/hook"), 1).await;
    while world.next().await.is_some() {}
    let dead: Vec<_> =
        world.dead().await.iter().map(|entry| (entry.seq, entry.dead_letter_reason, entry.failures)).collect();
    assert_eq!(dead[0], (1, Some(DeadLetterReason::Exhausted), 10));
}
