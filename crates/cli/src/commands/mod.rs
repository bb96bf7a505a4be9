//! What each command does. A module has the command's arguments and a function `run`; none knows another.

pub mod agents;
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
