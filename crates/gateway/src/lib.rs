//! A working SmartAssist on one machine, and what it is made of, each piece usable and tested by itself.
//!
//! ```text
//! carrier ─ signals ─ call (with amd inside) ─ reports ─ store: state and outbox ─ notifications ─ the caller's receiver
//! ```
//!
//! | module | what it is |
//! | --- | --- |
//! | [`gateway`] | a whole gateway: started from its settings, served, stopped in order |
//! | [`ops`] | settings, health, TLS, signals and maintenance of a gateway that runs |
//! | [`api`] | the operations of the document, answered from the modules below |
//! | [`dialout`] | dialouts, from the request to the last notification |
//! | [`reports`] | what the APIs for reading return: conversations, sessions, user status, and the import of all three |
//! | [`notifications`] | sends the outbox: signed, in order, again where needed, and to public addresses only |
//! | [`resources`] | accounts, apps, bots, trunks, queues and agents: how they change, and their cache in memory |
//! | [`carrier`] | places calls: the trait, and a simulated carrier with test numbers and scenario files |
//! | [`call`] | one call as a pure state machine, with answering machine detection inside, and its notifications |
//! | [`number`] | telephone numbers in one spelling, and which of them are emergency numbers; pure |
//! | [`store`] | resources, calls, reports and the outbox, in SQLite |
//! | [`metrics`] | counters and durations, for Prometheus |
//! | [`origin`] | scheme, host and port of a URL |
//! | [`units`] | durations and other values, as settings, files and options write them |
//!
//! Each module uses those below it in this table, never those above it.
//!
//! The program `smartassist` (`crates/cli`) is this library with a command line.

pub mod api;
pub mod call;
pub mod carrier;
pub mod dialout;
mod edition;
pub mod gateway;
pub mod metrics;
pub mod notifications;
pub mod number;
pub mod ops;
pub mod origin;
pub mod reports;
pub mod resources;
pub mod store;
pub mod units;
mod utc;

pub use edition::Edition;
pub use gateway::Gateway;
pub use utc::utc;
