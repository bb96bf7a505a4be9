//! What operators learn of the store: whether it answers, and how much waits in it.

use std::sync::Arc;

use crate::metrics::Metrics;
use crate::service::health::Checking;
use crate::service::{Check, Sample, Sampling};
use crate::store::{SqliteStore, Store as _};

/// Ready only while the database takes what is written.
pub(super) struct StoreAnswers(pub(super) Arc<SqliteStore>);

impl Check for StoreAnswers {
    fn name(&self) -> &'static str {
        "store"
    }

    fn check(&self) -> Checking<'_> {
        Box::pin(async { Ok(self.0.check_writable().await?) })
    }
}

/// How many notifications wait.
pub(super) struct Waiting(pub(super) Arc<SqliteStore>);

impl Sample for Waiting {
    fn sample<'a>(&'a self, into: &'a Metrics) -> Sampling<'a> {
        Box::pin(async {
            if let Ok(tally) = self.0.tally().await {
                into.set_notifications_waiting(tally.waiting);
            }
        })
    }
}
