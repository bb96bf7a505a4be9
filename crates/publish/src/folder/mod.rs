//! The published folder on disk: comparing it, and replacing it in one step.

mod compare;
mod lock;
mod replace;

pub use compare::compare;
pub use lock::Lock;
pub use replace::{VersionStep, recover, replace};

/// Where the published files are, relative to the root of the repository.
pub const DIST: &str = "openapi/dist";
