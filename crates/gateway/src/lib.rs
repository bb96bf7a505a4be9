//! A working SmartAssist on one machine, piece by piece: what a gateway is made of, each usable and tested by itself.
//!
//! ```text
//! carrier ─ signals ─ call (with amd inside) ─ reports ─ store: state and outbox ─ delivery ─ the caller's receiver
//! ```
//!
//! | module | what it is |
//! | --- | --- |
//! | [`amd`] | answering machine detection, a pure state machine over events and times |
//! | [`call`] | the course of a call, pure as well, and its notifications in either edition |
//! | [`carrier`] | what places calls: the trait, and a simulated carrier with test numbers and scenario files |
//! | [`store`] | calls, keys, secrets and the outbox, in SQLite |
//! | [`delivery`] | sends the outbox: signed, in order, again where needed, and to public addresses only |
//! | [`exchange`] | puts them together behind the stub's dialout |
//!
//! Of the four APIs only dialout is served yet, and there is no program: whoever wants one builds it from these.

pub mod amd;
pub mod api;
pub mod call;
pub mod carrier;
pub mod delivery;
pub mod directory;
pub mod exchange;
pub mod history;
pub mod setup;
pub mod store;
