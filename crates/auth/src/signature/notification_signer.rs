//! Signs notifications with all the configured schemes.

use super::error::SignatureError;
use super::savg::{SAVG_SIGNATURE, SavgSigner};
use super::webhook::WebhookSigner;

/// Signs notifications with `SAVG-Signature`, with Standard Webhooks, or with both.
///
/// Senders of notifications use it, and tests of receivers:
///
/// ```
/// use smartassist_auth::Secret;
/// use smartassist_auth::signature::{NotificationSigner, SavgSigner, WebhookSecret, WebhookSigner};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let signer = NotificationSigner::default()
///     .with_savg(SavgSigner::new(&Secret::from_text("a secret")?))
///     .with_webhook(WebhookSigner::new(&WebhookSecret::generate()?));
/// let body = br#"{"conversationId":"c-1","status":"Answered"}"#;
/// let headers = signer.headers("msg_1", body)?;
/// let names: Vec<_> = headers.iter().map(|(name, _)| *name).collect();
/// assert_eq!(names, ["SAVG-Signature", "webhook-id", "webhook-timestamp", "webhook-signature"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct NotificationSigner {
    savg: Option<SavgSigner>,
    webhook: Option<WebhookSigner>,
}

impl NotificationSigner {
    /// Adds `SAVG-Signature`.
    #[must_use]
    pub fn with_savg(mut self, signer: SavgSigner) -> Self {
        self.savg = Some(signer);
        self
    }

    /// Adds the headers of Standard Webhooks.
    #[must_use]
    pub fn with_webhook(mut self, signer: WebhookSigner) -> Self {
        self.webhook = Some(signer);
        self
    }

    /// Returns the names and values of all headers for this body, with the current time. `id` identifies the
    /// notification and stays the same when it is sent again; only Standard Webhooks uses it.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`WebhookSigner::sign`].
    pub fn headers(&self, id: &str, body: &[u8]) -> Result<Vec<(&'static str, String)>, SignatureError> {
        let mut headers = Vec::new();
        if let Some(signer) = &self.savg {
            headers.push((SAVG_SIGNATURE, signer.sign(body)));
        }
        if let Some(signer) = &self.webhook {
            let signed = signer.sign(id, body)?;
            headers.extend(signed.headers().map(|(name, value)| (name, value.to_owned())));
        }
        Ok(headers)
    }
}
