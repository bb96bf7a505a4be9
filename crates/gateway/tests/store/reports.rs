//! The rows of the reporting APIs.

use std::ops::ControlFlow;

use smartassist_auth::UnixTime;
use smartassist_gateway::store::{
    Acceptance, CallChange, ImportProgress, NewCall, ReportRow, ReportStore as _, SessionRow, StatusChange, StatusRow,
    StatusVisitor, Store as _, StoreError,
};

use crate::world::{World, at, call, change, conversation};

async fn read(world: &World, bot: &str, id: &str) -> Option<String> {
    world.store.conversation("account".into(), bot.into(), id.into()).await.unwrap()
}

#[tokio::test]
async fn a_conversation_is_found_by_both_ids_and_only_for_its_bot() {
    let world = World::new().await;
    let report_rows =
        vec![conversation("account", "c-1", "uuid-1", "first"), conversation("account", "c-2", "c-1", "second")];
    world.store.add_report_rows(report_rows, None).await.unwrap();
    assert_eq!(read(&world, "st-1", "c-1").await.as_deref(), Some("first"), "its own id goes before the other one");
    assert_eq!(read(&world, "st-1", "uuid-1").await.as_deref(), Some("first"));
    assert_eq!(read(&world, "st-1", "c-2").await.as_deref(), Some("second"));
    assert_eq!(read(&world, "st-2", "c-1").await, None);
    assert_eq!(world.store.conversation("another".into(), "st-1".into(), "c-1".into()).await.unwrap(), None);
    world.store.add_report_rows(vec![conversation("account", "c-1", "uuid-1", "changed")], None).await.unwrap();
    assert_eq!(read(&world, "st-1", "c-1").await.as_deref(), Some("changed"));
    // An imported row has no other id, and removes none.
    let mut imported = conversation("account", "c-1", "", "imported");
    if let ReportRow::Conversation(row) = &mut imported {
        row.other_id = None;
    }
    world.store.add_report_rows(vec![imported], None).await.unwrap();
    assert_eq!(read(&world, "st-1", "uuid-1").await.as_deref(), Some("imported"));
}

#[tokio::test]
async fn report_rows_of_a_call_are_written_with_its_step_or_not_at_all() {
    let world = World::new().await;
    let report_rows = |document| vec![conversation("account", "c-1", "uuid-1", document)];
    let accepted = NewCall { report_rows: report_rows("open"), ..call("a", 0) };
    world.store.accept_call(accepted, Acceptance::Plain).await.unwrap();
    assert_eq!(read(&world, "st-1", "c-1").await.as_deref(), Some("open"));
    let step =
        |from_version, document| CallChange { report_rows: report_rows(document), ..change("a", from_version, 1) };
    assert!(matches!(world.store.change_call(step(7, "lost")).await, Err(StoreError::Conflict(_))));
    assert_eq!(read(&world, "st-1", "c-1").await.as_deref(), Some("open"));
    world.store.change_call(step(1, "active")).await.unwrap();
    assert_eq!(read(&world, "st-1", "c-1").await.as_deref(), Some("active"));
}

#[tokio::test]
async fn the_latest_sessions_are_newest_first() {
    let world = World::new().await;
    let session = |bot: &str, id: u64, ended_at| {
        ReportRow::Session(SessionRow {
            account_id: "account".into(),
            bot_id: bot.into(),
            id: format!("{id:02}"),
            ended_at: at(ended_at),
            document: format!("{bot} {id}"),
        })
    };
    let sessions = (0..30).map(|id| session("st-1", id, 1000 - id)).chain([session("st-2", 99, 9999)]);
    world.store.add_report_rows(sessions.collect(), None).await.unwrap();
    let latest = async |bot: &str, most| world.store.latest_sessions("account".into(), bot.into(), most).await.unwrap();
    let newest: Vec<_> = (0..25).map(|id| format!("st-1 {id}")).collect();
    assert_eq!(latest("st-1", 25).await, newest);
    assert_eq!(latest("st-2", 25).await, ["st-2 99"]);
    assert!(latest("st-3", 25).await.is_empty());
    // Written again, it replaces the row before.
    world.store.add_report_rows(vec![session("st-1", 0, 1)], None).await.unwrap();
    assert_eq!(latest("st-1", 1).await, ["st-1 1"]);
    assert_eq!(latest("st-1", 100).await.len(), 30);
}

#[tokio::test]
async fn status_changes_include_the_last_one_before_the_period() {
    let world = World::new().await;
    let status = |agent: &str, seconds, status: Option<&str>| {
        ReportRow::Status(StatusRow {
            account_id: "account".into(),
            agent_id: agent.into(),
            at: at(seconds),
            status: status.map(str::to_owned),
            interacting: false,
        })
    };
    let report_rows = vec![
        status("u-1", 10, Some("Available")),
        status("u-1", 20, Some("Away")),
        status("u-1", 30, None),
        status("u-2", 5, Some("Busy")),
        status("u-1", 20, Some("Busy")),
    ];
    world.store.add_report_rows(report_rows, None).await.unwrap();
    let changes = async |agents: &[&str], from, until| {
        let mut all = Vec::new();
        for agent in agents {
            let seen = Seen { most: usize::MAX, ..Seen::default() };
            let asked = world.store.status_changes("account".into(), (*agent).to_owned(), at(from), at(until), seen);
            let seen = asked.await.unwrap();
            assert!(seen.finished);
            all.extend(seen.changes.into_iter().map(|(at, status)| ((*agent).to_owned(), at, status)));
        }
        all
    };
    let (one, two) = (|seconds, status: &str| ("u-1".to_owned(), at(seconds), status.to_owned()), "u-2".to_owned());
    // Of two changes at one time the last one is stored.
    assert_eq!(changes(&["u-1"], 0, 99).await, [one(10, "Available"), one(20, "Busy"), one(30, "-")]);
    assert_eq!(changes(&["u-1"], 15, 30).await, [one(10, "Available"), one(20, "Busy")]);
    assert_eq!(changes(&["u-1"], 20, 21).await, [one(10, "Available"), one(20, "Busy")]);
    assert_eq!(changes(&["u-2", "u-1"], 40, 50).await, [(two, at(5), "Busy".to_owned()), one(30, "-")]);
    assert_eq!(changes(&["u-1"], 0, 10).await, []);
    // A visitor that breaks gets no further change, and is not told that there are no more.
    let asked =
        world.store.status_changes("account".into(), "u-1".into(), at(0), at(99), Seen { most: 2, ..Seen::default() });
    let seen = asked.await.unwrap();
    assert_eq!((seen.changes.len(), seen.finished), (2, false));
}

/// Collects the changes that it visits.
#[derive(Default)]
pub struct Seen {
    pub most: usize,
    pub changes: Vec<(UnixTime, String)>,
    pub finished: bool,
}

impl StatusVisitor for Seen {
    fn visit(&mut self, change: StatusChange<'_>) -> ControlFlow<()> {
        self.changes.push((change.at, change.status.unwrap_or("-").to_owned()));
        if self.changes.len() < self.most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    fn finish(&mut self) {
        self.finished = true;
    }
}

#[tokio::test]
async fn the_progress_of_an_import_is_stored_with_its_rows() {
    let world = World::new().await;
    let progress = |record: &str| Some(ImportProgress { source: "file".into(), record: record.into() });
    let far = async || world.store.import_progress("file".into()).await.unwrap();
    assert_eq!(far().await, None);
    world.store.add_report_rows(vec![conversation("account", "c-1", "", "{}")], progress("500")).await.unwrap();
    assert_eq!(far().await.as_deref(), Some("500"));
    let report_rows = vec![conversation("account", "c-2", "", "{}"), conversation("nobody", "c-3", "", "{}")];
    let refused = world.store.add_report_rows(report_rows, progress("502")).await;
    assert!(matches!(refused, Err(StoreError::Missing("account"))));
    assert_eq!(far().await.as_deref(), Some("500"));
    assert_eq!(read(&world, "st-1", "c-2").await, None, "all or none");
}
