//! Delivery of notifications: from the outbox to the caller's `notifyurl`.
//!
//! ```text
//! outbox ── dispatch ── Relay ── destination ── headers ── signing ── Transport ── resolver ── host
//!           breaker      └──────────── verdict ── schedule ──────────────┘
//!           pace, slots
//! ```
//!
//! | promise | module |
//! | --- | --- |
//! | at least once, each call in order, calls independent, one `webhook-id` for all attempts | [`Relay`] |
//! | ten attempts in 75 h 35 min, a fifth more or less; `Retry-After` honoured up to an hour | [`Schedule`] |
//! | each attempt is stored with its outcome, and a failure has a name: dns, tls, timeout … | `transport_failure` |
//! | only 2xx is success; redirections are failures and not followed; 410 ends a call's notifications | [`Verdict`] |
//! | a host that failed five times in a row over 10 s is probed, ever less often; after five days no more | [`Breakers`] |
//! | what waited for a host comes at 10 a second at first, twice as many every 5 s; what is new, at once | `pace` |
//! | no app waits for another's backlog or slow receivers, and no host of an app for another | `dispatch`, `slots` |
//! | a notification that is refused while others are taken gives way to later ones of its call | `schedule`, store |
//! | connected within 5 seconds, done within 15; 4 KiB of the answer are read, and none kept | [`Transport`] |
//! | https to public addresses only, unless [`Reach::Anywhere`] opens the rest | [`address`], [`Destination`] |
//! | the caller's headers do not change how a request is carried or signed | [`headers`] |
//! | signed anew for each attempt, with two secrets while one is replaced | `signing` |
//! | a clock that is set back stops no retries | [`ClockWatch`] |
//!
//! An address is checked where a socket is about to connect: URLs with an address before they are handed to the HTTP
//! client, which looks up no addresses, and names in the client's resolver, whose answer is what it connects to. A name
//! that stands for another address a moment later changes nothing.

pub mod address;
mod breaker;
mod clock_step;
mod destination;
mod dispatch;
pub mod headers;
mod jitter;
mod metrics;
mod pace;
mod relay;
mod resolver;
mod schedule;
mod signing;
mod slots;
mod transport;
mod transport_failure;
mod verdict;

pub use crate::origin::Origin;
pub use breaker::{BreakerCounts, BreakerDecision, BreakerRules, BreakerTransition, Breakers, Observed};
pub use clock_step::ClockWatch;
pub use destination::{Destination, MOST_URL_BYTES, Reach, Refused};
pub use metrics::DeliveryMetrics;
pub use relay::{Relay, RelaySettings};
pub use resolver::{Looking, Lookup, SystemLookup};
pub use schedule::{LONGEST_RETRY_AFTER, LONGEST_WAIT, MOST_ATTEMPTS, Schedule, ScheduleError};
pub use signing::SECRET_OVERLAP;
pub use transport::{Transport, TransportSettings};
pub use verdict::Verdict;

pub use crate::store::HostKey;
