//! The store of resources.

use std::future::Future;
use std::time::Duration;

use smartassist_auth::{Secret, UnixTime};

use crate::store::error::StoreError;
use crate::store::model::{
    Account, AppRecord, EntryKind, ResourceChange, ResourceEntry, ResourcesSince, SecretKind, StoredResources,
    UsedToken,
};

/// Reads all resources or the changes since a version: all that a cache needs.
pub trait ResourceReader: Send + Sync + 'static {
    /// All resources, as at one moment.
    fn resources(&self, at: UnixTime) -> impl Future<Output = Result<StoredResources, StoreError>> + Send;

    /// The changes since this version, as at one moment. The cost grows with the number of changes; without any it is
    /// close to zero. Other reads, however many and slow, do not delay it.
    fn resources_since(
        &self,
        version: i64,
        at: UnixTime,
    ) -> impl Future<Output = Result<ResourcesSince, StoreError>> + Send;
}

/// Accounts, apps and their secrets, and the entries of accounts: the part of a [`Store`](super::Store) that people
/// change.
pub trait ResourceStore: ResourceReader {
    /// Applies these changes, all or none. [`StoreError::Conflict`] if the resources have another version than this
    /// one, and the errors of each change.
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

    /// Deletes an account with its entries and report rows. [`StoreError::InUse`] if it has apps or calls.
    fn delete_account(&self, id: String) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Adds an app to an account, or changes its name and settings. [`StoreError::Missing`] if the account does not
    /// exist, [`StoreError::Exists`] if another account has or had an app with this id.
    fn put_app(&self, app: AppRecord) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The app with this id, if it is not deleted.
    fn app(&self, id: String) -> impl Future<Output = Result<Option<AppRecord>, StoreError>> + Send;

    /// The apps of an account, or all apps, by id.
    fn apps(&self, account_id: Option<String>) -> impl Future<Output = Result<Vec<AppRecord>, StoreError>> + Send;

    /// Deletes an app. Its client secrets are deleted at once, so that none of its tokens is valid. Its remaining
    /// notifications are still signed and sent. [`StoreError::Missing`] if there is no such app.
    fn delete_app(&self, id: String, at: UnixTime) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Sets the app's secret of this kind. The one before it stays valid for `overlap`; older ones are not valid any
    /// more.
    fn set_secret(
        &self,
        app_id: String,
        kind: SecretKind,
        secret: Secret,
        at: UnixTime,
        overlap: Duration,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The app's valid secrets of this kind: none, the current one, or the current one and the one before it.
    fn secrets(
        &self,
        app_id: String,
        kind: SecretKind,
        at: UnixTime,
    ) -> impl Future<Output = Result<Vec<Secret>, StoreError>> + Send;

    /// Adds an entry to an account, or replaces the one with its id. [`StoreError::Missing`] if the account does not
    /// exist.
    fn put_entry(&self, entry: ResourceEntry) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The entry of an account with this id.
    fn entry(
        &self,
        account_id: String,
        kind: EntryKind,
        id: String,
    ) -> impl Future<Output = Result<Option<ResourceEntry>, StoreError>> + Send;

    /// The entries of this kind of an account, or of all accounts, by account and id.
    fn entries(
        &self,
        account_id: Option<String>,
        kind: EntryKind,
    ) -> impl Future<Output = Result<Vec<ResourceEntry>, StoreError>> + Send;

    /// Deletes an entry of an account. [`StoreError::Missing`] if there is no such entry.
    fn delete_entry(
        &self,
        account_id: String,
        kind: EntryKind,
        id: String,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Records that a token id was used; returns whether this was the first time. Of any number of concurrent calls, in
    /// any number of processes, exactly one returns `true`.
    fn use_token(&self, token: UsedToken) -> impl Future<Output = Result<bool, StoreError>> + Send;
}
