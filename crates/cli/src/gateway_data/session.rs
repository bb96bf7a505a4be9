//! What is set up, read, changed and saved.

use clap::Args;
use smartassist_auth::SystemClock;
use smartassist_gateway::resources::{Draft, Kind, Plan, SetupError};
use smartassist_gateway::store::SqliteStore;

use super::credentials::{SavedCredentials, SecretsFileError, SecretsOption, existing_file};
use super::data_folder::DataFolderOption;
use super::id_lookup::find_id;
use crate::failure::Failure;

/// The account that something belongs to.
#[derive(Args, Clone, Debug)]
pub struct AccountOption {
    /// The account, by its id or name; where there is only one, it is that
    #[arg(long, value_name = "ID", env = "SMARTASSIST_ACCOUNT_ID", hide_env_values = true)]
    account_id: Option<String>,
}

impl AccountOption {
    /// The id of the account, if one is named.
    ///
    /// # Errors
    ///
    /// There is no such account, or several have this name.
    pub fn resolve_optional(&self, draft: &Draft) -> Result<Option<String>, Failure> {
        let Some(word) = &self.account_id else { return Ok(None) };
        let id = account_id(draft, word)?;
        draft.account(&id)?;
        Ok(Some(id))
    }

    /// The account: the one that is named, or the only one.
    ///
    /// # Errors
    ///
    /// There is no such account, none at all, or more than one to choose from.
    pub fn resolve(&self, draft: &Draft) -> Result<String, Failure> {
        if let Some(id) = self.resolve_optional(draft)? {
            return Ok(id);
        }
        let mut accounts = draft.blueprint().accounts.keys();
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

/// The id of the account that a person means by its id or its name.
///
/// # Errors
///
/// Several accounts have this name.
pub fn account_id(draft: &Draft, word: &str) -> Result<String, Failure> {
    let accounts = draft.blueprint().accounts.iter();
    find_id(word, Kind::Account, accounts.map(|(id, account)| (id.as_str(), Some(account.name.as_str()))))
}

/// The client id of the app that a person means by its client id or its name.
///
/// # Errors
///
/// Several apps have this name.
pub fn app_id(draft: &Draft, word: &str) -> Result<String, Failure> {
    let apps = draft.blueprint().accounts.values().flat_map(|account| &account.apps);
    find_id(word, Kind::App, apps.map(|(id, app)| (id.as_str(), Some(app.name.as_str()))))
}

/// What is set up, and the store it came from.
pub struct ResourceSession {
    store: SqliteStore,
    /// What is set up, to be looked at and changed.
    pub draft: Draft,
}

impl ResourceSession {
    /// Reads what is set up.
    ///
    /// # Errors
    ///
    /// There is no database, or it cannot be read.
    pub async fn existing(data: &DataFolderOption) -> Result<Self, Failure> {
        Self::on(data.open_existing().await?).await
    }

    /// The same, on a new database where there is none.
    ///
    /// # Errors
    ///
    /// It cannot be made or read.
    pub async fn open(data: &DataFolderOption) -> Result<Self, Failure> {
        Self::on(data.open_or_create().await?).await
    }

    async fn on(store: SqliteStore) -> Result<Self, Failure> {
        let draft = Draft::read(&store, &SystemClock).await?;
        Ok(Self { store, draft })
    }

    /// What was changed, ready to be saved.
    ///
    /// # Errors
    ///
    /// Something does not fit.
    pub fn prepare(self) -> Result<PreparedChanges, Failure> {
        self.prepare_by(Draft::plan)
    }

    /// The same, with a plan that is made in another way.
    ///
    /// # Errors
    ///
    /// Those of `plan`.
    pub fn prepare_by(self, plan: impl FnOnce(Draft) -> Result<Plan, SetupError>) -> Result<PreparedChanges, Failure> {
        let Self { store, draft } = self;
        Ok(PreparedChanges { store, plan: plan(draft)? })
    }
}

/// Changes that fit, ready to be saved.
pub struct PreparedChanges {
    store: SqliteStore,
    /// What they come to.
    pub plan: Plan,
}

impl PreparedChanges {
    /// Saves them.
    ///
    /// # Errors
    ///
    /// The store did not do it; then nothing was changed.
    pub async fn save(self) -> Result<(), Failure> {
        self.save_with_secrets(&SecretsOption::none()).await.map(drop)
    }

    /// Writes the secrets that were made to the file that is asked for, saves the changes, and gives the secrets. They
    /// are on the disk before the gateway knows them: nobody can read them from it later.
    ///
    /// # Errors
    ///
    /// The file cannot be written, or the store did not do it; then nothing was changed.
    pub async fn save_with_secrets(self, secrets_to: &SecretsOption) -> Result<SavedCredentials, Failure> {
        let file = match secrets_to.write(self.plan.credentials()) {
            Ok(file) => file,
            Err(SecretsFileError::Exists(path)) => {
                let draft = Draft::read(&self.store, &SystemClock).await?;
                return Err(existing_file(&path, &draft));
            }
            Err(SecretsFileError::Failed(failure)) => return Err(failure),
        };
        let saved = self.plan.carry_out(&self.store).await;
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
