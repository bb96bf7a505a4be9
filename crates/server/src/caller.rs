//! Whom a verified token stands for.

use std::sync::Arc;

#[cfg(feature = "auth")]
use smartassist_auth::VerifiedToken;

use crate::request_id::RequestId;

/// Whom a verified token stands for. Cheap to clone.
///
/// Everything is optional: a verifier fills in what it knows.
#[derive(Clone, Debug)]
pub struct Caller {
    identity: CallerIdentity,
    request_id: Option<RequestId>,
}

#[derive(Clone, Debug)]
enum CallerIdentity {
    /// Put together by a verifier.
    Details(Arc<CallerDetails>),
    /// Found by the verifier of `smartassist-auth`: nothing is copied for a request.
    #[cfg(feature = "auth")]
    Verified(VerifiedToken),
}

#[derive(Clone, Debug, Default)]
struct CallerDetails {
    app: Option<String>,
    account: Option<String>,
    scopes: Vec<String>,
    token_id: Option<String>,
}

impl Caller {
    /// A caller of whom nothing is known and who holds no scope: what an operation without security gets.
    pub fn anonymous() -> Self {
        Self::details(CallerDetails::default())
    }

    /// The client application with this client id (`appId` of the token, `cs-…`).
    pub fn of_app(app: impl Into<String>) -> Self {
        Self::details(CallerDetails { app: Some(app.into()), ..CallerDetails::default() })
    }

    /// The app of a token that was verified, with its account and its scopes.
    #[cfg(feature = "auth")]
    pub fn of_token(verified: VerifiedToken) -> Self {
        Self { identity: CallerIdentity::Verified(verified), request_id: None }
    }

    /// Adds the account the application belongs to.
    #[must_use]
    pub fn with_account(self, account: impl Into<String>) -> Self {
        self.with_details(|details| details.account = Some(account.into()))
    }

    /// Adds scopes, spelled as in the document, for instance `SmartAssist Dialout`.
    #[must_use]
    pub fn with_scopes<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.with_details(|details| details.scopes.extend(scopes.into_iter().map(Into::into)))
    }

    /// Adds the id of the token (`jti`).
    #[must_use]
    pub fn with_token_id(self, token_id: impl Into<String>) -> Self {
        self.with_details(|details| details.token_id = Some(token_id.into()))
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<RequestId>) -> Self {
        self.request_id = request_id;
        self
    }

    fn details(details: CallerDetails) -> Self {
        Self { identity: CallerIdentity::Details(Arc::new(details)), request_id: None }
    }

    /// The same with another statement. What a token says is not changed: it becomes a statement first.
    fn with_details(mut self, change: impl FnOnce(&mut CallerDetails)) -> Self {
        let mut details = match self.identity {
            CallerIdentity::Details(details) => details,
            #[cfg(feature = "auth")]
            CallerIdentity::Verified(verified) => Arc::new(CallerDetails {
                app: Some(verified.app().id().to_owned()),
                account: Some(verified.app().account().to_owned()),
                scopes: verified.app().scopes().map(str::to_owned).collect(),
                token_id: verified.claims().token_id().map(str::to_owned),
            }),
        };
        change(Arc::make_mut(&mut details));
        self.identity = CallerIdentity::Details(details);
        self
    }

    /// Client id of the application.
    pub fn app(&self) -> Option<&str> {
        match &self.identity {
            CallerIdentity::Details(details) => details.app.as_deref(),
            #[cfg(feature = "auth")]
            CallerIdentity::Verified(verified) => Some(verified.app().id()),
        }
    }

    /// The account the application belongs to.
    pub fn account(&self) -> Option<&str> {
        match &self.identity {
            CallerIdentity::Details(details) => details.account.as_deref(),
            #[cfg(feature = "auth")]
            CallerIdentity::Verified(verified) => Some(verified.app().account()),
        }
    }

    /// Scopes the application holds.
    pub fn scopes(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        match &self.identity {
            CallerIdentity::Details(details) => Box::new(details.scopes.iter().map(String::as_str)),
            #[cfg(feature = "auth")]
            CallerIdentity::Verified(verified) => Box::new(verified.app().scopes()),
        }
    }

    /// Whether the application holds this scope. Spelling and case are exact.
    pub fn has_scope(&self, scope: &str) -> bool {
        match &self.identity {
            CallerIdentity::Details(details) => details.scopes.iter().any(|held| held == scope),
            #[cfg(feature = "auth")]
            CallerIdentity::Verified(verified) => verified.app().has_scope(scope),
        }
    }

    /// Id of the token (`jti`).
    pub fn token_id(&self) -> Option<&str> {
        match &self.identity {
            CallerIdentity::Details(details) => details.token_id.as_deref(),
            #[cfg(feature = "auth")]
            CallerIdentity::Verified(verified) => verified.claims().token_id(),
        }
    }

    /// The token as it was verified: all of its claims, and the app as it was registered then. `None` for callers of
    /// other verifiers, and for those to whom something was added.
    #[cfg(feature = "auth")]
    pub fn token(&self) -> Option<&VerifiedToken> {
        match &self.identity {
            CallerIdentity::Details(_) => None,
            CallerIdentity::Verified(verified) => Some(verified),
        }
    }

    /// Id of the request, the one the answer carries in `x-request-id`. Absent only where the verifier is called by
    /// other code than a [`Stub`](crate::Stub).
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_ref().map(RequestId::as_str)
    }
}
