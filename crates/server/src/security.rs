//! Who is calling: the token of the `auth` header, the verifier the implementer brings, and the ways to be refused.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use http::request::Parts;
use http::{HeaderMap, HeaderName};

use crate::operation::Operation;
use crate::request_id::RequestId;

/// The header that carries the token, as is: no `Bearer`, not `Authorization`.
pub const AUTH_HEADER: HeaderName = HeaderName::from_static("auth");

/// Longest token that reaches a verifier, in bytes. A longer one is refused as no token at all.
pub const MAX_TOKEN_BYTES: usize = 8 * 1024;

/// Checks tokens. A [`Stub`](crate::Stub) cannot be built without one.
///
/// The kit calls [`verify`](Self::verify) once for a request to a secured operation, before it reads the body, and
/// afterwards checks the operation's scope against [`Caller::has_scope`] by itself.
///
/// ```
/// use http::request::Parts;
/// use smartassist_server::{Caller, Denied, Operation, Token, TokenVerifier};
///
/// struct Database;
///
/// impl TokenVerifier for Database {
///     async fn verify(&self, token: Token<'_>, _: &Operation, _: &Parts) -> Result<Caller, Denied> {
///         // Look up the app, check the signature in constant time, ...
///         if token.expose().is_empty() { Err(Denied::InvalidToken) } else { Ok(Caller::of_app("cs-1")) }
///     }
/// }
/// ```
pub trait TokenVerifier: Send + Sync + 'static {
    /// The caller this token stands for.
    ///
    /// `parts` is the head of the request, for rules that look at more than the token: a token bound to one bot, a
    /// limit on the account in the path.
    fn verify(
        &self,
        token: Token<'_>,
        operation: &Operation,
        parts: &Parts,
    ) -> impl Future<Output = Result<Caller, Denied>> + Send;
}

/// The token of a request, visible ASCII of 1 to [`MAX_TOKEN_BYTES`] bytes. It prints as `Token(..)` and has no
/// `Display`, so that it cannot end up in a log by accident.
#[derive(Clone, Copy)]
pub struct Token<'a>(&'a str);

impl<'a> Token<'a> {
    /// Takes the token out of the headers.
    ///
    /// # Errors
    ///
    /// [`Denied::MissingCredentials`] where there is none or an empty one, [`Denied::InvalidToken`] where there are
    /// several, or one that is too long or not visible ASCII.
    pub fn from_headers(headers: &'a HeaderMap) -> Result<Self, Denied> {
        let mut values = headers.get_all(AUTH_HEADER).iter();
        let value = values.next().ok_or(Denied::MissingCredentials)?;
        if values.next().is_some() {
            return Err(Denied::InvalidToken);
        }
        match value.to_str() {
            Ok("") => Err(Denied::MissingCredentials),
            Ok(text) if text.len() <= MAX_TOKEN_BYTES => Ok(Self(text)),
            _ => Err(Denied::InvalidToken),
        }
    }

    /// The token itself. Do not log it.
    pub fn expose(&self) -> &'a str {
        self.0
    }
}

impl fmt::Debug for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

/// Whom a verified token stands for. Cheap to clone.
///
/// Everything is optional: a verifier fills in what it knows.
#[derive(Clone, Debug)]
pub struct Caller {
    identity: Arc<Identity>,
    request_id: Option<RequestId>,
}

#[derive(Clone, Debug, Default)]
struct Identity {
    app: Option<String>,
    account: Option<String>,
    scopes: Vec<String>,
    token_id: Option<String>,
}

impl Caller {
    /// A caller of whom nothing is known and who holds no scope: what an operation without security gets.
    pub fn anonymous() -> Self {
        Self { identity: Arc::default(), request_id: None }
    }

    /// The client application with this client id (`appId` of the token, `cs-…`).
    pub fn of_app(app: impl Into<String>) -> Self {
        let identity = Identity { app: Some(app.into()), ..Identity::default() };
        Self { identity: Arc::new(identity), request_id: None }
    }

    /// Adds the account the application belongs to.
    #[must_use]
    pub fn with_account(mut self, account: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.identity).account = Some(account.into());
        self
    }

    /// Adds scopes, spelled as in the document, for instance `SmartAssist Dialout`.
    #[must_use]
    pub fn with_scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        Arc::make_mut(&mut self.identity).scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// Adds the id of the token (`jti`).
    #[must_use]
    pub fn with_token_id(mut self, token_id: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.identity).token_id = Some(token_id.into());
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<RequestId>) -> Self {
        self.request_id = request_id;
        self
    }

    /// Client id of the application.
    pub fn app(&self) -> Option<&str> {
        self.identity.app.as_deref()
    }

    /// The account the application belongs to.
    pub fn account(&self) -> Option<&str> {
        self.identity.account.as_deref()
    }

    /// Scopes the application holds.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        self.identity.scopes.iter().map(String::as_str)
    }

    /// Whether the application holds this scope. Spelling and case are exact.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes().any(|held| held == scope)
    }

    /// Id of the token (`jti`).
    pub fn token_id(&self) -> Option<&str> {
        self.identity.token_id.as_deref()
    }

    /// Id of the request, the one the answer carries in `x-request-id`. Absent only where the verifier is called by
    /// other code than a [`Stub`](crate::Stub).
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_ref().map(RequestId::as_str)
    }
}

/// Why a caller was refused. Each answers with the status and the text seen on the vendor's service.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Denied {
    /// No token was sent. 401, `Invalid SDK credentials`, 4002.
    MissingCredentials,
    /// A token of the right form that does not count: unknown or disabled app, wrong signature, expired, or bound to
    /// something else. Deliberately one answer for all of them, and the same as for no token. 401, 4002.
    InvalidCredentials,
    /// Not a token at all. 401, `Invalid JWT token`, 4002.
    InvalidToken,
    /// A good token whose app lacks the scope. 401 on the vendor's service, not 403;
    /// `Permission denied. Scope is incorrect!`, 4002.
    WrongScope,
    /// A token id (`jti`) that was seen before. 401, `error verifying the jwt: possibly a replay`, 401.
    Replayed,
    /// A token id (`jti`) together with an expiry more than an hour away. 401, the vendor's text, 401.
    LifetimeTooLong,
    /// More requests than the vendor's limits allow. 429 with `Retry-After` and the vendor's text, 429.
    RateLimited {
        /// Which of the two limits was reached.
        window: RateWindow,
        /// When to come back, rounded up to whole seconds.
        retry_after: Duration,
    },
    /// The verifier could not decide, for instance because its store is down. 503 with `Retry-After`.
    Unavailable {
        /// When to come back, rounded up to whole seconds.
        retry_after: Duration,
    },
}

/// The vendor's two rolling windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateWindow {
    /// 60 seconds.
    Minute,
    /// One hour.
    Hour,
}

impl Denied {
    /// Status of the answer.
    pub fn status(&self) -> http::StatusCode {
        match self {
            Self::RateLimited { .. } => http::StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable { .. } => http::StatusCode::SERVICE_UNAVAILABLE,
            _ => http::StatusCode::UNAUTHORIZED,
        }
    }

    /// `code` of the answer, the vendor's own where it has one.
    pub fn code(&self) -> i64 {
        match self {
            Self::MissingCredentials | Self::InvalidCredentials | Self::InvalidToken | Self::WrongScope => 4002,
            Self::Replayed | Self::LifetimeTooLong | Self::RateLimited { .. } | Self::Unavailable { .. } => {
                i64::from(self.status().as_u16())
            }
        }
    }

    /// Why, in two or three words, for logs and metrics.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::MissingCredentials => "no credentials",
            Self::InvalidCredentials => "bad credentials",
            Self::InvalidToken => "no token",
            Self::WrongScope => "wrong scope",
            Self::Replayed => "replayed token",
            Self::LifetimeTooLong => "token lives too long",
            Self::RateLimited { .. } => "rate limited",
            Self::Unavailable { .. } => "verifier unavailable",
        }
    }

    /// When to come back, where the answer says so.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RateLimited { retry_after, .. } | Self::Unavailable { retry_after } => Some(*retry_after),
            _ => None,
        }
    }
}

impl fmt::Display for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingCredentials | Self::InvalidCredentials => "Invalid SDK credentials",
            Self::InvalidToken => "Invalid JWT token",
            Self::WrongScope => "Permission denied. Scope is incorrect!",
            Self::Replayed => "error verifying the jwt: possibly a replay",
            Self::LifetimeTooLong => "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)",
            Self::RateLimited { window: RateWindow::Minute, .. } => {
                "You've exceeded the per-minute rate limit. Please wait for sometime before retrying."
            }
            Self::RateLimited { window: RateWindow::Hour, .. } => {
                "You've exceeded the hourly rate limit. Please wait for sometime before retrying."
            }
            Self::Unavailable { .. } => "credentials cannot be checked right now; try again later",
        })
    }
}

impl std::error::Error for Denied {}
