//! Calls from the first signal to the last notification: detection, the life of a call, carriers.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "everything here is test code, helpers included"
)]

mod amd;
mod amd_properties;
mod call;
mod call_properties;
mod editions;
mod numbers;
mod scenario_file;
mod session;
mod told;
