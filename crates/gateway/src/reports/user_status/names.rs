//! Statuses by number, so that names are compared once a change and not once a bucket.

use std::collections::HashMap;

use serde_json::Value;

/// A status of the report.
#[derive(Clone, Debug)]
pub(super) struct StatusName {
    /// In the spelling that was met first.
    pub(super) shown: String,
    /// The same as it stands in JSON, without the quotation marks.
    pub(super) shown_json: String,
    /// The same in capitals.
    pub(super) capitals_json: String,
}

/// The statuses met so far. Numbers are given from 0 on.
#[derive(Clone, Debug, Default)]
pub(super) struct StatusNames {
    names: Vec<StatusName>,
    by_spelling: HashMap<String, u32>,
    /// By the form in which two spellings are compared.
    by_capitals: HashMap<String, u32>,
    bytes: usize,
}

impl StatusNames {
    /// The number of this status.
    pub(super) fn number(&mut self, spelling: &str) -> u32 {
        if let Some(number) = self.by_spelling.get(spelling) {
            return *number;
        }
        let capitals = spelling.to_uppercase();
        let number = match self.by_capitals.get(&capitals) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
                let (shown_json, capitals_json) = (in_json(spelling), in_json(&capitals));
                self.by_capitals.insert(capitals, number);
                self.names.push(StatusName { shown: spelling.to_owned(), shown_json, capitals_json });
                number
            }
        };
        self.bytes += spelling.len();
        self.by_spelling.insert(spelling.to_owned(), number);
        number
    }

    /// The statuses by number.
    pub(super) fn as_slice(&self) -> &[StatusName] {
        &self.names
    }

    /// How many spellings were met.
    pub(super) fn spellings(&self) -> usize {
        self.by_spelling.len()
    }

    /// How many bytes all these spellings have.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }
}

/// A text as it stands in JSON, without the quotation marks.
fn in_json(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    let inner = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or_default().to_owned()
}
