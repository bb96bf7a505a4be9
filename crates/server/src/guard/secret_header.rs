//! A header with a secret value.

use std::fmt;

use http::HeaderName;
use http::request::Parts;

use super::NotificationGuard;
use crate::security::Denied;
use crate::verifiers::same_secret;

/// Demands that one header has a secret value, compared in constant time. Ask for the header in the dialout request
/// (`notifyHeaders`).
#[derive(Clone)]
pub struct SecretHeader {
    name: HeaderName,
    value: Vec<u8>,
    previous: Vec<u8>,
}

impl SecretHeader {
    /// Demands `name: value`. An empty value lets nothing in.
    pub fn new(name: HeaderName, value: impl Into<String>) -> Self {
        Self { name, value: value.into().into_bytes(), previous: Vec::new() }
    }

    /// Lets this value in as well, while it is being replaced: calls that were placed with it still send it.
    #[must_use]
    pub fn previous_value(mut self, value: impl Into<String>) -> Self {
        self.previous = value.into().into_bytes();
        self
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
            // Both are compared, whichever it is.
            (Some(value), None)
                if same_secret(&self.value, value.as_bytes()) | same_secret(&self.previous, value.as_bytes()) =>
            {
                Ok(())
            }
            _ => Err(Denied::InvalidCredentials),
        }
    }
}
