//! `SAVG-Signature`: checking and making it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::construction::{Construction, TimestampedBody};
use super::error::SignatureError;
use super::freshness::Freshness;
use super::keys::Keys;
use super::savg_header::{self, SavgHeader};
use crate::clock::{Clock, SystemClock, UnixTime};
use crate::secret::Secret;

/// Name of the header, as the vendor writes it.
pub const SAVG_SIGNATURE: &str = "SAVG-Signature";

/// Checks `SAVG-Signature`, with the **assumed** construction [`TimestampedBody`] unless another is given.
///
/// ```
/// use smartassist_auth::Secret;
/// use smartassist_auth::signature::{SavgSigner, SavgVerifier};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = SavgVerifier::new(&Secret::from_text("the new secret")?)
///     .previous_secret(&Secret::from_text("the one before it")?);
/// let header = SavgSigner::new(&Secret::from_text("the one before it")?).sign(b"{}");
/// assert!(verifier.verify(&header, b"{}").is_ok());
/// assert!(verifier.verify(&header, b"{ }").is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SavgVerifier {
    keys: Keys,
    construction: Arc<dyn Construction>,
    freshness: Freshness,
}

impl SavgVerifier {
    /// Checks with this secret. Its bytes are the key as they are.
    pub fn new(secret: &Secret) -> Self {
        Self::with_construction(secret, TimestampedBody)
    }

    /// The same with another idea of what is signed.
    pub fn with_construction(secret: &Secret, construction: impl Construction) -> Self {
        Self {
            keys: Keys::new(construction.algorithm().of_library(), secret.expose()),
            construction: Arc::new(construction),
            freshness: Freshness::default(),
        }
    }

    /// Lets signatures of this secret count as well, while it is being replaced. Without the line, they no longer do.
    #[must_use]
    pub fn previous_secret(mut self, secret: &Secret) -> Self {
        self.keys.set_previous(secret.expose());
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

    /// Checks the value of the header against the body as it was sent, and tells when it was signed.
    ///
    /// # Errors
    ///
    /// Why it does not count. A header that came twice has to be refused by the caller.
    pub fn verify(&self, header: &str, body: &[u8]) -> Result<UnixTime, SignatureError> {
        let header = SavgHeader::parse(header, self.construction.algorithm().bytes())?;
        let feed = |sign: &mut dyn FnMut(&[u8])| self.construction.feed(header.timestamp, body, sign);
        if !self.keys.made_one_of(&header.signatures, feed) {
            return Err(SignatureError::Mismatch);
        }
        self.freshness.check(header.signed_at)?;
        Ok(header.signed_at)
    }
}

impl fmt::Debug for SavgVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SavgVerifier").field("tolerance", &self.freshness.tolerance).finish_non_exhaustive()
    }
}

/// Makes `SAVG-Signature`.
#[derive(Clone)]
pub struct SavgSigner {
    keys: Keys,
    construction: Arc<dyn Construction>,
    clock: Arc<dyn Clock>,
}

impl SavgSigner {
    /// Signs with this secret. Its bytes are the key as they are.
    pub fn new(secret: &Secret) -> Self {
        Self::with_construction(secret, TimestampedBody)
    }

    /// The same with another idea of what is signed.
    pub fn with_construction(secret: &Secret, construction: impl Construction) -> Self {
        Self {
            keys: Keys::new(construction.algorithm().of_library(), secret.expose()),
            construction: Arc::new(construction),
            clock: Arc::new(SystemClock),
        }
    }

    /// Signs with this secret as well, for receivers that do not know the new one yet.
    #[must_use]
    pub fn previous_secret(mut self, secret: &Secret) -> Self {
        self.keys.set_previous(secret.expose());
        self
    }

    /// Uses another clock than the machine's.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The value of the header for this body, sent now. A body that is sent again later is signed again.
    pub fn sign(&self, body: &[u8]) -> String {
        self.sign_at(self.clock.now(), body)
    }

    /// The value of the header for this body, sent at this time.
    pub fn sign_at(&self, time: UnixTime, body: &[u8]) -> String {
        let timestamp = time.as_secs().to_string();
        let feed = |sign: &mut dyn FnMut(&[u8])| self.construction.feed(&timestamp, body, sign);
        savg_header::write(&timestamp, self.keys.sign(feed))
    }
}

impl fmt::Debug for SavgSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SavgSigner").finish_non_exhaustive()
    }
}
