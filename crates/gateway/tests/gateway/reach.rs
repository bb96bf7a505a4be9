//! What a client can make the gateway connect to: by default, nothing of its own network.

use std::future::{pending, ready};
use std::net::TcpListener;

use smartassist_gateway::gateway::Gateway;

use crate::world::{BOT, PERSON, client, config, dialout, get, set_up};

/// `tests/notifications/ssrf.rs` has more of them.
const WAYS: [&str; 10] = [
    "http://127.0.0.1:PORT/",
    "https://127.0.0.1:PORT/",
    "https://127.1:PORT/",
    "https://2130706433:PORT/",
    "https://0x7f.1:PORT/",
    "https://①②⑦.0.0.1:PORT/",
    "https://localhost:PORT/",
    "https://[::ffff:127.0.0.1]:PORT/",
    "https://user:password@127.0.0.1:PORT/",
    "https://127.0.0.1:PORT#@dialer.example/",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dialout_with_an_internal_notifyurl_is_refused_and_nothing_connects() {
    let folder = tempfile::tempdir().unwrap();
    set_up(folder.path()).await;
    let canary = TcpListener::bind("127.0.0.1:0").unwrap();
    canary.set_nonblocking(true).unwrap();
    let port = canary.local_addr().unwrap().port().to_string();
    let mut config = config(folder.path());
    config.notifications.allow_private = false;
    let gateway = Gateway::start(&config).await.unwrap();
    let client = client(&gateway);
    for way in WAYS {
        let request = dialout(PERSON, &way.replace("PORT", &port));
        let error = client.dialout().bot_id(BOT).body(request).send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(412), "{way}: {error}");
        assert!(error.errors()[0].msg.contains("/notifyurl"), "{way}: {error}");
    }
    let (_, metrics) = get(gateway.address(), "/metrics").await;
    assert!(metrics.contains("smartassist_calls_accepted_total 0\n"), "{metrics}");
    assert!(gateway.run(ready(()), pending()).await.in_time());
    let connected = canary.accept().map(drop).map_err(|error| error.kind());
    assert_eq!(connected, Err(std::io::ErrorKind::WouldBlock));
}
