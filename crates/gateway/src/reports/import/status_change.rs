//! Status changes: a form of our own, and so one that can be strict.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use smartassist_server::schema::{Additional, ObjectRules, Property, Schema, StringRules};
use smartassist_server::validate::{Violation, validate};
use smartassist_types::AccountId;

use super::error::ItemProblem;
use super::item::ImportedStatusChange;
use super::parse::{not_a_time, parse};
use crate::reports::user_status::AgentState;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatusChangeLine {
    agent: String,
    at: String,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    state: Option<AgentState>,
}

/// The same as a table, which says what is wrong in the words that the operations of the document use.
static STATUS_CHANGE: Schema = Schema::Object(ObjectRules {
    properties: &[
        // The bound of an agent's e-mail address in the document.
        Property { name: "agent", required: true, schema: &text(254), ..OPTIONAL },
        Property { name: "at", required: true, schema: &text(64), ..OPTIONAL },
        Property { name: "status", nullable: true, schema: &text(64), ..OPTIONAL },
        Property { name: "state", nullable: true, schema: &STATE, ..OPTIONAL },
    ],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

static STATE: Schema = Schema::String(StringRules { values: &["Idle", "Interacting"], ..StringRules::ANY });

const OPTIONAL: Property = Property { name: "", aliases: &[], required: false, nullable: false, schema: &Schema::Any };

const fn text(max: usize) -> Schema {
    Schema::String(StringRules { min: 1, max: Some(max), ..StringRules::ANY })
}

/// Reads the text of a line.
pub(super) fn read(account_id: &AccountId, text: &str) -> Result<ImportedStatusChange, ItemProblem> {
    let value: Value = parse(text)?;
    let explanation = validate(&STATUS_CHANGE, &value);
    if let Some(Violation { pointer, reason }) = explanation.violations.into_iter().next() {
        return Err(ItemProblem { pointer, reason });
    }
    // From the text and not from the value, in which the last of two equal fields has won.
    let StatusChangeLine { agent, at, status, state } = parse(text)?;
    let at: Timestamp = at.parse().map_err(|_| not_a_time("/at"))?;
    let presence = match (status, state) {
        (Some(status), _) if status.contains(':') => {
            let reason = "must be the status alone, such as Available; write Idle or Interacting into `state`";
            return Err(ItemProblem::at("/status", reason));
        }
        (Some(status), state) => Some((status, state.unwrap_or_default())),
        (None, None) => None,
        (None, Some(_)) => {
            let reason = "needs a `status`; leave it out where the agent logged out";
            return Err(ItemProblem::at("/state", reason));
        }
    };
    Ok(ImportedStatusChange { account_id: account_id.clone(), agent, at, presence })
}
