//! Bad input over HTTP: whatever is sent, the answer is a documented status with the documented body, says what is
//! wrong and where, and repeats nothing of it.
//!
//! | module | what is wrong |
//! | --- | --- |
//! | `bounds` | a value just outside a constraint, for every constraint of every request; just inside is taken |
//! | `fields` | fields that are missing, unknown, null, doubled, or of another type |
//! | `bodies` | the body is no JSON, of another kind, too large, or too deep |
//! | `parameters` | path, query and headers |
//! | `routes` | paths and methods |
//! | `framing` | HTTP itself |
//! | `texts` | nothing: unusual text that has to get through |

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod bad_input {
    mod bodies;
    mod bounds;
    mod fields;
    mod framing;
    mod parameters;
    mod routes;
    mod texts;
}
