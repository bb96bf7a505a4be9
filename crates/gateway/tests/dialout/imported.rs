//! What was imported is read over HTTP.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use smartassist_auth::UnixTime;
use smartassist_client::types::UserStatusRequest;
use smartassist_gateway::Edition;
use smartassist_gateway::notifications::Reach;
use smartassist_gateway::reports::import::{
    ImportError, ImportInput, ImportKind, ImportOptions, ImportOutcome, StoreSink, import,
};
use smartassist_gateway::resources::{self, Agent, Bot};
use smartassist_gateway::store::{Account, ReportStore as _, ResourceStore as _, StatusChange, StatusVisitor};

use crate::world::{ACCOUNT, BOT, World, settle};

async fn world(folder: &Path) -> World {
    World::on(&folder.join("gateway.db"), Edition::Of2023, Reach::Public).await
}

async fn bring(world: &World, kind: &ImportKind, lines: &[Value]) -> Result<ImportOutcome, ImportError> {
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let input = ImportInput::stream("lines", std::io::Cursor::new(text.into_bytes()));
    import(input, kind, ImportOptions::default(), &StoreSink::new(Arc::clone(&world.store)), |_| ()).await
}

/// The vendor's sample, as it is published with the document.
fn sample() -> Value {
    let text = include_str!("../../../../openapi/dist/smartassist.json");
    let document: Value = serde_json::from_str(text).unwrap();
    document["components"]["examples"]["ConversationChat"]["value"].clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_conversation_comes_back_as_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let mut given = sample();
    given["botId"] = json!(BOT);
    given["somethingNew"] = json!({ "nested": [1, 2.5, null], "text": "kept" });
    given["participants"][0]["alsoNew"] = json!(true);
    // Nulls in fields that the document does not call nullable, as other editions may have them.
    given["participants"][0]["reason"] = Value::Null;
    given["waitTime"] = Value::Null;
    let outcome = bring(&world, &ImportKind::Conversations, &[given.clone()]).await.unwrap();
    assert_eq!(outcome.imported, 1);
    let id = given["_id"].as_str().unwrap();
    let told = world.read(&format!("/agentassist/api/v1/public/{BOT}/conversations/{id}")).await;
    assert_eq!(told, given);
    assert_eq!(told.to_string(), given.to_string(), "in its order");
    let answer = world.client.get_conversation().stream_id(BOT).conversation_id(id).send().await.unwrap();
    assert_eq!(answer.participants.as_ref().map(Vec::len), Some(1), "and a client reads it");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_would_belong_to_nobody_is_refused_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let mut elsewhere = sample();
    elsewhere["botId"] = json!("st-elsewhere");
    let error = bring(&world, &ImportKind::Conversations, &[elsewhere]).await.unwrap_err().to_string();
    assert!(error.contains("lines:1") && error.contains("/botId") && error.contains("create it"), "{error}");
    let mut elsewhere = sample();
    elsewhere["accountId"] = json!("a-elsewhere");
    let error = bring(&world, &ImportKind::Conversations, &[elsewhere]).await.unwrap_err().to_string();
    assert!(error.contains("lines:1") && error.contains("/accountId: no account"), "{error}");
    let elsewhere = ImportKind::StatusChanges { account_id: "a-elsewhere".try_into().unwrap() };
    let change = json!({ "agent": "jane@example.com", "at": "2023-05-01T08:00:00Z", "status": "Available" });
    let error = bring(&world, &elsewhere, &[change]).await.unwrap_err().to_string();
    assert!(error.contains("no account") && !error.contains("/agent"), "{error}");
    let changes = ImportKind::StatusChanges { account_id: ACCOUNT.try_into().unwrap() };
    let nobody = json!({ "agent": "nobody@example.com", "at": "2023-05-01T08:00:00Z", "status": "Available" });
    let error = bring(&world, &changes, &[nobody]).await.unwrap_err().to_string();
    assert!(error.contains("lines:1") && error.contains("/agent"), "{error}");
    assert!(!error.contains("nobody@example.com"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_latest_sessions_are_25_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let kind = ImportKind::IntentSessions { account_id: ACCOUNT.try_into().unwrap(), bot_id: BOT.try_into().unwrap() };
    let session = |number: u32| {
        let ended = format!("2023-05-01T09: {number:02}: 00.000+00: 00");
        json!({ "sessionId": format!("s-{number:02}"), "endTime": ended, "status": "completed", "intent": [] })
    };
    let sessions: Vec<_> = (0..30).map(session).collect();
    assert_eq!(bring(&world, &kind, &sessions).await.unwrap().imported, 30);
    let latest = world.client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap().into_inner();
    let wanted: Vec<_> = sessions.into_iter().rev().take(25).collect();
    assert_eq!(serde_json::to_value(latest).unwrap(), json!(wanted), "with the vendor's stray spaces");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_status_of_agents_comes_in_pages_and_by_address() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    for (id, email) in [("u-1", "john.doe@example.com"), ("u-2", "jane.doe@example.com"), ("u-3", "idle@example.com")] {
        let (first_name, last_name) = ("First".to_owned(), "Last".to_owned());
        let agent = Agent { id: id.into(), email: email.into(), first_name, last_name, custom_id: "007".into() };
        resources::put(&*world.store, ACCOUNT, &agent).await.unwrap();
    }
    settle(&world).await;
    let change = |agent: &str, at: &str, status: Option<&str>, state: Option<&str>| json!({ "agent": agent, "at": format!("2022-12-12T{at}Z"), "status": status, "state": state });
    let changes = [
        change("u-1", "09:00:00", Some("Available"), Some("Idle")),
        change("JANE.doe@example.com", "09:10:00", Some("Available"), Some("Idle")),
        change("u-1", "09:20:00", Some("Away"), Some("Interacting")),
        change("u-1", "09:30:00", None, None),
        change("u-2", "10:00:00", None, None),
    ];
    let kind = ImportKind::StatusChanges { account_id: ACCOUNT.try_into().unwrap() };
    assert_eq!(bring(&world, &kind, &changes).await.unwrap().imported, 5);

    let asked = |filter: Value| -> UserStatusRequest {
        serde_json::from_value(json!({ "filter": filter, "granularity": "PT30M" })).unwrap()
    };
    let dates = json!({ "startDate": "2022-12-12T09:00:00Z", "endDate": "2022-12-12T10:00:00Z", "timeZoneOffSet": 0 });
    let all = || asked(json!({ "dateFilter": dates }));
    let page = async |limit: u32, offset: u32| {
        let asking = world.client.get_user_status().account_id(ACCOUNT).limit(limit).offset(offset).body(all());
        serde_json::to_value(asking.send().await.unwrap().into_inner()).unwrap()
    };
    let first = page(2, 0).await;
    assert_eq!((&first["hasMore"], &first["limit"], &first["offset"]), (&json!(true), &json!(2), &json!(0)));
    let entry = |metric: &str, value: &str, seconds: u32| json!({ "metric": metric, "value": value, "stats": { "sum": format!("{seconds} sec") } });
    let wanted = json!({
        "userId": "u-1", "firstName": "First", "lastName": "Last", "email": "john.doe@example.com", "customId": "007",
        "timeInterval": [
            { "startTime": "2022-12-12T09:00:00Z", "endTime": "2022-12-12T09:30:00Z", "status": [
                entry("AgentStatus", "Available", 1200),
                entry("AgentState", "Available:Idle", 1200),
                entry("AgentState", "AVAILABLE:Interacting", 0),
                entry("AgentStatus", "Away", 600),
                entry("AgentState", "Away:Idle", 0),
                entry("AgentState", "AWAY:Interacting", 600),
            ] },
            { "startTime": "2022-12-12T09:30:00Z", "endTime": "2022-12-12T10:00:00Z", "status": [] },
        ],
    });
    assert_eq!(first["data"][0], wanted);
    assert_eq!(first["data"][1]["timeInterval"][0]["status"][0]["stats"]["sum"], "1200 sec", "of the second agent");
    let last = page(2, 2).await;
    assert_eq!(last["hasMore"], json!(false));
    assert_eq!(last["data"][0]["userId"], json!("u-3"));
    assert_eq!(last["data"][0]["timeInterval"], json!([]), "who did nothing has no buckets");
    assert_eq!(page(2, 4).await["data"], json!([]));

    let some = asked(json!({ "agents": ["Idle@Example.com", "unknown@example.com"], "dateFilter": dates }));
    let some = world.client.get_user_status().account_id(ACCOUNT).body(some).send().await.unwrap();
    let ids: Vec<_> = some.data.iter().map(|agent| agent.user_id.clone().unwrap()).collect();
    assert_eq!(ids, ["u-3"]);

    let no_day = asked(json!({ "dateFilter": { "startDate": "2022-02-30", "endDate": "2022-03-01" } }));
    let error = world.client.get_user_status().account_id(ACCOUNT).body(no_day).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(412), "{error}");
    let text = &error.errors()[0].msg;
    assert!(text.starts_with("Validation errors/ Invalid arguments: /filter/dateFilter/startDate: "), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_that_was_refused_gets_another_chance() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let kind = ImportKind::StatusChanges { account_id: ACCOUNT.try_into().unwrap() };
    let line = json!({ "agent": "late@example.com", "at": "2022-12-12T09:00:00Z", "status": "Available" });
    let file = folder.path().join("statuses.jsonl");
    std::fs::write(&file, format!("{line}\n")).unwrap();
    let again = async || {
        let (input, sink) = (ImportInput::open(&file).await.unwrap(), StoreSink::new(Arc::clone(&world.store)));
        import(input, &kind, ImportOptions { keep_going: true }, &sink, |_| ()).await.unwrap()
    };
    let outcome = again().await;
    assert_eq!((outcome.imported, outcome.skipped), (0, 1));
    let (first_name, last_name, custom_id) = Default::default();
    let agent = Agent { id: "u-9".into(), email: "late@example.com".into(), first_name, last_name, custom_id };
    resources::put(&*world.store, ACCOUNT, &agent).await.unwrap();
    let outcome = again().await;
    assert_eq!((outcome.imported, outcome.skipped), (1, 0), "what it lacked is there now");
    assert_eq!(again().await.already_imported, 1);
}

/// Files of one kind: what is in of the first is put aside by the second, and has to come back with the first.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_replaced_since_is_imported_again() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let (first_name, last_name, custom_id) = Default::default();
    let agent = Agent { id: "u-1".into(), email: "jane@example.com".into(), first_name, last_name, custom_id };
    resources::put(&*world.store, ACCOUNT, &agent).await.unwrap();
    let conversation = |id: &str, note: &str| json!({ "_id": id, "accountId": ACCOUNT, "botId": BOT, "note": note });
    let session =
        |id: &str, status: &str| json!({ "sessionId": id, "endTime": "2023-05-01T09:00:00Z", "status": status });
    let change = |at: u32, status: Option<&str>| json!({ "agent": "u-1", "at": format!("2022-12-12T09:00:{at:02}Z"), "status": status });
    let sessions =
        ImportKind::IntentSessions { account_id: ACCOUNT.try_into().unwrap(), bot_id: BOT.try_into().unwrap() };
    let changes = ImportKind::StatusChanges { account_id: ACCOUNT.try_into().unwrap() };
    for (kind, a, other) in [
        (
            ImportKind::Conversations,
            [conversation("c-1", "A"), conversation("c-2", "A"), conversation("c-3", "A")],
            [conversation("c-2", "B"), conversation("c-1", "B")],
        ),
        (
            sessions,
            [session("s-1", "completed"), session("s-2", "completed"), session("s-3", "completed")],
            [session("s-2", "Dropoff"), session("s-1", "Dropoff")],
        ),
        (
            changes,
            [change(1, Some("Available")), change(2, None), change(3, Some("Away"))],
            [change(2, Some("Busy")), change(1, None)],
        ),
    ] {
        let file = |lines: &[Value], name: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, lines.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
            path
        };
        let (a, other) = (file(&a, "a.jsonl"), file(&other, "other.jsonl"));
        let bring = async |path: &Path| {
            let (input, sink) = (ImportInput::open(path).await.unwrap(), StoreSink::new(Arc::clone(&world.store)));
            import(input, &kind, ImportOptions::default(), &sink, |_| ()).await.unwrap()
        };
        assert_eq!((bring(&a).await.imported, bring(&other).await.imported), (3, 2), "{kind:?}");
        let outcome = bring(&a).await;
        assert_eq!((outcome.imported, outcome.already_imported, outcome.reimported_from), (3, 0, Some(1)), "{kind:?}");
        assert_eq!(bring(&a).await.to_string(), "0 documents imported, 3 lines were in already", "{kind:?}");
    }
    assert_eq!(world.read(&format!("/agentassist/api/v1/public/{BOT}/conversations/c-1")).await["note"], json!("A"));
    let latest = world.client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap().into_inner();
    let statuses = latest.iter().map(|session| session.status.as_ref().unwrap().as_str().to_owned());
    assert_eq!(statuses.collect::<Vec<_>>(), ["completed"; 3]);
    let second = UnixTime::from_secs(1_670_835_602);
    let until = second.plus(std::time::Duration::from_millis(1));
    let stored = world.store.status_changes(ACCOUNT.into(), "u-1".into(), second, until, LastChange::default());
    assert_eq!(stored.await.unwrap().0, Some((second, None)));
}

/// When the last change of an agent was, and to which status.
#[derive(Default)]
struct LastChange(Option<(UnixTime, Option<String>)>);

impl StatusVisitor for LastChange {
    fn visit(&mut self, change: StatusChange<'_>) -> ControlFlow<()> {
        self.0 = Some((change.at, change.status.map(str::to_owned)));
        ControlFlow::Continue(())
    }

    fn finish(&mut self) {}
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_deleted_with_its_account_is_imported_again() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let (account, bot) = ("another-account", "st-2");
    let line = json!({ "_id": "c-9", "accountId": account, "botId": bot });
    let file = folder.path().join("conversations.jsonl");
    std::fs::write(&file, format!("{line}\n")).unwrap();
    for _ in 0..2 {
        world.store.put_account(Account { id: account.into(), name: "Another".into() }).await.unwrap();
        resources::put(&*world.store, account, &Bot::new(bot)).await.unwrap();
        let (input, sink) = (ImportInput::open(&file).await.unwrap(), StoreSink::new(Arc::clone(&world.store)));
        let outcome = import(input, &ImportKind::Conversations, ImportOptions::default(), &sink, |_| ()).await.unwrap();
        assert_eq!(outcome.imported, 1);
        assert!(world.store.conversation(account.into(), bot.into(), "c-9".into()).await.unwrap().is_some());
        world.store.delete_account(account.into()).await.unwrap();
    }
}
