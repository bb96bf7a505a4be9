//! Every example of the document travels each way it can travel, over HTTP, and arrives with nothing lost.
//!
//! | example of | way |
//! | --- | --- |
//! | a request | client → stub |
//! | an answer | stub → client, and any server → client |
//! | a notification | any sender → receiver, and typed sender → receiver |
//! | an error | stub → client, receiver → sender |

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

mod examples_travel {
    mod answers;
    mod complete;
    mod errors;
    mod notifications;
    mod requests;
    mod whole_call;
}
