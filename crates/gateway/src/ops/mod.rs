//! Operates a gateway: settings, health, metrics, TLS, maintenance and shutdown.
//!
//! | module | what it does |
//! | --- | --- |
//! | [`settings`] | the settings: a commented file, and overrides |
//! | [`descriptors`] | how many files and connections may be open, and how they are divided |
//! | [`tls`] | TLS by certificate files, renewed without a restart |
//! | [`health`] | whether the process is alive, and whether it can work |
//! | [`reference`](mod@reference) | the reference page of the API |
//! | [`routes`] | serves all of that beside the API, on one address or two |
//! | [`maintenance`] | deletes what the retention settings do not keep |
//! | [`shutdown`] | signals, and shutdown in order |

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
