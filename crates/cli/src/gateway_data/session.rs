//! Reads the resources of a gateway, changes and saves them.

use clap::Args;
use smartassist_auth::SystemClock;
use smartassist_gateway::resources::{Changeset, Plan, ResourceError, ResourceKind};
use smartassist_gateway::store::SqliteStore;

use super::credentials::{SavedCredentials, SecretsFileError, SecretsOption, existing_file};
use super::data_folder::DataFolderOption;
use super::id_lookup::find_id;
use crate::failure::Failure;

/// The account that a resource belongs to.
#[derive(Args, Clone, Debug)]
pub struct AccountOption {
    /// Id or name of the account [default: the only account]
    #[arg(long, value_name = "ID", env = "SMARTASSIST_ACCOUNT_ID", hide_env_values = true)]
    account_id: Option<String>,
}

impl AccountOption {
    /// The id of the account, if the option is set.
    ///
    /// # Errors
    ///
    /// The account does not exist, or several accounts have this name.
    pub fn resolve_optional(&self, draft: &Changeset) -> Result<Option<String>, Failure> {
        let Some(word) = &self.account_id else { return Ok(None) };
        let id = account_id(draft, word)?;
        draft.account(&id)?;
        Ok(Some(id))
    }

    /// The account of the option, or the only account.
    ///
    /// # Errors
    ///
    /// The account does not exist, or the option is not set and there is not exactly one account.
    pub fn resolve(&self, draft: &Changeset) -> Result<String, Failure> {
        if let Some(id) = self.resolve_optional(draft)? {
            return Ok(id);
        }
        let mut accounts = draft.desired_state().accounts.keys();
        match (accounts.next(), accounts.next()) {
            (Some(only), None) => Ok(only.clone()),
            (None, _) => {
                Err(Failure::failed("there is no account yet").hint("add one with `smartassist admin account create`"))
            }
            (Some(_), Some(_)) => {
                let failure = Failure::usage("there is more than one account: give --account-id");
                Err(failure.hint("look for its id with `smartassist admin account list`"))
            }
        }
    }
}

/// The id of the account with this id or name.
///
/// # Errors
///
/// Several accounts have this name.
pub fn account_id(draft: &Changeset, word: &str) -> Result<String, Failure> {
    let accounts = draft.desired_state().accounts.iter();
    find_id(word, ResourceKind::Account, accounts.map(|(id, account)| (id.as_str(), Some(account.name.as_str()))))
}

/// The client id of the app with this client id or name.
///
/// # Errors
///
/// Several apps have this name.
pub fn app_id(draft: &Changeset, word: &str) -> Result<String, Failure> {
    let apps = draft.desired_state().accounts.values().flat_map(|account| &account.apps);
    find_id(word, ResourceKind::App, apps.map(|(id, app)| (id.as_str(), Some(app.name.as_str()))))
}

/// The resources, and the store that they came from.
pub struct ResourceSession {
    store: SqliteStore,
    /// The resources, to read and to change.
    pub draft: Changeset,
}

impl ResourceSession {
    /// Reads the resources of an existing database.
    ///
    /// # Errors
    ///
    /// The database does not exist, or cannot be read.
    pub async fn existing(data: &DataFolderOption) -> Result<Self, Failure> {
        Self::on(data.open_existing().await?).await
    }

    /// Reads the resources. Creates the database if it does not exist.
    ///
    /// # Errors
    ///
    /// The database cannot be created or read.
    pub async fn open(data: &DataFolderOption) -> Result<Self, Failure> {
        Self::on(data.open_or_create().await?).await
    }

    async fn on(store: SqliteStore) -> Result<Self, Failure> {
        let draft = Changeset::read(&store, &SystemClock).await?;
        Ok(Self { store, draft })
    }

    /// Validates the changes.
    ///
    /// # Errors
    ///
    /// A change is invalid.
    pub fn prepare(self) -> Result<PreparedChanges, Failure> {
        self.prepare_by(Changeset::plan)
    }

    /// Validates the changes with another function than [`Changeset::plan`].
    ///
    /// # Errors
    ///
    /// Those of `plan`.
    pub fn prepare_by(
        self,
        plan: impl FnOnce(Changeset) -> Result<Plan, ResourceError>,
    ) -> Result<PreparedChanges, Failure> {
        let Self { store, draft } = self;
        Ok(PreparedChanges { store, plan: plan(draft)? })
    }
}

/// Valid changes, ready to be saved.
pub struct PreparedChanges {
    store: SqliteStore,
    /// The changes.
    pub plan: Plan,
}

impl PreparedChanges {
    /// Saves the changes.
    ///
    /// # Errors
    ///
    /// The store failed; nothing was changed.
    pub async fn save(self) -> Result<(), Failure> {
        self.save_with_secrets(&SecretsOption::none()).await.map(drop)
    }

    /// Writes new secrets to the file of the option, saves the changes, and returns the secrets. The file is on disk
    /// before the gateway stores the secrets, because they cannot be read from the gateway later.
    ///
    /// # Errors
    ///
    /// The file cannot be written, or the store failed; nothing was changed.
    pub async fn save_with_secrets(self, secrets_to: &SecretsOption) -> Result<SavedCredentials, Failure> {
        let file = match secrets_to.write(self.plan.credentials()) {
            Ok(file) => file,
            Err(SecretsFileError::Exists(path)) => {
                let draft = Changeset::read(&self.store, &SystemClock).await?;
                return Err(existing_file(&path, &draft));
            }
            Err(SecretsFileError::Failed(failure)) => return Err(failure),
        };
        let saved = self.plan.apply(&self.store).await;
        self.store.close().await;
        match saved {
            Ok(credentials) => Ok(SavedCredentials { credentials, in_file: file.is_some() }),
            Err(error) => Err(match file {
                Some(file) => file.failure_after(error),
                None => error.into(),
            }),
        }
    }
}
