//! Who gets in, to what, and how often: the stub with the verifier of registered apps, over HTTP.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod access {
    mod clients;
    mod credentials;
    mod fixtures;
    mod limits;
    mod ownership;
    mod replays;
}
