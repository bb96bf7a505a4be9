//! Setting a gateway up: accounts, apps (the vendor's API Setup), bots, trunks, queues and agents.
//!
//! ```text
//! store ─ read ─ Draft ─ changes by command, or by a file ─ Plan ─ carry out ─ store, and new secrets once
//! ```
//!
//! A [`Draft`] is what is set up, read at one moment. It is changed in memory, thing by thing or to what a [`SetupFile`]
//! says. Its [`Plan`] tells what that comes to and is carried out whole or not at all; where somebody else changed
//! something since the draft was read, it is not carried out.
//!
//! | module | what it is |
//! | --- | --- |
//! | `blueprint` | what is set up, or should be, as plain values |
//! | `draft` | reading it and changing it |
//! | `check` | what is wrong with it: bounds of the document, names that come twice, trunks that do not exist |
//! | `plan` | what changes, shown and carried out |
//! | `file` | all of it in one TOML file |
//! | `secrets` | secrets of apps: made here or brought along, and handed back once |
//! | `scopes`, `ids` | names of scopes, and new ids |
//! | [`keys`] | the key that clients encrypt tokens to |
//!
//! ```no_run
//! use smartassist_auth::SystemClock;
//! use smartassist_gateway::resources::{AppSecrets, AppSetup, Draft};
//! use smartassist_gateway::store::SqliteStore;
//!
//! # async fn set_up() -> Result<(), Box<dyn std::error::Error>> {
//! let store = SqliteStore::open("gateway.db").await?;
//! let mut draft = Draft::read(&store, &SystemClock).await?;
//! let account = draft.create_account(None, "Example")?;
//! let id = draft.create_app(&account, None, AppSetup::named("Dialer"), AppSecrets::default())?;
//! let credentials = draft.plan()?.carry_out(&store).await?;
//! assert_eq!(credentials.first().map(|app| app.client_id.as_str()), Some(id.as_str()));
//! # Ok(())
//! # }
//! ```

mod blueprint;
mod check;
mod draft;
mod entries;
mod error;
mod file;
mod id_map;
mod ids;
pub mod keys;
mod live;
mod plan;
mod refresh;
mod scopes;
mod secrets;
mod snapshot;
mod tokens;

pub use blueprint::{AccountSetup, AppSetup, Blueprint, Key, Kind, Possession, Thing};
pub use check::Problem;
pub use draft::{Draft, Rotation};
pub use entries::{Agent, Bot, Owned, Queue, Trunk, all, delete, get, put};
pub use error::SetupError;
pub use file::{FileProblem, FileProblems, SecretSource, SetupFile, SystemSecrets};
pub use id_map::IdMap;
pub use live::Directory;
pub use plan::{Action, Plan, Step};
pub use scopes::{ANALYTICS, DIALOUT, UnknownScope, scope, scopes};
pub use secrets::{AppCredentials, AppSecrets, SECRET_KINDS, SecretProblem, field_of, generate_secret, read_secret};
pub use snapshot::Possessions;
pub use tokens::StoredTokens;
