//! Delivery of notifications: the rules, without any input or output.

pub mod address;
mod breaker;
mod destination;
pub mod headers;
mod schedule;
mod verdict;

pub use breaker::{Admission, BreakerRules, Breakers, HostKey, Observed};
pub use destination::{Destination, MOST_URL_BYTES, Origin, Reach, Refused};
pub use schedule::{LONGEST_RETRY_AFTER, Schedule};
pub use verdict::Verdict;
