//! Rows of the reporting APIs.

use smartassist_auth::UnixTime;

/// A row of the reporting APIs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportRow {
    /// A conversation. It replaces the one with its id.
    Conversation(ConversationRow),
    /// A session of a bot that ended. It replaces the one with its id.
    Session(SessionRow),
    /// A change of an agent's status. It replaces the one at the same time.
    Status(StatusRow),
}

impl ReportRow {
    /// The account of the row.
    pub fn account_id(&self) -> &str {
        match self {
            Self::Conversation(row) => &row.account_id,
            Self::Session(row) => &row.account_id,
            Self::Status(row) => &row.account_id,
        }
    }

    /// The kind of the row.
    pub fn kind(&self) -> ReportKind {
        match self {
            Self::Conversation(_) => ReportKind::Conversation,
            Self::Session(_) => ReportKind::Session,
            Self::Status(_) => ReportKind::Status,
        }
    }

    /// When it ended or happened; `None` if it has not ended.
    pub fn at(&self) -> Option<UnixTime> {
        match self {
            Self::Conversation(row) => row.ended_at,
            Self::Session(row) => Some(row.ended_at),
            Self::Status(row) => Some(row.at),
        }
    }
}

/// Kinds of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportKind {
    /// A conversation.
    Conversation,
    /// A session.
    Session,
    /// A status change.
    Status,
}

impl ReportKind {
    /// The name in the database.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Conversation => "conversation",
            Self::Session => "session",
            Self::Status => "status",
        }
    }
}

/// A conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationRow {
    /// Its account.
    pub account_id: String,
    /// The bot that it came through.
    pub bot_id: String,
    /// Its `_id`.
    pub id: String,
    /// The `conversationId` in the notifications of its call, if it comes from a call.
    pub other_id: Option<String>,
    /// When it ended; `None` if it goes on. Retention counts from this time.
    pub ended_at: Option<UnixTime>,
    /// The document, as JSON.
    pub document: String,
}

/// When a conversation ended, by its document: `endTime`, else the time of its last change, its creation or its begin.
pub fn conversation_end(document: &str) -> Option<UnixTime> {
    let document: serde_json::Value = serde_json::from_str(document).ok()?;
    ["endTime", "updatedAt", "createdAt", "startTime", "startSessionTime"].into_iter().find_map(|field| {
        let time: jiff::Timestamp = document.get(field)?.as_str()?.trim().parse().ok()?;
        let millis = u64::try_from(time.as_millisecond()).ok()?;
        Some(UnixTime::since_epoch(std::time::Duration::from_millis(millis)))
    })
}

/// A session of a bot that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// The account of the bot.
    pub account_id: String,
    /// The bot.
    pub bot_id: String,
    /// Its `sessionId`.
    pub id: String,
    /// When it ended. The newest sessions are returned first.
    pub ended_at: UnixTime,
    /// The document, as JSON.
    pub document: String,
}

/// A change of an agent's status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRow {
    /// The account of the agent.
    pub account_id: String,
    /// The agent.
    pub agent_id: String,
    /// When the status changed.
    pub at: UnixTime,
    /// The new status, such as `Available`; `None` if the agent logged out.
    pub status: Option<String>,
    /// Whether the agent was interacting with a customer. `false`: idle.
    pub interacting: bool,
}

/// A change of an agent's status that is being read. The text is borrowed from the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusChange<'a> {
    /// When the status changed.
    pub at: UnixTime,
    /// The new status; `None` if the agent logged out.
    pub status: Option<&'a str>,
    /// Whether the agent was interacting with a customer. `false`: idle.
    pub interacting: bool,
}

/// The progress of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportProgress {
    /// Which source is imported.
    pub source: String,
    /// The progress. The store does not read it.
    pub record: String,
}
