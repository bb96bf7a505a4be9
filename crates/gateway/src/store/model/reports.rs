//! What the APIs for reading answer from.

use smartassist_auth::UnixTime;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportRow {
    /// A conversation, in place of the one with its id.
    Conversation(ConversationRow),
    /// A session of a bot that ended, in place of the one with its id.
    Session(SessionRow),
    /// A change of an agent's status, in place of the one at the same moment.
    Status(StatusRow),
}

impl ReportRow {
    /// Whose it is.
    pub fn account_id(&self) -> &str {
        match self {
            Self::Conversation(fact) => &fact.account_id,
            Self::Session(fact) => &fact.account_id,
            Self::Status(fact) => &fact.account_id,
        }
    }

    /// What it is.
    pub fn kind(&self) -> ReportKind {
        match self {
            Self::Conversation(_) => ReportKind::Conversation,
            Self::Session(_) => ReportKind::Session,
            Self::Status(_) => ReportKind::Status,
        }
    }

    /// When it happened, if it is over.
    pub fn at(&self) -> Option<UnixTime> {
        match self {
            Self::Conversation(fact) => fact.ended_at,
            Self::Session(fact) => Some(fact.ended_at),
            Self::Status(fact) => Some(fact.at),
        }
    }
}

/// What a fact is.
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
    /// How it is written in the database.
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
    /// Whose it is.
    pub account_id: String,
    /// The bot it came through.
    pub bot_id: String,
    /// Its `_id`.
    pub id: String,
    /// What the notifications of its call say for `conversationId`, where a call left it.
    pub other_id: Option<String>,
    /// When it ended, from which on its age counts; `None` while it goes on.
    pub ended_at: Option<UnixTime>,
    /// The document, as JSON.
    pub document: String,
}

/// When a conversation ended by what its document says: `endTime`, or else when it was last changed, made or begun.
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
    /// Whose it is.
    pub account_id: String,
    /// The bot.
    pub bot_id: String,
    /// Its `sessionId`.
    pub id: String,
    /// When it ended; the newest are told first.
    pub ended_at: UnixTime,
    /// The document, as JSON.
    pub document: String,
}

/// A change of an agent's status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRow {
    /// Whose agent it is.
    pub account_id: String,
    /// The agent.
    pub agent_id: String,
    /// When it changed.
    pub at: UnixTime,
    /// To which status, such as `Available`; `None` where the agent logged out.
    pub status: Option<String>,
    /// Whether the agent was interacting with a customer, rather than idle.
    pub interacting: bool,
}

/// A change of an agent's status, as it is read. The text is borrowed from the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusChange<'a> {
    /// When it changed.
    pub at: UnixTime,
    /// To which status; `None` where the agent logged out.
    pub status: Option<&'a str>,
    /// Whether the agent was interacting with a customer, rather than idle.
    pub interacting: bool,
}

/// How far an import is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportProgress {
    /// What is imported, so that it is known again.
    pub source: String,
    /// How far it is, opaque here.
    pub record: String,
}
