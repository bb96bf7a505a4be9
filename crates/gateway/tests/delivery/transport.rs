//! What the network can do to an attempt.

use std::time::Duration;

use reqwest::header::HeaderMap;
use smartassist_auth::UnixTime;
use smartassist_gateway::delivery::{Destination, Reach, Transport, TransportSettings, Verdict};
use tokio::task::JoinSet;

use crate::receiver::{Receiver, Reply};

/// For those that never come to an end.
const SHORT: Duration = Duration::from_secs(2);
const LONG: Duration = Duration::from_secs(60);
async fn send(url: &str, total: Duration) -> Verdict {
    let settings = TransportSettings { reach: Reach::Anywhere, total, ..TransportSettings::default() };
    let transport = Transport::new(&settings).unwrap();
    let destination = Destination::parse(url, Reach::Anywhere).unwrap();
    transport.send(&destination, HeaderMap::new(), b"{}".to_vec(), UnixTime::EPOCH).await
}

#[tokio::test]
async fn only_a_2xx_is_a_success_whatever_follows_it() {
    let status = |status| Verdict::Status { status, retry_after: None };
    let mut cases = JoinSet::new();
    for (reply, expected) in [
        (Reply::Status(200), Verdict::Delivered),
        (Reply::Status(202), Verdict::Delivered),
        (Reply::Status(304), status(304)),
        (Reply::Status(404), status(404)),
        (Reply::Status(410), Verdict::Gone),
        (Reply::Status(503), status(503)),
        (Reply::Endless(200), Verdict::Delivered),
        (Reply::Endless(500), status(500)),
        (Reply::Drip(200), Verdict::Delivered),
        (Reply::Drip(500), status(500)),
        (Reply::Silence, Verdict::TimedOut),
        (Reply::SlowHead, Verdict::TimedOut),
        (Reply::Break, Verdict::Broken),
        (Reply::Nonsense, Verdict::Broken),
    ] {
        cases.spawn(async move {
            let answer = reply.clone();
            let receiver = Receiver::start(move |_| answer.clone()).await;
            let ends = !matches!(reply, Reply::Silence | Reply::SlowHead | Reply::Drip(_));
            let verdict = send(&receiver.url("/hook"), if ends { LONG } else { SHORT }).await;
            assert_eq!(verdict, expected, "{reply:?}");
            assert_eq!(receiver.connects(), 1, "{reply:?}: nothing is repeated by itself");
        });
    }
    while let Some(case) = cases.join_next().await {
        case.unwrap();
    }
}

#[tokio::test]
async fn where_nobody_listens_there_is_no_connection() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    assert_eq!(send(&format!("http://{address}/"), LONG).await, Verdict::NoConnection);
    // TLS with a server that speaks none.
    let receiver = Receiver::start(|_| Reply::Status(200)).await;
    let verdict = send(&format!("https://{}/", receiver.address), SHORT).await;
    assert!(matches!(verdict, Verdict::NoConnection | Verdict::TimedOut), "{verdict:?}");
    assert!(receiver.received().is_empty());
}
