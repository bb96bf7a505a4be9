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

use support::{BOT, CONVERSATION, Reply, Server, UNDER_WAY, assert_clean, json, request};

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

#[tokio::test]
async fn a_span_tells_operation_and_status_and_nothing_else() {
    let sink = Sink::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(sink.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let server = Server::start(json("200 OK", UNDER_WAY)).await;
    server.client().dialout().bot_id(BOT).body(request()).send().await.unwrap();
    let client = Server::start(Reply::Bytes(Vec::new())).await.client();
    client.get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await.map(|_| ()).unwrap_err();
    drop(guard);

    let text = sink.text();
    assert_clean(&text);
    assert!(!text.contains("http://"), "{text}");
    let answered = text.lines().find(|line| line.contains("answered status=200")).unwrap_or_else(|| panic!("{text}"));
    assert!(answered.contains(r#"smartassist.call{operation="dialout""#), "{answered}");
    assert!(answered.contains("elapsed_ms="), "{answered}");
    let failed = text.lines().find(|line| line.contains("not answered")).unwrap_or_else(|| panic!("{text}"));
    assert!(failed.contains(r#"operation="getConversation""#) && failed.contains(r#"error="transport""#), "{failed}");
}
