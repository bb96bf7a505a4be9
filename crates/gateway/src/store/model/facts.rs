//! What the APIs for reading answer from.

use smartassist_auth::UnixTime;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A conversation, in place of the one with its id.
    Conversation(ConversationFact),
    /// A session of a bot that ended, in place of the one with its id.
    Session(SessionFact),
    /// A change of an agent's status, in place of the one at the same moment.
    Status(StatusFact),
}

impl Fact {
    /// Whose it is.
    pub fn account_id(&self) -> &str {
        match self {
            Self::Conversation(fact) => &fact.account_id,
            Self::Session(fact) => &fact.account_id,
            Self::Status(fact) => &fact.account_id,
        }
    }
}

/// A conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationFact {
    /// Whose it is.
    pub account_id: String,
    /// The bot it came through.
    pub bot_id: String,
    /// Its `_id`.
    pub id: String,
    /// What the notifications of its call say for `conversationId`, where a call left it.
    pub other_id: Option<String>,
    /// The document, as JSON.
    pub document: String,
}

/// A session of a bot that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionFact {
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
pub struct StatusFact {
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
