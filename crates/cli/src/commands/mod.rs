//! What each command does. A module has the command's arguments and a function `run`; none knows another.
//!
//! Which command calls which operation of the document; `cargo xtask check` insists on a row for each:
//!
//! | operation | command |
//! | --- | --- |
//! | `dialout` | `dial` |
//! | `getConversation` | `conversation` |
//! | `getIntentRealtimeData` | `intents` |
//! | `getIntentRealtimeDataByGet` | none: deprecated, `intents` sends the POST |
//! | `getUserStatus` | `agents status` |

pub mod account;
pub mod agent;
pub mod agents;
pub mod app;
pub mod apply;
pub mod backup;
pub mod bot;
pub mod completions;
pub mod conversation;
pub mod demo;
pub mod dial;
pub mod import;
pub mod intents;
pub mod listen;
pub mod man;
pub mod notifications;
pub mod queue;
pub mod serve;
pub mod token;
pub mod trigger;
pub mod trunk;
