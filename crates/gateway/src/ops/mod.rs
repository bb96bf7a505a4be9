//! What operates a gateway: its settings, the questions of operators, and how it stops.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`settings`] | the settings: a commented file, and what overrides it |
//! | [`descriptors`] | how many files and connections may be open, and how they are shared |
//! | [`tls`] | TLS by certificate files, renewed without a restart |
//! | [`health`] | whether the process is alive, and whether it can do its work |
//! | [`reference`](mod@reference) | the reference page of the API |
//! | [`routes`] | all of that beside the API, on one address or two |
//! | [`maintenance`] | deletes what need not be stored any more |
//! | [`shutdown`] | signals, and stopping in order |

pub mod descriptors;
pub mod health;
pub mod maintenance;
pub mod reference;
pub mod routes;
#[cfg(test)]
mod runtime_names;
pub mod settings;
pub mod shutdown;
pub mod tls;

pub use descriptors::DescriptorBudget;
pub use health::{CheckFuture, HealthCheck, NotReady, Readiness};
pub use routes::{OperatorRoutes, Routers, Sample, SampleFuture};
pub use shutdown::{AbortOnDrop, Drain, DrainReport, Stop, StopSignals};
pub use tls::{Tls, TlsError, TlsFiles};
