//! The stub: an implementation of the API, the verifier of its callers, and limits.

use std::fmt;
use std::sync::Arc;

use axum::Router;
use http::request::Parts;

use crate::caller::Caller;
use crate::client_address::TrustedProxies;
use crate::generated::api::Smartassist;
use crate::generated::routes::router;
use crate::incoming::Incoming;
use crate::limits::Limits;
use crate::middleware::Middleware;
use crate::operation::Operation;
use crate::rate_limit::{RateLimit, RateLimitStateSlot, RateLimiter};
use crate::rejection::{Rejection, RejectionReason};
use crate::request_id::RequestId;
use crate::security::{Denied, ResourceId, Token, TokenVerifier};

/// The API `A`, served to callers whom `V` lets in.
pub struct Stub<A, V> {
    api: A,
    verifier: V,
    limits: Limits,
    rate: Option<RateLimiter>,
    trusted_proxies: TrustedProxies,
}

impl<A, V: TokenVerifier> Stub<A, V> {
    /// A stub with default [`Limits`] and the vendor's [`RateLimit`]. There is none without a verifier; for development
    /// there is [`AcceptAnyToken`](crate::AcceptAnyToken).
    pub fn new(api: A, verifier: V) -> Self {
        let rate = Some(RateLimiter::new(RateLimit::default()));
        Self { api, verifier, limits: Limits::default(), rate, trusted_proxies: TrustedProxies::default() }
    }

    /// The same with other limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The same with another limit on the requests of an account.
    #[must_use]
    pub fn with_rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate = Some(RateLimiter::new(limit));
        self
    }

    /// The same for any number of requests: where something in front of the stub counts them, or in tests.
    #[must_use]
    pub fn without_rate_limit(mut self) -> Self {
        self.rate = None;
        self
    }

    /// The same behind these proxies: the address of a client is the one that they name.
    #[must_use]
    pub fn with_trusted_proxies(mut self, proxies: TrustedProxies) -> Self {
        self.trusted_proxies = proxies;
        self
    }

    /// The implementation.
    pub fn api(&self) -> &A {
        &self.api
    }

    /// The limits.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Who is calling. Generated handlers ask before they look at anything else.
    ///
    /// Takes the token of the `auth` header to the verifier, checks the operation's scope, and counts the request if
    /// the caller's account is known. An operation that is not secured gets [`Caller::anonymous`].
    ///
    /// # Errors
    ///
    /// 401, 429 or 503, see [`Denied`].
    pub async fn authorise(&self, operation: &Operation, incoming: &Incoming) -> Result<Caller, Rejection> {
        let parts = incoming.parts();
        let caller = if operation.secured {
            self.admit(operation, parts).await.map_err(|denied| incoming.refuse(RejectionReason::Denied(denied)))?
        } else {
            Caller::anonymous()
        };
        Ok(caller.with_request_id(RequestId::from_headers(&parts.headers)))
    }

    async fn admit(&self, operation: &Operation, parts: &Parts) -> Result<Caller, Denied> {
        let token = Token::from_headers(&parts.headers)?;
        let caller = self.verifier.verify(token, operation, parts).await?;
        if operation.scope.is_some_and(|scope| !caller.has_scope(scope)) {
            return Err(Denied::WrongScope);
        }
        if let (Some(rate), Some(account)) = (&self.rate, caller.account()) {
            let (rate_limit_state, counted) = rate.record(account);
            if let Some(slot) = parts.extensions.get::<RateLimitStateSlot>() {
                slot.set(rate_limit_state);
            }
            counted?;
        }
        Ok(caller)
    }

    /// Lets a request pass whose id is the caller's own. Generated handlers ask for each parameter with `x-owned`,
    /// after all parameters were read and before the body is.
    ///
    /// # Errors
    ///
    /// 404, the same for the id of another account and for an unknown id; 503 if the verifier cannot decide.
    pub async fn check_owner(
        &self,
        caller: &Caller,
        incoming: &Incoming,
        owned: ResourceId<'_>,
    ) -> Result<(), Rejection> {
        match self.verifier.owns(caller, owned).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(incoming.refuse(RejectionReason::NotFound)),
            Err(denied) => Err(incoming.refuse(RejectionReason::Denied(denied))),
        }
    }

    /// The router of the API: every operation of the document, JSON answers for every other path and method, and an
    /// [`Middleware`] around all of it.
    pub fn into_router(self) -> Router
    where
        A: Smartassist,
    {
        router(self)
    }

    /// The finished router: `routes` with this stub as their state, JSON answers for every other path and method, and
    /// a [`Middleware`] around all of it.
    ///
    /// It can be nested under a prefix, or merged into another router. To merge it into one that has a fallback of its
    /// own, call [`Router::reset_fallback`] on either first.
    pub fn finish(self, routes: Router<Arc<Self>>) -> Router
    where
        A: Send + Sync + 'static,
    {
        let middleware = Middleware::new(&self.limits).with_trusted_proxies(self.trusted_proxies.clone());
        middleware.apply(routes.with_state(Arc::new(self)))
    }
}

impl<A, V> fmt::Debug for Stub<A, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stub").field("limits", &self.limits).field("rate", &self.rate).finish_non_exhaustive()
    }
}
