//! Dialouts: whatever happens, no phone rings twice, and the caller learns what is known.

use std::sync::Arc;
use std::time::Duration;

use smartassist_client::{Error, UnknownCause, reqwest};
use smartassist_tests::faulty_proxy::Fault;
use smartassist_tests::stub::TOKEN;

use super::counting_service::{
    Attempts, CountingService, all, assert_all_met, client, dialled, dialout, fault, target,
};

/// Dialouts without a key, and with one.
const WITHOUT_KEY: usize = 6_000;
const WITH_KEY: usize = 2_000;

/// What the caller of a dialout knows.
#[derive(Debug, PartialEq)]
enum DialoutKnowledge {
    PlacedCall,
    /// Accepted, but the answer broke off.
    PlacedUnread,
    NotPlaced,
    Unknown,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_fault_makes_a_phone_ring_twice() {
    let exchange = CountingService::default();
    let (_server, proxy) = exchange.behind(|request| fault(&dialled(request), 0)).await;
    let client = client(&proxy).build().unwrap();

    let dial = move |number| {
        let client = client.clone();
        async move {
            let told = match client.dialout().bot_id("st-1").body(dialout(number)).send().await {
                Ok(answer) => {
                    assert_eq!(*answer.sid, format!("sid of {}", target(number)));
                    DialoutKnowledge::PlacedCall
                }
                Err(Error::UnknownOutcome(unknown)) => {
                    let body: serde_json::Value = serde_json::from_slice(unknown.sent().body()).unwrap();
                    assert_eq!(body["target"], target(number), "it carries what to look for");
                    assert!(unknown.sent().request_id().is_some_and(|id| !id.is_empty()), "{unknown:?}");
                    match unknown.cause() {
                        UnknownCause::Accepted { .. } => DialoutKnowledge::PlacedUnread,
                        _ => DialoutKnowledge::Unknown,
                    }
                }
                Err(error @ Error::ErrorResponse(_)) => {
                    assert!(matches!(error.status().unwrap().as_u16(), 429 | 503), "{error}");
                    assert_eq!(error.attempts(), 1, "{error}");
                    DialoutKnowledge::NotPlaced
                }
                Err(error) if !error.was_sent() => DialoutKnowledge::NotPlaced,
                Err(error) => panic!("{error}"),
            };
            (number, told)
        }
    };
    let told = all(WITHOUT_KEY, dial).await;

    assert_eq!(told.len(), WITHOUT_KEY);
    assert_eq!(exchange.doubles(), 0);
    let (mut rang, mut silent) = (0, 0);
    for (number, told) in told {
        let rung = exchange.rung(&target(number));
        match told {
            DialoutKnowledge::PlacedCall | DialoutKnowledge::PlacedUnread => assert_eq!(rung, 1, "{number}: {told:?}"),
            DialoutKnowledge::NotPlaced => assert_eq!(rung, 0, "{number}"),
            DialoutKnowledge::Unknown if rung == 1 => rang += 1,
            DialoutKnowledge::Unknown => silent += 1,
        }
    }
    // Both happen, so `unknown` is the truth.
    assert!(rang > 100 && silent > 100, "{rang} rang, {silent} did not");
    assert_all_met(&exchange, 20);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_key_that_the_server_honours_every_call_is_placed_once() {
    let exchange = CountingService::default();
    let attempts = Attempts::default();
    let plan = move |request: &_| {
        let target = dialled(request);
        match attempts.before(&target) {
            // After three faults the way is free.
            attempt @ 0..3 => fault(&target, attempt),
            _ => Fault::Pass,
        }
    };
    let (_server, proxy) = exchange.behind(plan).await;
    let client = client(&proxy).max_attempts(8).server_supports_idempotency(true).build().unwrap();

    let dial = move |number| {
        let client = client.clone();
        async move {
            let call = client.dialout().bot_id("st-1").idempotency_key(format!("key-{number}"));
            let answer = call.body(dialout(number)).send().await.unwrap_or_else(|error| panic!("{number}: {error}"));
            assert_eq!(*answer.sid, format!("sid of {}", target(number)));
            number
        }
    };
    for number in all(WITH_KEY, dial).await {
        assert_eq!(exchange.rung(&target(number)), 1, "{number}");
    }
    assert_eq!(exchange.doubles(), 0);
    assert_all_met(&exchange, 5);
}

/// A key alone is no licence: the vendor does not know the header.
#[tokio::test]
async fn a_key_that_nobody_honours_changes_nothing() {
    let exchange = CountingService::default();
    let (_server, proxy) = exchange.behind(|_| Fault::ResetAfter).await;
    let client = client(&proxy).build().unwrap();
    let error =
        client.dialout().bot_id("st-1").idempotency_key("key-1").body(dialout(1)).send().await.expect_err("no answer");
    let Error::UnknownOutcome(unknown) = &error else { panic!("{error}") };
    assert_eq!(unknown.sent().idempotency_key(), Some("key-1"));
    assert_eq!((error.attempts(), exchange.met()[&Fault::ResetAfter]), (1, 1));
}

/// What all this is for: the same proxy and a client that repeats what failed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_repeats_by_itself_rings_twice() {
    let exchange = CountingService::default();
    let attempts = Arc::new(Attempts::default());
    let (_server, proxy) = exchange
        .behind(move |request| {
            let target = dialled(request);
            fault(&target, attempts.before(&target))
        })
        .await;
    let url = format!("{}/api/1.1/public/bot/st-1/smartassist/dialout", proxy.url());
    let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(1)).build().unwrap();
    let dial = move |number| {
        let request = http.post(&url).header("auth", TOKEN).json(&dialout(number));
        async move {
            for _ in 0..4 {
                let answer = request.try_clone().unwrap().send().await;
                if answer.is_ok_and(|answer| answer.status().is_success()) {
                    break;
                }
            }
        }
    };
    all(500, dial).await;
    assert!(exchange.doubles() > 10, "{}", exchange.doubles());
}
