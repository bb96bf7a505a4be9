//! The gateway's store as the place where documents go.

use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use smartassist_auth::{Clock as _, SystemClock, UnixTime};

use super::chain::Digest;
use super::item::{ImportItem, ImportedStatusChange};
use super::sink::{Checkpoint, ImportBatch, ImportSink, NumberedItem, RefusedItem, SinkError};
use crate::reports::user_status::AgentState;
use crate::resources::{self, Agent, Bot};
use crate::store::{
    ConversationRow, ImportProgress, ReportRow, ReportStore, ResourceStore, SessionRow, StatusRow, conversation_end,
};

/// Imports into a store. Bots and agents have to exist before: no app could read the documents of a bot that does not
/// exist.
#[derive(Debug)]
pub struct StoreSink<S>(Arc<S>);

impl<S> StoreSink<S> {
    /// Into this one.
    pub fn new(store: Arc<S>) -> Self {
        Self(store)
    }
}

/// A checkpoint as it is stored.
#[derive(Serialize, Deserialize)]
struct StoredCheckpoint {
    lines: u64,
    bytes: u64,
    content: [u8; 32],
}

impl<S: ResourceStore + ReportStore> ImportSink for StoreSink<S> {
    async fn resume(&self, source: Digest) -> Result<Option<Checkpoint>, Box<dyn Error + Send + Sync>> {
        let Some(record) = self.0.import_progress(name(source)).await? else { return Ok(None) };
        let stored: StoredCheckpoint = serde_json::from_str(&record)?;
        let content = Digest::from(stored.content);
        Ok(Some(Checkpoint { source, lines: stored.lines, bytes: stored.bytes, content }))
    }

    async fn are_stored(&self, items: Arc<Vec<NumberedItem>>) -> Result<Vec<bool>, Box<dyn Error + Send + Sync>> {
        let mut accounts = KnownAccounts::default();
        let (mut report_rows, mut places) = (Vec::with_capacity(items.len()), Vec::with_capacity(items.len()));
        for (place, numbered) in items.iter().enumerate() {
            match accounts.fact(&*self.0, &numbered.item).await {
                Ok(Ok(fact)) => {
                    report_rows.push(fact);
                    places.push(place);
                }
                // A document that was not stored now is not there for readers.
                Ok(Err(_)) => {}
                Err(SinkError::Failed(error)) => return Err(error),
                Err(SinkError::Refused(_)) => return Err("a single item was refused as a batch".into()),
            }
        }
        let stored = self.0.are_report_rows_stored(report_rows).await?;
        let stored: HashMap<usize, bool> = places.into_iter().zip(stored).collect();
        Ok((0..items.len()).map(|place| stored.get(&place).copied().unwrap_or(false)).collect())
    }

    async fn store(&self, batch: Arc<ImportBatch>) -> Result<(), SinkError> {
        let mut accounts = KnownAccounts::default();
        let (mut report_rows, mut refused) = (Vec::with_capacity(batch.items.len()), Vec::new());
        for (index, numbered) in batch.items.iter().enumerate() {
            match accounts.fact(&*self.0, &numbered.item).await? {
                Ok(fact) => report_rows.push(fact),
                Err((pointer, reason)) => {
                    refused.push(RefusedItem { index, pointer: pointer.to_owned(), reason: reason.to_owned() });
                }
            }
        }
        if !refused.is_empty() {
            return Err(SinkError::Refused(refused));
        }
        let progress = batch.checkpoint.as_ref().map(progress).transpose()?;
        Ok(self.0.add_report_rows(report_rows, progress).await?)
    }
}

/// How a source is called in the store.
fn name(source: Digest) -> String {
    source.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn progress(checkpoint: &Checkpoint) -> Result<ImportProgress, serde_json::Error> {
    let stored =
        StoredCheckpoint { lines: checkpoint.lines, bytes: checkpoint.bytes, content: *checkpoint.content.as_bytes() };
    Ok(ImportProgress { source: name(checkpoint.source), record: serde_json::to_string(&stored)? })
}

/// What the accounts of a batch have, each read once.
#[derive(Default)]
struct KnownAccounts(HashMap<String, KnownAccount>);

struct KnownAccount {
    /// Whether there is such an account.
    is_set_up: bool,
    bots: HashSet<String>,
    agents: Vec<Agent>,
}

/// Why an item cannot be taken: a JSON Pointer and a text.
type ItemRefusal = (&'static str, &'static str);

impl KnownAccounts {
    async fn fact(
        &mut self,
        store: &impl ResourceStore,
        item: &ImportItem,
    ) -> Result<Result<ReportRow, ItemRefusal>, SinkError> {
        let (account, place) = match item {
            ImportItem::Conversation(document) => (&document.account_id, "/accountId"),
            // The account of these is not in the line.
            ImportItem::IntentSession(document) => (&document.account_id, ""),
            ImportItem::StatusChange(change) => (&change.account_id, ""),
        };
        let known = self.known(store, account).await?;
        if !known.is_set_up {
            return Ok(Err((place, "no account with this id is set up; create it, then import again")));
        }
        Ok(match item {
            ImportItem::Conversation(document) => {
                if known.bots.contains(document.bot_id.as_str()) {
                    Ok(ReportRow::Conversation(ConversationRow {
                        account_id: document.account_id.as_str().to_owned(),
                        bot_id: document.bot_id.as_str().to_owned(),
                        id: document.id.as_str().to_owned(),
                        other_id: None,
                        ended_at: Some(conversation_end(&document.text).unwrap_or_else(|| SystemClock.now())),
                        document: document.text.clone(),
                    }))
                } else {
                    Err(("/botId", "no bot with this id is set up in this account; create it, then import again"))
                }
            }
            ImportItem::IntentSession(document) => {
                if known.bots.contains(document.bot_id.as_str()) {
                    Ok(ReportRow::Session(SessionRow {
                        account_id: document.account_id.as_str().to_owned(),
                        bot_id: document.bot_id.as_str().to_owned(),
                        id: document.session_id.clone(),
                        ended_at: unix_time(document.end_time),
                        document: document.text.clone(),
                    }))
                } else {
                    Err(("", "the bot it would belong to is not set up in this account; create it, then import again"))
                }
            }
            ImportItem::StatusChange(change) => known.agent(&change.agent).map(|agent| status(change, agent)),
        })
    }

    async fn known(&mut self, store: &impl ResourceStore, account: &str) -> Result<&KnownAccount, SinkError> {
        if !self.0.contains_key(account) {
            let is_set_up = store.accounts().await?.iter().any(|known| known.id == account);
            let bots = resources::all::<Bot>(store, account).await?.into_iter().map(|bot| bot.id).collect();
            let agents = resources::all::<Agent>(store, account).await?;
            self.0.insert(account.to_owned(), KnownAccount { is_set_up, bots, agents });
        }
        self.0.get(account).ok_or_else(|| SinkError::Failed("an account was forgotten at once".into()))
    }
}

impl KnownAccount {
    /// An agent by id or e-mail address.
    fn agent(&self, named: &str) -> Result<&Agent, ItemRefusal> {
        let is_meant = |agent: &&Agent| agent.id == named || agent.email.eq_ignore_ascii_case(named);
        self.agents
            .iter()
            .find(is_meant)
            .ok_or(("/agent", "no such agent is set up in this account; create it, then import again"))
    }
}

fn status(change: &ImportedStatusChange, agent: &Agent) -> ReportRow {
    let (status, state) =
        change.presence.clone().map_or((None, AgentState::Idle), |(status, state)| (Some(status), state));
    ReportRow::Status(StatusRow {
        account_id: change.account_id.as_str().to_owned(),
        agent_id: agent.id.clone(),
        at: unix_time(change.at),
        status,
        interacting: state == AgentState::Interacting,
    })
}

fn unix_time(time: jiff::Timestamp) -> UnixTime {
    let millis = u64::try_from(time.as_millisecond()).unwrap_or_default();
    UnixTime::since_epoch(std::time::Duration::from_millis(millis))
}
