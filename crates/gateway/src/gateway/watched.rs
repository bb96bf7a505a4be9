//! What operators learn of the store: whether it answers, and how much waits in it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::metrics::Metrics;
use crate::ops::descriptors::is_out_of_descriptors;
use crate::ops::health::{Checking, Unready};
use crate::ops::{Check, Sample, Sampling};
use crate::store::{SqliteStore, Store as _};

/// Ready only while the database takes what is written.
pub(super) struct StoreAnswers(pub(super) Arc<SqliteStore>);

impl Check for StoreAnswers {
    fn name(&self) -> &'static str {
        "store"
    }

    fn check(&self) -> Checking<'_> {
        Box::pin(async {
            let Err(error) = self.0.check_writable().await else { return Ok(()) };
            tracing::debug!(error = error.whole(), "the database cannot be written");
            match error.storage_fault() {
                Some(fault) => Err(Unready { reason: fault.name(), source: error.into() }.into()),
                None => Err(error.into()),
            }
        })
    }
}

/// Ready only while the process can open another file.
pub(super) struct CanOpen(pub(super) PathBuf);

impl Check for CanOpen {
    fn name(&self) -> &'static str {
        "descriptors"
    }

    fn check(&self) -> Checking<'_> {
        Box::pin(async {
            match tokio::fs::File::open(&self.0).await {
                Err(error) if is_out_of_descriptors(&error) => {
                    Err(Unready { reason: "none_left", source: error.into() }.into())
                }
                // What else may be wrong with the file, another check finds.
                _ => Ok(()),
            }
        })
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
