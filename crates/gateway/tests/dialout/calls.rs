//! Calls that are placed.

use std::collections::BTreeMap;
use std::time::Duration;

use smartassist_gateway::Edition;
use smartassist_gateway::notifications::Reach;
use smartassist_gateway::store::{OutboxFilter, Store as _};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;

use crate::world::{BOT, World, dialout, receiver, story, until};

const PERSON: &str = "+447700900200";
const VOICEMAIL: &str = "+447700900210";
const BUSY: &str = "+447700900486";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_call_is_told_to_its_caller_in_order_and_signed() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2025, Reach::Anywhere).await;
    let (address, mut calls) = receiver().await;
    let mut wanted = BTreeMap::new();
    for (number, told) in [
        (PERSON, &["Answered", "Call-In-Progress amd_human_detected", "Call-In-Progress amd_stopped", "completed"][..]),
        (
            VOICEMAIL,
            &[
                "Answered",
                "Call-In-Progress amd_machine_detected",
                "Call-In-Progress amd_tone_detected",
                "Call-In-Progress amd_machine_stopped_speaking",
                "Call-In-Progress amd_stopped",
                "completed",
            ],
        ),
        (BUSY, &["Failed"]),
    ] {
        let answer = world.client.dialout().bot_id(BOT).body(dialout(number, &address)).send().await.unwrap();
        let conversation = answer.conversation_id.clone().unwrap();
        wanted.insert(conversation, told);
    }
    for _ in 0..wanted.len() {
        let mut call = calls.next().await.unwrap();
        let told: Vec<String> = story(&mut call).await;
        let statuses: Vec<&str> = told.iter().map(String::as_str).collect();
        let wanted = wanted.remove(call.conversation_id()).expect("each call is one that was placed");
        // The last one repeats what was found.
        let last = wanted.len() - 1;
        assert_eq!(statuses[..last], wanted[..last]);
        assert!(statuses[last].starts_with(wanted[last]), "{statuses:?}");
    }
    assert_eq!(world.open_calls().await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_stands_for_one_call() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2023, Reach::Anywhere).await;
    let (address, mut calls) = receiver().await;
    let dial = |number: &str| {
        let call = world.client.dialout().bot_id(BOT).idempotency_key("key-1");
        let request = dialout(number, &address);
        async move { call.body(request).send().await }
    };
    let first = dial(PERSON).await.unwrap();
    let again = dial(PERSON).await.unwrap();
    assert_eq!((&first.sid, &first.unknown), (&again.sid, &again.unknown), "the same call");
    let other = dial(BUSY).await.unwrap_err();
    assert_eq!(other.status().map(|status| status.as_u16()), Some(422), "{other}");

    let mut call = calls.next().await.unwrap();
    let told = story(&mut call).await;
    assert_eq!(told.first().map(String::as_str), Some("answered"), "{told:?}");
    assert_eq!(told.len(), 2, "{told:?}");
    assert_eq!(calls.counts().late, 0);
    let another = tokio::time::timeout(Duration::from_millis(300), calls.next()).await;
    assert!(another.is_err(), "nobody else was called");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_caller_that_hangs_up_leaves_no_call_behind_that_is_never_dialled() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2023, Reach::Anywhere).await;
    let (address, _calls) = receiver().await;
    let gateway = world.url.strip_prefix("http://").unwrap();
    let (token, body) = (world.token(), serde_json::to_string(&dialout(BUSY, &address)).unwrap());
    let request = format!(
        "POST /api/1.1/public/bot/{BOT}/smartassist/dialout HTTP/1.1\r\nhost: {gateway}\r\nauth: {token}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    for pause in 0..40_u64 {
        let mut connection = TcpStream::connect(gateway).await.unwrap();
        connection.write_all(request.as_bytes()).await.unwrap();
        // Gone before the answer: sooner or later within its making.
        tokio::time::sleep(Duration::from_micros(pause * 50)).await;
    }
    // What was stored is dialled and ends, and nothing stays behind.
    until("every call that was stored is dialled", async || {
        world.call_service.calls_in_flight() == 0 && world.open_calls().await == 0
    })
    .await;
    let told = world.store.outbox_entries(OutboxFilter::default(), 0, 100).await.unwrap();
    assert!(!told.is_empty(), "some were stored");
}
