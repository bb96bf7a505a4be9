//! Clients that ask for the largest page of agents there is, and read it as slowly as they are allowed to.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use smartassist_auth::UnixTime;
use smartassist_gateway::Edition;
use smartassist_gateway::gateway::DATABASE;
use smartassist_gateway::resources::{self, Agent};
use smartassist_gateway::store::{ReportRow, ReportStore as _, SqliteStore, StatusRow};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;

use crate::program::Program;
use crate::test_gateway::{ACCOUNT, TestGateway, number};

/// Most memory that the gateway may ever have had, in KiB.
const MAX_MEMORY_BYTES: u64 = 256 * 1024;

/// 1 December 2022, in seconds since 1970-01-01 UTC.
const START: u64 = 1_669_852_800;
const DAYS: u64 = 31;
/// An agent changes this often, in seconds.
const EVERY: u64 = 180;

const NAMES: [&str; 5] = ["Available", "Away", "Busy", "In a meeting", "After call work"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_few_slow_readers_take_little_memory() {
    read_slowly(6, 8, Duration::from_secs(2)).await;
}

/// Fifty agents with a change every three minutes for a month.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes two minutes: cargo test -p smartassist-cli --test kill slow_readers -- --ignored --nocapture"]
async fn forty_slow_readers_of_the_largest_page_take_little_memory() {
    read_slowly(50, number("SMARTASSIST_CONNECTIONS", 40), Duration::from_secs(45)).await;
}

async fn read_slowly(agents: u64, readers: u64, lasts: Duration) {
    let world = TestGateway::new().await;
    set_up(&world, agents).await;
    let mut program = Program::spawn(&world);
    let gateway = program.ready().await;
    let before = program.memory("VmRSS");

    let limit = largest_limit(gateway, world.tokens.of(Edition::Of2023)).await;
    let began = Instant::now();
    let size = read(connect(gateway, world.tokens.of(Edition::Of2023), limit).await, Duration::ZERO).await;
    let alone = began.elapsed();
    assert!(size.ended && size.bytes > 16_000_000, "{} bytes", size.bytes);
    let mut slow = JoinSet::new();
    for _ in 0..readers {
        let stream = connect(gateway, world.tokens.of(Edition::Of2023), limit).await;
        // So that the page lasts a little longer than they are watched.
        let pauses = u32::try_from(size.bytes / READ_BYTES + 1).unwrap();
        slow.spawn(read(stream, lasts / pauses));
    }
    let (began, mut most) = (Instant::now(), 0);
    while began.elapsed() < lasts {
        most = most.max(program.memory("VmRSS").unwrap_or_default());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let at_once = slow.len();
    while let Some(read) = slow.join_next().await {
        assert!(read.unwrap().ended, "each of them has the whole page in the end");
    }
    let memory = program.memory("VmHWM");
    program.terminate().await;
    let (code, said) = program.end().await;
    assert_eq!(code, Some(0), "{said}");
    eprintln!(
        "{at_once} readers of {:.1} MB, limit {limit}, for {lasts:?}; one that is quick takes {alone:?}\n  \
         memory in KiB: {before:?} before, {most} most while they read, {memory:?} most of all",
        size.bytes as f64 / 1e6
    );
    assert_eq!(at_once, usize::try_from(readers).unwrap());
    // Only Linux tells.
    assert!(memory.is_none_or(|most| most <= MAX_MEMORY_BYTES), "{memory:?}");
}

async fn set_up(world: &TestGateway, agents: u64) {
    let store = SqliteStore::open(world.data().join(DATABASE)).await.unwrap();
    for agent in 0..agents {
        let (first_name, last_name, custom_id) = ("John".to_owned(), "Doe".to_owned(), "505951".to_owned());
        let (agent_id, email) = (format!("u-{agent:03}"), format!("agent-{agent}@example.com"));
        let record = Agent { id: agent_id.clone(), email, first_name, last_name, custom_id };
        resources::put(&store, ACCOUNT, &record).await.unwrap();
        let change = |step: u64| {
            let at = UnixTime::from_secs(START + step * EVERY + agent % EVERY);
            let name = NAMES[usize::try_from((step * 7 + step / 5 + agent) % 5).unwrap()];
            let (account_id, agent_id) = (ACCOUNT.to_owned(), agent_id.clone());
            let (status, interacting) = (Some(name.to_owned()), step.is_multiple_of(3));
            ReportRow::Status(StatusRow { account_id, agent_id, at, status, interacting })
        };
        store.add_report_rows((0..DAYS * 86_400 / EVERY).map(change).collect(), None).await.unwrap();
    }
    store.close().await;
}

async fn connect(gateway: SocketAddr, token: &str, limit: u64) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(256 * 1024).unwrap();
    let mut stream = socket.connect(gateway).await.unwrap();
    let dates = json!({ "startDate": "2022-12-01", "endDate": "2022-12-31" });
    let body = json!({ "filter": { "dateFilter": dates }, "granularity": "PT15M" }).to_string();
    let head = format!(
        "POST /agentassist/api/public/analytics/account/{ACCOUNT}/userstatus?limit={limit} HTTP/1.1\r\nhost: x\r\n\
         auth: {token}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream
}

/// The largest page, as the gateway names it to who asks for too much.
async fn largest_limit(gateway: SocketAddr, token: &str) -> u64 {
    let mut stream = connect(gateway, token, 50).await;
    let mut head = vec![0; 12];
    stream.read_exact(&mut head).await.unwrap();
    if head == b"HTTP/1.1 200" {
        return 50;
    }
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    let body: Value = serde_json::from_str(text.split_once("\r\n\r\n").unwrap().1).unwrap();
    let text = body["errors"][0]["msg"].as_str().unwrap();
    text.rsplit_once(' ').unwrap().1.parse().unwrap_or_else(|_| panic!("{text}"))
}

const READ_BYTES: u64 = 64 * 1024;

/// Ends an answer in chunks.
const LAST_CHUNK: &[u8] = b"0\r\n\r\n";

struct ReadResult {
    bytes: u64,
    /// Whether the answer came to its end.
    ended: bool,
}

/// Reads to the end, with a pause after each piece.
async fn read(mut stream: TcpStream, pause: Duration) -> ReadResult {
    let (mut buffer, mut bytes, mut tail) = (vec![0; usize::try_from(READ_BYTES).unwrap()], 0, Vec::new());
    let mut next = Instant::now();
    // However it ends, it ended.
    while let Ok(count) = stream.read(&mut buffer).await {
        if count == 0 {
            break;
        }
        bytes += u64::try_from(count).unwrap();
        tail.extend_from_slice(&buffer[..count]);
        tail.drain(..tail.len().saturating_sub(LAST_CHUNK.len()));
        next += pause.mul_f64(count as f64 / READ_BYTES as f64);
        tokio::time::sleep_until(next.into()).await;
    }
    ReadResult { bytes, ended: tail == LAST_CHUNK }
}
