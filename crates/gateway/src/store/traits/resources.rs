//! What a store knows of what is set up.

use std::future::Future;
use std::time::Duration;

use smartassist_auth::{Secret, UnixTime};

use crate::store::error::StoreError;
use crate::store::model::{
    Account, AppRecord, EntryKind, ResourceChange, ResourceEntry, ResourcesSince, SecretKind, StoredResources,
    UsedToken,
};

/// Reads what is set up, whole or what changed of it: all that a cache of it needs.
pub trait ResourceReader: Send + Sync + 'static {
    /// Everything that is set up, in one look.
    fn resources(&self, at: UnixTime) -> impl Future<Output = Result<StoredResources, StoreError>> + Send;

    /// What changed since this version, in one look. It costs as much as there are changes, and next to nothing where
    /// there are none; other reads, however many and slow, do not hold it up.
    fn resources_since(
        &self,
        version: i64,
        at: UnixTime,
    ) -> impl Future<Output = Result<ResourcesSince, StoreError>> + Send;
}

/// Accounts, apps and their secrets, and what accounts have: the part of a [`Store`](super::Store) that people change.
pub trait ResourceStore: ResourceReader {
    /// Changes what is set up, all of it or nothing. [`StoreError::Conflict`] where it has another version than this
    /// one, and whatever a step by itself fails with.
    fn change_resources(
        &self,
        from_version: i64,
        changes: Vec<ResourceChange>,
        at: UnixTime,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Adds an account, or changes its name.
    fn put_account(&self, account: Account) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// All accounts, by id.
    fn accounts(&self) -> impl Future<Output = Result<Vec<Account>, StoreError>> + Send;

    /// Forgets an account and what it has, facts included. [`StoreError::InUse`] where it still has apps or calls.
    fn delete_account(&self, id: String) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Adds an app to an account, or changes its name and settings. [`StoreError::Missing`] without the account,
    /// [`StoreError::Exists`] where another account has or had an app with this id.
    fn put_app(&self, app: AppRecord) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The app with this id, unless it was deleted.
    fn app(&self, id: String) -> impl Future<Output = Result<Option<AppRecord>, StoreError>> + Send;

    /// The apps of an account, or all of them, by id.
    fn apps(&self, account_id: Option<String>) -> impl Future<Output = Result<Vec<AppRecord>, StoreError>> + Send;

    /// Deletes an app: its client secrets are forgotten at once, so that no token of it counts. Notifications on their
    /// way are still signed and sent. [`StoreError::Missing`] where there is none.
    fn delete_app(&self, id: String, at: UnixTime) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Makes this the app's secret of its kind. The one before it counts for `overlap` more, and older ones no longer.
    fn set_secret(
        &self,
        app_id: String,
        kind: SecretKind,
        secret: Secret,
        at: UnixTime,
        overlap: Duration,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The app's secrets of this kind that count now: none, the current one, or that and the one before it.
    fn secrets(
        &self,
        app_id: String,
        kind: SecretKind,
        at: UnixTime,
    ) -> impl Future<Output = Result<Vec<Secret>, StoreError>> + Send;

    /// Adds something to an account, or takes it in place of what has its id. [`StoreError::Missing`] without the
    /// account.
    fn put_entry(&self, entry: ResourceEntry) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// What an account has under this id.
    fn entry(
        &self,
        account_id: String,
        kind: EntryKind,
        id: String,
    ) -> impl Future<Output = Result<Option<ResourceEntry>, StoreError>> + Send;

    /// Everything of a kind that an account has, or that all accounts have, by account and id.
    fn entries(
        &self,
        account_id: Option<String>,
        kind: EntryKind,
    ) -> impl Future<Output = Result<Vec<ResourceEntry>, StoreError>> + Send;

    /// Takes something from an account. [`StoreError::Missing`] where it has no such thing.
    fn delete_entry(
        &self,
        account_id: String,
        kind: EntryKind,
        id: String,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Notes that a token id was used; tells whether it was the first time. Of any number of calls at once, in however
    /// many processes, exactly one is told `true`.
    fn use_token(&self, token: UsedToken) -> impl Future<Output = Result<bool, StoreError>> + Send;
}
