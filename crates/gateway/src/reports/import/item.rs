//! What is imported.

use std::fmt;

use jiff::Timestamp;
use smartassist_types::{AccountId, BotId, ConversationId};

use crate::reports::user_status::{AgentState, PresenceChange};

/// What the lines of a file are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportKind {
    /// Conversations. Each names its account and bot.
    Conversations,
    /// Intent sessions. They name neither, so all of a file belong to one.
    IntentSessions {
        /// The account they belong to.
        account_id: AccountId,
        /// The bot they belong to.
        bot_id: BotId,
    },
    /// Status changes of agents. An e-mail address says who is meant only within an account.
    StatusChanges {
        /// The account the agents belong to.
        account_id: AccountId,
    },
}

/// A line that was read and checked.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportItem {
    /// Of [`ImportKind::Conversations`].
    Conversation(ConversationDocument),
    /// Of [`ImportKind::IntentSessions`].
    IntentSession(IntentSessionDocument),
    /// Of [`ImportKind::StatusChanges`].
    StatusChange(ImportedStatusChange),
}

/// A conversation as it was given. The type `Conversation` reads its text.
#[derive(Clone, PartialEq, Eq)]
pub struct ConversationDocument {
    /// `_id`
    pub id: ConversationId,
    /// `accountId`
    pub account_id: AccountId,
    /// `botId`
    pub bot_id: BotId,
    /// The JSON text of the line.
    pub text: String,
}

/// An intent session as it was given. The type `IntentSession` reads its text.
#[derive(Clone, PartialEq, Eq)]
pub struct IntentSessionDocument {
    /// `sessionId`
    pub session_id: String,
    /// The account it belongs to.
    pub account_id: AccountId,
    /// The bot it belongs to.
    pub bot_id: BotId,
    /// `endTime`, by which the latest sessions are found.
    pub end_time: Timestamp,
    /// The JSON text of the line.
    pub text: String,
}

/// A change of an agent's status. No status: the agent logged out.
#[derive(Clone, PartialEq, Eq)]
pub struct ImportedStatusChange {
    /// The account the agent belongs to.
    pub account_id: AccountId,
    /// The agent, by user id or e-mail address; whether there is one, the sink knows.
    pub agent: String,
    /// When.
    pub at: Timestamp,
    /// The status, and what the agent does in it.
    pub presence: Option<(String, AgentState)>,
}

impl ImportedStatusChange {
    /// The same as the [report](crate::reports::user_status) takes it.
    pub fn change(&self) -> PresenceChange<'_> {
        let at = self.at.as_millisecond();
        match &self.presence {
            Some((status, state)) => PresenceChange::logged_in(at, status, *state),
            None => PresenceChange::logged_out(at),
        }
    }
}

// What customers said and who agents are is nothing for logs.

impl fmt::Debug for ConversationDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConversationDocument").field("id", &self.id).finish_non_exhaustive()
    }
}

impl fmt::Debug for IntentSessionDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IntentSessionDocument").field("session_id", &self.session_id).finish_non_exhaustive()
    }
}

impl fmt::Debug for ImportedStatusChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusChange").field("at", &self.at).finish_non_exhaustive()
    }
}
