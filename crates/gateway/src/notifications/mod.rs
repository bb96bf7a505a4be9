//! Delivers notifications from the outbox to the `notifyurl` of each call.
//!
//! ```text
//! outbox ── dispatch ── OutboxWorker ── destination ── headers ── signing ── Transport ── resolver ── host
//!           breaker      └──────────── send_outcome ── schedule ──────────────┘
//!           pace, slots
//! ```
//!
//! | guarantee | module |
//! | --- | --- |
//! | at least once, each call in order, calls independent, one `webhook-id` for all attempts | [`OutboxWorker`] |
//! | ten attempts in 75 h 35 min, each wait varied by 20 %; `Retry-After` is honoured up to an hour | [`Schedule`] |
//! | each attempt is stored with its outcome; a failure has a name: dns, tls, timeout … | `attempt`, `transport` |
//! | only 2xx is success; a redirection is a failure and not followed; 410 ends a call's notifications | [`SendOutcome`] |
//! | a host that failed five times in a row over 10 s is only probed; after five days it is disabled | [`Breakers`] |
//! | after a recovery, the backlog is sent at 10 a second, doubled every 5 s; new ones are sent at once | `breaker` |
//! | no app waits for the backlog or the slow receivers of another, and no host of an app for another | `fairness` |
//! | a notification that is refused while others are accepted yields to later ones of its call | `schedule`, store |
//! | 5 seconds to connect, 15 for an attempt; 4 KiB of the answer are read, and none is stored | [`Transport`] |
//! | https to public addresses only, unless [`Reach::Anywhere`] allows the rest | [`address`], [`Destination`] |
//! | the headers of a request cannot change how a notification is sent or signed | [`headers`] |
//! | each attempt is signed anew, with two secrets during a rotation | `signing` |
//! | retries go on when the clock is set back | [`ClockWatch`] |
//!
//! An address is checked just before a socket connects: an address in a URL before the URL is passed to the HTTP
//! client, and a name in the client's resolver, whose result is what the client connects to. A name that resolves to
//! another address a moment later therefore changes nothing.

pub mod address;
mod attempt;
mod breaker;
mod clock_watch;
mod destination;
mod fairness;
pub mod headers;
mod resolver;
mod schedule;
mod signing;
mod transport;
mod worker;

pub use crate::origin::Origin;
pub use breaker::{BreakerCounts, BreakerDecision, BreakerSettings, BreakerTransition, Breakers, HostHealth};
pub use clock_watch::ClockWatch;
pub use destination::{Destination, DestinationError, MAX_URL_BYTES, Reach};
pub use resolver::{Lookup, LookupFuture, SystemLookup};
pub use schedule::{MAX_ATTEMPTS, MAX_RETRY_AFTER, MAX_WAIT, Schedule, ScheduleError};
pub use transport::{SendOutcome, Transport, TransportSettings};
pub use worker::{OutboxWorker, OutboxWorkerSettings};

pub use crate::store::HostKey;
