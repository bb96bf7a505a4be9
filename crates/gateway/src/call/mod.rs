//! One call as a pure state machine: no clock, no I/O, no randomness.
//!
//! A [`Call`] receives the signals of its carrier and the wishes of the gateway, and returns what to report and when to
//! hang up. Answering machine detection ([`amd`]) runs inside it. The owner of a call asks [`Call::next_due`] how long
//! it may sleep.
//!
//! | type | what it is |
//! | --- | --- |
//! | [`CallSettings`] | the time limits and the AMD settings of a call, from the request |
//! | [`Call`] | the state machine |
//! | [`CallPhase`] | its phase: queued, dialling, ringing, answered, ended |
//! | [`CallInput`] | what it receives; most inputs are a [`Signal`] of the carrier |
//! | [`Signal`] | what a carrier reports: ringing, an answer, a [`Sound`], a failure with a [`SipStatus`], the end |
//! | [`CallEffect`] | what its owner has to do: send a report, or hang up |
//! | [`CallReport`] | the content of one notification, with the [`CallProgress`] it reports |
//! | [`EndedBy`] | who ended an answered call |
//! | [`CallState`] | what is stored with each step, so that a call can be ended after a crash |
//!
//! # Transitions
//!
//! | input | queued | dialling | ringing | answered | ended |
//! | --- | --- | --- | --- | --- | --- |
//! | dial | dialling | – | – | – | – |
//! | ringing | – | ringing | stays | – | – |
//! | answered | – | answered | answered | – | – |
//! | refused | – | failed, as refused | failed, as refused | – | – |
//! | heard | – | stays | stays | stays, goes to detection | – |
//! | hung up by the callee | – | – | – | completed | – |
//! | dropped | – | failed, 503 | failed, 503 | completed | – |
//! | media lost | – | failed, 500 | failed, 500 | completed | – |
//! | hung up by the bot, or its flow is complete | – | – | – | completed | – |
//! | cancelled | failed, 487 | failed, 487 | failed, 487 | completed | – |
//! | ring timeout | | failed, 487 | failed, 487 | | |
//! | maximum length | | | | completed | |
//! | a machine, in the mode `disconnect` | | | | completed | |
//!
//! An input marked – is not expected in that phase, but it can happen: an answer and a cancellation cross on the wire,
//! or a carrier repeats a signal. It is ignored, and [`CallEffect::Ignored`] is returned.
//!
//! Every call ends with exactly one report of `completed` or `failed`, whatever the carrier sends afterwards. Detection
//! always ends before the call.
//!
//! # After a crash
//!
//! The [`CallState`] is all that decides what later reports say; whoever stores it with each step can end a call that a
//! crash of the gateway cut off: [`Call::end_interrupted`] makes its last reports of what was known, and adds nothing
//! to it.
//!
//! # Reports
//!
//! A [`CallReport`] is the content of a notification as data. An [`Edition`](crate::Edition) writes it with the names
//! and values of the vendor's pages of that year.

pub mod amd;
mod machine;
mod notification;
mod report;
mod settings;
mod signal;
mod state;

pub use machine::{Call, CallEffect, CallInput, CallPhase};
pub use notification::NotificationIds;
pub use report::{CallProgress, CallReport, EndedBy};
pub use settings::{CallSettings, DEFAULT_MAX_CALL_DURATION};
pub use signal::{Signal, SipStatus, Sound};
pub use state::CallState;
