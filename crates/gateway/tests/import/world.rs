//! A sink in memory that can fail and refuse, and files in memory.

use std::collections::HashMap;
use std::error::Error;
use std::future::Future;
use std::io::Cursor;
use std::sync::{Arc, Mutex};

use smartassist_gateway::reports::import::{
    Checkpoint, Digest, ImportBatch, ImportError, ImportInput, ImportItem, ImportKind, ImportOptions, ImportOutcome,
    ImportPosition, ImportSink, NumberedItem, RefusedItem, SinkError, import,
};

/// When the sink breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// Before anything of the batch is in.
    Before,
    /// After all of the batch is in: the process dies between the commit and the answer.
    After,
}

#[derive(Default)]
struct Held {
    /// Everything that was taken, in order; what came twice is twice.
    items: Vec<ImportItem>,
    checkpoints: HashMap<Digest, Checkpoint>,
    /// Documents of each batch.
    batches: Vec<usize>,
    breaks: Option<(usize, Break)>,
    refused_agents: Vec<String>,
}

/// A sink in memory.
#[derive(Default)]
pub struct MemorySink(Mutex<Held>);

impl MemorySink {
    /// Lets the batch after this many break.
    pub fn break_after(&self, batches: usize, how: Break) {
        self.0.lock().unwrap().breaks = Some((batches, how));
    }

    /// Refuses changes of this agent, or no longer any.
    pub fn refuse(&self, agents: &[&str]) {
        self.0.lock().unwrap().refused_agents = agents.iter().map(|agent| (*agent).to_owned()).collect();
    }

    /// Everything that was taken, shortly.
    pub fn taken(&self) -> Vec<String> {
        self.0.lock().unwrap().items.iter().map(key).collect()
    }

    pub fn items(&self) -> Vec<ImportItem> {
        self.0.lock().unwrap().items.clone()
    }

    /// Whether conversations are in as these lines have them.
    pub fn holds(&self, lines: &str) -> bool {
        let held = self.0.lock().unwrap();
        let newest: HashMap<String, &ImportItem> = held.items.iter().map(|item| (key(item), item)).collect();
        let is_in = |line: &str| {
            newest.values().any(|item| matches!(item, ImportItem::Conversation(document) if document.text == line))
        };
        lines.lines().all(is_in)
    }

    pub fn batches(&self) -> Vec<usize> {
        self.0.lock().unwrap().batches.clone()
    }

    pub fn checkpoints(&self) -> Vec<Checkpoint> {
        self.0.lock().unwrap().checkpoints.values().copied().collect()
    }
}

/// What tells an item from others.
pub fn key(item: &ImportItem) -> String {
    match item {
        ImportItem::Conversation(conversation) => conversation.id.to_string(),
        ImportItem::IntentSession(session) => session.session_id.clone(),
        ImportItem::StatusChange(change) => format!("{} {}", change.agent, change.at),
    }
}

impl Held {
    fn refusals(&self, batch: &ImportBatch) -> Vec<RefusedItem> {
        let refused = |item: &ImportItem| matches!(item, ImportItem::StatusChange(change) if self.refused_agents.contains(&change.agent));
        let reason = "there is no such agent; add it first".to_owned();
        (0..batch.items.len())
            .filter(|index| refused(&batch.items[*index].item))
            .map(|index| RefusedItem { index, pointer: "/agent".to_owned(), reason: reason.clone() })
            .collect()
    }
}

impl ImportSink for MemorySink {
    fn resume(
        &self,
        source: Digest,
    ) -> impl Future<Output = Result<Option<Checkpoint>, Box<dyn Error + Send + Sync>>> + Send {
        std::future::ready(Ok(self.0.lock().unwrap().checkpoints.get(&source).copied()))
    }

    async fn are_stored(&self, items: Arc<Vec<NumberedItem>>) -> Result<Vec<bool>, Box<dyn Error + Send + Sync>> {
        let held = self.0.lock().unwrap();
        let newest: HashMap<String, &ImportItem> = held.items.iter().map(|item| (key(item), item)).collect();
        Ok(items.iter().map(|numbered| newest.get(&key(&numbered.item)) == Some(&&numbered.item)).collect())
    }

    async fn store(&self, batch: Arc<ImportBatch>) -> Result<(), SinkError> {
        let mut held = self.0.lock().unwrap();
        let refusals = held.refusals(&batch);
        if !refusals.is_empty() {
            return Err(SinkError::Refused(refusals));
        }
        let broken = held.breaks.filter(|(after, _)| *after == held.batches.len()).map(|(_, how)| how);
        if broken.is_some() {
            held.breaks = None;
        }
        if broken != Some(Break::Before) {
            held.items.extend(batch.items.iter().map(|numbered| numbered.item.clone()));
            held.batches.push(batch.items.len());
            held.checkpoints.extend(batch.checkpoint.map(|checkpoint| (checkpoint.source, checkpoint)));
        }
        match broken {
            Some(_) => Err(std::io::Error::other("the disk is full"))?,
            None => Ok(()),
        }
    }
}

/// Status changes of one account.
pub fn status_changes() -> ImportKind {
    ImportKind::StatusChanges { account_id: "a-1".parse().unwrap() }
}

/// Intent sessions of one bot.
pub fn intent_sessions() -> ImportKind {
    ImportKind::IntentSessions { account_id: "a-1".parse().unwrap(), bot_id: "st-1".parse().unwrap() }
}

/// A conversation with this id, as a line without its end.
pub fn conversation(id: &str) -> String {
    format!(r#"{{"_id":"{id}","accountId":"a-1","botId":"st-1"}}"#)
}

/// Conversations `c-1`, `c-2` and so on, each with this line end.
pub fn conversations(count: usize, line_end: &str) -> String {
    (1..=count).map(|number| conversation(&format!("c-{number}")) + line_end).collect()
}

/// Their ids.
pub fn ids(numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
    numbers.into_iter().map(|number| format!("c-{number}")).collect()
}

/// A file of this content.
pub fn file(content: impl Into<Vec<u8>>) -> ImportInput {
    let content = content.into();
    let length = content.len() as u64;
    ImportInput::seekable("in.jsonl", Cursor::new(content), length)
}

/// Imports to the end, or to the first bad line.
pub fn run(
    input: ImportInput,
    kind: &ImportKind,
    keep_going: bool,
    sink: &MemorySink,
) -> Result<ImportOutcome, ImportError> {
    run_and_tell(input, kind, keep_going, sink, |_| {})
}

pub fn run_and_tell(
    input: ImportInput,
    kind: &ImportKind,
    keep_going: bool,
    sink: &MemorySink,
    told: impl FnMut(ImportPosition) + Send,
) -> Result<ImportOutcome, ImportError> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(must_be_send(import(input, kind, ImportOptions { keep_going }, sink, told)))
}

fn must_be_send<F: Future + Send>(future: F) -> F {
    future
}
