//! The commands, one module each: its arguments, and a function `run`. No command imports another.
//!
//! The command that calls each operation of the document; `cargo xtask check` requires a row for each operation:
//!
//! | operation | command |
//! | --- | --- |
//! | `dialout` | `dial` |
//! | `getConversation` | `conversation` |
//! | `getIntentRealtimeData` | `intents` |
//! | `getIntentRealtimeDataByGet` | none: deprecated, `intents` sends the POST |
//! | `getUserStatus` | `user-status` |

pub mod admin;
pub mod completions;
pub mod conversation;
pub mod demo;
pub mod dial;
pub mod intents;
pub mod listen;
pub mod man;
pub mod serve;
pub mod token;
pub mod trigger;
pub mod user_status;
