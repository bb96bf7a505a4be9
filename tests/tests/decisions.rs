//! Every decision of `openapi/decisions.md` is pinned by a test: the letter is the module, the row names the function.
//!
//! A test here fails when somebody changes by accident what was decided. Who changes it on purpose changes the
//! document, the row and the test together.

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
