//! What is known of an agent, and since when.

use serde::{Deserialize, Serialize};

/// What an agent does in a status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AgentState {
    /// Waits for a customer.
    #[default]
    Idle,
    /// Deals with one.
    Interacting,
}

impl AgentState {
    /// As it is written: `Idle` or `Interacting`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Idle => "Idle",
            Self::Interacting => "Interacting",
        }
    }
}

/// What an agent is from a change on. The text is borrowed from wherever the changes are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence<'a> {
    /// Not there.
    LoggedOut,
    /// There.
    LoggedIn {
        /// The primary status, such as `Available`, `Away` or `Busy`.
        status: &'a str,
        /// What the agent does in it.
        state: AgentState,
    },
}

/// A change of an agent's presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresenceChange<'a> {
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: i64,
    /// What the agent is from then on.
    pub presence: Presence<'a>,
}

impl<'a> PresenceChange<'a> {
    /// The agent takes this status, or this state in it.
    pub fn logged_in(at: i64, status: &'a str, state: AgentState) -> Self {
        Self { at, presence: Presence::LoggedIn { status, state } }
    }

    /// The agent leaves.
    pub fn logged_out(at: i64) -> Self {
        Self { at, presence: Presence::LoggedOut }
    }
}
