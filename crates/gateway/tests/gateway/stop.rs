//! Stopping, in order and not.

use std::future::{pending, ready};
use std::time::Duration;

use smartassist_gateway::gateway::Gateway;

use crate::world::{BOT, SILENCE, client, config, dialout, get, receiver, set_up};

async fn statuses(calls: &mut smartassist_server::notifications::Calls) -> Vec<String> {
    let (mut call, mut told) = (calls.next().await.unwrap(), Vec::new());
    while let Some(notification) = call.next().await {
        told.push(notification.status.as_str().to_owned());
    }
    told
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_is_up_is_ended_and_told_before_the_gateway_stops() {
    let folder = tempfile::tempdir().unwrap();
    set_up(folder.path()).await;
    let mut config = config(folder.path());
    // A third of it is for calls to end by themselves.
    config.limits.shutdown_grace = Duration::from_secs(6);
    let gateway = Gateway::start(&config).await.unwrap();
    let (address, client) = (gateway.address(), client(&gateway));
    let (notify, mut calls) = receiver().await;
    client.dialout().bot_id(BOT).body(dialout(SILENCE, &notify)).send().await.unwrap();
    tokio::time::sleep(Duration::from_millis(500)).await;
    let drained = gateway.run(ready(()), pending()).await;
    assert!(drained.in_time(), "{drained}");
    assert_eq!(statuses(&mut calls).await, ["answered", "completed"]);
    assert!(reqwest::get(format!("http://{address}/healthz")).await.is_err(), "nobody listens any more");

    let again = Gateway::start(&config).await.unwrap();
    assert_eq!(again.recovered(), 0, "nothing was left");
    again.run(ready(()), pending()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_cut_off_is_told_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    set_up(folder.path()).await;
    let config = config(folder.path());
    let gateway = Gateway::start(&config).await.unwrap();
    let client = client(&gateway);
    let (notify, mut calls) = receiver().await;
    client.dialout().bot_id(BOT).body(dialout(SILENCE, &notify)).send().await.unwrap();
    tokio::time::sleep(Duration::from_millis(500)).await;
    let drained = gateway.run(ready(()), ready(())).await;
    assert!(drained.late().contains(&"calls"), "{drained}");

    let again = Gateway::start(&config).await.unwrap();
    assert_eq!(again.recovered(), 1);
    assert_eq!(statuses(&mut calls).await, ["answered", "completed"]);
    assert_eq!(get(again.address(), "/readyz").await.0, 200);
}
