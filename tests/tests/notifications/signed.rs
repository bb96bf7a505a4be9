//! Signatures, from the bytes on the wire: which notifications are accepted, and how others are answered.

use std::time::Duration;

use smartassist_auth::signature::{
    NotificationSigner, SavgSigner, SavgVerifier, WebhookSecret, WebhookSigner, WebhookVerifier,
};
use smartassist_auth::{ManualClock, Secret, UnixTime};
use smartassist_server::signed_request::signed_request;
use smartassist_server::{NotificationGuard, Receiver};
use smartassist_tests::document::operation;
use smartassist_tests::examples::{self, Direction};
use smartassist_tests::json::read;
use smartassist_tests::log::lines;
use smartassist_tests::{Log, RecordingReceiver, Request, TestServer, refusal};
use smartassist_types::CallStatusNotification;

const NOW: u64 = 1_750_947_610;

fn clock() -> ManualClock {
    ManualClock::at(UnixTime::from_secs(NOW))
}

fn secret(text: &str) -> Secret {
    Secret::from_text(text).unwrap()
}

fn webhook_secret(text: &str) -> WebhookSecret {
    WebhookSecret::from_bytes(text.repeat(32).into_bytes()[..32].to_vec()).unwrap()
}

/// Signs with `SAVG-Signature`, at a time.
fn savg(text: &str, clock: &ManualClock) -> NotificationSigner {
    NotificationSigner::default().with_savg(SavgSigner::new(&secret(text)).with_clock(clock.clone()))
}

/// Signs as Standard Webhooks has it, at a time.
fn webhook(text: &str, clock: &ManualClock) -> NotificationSigner {
    NotificationSigner::default().with_webhook(WebhookSigner::new(&webhook_secret(text)).with_clock(clock.clone()))
}

/// Two secrets are valid: `s3cret new`, and `s3cret old` while it is being replaced.
fn savg_guard() -> SavgVerifier {
    SavgVerifier::new(&secret("s3cret new")).previous_secret(&secret("s3cret old")).with_clock(clock())
}

fn webhook_guard() -> WebhookVerifier {
    let (new, old) = (webhook_secret("s3cret new"), webhook_secret("s3cret old"));
    WebhookVerifier::new(&new).previous_secret(&old).with_clock(clock())
}

async fn behind(guard: impl NotificationGuard) -> (TestServer, RecordingReceiver) {
    let inbox = RecordingReceiver::default();
    (TestServer::serve(Receiver::new(inbox.clone()).with_guard(guard).into_router()).await, inbox)
}

fn sign(request: Request, signer: &NotificationSigner) -> Request {
    let headers = signer.headers("msg_1", request.body.as_deref().unwrap_or_default().as_bytes()).unwrap();
    headers.iter().fold(request, |request, (name, value)| request.header(name, value))
}

/// The request with one letter of its body in another case.
fn altered(request: Request) -> Request {
    let body = request.body.clone().unwrap_or_default().replacen('s', "S", 1);
    Request { body: Some(body), ..request }
}

/// The same header again.
fn twice(request: Request, name: &str) -> Request {
    let value = request.headers.iter().find(|(given, _)| given == name).unwrap().1.clone();
    request.header(name, &value)
}

fn later(seconds: i64) -> ManualClock {
    ManualClock::at(UnixTime::from_secs(NOW.saturating_add_signed(seconds)))
}

/// A notification in a form that no reading and writing again would give.
fn unusual() -> Request {
    Request::good("callStatus").text("{ \"status\" : \"completed\",\n\t\"conversationId\" : \"\\u0063-s3cret\" }")
}

/// What the wrong ones have in common: one answer, one warning, the kind at debug level, and no value anywhere.
async fn check(receiver: &TestServer, inbox: &RecordingReceiver, table: Vec<(&str, Request, Option<&str>)>) {
    let mut refusals = Vec::new();
    for (name, request, kind) in table {
        let log = Log::capture();
        let answer = request.send(receiver).await;
        let log = log.take();
        let Some(kind) = kind else {
            assert_eq!(answer.status, 204, "{name}: {answer:?}");
            assert_eq!(inbox.taken.only().body.conversation_id, "c-s3cret", "{name}");
            continue;
        };
        assert_eq!(answer.status, 401, "{name}: {answer:?}");
        assert_eq!(answer.error(), ("the signature does not match".to_owned(), 401), "{name}");
        refusal::documented(operation("callStatus"), &answer);
        refusals.push(answer.text.clone());
        assert_eq!(lines(&log, "WARN").len(), 1, "{name}: {log}");
        let kinds: Vec<_> = lines(&log, "DEBUG").into_iter().filter(|line| line.contains("kind=\"")).collect();
        assert!(kinds.iter().any(|line| line.contains(&format!("kind=\"{kind}\""))), "{name}: {log}");
        for text in [&log, &answer.text] {
            assert!(!text.contains("s3cret") && !text.contains("msg_1") && !text.contains(&NOW.to_string()), "{text}");
        }
        assert!(inbox.taken.take().is_empty(), "{name}");
    }
    refusals.dedup();
    assert_eq!(refusals.len(), 1, "one answer for all: {refusals:?}");
}

#[tokio::test]
async fn savg_signatures_over_http() {
    let (receiver, inbox) = behind(savg_guard()).await;
    let (good, now) = (unusual(), clock());
    let by = |text: &str| sign(good.clone(), &savg(text, &now));
    let at = |seconds: i64| sign(good.clone(), &savg("s3cret new", &later(seconds)));
    let both_secrets = SavgSigner::new(&secret("s3cret newer")).previous_secret(&secret("s3cret new"));
    let both_secrets = NotificationSigner::default().with_savg(both_secrets.with_clock(clock()));
    let header = "SAVG-Signature";
    let table = vec![
        ("signed", by("s3cret new"), None),
        ("signed with the old secret", by("s3cret old"), None),
        ("signed by a sender that replaces its secret", sign(good.clone(), &both_secrets), None),
        (
            "in other letters",
            by("s3cret new").without(header).header("savg-signature", &by("s3cret new").headers[1].1),
            None,
        ),
        ("as old as it may be", at(-300), None),
        ("as far ahead as it may be", at(300), None),
        ("unsigned", good.clone(), Some("missing")),
        ("signed in another way", sign(good.clone(), &webhook("s3cret new", &now)), Some("missing")),
        ("signed with a wrong secret", by("s3cret other"), Some("mismatch")),
        ("altered by one byte", altered(by("s3cret new")), Some("mismatch")),
        (
            "with a line break behind",
            by("s3cret new").text(format!("{}\n", good.body.clone().unwrap())),
            Some("mismatch"),
        ),
        ("stale", at(-301), Some("too old")),
        ("from the future", at(301), Some("from the future")),
        ("given twice", twice(by("s3cret new"), header), Some("malformed")),
        ("given twice, once wrong", sign(by("s3cret other"), &savg("s3cret new", &now)), Some("malformed")),
        ("not a signature", good.clone().header(header, "s3cret"), Some("malformed")),
        ("empty", good.clone().header(header, ""), Some("malformed")),
        ("not ASCII", good.clone().header(header, "t=1,v1=ü"), Some("malformed")),
        ("of another version", good.clone().header(header, &format!("t={NOW},v2=00")), Some("unsupported")),
        // A stranger's junk is a stranger's, not junk.
        ("junk of a stranger", good.clone().text("{ not JSON s3cret"), Some("missing")),
    ];
    check(&receiver, &inbox, table).await;
}

#[tokio::test]
async fn standard_webhooks_over_http() {
    let (receiver, inbox) = behind(webhook_guard()).await;
    let (good, now) = (unusual(), clock());
    let by = |text: &str| sign(good.clone(), &webhook(text, &now));
    let at = |seconds: i64| sign(good.clone(), &webhook("s3cret new", &later(seconds)));
    let genuine = by("s3cret new");
    let value = |name: &str| genuine.headers.iter().find(|(given, _)| given == name).unwrap().1.clone();
    let with = |name: &str, value: &str| genuine.clone().without(name).header(name, value);
    let other = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
    let among_others = format!("{other} v2,x {} v1a,x", value("webhook-signature"));
    let table = vec![
        ("signed", by("s3cret new"), None),
        ("signed with the old secret", by("s3cret old"), None),
        ("as old as it may be", at(-300), None),
        ("as far ahead as it may be", at(300), None),
        ("one signature among others", with("webhook-signature", &among_others), None),
        ("unsigned", good.clone(), Some("missing")),
        ("without its id", genuine.clone().without("webhook-id"), Some("missing")),
        ("without its time", genuine.clone().without("webhook-timestamp"), Some("missing")),
        ("signed in another way", sign(good.clone(), &savg("s3cret new", &now)), Some("missing")),
        ("signed with a wrong secret", by("s3cret other"), Some("mismatch")),
        ("altered by one byte", altered(by("s3cret new")), Some("mismatch")),
        ("with another id", with("webhook-id", "msg_2"), Some("mismatch")),
        ("with another time", with("webhook-timestamp", &(NOW + 1).to_string()), Some("mismatch")),
        ("stale", at(-301), Some("too old")),
        ("from the future", at(301), Some("from the future")),
        ("its id twice", twice(by("s3cret new"), "webhook-id"), Some("malformed")),
        ("its time twice", twice(by("s3cret new"), "webhook-timestamp"), Some("malformed")),
        ("its signature twice", twice(by("s3cret new"), "webhook-signature"), Some("malformed")),
        ("with ed25519 alone", with("webhook-signature", "v1a,AAAA"), Some("unsupported")),
    ];
    check(&receiver, &inbox, table).await;
}

#[tokio::test]
async fn a_sender_may_sign_in_both_ways_and_a_receiver_may_ask_for_one_or_both() {
    let (either, of_either) = behind(savg_guard().or(webhook_guard())).await;
    let (both, of_both) = behind(savg_guard().and(webhook_guard())).await;
    let now = clock();
    let (good, bad) = ("s3cret new", "s3cret other");
    let signed = |savg_secret: Option<&str>, webhook_secret: Option<&str>| {
        let request = savg_secret.map_or_else(unusual, |text| sign(unusual(), &savg(text, &now)));
        webhook_secret.map_or(request.clone(), |text| sign(request, &webhook(text, &now)))
    };
    for (request, with_either, with_both) in [
        (signed(Some(good), Some(good)), 204, 204),
        (signed(Some(good), None), 204, 401),
        (signed(None, Some(good)), 204, 401),
        (signed(Some(good), Some(bad)), 204, 401),
        (signed(Some(bad), Some(good)), 204, 401),
        (signed(Some(bad), Some(bad)), 401, 401),
        (signed(None, None), 401, 401),
        (altered(signed(Some(good), Some(good))), 401, 401),
    ] {
        assert_eq!(request.send(&either).await.status, with_either, "{request:?}");
        assert_eq!(request.send(&both).await.status, with_both, "{request:?}");
    }
    assert_eq!((of_either.taken.take().len(), of_both.taken.take().len()), (5, 1));
}

#[tokio::test]
async fn every_sample_of_the_vendor_gets_in_signed_and_none_unsigned() {
    let (receiver, inbox) = behind(savg_guard()).await;
    let samples = examples::of("callStatus", Direction::Request);
    assert!(samples.len() >= 12);
    for sample in samples {
        let request = Request::good("callStatus").json(sample.value);
        assert_eq!(request.send(&receiver).await.status, 401, "{}", sample.name);
        let signed = sign(request, &savg("s3cret new", &clock()));
        assert_eq!(signed.send(&receiver).await.status, 204, "{}", sample.name);
        let taken = inbox.taken.only();
        assert_eq!(taken.body, read::<CallStatusNotification>(sample.value), "{}", sample.name);
        assert!(taken.savg_signature.is_some());
    }
}

#[tokio::test]
async fn a_request_for_a_test_is_one_line() {
    // The clock of the machine on both sides.
    let guard = SavgVerifier::new(&secret("s3cret new")).tolerance(Duration::from_secs(3600));
    let (receiver, inbox) = behind(guard.and(WebhookVerifier::new(&webhook_secret("s3cret new")))).await;
    let signer = NotificationSigner::default()
        .with_savg(SavgSigner::new(&secret("s3cret new")))
        .with_webhook(WebhookSigner::new(&webhook_secret("s3cret new")));
    let answered = CallStatusNotification::builder().conversation_id("c-1").status("Answered").build().unwrap();
    let request = signed_request(&signer, receiver.url("/"), "msg_1", &answered).unwrap();
    let request = smartassist_client::reqwest::Request::try_from(request).unwrap();
    let answer = smartassist_client::reqwest::Client::new().execute(request).await.unwrap();
    assert_eq!(answer.status(), 204);
    let taken = inbox.taken.only();
    assert_eq!((taken.body, taken.webhook_id.as_deref()), (answered.clone(), Some("msg_1")));

    for (uri, id, why) in [("not an address", "msg_1", "address"), ("http://127.0.0.1/", "msg.1", "signed")] {
        let error = signed_request(&signer, uri, id, &answered).unwrap_err();
        assert!(error.to_string().contains(why) && std::error::Error::source(&error).is_some(), "{error}");
    }
}
