//! The published folder on disk: how it is compared, and replaced in one step.

mod compare;
mod lock;
mod replace;

pub use compare::compare;
pub use lock::Lock;
pub use replace::{ReplaceStep, recover, replace};

/// Where the published files are, relative to the root of the repository.
pub const DIST: &str = "openapi/dist";
