//! Which apps there are, and which bots their accounts have.

use std::collections::{HashMap, HashSet};
use std::future::{Future, ready};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::app::App;
use crate::error::AuthStoreError;

/// Knows the apps, and the bots of their accounts.
pub trait AppRegistry: Send + Sync + 'static {
    /// The app with this client id, disabled or not.
    ///
    /// `app_id` is at most 128 bytes of text that a stranger chose. Where there is no such app, answer `Ok(None)`, and
    /// as fast as if there were one; an error says that nothing can be said, and the caller is told to come back.
    ///
    /// A registry that hands out the same `Arc` until the app is changed lets a [`Verifier`](crate::Verifier) remember
    /// the tokens it has checked. With a new one each time, every token is checked from the start.
    fn find(&self, app_id: &str) -> impl Future<Output = Result<Option<Arc<App>>, AuthStoreError>> + Send;

    /// The app with this client id, read anew. A [`Verifier`](crate::Verifier) asks for it before it refuses a token
    /// because of what it knows of the app, so that a change that was just made is valid for the next token. `None`, or
    /// the same `Arc` as before, says that nothing changed.
    ///
    /// By default `None`: right where [`find`](Self::find) is never older than the last change. A registry that keeps
    /// copies reads them again here, and should bound how often: whoever sends random tokens makes it do so.
    fn refetch(&self, app_id: &str) -> impl Future<Output = Result<Option<Arc<App>>, AuthStoreError>> + Send {
        let _ = app_id;
        ready(Ok(None))
    }

    /// Whether this account has this bot or stream. `bot` is text that the caller chose; what does not exist belongs to
    /// nobody. By default no account has any, so that an app can use only the bots it [lists](App::bots).
    fn has_bot(&self, account: &str, bot: &str) -> impl Future<Output = Result<bool, AuthStoreError>> + Send {
        let _ = (account, bot);
        ready(Ok(false))
    }
}

impl<R: AppRegistry> AppRegistry for Arc<R> {
    fn find(&self, app_id: &str) -> impl Future<Output = Result<Option<Arc<App>>, AuthStoreError>> + Send {
        (**self).find(app_id)
    }

    fn refetch(&self, app_id: &str) -> impl Future<Output = Result<Option<Arc<App>>, AuthStoreError>> + Send {
        (**self).refetch(app_id)
    }

    fn has_bot(&self, account: &str, bot: &str) -> impl Future<Output = Result<bool, AuthStoreError>> + Send {
        (**self).has_bot(account, bot)
    }
}

/// Apps and bots in memory. They can be changed while tokens are being verified.
#[derive(Debug, Default)]
pub struct InMemoryRegistry(RwLock<Known>);

#[derive(Debug, Default)]
struct Known {
    apps: HashMap<String, Arc<App>>,
    /// By account.
    bots: HashMap<String, HashSet<String>>,
}

impl InMemoryRegistry {
    /// A registry without apps and bots.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an app, or replaces the one with its id, which is handed back.
    pub fn insert(&self, app: App) -> Option<Arc<App>> {
        self.write().apps.insert(app.id().to_owned(), Arc::new(app))
    }

    /// Removes an app.
    pub fn remove(&self, app_id: &str) -> Option<Arc<App>> {
        self.write().apps.remove(app_id)
    }

    /// The app with this id.
    pub fn get(&self, app_id: &str) -> Option<Arc<App>> {
        self.read().apps.get(app_id).cloned()
    }

    /// Gives an account these bots and streams, beside those it has.
    pub fn add_bots<B: Into<String>>(&self, account: impl Into<String>, bots: impl IntoIterator<Item = B>) {
        let bots = bots.into_iter().map(Into::into);
        self.write().bots.entry(account.into()).or_default().extend(bots);
    }

    /// Takes a bot from an account; tells whether it had it.
    pub fn remove_bot(&self, account: &str, bot: &str) -> bool {
        self.write().bots.get_mut(account).is_some_and(|bots| bots.remove(bot))
    }

    fn read(&self) -> RwLockReadGuard<'_, Known> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Known> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FromIterator<App> for InMemoryRegistry {
    fn from_iter<I: IntoIterator<Item = App>>(apps: I) -> Self {
        let apps = apps.into_iter().map(|app| (app.id().to_owned(), Arc::new(app))).collect();
        Self(RwLock::new(Known { apps, bots: HashMap::new() }))
    }
}

impl AppRegistry for InMemoryRegistry {
    async fn find(&self, app_id: &str) -> Result<Option<Arc<App>>, AuthStoreError> {
        Ok(self.get(app_id))
    }

    async fn has_bot(&self, account: &str, bot: &str) -> Result<bool, AuthStoreError> {
        Ok(self.read().bots.get(account).is_some_and(|bots| bots.contains(bot)))
    }
}
