//! Forgetting what need not be remembered any more.

use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::{Clock as _, SystemClock, UnixTime};

use crate::ops::settings::Keep;
use crate::store::{KeepFrom, Pruned, PrunedHistory, Store, StoreError};

/// How often: what is to be forgotten after days may stay for minutes.
const EVERY: Duration = Duration::from_secs(10 * 60);

/// Prunes the store as long as it runs: at once, and then every ten minutes.
pub async fn keep_up<S: Store>(store: Arc<S>, keep: Keep) {
    loop {
        if let Err(error) = prune(&*store, &keep, SystemClock.now()).await {
            tracing::warn!(error = error.whole(), "not everything old could be deleted; trying again later");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Forgets what is older than it is to be kept, in many small steps, between which others have their turn.
///
/// # Errors
///
/// Those of the store.
pub async fn prune<S: Store>(store: &S, keep: &Keep, now: UnixTime) -> Result<(), StoreError> {
    let (sent, dead) = (now.minus(keep.sent_notifications), now.minus(keep.dead_letters));
    loop {
        let pruned = store.prune(sent, dead, now.minus(keep.idempotency_keys), now).await?;
        tracing::debug!(?pruned, "what is not needed any more was deleted");
        if (Pruned { secrets: 0, ..pruned }) == Pruned::default() {
            break;
        }
    }
    while store.wipe_fingerprints().await? > 0 {}
    while store.wipe_headers().await? > 0 {}
    let from = keep_from(keep, now);
    loop {
        let pruned = store.prune_history(from, now).await?;
        tracing::debug!(?pruned, "what is older than its time in [keep] was deleted");
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

fn keep_from(keep: &Keep, now: UnixTime) -> KeepFrom {
    let from = |kept: Option<Duration>| kept.map(|kept| now.minus(kept));
    KeepFrom {
        calls: from(keep.calls),
        conversations: from(keep.conversations),
        sessions: from(keep.sessions),
        statuses: from(keep.statuses),
    }
}
