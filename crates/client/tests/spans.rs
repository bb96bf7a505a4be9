//! Traces tell what happened and nobody's data.
//!
//! A test program of its own: where several threads make spans, what a subscriber of one thread gets to see is a matter
//! of luck.

#![cfg(feature = "tracing")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "test code")]

#[allow(dead_code, reason = "the other test program uses the rest")]
#[path = "client/support.rs"]
mod support;

use std::io;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use support::{BOT, CONVERSATION, Reply, Server, UNDER_WAY, assert_clean, json, refusal, request};

#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Sink {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Sink {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What a subscriber hears of everything, TRACE included, while `work` is done.
async fn heard(work: impl Future<Output = ()>) -> String {
    let sink = Sink::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(sink.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    work.await;
    drop(guard);
    let text = sink.text();
    assert_clean(&text);
    assert!(!text.contains("http://"), "{text}");
    text
}

/// The line with this in it.
fn line<'a>(text: &'a str, wanted: &str) -> &'a str {
    text.lines().find(|line| line.contains(wanted)).unwrap_or_else(|| panic!("no `{wanted}` in: {text}"))
}

/// One test, so that no other thread makes spans at the same time.
#[tokio::test]
async fn spans_tell_what_happened_and_nothing_else() {
    let server = Server::start(json("200 OK", UNDER_WAY)).await;
    let client =
        server.builder().requests_per_minute(6).total_timeout(std::time::Duration::from_secs(30)).build().unwrap();

    let text = heard(async {
        client.dialout().bot_id(BOT).body(request()).send().await.unwrap();
    })
    .await;
    let answered = line(&text, "answered status=200");
    assert!(answered.contains(r#"smartassist.call{operation="dialout""#), "{answered}");
    assert!(answered.contains("elapsed_ms=") && answered.contains("attempts=1"), "{answered}");
    assert!(!text.contains("retrying"), "{text}");

    // Each repeat says why and how long it waits.
    server.play([Reply::Reset, refusal("503 Service Unavailable"), json("200 OK", "[]")]);
    let text = heard(async {
        client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap();
    })
    .await;
    let first = line(&text, "retrying attempt=1");
    assert!(first.contains(r#"reason="unanswered""#) && first.contains("wait_ms="), "{first}");
    assert!(first.contains(r#"smartassist.call{operation="getIntentRealtimeData""#), "{first}");
    let second = line(&text, "retrying attempt=2");
    assert!(second.contains(r#"reason="status" status=503"#), "{second}");
    assert!(line(&text, "answered status=200").contains("attempts=3"), "{text}");

    // Why nothing, or nothing whole, came.
    server.play([Reply::Reset]);
    let text = heard(async {
        client.dialout().bot_id(BOT).body(request()).send().await.map(|_| ()).unwrap_err();
    })
    .await;
    assert!(line(&text, "not answered").contains(r#"error="unknown_outcome""#), "{text}");

    server.play([Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nJohn Doe".to_vec())]);
    let text = heard(async {
        client.dialout().bot_id(BOT).body(request()).send().await.map(|_| ()).unwrap_err();
    })
    .await;
    assert!(line(&text, "not answered").contains(r#"status=200 error="body""#), "{text}");

    let text = heard(async {
        client.get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await.map(|_| ()).unwrap_err();
    })
    .await;
    assert!(line(&text, "not answered").contains(r#"error="rate_limit""#), "{text}");
}
