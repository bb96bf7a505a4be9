//! A working SmartAssist on one machine, and what it is made of, each piece usable and tested by itself.
//!
//! ```text
//! carrier ─ signals ─ call (with amd inside) ─ reports ─ store: state and outbox ─ delivery ─ the caller's receiver
//! ```
//!
//! | module | what it is |
//! | --- | --- |
//! | [`gateway`] | a whole gateway: started from its settings, served, stopped in order |
//! | [`api`] | the four APIs, answered from the parts below |
//! | [`amd`] | answering machine detection, a pure state machine over events and times |
//! | [`call`] | the course of a call, pure as well, and its notifications in either edition |
//! | [`number`] | telephone numbers in one spelling, and which of them are emergency numbers; pure |
//! | [`carrier`] | what places calls: the trait, and a simulated carrier with test numbers and scenario files |
//! | [`exchange`] | dialouts, from the request to the last notification |
//! | [`history`] | what a call leaves behind for the APIs for reading; pure |
//! | [`user_status`] | the user status report, computed from the status changes of agents; pure |
//! | [`store`] | what is set up, what happened, calls and the outbox, in SQLite |
//! | [`origin`] | scheme, host and port of a URL |
//! | [`delivery`] | sends the outbox: signed, in order, again where needed, and to public addresses only |
//! | [`directory`] | what is set up, in memory and up to date |
//! | [`setup`] | setting it up: accounts, apps, bots, trunks, queues and agents |
//! | [`import`] | reads JSON Lines into the store: conversations, intent sessions, status changes |
//! | [`config`] | the settings of a gateway, from a commented file |
//! | [`metrics`] | what is counted and measured, for Prometheus |
//! | [`service`] | what runs it: TLS, health, signals, draining |
//! | [`upkeep`] | prunes what need not be stored any more |
//!
//! The program `smartassist` (`crates/cli`) is this library with a command line.

mod agents;
pub mod amd;
pub mod api;
pub mod call;
pub mod carrier;
pub mod config;
pub mod delivery;
pub mod directory;
#[cfg(test)]
mod documented;
pub mod exchange;
pub mod gateway;
pub mod history;
pub mod import;
pub mod metrics;
pub mod number;
pub mod origin;
pub mod service;
pub mod setup;
pub mod store;
mod toml_words;
pub mod upkeep;
pub mod user_status;
mod utc;

pub use gateway::Gateway;
pub use utc::utc;
