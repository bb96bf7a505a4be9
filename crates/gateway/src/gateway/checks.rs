//! Health checks and metrics of the store and the process.

use std::path::PathBuf;
use std::sync::Arc;

use crate::metrics::Metrics;
use crate::ops::descriptors::is_out_of_descriptors;
use crate::ops::health::{CheckFuture, NotReady};
use crate::ops::{HealthCheck, Sample, SampleFuture};
use crate::store::{SqliteStore, Store as _};

/// Ready while the database can be written.
pub(super) struct StoreCheck(pub(super) Arc<SqliteStore>);

impl HealthCheck for StoreCheck {
    fn name(&self) -> &'static str {
        "store"
    }

    fn check(&self) -> CheckFuture<'_> {
        Box::pin(async {
            let Err(error) = self.0.check_writable().await else { return Ok(()) };
            tracing::debug!(error = error.with_causes(), "the database cannot be written");
            match error.storage_failure() {
                Some(fault) => Err(NotReady { reason: fault.name(), source: error.into() }.into()),
                None => Err(error.into()),
            }
        })
    }
}

/// Ready while the process can open another file.
pub(super) struct DescriptorCheck(pub(super) PathBuf);

impl HealthCheck for DescriptorCheck {
    fn name(&self) -> &'static str {
        "descriptors"
    }

    fn check(&self) -> CheckFuture<'_> {
        Box::pin(async {
            match tokio::fs::File::open(&self.0).await {
                Err(error) if is_out_of_descriptors(&error) => {
                    Err(NotReady { reason: "none_left", source: error.into() }.into())
                }
                // Other problems with the file are found by other checks.
                _ => Ok(()),
            }
        })
    }
}

/// The number of waiting notifications.
pub(super) struct WaitingSample(pub(super) Arc<SqliteStore>);

impl Sample for WaitingSample {
    fn sample<'a>(&'a self, into: &'a Metrics) -> SampleFuture<'a> {
        Box::pin(async {
            if let Ok(tally) = self.0.table_counts().await {
                into.set_notifications_waiting(tally.waiting);
            }
        })
    }
}
