//! Inputs for the tests next door.

use crate::api::CallStatusInput;

/// What a receiver is given for this body.
pub(crate) fn input(body: &str) -> CallStatusInput {
    CallStatusInput {
        savg_signature: None,
        webhook_id: None,
        webhook_timestamp: None,
        webhook_signature: None,
        body: serde_json::from_str(body).unwrap(),
    }
}

/// The same, with a `webhook-id`.
pub(crate) fn with_id(id: &str, body: &str) -> CallStatusInput {
    CallStatusInput { webhook_id: Some(id.to_owned()), ..input(body) }
}

/// A notification of a call: status, and the AMD event if there is one.
pub(crate) fn event(call: &str, status: &str, detected: &str) -> CallStatusInput {
    let mut body = serde_json::json!({ "conversationId": call, "status": status });
    if !detected.is_empty() {
        body["machineDetection"] = detected.into();
    }
    input(&body.to_string())
}
