//! Who may send notifications. The vendor promises no signature, so the receiver chooses.

use std::fmt;
use std::future::Future;

use http::HeaderName;
use http::request::Parts;

use crate::security::Denied;
use crate::verifiers::same_secret;

/// Decides whether a notification is genuine, from its headers and its body as it was sent.
///
/// Ask for your secret in the dialout request (`notifyHeaders`) and check it with [`SecretHeader`]; a guard that
/// verifies a signature over `body` is written in the same way.
pub trait NotificationGuard: Send + Sync + 'static {
    /// Lets the notification in, or says why not. The body has been read within the limits and not yet been parsed.
    fn check(&self, parts: &Parts, body: &[u8]) -> impl Future<Output = Result<(), Denied>> + Send;
}

/// Lets everything in: right where the address of the receiver is unguessable, or behind a proxy that checks.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoGuard;

impl NotificationGuard for NoGuard {
    async fn check(&self, _: &Parts, _: &[u8]) -> Result<(), Denied> {
        Ok(())
    }
}

/// Demands that one header has one secret value, compared in constant time.
#[derive(Clone)]
pub struct SecretHeader {
    name: HeaderName,
    value: Vec<u8>,
}

impl SecretHeader {
    /// Demands `name: value`. An empty value lets nothing in.
    pub fn new(name: HeaderName, value: impl Into<String>) -> Self {
        Self { name, value: value.into().into_bytes() }
    }
}

impl fmt::Debug for SecretHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretHeader").field("name", &self.name).finish_non_exhaustive()
    }
}

impl NotificationGuard for SecretHeader {
    async fn check(&self, parts: &Parts, _: &[u8]) -> Result<(), Denied> {
        let mut values = parts.headers.get_all(&self.name).iter();
        match (values.next(), values.next()) {
            (None, _) => Err(Denied::MissingCredentials),
            (Some(value), None) if same_secret(&self.value, value.as_bytes()) => Ok(()),
            _ => Err(Denied::InvalidCredentials),
        }
    }
}
