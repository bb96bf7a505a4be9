//! What is set up: apps, and the bots, trunks, queues and agents of accounts.
//!
//! | module | what it is |
//! | --- | --- |
//! | `entries` | what an account has, and its way into the store |
//! | `live` | all of it in memory, never older than a second: the registry that tokens are checked with |
//! | `refresh` | reading it again, one read at a time for all who wait |
//! | `snapshot`, `id_map` | all of it at one moment, which shares with the next one what did not change |
//! | `tokens` | which token ids were used |
//!
//! What is not set up is not checked: an account without trunks takes every name of a trunk, a bot without numbers may
//! call as any number. Bots themselves have to be set up, since whose they are decides who may use them.

mod entries;
mod id_map;
mod live;
mod refresh;
mod snapshot;
mod tokens;

pub use entries::{Agent, Bot, Owned, Queue, Trunk, all, delete, get, put};
pub use id_map::IdMap;
pub use live::Directory;
pub use snapshot::Possessions;
pub use tokens::StoredTokens;
