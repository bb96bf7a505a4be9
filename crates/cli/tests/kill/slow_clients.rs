//! Clients that cost more than they ask for, while others want to be served.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use smartassist_gateway::Edition;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;

use crate::driver::{CallPlacer, PlacedCall};
use crate::invariants::{RunHistory, judge};
use crate::program::Program;
use crate::receiver::Receiver;
use crate::test_gateway::{BOT, TestGateway, number};

/// Most memory that the gateway may ever have had, in KiB.
const MAX_MEMORY_BYTES: u64 = 256 * 1024;

/// A good call begins this long after the one before was answered.
const PAUSE: Duration = Duration::from_millis(10);

/// Slow clients are no flood: who was thrown out comes again after this long.
const REST: Duration = Duration::from_secs(1);

/// So many of the bad clients have a token. A request with one waits for its body and takes one of 512 places until
/// then; how many an app can begin is otherwise for its rate limit to say, which is off here.
const WITH_TOKEN: u64 = 400;

/// How a connection is bad.
#[derive(Clone, Copy, Debug)]
enum SlowClient {
    /// It says nothing.
    Silent,
    /// It stops within the head.
    HalfHead,
    /// It stops within the body.
    HalfBody,
    /// It asks and asks, and takes no answer.
    NeverReads,
}

const SLOW_CLIENTS: [SlowClient; 4] =
    [SlowClient::Silent, SlowClient::HalfHead, SlowClient::HalfBody, SlowClient::NeverReads];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hundreds_of_slow_clients_leave_good_calls_unharmed() {
    besiege(400, Duration::from_secs(3)).await;
}

/// Thousands are more than the gateway keeps open at one time. Those that are too many wait or displace each other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes a minute and 6000 open files: cargo test -p smartassist-cli --test kill besieged -- --ignored --nocapture"]
async fn thousands_of_slow_clients_leave_good_calls_unharmed() {
    besiege(number("SMARTASSIST_CONNECTIONS", 5_000), Duration::from_secs(45)).await;
}

async fn besiege(connections: u64, lasts: Duration) {
    let (world, receiver) = (TestGateway::new().await, Receiver::start().await);
    // A connection for each call: to come in is what is hard in a siege.
    let dialler = CallPlacer::new(&world, receiver.address, false);
    let mut program = Program::spawn(&world);
    let gateway = program.ready().await;
    let mut good = WellBehavedClient { dialler: &dialler, gateway, dialled: Vec::new() };

    let before = good.call_for(Duration::from_secs(1)).await;
    let mut siege = JoinSet::new();
    for (number, manner) in (0..connections).zip(SLOW_CLIENTS.into_iter().cycle()) {
        let token =
            if number < WITH_TOKEN { world.tokens.of(Edition::Of2023).to_owned() } else { "nobody's".to_owned() };
        siege.spawn(besieger(gateway, manner, token));
    }
    let during = good.call_for(lasts).await;
    assert_eq!(siege.len(), usize::try_from(connections).unwrap(), "all of them are still there");
    siege.shutdown().await;
    let after = good.call_for(Duration::from_secs(1)).await;

    let dialled = good.dialled;
    dialler.until_told(gateway).await;
    let memory = (program.memory("VmHWM"), program.memory("VmRSS"));
    program.terminate().await;
    let (code, said) = program.end().await;
    assert_eq!(code, Some(0), "{said}");
    let story =
        RunHistory { dialled, arrivals: receiver.arrivals(), written: world.written().await, cut_off: BTreeSet::new() };
    let (figures, broken) = judge(&story);
    eprintln!(
        "{connections} bad connections for {lasts:?}: {figures}\n  good calls before {before}\n  during {during}\n  \
         after {after}\n  memory in KiB, at most and at last: {memory:?}"
    );
    assert!(broken.is_empty(), "{broken:#?}");
    assert_eq!((figures.refused, figures.unanswered), (0, 0), "every good call is answered, at the first try");
    // Only Linux tells.
    assert!(memory.0.is_none_or(|most| most <= MAX_MEMORY_BYTES), "{memory:?}");
}

/// Somebody who wants to be served.
struct WellBehavedClient<'a> {
    dialler: &'a CallPlacer,
    gateway: SocketAddr,
    dialled: Vec<PlacedCall>,
}

impl WellBehavedClient<'_> {
    /// Places calls for so long, and tells how long they took.
    async fn call_for(&mut self, lasts: Duration) -> String {
        let (began, mut took) = (Instant::now(), Vec::new());
        while began.elapsed() < lasts {
            let (asked, number) = (Instant::now(), u64::try_from(self.dialled.len()).unwrap());
            let outcome = self.dialler.dial(self.gateway, number).await;
            took.push(asked.elapsed());
            self.dialled.push(PlacedCall {
                key: format!("key-{number}"),
                asked: crate::driver::asked(number),
                outcomes: vec![outcome],
            });
            tokio::time::sleep(PAUSE).await;
        }
        took.sort();
        let at = |percent: usize| took[(took.len() - 1) * percent / 100];
        format!("{}: p50 {:?}, p99 {:?}, longest {:?}", took.len(), at(50), at(99), at(100))
    }
}

/// Comes again whenever it is thrown out.
async fn besieger(gateway: SocketAddr, manner: SlowClient, token: String) {
    loop {
        let socket = TcpSocket::new_v4().unwrap();
        if matches!(manner, SlowClient::NeverReads) {
            socket.set_recv_buffer_size(4096).unwrap();
        }
        if let Ok(stream) = socket.connect(gateway).await {
            // However it ends, it ended.
            let _ = misbehave(stream, manner, &token).await;
        }
        tokio::time::sleep(REST).await;
    }
}

/// Until the gateway has had enough.
async fn misbehave(mut stream: TcpStream, manner: SlowClient, token: &str) -> std::io::Result<()> {
    let head = format!(
        "POST /api/1.1/public/bot/{BOT}/smartassist/dialout HTTP/1.1\r\nhost: gateway\r\nauth: {token}\r\n\
         content-type: application/json\r\ncontent-length: 200\r\n"
    );
    match manner {
        SlowClient::Silent => {}
        SlowClient::HalfHead => stream.write_all(head.as_bytes()).await?,
        SlowClient::HalfBody => stream.write_all(format!("{head}\r\n{{\"target\":").as_bytes()).await?,
        SlowClient::NeverReads => {
            // More than the buffers of both sides hold of the answers.
            let ask = "GET /openapi.json HTTP/1.1\r\nhost: gateway\r\n\r\n".repeat(100);
            loop {
                stream.write_all(ask.as_bytes()).await?;
                tokio::time::sleep(REST).await;
            }
        }
    }
    while stream.read(&mut [0; 1024]).await? > 0 {}
    Ok(())
}
