//! Starting: what is served and counted, and which starts fail.

use std::future::{pending, ready};

use smartassist_gateway::gateway::{DATABASE, Gateway, StartError};

use crate::world::{BOT, PERSON, client, config, dialout, get, receiver, set_up, until, until_ready};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_an_empty_folder_to_a_call_without_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(&config(&folder.path().join("not yet there"))).await.unwrap();
    let address = gateway.address();
    assert_eq!(get(address, "/healthz").await, (200, "ok".into()));
    until_ready(address).await;
    assert!(get(address, "/openapi.json").await.1.contains("\"getUserStatus\""));
    assert!(get(address, "/reference").await.1.contains("<html"));
    let client = client(&gateway);
    let (notify, mut calls) = receiver().await;
    let refused = client.dialout().bot_id(BOT).body(dialout(PERSON, &notify)).send().await.unwrap_err();
    assert_eq!(refused.status().map(|status| status.as_u16()), Some(401), "nobody is known yet: {refused}");

    // Added by another process on the same database.
    set_up(&folder.path().join("not yet there")).await;
    until("it is known", async || client.get_intent_realtime_data().bot_id(BOT).send().await.is_ok()).await;
    client.dialout().bot_id(BOT).body(dialout(PERSON, &notify)).send().await.unwrap();
    let mut call = calls.next().await.unwrap();
    while call.next().await.is_some() {}
    // The last notification arrives before its delivery is stored.
    let noted = async || get(address, "/metrics").await.1.contains("smartassist_notifications_delivered_total 2");
    until("its delivery is noted", noted).await;
    let (_, metrics) = get(address, "/metrics").await;
    for line in [
        "smartassist_calls_accepted_total 1",
        "smartassist_calls_open 0",
        "smartassist_calls_ended_total{outcome=\"ended_by_called\"} 1",
        "smartassist_notifications_delivered_total 2",
        "smartassist_notifications_waiting 0",
        "smartassist_http_requests_total{operation=\"dialout\",status=\"200\"} 1",
        "smartassist_http_requests_total{operation=\"dialout\",status=\"401\"} 1",
        "smartassist_notification_first_attempt_seconds_count 2",
    ] {
        assert!(metrics.lines().any(|told| told == line), "{line}\n{metrics}");
    }
    assert!(gateway.run(ready(()), pending()).await.in_time());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn operators_have_their_own_address_if_configured() {
    let folder = tempfile::tempdir().unwrap();
    let mut config = config(folder.path());
    config.admin_listen = Some("127.0.0.1:0".parse().unwrap());
    let gateway = Gateway::start(&config).await.unwrap();
    let admin = gateway.admin_address().unwrap();
    assert_eq!(get(admin, "/metrics").await.0, 200);
    assert_eq!(get(gateway.address(), "/metrics").await.0, 404);
    assert_eq!(get(gateway.address(), "/healthz").await.0, 200);
    gateway.run(ready(()), pending()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_gateways_do_not_share_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let first = Gateway::start(&config(folder.path())).await.unwrap();
    let error = Gateway::start(&config(folder.path())).await.unwrap_err();
    assert!(matches!(error, StartError::Running { .. }), "{error}");
    assert!(error.to_string().contains("another gateway runs"), "{error}");
    first.run(ready(()), pending()).await;
    Gateway::start(&config(folder.path())).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failed_start_says_where_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let taken = Gateway::start(&config(&folder.path().join("one"))).await.unwrap();
    let mut same_port = config(&folder.path().join("two"));
    same_port.listen = taken.address();
    let error = Gateway::start(&same_port).await.unwrap_err().to_string();
    assert!(error.contains(&taken.address().to_string()) && error.contains("choose another address"), "{error}");

    let damaged = folder.path().join("damaged");
    std::fs::create_dir(&damaged).unwrap();
    std::fs::write(damaged.join(DATABASE), "no database, and long enough to be seen as none. ".repeat(20)).unwrap();
    let error = Gateway::start(&config(&damaged)).await.unwrap_err();
    assert!(error.to_string().contains(DATABASE), "{error}");

    std::fs::write(folder.path().join("file"), "").unwrap();
    let error = Gateway::start(&config(&folder.path().join("file"))).await.unwrap_err();
    assert!(matches!(error, StartError::Folder { .. }), "{error}");

    let mut scenarios = config(&folder.path().join("three"));
    scenarios.carrier.simulated.scenarios = Some(folder.path().join("no such file"));
    let error = Gateway::start(&scenarios).await.unwrap_err().to_string();
    assert!(error.contains("no such file") && error.contains("carrier.simulated.scenarios"), "{error}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_other_user_can_prevent_a_start() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(&config(&folder.path().join("data"))).await.unwrap();
    for entry in std::fs::read_dir(folder.path().join("data")).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o077, 0, "{:?}", entry.file_name());
    }
    gateway.run(ready(()), pending()).await;
}
