//! Delivery of notifications: from the outbox to the caller's `notifyurl`.
//!
//! ```text
//! outbox ── dispatch ── OutboxWorker ── destination ── headers ── signing ── Transport ── resolver ── host
//!           breaker      └──────────── send_outcome ── schedule ──────────────┘
//!           pace, slots
//! ```
//!
//! | promise | module |
//! | --- | --- |
//! | at least once, each call in order, calls independent, one `webhook-id` for all attempts | [`OutboxWorker`] |
//! | ten attempts in 75 h 35 min, a fifth more or less; `Retry-After` honoured up to an hour | [`Schedule`] |
//! | each attempt is stored with its outcome, and a failure has a name: dns, tls, timeout … | `transport_failure` |
//! | only 2xx is success; redirections are failures and not followed; 410 ends a call's notifications | [`SendOutcome`] |
//! | a host that failed five times in a row over 10 s is probed, ever less often; after five days no more | [`Breakers`] |
//! | what waited for a host comes at 10 a second at first, twice as many every 5 s; what is new, at once | `recovery` |
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
mod clock_watch;
mod destination;
mod dispatch;
pub mod headers;
mod jitter;
mod metrics;
mod recovery;
mod resolver;
mod schedule;
mod send_outcome;
mod signing;
mod slots;
mod transport;
mod transport_failure;
mod worker;

pub use crate::origin::Origin;
pub use breaker::{BreakerCounts, BreakerDecision, BreakerSettings, BreakerTransition, Breakers, HostHealth};
pub use clock_watch::ClockWatch;
pub use destination::{Destination, DestinationError, MAX_URL_BYTES, Reach};
pub use metrics::NotificationMetrics;
pub use resolver::{Lookup, LookupFuture, SystemLookup};
pub use schedule::{MAX_ATTEMPTS, MAX_RETRY_AFTER, MAX_WAIT, Schedule, ScheduleError};
pub use send_outcome::SendOutcome;
pub use signing::SECRET_OVERLAP;
pub use transport::{Transport, TransportSettings};
pub use worker::{OutboxWorker, OutboxWorkerSettings};

pub use crate::store::HostKey;
