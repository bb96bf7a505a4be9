//! The apps, and the bots of their accounts.

use std::collections::{HashMap, HashSet};
use std::future::{Future, ready};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::app::App;
use crate::error::AuthStoreError;

/// A registry of apps and of the bots of their accounts.
pub trait AppRegistry: Send + Sync + 'static {
    /// The app with this client id, disabled or not.
    ///
    /// `app_id` is at most 128 bytes of text that a stranger chose. If there is no such app, return `Ok(None)`, as fast
    /// as for an existing one. An error means that the registry failed; the caller is then asked to try again later.
    ///
    /// If the registry returns the same `Arc` until the app is changed, a [`Verifier`](crate::Verifier) can cache the
    /// tokens that it has verified. With a new `Arc` each time, every token is verified completely.
    fn find(&self, app_id: &str) -> impl Future<Output = Result<Option<Arc<App>>, AuthStoreError>> + Send;

    /// The app with this client id, read again. A [`Verifier`](crate::Verifier) calls it before it refuses a token
    /// because of the state of the app, so that a change applies to the next token. `None`, or the same `Arc` as
    /// before, means that nothing changed.
    ///
    /// Default: `None`, for a registry whose [`find`](Self::find) always returns the last change. A registry with
    /// copies reads them again here. It should limit how often, because random tokens cause it.
    fn refetch(&self, app_id: &str) -> impl Future<Output = Result<Option<Arc<App>>, AuthStoreError>> + Send {
        let _ = app_id;
        ready(Ok(None))
    }

    /// Whether this account has this bot or stream. `bot` is text that the caller chose; a bot that does not exist
    /// belongs to no account. Default: no account has any, so that an app can use only the bots of its
    /// [list](App::bots).
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
pub struct InMemoryRegistry(RwLock<Entries>);

#[derive(Debug, Default)]
struct Entries {
    apps: HashMap<String, Arc<App>>,
    /// By account.
    bots: HashMap<String, HashSet<String>>,
}

impl InMemoryRegistry {
    /// A registry without apps and bots.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an app, or replaces the one with its id. Returns the replaced one.
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

    /// Adds bots and streams to an account.
    pub fn add_bots<B: Into<String>>(&self, account: impl Into<String>, bots: impl IntoIterator<Item = B>) {
        let bots = bots.into_iter().map(Into::into);
        self.write().bots.entry(account.into()).or_default().extend(bots);
    }

    /// Removes a bot from an account. Returns whether the account had it.
    pub fn remove_bot(&self, account: &str, bot: &str) -> bool {
        self.write().bots.get_mut(account).is_some_and(|bots| bots.remove(bot))
    }

    fn read(&self) -> RwLockReadGuard<'_, Entries> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Entries> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FromIterator<App> for InMemoryRegistry {
    fn from_iter<I: IntoIterator<Item = App>>(apps: I) -> Self {
        let apps = apps.into_iter().map(|app| (app.id().to_owned(), Arc::new(app))).collect();
        Self(RwLock::new(Entries { apps, bots: HashMap::new() }))
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
