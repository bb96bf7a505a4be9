//! What is set up, read, changed and saved.

use clap::Args;
use smartassist_auth::SystemClock;
use smartassist_gateway::setup::{AppCredentials, Draft};
use smartassist_gateway::store::SqliteStore;

use super::data::{DataOption, not_set_up};
use crate::failure::Failure;

/// The account that something belongs to.
#[derive(Args, Clone, Debug)]
pub struct AccountOption {
    /// The account; where there is only one, it is that
    #[arg(long, value_name = "ID", env = "SMARTASSIST_ACCOUNT_ID", hide_env_values = true)]
    account_id: Option<String>,
}

impl AccountOption {
    /// The account, if one is named.
    pub fn get(&self) -> Option<&str> {
        self.account_id.as_deref()
    }

    /// The account: the one that is named, or the only one.
    ///
    /// # Errors
    ///
    /// There is no such account, none at all, or more than one to choose from.
    pub fn of(&self, draft: &Draft) -> Result<String, Failure> {
        if let Some(id) = &self.account_id {
            return draft.account(id).map(|_| id.clone()).map_err(|error| not_set_up(&error));
        }
        let mut accounts = draft.blueprint().accounts.keys();
        match (accounts.next(), accounts.next()) {
            (Some(only), None) => Ok(only.clone()),
            (None, _) => Err(Failure::failed("there is no account yet").hint("`smartassist account create` first")),
            (Some(_), Some(_)) => {
                let failure = Failure::usage("there is more than one account: give --account-id");
                Err(failure.hint("`smartassist account list`, which shows their ids"))
            }
        }
    }
}

/// What is set up, and the store it came from.
pub struct Session {
    store: SqliteStore,
    /// What is set up, to be looked at and changed.
    pub draft: Draft,
}

impl Session {
    /// Reads what is set up.
    ///
    /// # Errors
    ///
    /// There is no database, or it cannot be read.
    pub async fn existing(data: &DataOption) -> Result<Self, Failure> {
        Self::on(data.existing().await?).await
    }

    /// The same, on a new database where there is none.
    ///
    /// # Errors
    ///
    /// It cannot be made or read.
    pub async fn open(data: &DataOption) -> Result<Self, Failure> {
        Self::on(data.open().await?).await
    }

    async fn on(store: SqliteStore) -> Result<Self, Failure> {
        let draft = Draft::read(&store, &SystemClock).await.map_err(|error| not_set_up(&error))?;
        Ok(Self { store, draft })
    }

    /// Takes the draft out, to make a plan of it.
    pub fn into_parts(self) -> (SqliteStore, Draft) {
        (self.store, self.draft)
    }

    /// Saves what was changed.
    ///
    /// # Errors
    ///
    /// Something does not fit, or the store did not do it; then nothing was changed.
    pub async fn save(self) -> Result<Vec<AppCredentials>, Failure> {
        let plan = self.draft.plan().map_err(|error| not_set_up(&error))?;
        let saved = plan.carry_out(&self.store).await.map_err(|error| not_set_up(&error));
        self.store.close().await;
        saved
    }
}
