//! What notifications need once they are in: each once, and those of a call in their order.
//!
//! | you want | use |
//! | --- | --- |
//! | to follow each call from its first notification to its last | [`ordered`](ordered()) |
//! | a receiver of your own that sees no notification twice | [`Deduplicated`] around it |
//!
//! Both keep what they know in memory, within bounds, and say what that promises and what it does not.

mod deduplicated;
#[cfg(test)]
mod deduplicated_tests;
mod fingerprint;
mod ordered;
#[cfg(test)]
mod samples;

pub use deduplicated::Deduplicated;
pub use ordered::{Call, Calls, Counts, OrderedReceiver, OrderedSettings, ordered};
