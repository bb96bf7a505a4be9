//! What runs a gateway besides the gateway itself: the way in, the questions of operators, and the way out.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`tls`] | TLS by certificate files, renewed without a restart |
//! | [`descriptors`] | how many files and connections may be open, and what that leaves for whom |
//! | [`health`] | whether the process lives, and whether it can do its work |
//! | [`reference`](mod@reference) | the reference page of the API |
//! | [`routes`] | all of that beside the API, on one address or two |
//! | [`shutdown`] | signals, and stopping in order |

pub mod descriptors;
pub mod health;
pub mod reference;
pub mod routes;
pub mod shutdown;
pub mod tls;

pub use descriptors::Descriptors;
pub use health::{Check, Checking, Readiness, Unready};
pub use routes::{Beside, Routers, Sample, Sampling};
pub use shutdown::{Drain, Drained, Running, Stop, StopSignals};
pub use tls::{Tls, TlsError, TlsFiles};
