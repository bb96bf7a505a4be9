//! Checks that the signed headers are the ones that the lint requires of documents.

#[path = "../../../codegen/src/runtime.rs"]
#[allow(dead_code, reason = "other crates work under the rest of the names")]
mod runtime;

use super::{SAVG_SIGNATURE, WEBHOOK_ID, WEBHOOK_SIGNATURE, WEBHOOK_TIMESTAMP};

#[test]
fn headers() {
    assert_eq!([SAVG_SIGNATURE, WEBHOOK_ID, WEBHOOK_TIMESTAMP, WEBHOOK_SIGNATURE], runtime::SIGNATURE_HEADERS);
}
