//! The user status report, computed from the status changes of agents. Pure: it knows no store and no clock.
//!
//! ```text
//! request ─ ReportPeriod ───────────┐
//! changes of an agent, sorted ─ Sweep ─ seconds per bucket, status and state ─ UserStatusReport ─ JSON of the document
//! now ────────────────────────┘
//! ```
//!
//! | question | answer |
//! | --- | --- |
//! | what is a presence | a status the agent chose, such as Available, with a state: idle or interacting |
//! | how long does it last | until the next change; before the first one nothing is known, and nothing after now |
//! | what is one status | names that differ only in upper and lower case are one: register E8; the spelling that counts first in the period is shown |
//! | which buckets are listed | all, in order, those without presence with an empty status; none if there was no presence at all |
//! | how are states written | `Available:Idle`, `AVAILABLE:Interacting`, both always, as in the vendor's sample |
//!
//! # Rounding
//!
//! Durations are milliseconds inside and whole seconds outside. Rounding each by itself, as the vendor seems to do,
//! makes sums differ by a second. Here a bucket's seconds are all that is known of it, rounded down, and they are dealt
//! out by the largest remainder: every status gets its whole seconds, and the seconds that are left go to those with
//! the largest fractions, of equal ones to those that came first. The seconds of a status are dealt out to its two
//! states in the same way. Hence
//!
//! * the statuses of an agent who was logged in throughout add up to exactly the length of the bucket,
//! * idle and interacting add up to exactly their status,
//! * no figure is a second or more away from what it stands for, and what did not happen has none.
//!
//! # Cost
//!
//! One pass over the changes and the buckets, however many statuses there are. A bucket is handed on when it is over,
//! so memory does not depend on the number of changes or buckets, and the pass can be stopped and gone on with. JSON is
//! written without values of the document's types, but made of them: `json` has the reason. `cargo bench -p
//! smartassist-gateway --bench user_status` has figures.

mod json;
mod names;
mod period;
mod presence;
mod report;
mod round;
mod sweep;

pub use json::{ByteCount, JsonSink, TemplateError};
pub use period::{MAX_BUCKETS, ReportPeriod};
pub use presence::{AgentState, Presence, PresenceChange};
pub use report::UserStatusReport;
pub use sweep::{Bucket, MAX_STATUS_BYTES, MAX_STATUSES, StatusTime, Sweep};
