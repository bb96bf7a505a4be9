//! Dialouts, from the request to the last notification: what puts the other modules together.
//!
//! ```text
//! dialout ─ accepted in the store ─ answered
//!                  └ call on the carrier ─ each report: state and notification in one transaction ─ relay is woken
//! ```
//!
//! A dialout is answered once the call is on disk, and every report of it once it is there too. So whatever was answered
//! is told about, also after a crash: [`Exchange::recover`] ends the calls that the crash cut off, and says so to their
//! callers. It does not dial them again; somebody might have picked up.

mod accept;
mod kept;
mod run;

use std::fmt;
use std::sync::Arc;

use crate::call::Edition;
use crate::carrier::Carrier;
use crate::delivery::{Reach, Relay};
use crate::store::Store;

/// Takes dialouts and sees them through. Clones share everything.
///
/// Limits on calls at one time, and editions by app, are not its business yet.
pub struct Exchange<S> {
    store: Arc<S>,
    carrier: Arc<dyn Carrier>,
    relay: Arc<Relay<S>>,
    edition: Edition,
    reach: Reach,
}

impl<S: Store> Exchange<S> {
    /// An exchange that stores calls here, places them there, and has them told by this relay, which somebody else
    /// runs. `reach` is that of the relay's transport: what it would not send is refused when it is asked for.
    pub fn new(store: Arc<S>, carrier: Arc<dyn Carrier>, relay: Arc<Relay<S>>, reach: Reach) -> Self {
        Self { store, carrier, relay, edition: Edition::Of2023, reach }
    }

    /// Tells callers in the words of this edition. Default: that of 2023.
    #[must_use]
    pub fn with_edition(mut self, edition: Edition) -> Self {
        self.edition = edition;
        self
    }
}

impl<S> Clone for Exchange<S> {
    fn clone(&self) -> Self {
        Self {
            store: Arc::clone(&self.store),
            carrier: Arc::clone(&self.carrier),
            relay: Arc::clone(&self.relay),
            edition: self.edition,
            reach: self.reach,
        }
    }
}

impl<S> fmt::Debug for Exchange<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange").field("edition", &self.edition).field("reach", &self.reach).finish_non_exhaustive()
    }
}
