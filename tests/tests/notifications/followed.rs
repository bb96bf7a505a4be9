//! Calls followed over HTTP: shuffled and repeated on the way, in order and once at the end. No test waits for
//! patience: what is still held back is handed over when the server stops.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use smartassist_auth::Secret;
use smartassist_auth::signature::{NotificationSigner, SavgSigner, SavgVerifier};
use smartassist_server::Receiver;
use smartassist_server::notifications::{CallStreams, OrderedSettings, ordered};
use smartassist_tests::examples::{self, Direction};
use smartassist_tests::json::read;
use smartassist_tests::test_server::MAX_WAIT;
use smartassist_tests::{Request, TestServer};
use smartassist_types::CallStatusNotification;

/// The examples of the document, in its order.
fn samples() -> Vec<&'static Value> {
    examples::of("callStatus", Direction::Request).into_iter().map(|example| example.value).collect()
}

/// Settings under which nothing is handed over because time has passed.
fn endless() -> OrderedSettings {
    let mut settings = OrderedSettings::default();
    settings.hold_back = Duration::MAX;
    settings
}

/// The streams of all calls, read to their ends, by call.
async fn read_all(mut calls: CallStreams) -> BTreeMap<String, (Vec<CallStatusNotification>, bool)> {
    let mut read = BTreeMap::new();
    while let Some(mut call) = calls.next().await {
        let mut notifications = Vec::new();
        while let Some(notification) = call.next().await {
            notifications.push(notification);
        }
        read.insert(call.conversation_id().to_owned(), (notifications, call.is_over()));
    }
    read
}

#[tokio::test]
async fn the_samples_of_the_vendor_in_any_order_all_at_once_and_twice() {
    let secret = Secret::from_text("s3cret").unwrap();
    // Backwards, and every second one first: the document lists them as they are printed, which is no order either.
    let backwards: Vec<_> = samples().into_iter().rev().collect();
    let (even, odd): (Vec<_>, Vec<_>) = samples().into_iter().enumerate().partition(|(number, _)| number % 2 == 0);
    let mixed: Vec<_> = odd.into_iter().chain(even).map(|(_, value)| value).collect();
    for order in [samples(), backwards, mixed] {
        let (receiver, calls) = ordered(endless());
        let router = Receiver::new(receiver).with_guard(SavgVerifier::new(&secret)).into_router();
        let server = Arc::new(TestServer::serve(router).await);
        let senders: Vec<_> = [order.clone(), order]
            .concat()
            .into_iter()
            .map(|value| {
                let (server, request) = (Arc::clone(&server), Request::good("callStatus").json(value));
                let signer = NotificationSigner::default().with_savg(SavgSigner::new(&secret));
                tokio::spawn(async move {
                    let body = request.body.clone().unwrap();
                    let headers = signer.headers("", body.as_bytes()).unwrap();
                    let signed = headers.iter().fold(request, |request, (name, value)| request.header(name, value));
                    signed.send(&server).await.status
                })
            })
            .collect();
        for sender in senders {
            assert_eq!(sender.await.unwrap(), 204);
        }
        assert_eq!(calls.counts().repeated, u64::try_from(samples().len()).unwrap());
        Arc::into_inner(server).unwrap().stop().await;

        let read = read_all(calls).await;
        // Two of 2023 share the id of one call, as they do in the vendor's pages.
        assert_eq!(read.len(), 7);
        assert!(read.values().all(|(_, is_over)| *is_over));
        let (story, _) = &read["433a9a58-44eb-4c56-bb3e-ab2415f0xxxx"];
        let told: Vec<_> = story
            .iter()
            .map(|one| (one.status.as_str(), one.machinedetection.as_ref().map(|event| event.as_str())))
            .collect();
        assert_eq!(
            told,
            [
                ("Answered", None),
                ("Call-In-Progress", Some("amd_machine_detected")),
                ("Call-In-Progress", Some("amd_machine_stopped_speaking")),
                ("Call-In-Progress", Some("amd_stopped")),
                ("completed", Some("amd_machine_detected")),
            ]
        );
        let total: usize = read.values().map(|(notifications, _)| notifications.len()).sum();
        assert_eq!(total, samples().len());
    }
}

#[tokio::test]
async fn a_slow_reader_of_one_call_does_not_hold_up_another() {
    let mut settings = endless();
    (settings.hold_back, settings.notifications, settings.retry_after) = (Duration::ZERO, 2, Duration::from_secs(3));
    let (receiver, mut calls) = ordered(settings);
    let server = TestServer::serve(Receiver::new(receiver).into_router()).await;
    let body = |call: &str, number: u32| json!({"conversationId": call, "status": "Call-In-Progress", "n": number});
    let send = async |body: Value| Request::good("callStatus").json(&body).send(&server).await;

    assert_eq!(send(body("slow", 0)).await.status, 204);
    let mut slow = calls.next().await.unwrap();
    assert_eq!(send(body("slow", 1)).await.status, 204);
    // Nobody reads, so from now on its sender has to come back.
    let refused = send(body("slow", 2)).await;
    assert_eq!((refused.status, refused.header("retry-after")), (503, Some("3")), "{refused:?}");
    smartassist_tests::refusal::documented(smartassist_tests::document::operation("callStatus"), &refused);

    for number in 0..20 {
        assert_eq!(send(body("quick", number)).await.status, 204);
        if number == 0 {
            let mut quick = calls.next().await.unwrap();
            tokio::spawn(async move { while quick.next().await.is_some() {} });
        }
        // The reader is on this thread and gets its turn while the next request travels.
    }
    assert_eq!(send(body("slow", 2)).await.status, 503);
    assert_eq!(slow.next().await.unwrap().unknown["n"], 0);
    assert_eq!(send(body("slow", 2)).await.status, 204);
    for number in 1..3 {
        assert_eq!(slow.next().await.unwrap().unknown["n"], number);
    }
    assert_eq!(calls.counts().refused, 2);
}

#[tokio::test]
async fn what_comes_after_the_end_is_taken_and_kept_apart() {
    let (late_sender, mut late) = tokio::sync::mpsc::unbounded_channel();
    let mut settings = OrderedSettings::default().on_late(move |notification| drop(late_sender.send(notification)));
    settings.hold_back = Duration::ZERO;
    let (receiver, mut calls) = ordered(settings);
    let server = TestServer::serve(Receiver::new(receiver).into_router()).await;
    let [end, straggler] = [("completed", Value::Null), ("Call-In-Progress", json!("amd_stopped"))]
        .map(|(status, event)| json!({"conversationId": "c", "status": status, "machineDetection": event}));
    let send = async |body: &Value| Request::good("callStatus").json(body).send(&server).await.status;
    assert_eq!(send(&end).await, 204);
    let mut call = calls.next().await.unwrap();
    assert!(call.next().await.unwrap().is_last());
    // Repeated, because the answer got lost, and then what it overtook.
    assert_eq!((send(&end).await, send(&straggler).await, send(&straggler).await), (204, 204, 204));
    assert_eq!(call.next().await, None);
    let told = tokio::time::timeout(MAX_WAIT, late.recv()).await.unwrap().unwrap();
    assert_eq!(told, read::<CallStatusNotification>(&straggler));
    let counts = calls.counts();
    assert_eq!((counts.accepted, counts.repeated, counts.late, counts.open), (1, 2, 1, 0));
    server.stop().await;
    assert!(calls.next().await.is_none(), "no call was opened again");
    assert!(late.try_recv().is_err());
}
