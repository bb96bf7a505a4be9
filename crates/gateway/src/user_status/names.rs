//! Statuses by number, so that names are compared once a change and not once a bucket.

use std::collections::HashMap;

/// A status of the report.
#[derive(Clone, Debug)]
pub(super) struct Name<'a> {
    /// In the spelling that was met first.
    pub(super) shown: &'a str,
    /// In capitals, by which spellings are told to be one.
    pub(super) capitals: String,
}

/// The statuses met so far. Numbers are given from 0 on.
#[derive(Clone, Debug, Default)]
pub(super) struct Names<'a> {
    names: Vec<Name<'a>>,
    by_spelling: HashMap<&'a str, u32>,
    by_capitals: HashMap<String, u32>,
}

impl<'a> Names<'a> {
    /// The number of this status.
    pub(super) fn number(&mut self, spelling: &'a str) -> u32 {
        if let Some(number) = self.by_spelling.get(spelling) {
            return *number;
        }
        let capitals = spelling.to_uppercase();
        let number = match self.by_capitals.get(&capitals) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
                self.by_capitals.insert(capitals.clone(), number);
                self.names.push(Name { shown: spelling, capitals });
                number
            }
        };
        self.by_spelling.insert(spelling, number);
        number
    }

    /// The statuses by number.
    pub(super) fn into_vec(self) -> Vec<Name<'a>> {
        self.names
    }
}
