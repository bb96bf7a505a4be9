//! Guards made of two.

use http::request::Parts;

use super::NotificationGuard;
use crate::security::Denied;

/// Lets in what both guards let in; made by [`NotificationGuard::and`].
#[derive(Clone, Debug)]
pub struct AllOf<A, B> {
    one: A,
    other: B,
}

impl<A, B> AllOf<A, B> {
    pub(super) fn new(one: A, other: B) -> Self {
        Self { one, other }
    }
}

impl<A: NotificationGuard, B: NotificationGuard> NotificationGuard for AllOf<A, B> {
    async fn check(&self, parts: &Parts, body: &[u8]) -> Result<(), Denied> {
        self.one.check(parts, body).await?;
        self.other.check(parts, body).await
    }
}

/// Lets in what either guard lets in; made by [`NotificationGuard::or`].
#[derive(Clone, Debug)]
pub struct AnyOf<A, B> {
    one: A,
    other: B,
}

impl<A, B> AnyOf<A, B> {
    pub(super) fn new(one: A, other: B) -> Self {
        Self { one, other }
    }
}

impl<A: NotificationGuard, B: NotificationGuard> NotificationGuard for AnyOf<A, B> {
    async fn check(&self, parts: &Parts, body: &[u8]) -> Result<(), Denied> {
        let Err(one) = self.one.check(parts, body).await else { return Ok(()) };
        let Err(other) = self.other.check(parts, body).await else { return Ok(()) };
        Err(if weight(&other) > weight(&one) { other } else { one })
    }
}

/// Which of two refusals is told. A guard that could not decide might have let it in, so the sender shall come back;
/// wrong credentials say more than none.
fn weight(denied: &Denied) -> u8 {
    match denied {
        Denied::RateLimited { .. } | Denied::Unavailable { .. } => 2,
        Denied::MissingCredentials => 0,
        _ => 1,
    }
}
