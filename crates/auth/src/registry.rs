//! Which apps there are.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, PoisonError, RwLock};

use crate::app::App;
use crate::error::StoreError;

/// Knows the apps.
pub trait AppRegistry: Send + Sync + 'static {
    /// The app with this client id, disabled or not.
    ///
    /// `app_id` is at most 128 bytes of text that a stranger chose. Where there is no such app, answer `Ok(None)`, and
    /// as fast as if there were one; an error says that nothing can be said, and the caller is told to come back.
    fn find(&self, app_id: &str) -> impl Future<Output = Result<Option<Arc<App>>, StoreError>> + Send;
}

impl<R: AppRegistry> AppRegistry for Arc<R> {
    fn find(&self, app_id: &str) -> impl Future<Output = Result<Option<Arc<App>>, StoreError>> + Send {
        (**self).find(app_id)
    }
}

/// Apps in memory. They can be changed while tokens are being verified.
#[derive(Debug, Default)]
pub struct InMemoryRegistry(RwLock<HashMap<String, Arc<App>>>);

impl InMemoryRegistry {
    /// A registry without apps.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an app, or replaces the one with its id, which is handed back.
    pub fn insert(&self, app: App) -> Option<Arc<App>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(app.id().to_owned(), Arc::new(app))
    }

    /// Removes an app.
    pub fn remove(&self, app_id: &str) -> Option<Arc<App>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner).remove(app_id)
    }

    /// The app with this id.
    pub fn get(&self, app_id: &str) -> Option<Arc<App>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(app_id).cloned()
    }
}

impl FromIterator<App> for InMemoryRegistry {
    fn from_iter<I: IntoIterator<Item = App>>(apps: I) -> Self {
        Self(RwLock::new(apps.into_iter().map(|app| (app.id().to_owned(), Arc::new(app))).collect()))
    }
}

impl AppRegistry for InMemoryRegistry {
    async fn find(&self, app_id: &str) -> Result<Option<Arc<App>>, StoreError> {
        Ok(self.get(app_id))
    }
}
