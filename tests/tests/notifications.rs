//! The receiver: what the vendor may send gets through, what is no notification or not signed is refused with one clear
//! line in the log, and nothing of it is in that line; what comes twice or in the wrong order comes out once and in
//! order.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod notifications {
    mod followed;
    mod mounted;
    mod refused;
    mod repeated;
    mod signed;
    mod taken;
}
