//! Every documented error of every operation is provoked at a real server, and arrives as documented: typed at the
//! client where the client can cause it, as bytes where it is too well-behaved.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod errors {
    mod credentials;
    mod debug;
    mod limits;
    mod provoked;
}
