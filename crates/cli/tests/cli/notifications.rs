//! Looking after notifications, and backing up.

use std::time::Duration;

use serde_json::{Value, json};
use smartassist_auth::UnixTime;
use smartassist_gateway::store::{
    Acceptance, AttemptOutcome, CallChange, DeadLetterReason, DeliveryAttempt, EntryOutcome, FailureAction, HostClaim,
    HostKey, Lease, NewCall, NotifyTarget, Origin, SqliteStore, Store as _, TransportFailure,
};

#[cfg(unix)]
use crate::persistent_gateway;
use crate::resources::DataFolder;

const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
const APP: &str = "cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44";

/// Calls with a notification each: `a` is delivered, `b` and `c` are dead, `d` is waiting. Of `b` two attempts are
/// stored; of the others none, as in a database from before attempts were.
async fn tell(store: &SqliteStore) {
    // From 2023-11-14T22:13:20Z on.
    let at = |seconds: u64| UnixTime::from_secs(1_700_000_000 + seconds);
    for (number, id) in (0_u64..).zip(["a", "b", "c", "d"]) {
        let target = NotifyTarget { url: "https://dialer.example/hunter2".into(), headers: Vec::new() };
        let call = NewCall {
            id: id.into(),
            account_id: ACCOUNT.into(),
            app_id: APP.into(),
            notify: Some(target),
            state: "queued".into(),
            record: b"{}".to_vec(),
            report_rows: Vec::new(),
            at: at(number),
        };
        store.accept_call(call, Acceptance::Plain).await.unwrap();
        let change = CallChange {
            call_id: id.into(),
            from_version: 1,
            state: "ended".into(),
            record: b"{}".to_vec(),
            ended: true,
            notifications: vec![b"hunter2".to_vec()],
            report_rows: Vec::new(),
            at: at(number),
        };
        store.change_call(change).await.unwrap();
    }
    let lease = |seconds| Lease { at: at(seconds), lasts: Duration::from_secs(60), most: 3 };
    let attempt = |seconds, outcome| {
        Some(DeliveryAttempt { started_at: at(seconds), took: Duration::from_millis(1_234), outcome })
    };
    let host =
        || HostKey { app_id: APP.into(), origin: Origin::of(&"https://dialer.example".parse().unwrap()).unwrap() };
    let oldest = || vec![HostClaim { host: host(), from: at(0), before: None, newest_first: false, most: u32::MAX }];
    for due in store.claim(lease(10), oldest()).await.unwrap() {
        match due.call_id.as_str() {
            "a" => store.delivered(&due, at(20)).await.unwrap(),
            "b" => {
                let refused = attempt(10, AttemptOutcome::Failed(TransportFailure::ConnectionRefused));
                store.settle(&due, EntryOutcome::Failed(FailureAction::Retry(at(15))), refused, at(12)).await.unwrap();
            }
            _ => drop(store.failed(&due, FailureAction::DeadLetter(DeadLetterReason::Gone), at(40)).await.unwrap()),
        }
    }
    let due = store.claim(Lease { most: 2, ..lease(15) }, oldest()).await.unwrap();
    for due in due {
        let outcome = match due.call_id.as_str() {
            "b" => (FailureAction::DeadLetter(DeadLetterReason::Exhausted), attempt(29, AttemptOutcome::Status(503))),
            _ => (FailureAction::Defer(at(3)), None),
        };
        store.settle(&due, EntryOutcome::Failed(outcome.0), outcome.1, at(30)).await.unwrap();
    }
}

fn world() -> DataFolder {
    let data = DataFolder::with_app();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let store = SqliteStore::open(data.path("data/gateway.db")).await.unwrap();
        tell(&store).await;
        store.close().await;
    });
    data
}

fn calls(data: &DataFolder, more: &[&str]) -> Vec<String> {
    let lines = data.run(&[&["admin", "notifications", "list", "-o", "json"], more].concat()).lines(0);
    lines.iter().map(|line| line["call_id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn notifications_are_listed_by_what_became_of_them() {
    let data = world();
    let list = data.good(&["admin", "notifications", "list"]);
    assert!(list.lines().all(|line| line.chars().count() <= 80), "{list}");
    // How long ago depends on the day.
    let days =
        |word: &str| if word.strip_suffix('d').is_some_and(|number| number.parse::<u32>().is_ok()) { "N" } else { "" };
    let words = |line: &str| {
        let words = line.split_whitespace().map(|word| if days(word).is_empty() { word } else { days(word) });
        words.collect::<Vec<_>>().join(" ")
    };
    let lines: Vec<_> = list.lines().map(words).collect();
    assert_eq!(
        lines,
        [
            "ID STATUS LAST TRIED HOST",
            "1 delivered – – dialer.example",
            "2 dead: all attempts failed 503 N ago dialer.example",
            "3 dead: answered 410 – – dialer.example",
            "4 next try now – – dialer.example",
        ]
    );
    for (more, wanted) in [
        (vec![], vec!["a", "b", "c", "d"]),
        (vec!["--state", "waiting"], vec!["d"]),
        (vec!["--state", "delivered"], vec!["a"]),
        (vec!["--state", "dead"], vec!["b", "c"]),
        (vec!["--call", "b"], vec!["b"]),
        (vec!["--id", "3"], vec!["c"]),
        (vec!["--app", "cs-other"], vec![]),
        (vec!["--app", "dialer"], vec!["a", "b", "c", "d"]),
        (vec!["--host", "https://dialer.example"], vec!["a", "b", "c", "d"]),
        (vec!["--host", "dialer.example:8443"], vec![]),
        (vec!["--since", "2023-11-14T22:13:50Z"], vec!["b", "c"]),
        (vec!["--until", "2023-11-14T22:13:50Z"], vec!["a"]),
        (vec!["--limit", "2"], vec!["a", "b"]),
        (vec!["--limit", "2", "--after", "2"], vec!["c", "d"]),
    ] {
        assert_eq!(calls(&data, &more), wanted, "{more:?}");
    }
    let run = data.run(&["admin", "notifications", "list", "--limit", "2"]);
    assert!(run.err.contains("there are more: --after 2"), "{}", run.err);
}

#[test]
fn one_is_shown_with_all_its_attempts_and_no_path() {
    let data = world();
    let shown = data.good(&["admin", "notifications", "show", "2"]);
    insta::assert_snapshot!(shown, @r"
    id            2
    state         dead
    why           all attempts failed
    call          b
    seq           1
    app           cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44
    host          https://dialer.example
    host failing  no
    webhook id    msg_b_1
    written       2023-11-14T22:13:21Z
    failures      2
    next try      –

    ATTEMPT  STARTED               TOOK MS  OUTCOME             NEXT TRY
          1  2023-11-14T22:13:30Z     1234  connection_refused  2023-11-14T22:13:35Z
          2  2023-11-14T22:13:49Z     1234  503                 –
    ");
    let json: Value = serde_json::from_str(&data.good(&["admin", "notifications", "show", "2", "-o", "json"])).unwrap();
    assert_eq!((&json["host"], &json["dead_reason"]), (&json!("https://dialer.example"), &json!("exhausted")));
    assert_eq!(
        (&json["attempts"][0]["outcome"], &json["attempts"][0]["status"]),
        (&json!("connection_refused"), &Value::Null)
    );
    assert_eq!((&json["attempts"][1]["outcome"], &json["attempts"][1]["status"]), (&json!("503"), &json!(503)));
    assert_eq!((&json["last_attempt"], &json["attempt_count"]), (&json["attempts"][1], &json!(2)));

    let none = data.run(&["admin", "notifications", "show", "4"]);
    assert!(none.code == 0 && none.err.contains("no attempt is recorded"), "{none:?}");
    assert!(none.out.contains("next try      2023-11-14T22:13:23Z"), "{}", none.out);
    let missing = data.run(&["admin", "notifications", "show", "99"]);
    assert!(missing.code == 1 && missing.err.contains("there is no notification 99"), "{missing:?}");
    for run in [&["list", "-o", "json"][..], &["show", "2", "-o", "json"], &["show", "2"]] {
        let said = data.good(&[&["admin", "notifications"], run].concat());
        assert!(!said.contains("hunter2"), "{said}");
    }
}

#[test]
fn waiting_ones_are_sent_now_or_given_up() {
    let data = world();
    for (verb, more, code, words) in [
        (
            "retry",
            vec!["--id", "2"],
            0,
            "notification 2 is dead: `smartassist admin notifications replay` sends it again",
        ),
        ("retry", vec!["--id", "1"], 0, "notification 1 is delivered"),
        ("retry", vec!["--host", "other.example"], 0, "there are no such waiting notifications"),
        ("retry", vec!["--host", "https://dialer.example/hook"], 2, "without a path"),
        ("retry", vec![], 0, "1 notification is due now"),
        ("skip", vec![], 2, "say which notifications"),
        ("skip", vec!["--all", "--id", "4"], 2, "say which notifications"),
        ("skip", vec!["--id", "3"], 0, "notification 3 is dead"),
        ("skip", vec!["--id", "4"], 0, "1 notification is skipped"),
        ("skip", vec!["--id", "4"], 0, "notification 4 is dead"),
    ] {
        let run = data.run(&[&["admin", "notifications", verb], more.as_slice()].concat());
        assert!(run.code == code && run.err.contains(words), "{verb} {more:?}: {run:?}");
    }
    assert_eq!(calls(&data, &["--state", "dead"]), ["b", "c", "d"]);
    let skipped = data.run(&["admin", "notifications", "show", "4", "-o", "json"]).good();
    assert_eq!(serde_json::from_str::<Value>(&skipped).unwrap()["dead_reason"], "skipped");
    data.good(&["admin", "notifications", "replay", "--id", "4"]);
    for (verb, wanted) in [
        ("retry", json!({ "retried": 1, "being_sent": 0, "waiting_for_others": 0 })),
        ("skip", json!({ "skipped": 1, "being_sent": 0 })),
        ("replay", json!({ "replayed": 1 })),
    ] {
        let said = data.good(&["admin", "notifications", verb, "--call", "d", "-o", "json"]);
        assert_eq!(serde_json::from_str::<Value>(&said).unwrap(), wanted, "{verb}");
    }
    data.good(&["admin", "notifications", "replay", "--call", "c"]);
    let run = data.run(&["admin", "notifications", "skip", "--all"]);
    assert!(run.code == 2 && run.err.contains("This gives 2 notifications up"), "{run:?}");
    data.good(&["admin", "notifications", "skip", "--all", "--yes"]);
    assert_eq!(calls(&data, &["--state", "waiting"]), [] as [&str; 0]);
}

/// Waits until this holds of the notifications of a running gateway.
#[cfg(unix)]
fn until(data: &DataFolder, holds: impl Fn(&[Value]) -> bool) -> Vec<Value> {
    for _ in 0..600 {
        let lines = data.run(&["admin", "notifications", "list", "-o", "json"]).lines(0);
        if holds(&lines) {
            return lines;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("{}", data.good(&["admin", "notifications", "list"]));
}

/// Reads one request, and takes what it brings.
#[cfg(unix)]
fn take(mut stream: std::net::TcpStream) {
    use std::io::{BufRead as _, Read as _, Write as _};
    let mut reader = std::io::BufReader::new(stream.try_clone().unwrap());
    let mut length = 0;
    for line in reader.by_ref().lines().map_while(Result::ok).take_while(|line| !line.is_empty()) {
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
    }
    drop(reader.read_exact(&mut vec![0; length]));
    drop(stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"));
}

#[cfg(unix)]
#[test]
fn a_gateway_that_runs_sends_what_waits_when_it_is_told_to() {
    let (data, variables) = persistent_gateway::set_up();
    let mut gateway = data.program(&["serve", "--listen", "127.0.0.1:0", "--allow-private", "--pace", "50"]).start();
    let url = gateway.wait_for("the API is at ").split(',').next().unwrap().to_owned();
    // Nothing listens there yet.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let hook = format!("http://{address}/hunter2");
    let dial = ["dial", "tel:+447700900200", "--caller", "+12025550100", "--amd", "detect", "--notify-url", &hook];
    persistent_gateway::client(&data, &variables, &url, &dial).run().good();
    // Its second attempt failed, so that the next one is minutes away.
    let waiting = until(&data, |all| all.first().is_some_and(|first| first["failures"].as_u64() >= Some(2)));
    assert_eq!(waiting[0]["last_attempt"]["outcome"], "connection_refused");
    assert!(waiting[0]["next_try_at"].is_string(), "{}", waiting[0]);
    let all = until(&data, |all| all.len() == 4);
    assert!(all[1..].iter().all(|later| later["waits_for"] == all[0]["id"]), "{all:?}");

    let listener = std::net::TcpListener::bind(address).unwrap();
    std::thread::spawn(move || listener.incoming().for_each(|stream| take(stream.unwrap())));
    data.good(&["admin", "notifications", "retry", "--host", &address.to_string()]);
    until(&data, |all| all.len() == 4 && all.iter().all(|one| one["state"] == "delivered"));
    gateway.signal("TERM");
    let ended = gateway.end();
    assert_eq!(ended.code, 0, "{}", ended.err);
    let failed = ended.err.lines().find(|line| line.contains("a notification was not delivered"));
    let failed = failed.unwrap_or_else(|| panic!("{}", ended.err));
    assert!(failed.contains("outcome=connection_refused") && failed.contains("next_try_at=20"), "{failed}");
    assert!(!ended.err.contains("hunter2") && !ended.err.contains(&address.to_string()), "{}", ended.err);
}

#[test]
fn dead_ones_are_sent_again_if_that_is_meant() {
    let data = world();
    for (more, code, words) in [
        (vec![], 2, "say which notifications"),
        (vec!["--all", "--call", "b"], 2, "say which notifications"),
        (vec!["--all"], 2, "This sends 2 notifications again: no terminal to confirm it on"),
        (vec!["--call", "a"], 0, "there are no such dead notifications"),
    ] {
        let run = data.run(&[&["admin", "notifications", "replay"], more.as_slice()].concat());
        assert!(run.code == code && run.err.contains(words), "{more:?}: {run:?}");
        assert_eq!(calls(&data, &["--state", "dead"]), ["b", "c"]);
    }
    // One needs no question.
    data.good(&["admin", "notifications", "replay", "--call", "b"]);
    assert_eq!(calls(&data, &["--state", "waiting"]), ["b", "d"]);
    data.good(&["admin", "notifications", "replay", "--all", "--yes"]);
    assert_eq!(calls(&data, &["--state", "waiting"]), ["b", "c", "d"]);
}

#[test]
fn a_backup_is_a_gateway_of_its_own() {
    let data = world();
    std::fs::create_dir(data.path("restored")).unwrap();
    let copy = data.path("restored/gateway.db");
    data.good(&["admin", "backup", &copy]);
    let run = data.run(&["admin", "backup", &copy]);
    assert!(run.code == 2 && run.err.contains("exists already"), "{run:?}");
    data.good(&["admin", "app", "delete", APP, "--yes"]);
    let listed = data.good(&["admin", "app", "list", "--data", &data.path("restored")]);
    assert!(listed.contains(APP), "{listed}");
    assert_eq!(calls(&data, &["--data", &data.path("restored")]).len(), 4);
    assert_eq!(data.run(&["admin", "backup", &data.path("x"), "--data", &data.path("nowhere")]).code, 1);
}
