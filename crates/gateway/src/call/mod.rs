//! The life of one call as a pure state machine.
//!
//! A [`Call`] is told what its carrier signals and what the gateway wants of it, and says what to report and when to
//! hang up. Detection runs inside it, and like a [`Detector`](crate::call::amd::Detector) it has no clock of its own: whoever
//! drives it asks [`Call::next_due`] how long it may sleep.
//!
//! # What leads where
//!
//! | told | queued | dialling | ringing | answered | ended |
//! | --- | --- | --- | --- | --- | --- |
//! | dial | dialling | – | – | – | – |
//! | ringing | – | ringing | stays | – | – |
//! | answered | – | answered | answered | – | – |
//! | refused | – | failed, as refused | failed, as refused | – | – |
//! | heard | – | stays | stays | stays, detection listens | – |
//! | hung up by whom was called | – | – | – | completed | – |
//! | dropped | – | failed, 503 | failed, 503 | completed | – |
//! | media lost | – | failed, 500 | failed, 500 | completed | – |
//! | hung up by the bot, or its flow is through | – | – | – | completed | – |
//! | cancelled | failed, 487 | failed, 487 | failed, 487 | completed | – |
//! | ring timeout | | failed, 487 | failed, 487 | | |
//! | maximum length | | | | completed | |
//! | a machine, in the mode `disconnect` | | | | completed | |
//!
//! What is marked – cannot happen in an order that is kept, and happens all the same: an answer and a cancellation
//! cross on the wire, a carrier repeats itself. It is ignored, and [`CallEffect::Ignored`] says so.
//!
//! Everything ends in exactly one report of `completed` or `failed`, whatever the carrier does afterwards. Detection
//! always ends before the call does.
//!
//! # What a crash leaves
//!
//! The [`CallState`] is all that decides what later reports say; whoever stores it with each step can end a call that a
//! crash of the gateway cut off: [`Call::end_interrupted`] makes its last reports of what was known, and adds nothing to it.
//!
//! # What is reported
//!
//! A [`CallReport`] is what a notification says, as data. An [`Edition`](crate::Edition) writes it as the vendor's pages of a year have it.

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
