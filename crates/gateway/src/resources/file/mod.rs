//! Everything that should be set up, in one TOML file.
//!
//! ```toml
//! [[account]]
//! id = "637368b4a1d039e34ba63bbf"
//! name = "Example"
//!
//! [[account.app]]
//! name = "Dialer"
//! scopes = ["dialout", "analytics"]
//! enforce_jti = true
//! edition = "2025"
//! client_secret = { env = "DIALER_CLIENT_SECRET" }
//! savg_secret = { file = "savg-secret.txt" }
//!
//! [[account.trunk]]
//! name = "TRUNK"
//! default = true
//!
//! [[account.bot]]
//! id = "st-3bf09bef-f979-5489-b337-f465bd5db1f4"
//! name = "Reminder"
//! trunk = "TRUNK"
//! numbers = ["+127061657882"]
//!
//! [[account.queue]]
//! name = "Support"
//!
//! [[account.agent]]
//! email = "john.doe@example.com"
//! first_name = "John"
//! ```
//!
//! | table | fields |
//! | --- | --- |
//! | `account` | `id`, `name`, and the tables below |
//! | `app` | `id`, `name`, `scopes`, `enforce_jti`, `enforce_jwe`, `disabled`, `edition`, and three secrets |
//! | `trunk` | `name`, `enabled`, `default`, `allow_emergency` |
//! | `bot` | `id`, `name`, `trunk`, `numbers`, `flow`, `talk_seconds` |
//! | `queue` | `id`, `name` |
//! | `agent` | `id`, `email`, `first_name`, `last_name`, `custom_id` |
//!
//! The secrets are `client_secret`, `savg_secret` and `webhook_secret`. Those that are left out are made where the app
//! has none, and stay as they are where it has some. A secret that takes the place of another leaves that one a day.
//!
//! The file is the whole truth about what it names: a field that is left out has its default. What has no `id` is known
//! by its name, an agent by its e-mail address, and gets an id when it is added; with another name it is another thing.

mod account;
mod merge;
mod reader;
mod secrets;

use toml::de::DeTable;

pub use reader::{FileProblem, FileProblems};
pub use secrets::{SecretSource, SystemSecrets};

use self::account::FileAccount;
use self::reader::{FileProblemList, TomlTable};
use super::changeset::Changeset;
use super::error::ResourceError;
use super::plan::{self, Plan};

/// A resource file that was read, with its secrets. What is wrong with it, [`plan`](Self::plan) tells: only beside what
/// is set up does all of it show.
#[derive(Debug)]
pub struct ResourceFile {
    accounts: Vec<FileAccount>,
    problems: FileProblemList,
}

impl ResourceFile {
    /// Reads a file, and the secrets that it names.
    ///
    /// # Errors
    ///
    /// Why it is no TOML.
    pub fn read(text: &str, source: &impl SecretSource) -> Result<Self, FileProblems> {
        let mut problems = FileProblemList::new(text);
        let (file, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            problems.add(&error.span().unwrap_or_default(), error.message());
        }
        problems.check()?;
        let file = TomlTable::file(file.get_ref());
        file.only(&["account"], &mut problems);
        let accounts = file.tables("account", &mut problems);
        let accounts = accounts.iter().map(|table| FileAccount::read(table, source, &mut problems)).collect();
        Ok(Self { accounts, problems })
    }

    /// Changes the changeset to what the file says, and returns the plan. With `prune`, what the file does not name
    /// is taken away.
    ///
    /// # Errors
    ///
    /// [`ResourceError::File`] with everything that is wrong with the file: fields that do not exist, values of the
    /// wrong kind or out of bounds, secrets that cannot be read, and what does not fit together;
    /// [`ResourceError::Secret`].
    pub fn plan(self, mut changeset: Changeset, prune: bool) -> Result<Plan, ResourceError> {
        let Self { accounts, mut problems } = self;
        let spans = merge::apply(accounts, &mut changeset, prune, &mut problems);
        for problem in changeset.new_problems() {
            let account = super::ResourceKey::account(&problem.of.account);
            let span = spans.get(&problem.of).or_else(|| spans.get(&account));
            let text = if spans.contains_key(&problem.of) {
                format!("`{}` {}", problem.field, problem.text)
            } else {
                problem.to_string()
            };
            problems.add(span.map_or(&(0..0), |spans| spans.of(problem.field)), text);
        }
        problems.check().map_err(ResourceError::File)?;
        plan::of(changeset)
    }
}
