//! The verifier of `smartassist-auth` as the verifier of a stub.

use std::time::Duration;

use http::request::Parts;
use smartassist_auth::{AppRegistry, ClientFacingError, Peer, ReplayStore, TokenError, Verifier};

use crate::caller::Caller;
use crate::client_address::ClientAddress;
use crate::operation::Operation;
use crate::security::{Denied, ResourceId, Token, TokenVerifier};

/// The `Retry-After` of an answer when registry or replay store fail, or when too many tokens are to be decrypted.
const RETRY_AFTER_OUTAGE: Duration = Duration::from_secs(1);

/// Tokens of registered apps. Why one was refused is logged, in fixed words and without any of it: at info level where
/// its signature was right, as with a clock that is wrong, and at debug level where anybody can have made it. The
/// caller learns the little that [`TokenError::client_facing`] tells, and no more from the time it takes: unknown app,
/// wrong signature and disabled app go the same way (`cargo bench -p smartassist-auth` holds them against each other).
///
/// How many encrypted tokens may wait for one client is bounded by its [`ClientAddress`], see
/// [`Verifier::verify_from`].
///
/// An app owns its account, and the bots that [`Verifier::owns_bot`] says.
///
/// ```
/// use smartassist_server::auth::{App, InMemoryRegistry, InMemoryReplayStore, Secret, Verifier};
/// use smartassist_server::{Smartassist, Stub};
///
/// struct Nothing;
/// impl Smartassist for Nothing {}
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let app = App::builder("cs-1", "5f3a", Secret::generate()?).scopes(["SmartAssist Dialout"]).build()?;
/// let registry = InMemoryRegistry::from_iter([app]);
/// registry.add_bots("5f3a", ["st-e38782ff"]);
/// let stub = Stub::new(Nothing, Verifier::new(registry, InMemoryReplayStore::new()));
/// let router = stub.into_router();
/// # Ok(())
/// # }
/// ```
impl<R: AppRegistry, S: ReplayStore> TokenVerifier for Verifier<R, S> {
    async fn verify(&self, token: Token<'_>, operation: &Operation, parts: &Parts) -> Result<Caller, Denied> {
        let client = parts.extensions.get::<ClientAddress>();
        let peer = client.map_or(Peer::UNKNOWN, |ClientAddress(address)| Peer::at(*address));
        let verified = self.verify_from(peer, token.expose()).await.map_err(|error| denied(&error))?;
        let lacks_scope = operation.scope.is_some_and(|scope| !verified.app().has_scope(scope));
        // It may have been given the scope a moment ago.
        let verified = if lacks_scope { self.with_refetched_app(verified).await } else { Ok(verified) };
        verified.map(Caller::of_token).map_err(|error| denied(&error))
    }

    async fn owns(&self, caller: &Caller, owned: ResourceId<'_>) -> Result<bool, Denied> {
        // Only this verifier's own callers own anything.
        let Some(token) = caller.token() else { return Ok(false) };
        match owned {
            ResourceId::Account(account) => Ok(account == token.app().account()),
            ResourceId::Bot(bot) => self.owns_bot(token.app(), bot).await.map_err(|error| denied(&error.into())),
        }
    }
}

fn denied(error: &TokenError) -> Denied {
    let kind = error.kind();
    if error.is_signed_by_known_app() {
        tracing::info!(kind, reason = %error, "a token was refused");
    } else {
        tracing::debug!(kind, reason = %error, "a token was refused");
    }
    match error.client_facing() {
        ClientFacingError::NotAToken => Denied::InvalidToken,
        ClientFacingError::WrongScope => Denied::WrongScope,
        ClientFacingError::TooLongLived => Denied::LifetimeTooLong,
        ClientFacingError::Replay => Denied::Replayed,
        ClientFacingError::Unavailable => Denied::Unavailable { retry_after: RETRY_AFTER_OUTAGE },
        // Whatever else there will be to learn, it is not learnt here.
        _ => Denied::InvalidCredentials,
    }
}
