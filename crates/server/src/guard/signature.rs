//! Verifiers of signatures as guards: they read the headers and hold them against the body as it was sent.

use http::HeaderMap;
use http::request::Parts;
use smartassist_auth::signature::{
    SAVG_SIGNATURE, SavgVerifier, SignatureError, WEBHOOK_ID, WEBHOOK_SIGNATURE, WEBHOOK_TIMESTAMP, WebhookHeaders,
    WebhookVerifier,
};

use super::NotificationGuard;
use crate::security::Denied;

/// Requires a valid `SAVG-Signature`. How the vendor makes it is assumed; see
/// [`TimestampedBody`](smartassist_auth::signature::TimestampedBody).
impl NotificationGuard for SavgVerifier {
    async fn check(&self, parts: &Parts, body: &[u8]) -> Result<(), Denied> {
        let verified = only(&parts.headers, SAVG_SIGNATURE).and_then(|header| self.verify(header, body));
        verified.map(drop).map_err(|error| refuse(SAVG_SIGNATURE, error))
    }
}

/// Requires a valid signature of Standard Webhooks, made with HMAC-SHA256.
impl NotificationGuard for WebhookVerifier {
    async fn check(&self, parts: &Parts, body: &[u8]) -> Result<(), Denied> {
        let verify = || {
            let headers = WebhookHeaders {
                id: only(&parts.headers, WEBHOOK_ID)?,
                timestamp: only(&parts.headers, WEBHOOK_TIMESTAMP)?,
                signature: only(&parts.headers, WEBHOOK_SIGNATURE)?,
            };
            self.verify(&headers, body)
        };
        verify().map(drop).map_err(|error| refuse(WEBHOOK_SIGNATURE, error))
    }
}

/// The value of a header that is there once.
fn only<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, SignatureError> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Err(SignatureError::Missing(name)),
        (Some(value), None) => {
            value.to_str().map_err(|_| SignatureError::Malformed("it has a character that is not ASCII"))
        }
        _ => Err(SignatureError::Malformed("the header is given more than once")),
    }
}

/// One refusal for every failure. The log names the cause.
fn refuse(header: &'static str, error: SignatureError) -> Denied {
    tracing::debug!(header, kind = error.kind(), reason = %error, "the signature of a notification does not count");
    Denied::BadSignature
}
