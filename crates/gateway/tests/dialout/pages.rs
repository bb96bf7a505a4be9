//! Pages of the user status report over HTTP: what is in them, how large they may be, and what becomes of half a page.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use smartassist_auth::UnixTime;
use smartassist_client::types::{UserStatusPage, UserStatusRequest};
use smartassist_gateway::Edition;
use smartassist_gateway::notifications::Reach;
use smartassist_gateway::reports::user_status::{AgentState, PresenceChange, ReportPeriod, UserStatusReport};
use smartassist_gateway::resources::{self, Agent};
use smartassist_gateway::store::{ReportRow, ReportStore as _, StatusRow};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

use crate::world::{ACCOUNT, World, settle};

/// 12 December 2022, in seconds since 1970-01-01 UTC.
const START: i64 = 1_670_803_200;
const QUARTER: i64 = 900;
/// Largest page, as it is documented.
const MAX_PAGE_BYTES: usize = 64 << 20;
/// No test waits longer for what is to come.
const LONG: Duration = Duration::from_secs(60);

async fn world(folder: &Path) -> World {
    World::on(&folder.join("gateway.db"), Edition::Of2023, Reach::Public).await
}

fn agent(number: u32, first_name: &str) -> Agent {
    let (last_name, custom_id) = ("Do\"e".to_owned(), "007".to_owned());
    let (id, email) = (format!("u-{number}"), format!("agent-{number}@example.com"));
    Agent { id, email, first_name: first_name.to_owned(), last_name, custom_id }
}

async fn put(world: &World, agent: &Agent) {
    resources::put(&*world.store, ACCOUNT, agent).await.unwrap();
}

fn fact(agent: u32, millis: i64, status: Option<String>, interacting: bool) -> ReportRow {
    let at = UnixTime::since_epoch(Duration::from_millis(millis.try_into().unwrap()));
    ReportRow::Status(StatusRow { account_id: ACCOUNT.into(), agent_id: format!("u-{agent}"), at, status, interacting })
}

async fn add(world: &World, report_rows: Vec<ReportRow>) {
    world.store.add_report_rows(report_rows, None).await.unwrap();
}

fn moment(second: i64) -> String {
    let text = jiff::Timestamp::from_second(second).unwrap().to_string();
    text.replace('Z', ".000Z")
}

fn request(end: &str) -> Value {
    json!({ "filter": { "dateFilter": { "startDate": moment(START), "endDate": end } }, "granularity": "PT15M" })
}

fn path(limit: u32, offset: u32) -> String {
    format!("/agentassist/api/public/analytics/account/{ACCOUNT}/userstatus?limit={limit}&offset={offset}")
}

/// A page as it is on the wire, with its status.
async fn ask(world: &World, limit: u32, offset: u32, end: &str) -> (u16, String) {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let asking = http.post(format!("{}{}", world.url, path(limit, offset))).header("auth", world.token());
    let asking = asking.header("content-type", "application/json").body(request(end).to_string());
    let answer = asking.send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

/// The text of the only thing that is wrong.
fn refusal((status, body): &(u16, String)) -> String {
    assert_eq!(*status, 412, "{}", body.get(..500).unwrap_or(body));
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body["errors"].as_array().unwrap().len(), 1, "{body}");
    body["errors"][0]["msg"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_in_many_chunks_is_what_the_types_write() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let agents = [agent(0, "[]}"), agent(1, "Jöhn"), agent(2, "idle"), agent(3, "Jane")];
    for agent in &agents {
        put(&world, agent).await;
    }
    let (days, names) = (10, ["Available", "aVAILABLE", "say \"hi\"", "Away\u{1}", "ß"]);
    let mut changes: Vec<(u32, i64, Option<&str>, bool)> = Vec::new();
    for agent in [0, 1, 3] {
        let mut at = (START - 500) * 1000 + i64::from(agent);
        for step in 0_usize.. {
            at += 100_000 + i64::try_from(step * 7_919 % 1_500_000).unwrap();
            // The first one leaves after a day, and comes no more.
            if at > (START + days * 86_400) * 1000 || agent == 0 && at > (START + 86_400) * 1000 {
                break;
            }
            let status = (!step.is_multiple_of(11)).then(|| names[(step * 3 + agent as usize) % names.len()]);
            changes.push((agent, at, status, step.is_multiple_of(3) && status.is_some()));
        }
        changes.push((agent, at, None, false));
    }
    let report_rows =
        changes.iter().map(|(agent, at, status, busy)| fact(*agent, *at, status.map(str::to_owned), *busy));
    add(&world, report_rows.collect()).await;
    settle(&world).await;

    let end = moment(START + days * 86_400);
    let (status, page) = ask(&world, 4, 0, &end).await;
    assert_eq!(status, 200, "{page}");
    assert!(page.len() > 5 * 128 * 1024, "{} bytes are not many chunks", page.len());
    // Through the types and back, byte for byte; and nothing is in it that the types do not know.
    let read: UserStatusPage = serde_json::from_str(&page).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), page);
    let known = |agent: &smartassist_client::types::UserStatusAgent| {
        let intervals = agent.time_interval.as_ref().unwrap();
        let entries = intervals.iter().flat_map(|interval| interval.status.as_ref().unwrap());
        agent.unknown.is_empty()
            && intervals.iter().all(|interval| interval.unknown.is_empty())
            && entries.into_iter().all(|entry| entry.unknown.is_empty())
    };
    assert!(read.unknown.is_empty() && read.data.iter().all(known));
    // By the published schema.
    let schema: Value =
        serde_json::from_str(include_str!("../../../../openapi/dist/schemas/UserStatusPage.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let value: Value = serde_json::from_str(&page).unwrap();
    assert!(validator.is_valid(&value), "{:?}", validator.iter_errors(&value).next().map(|error| error.to_string()));

    // And what the pure report makes of all changes at once.
    let asked: UserStatusRequest = serde_json::from_value(request(&end)).unwrap();
    let report = UserStatusReport::new(ReportPeriod::of(&asked).unwrap(), i64::MAX).unwrap();
    for (agent, place) in [(0, 0), (1, 1), (3, 3)] {
        let (mut sweep, mut buckets) = (report.sweep(), b"[".to_vec());
        let mut closed = |bucket: smartassist_gateway::reports::user_status::Bucket<'_>| {
            report.write(&bucket, &mut buckets);
            ControlFlow::Continue(())
        };
        for (_, at, status, busy) in changes.iter().filter(|change| change.0 == agent) {
            let state = if *busy { AgentState::Interacting } else { AgentState::Idle };
            let change =
                status.map_or(PresenceChange::logged_out(*at), |status| PresenceChange::logged_in(*at, status, state));
            assert!(sweep.change(change, &mut closed).is_continue());
        }
        assert!(sweep.finish(&mut closed).is_continue());
        buckets.push(b']');
        let intervals = serde_json::to_string(&read.data[place].time_interval).unwrap();
        assert_eq!(intervals, String::from_utf8(buckets).unwrap(), "of agent {agent}");
    }
    assert_eq!(read.data[2].time_interval.as_deref(), Some(&[][..]));
    for (limit, offset, agents, more) in [(3, 0, 3, true), (2, 2, 2, false), (50, 1, 3, false), (1, 4, 0, false)] {
        let page: Value = serde_json::from_str(&ask(&world, limit, offset, &end).await.1).unwrap();
        assert_eq!((page["data"].as_array().unwrap().len(), &page["hasMore"]), (agents, &json!(more)));
        assert!((0..agents).all(|agent| page["data"][agent] == value["data"][agent + offset as usize]));
    }
}

/// In every bucket 17 statuses with long names, each of which JSON makes six times as long.
fn long(agent: u32, buckets: i64) -> Vec<ReportRow> {
    let name = |status: i64| format!("{}{status:02}", "\u{1}".repeat(62));
    let bucket = |bucket: i64| {
        let start = (START + bucket * QUARTER) * 1000;
        (0..17).map(move |status| fact(agent, start + status * 1000, Some(name(status)), status % 2 == 0))
    };
    (0..buckets).flat_map(bucket).chain([fact(agent, (START + buckets * QUARTER) * 1000, None, false)]).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_at_the_bound_is_sent_and_read_and_one_above_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    // Two agents nearly fill a page, and the third is too large for one.
    let days_15 = 15 * 96;
    for (number, buckets) in [(1, days_15), (2, days_15), (3, 3_000)] {
        put(&world, &agent(number, "")).await;
        add(&world, long(number, buckets)).await;
    }
    settle(&world).await;
    let end = moment(START + 3_000 * QUARTER);

    let room = {
        let (status, page) = ask(&world, 2, 0, &end).await;
        assert_eq!(status, 200, "{}", page.get(..500).unwrap_or(&page));
        assert!(page.starts_with(r#"{"hasMore":true,"limit":2,"offset":0,"data":["#));
        MAX_PAGE_BYTES - page.len()
    };
    put(&world, &agent(1, &"x".repeat(room))).await;
    settle(&world).await;
    let asked = world.client.get_user_status().account_id(ACCOUNT).limit(2).offset(0);
    let asked: UserStatusPage = asked
        .body(serde_json::from_value::<UserStatusRequest>(request(&end)).unwrap())
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(asked.data.len(), 2, "with default settings");
    assert_eq!(asked.data[1].time_interval.as_ref().unwrap().len(), 3_000);
    drop(asked);
    let (status, page) = ask(&world, 2, 0, &end).await;
    assert_eq!((status, page.len()), (200, MAX_PAGE_BYTES));
    drop(page);

    put(&world, &agent(1, &"x".repeat(room + 1))).await;
    settle(&world).await;
    for limit in [2, 3, 50] {
        let text = refusal(&ask(&world, limit, 0, &end).await);
        assert!(text.contains("`limit`") && text.contains("67108864 bytes") && text.ends_with("offset is 1"), "{text}");
    }
    let (status, page) = ask(&world, 1, 0, &end).await;
    assert_eq!(status, 200);
    assert!(page.starts_with(r#"{"hasMore":true,"limit":1,"#), "what it names fits");
    drop(page);

    // The agent that fits no page, with whatever limit, and however many come after it.
    for limit in [1, 50] {
        let text = refusal(&ask(&world, limit, 2, &end).await);
        let (before, after) = text.split_once("/filter/dateFilter/endDate: ").unwrap();
        assert_eq!(before, "Validation errors/ Invalid arguments: ");
        let fits = after.split_once("ends at ").and_then(|(_, rest)| rest.split_once(';')).unwrap().0;
        let (status, page) = ask(&world, limit, 2, fits).await;
        assert_eq!(status, 200, "{text}");
        assert!(page.len() > MAX_PAGE_BYTES - 30_000 && page.len() <= MAX_PAGE_BYTES, "{}", page.len());
        drop(page);
        let next = fits.parse::<jiff::Timestamp>().unwrap().as_second() + QUARTER;
        let text = refusal(&ask(&world, limit, 2, &moment(next)).await);
        assert!(text.contains(&format!("ends at {fits};")), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_agent_of_a_thousand_statuses_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    put(&world, &agent(1, "")).await;
    let many =
        |count: i64| (0..count).map(|n| fact(1, (START + n) * 1000, Some(format!("Status {n}")), false)).collect();
    add(&world, many(1_000)).await;
    settle(&world).await;
    let end = moment(START + 86_400);
    assert_eq!(ask(&world, 1, 0, &end).await.0, 200);
    add(&world, many(1_001)).await;
    let text = refusal(&ask(&world, 1, 0, &end).await);
    assert!(text.contains("/filter/dateFilter/endDate: an agent has more than 1000 different statuses"), "{text}");
}

/// Somebody who has asked for a page of thirty megabytes, and read its head.
async fn slow_reader(world: &World) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(64 * 1024).unwrap();
    let address = world.url.strip_prefix("http://").unwrap().parse().unwrap();
    let mut stream = socket.connect(address).await.unwrap();
    let body = request(&moment(START + 15 * 86_400)).to_string();
    let head = format!(
        "POST {} HTTP/1.1\r\nhost: x\r\nauth: {}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        path(1, 0),
        world.token(),
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut first = [0; 2_048];
    stream.read_exact(&mut first).await.unwrap();
    let first = String::from_utf8_lossy(&first).into_owned();
    assert!(first.starts_with("HTTP/1.1 200 OK\r\n"), "{first}");
    stream
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_transaction_waits_for_a_slow_reader() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    put(&world, &agent(1, "")).await;
    add(&world, long(1, 15 * 96)).await;
    settle(&world).await;
    let readers = [slow_reader(&world).await, slow_reader(&world).await, slow_reader(&world).await];
    // A write that a transaction from before it would keep in the log.
    add(&world, vec![fact(1, START * 1000, None, false)]).await;
    let (file, began) = (folder.path().join("gateway.db"), Instant::now());
    tokio::task::spawn_blocking(move || {
        let database = rusqlite::Connection::open(file).unwrap();
        let emptied = || {
            let busy = database.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
            busy.unwrap() == 0
        };
        while !emptied() {
            assert!(began.elapsed() < LONG, "the log cannot be emptied while somebody reads slowly");
            std::thread::sleep(Duration::from_millis(20));
        }
    })
    .await
    .unwrap();
    drop(readers);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_that_breaks_off_is_never_closed() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    put(&world, &agent(1, "")).await;
    add(&world, long(1, 15 * 96)).await;
    settle(&world).await;
    let mut reader = slow_reader(&world).await;
    world.store.close().await;
    let mut rest = Vec::new();
    // However the connection ends, it ended.
    let _ = tokio::time::timeout(LONG, reader.read_to_end(&mut rest)).await.expect("the connection is broken");
    assert!(rest.len() < 30_000_000, "{}", rest.len());
    assert!(!rest.ends_with(b"]}") && !rest.ends_with(b"0\r\n\r\n"), "nobody takes this for the end");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn limit_and_offset_are_read_from_the_body_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    for number in 0..5 {
        put(&world, &agent(number, "Jane")).await;
    }
    settle(&world).await;
    let ask = async |query: &str, paging: Value| {
        let mut body = request(&moment(START + 86_400));
        body.as_object_mut().unwrap().extend(paging.as_object().unwrap().clone());
        let path = format!("/agentassist/api/public/analytics/1.1/account/{ACCOUNT}//userstatus{query}");
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let asking = http.post(format!("{}{path}", world.url)).header("auth", world.token()).json(&body);
        let answer = asking.send().await.unwrap();
        (answer.status().as_u16(), answer.json::<Value>().await.unwrap())
    };
    let page = |answer: &Value| {
        let ids = answer["data"].as_array().unwrap().iter().map(|agent| agent["userId"].as_str().unwrap().to_owned());
        (answer["limit"].as_i64().unwrap(), answer["offset"].as_i64().unwrap(), ids.collect::<Vec<_>>())
    };
    for (query, paging, limit, offset, ids) in [
        ("", json!({ "offset": 0 }), 50, 0, &["u-0", "u-1", "u-2", "u-3", "u-4"][..]),
        ("", json!({ "limit": 2, "offset": 3 }), 2, 3, &["u-3", "u-4"]),
        ("?limit=2&offset=1", json!({}), 2, 1, &["u-1", "u-2"]),
        ("?limit=2", json!({ "offset": 4 }), 2, 4, &["u-4"]),
        ("?limit=2&offset=1", json!({ "limit": 2, "offset": 1 }), 2, 1, &["u-1", "u-2"]),
        // The default in the query is as good as nothing.
        ("?limit=50&offset=0", json!({ "limit": 1, "offset": 2 }), 1, 2, &["u-2"]),
    ] {
        let (status, answer) = ask(query, paging.clone()).await;
        assert_eq!(status, 200, "{query} {paging}: {answer}");
        assert_eq!(page(&answer), (limit, offset, ids.iter().map(ToString::to_string).collect()), "{query} {paging}");
    }
    for (query, paging, place) in [
        ("?offset=50", json!({ "offset": 0 }), "/offset: is not the offset of the query"),
        ("?limit=2", json!({ "limit": 3 }), "/limit: is not the limit of the query"),
    ] {
        let (status, answer) = ask(query, paging).await;
        assert!(status == 412 && answer["errors"][0]["msg"].as_str().unwrap().contains(place), "{answer}");
    }
    let (_, answer) = ask("?limit=2&offset=1", json!({ "limit": 3, "offset": 2 })).await;
    assert_eq!(answer["errors"].as_array().unwrap().len(), 2, "one item for each: {answer}");
}
