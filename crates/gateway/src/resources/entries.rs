//! What an account has: bots, trunks, queues and agents.
//!
//! Fields that a newer program added are passed over, so that what it set up goes on counting here.

use std::collections::BTreeSet;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::number::{self, EmergencyNumber};
use crate::store::{EntryKind, ResourceEntry, ResourceStore, StoreError};

/// Something that an account has.
pub trait EntryResource: Serialize + DeserializeOwned + Send {
    /// What it is.
    const KIND: EntryKind;

    /// Its id within the account; of a trunk, its name.
    fn id(&self) -> &str;
}

/// A bot, which calls are made for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bot {
    /// Its id, `st-…`, as in the path of the APIs.
    pub id: String,
    /// A name for people.
    #[serde(default)]
    pub name: String,
    /// The trunk of calls whose request names none. Default: that of the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trunk: Option<String>,
    /// Numbers that it may call as. Without any, every number will do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<String>,
    /// The name of its experience flow, which its sessions report as their intent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow: Option<String>,
    /// How many seconds after the answer its flow is through and it hangs up; 0 for never. Default 60.
    #[serde(default = "Bot::default_talk_seconds")]
    pub talk_seconds: u32,
}

impl Bot {
    /// A bot with nothing but an id.
    pub fn new(id: impl Into<String>) -> Self {
        let talk_seconds = Self::default_talk_seconds();
        Self { id: id.into(), name: String::new(), trunk: None, numbers: Vec::new(), flow: None, talk_seconds }
    }

    /// How long after the answer it hangs up, if it does.
    pub fn talk_time(&self) -> Option<Duration> {
        (self.talk_seconds > 0).then(|| Duration::from_secs(self.talk_seconds.into()))
    }

    /// Whether it may call as this number, however either is typed.
    pub fn may_call_as(&self, caller: &str) -> bool {
        self.numbers.is_empty() || self.numbers.iter().any(|number| number::is_same(number, caller))
    }

    fn default_talk_seconds() -> u32 {
        60
    }
}

/// A trunk, which calls are made through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trunk {
    /// Its name, as requests give it.
    pub name: String,
    /// Whether calls can be made through it. If not, they fail as with a carrier that is not available. Default yes.
    #[serde(default = "Trunk::default_enabled")]
    pub enabled: bool,
    /// Whether it is that of calls for which neither request nor bot name one. Default no.
    #[serde(default)]
    pub default: bool,
    /// Emergency numbers that may be called through it, such as `112`. Default none: calls to any of them are refused.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub allow_emergency: BTreeSet<String>,
}

impl Trunk {
    /// A trunk with nothing but a name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), enabled: true, default: false, allow_emergency: BTreeSet::new() }
    }

    /// Whether this emergency number may be called through it.
    pub fn allows(&self, emergency: EmergencyNumber) -> bool {
        self.allow_emergency.contains(emergency.number())
    }

    fn default_enabled() -> bool {
        true
    }
}

/// A queue, in which conversations wait for agents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Queue {
    /// Its id, `qu-…`.
    pub id: String,
    /// A name for people.
    #[serde(default)]
    pub name: String,
}

/// An agent, whose status is reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agent {
    /// Its id, `u-…`.
    pub id: String,
    /// Its e-mail address, by which reports are asked for.
    pub email: String,
    /// First name.
    #[serde(default)]
    pub first_name: String,
    /// Last name.
    #[serde(default)]
    pub last_name: String,
    /// Id that the customer gave it; may be empty and may begin with zeros.
    #[serde(default)]
    pub custom_id: String,
}

impl EntryResource for Bot {
    const KIND: EntryKind = EntryKind::Bot;

    fn id(&self) -> &str {
        &self.id
    }
}

impl EntryResource for Trunk {
    const KIND: EntryKind = EntryKind::Trunk;

    fn id(&self) -> &str {
        &self.name
    }
}

impl EntryResource for Queue {
    const KIND: EntryKind = EntryKind::Queue;

    fn id(&self) -> &str {
        &self.id
    }
}

impl EntryResource for Agent {
    const KIND: EntryKind = EntryKind::Agent;

    fn id(&self) -> &str {
        &self.id
    }
}

/// Adds something to an account, or takes it in place of what has its id.
///
/// # Errors
///
/// [`StoreError::Missing`] without the account; those of the store.
pub async fn put<T: EntryResource>(store: &impl ResourceStore, account: &str, resource: &T) -> Result<(), StoreError> {
    let record = serde_json::to_string(resource).map_err(|error| StoreError::failed("writing an entry", error))?;
    let entry = ResourceEntry { account_id: account.to_owned(), kind: T::KIND, id: resource.id().to_owned(), record };
    store.put_entry(entry).await
}

/// What an account has under this id.
///
/// # Errors
///
/// [`StoreError::Damaged`] where it cannot be read; those of the store.
pub async fn get<T: EntryResource>(
    store: &impl ResourceStore,
    account: &str,
    id: &str,
) -> Result<Option<T>, StoreError> {
    store.entry(account.to_owned(), T::KIND, id.to_owned()).await?.as_ref().map(read).transpose()
}

/// Everything of a kind that an account has, by id.
///
/// # Errors
///
/// As [`get`].
pub async fn all<T: EntryResource>(store: &impl ResourceStore, account: &str) -> Result<Vec<T>, StoreError> {
    store.entries(Some(account.to_owned()), T::KIND).await?.iter().map(read).collect()
}

/// Takes something from an account.
///
/// # Errors
///
/// [`StoreError::Missing`] where it has no such thing; those of the store.
pub async fn delete<T: EntryResource>(store: &impl ResourceStore, account: &str, id: &str) -> Result<(), StoreError> {
    store.delete_entry(account.to_owned(), T::KIND, id.to_owned()).await
}

/// What is in an entry.
pub(super) fn read<T: EntryResource>(entry: &ResourceEntry) -> Result<T, StoreError> {
    serde_json::from_str(&entry.record).map_err(|_| StoreError::Damaged("an entry of an account"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trunk_of_an_earlier_program_allows_no_emergency_number_and_is_written_as_it_was() {
        let record = r#"{"name":"MAIN","enabled":true,"default":true}"#;
        let trunk: Trunk = serde_json::from_str(record).unwrap();
        assert_eq!(trunk, Trunk { default: true, ..Trunk::new("MAIN") });
        assert!(number::emergency_number("911").is_some_and(|emergency| !trunk.allows(emergency)));
        assert_eq!(serde_json::to_string(&trunk).unwrap(), record);
    }

    #[test]
    fn a_bot_calls_as_its_numbers_however_they_are_typed() {
        let bot = Bot { numbers: vec!["+1 (202) 555-0100".into(), "100".into()], ..Bot::new("st-1") };
        for caller in ["+12025550100", "12025550100", "0012025550100", "tel:+1-202-555-0100", "1 00"] {
            assert!(bot.may_call_as(caller), "{caller}");
        }
        for caller in ["2025550100", "02025550100", "+12025550101", "1000", "+100"] {
            assert!(!bot.may_call_as(caller), "{caller}");
        }
        assert!(Bot::new("st-1").may_call_as("anybody"));
    }
}
