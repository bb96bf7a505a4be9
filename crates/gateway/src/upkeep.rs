//! Forgetting what need not be remembered any more.

use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::{Clock as _, SystemClock};

use crate::config::Keep;
use crate::store::Store;

/// How often: what is to be forgotten after days may stay for minutes.
const EVERY: Duration = Duration::from_secs(10 * 60);

/// Prunes the store as long as it runs: at once, and then every ten minutes.
pub async fn keep_up<S: Store>(store: Arc<S>, keep: Keep) {
    loop {
        let now = SystemClock.now();
        let (sent, dead) = (now.minus(keep.sent_notifications), now.minus(keep.dead_letters));
        match store.prune(sent, dead, now.minus(keep.idempotency_keys), now).await {
            Ok(pruned) => tracing::debug!(?pruned, "what need not be remembered was forgotten"),
            Err(error) => tracing::warn!(error = error.whole(), "nothing could be forgotten; trying again later"),
        }
        tokio::time::sleep(EVERY).await;
    }
}
