//! Decrypts tokens, with limits so that strangers cannot keep the machine busy.
//!
//! A decryption needs a quarter to half of a millisecond, and anyone with the public key can cause one. So only some
//! run at the same time, outside the threads that serve requests, and only some more wait. [`DecryptionSlots`] chooses
//! them.

use std::num::NonZeroUsize;
use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use super::decryption_slots::DecryptionSlots;
use super::peer::Peer;
use crate::compact::EncryptedToken;
use crate::error::TokenError;
use crate::header;
use crate::jwe::{KeyRing, PrivateKey};

/// More would only wait for free cores.
const MAX_CONCURRENT_DECRYPTIONS: NonZeroUsize = NonZeroUsize::MIN.saturating_add(1_023);

#[derive(Debug)]
pub(crate) struct Decrypter {
    keys: Arc<KeyRing>,
    /// Permits of running decryptions.
    running: Arc<Semaphore>,
    /// Slots of running and waiting decryptions.
    slots: Arc<DecryptionSlots>,
}

impl Decrypter {
    pub(crate) fn new(keys: Arc<KeyRing>, max_concurrent: NonZeroUsize) -> Self {
        let max_concurrent = max_concurrent.min(MAX_CONCURRENT_DECRYPTIONS);
        Self {
            keys,
            running: Arc::new(Semaphore::new(max_concurrent.get())),
            slots: DecryptionSlots::new(max_concurrent),
        }
    }

    /// Half of the cores. The other half can serve requests.
    pub(crate) fn half_of_the_cores() -> NonZeroUsize {
        let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        NonZeroUsize::new(cores / 2).unwrap_or(NonZeroUsize::MIN)
    }

    /// Whether this instance of the key is still in the ring.
    pub(crate) fn has(&self, key: &Arc<PrivateKey>) -> bool {
        self.keys.get(key.key_id()).is_some_and(|found| Arc::ptr_eq(&found, key))
    }

    /// Records that this sender had a valid token, encrypted or not.
    pub(crate) fn note_valid(&self, peer: Peer) {
        self.slots.note_valid(peer);
    }

    /// The signed token in an encrypted one of this sender, and the key that decrypted it.
    pub(crate) async fn decrypt(
        &self,
        token: EncryptedToken,
        peer: Peer,
    ) -> Result<(Zeroizing<String>, Arc<PrivateKey>), TokenError> {
        let header = header::encrypted(&token.header)?;
        let key = self.keys.get(&header.key_id).ok_or(TokenError::Undecryptable)?;
        let slot = self.slots.take(peer).ok_or(TokenError::Busy)?;
        let running = Arc::clone(&self.running).acquire_owned().await.map_err(|_| TokenError::Busy)?;
        let opener = Arc::clone(&key);
        let work = move || {
            // Freed when the work ends, even if the caller no longer waits for it.
            let _permits = (running, slot);
            opener.decrypt(&header, token)
        };
        let content = match Handle::try_current() {
            Ok(runtime) => runtime.spawn_blocking(work).await.map_err(|_| TokenError::Busy)?,
            // Without tokio there is no other thread for it.
            Err(_) => work(),
        }?;
        match std::str::from_utf8(&content) {
            Ok(text) => Ok((Zeroizing::new(text.to_owned()), key)),
            Err(_) => Err(TokenError::Undecryptable),
        }
    }
}
