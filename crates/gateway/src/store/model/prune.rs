//! What pruning deletes.

use smartassist_auth::UnixTime;

/// How many rows were deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Delivered notifications.
    pub sent: u64,
    /// Dead letters.
    pub dead: u64,
    /// Idempotency keys.
    pub keys: u64,
    /// Secrets that have expired.
    pub secrets: u64,
    /// Ids of tokens that have expired.
    pub tokens: u64,
}

/// Since when rows of each kind are stored; older ones are deleted. `None`: nothing is deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RetentionCutoffs {
    /// Calls that ended at this time or later.
    pub calls: Option<UnixTime>,
    /// Conversations that ended at this time or later.
    pub conversations: Option<UnixTime>,
    /// Sessions that ended at this time or later.
    pub sessions: Option<UnixTime>,
    /// Status changes at this time or later, and the one that was valid at this time.
    pub statuses: Option<UnixTime>,
}

/// How many calls and report rows were deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PrunedHistory {
    /// Calls, with their delivered notifications.
    pub calls: u64,
    /// Conversations.
    pub conversations: u64,
    /// Conversations whose end was only now found out. None of them was deleted.
    pub undated: u64,
    /// Sessions.
    pub sessions: u64,
    /// Imports.
    pub imports: u64,
}

/// An agent of an account. The default sorts before all others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgentKey {
    /// The account.
    pub account_id: String,
    /// The agent.
    pub agent_id: String,
}
