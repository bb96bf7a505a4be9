//! What a call leaves behind for the APIs for reading: a conversation, and once it is over, a session of its bot. Pure.
//!
//! | the call | conversation | session |
//! | --- | --- | --- |
//! | accepted | `OPEN` | – |
//! | answered | `ACTIVE` | – |
//! | ended by who was called | `CLOSED` | `Dropoff`: the customer left before the flow was through |
//! | ended by the bot | `CLOSED` | `completed`: the flow ran to its end |
//! | ended by the gateway: a machine, a limit, a lost carrier | `TERMINATED` | `Dropoff` |
//! | failed | `TERMINATED` | – |
//!
//! No agent takes part in a call, so the lists of participants, queues and transfers are empty. Ids are made from that
//! of the call: the conversation's `_id` is its UUID in the vendor's form (`c-`, and the first digit left out), the
//! session is its first 24 digits, and the customer is a UUID of account and number, so that it is the same in every
//! call.
//!
//! Numbers are stored as typed. [`normalise_conversation`] and [`normalise_session`] put them into their one spelling
//! when a document is read, so that this holds for imported documents and for those of earlier programs too.

mod conversation;
mod numbers;
mod session;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use smartassist_auth::UnixTime;
use smartassist_types::DialoutRequest;
use uuid::Uuid;

pub use numbers::{normalise_conversation, normalise_session};

use crate::call::CallReport;
use crate::number;
use crate::store::{ConversationRow, ReportRow, SessionRow, StoreError};

/// A call, as far as its reports need it.
#[derive(Clone, Serialize, Deserialize)]
pub struct CallHistory {
    /// The account it was made for.
    pub account: String,
    /// The bot it was made for.
    pub bot: String,
    /// The name of the bot's flow, if it has one.
    pub flow: Option<String>,
    /// The trunk it went through, if it has a name.
    pub trunk: Option<String>,
    /// What its notifications say for `conversationId`, a UUID.
    pub conversation: String,
    /// The call on the SIP side.
    pub sip_call: String,
    /// What was asked for.
    pub request: DialoutRequest,
}

/// How far a call is.
#[derive(Clone, Copy, Debug)]
pub struct CallMoment<'a> {
    /// When it was accepted.
    pub queued_at: Timestamp,
    /// When it was answered, if it was.
    pub answered_at: Option<Timestamp>,
    /// Its last report, if it is over.
    pub last: Option<&'a CallReport>,
    /// When that is said.
    pub at: Timestamp,
}

impl CallHistory {
    /// What is to be found by the APIs for reading from now on. `now` is the machine's time, by which sessions are
    /// ordered: simulated calls may run ahead of it.
    ///
    /// # Errors
    ///
    /// The document demands a field that is not set, or a value cannot be written as JSON: a change of the document
    /// that was not followed here.
    pub fn report_rows(&self, moment: &CallMoment<'_>, now: UnixTime) -> Result<Vec<ReportRow>, StoreError> {
        let document = written(&conversation::document(self, moment)?)?;
        let mut report_rows = vec![ReportRow::Conversation(ConversationRow {
            account_id: self.account.clone(),
            bot_id: self.bot.clone(),
            id: self.conversation_id(),
            other_id: Some(self.conversation.clone()),
            ended_at: moment.last.map(|_| now),
            document,
        })];
        if let Some(session) = session::document(self, moment)? {
            report_rows.push(ReportRow::Session(SessionRow {
                account_id: self.account.clone(),
                bot_id: self.bot.clone(),
                id: self.session_id(),
                ended_at: now,
                document: written(&session)?,
            }));
        }
        Ok(report_rows)
    }

    /// The `_id` of the conversation.
    pub fn conversation_id(&self) -> String {
        format!("c-{}", self.conversation.get(1..).unwrap_or(&self.conversation))
    }

    /// The session of the bot.
    pub fn session_id(&self) -> String {
        self.conversation.chars().filter(char::is_ascii_hexdigit).take(24).collect()
    }

    /// The customer.
    fn user_id(&self) -> String {
        user_id(&self.account, &number::normalise(self.number()))
    }

    /// Who was called, as typed, without scheme and host.
    fn number(&self) -> &str {
        let target: &str = &self.request.target;
        let number = target.split_once(':').map_or(target, |(_, number)| number);
        number.split(['@', ';', '?']).next().unwrap_or(number)
    }
}

/// The customer of an account that has this number.
fn user_id(account: &str, number: &str) -> String {
    let name = format!("{account}/{number}");
    format!("u-{}", Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()))
}

fn written(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::failed("writing what a call leaves behind", error))
}

fn built<T>(built: Result<T, smartassist_types::BuildError>) -> Result<T, StoreError> {
    built.map_err(|error| StoreError::failed("writing what a call leaves behind", error))
}
