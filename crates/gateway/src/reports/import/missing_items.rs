//! What a checkpoint stands for and the sink no longer has.

use std::collections::HashMap;

use super::item::ImportItem;
use super::sink::NumberedItem;

/// The maximum of documents that are stored here. With so many the search ends, as most of the input has to be taken
/// again anyway.
const MAX_MISSING: usize = 10_000;

/// Documents whose last line so far is not in as it stands.
#[derive(Default)]
pub(super) struct MissingItems(HashMap<ItemKey, u64>);

/// What makes two items the same one, of which the later replaces the earlier.
#[derive(PartialEq, Eq, Hash)]
enum ItemKey {
    Conversation(String, String),
    IntentSession(String),
    StatusChange(String, i64),
}

impl ItemKey {
    fn of(item: &ImportItem) -> Self {
        match item {
            ImportItem::Conversation(document) => {
                Self::Conversation(document.account_id.to_string(), document.id.to_string())
            }
            ImportItem::IntentSession(document) => Self::IntentSession(document.session_id.clone()),
            ImportItem::StatusChange(change) => Self::StatusChange(change.agent.clone(), change.at.as_millisecond()),
        }
    }
}

impl MissingItems {
    /// Notes whether the item of the next line is in. One that is not may have been replaced by a later line.
    pub(super) fn note(&mut self, NumberedItem { line, item }: &NumberedItem, is_in: bool) {
        let key = ItemKey::of(item);
        if is_in {
            self.0.remove(&key);
        } else {
            self.0.entry(key).or_insert(*line);
        }
    }

    /// The first line that has to be taken again, with all that follow it.
    pub(super) fn first(&self) -> Option<u64> {
        self.0.values().min().copied()
    }

    /// Whether the search may end.
    pub(super) fn is_full(&self) -> bool {
        self.0.len() >= MAX_MISSING
    }
}
