//! Looking after notifications, and backing up.

use std::time::Duration;

use smartassist_auth::UnixTime;
use smartassist_gateway::store::{
    Acceptance, CallChange, Died, Failure, Lease, NewCall, NotifyTarget, SqliteStore, Store as _,
};

use crate::setup::Data;

const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
const APP: &str = "cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44";

/// Calls with a notification each: `a` is delivered, `b` and `c` are dead, `d` is waiting.
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
            facts: Vec::new(),
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
            facts: Vec::new(),
            at: at(number),
        };
        store.change_call(change).await.unwrap();
    }
    let lease = Lease { at: at(10), lasts: Duration::from_secs(60), most: 3 };
    for due in store.claim(lease).await.unwrap() {
        match due.call_id.as_str() {
            "a" => store.delivered(&due, at(20)).await.unwrap(),
            "b" => drop(store.failed(&due, Failure::Bury(Died::Exhausted), at(30)).await.unwrap()),
            _ => drop(store.failed(&due, Failure::Bury(Died::Gone), at(40)).await.unwrap()),
        }
    }
}

fn world() -> Data {
    let data = Data::with_app();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let store = SqliteStore::open(data.path("data/gateway.db")).await.unwrap();
        tell(&store).await;
        store.close().await;
    });
    data
}

fn calls(data: &Data, more: &[&str]) -> Vec<String> {
    let lines = data.run(&[&["notifications", "list", "-o", "json"], more].concat()).lines(0);
    lines.iter().map(|line| line["call_id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn notifications_are_listed_by_what_became_of_them() {
    let data = world();
    insta::assert_snapshot!(data.good(&["notifications", "list"]), @r"
    ID  STATE      CALL  SEQ  APP                                      FAILURES  WRITTEN               AT                    WHY
    1   delivered  a     1    cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44  0         2023-11-14T22:13:20Z  2023-11-14T22:13:40Z
    2   dead       b     1    cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44  1         2023-11-14T22:13:21Z  2023-11-14T22:13:50Z  all attempts failed
    3   dead       c     1    cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44  1         2023-11-14T22:13:22Z  2023-11-14T22:14:00Z  the receiver answered 410
    4   waiting    d     1    cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44  0         2023-11-14T22:13:23Z  2023-11-14T22:13:23Z
    ");
    for (more, wanted) in [
        (vec![], vec!["a", "b", "c", "d"]),
        (vec!["--state", "waiting"], vec!["d"]),
        (vec!["--state", "delivered"], vec!["a"]),
        (vec!["--state", "dead"], vec!["b", "c"]),
        (vec!["--call", "b"], vec!["b"]),
        (vec!["--id", "3"], vec!["c"]),
        (vec!["--app", "cs-other"], vec![]),
        (vec!["--since", "2023-11-14T22:13:50Z"], vec!["b", "c"]),
        (vec!["--until", "2023-11-14T22:13:50Z"], vec!["a"]),
        (vec!["--limit", "2"], vec!["a", "b"]),
        (vec!["--limit", "2", "--after", "2"], vec!["c", "d"]),
    ] {
        assert_eq!(calls(&data, &more), wanted, "{more:?}");
    }
    let run = data.run(&["notifications", "list", "--limit", "2"]);
    assert!(run.err.contains("there are more: --after 2"), "{}", run.err);
}

#[test]
fn dead_ones_are_sent_again_if_that_is_meant() {
    let data = world();
    for (more, code, words) in [
        (vec![], 2, "say which notifications"),
        (vec!["--all", "--call", "b"], 2, "say which notifications"),
        (vec!["--all"], 2, "This sends 2 notifications again: nobody is there to confirm it"),
        (vec!["--call", "a"], 0, "there are no such dead notifications"),
    ] {
        let run = data.run(&[&["notifications", "replay"], more.as_slice()].concat());
        assert!(run.code == code && run.err.contains(words), "{more:?}: {run:?}");
        assert_eq!(calls(&data, &["--state", "dead"]), ["b", "c"]);
    }
    // One needs no question.
    data.good(&["notifications", "replay", "--call", "b"]);
    assert_eq!(calls(&data, &["--state", "waiting"]), ["b", "d"]);
    data.good(&["notifications", "replay", "--all", "--yes"]);
    assert_eq!(calls(&data, &["--state", "waiting"]), ["b", "c", "d"]);
}

#[test]
fn a_backup_is_a_gateway_of_its_own() {
    let data = world();
    std::fs::create_dir(data.path("restored")).unwrap();
    let copy = data.path("restored/gateway.db");
    data.good(&["backup", &copy]);
    let run = data.run(&["backup", &copy]);
    assert!(run.code == 2 && run.err.contains("exists already"), "{run:?}");
    data.good(&["app", "delete", APP, "--yes"]);
    let listed = data.good(&["app", "list", "--data", &data.path("restored")]);
    assert!(listed.contains(APP), "{listed}");
    assert_eq!(calls(&data, &["--data", &data.path("restored")]).len(), 4);
    assert_eq!(data.run(&["backup", &data.path("x"), "--data", &data.path("nowhere")]).code, 1);
}
