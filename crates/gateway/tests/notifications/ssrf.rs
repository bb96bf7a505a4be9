//! A canary on the loopback, and every known way to reach it.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use smartassist_gateway::notifications::{Lookup, LookupFuture, Reach, TransportSettings};
use smartassist_gateway::store::{DeadLetterReason, Store as _};

use crate::receiver::{Receiver, Reply};
use crate::world::World;

/// Spellings of the loopback and of other addresses that a machine must not be made to call. `PORT` is the canary's.
const LITERALS: [&str; 76] = [
    "https://127.0.0.1:PORT/",
    "https://127.0.0.1.:PORT/",
    "https://127.1:PORT/",
    "https://127.0.1:PORT/",
    "https://127.255.255.254:PORT/",
    "https://2130706433:PORT/",
    "https://0x7f000001:PORT/",
    "https://0x7f.1:PORT/",
    "https://0X7F.0.0.1:PORT/",
    "https://0x7f.0x0.0x0.0x1:PORT/",
    "https://017700000001:PORT/",
    "https://0177.0.0.1:PORT/",
    "https://0177.0.0.01:PORT/",
    "https://127.0.0.0x1:PORT/",
    "https://127.0.0.01:PORT/",
    "https://①②⑦.0.0.1:PORT/",
    "https://127。0。0。1:PORT/",
    "https://127.0.0.1:PORT",
    "https://%31%32%37.0.0.1:PORT/",
    "https:127.0.0.1:PORT",
    "https:/127.0.0.1:PORT/",
    "https:////127.0.0.1:PORT/",
    "https:\\\\127.0.0.1:PORT\\",
    "https://127.0.0.1\t:PORT/",
    "https://127.0.0.1:PORT#@dialer.example/",
    "https://127.0.0.1:PORT\\@dialer.example/",
    "https://dialer.example@127.0.0.1:PORT/",
    "https://user:password@127.0.0.1:PORT/",
    "https://0:PORT/",
    "https://0.0.0.0:PORT/",
    "https://0.0.0.1:PORT/",
    "https://localhost:PORT/",
    "https://LocalHost:PORT/",
    "https://localhost.:PORT/",
    "https://ⓛocalhost:PORT/",
    "https://any.localhost:PORT/",
    "https://[::1]:PORT/",
    "https://[0:0:0:0:0:0:0:1]:PORT/",
    "https://[0000::0001]:PORT/",
    "https://[::]:PORT/",
    "https://[::1%25lo]:PORT/",
    "https://[fe80::1%25lo]:PORT/",
    "https://[fe80::1]:PORT/",
    "https://[::ffff:127.0.0.1]:PORT/",
    "https://[::ffff:7f00:1]:PORT/",
    "https://[::127.0.0.1]:PORT/",
    "https://[::ffff:0:127.0.0.1]:PORT/",
    "https://[64:ff9b::127.0.0.1]:PORT/",
    "https://[64:ff9b:1::7f00:1]:PORT/",
    "https://[2002:7f00:1::]:PORT/",
    "https://[2001:0:7f00:1::]:PORT/",
    "https://169.254.169.254:PORT/latest/meta-data/",
    "https://[fd00:ec2::254]:PORT/",
    "https://10.0.0.1:PORT/",
    "https://192.168.0.1:PORT/",
    "http://127.0.0.1:PORT/",
    "http://localhost:PORT/",
    "http://[::1]:PORT/",
    "ftp://127.0.0.1:PORT/",
    "ws://127.0.0.1:PORT/",
    "file://127.0.0.1:PORT/",
    "gopher://127.0.0.1:PORT/_POST",
    "//127.0.0.1:PORT/",
    "127.0.0.1:PORT",
    "https://１２７.0.0.1:PORT/",
    "https://127．0．0．1:PORT/",
    "https://127.0x1:PORT/",
    "https://0300.0250.0.1:PORT/",
    "https://192.168.257:PORT/",
    "https://172.31.255.254:PORT/",
    "https://100.100.100.200:PORT/",
    "https://168.63.129.16:PORT/",
    "https://0xa9fea9fe:PORT/",
    "https://[::ffff:a9fe:a9fe]:PORT/",
    "https://[::ffff:0:0]:PORT/",
    "https://[fec0::1]:PORT/",
];

/// Addresses that a name may have.
const ANSWERS: [&str; 14] = [
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.168.0.1",
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "64:ff9b::7f00:1",
    "fe80::1",
    "fd00::1",
];

/// Answers that try to redirect the request: a status, a header, and its value. `CANARY` is the canary's host and port.
const REDIRECTIONS: [(u16, &str, &str); 14] = [
    (300, "location", "http://CANARY/"),
    (301, "location", "http://CANARY/"),
    (302, "location", "http://CANARY/"),
    (303, "location", "http://CANARY/"),
    (304, "location", "http://CANARY/"),
    (305, "location", "http://CANARY/"),
    (307, "location", "http://CANARY/"),
    (308, "location", "http://CANARY/"),
    (302, "location", "//CANARY/"),
    (302, "location", "https://CANARY/"),
    (307, "location", "http://user@CANARY/"),
    (503, "refresh", "0; url=http://CANARY/"),
    (503, "alt-svc", "http/1.1=\"CANARY\""),
    (401, "content-location", "http://CANARY/"),
];

/// Resolves its own names, and counts the lookups.
#[derive(Default)]
struct Names {
    known: BTreeMap<String, Vec<IpAddr>>,
    asked: AtomicUsize,
}

impl Lookup for Names {
    fn addresses(&self, name: &str) -> LookupFuture {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let found = self.known.get(name).cloned().unwrap_or_default();
        Box::pin(async move { Ok(found) })
    }
}

/// The same port on both loopbacks, if there are both.
async fn canaries() -> (u16, Vec<Receiver>) {
    let v4 = Receiver::start(|_| Reply::Status(200)).await;
    let port = v4.address.port();
    let v6 = Receiver::on(&format!("[::1]:{port}"), |_| Reply::Status(200)).await;
    (port, std::iter::once(v4).chain(v6.ok()).collect())
}

fn connects(canaries: &[Receiver]) -> usize {
    canaries.iter().map(Receiver::connects).sum()
}

#[tokio::test]
async fn no_url_reaches_the_canary() {
    let (port, canaries) = canaries().await;
    let names = Arc::new(Names::default());
    let world = World::with(TransportSettings { lookup: names.clone(), ..TransportSettings::default() }).await;
    for (number, url) in LITERALS.iter().enumerate() {
        world.call(&format!("literal-{number}"), &url.replace("PORT", &port.to_string()), 1).await;
    }
    world.settle().await;
    assert_eq!(connects(&canaries), 0);
    let dead = world.dead().await;
    assert_eq!(dead.len(), LITERALS.len());
    assert!(dead.iter().all(|entry| entry.dead_letter_reason == Some(DeadLetterReason::Refused)));
    assert_eq!(names.asked.load(Ordering::SeqCst), 0, "none of them is even looked up");
}

#[tokio::test]
async fn no_name_reaches_the_canary() {
    let (port, canaries) = canaries().await;
    let known = ANSWERS.iter().enumerate();
    let known = known.map(|(number, answer)| (format!("name-{number}.example"), vec![answer.parse().unwrap()]));
    let mut known: BTreeMap<_, Vec<IpAddr>> = known.collect();
    known.insert("all.example".into(), ANSWERS.iter().map(|answer| answer.parse().unwrap()).collect());
    let urls: Vec<_> = known.keys().map(|name| format!("https://{name}:{port}/")).collect();
    let names = Arc::new(Names { known, asked: AtomicUsize::new(0) });
    let world = World::with(TransportSettings { lookup: names.clone(), ..TransportSettings::default() }).await;
    for (number, url) in urls.iter().enumerate() {
        world.call(&format!("name-{number}"), url, 1).await;
    }
    world.settle().await;
    assert_eq!(connects(&canaries), 0);
    // One lookup for each attempt: there is no second one that could have another result.
    assert_eq!(names.asked.load(Ordering::SeqCst), urls.len());
    // The name may have another address tomorrow, so it is tried again.
    assert!(world.dead().await.is_empty());
    assert!(world.store.table_counts().await.unwrap().waiting > 0);
}

/// Has another result for each lookup.
#[derive(Default)]
struct Turning(AtomicUsize);

impl Lookup for Turning {
    fn addresses(&self, _: &str) -> LookupFuture {
        let turn = self.0.fetch_add(1, Ordering::SeqCst);
        // No address at first, like a name that is about to change.
        let found = turn.checked_sub(1).map(|turn| ANSWERS[turn % ANSWERS.len()].parse().unwrap());
        Box::pin(async move { Ok(found.into_iter().collect()) })
    }
}

#[tokio::test]
async fn no_name_that_changes_reaches_the_canary() {
    let (port, canaries) = canaries().await;
    let names = Arc::new(Turning::default());
    let world = World::with(TransportSettings { lookup: names.clone(), ..TransportSettings::default() }).await;
    world.call("turning", &format!("https://turning.example:{port}/"), 1).await;
    while world.next().await.is_some() {}
    assert_eq!(names.0.load(Ordering::SeqCst), 10, "each attempt asks anew");
    assert_eq!(connects(&canaries), 0);
    assert_eq!(world.dead().await[0].dead_letter_reason, Some(DeadLetterReason::Exhausted));
}

#[tokio::test]
async fn no_answer_leads_to_the_canary() {
    let canary = Receiver::start(|_| Reply::Status(200)).await;
    // Also where private addresses are allowed.
    let world = World::new().await;
    for (number, (status, name, value)) in REDIRECTIONS.into_iter().enumerate() {
        let value = value.replace("CANARY", &canary.address.to_string());
        let receiver = Receiver::start(move |_| Reply::With(status, vec![(name, value.clone())])).await;
        world.call(&format!("redirected-{number}"), &receiver.url("/hook"), 1).await;
        world.worker.run_once().await.unwrap();
        assert_eq!(receiver.received().len(), 1, "{status} {name}");
    }
    assert_eq!(canary.connects(), 0);
}

#[test]
fn the_ways_are_many_and_distinct() {
    let redirections = REDIRECTIONS.iter().map(|way| format!("{way:?}"));
    let ways: BTreeSet<String> = LITERALS.into_iter().chain(ANSWERS).map(str::to_owned).chain(redirections).collect();
    assert_eq!(ways.len(), LITERALS.len() + ANSWERS.len() + REDIRECTIONS.len());
    assert!(ways.len() >= 100, "{}", ways.len());
}

#[tokio::test]
async fn the_canary_is_reached_with_allow_private() {
    let (port, canaries) = canaries().await;
    let known = BTreeMap::from([("dialer.example".to_owned(), vec!["127.0.0.1".parse().unwrap()])]);
    let lookup = Arc::new(Names { known, asked: AtomicUsize::new(0) });
    let settings = TransportSettings { lookup, reach: Reach::Anywhere, ..TransportSettings::default() };
    let world = World::with(settings).await;
    for (number, host) in ["127.0.0.1", "127.1", "2130706433", "dialer.example"].iter().enumerate() {
        world.call(&format!("open-{number}"), &format!("http://{host}:{port}/"), 1).await;
    }
    world.settle().await;
    assert_eq!(connects(&canaries), 4);
    assert!(world.dead().await.is_empty());
}

/// In the environment of the process that the next test starts.
const CHILD: &str = "SMARTASSIST_TEST_BEHIND_A_PROXY";

#[tokio::test]
async fn a_proxy_of_the_environment_is_not_used() {
    if std::env::var_os(CHILD).is_some() {
        let (world, receiver) = (World::new().await, Receiver::start(|_| Reply::Status(200)).await);
        world.call("a", &receiver.url("/hook"), 1).await;
        world.settle().await;
        assert_eq!(receiver.received().len(), 1);
        return;
    }
    // The environment of this process is shared by all tests, so another process is started.
    let proxy = Receiver::start(|_| Reply::Status(200)).await;
    let url = proxy.url("");
    let child = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "ssrf::a_proxy_of_the_environment_is_not_used"]).env(CHILD, "1");
        for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
            command.env(name, &url);
        }
        command.env_remove("NO_PROXY").env_remove("no_proxy").output().unwrap()
    });
    let output = child.await.unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    assert_eq!(proxy.connects(), 0);
}
