//! What is set up: apps, and the bots, trunks, queues and agents of accounts.
//!
//! | module | what it is |
//! | --- | --- |
//! | `entries` | what an account has, and its way into the store |
//! | `live` | all of it in memory, up to date within a second: the registry that tokens are checked with |
//! | `tokens` | which token ids were used |
//!
//! What is not set up is not checked: an account without trunks takes every name of a trunk, a bot without numbers may
//! call as any number. Bots themselves have to be set up, since whose they are decides who may use them.

mod entries;
mod live;
mod tokens;

pub use entries::{Agent, Bot, Owned, Queue, Trunk, all, delete, get, put};
pub use live::{Directory, Possessions};
pub use tokens::StoredTokens;
