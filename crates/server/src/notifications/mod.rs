//! What notifications need once they are in: each once.

mod deduplicated;
#[cfg(test)]
mod deduplicated_tests;
mod fingerprint;
#[cfg(test)]
mod samples;

pub use deduplicated::Deduplicated;
