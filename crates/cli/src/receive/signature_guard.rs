//! Verifies the signatures of notifications. The user sees why a signature is invalid; the sender does not.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::request::Parts;
use smartassist_auth::signature::{
    SAVG_SIGNATURE, SavgVerifier, SignatureError, WEBHOOK_ID, WEBHOOK_SIGNATURE, WEBHOOK_TIMESTAMP, WebhookHeaders,
    WebhookVerifier,
};
use smartassist_server::{Denied, NotificationGuard};

use crate::secrets::NotificationSecrets;

/// Accepts a notification if one of its signatures is valid. Without secrets it accepts every notification.
#[derive(Clone)]
pub struct SignatureGuard {
    savg: Option<SavgVerifier>,
    webhook: Option<WebhookVerifier>,
}

/// What the guard saw of a request, shared with the handler.
#[derive(Clone, Default)]
pub struct RequestCapture(Arc<Mutex<CapturedRequest>>);

/// The body and the result of the verification.
#[derive(Clone, Default)]
pub struct CapturedRequest {
    /// The body as it was sent.
    pub body: Bytes,
    /// The scheme of the valid signature.
    pub signed: Option<&'static str>,
    /// Why no signature is valid.
    pub refused: Option<String>,
}

impl RequestCapture {
    /// What the guard saw so far.
    pub fn captured(&self) -> CapturedRequest {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn record(&self, change: impl FnOnce(&mut CapturedRequest)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl SignatureGuard {
    /// A guard with these secrets.
    pub fn new(secrets: &NotificationSecrets) -> Self {
        let (savg, webhook) = secrets.verifiers();
        Self { savg, webhook }
    }

    /// The scheme of the valid signature; `None` without secrets; or why no signature is valid.
    fn verify(&self, parts: &Parts, body: &[u8]) -> Result<Option<&'static str>, String> {
        let mut reasons = Vec::new();
        if let Some(verifier) = &self.savg {
            match only(parts, SAVG_SIGNATURE).and_then(|header| verifier.verify(header, body)) {
                Ok(_) => return Ok(Some("SAVG-Signature")),
                Err(error) => reasons.push((SAVG_SIGNATURE, error)),
            }
        }
        if let Some(verifier) = &self.webhook {
            match webhook(parts).and_then(|headers| verifier.verify(&headers, body)) {
                Ok(_) => return Ok(Some("Standard Webhooks")),
                Err(error) => reasons.push((WEBHOOK_SIGNATURE, error)),
            }
        }
        if reasons.is_empty() {
            return Ok(None);
        }
        Err(reasons.iter().map(|(header, error)| format!("{header}: {error}")).collect::<Vec<_>>().join("; "))
    }
}

impl NotificationGuard for SignatureGuard {
    async fn check(&self, parts: &Parts, body: &[u8]) -> Result<(), Denied> {
        let verified = self.verify(parts, body);
        if let Some(capture) = parts.extensions.get::<RequestCapture>() {
            capture.record(|captured| {
                captured.body = Bytes::copy_from_slice(body);
                match &verified {
                    Ok(signed) => captured.signed = *signed,
                    Err(reason) => captured.refused = Some(reason.clone()),
                }
            });
        }
        verified.map(drop).map_err(|_| Denied::BadSignature)
    }
}

fn webhook(parts: &Parts) -> Result<WebhookHeaders<'_>, SignatureError> {
    Ok(WebhookHeaders {
        id: only(parts, WEBHOOK_ID)?,
        timestamp: only(parts, WEBHOOK_TIMESTAMP)?,
        signature: only(parts, WEBHOOK_SIGNATURE)?,
    })
}

/// The value of a header that occurs exactly once.
fn only<'a>(parts: &'a Parts, name: &'static str) -> Result<&'a str, SignatureError> {
    let mut values = parts.headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Err(SignatureError::Missing(name)),
        (Some(value), None) => {
            value.to_str().map_err(|_| SignatureError::Malformed("it has a character that is not ASCII"))
        }
        _ => Err(SignatureError::Malformed("the header is given more than once")),
    }
}
