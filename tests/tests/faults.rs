//! Client and stub with a faulty network between them: no phone rings twice, and what can be read is read.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

mod faults {
    mod counting_service;
    mod dialouts;
    mod reads;
}
