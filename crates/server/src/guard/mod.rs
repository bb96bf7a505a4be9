//! Who may send notifications. The vendor promises no signature, so the receiver chooses.
//!
//! | guard | what the sender has to know |
//! | --- | --- |
//! | [`NoGuard`] | the address of the receiver |
//! | [`SecretHeader`] | a header you ask for in the dialout request (`notifyHeaders`) |
//! | `smartassist_auth::signature::SavgVerifier` (feature `auth`) | the secret of the vendor's `SAVG-Signature` |
//! | `smartassist_auth::signature::WebhookVerifier` (feature `auth`) | the secret of Standard Webhooks |
//! | [`AllOf`], [`AnyOf`] | what two guards ask for: `one.and(other)`, `one.or(other)` |
//!
//! Each takes two secrets while one is being replaced. To a sender all refusals are one answer, 401; the log has the
//! kind of it at debug level, and none of the values.

mod combined;
mod secret_header;
#[cfg(feature = "auth")]
mod signature;

use std::future::Future;

use http::request::Parts;

pub use self::combined::{AllOf, AnyOf};
pub use self::secret_header::SecretHeader;
use crate::security::Denied;

/// Decides whether the signature of a notification is valid, from its headers and its body as it was sent.
pub trait NotificationGuard: Send + Sync + 'static {
    /// Lets the notification in, or says why not. The body has been read within the limits and not yet been parsed.
    fn check(&self, parts: &Parts, body: &[u8]) -> impl Future<Output = Result<(), Denied>> + Send;

    /// A guard that lets in what both let in.
    fn and<G: NotificationGuard>(self, other: G) -> AllOf<Self, G>
    where
        Self: Sized,
    {
        AllOf::new(self, other)
    }

    /// A guard that lets in what either lets in: it is as weak as the weaker of them.
    fn or<G: NotificationGuard>(self, other: G) -> AnyOf<Self, G>
    where
        Self: Sized,
    {
        AnyOf::new(self, other)
    }
}

/// Lets everything in: right where the address of the receiver is unguessable, or behind a proxy that checks.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoGuard;

impl NotificationGuard for NoGuard {
    async fn check(&self, _: &Parts, _: &[u8]) -> Result<(), Denied> {
        Ok(())
    }
}
