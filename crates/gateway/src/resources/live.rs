//! What is set up, in memory and up to date.

use std::fmt;
use std::sync::Arc;

use smartassist_auth::{App, AppRegistry, AuthStoreError as Unanswered};
use tokio::task::JoinHandle;

use super::refresh::Fresh;
use super::snapshot::{Possessions, Snapshot};
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
pub struct Directory<S> {
    fresh: Arc<Fresh<S>>,
    /// Ends with it.
    reading: JoinHandle<()>,
}

impl<S: ResourceReader> Directory<S> {
    /// Reads what is set up. To be called on a runtime of tokio, which does the reading from then on.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub async fn open(store: Arc<S>) -> Result<Self, StoreError> {
        let fresh = Arc::new(Fresh::open(store).await?);
        let reading = tokio::spawn(Arc::clone(&fresh).run());
        Ok(Self { fresh, reading })
    }

    /// What this account has; nothing where there is no such account.
    ///
    /// # Errors
    ///
    /// The store gives no answer.
    pub async fn of_account(&self, account: &str) -> Result<Arc<Possessions>, StoreError> {
        Ok(self.fresh.get().await?.account(account))
    }

    /// The settings of an app, `None` where there is none, and what an account has.
    ///
    /// # Errors
    ///
    /// The store gives no answer.
    pub async fn of_app(
        &self,
        app: &str,
        account: &str,
    ) -> Result<(Option<AppSettings>, Arc<Possessions>), StoreError> {
        Ok(of_app(&*self.fresh.get().await?, app, account))
    }

    /// The same, read again: to be asked before something is refused that may just have been set up.
    ///
    /// # Errors
    ///
    /// The store gives no answer, or too many wait for one.
    pub async fn of_app_anew(
        &self,
        app: &str,
        account: &str,
    ) -> Result<(Option<AppSettings>, Arc<Possessions>), StoreError> {
        Ok(of_app(&*self.fresh.get_anew().await?, app, account))
    }
}

fn of_app(snapshot: &Snapshot, app: &str, account: &str) -> (Option<AppSettings>, Arc<Possessions>) {
    (snapshot.app(app).map(|known| known.record.settings.clone()), snapshot.account(account))
}

impl<S: ResourceReader> AppRegistry for Directory<S> {
    async fn find(&self, app_id: &str) -> Result<Option<Arc<App>>, Unanswered> {
        let snapshot = self.fresh.get().await.map_err(Unanswered::failed)?;
        Ok(snapshot.app(app_id).map(|known| Arc::clone(&known.app)))
    }

    async fn refetch(&self, app_id: &str) -> Result<Option<Arc<App>>, Unanswered> {
        let snapshot = self.fresh.get_anew().await.map_err(Unanswered::failed)?;
        Ok(snapshot.app(app_id).map(|known| Arc::clone(&known.app)))
    }

    async fn has_bot(&self, account: &str, bot: &str) -> Result<bool, Unanswered> {
        let snapshot = self.fresh.get().await.map_err(Unanswered::failed)?;
        if snapshot.has_bot(account, bot) {
            return Ok(true);
        }
        let anew = self.fresh.get_anew().await.map_err(Unanswered::failed)?;
        Ok(anew.has_bot(account, bot))
    }
}

impl<S> Drop for Directory<S> {
    fn drop(&mut self) {
        self.reading.abort();
    }
}

impl<S> fmt::Debug for Directory<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Directory").finish_non_exhaustive()
    }
}
