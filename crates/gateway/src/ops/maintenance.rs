//! Deletes what the retention settings do not keep.

use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::{Clock as _, SystemClock, UnixTime};

use crate::ops::settings::RetentionSettings;
use crate::store::{Pruned, PrunedHistory, RetentionCutoffs, Store, StoreError};

/// The time between two runs. Rows that are deleted after days may stay for minutes.
const MAINTENANCE_INTERVAL: Duration = Duration::from_secs(10 * 60);

/// Prunes the store now and then every ten minutes, for ever.
pub async fn run_maintenance<S: Store>(store: Arc<S>, retention: RetentionSettings) {
    loop {
        if let Err(error) = prune(&*store, &retention, SystemClock.now()).await {
            tracing::warn!(error = error.with_causes(), "old rows could not all be deleted; trying again later");
        }
        tokio::time::sleep(MAINTENANCE_INTERVAL).await;
    }
}

/// Deletes everything older than its retention time, in many small transactions, so that other writers do not wait.
///
/// # Errors
///
/// Errors of the store.
pub async fn prune<S: Store>(store: &S, retention: &RetentionSettings, now: UnixTime) -> Result<(), StoreError> {
    let (sent, dead) = (now.minus(retention.sent_notifications), now.minus(retention.dead_letters));
    loop {
        let pruned = store.prune(sent, dead, now.minus(retention.idempotency_keys), now).await?;
        tracing::debug!(?pruned, "expired rows were deleted");
        if (Pruned { secrets: 0, ..pruned }) == Pruned::default() {
            break;
        }
    }
    while store.wipe_fingerprints().await? > 0 {}
    while store.wipe_headers().await? > 0 {}
    let from = retention_cutoffs(retention, now);
    loop {
        let pruned = store.prune_history(from, now).await?;
        tracing::debug!(?pruned, "rows older than their retention time were deleted");
        if pruned == PrunedHistory::default() {
            break;
        }
    }
    if let Some(before) = from.statuses {
        let mut after = None;
        loop {
            (_, after) = store.prune_statuses(before, after).await?;
            if after.is_none() {
                break;
            }
        }
    }
    Ok(())
}

fn retention_cutoffs(retention: &RetentionSettings, now: UnixTime) -> RetentionCutoffs {
    let from = |kept: Option<Duration>| kept.map(|kept| now.minus(kept));
    RetentionCutoffs {
        calls: from(retention.calls),
        conversations: from(retention.conversations),
        sessions: from(retention.sessions),
        statuses: from(retention.statuses),
    }
}
