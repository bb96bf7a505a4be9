//! Shutdown, in order and not.

use std::future::{pending, ready};
use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::{Clock as _, SystemClock, UnixTime};
use smartassist_gateway::gateway::{DATABASE, Gateway};
use smartassist_gateway::store::{
    Acceptance, CallChange, HostClaim, HostScan, Lease, NewCall, NotifyTarget, SqliteStore, Store as _,
};
use smartassist_server::notifications::{CallStream, CallStreams};

use crate::world::{ACCOUNT, APP, BOT, SILENCE, client, config, dialout, receiver, set_up, until_ready};

/// The notifications of a call from now on.
async fn statuses(call: &mut CallStream) -> Vec<String> {
    let mut told = Vec::new();
    while let Some(notification) = call.next().await {
        told.push(notification.status.as_str().to_owned());
    }
    told
}

/// A call in progress, whose answer was notified.
async fn answered(calls: &mut CallStreams) -> CallStream {
    let mut call = calls.next().await.unwrap();
    assert_eq!(call.next().await.unwrap().status.as_str(), "answered");
    call
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_in_progress_is_ended_and_notified_before_the_gateway_stops() {
    let folder = tempfile::tempdir().unwrap();
    set_up(folder.path()).await;
    let mut config = config(folder.path());
    // A third of it is for calls to end by themselves, and this one does not.
    config.limits.shutdown_grace = Duration::from_secs(30);
    let gateway = Gateway::start(&config).await.unwrap();
    let (address, client) = (gateway.address(), client(&gateway));
    let (notify, mut calls) = receiver().await;
    client.dialout().bot_id(BOT).body(dialout(SILENCE, &notify)).send().await.unwrap();
    let mut call = answered(&mut calls).await;
    let drained = gateway.run(ready(()), pending()).await;
    assert!(drained.in_time(), "{drained}");
    assert_eq!(statuses(&mut call).await, ["completed"]);
    assert!(reqwest::get(format!("http://{address}/healthz")).await.is_err(), "nobody listens any more");

    let again = Gateway::start(&config).await.unwrap();
    assert_eq!(again.recovered(), 0, "nothing was left");
    again.run(ready(()), pending()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_were_cut_off_are_notified_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    set_up(folder.path()).await;
    let config = config(folder.path());
    let gateway = Gateway::start(&config).await.unwrap();
    let client = client(&gateway);
    let (notify, mut calls) = receiver().await;
    client.dialout().bot_id(BOT).body(dialout(SILENCE, &notify)).send().await.unwrap();
    let mut call = answered(&mut calls).await;
    let drained = gateway.run(ready(()), ready(())).await;
    assert!(drained.late().contains(&"calls"), "{drained}");

    let again = Gateway::start(&config).await.unwrap();
    assert_eq!(again.recovered(), 1);
    assert_eq!(statuses(&mut call).await, ["completed"]);
    until_ready(again.address()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn notifications_in_flight_at_a_kill_are_sent_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    set_up(folder.path()).await;
    let (notify, mut calls) = receiver().await;
    let (store, at) = (SqliteStore::open(folder.path().join(DATABASE)).await.unwrap(), SystemClock.now());
    let call = NewCall {
        id: "call".into(),
        account_id: ACCOUNT.into(),
        app_id: APP.into(),
        notify: Some(NotifyTarget { url: notify, headers: Vec::new() }),
        state: "queued".into(),
        record: Vec::new(),
        report_rows: Vec::new(),
        at,
    };
    store.accept_call(call, Acceptance::Plain).await.unwrap();
    let change = CallChange {
        call_id: "call".into(),
        from_version: 1,
        state: "ended".into(),
        record: Vec::new(),
        ended: true,
        notifications: vec![br#"{"conversationId":"c-1","status":"failed","reason":"486 Busy Here"}"#.to_vec()],
        report_rows: Vec::new(),
        at,
    };
    store.change_call(change).await.unwrap();
    // A gateway claims it, and is killed. For an hour no other worker could claim it.
    let scan = HostScan { at, per_app: 1, after: Vec::new(), failed_lately: Arc::default() };
    let host = store.due_hosts(scan).await.unwrap().hosts.remove(0).host;
    let claim = HostClaim { host, from: UnixTime::EPOCH, before: None, newest_first: false, most: 1 };
    let lease = Lease { at, lasts: Duration::from_secs(3600), most: 1 };
    assert_eq!(store.claim(lease, vec![claim]).await.unwrap().len(), 1);
    store.close().await;

    let gateway = Gateway::start(&config(folder.path())).await.unwrap();
    assert_eq!(statuses(&mut calls.next().await.unwrap()).await, ["failed"]);
    assert!(gateway.run(ready(()), pending()).await.in_time());
}
