//! The database of an earlier version with calls in flight: migrated, ended and notified.

use std::collections::BTreeMap;
use std::future::{pending, ready};
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use jiff::Timestamp;
use rusqlite::Connection;
use serde_json::Value;
use smartassist_gateway::gateway::{DATABASE, Gateway};
use smartassist_gateway::store::{DeadLetterReason, OutboxFilter, OutboxState, Store as _};
use smartassist_server::{Limits, serve};
use tokio::net::TcpListener;

use crate::fixtures::load;
use crate::world::{config, get};

/// When the gateway of 1909c3d was killed: the time of its last write.
fn killed_at(database: &Connection) -> i64 {
    let last = "SELECT MAX((SELECT MAX(accepted_at) FROM calls), (SELECT MAX(settled_at) FROM outbox))";
    database.query_row(last, [], |row| row.get(0)).unwrap()
}

/// The bodies of the notifications of each call, in order.
fn told(database: &Connection) -> BTreeMap<String, Vec<Value>> {
    let sql = "SELECT c.notify_url, o.body FROM calls c LEFT JOIN outbox o ON o.call_id = c.id
               WHERE c.notify_url IS NOT NULL ORDER BY c.id, o.seq";
    let mut statement = database.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<Vec<u8>>>(1)?)));
    let mut told: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for row in rows.unwrap() {
        let (url, body) = row.unwrap();
        let case = told.entry(url.rsplit('/').next().unwrap().to_owned()).or_default();
        case.extend(body.map(|body| serde_json::from_slice::<Value>(&body).unwrap()));
    }
    told
}

fn result(body: &Value) -> Option<&str> {
    body.get("machinedetection").or(body.get("machineDetection")).and_then(Value::as_str)
}

/// A status, or the event of detection.
fn event(body: &Value) -> &str {
    match body["status"].as_str().unwrap() {
        "Call-In-Progress" => result(body).unwrap(),
        status => status,
    }
}

/// What is expected after a call was cut off: events, and the result of detection at the end. For calls of 2023 earlier
/// versions stored no result, so there is none.
fn wanted(case: &str) -> Option<(Vec<&'static str>, Option<&'static str>)> {
    let (name, edition) = case.rsplit_once('-').unwrap();
    let of_2025 = edition == "2025";
    let failed = if of_2025 { "Failed" } else { "failed" };
    let (events, found): (&[&'static str], _) = match name {
        name if name.starts_with("ended-") || name.starts_with("closed-") => return None,
        name if name.starts_with("queued-") || name == "dialling" || name == "ringing" => {
            return Some((vec![failed], None));
        }
        "answered" | "tone" => (&["amd_stopped"], None),
        "greeting" => (&["amd_stopped"], Some("amd_machine_detected")),
        "machine" => (&[], Some("amd_machine_detected")),
        "error" => (&[], Some("amd_error")),
        "human" | "gone" | "failing" | "silent" => (&[], Some("amd_human_detected")),
        "disabled" | "unsubscribed" => (&[], None),
        unknown => panic!("{unknown} is no case"),
    };
    let events = if of_2025 { events } else { &[] };
    Some((events.iter().copied().chain(["completed"]).collect(), found.filter(|_| of_2025)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_in_flight_at_1909c3d_are_ended_and_notified() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(DATABASE);
    load("1909c3d", &file, &takes_everything().await);
    let (before, killed_at) = {
        let database = Connection::open(&file).unwrap();
        (told(&database), killed_at(&database))
    };
    let open = before.keys().filter(|case| wanted(case).is_some()).count();

    let gateway = Gateway::start(&config(folder.path())).await.unwrap();
    // Two more calls have no target for notifications.
    assert_eq!(gateway.recovered(), open + 2);
    let store = gateway.store().clone();
    assert_eq!(store.table_counts().await.unwrap().open_calls, 0);
    let waiting = OutboxFilter { state: Some(OutboxState::Waiting), ..OutboxFilter::default() };
    let all_sent = async {
        while !store.outbox_entries(waiting.clone(), 0, 1).await.unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), all_sent).await.expect("everything is told");
    let dead = store.outbox_entries(OutboxFilter::dead(), 0, 1000).await.unwrap();
    let gone = dead.iter().filter(|entry| entry.dead_letter_reason == Some(DeadLetterReason::Gone)).count();
    assert_eq!(gone, dead.len(), "only a receiver that wants nothing more is not told");
    assert_eq!(get(gateway.address(), "/readyz").await.0, 200);
    assert!(gateway.run(ready(()), pending()).await.in_time());

    let database = Connection::open(&file).unwrap();
    let after = told(&database);
    for (case, earlier) in &before {
        // Notifications that were delivered long ago may be pruned.
        let later: Vec<&Value> = after[case].iter().filter(|body| !earlier.contains(body)).collect();
        let Some((events, found)) = wanted(case) else {
            assert!(later.is_empty(), "{case} was over: {later:?}");
            continue;
        };
        assert_eq!(later.iter().map(|body| event(body)).collect::<Vec<_>>(), events, "{case}");
        let last = later.last().unwrap();
        assert_eq!(result(last), found, "{case}: {last}");
        let stopped = earlier.iter().chain(later.iter().copied()).filter(|body| event(body) == "amd_stopped").count();
        assert!(stopped <= 1, "{case}");
        fits(case, earlier, last, killed_at);
    }
    let conversations: i64 =
        count(&database, "conversations", "json_extract(document, '$.status') IN ('OPEN', 'ACTIVE')");
    assert_eq!(conversations, 0, "conversations say the same");
    assert_eq!(count(&database, "calls", "ended_at IS NULL"), 0);
}

/// A receiver for every path: its host and port.
async fn takes_everything() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = Router::new().fallback(async || StatusCode::NO_CONTENT);
    tokio::spawn(async move { serve(listener, router, &Limits::default(), pending()).await });
    address.to_string()
}

fn count(database: &Connection, table: &str, condition: &str) -> i64 {
    database.query_row(&format!("SELECT COUNT(*) FROM {table} WHERE {condition}"), [], |row| row.get(0)).unwrap()
}

/// The end is between the last notification and the kill; lengths are the differences between the times.
fn fits(case: &str, earlier: &[Value], last: &Value, killed_at: i64) {
    let killed_at = Timestamp::from_millisecond(killed_at).unwrap();
    let of_2025 = case.ends_with("2025");
    let time = |value: &Value| -> Timestamp {
        let text: smartassist_client::types::CallTime = serde_json::from_value(value.clone()).unwrap();
        text.moment().unwrap().assume_utc().unwrap()
    };
    let connect = if of_2025 { "callConnectTime" } else { "callconnecttime" };
    let (connected, end) = (time(&last[connect]), time(&last["callDisconnectTime"]));
    assert!(end <= killed_at, "{case}: {end} is after {killed_at}");
    assert!(earlier.iter().all(|told| time(&told[connect]) <= end), "{case}: {earlier:?}, {last}");
    if event(last) == "completed" {
        let duration = &last[if of_2025 { "callDuration" } else { "duration" }];
        assert_eq!(
            duration.as_i64().unwrap(),
            (end.as_millisecond() - connected.as_millisecond()) / 1000,
            "{case}: {last}"
        );
        assert_eq!(last.get("ringDurationInMS").is_some(), of_2025, "{case}: what was told of ringing is told again");
        // It was alive until the kill, by what the earlier version wrote last.
        assert!(killed_at.as_millisecond() - end.as_millisecond() < 1000, "{case}: {end}, {killed_at}");
    }
}
