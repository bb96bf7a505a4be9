//! Standard Webhooks: checking and making its signatures.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::hmac;

use super::error::SignatureError;
use super::freshness::Freshness;
use super::keys::Keys;
use super::webhook_headers::{self, SignedWebhook, WebhookHeaders};
use super::webhook_secret::WebhookSecret;
use crate::clock::{Clock, SystemClock, UnixTime};

/// Checks the signatures of [Standard Webhooks 1.0](https://www.standardwebhooks.com), those made with HMAC-SHA256
/// (`v1`). What is signed with ed25519 (`v1a`) alone is refused, and the error says so.
#[derive(Clone)]
pub struct WebhookVerifier {
    keys: Keys,
    freshness: Freshness,
}

impl WebhookVerifier {
    /// Checks with this secret.
    pub fn new(secret: &WebhookSecret) -> Self {
        Self { keys: Keys::new(hmac::HMAC_SHA256, secret.key()), freshness: Freshness::default() }
    }

    /// Lets signatures of this secret count as well, while it is being replaced. Without the line, they no longer do.
    #[must_use]
    pub fn previous_secret(mut self, secret: &WebhookSecret) -> Self {
        self.keys.set_previous(secret.key());
        self
    }

    /// How far the time of a signature may be from now, both ways, in whole seconds. Default
    /// [`DEFAULT_TOLERANCE`](super::DEFAULT_TOLERANCE).
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.freshness.tolerance = tolerance;
        self
    }

    /// Uses another clock than the machine's.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.freshness.clock = Arc::new(clock);
        self
    }

    /// Checks the headers against the body as it was sent, and tells when it was signed. Then the id is the sender's,
    /// and stands for this notification whenever it is sent.
    ///
    /// # Errors
    ///
    /// Why it does not count. A header that came twice has to be refused by the caller.
    pub fn verify(&self, headers: &WebhookHeaders<'_>, body: &[u8]) -> Result<UnixTime, SignatureError> {
        let parsed = headers.parse()?;
        let feed = |sign: &mut dyn FnMut(&[u8])| feed(headers.id, headers.timestamp, body, sign);
        if !self.keys.made_one_of(&parsed.signatures, feed) {
            return Err(SignatureError::Mismatch);
        }
        self.freshness.check(parsed.signed_at)?;
        Ok(parsed.signed_at)
    }
}

impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookVerifier").field("tolerance", &self.freshness.tolerance).finish_non_exhaustive()
    }
}

/// Makes the headers of Standard Webhooks.
#[derive(Clone)]
pub struct WebhookSigner {
    keys: Keys,
    clock: Arc<dyn Clock>,
}

impl WebhookSigner {
    /// Signs with this secret.
    pub fn new(secret: &WebhookSecret) -> Self {
        Self { keys: Keys::new(hmac::HMAC_SHA256, secret.key()), clock: Arc::new(SystemClock) }
    }

    /// Signs with this secret as well, for receivers that do not know the new one yet.
    #[must_use]
    pub fn previous_secret(mut self, secret: &WebhookSecret) -> Self {
        self.keys.set_previous(secret.key());
        self
    }

    /// Uses another clock than the machine's.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The headers for this body, sent now. What is sent again later keeps its id and is signed again.
    ///
    /// # Errors
    ///
    /// An id that is empty, longer than 256 bytes, or has a dot, a space or a character that is not ASCII.
    pub fn sign(&self, id: &str, body: &[u8]) -> Result<SignedWebhook, SignatureError> {
        self.sign_at(self.clock.now(), id, body)
    }

    /// The headers for this body, sent at this time.
    ///
    /// # Errors
    ///
    /// As [`sign`](Self::sign).
    pub fn sign_at(&self, time: UnixTime, id: &str, body: &[u8]) -> Result<SignedWebhook, SignatureError> {
        webhook_headers::check_id(id)?;
        let timestamp = time.as_secs().to_string();
        let signatures = self.keys.sign(|sign| feed(id, &timestamp, body, sign));
        let signature = webhook_headers::write(signatures);
        Ok(SignedWebhook { id: id.to_owned(), timestamp, signature })
    }
}

impl fmt::Debug for WebhookSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookSigner").finish_non_exhaustive()
    }
}

/// What is signed: `<id>.<timestamp>.<body>`.
fn feed(id: &str, timestamp: &str, body: &[u8], sign: &mut dyn FnMut(&[u8])) {
    for piece in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
        sign(piece);
    }
}
