//! What is set up, in memory and up to date.

use std::fmt;
use std::sync::Arc;

use smartassist_auth::{App, AppRegistry, AuthStoreError as Unanswered};
use tokio::task::JoinHandle;

use super::refresh::SnapshotRefresher;
use super::snapshot::{AccountResources, Snapshot};
use crate::store::{AppSettings, ResourceReader, StoreError};

/// What is set up, for those who ask with every request: apps for the verifier of tokens, bots and trunks for dialouts.
///
/// | promise | how |
/// | --- | --- |
/// | a change is valid after a second, with any traffic | a request that finds older data waits for a read |
/// | what was just set up is valid for the next request | before something unknown is refused, it is read again |
/// | a storm of unknown ids costs nothing | one read in 100 ms for all of them; at most 256 wait, the others fail |
/// | a change costs as much as it changes, not all there is | only what changed is read, and copies share the rest |
/// | nothing is decided by what may be old | without an answer within a second every question fails |
pub struct ResourceCache<S> {
    refresher: Arc<SnapshotRefresher<S>>,
    /// Ends with it.
    reading: JoinHandle<()>,
}

impl<S: ResourceReader> ResourceCache<S> {
    /// Reads what is set up. To be called on a runtime of tokio, which does the reading from then on.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub async fn open(store: Arc<S>) -> Result<Self, StoreError> {
        let refresher = Arc::new(SnapshotRefresher::open(store).await?);
        let reading = tokio::spawn(Arc::clone(&refresher).run());
        Ok(Self { refresher, reading })
    }

    /// What this account has; nothing where there is no such account.
    ///
    /// # Errors
    ///
    /// The store gives no answer.
    pub async fn account_resources(&self, account: &str) -> Result<Arc<AccountResources>, StoreError> {
        Ok(self.refresher.get().await?.account(account))
    }

    /// The settings of an app, `None` where there is none, and what an account has.
    ///
    /// # Errors
    ///
    /// The store gives no answer.
    pub async fn app_and_resources(
        &self,
        app: &str,
        account: &str,
    ) -> Result<(Option<AppSettings>, Arc<AccountResources>), StoreError> {
        Ok(app_and_resources(&*self.refresher.get().await?, app, account))
    }

    /// The same, read again: to be asked before something is refused that may just have been set up.
    ///
    /// # Errors
    ///
    /// The store gives no answer, or too many wait for one.
    pub async fn refetch_app_and_resources(
        &self,
        app: &str,
        account: &str,
    ) -> Result<(Option<AppSettings>, Arc<AccountResources>), StoreError> {
        Ok(app_and_resources(&*self.refresher.refetch().await?, app, account))
    }
}

fn app_and_resources(snapshot: &Snapshot, app: &str, account: &str) -> (Option<AppSettings>, Arc<AccountResources>) {
    (snapshot.app(app).map(|known| known.record.settings.clone()), snapshot.account(account))
}

impl<S: ResourceReader> AppRegistry for ResourceCache<S> {
    async fn find(&self, app_id: &str) -> Result<Option<Arc<App>>, Unanswered> {
        let snapshot = self.refresher.get().await.map_err(Unanswered::failed)?;
        Ok(snapshot.app(app_id).map(|known| Arc::clone(&known.app)))
    }

    async fn refetch(&self, app_id: &str) -> Result<Option<Arc<App>>, Unanswered> {
        let snapshot = self.refresher.refetch().await.map_err(Unanswered::failed)?;
        Ok(snapshot.app(app_id).map(|known| Arc::clone(&known.app)))
    }

    async fn has_bot(&self, account: &str, bot: &str) -> Result<bool, Unanswered> {
        let snapshot = self.refresher.get().await.map_err(Unanswered::failed)?;
        if snapshot.has_bot(account, bot) {
            return Ok(true);
        }
        let anew = self.refresher.refetch().await.map_err(Unanswered::failed)?;
        Ok(anew.has_bot(account, bot))
    }
}

impl<S> Drop for ResourceCache<S> {
    fn drop(&mut self) {
        self.reading.abort();
    }
}

impl<S> fmt::Debug for ResourceCache<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Directory").finish_non_exhaustive()
    }
}
