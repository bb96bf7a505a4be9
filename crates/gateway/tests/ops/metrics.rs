//! Metrics over real HTTP.

use std::collections::BTreeSet;
use std::time::Duration;

use smartassist_gateway::metrics::{Metrics, RefusalReason};
use smartassist_types::AmdEvent;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;

use crate::routes::{DIALOUT, Gateway};

/// The value at the end of this line, without the common prefix of all names.
fn number(text: &str, line: &str) -> Option<f64> {
    text.lines().find_map(|one| one.strip_prefix(&format!("smartassist_{line} "))).map(|number| number.parse().unwrap())
}

#[tokio::test]
async fn requests_are_counted_by_operation_and_status() {
    let gateway = Gateway::start(true).await;
    for _ in 0..2 {
        assert_eq!(gateway.post(DIALOUT).await.status(), 401);
    }
    assert_eq!(gateway.get(DIALOUT).await.status(), 405);
    assert_eq!(gateway.get("/api/public/bot/st-1/intentrealtimedata").await.status(), 401);
    for path in ["/nothing", "/nothing/+447700900300", "/reference/x"] {
        assert_eq!(gateway.get(path).await.status(), 404);
    }
    for path in ["/healthz", "/readyz", "/reference", "/openapi.json"] {
        assert_eq!(gateway.get(path).await.status(), 200, "{path}");
    }
    let text = gateway.metrics.text();
    for (labels, expected) in [
        ("operation=\"dialout\",status=\"401\"", 2.),
        ("operation=\"getIntentRealtimeDataByGet\",status=\"401\"", 1.),
        ("operation=\"unknown\",status=\"405\"", 1.),
        ("operation=\"unknown\",status=\"404\"", 3.),
        ("operation=\"service\",status=\"200\"", 4.),
    ] {
        assert_eq!(number(&text, &format!("http_requests_total{{{labels}}}")), Some(expected), "{labels}\n{text}");
    }
    assert_eq!(number(&text, "http_request_duration_seconds_count{operation=\"dialout\"}"), Some(2.));
    assert!(!text.contains("7700"), "{text}");
}

#[tokio::test]
async fn an_aborted_request_is_counted_as_such() {
    let gateway = Gateway::start(true).await;
    let mut stream = TcpStream::connect(gateway.address).await.unwrap();
    stream.write_all(b"GET /never HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    gateway.never_reached().await;
    drop(stream);
    let aborted = "http_requests_total{operation=\"service\",status=\"aborted\"}";
    while number(&gateway.metrics.text(), aborted).is_none() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[test]
fn calls_are_counted_and_open_ones_until_they_are_dropped() {
    let metrics = Metrics::new();
    let calls = [metrics.call_accepted(), metrics.clone().call_accepted()];
    assert_eq!(number(&metrics.text(), "calls_open"), Some(2.));
    metrics.call_refused(RefusalReason::TooMany);
    metrics.amd_event(&AmdEvent::AmdHumanDetected);
    metrics.amd_event(&AmdEvent::AmdStopped);
    metrics.call_ended("ended_by_called");
    metrics.call_ended("busy");
    drop(calls);
    let text = metrics.text();
    for (line, expected) in [
        ("calls_accepted_total", 2.),
        ("calls_open", 0.),
        ("calls_refused_total{reason=\"too_many\"}", 1.),
        ("calls_refused_total{reason=\"store\"}", 0.),
        ("amd_events_total{event=\"amd_human_detected\"}", 1.),
        ("amd_events_total{event=\"amd_error\"}", 0.),
        ("calls_ended_total{outcome=\"ended_by_called\"}", 1.),
        ("calls_ended_total{outcome=\"busy\"}", 1.),
        ("calls_ended_total{outcome=\"no_answer\"}", 0.),
    ] {
        assert_eq!(number(&text, line), Some(expected), "{line}\n{text}");
    }
}

#[test]
fn first_attempt_delays_are_measured() {
    let metrics = Metrics::new();
    for millis in [3, 30, 99, 200, 600_000] {
        metrics.first_attempt_delay(Duration::from_millis(millis));
    }
    metrics.set_notifications_waiting(7);
    for (state, count) in [("open", 3), ("recovering", 2), ("disabled", 1)] {
        metrics.set_notification_hosts(state, count);
    }
    let text = metrics.text();
    let below = |bound: &str| number(&text, &format!("notification_first_attempt_seconds_bucket{{le=\"{bound}\"}}"));
    assert_eq!((below("0.005"), below("0.1"), below("0.25")), (Some(1.), Some(3.), Some(4.)));
    assert_eq!(below("+Inf"), Some(5.));
    assert_eq!(number(&text, "notifications_waiting"), Some(7.));
    for (state, count) in [("open", 3.), ("recovering", 2.), ("disabled", 1.)] {
        assert_eq!(number(&text, &format!("notification_hosts{{state=\"{state}\"}}")), Some(count));
    }
}

#[tokio::test]
async fn names_follow_the_conventions() {
    let gateway = Gateway::start(false).await;
    gateway.get("/healthz").await;
    let text = gateway.metrics.text();
    let mut kinds = BTreeSet::new();
    for line in text.lines().filter_map(|line| line.strip_prefix("# TYPE ")) {
        let (name, kind) = line.split_once(' ').unwrap();
        assert!(name.starts_with("smartassist_"), "{name}");
        assert_eq!(kind == "counter", name.ends_with("_total"), "{name} {kind}");
        assert!(kind != "histogram" || name.ends_with("_seconds"), "{name}");
        assert!(kinds.insert(name.to_owned()), "{name} twice");
    }
    assert_eq!(kinds.len(), 14, "{kinds:?}");
    let build = format!("build_info{{version=\"{}\"}}", env!("CARGO_PKG_VERSION"));
    assert_eq!(number(&text, &build), Some(1.), "{text}");
}
