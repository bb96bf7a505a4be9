//! Setting a gateway up: accounts, apps (the vendor's API Setup), bots, trunks, queues and agents.
//!
//! ```text
//! store ─ read ─ Changeset ─ changes by command, or by a file ─ Plan ─ carry out ─ store, and new secrets once
//! ```
//!
//! A [`Changeset`] is what is set up, read at one moment. It is changed in memory, thing by thing or to what a
//! [`ResourceFile`] says. Its [`Plan`] tells what that comes to and is carried out whole or not at all; where somebody
//! else changed something since the draft was read, it is not carried out.
//!
//! | module | what it is |
//! | --- | --- |
//! | `desired_state` | what is set up, or should be, as plain values |
//! | `changeset` | reading it and changing it |
//! | `validate` | what is wrong with it: bounds of the document, names that come twice, trunks that do not exist |
//! | `plan` | what changes, shown and carried out |
//! | `file` | all of it in one TOML file |
//! | `secrets` | secrets of apps: made here or brought along, and handed back once |
//! | `scopes`, `ids` | names of scopes, and new ids |
//! | [`platform_key`] | the key that clients encrypt tokens to |
//!
//! ```no_run
//! use smartassist_auth::SystemClock;
//! use smartassist_gateway::resources::{AppSecrets, AppSpec, Changeset};
//! use smartassist_gateway::store::SqliteStore;
//!
//! # async fn set_up() -> Result<(), Box<dyn std::error::Error>> {
//! let store = SqliteStore::open("gateway.db").await?;
//! let mut changeset = Changeset::read(&store, &SystemClock).await?;
//! let account = changeset.create_account(None, "Example")?;
//! let id = changeset.create_app(&account, None, AppSpec::named("Dialer"), AppSecrets::default())?;
//! let credentials = changeset.plan()?.apply(&store).await?;
//! assert_eq!(credentials.first().map(|app| app.client_id.as_str()), Some(id.as_str()));
//! # Ok(())
//! # }
//! ```

mod cache;
mod changeset;
mod desired_state;
mod entries;
mod error;
mod file;
mod id_map;
mod ids;
mod plan;
pub mod platform_key;
mod refresh;
mod scopes;
mod secrets;
mod snapshot;
mod used_tokens;
mod validate;

pub use cache::ResourceCache;
pub use changeset::{Changeset, SecretRotation};
pub use desired_state::{AccountResource, AccountSpec, AppSpec, DesiredState, Resource, ResourceKey, ResourceKind};
pub use entries::{Agent, Bot, EntryResource, Queue, Trunk, all, delete, get, put};
pub use error::ResourceError;
pub use file::{FileProblem, FileProblems, ResourceFile, SecretSource, SystemSecrets};
pub use id_map::IdMap;
pub use plan::{Plan, PlanAction, PlanStep};
pub use scopes::{ANALYTICS_SCOPE, DIALOUT_SCOPE, UnknownScope, scope, scopes};
pub use secrets::{
    AppCredentials, AppSecrets, InvalidSecret, SECRET_KINDS, generate_secret, read_secret, secret_field,
};
pub use snapshot::AccountResources;
pub use used_tokens::UsedTokenStore;
pub use validate::ResourceProblem;
