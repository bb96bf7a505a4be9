//! What is forgotten, and from when on something is kept.

use smartassist_auth::UnixTime;

/// How many rows were forgotten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Notifications that had been delivered.
    pub sent: u64,
    /// Dead letters.
    pub dead: u64,
    /// Idempotency keys.
    pub keys: u64,
    /// Secrets that no longer count.
    pub secrets: u64,
    /// Ids of tokens that have expired.
    pub tokens: u64,
}

/// From when on what happened is kept; `None` for all of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RetentionCutoffs {
    /// Calls that ended then or later.
    pub calls: Option<UnixTime>,
    /// Conversations that ended then or later.
    pub conversations: Option<UnixTime>,
    /// Sessions that ended then or later.
    pub sessions: Option<UnixTime>,
    /// Status changes of then or later, and what was the case then.
    pub statuses: Option<UnixTime>,
}

/// How much of what happened was forgotten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PrunedHistory {
    /// Calls, with their notifications that had been delivered.
    pub calls: u64,
    /// Conversations.
    pub conversations: u64,
    /// Conversations of which it was found out only now when they ended. Nothing was forgotten of them.
    pub undated: u64,
    /// Sessions.
    pub sessions: u64,
    /// Imports.
    pub imports: u64,
}

/// An agent of an account; the default comes before all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgentKey {
    /// The account.
    pub account_id: String,
    /// The agent.
    pub agent_id: String,
}
