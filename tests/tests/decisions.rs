//! Every decision of `openapi/decisions.md` is pinned by a test: the letter is the module, the row names the function.
//!
//! A test here fails when a decision is changed by accident. To change one on purpose, change the document, the row and
//! the test together.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod decisions {
    mod a;
    mod b;
    mod c;
    mod d;
    mod e;
    mod f;
    mod register;
}
