//! How long rows are stored, and which contents are deleted earlier.

use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use smartassist_auth::UnixTime;
use smartassist_gateway::ops::maintenance;
use smartassist_gateway::ops::settings::RetentionSettings;
use smartassist_gateway::store::{
    Acceptance, AgentKey, CallChange, ConversationRow, DeadLetterReason, FailureAction, ImportProgress, NewCall,
    OutboxFilter, ReportRow, ReportStore as _, Reservation, RetentionCutoffs, SessionRow, StatusRow, Store as _,
};

use crate::reports::Seen;
use crate::world::{World, at, call, change, claim};

const DAY: Duration = Duration::from_secs(86_400);
const NEVER: RetentionSettings = RetentionSettings {
    idempotency_keys: DAY,
    dead_letters: Duration::from_secs(30 * 86_400),
    sent_notifications: Duration::from_secs(7 * 86_400),
    calls: None,
    conversations: None,
    sessions: None,
    statuses: None,
};

/// This many days after the tests began.
fn day(days: u64) -> UnixTime {
    at(days * 86_400)
}

async fn prune(world: &World, retention: &RetentionSettings, now: UnixTime) {
    maintenance::prune(&world.store, retention, now).await.unwrap();
}

/// The contents of the database, by another connection.
fn column<T: rusqlite::types::FromSql>(world: &World, sql: &str) -> Vec<T> {
    let database = rusqlite::Connection::open(world.file()).unwrap();
    let mut statement = database.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

fn execute(world: &World, sql: &str) {
    rusqlite::Connection::open(world.file()).unwrap().execute_batch(sql).unwrap();
}

/// A call whose record contains the headers, as in earlier versions.
async fn old_call(world: &World, id: &str, notifications: u64) {
    let record = br#"{"story":{"request":{"target":"tel:1","notifyHeaders":{"Authorization":"Bearer hush"}}}}"#;
    world.store.accept_call(NewCall { record: record.to_vec(), ..call(id, 0) }, Acceptance::Plain).await.unwrap();
    for number in 0..notifications {
        let from_version = 1 + i64::try_from(number).unwrap();
        let ended = number + 1 == notifications;
        let step = CallChange { record: record.to_vec(), ended, ..change(id, from_version, number) };
        world.store.change_call(step).await.unwrap();
    }
}

/// Whether the headers of a call are in the database, in their column and in its record.
fn has_headers(world: &World, id: &str) -> (bool, bool) {
    let headers = column::<String>(world, &format!("SELECT notify_headers FROM calls WHERE id = '{id}'"));
    let record = column::<Vec<u8>>(world, &format!("SELECT record FROM calls WHERE id = '{id}'"));
    let record = String::from_utf8(record[0].clone()).unwrap();
    assert!(record.contains("tel:1"), "the rest of the record stays: {record}");
    (headers[0].contains("hush"), record.contains("hush"))
}

#[tokio::test]
async fn headers_are_deleted_with_the_last_delivery() {
    let world = World::new().await;
    old_call(&world, "a", 2).await;
    for (seconds, is_kept) in [(5, true), (6, false)] {
        prune(&world, &NEVER, at(5)).await;
        assert_eq!(has_headers(&world, "a"), (true, true), "one is waiting");
        let due = world.claim(seconds, 9).await.remove(0);
        assert_eq!(due.target.headers.len(), 1);
        prune(&world, &NEVER, at(5)).await;
        assert_eq!(has_headers(&world, "a"), (true, true), "one is claimed");
        world.store.delivered(&due, at(seconds)).await.unwrap();
        assert_eq!(has_headers(&world, "a"), (is_kept, is_kept));
    }
    assert_eq!(world.store.call("a".into()).await.unwrap().unwrap().ended_at, Some(at(1)));
}

#[tokio::test]
async fn deleted_headers_are_in_no_file() {
    let world = World::new().await;
    // Of several sizes, so that some of them have their own pages.
    for number in 0..40_u64 {
        let id = format!("call-{number}");
        let headers = vec![("Authorization".to_owned(), format!("Bearer hush{}", "x".repeat(200 * number as usize)))];
        let new = call(&id, 0);
        let notify = new.notify.map(|target| smartassist_gateway::store::NotifyTarget { headers, ..target });
        world.store.accept_call(NewCall { notify, ..new }, Acceptance::Plain).await.unwrap();
        world.store.change_call(CallChange { ended: true, ..change(&id, 1, 1) }).await.unwrap();
    }
    for due in world.claim(5, 99).await {
        world.store.delivered(&due, at(6)).await.unwrap();
    }
    // After maintenance they are neither in the database nor in its log; after closing there is no log.
    for is_open in [true, false] {
        if is_open {
            prune(&world, &NEVER, at(7)).await;
        } else {
            world.store.close().await;
        }
        for entry in std::fs::read_dir(world.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            let has_it = std::fs::read(&path).unwrap().windows(11).any(|bytes| bytes == b"Bearer hush");
            assert!(!has_it, "{}", path.display());
        }
    }
}

#[tokio::test]
async fn headers_stay_while_a_call_goes_on_or_a_dead_letter_can_be_replayed() {
    let world = World::new().await;
    for id in ["open", "dead"] {
        old_call(&world, id, 1).await;
    }
    execute(&world, "UPDATE calls SET ended_at = NULL WHERE id = 'open'");
    for due in world.claim(5, 9).await {
        match due.call_id.as_str() {
            "open" => world.store.delivered(&due, at(6)).await.unwrap(),
            _ => {
                let _ = world
                    .store
                    .failed(&due, FailureAction::DeadLetter(DeadLetterReason::Exhausted), at(6))
                    .await
                    .unwrap();
            }
        }
    }
    prune(&world, &NEVER, day(29)).await;
    for id in ["open", "dead"] {
        assert_eq!(has_headers(&world, id), (true, true), "{id}");
    }
    // A replay still needs them.
    assert_eq!(world.store.replay(OutboxFilter::dead(), day(29)).await.unwrap(), 1);
    let due = claim(&world.store, smartassist_gateway::store::Lease { at: day(29), lasts: DAY, most: 9 }).await;
    assert_eq!(due[0].target.headers.len(), 1);
    world.store.failed(&due[0], FailureAction::DeadLetter(DeadLetterReason::Exhausted), day(29)).await.unwrap();
    prune(&world, &NEVER, day(58)).await;
    assert_eq!(has_headers(&world, "dead"), (true, true));
    prune(&world, &NEVER, day(60)).await;
    assert_eq!(has_headers(&world, "dead"), (false, false));
    assert_eq!(has_headers(&world, "open"), (true, true));
    assert_eq!(world.store.replay(OutboxFilter::dead(), day(60)).await.unwrap(), 0);
}

#[tokio::test]
async fn calls_are_stored_for_ever_by_default() {
    let world = World::new().await;
    for id in ["delivered", "untold", "waiting", "dead", "open", "late"] {
        old_call(&world, id, u64::from(id != "untold")).await;
    }
    execute(&world, "UPDATE calls SET ended_at = NULL WHERE id = 'open'");
    execute(&world, "UPDATE calls SET ended_at = accepted_at WHERE id = 'untold'");
    execute(&world, &format!("UPDATE calls SET ended_at = {} WHERE id = 'late'", day(50).as_secs() * 1000));
    for due in world.claim(5, 9).await {
        match due.call_id.as_str() {
            "dead" => {
                let _ = world
                    .store
                    .failed(&due, FailureAction::DeadLetter(DeadLetterReason::Exhausted), day(40))
                    .await
                    .unwrap();
            }
            "waiting" => {
                let _ = world.store.failed(&due, FailureAction::Retry(day(99)), at(6)).await.unwrap();
            }
            _ => world.store.delivered(&due, day(52)).await.unwrap(),
        }
    }
    let calls = |world: &World| column::<String>(world, "SELECT id FROM calls ORDER BY id");
    prune(&world, &NEVER, day(53)).await;
    assert_eq!(calls(&world).len(), 6);
    let retention = RetentionSettings { calls: Some(10 * DAY), ..NEVER };
    prune(&world, &retention, day(53)).await;
    assert_eq!(calls(&world), ["dead", "late", "open", "waiting"]);
    let sent = column::<String>(&world, "SELECT call_id FROM outbox WHERE state = 1");
    assert_eq!(sent.len(), 2, "those of calls that stay, which are younger than a week: {sent:?}");
    // The dead letter cannot be replayed any more, so the headers of its call are not needed.
    prune(&world, &retention, day(71)).await;
    assert_eq!(calls(&world), ["open", "waiting"]);
}

fn report_rows(number: u64, ended: UnixTime) -> [ReportRow; 3] {
    let (account, bot, id) = ("account".to_owned(), "st-1".to_owned(), format!("{number:05}"));
    let document = "{}".to_owned();
    [
        ReportRow::Conversation(ConversationRow {
            account_id: account.clone(),
            bot_id: bot.clone(),
            id: id.clone(),
            other_id: None,
            ended_at: Some(ended),
            document: document.clone(),
        }),
        ReportRow::Session(SessionRow { account_id: account.clone(), bot_id: bot, id, ended_at: ended, document }),
        status(&format!("u-{}", number % 400), ended, Some("Available")),
    ]
}

fn status(agent: &str, at: UnixTime, status: Option<&str>) -> ReportRow {
    ReportRow::Status(StatusRow {
        account_id: "account".into(),
        agent_id: agent.into(),
        at,
        status: status.map(str::to_owned),
        interacting: false,
    })
}

fn counts(world: &World) -> [i64; 4] {
    ["conversations", "sessions", "statuses", "imports"]
        .map(|table| column::<i64>(world, &format!("SELECT COUNT(*) FROM {table}"))[0])
}

#[tokio::test]
async fn report_rows_are_pruned_in_small_steps_with_their_imports() {
    let world = World::new().await;
    for kind in 0..3 {
        for (source, days) in [("old", 1), ("new", 20)] {
            let all = (0..1_000).map(|number| report_rows(number, day(days).plus(Duration::from_secs(number))));
            let mut report_rows: Vec<_> = all.map(|report_rows| report_rows[kind].clone()).collect();
            if let (ReportRow::Conversation(_) | ReportRow::Session(_), "new") = (&report_rows[0], source) {
                report_rows.truncate(0);
            }
            let progress = ImportProgress { source: format!("{source} {kind}"), record: "{}".into() };
            world.store.add_report_rows(report_rows, Some(progress)).await.unwrap();
        }
    }
    assert_eq!(counts(&world), [1_000, 1_000, 2_000, 6]);
    prune(&world, &NEVER, day(1_000)).await;
    assert_eq!(counts(&world), [1_000, 1_000, 2_000, 6], "by default all of it is kept");

    let from =
        RetentionCutoffs { conversations: Some(day(10)), sessions: Some(day(10)), ..RetentionCutoffs::default() };
    let step = world.store.prune_history(from, day(20)).await.unwrap();
    assert_eq!((step.conversations, step.sessions, step.imports), (250, 250, 2));
    let all = Some(10 * DAY);
    prune(&world, &RetentionSettings { conversations: all, sessions: all, ..NEVER }, day(20)).await;
    assert_eq!(counts(&world)[..3], [0, 0, 2_000]);
    prune(&world, &RetentionSettings { statuses: all, ..NEVER }, day(20)).await;
    // For each of 400 agents, the last change before is the status that was valid then.
    assert_eq!(counts(&world)[2], 1_000 + 400);
    let before = column::<String>(&world, "SELECT source FROM imports ORDER BY source");
    assert_eq!(before, ["new 0", "new 1", "new 2"], "those that brought nothing are of no kind");
    prune(&world, &RetentionSettings { conversations: all, sessions: all, statuses: all, ..NEVER }, day(40)).await;
    assert_eq!(counts(&world), [0, 0, 400, 0]);
}

#[tokio::test]
async fn the_status_at_the_cutoff_stays() {
    let world = World::new().await;
    let changes = [
        status("logged in", day(1), Some("Away")),
        status("logged in", day(2), Some("Available")),
        status("logged out", day(1), Some("Available")),
        status("logged out", day(2), None),
        status("back", day(2), None),
        status("back", day(30), Some("Available")),
    ];
    world.store.add_report_rows(changes.to_vec(), None).await.unwrap();
    let read = async || {
        let mut changes = Vec::new();
        for agent in ["logged in", "logged out", "back"] {
            let seen = Seen { most: usize::MAX, ..Seen::default() };
            let seen =
                world.store.status_changes("account".into(), agent.into(), day(10), day(40), seen).await.unwrap();
            let logged_in = seen.changes.into_iter().filter(|(_, status)| status != "-");
            changes.extend(logged_in.map(|(at, status)| (agent, at, status)));
        }
        changes
    };
    let before = read().await;
    assert_eq!(before.len(), 2);
    let (pruned, after) = world.store.prune_statuses(day(10), None).await.unwrap();
    assert_eq!((pruned, after), (4, None));
    assert_eq!(read().await, before, "a report says the same");
    let last = AgentKey { account_id: "account".into(), agent_id: "logged out".into() };
    assert_eq!(world.store.prune_statuses(day(10), Some(last)).await.unwrap(), (0, None));
}

#[tokio::test]
async fn open_conversations_stay_and_old_ones_are_dated_by_their_document() {
    let world = World::new().await;
    let conversation = |id: &str, ended_at, document: &str| {
        ReportRow::Conversation(ConversationRow {
            account_id: "account".into(),
            bot_id: "st-1".into(),
            id: id.into(),
            other_id: None,
            ended_at,
            document: document.into(),
        })
    };
    let report_rows = vec![
        conversation("goes on", None, r#"{"endTime":"2001-01-01T00:00:00Z"}"#),
        conversation("old", Some(day(0)), r#"{"endTime":"2001-01-01T00:00:00Z"}"#),
        conversation("updated", Some(day(0)), r#"{"endTime":null,"updatedAt":"2001-01-01T00:00:00.000Z"}"#),
        conversation("says nothing", Some(day(0)), "{}"),
    ];
    world.store.add_report_rows(report_rows, None).await.unwrap();
    // As an earlier version left them.
    execute(&world, "UPDATE conversations SET ended_at = NULL WHERE id <> 'goes on'");
    let retention = RetentionSettings { conversations: Some(10 * DAY), ..NEVER };
    let ids = || column::<String>(&world, "SELECT id FROM conversations ORDER BY id");
    prune(&world, &retention, day(100)).await;
    assert_eq!(ids(), ["goes on", "says nothing"], "its age starts now");
    prune(&world, &retention, day(111)).await;
    assert_eq!(ids(), ["goes on"]);
}

#[tokio::test]
async fn old_fingerprints_match_and_become_digests() {
    let world = World::new().await;
    let request = br#"["st-1",{"notifyHeaders":{"Authorization":"Bearer hush"}}]"#;
    let reserve = async |fingerprint: &[u8]| {
        let (app, key) = ("app".to_owned(), "key-1".to_owned());
        world.store.reserve_key(app, key, fingerprint.to_vec(), at(1), DAY).await.unwrap()
    };
    let sha256 = |bytes: &[u8]| digest(&SHA256, bytes).as_ref().to_vec();
    let Reservation::Held(key) = reserve(request).await else { panic!("it is free") };
    assert_eq!(reserve(&sha256(request)).await, Reservation::Running);
    let acceptance = Acceptance::Keyed { key, answer: b"answer".to_vec() };
    world.store.accept_call(call("a", 1), acceptance).await.unwrap();
    for _ in 0..2 {
        assert_eq!(reserve(&sha256(request)).await, Reservation::Answered(b"answer".to_vec()));
        assert_eq!(reserve(&sha256(b"another")).await, Reservation::Conflict);
        prune(&world, &NEVER, at(2)).await;
        let stored = column::<Vec<u8>>(&world, "SELECT fingerprint FROM idempotency_keys");
        assert_eq!(stored, [sha256(request)]);
    }
}
