//! Token ids that were used, in the store: over restarts, and for all processes on it.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::digest;
use smartassist_auth::{AuthStoreError as Unanswered, ReplayStore, UnixTime};

use crate::store::{ResourceStore, UsedToken};

/// How many bytes of a hash are kept: two ids of one app that agree in them do not happen.
const HASH_BYTES: usize = 16;

/// Remembers token ids in the store.
///
/// A token with an id lives an hour at most and an account may send 60 requests a minute, so that some 3 700 ids an
/// account are kept at most.
pub struct UsedTokenStore<S>(Arc<S>);

impl<S> UsedTokenStore<S> {
    /// Those of this store.
    pub fn new(store: Arc<S>) -> Self {
        Self(store)
    }
}

impl<S> fmt::Debug for UsedTokenStore<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredTokens").finish_non_exhaustive()
    }
}

impl<S: ResourceStore> ReplayStore for UsedTokenStore<S> {
    async fn first_use(&self, app_id: &str, token_id: &str, until: UnixTime) -> Result<bool, Unanswered> {
        let hash = digest::digest(&digest::SHA256, token_id.as_bytes());
        let token = hash.as_ref().iter().copied().take(HASH_BYTES).collect();
        let used = UsedToken { app_id: app_id.to_owned(), token, until };
        self.0.use_token(used).await.map_err(Unanswered::failed)
    }
}
