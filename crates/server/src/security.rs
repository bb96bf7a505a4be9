//! Who is calling: the token of the `auth` header, the verifier the implementer brings, and the ways to be refused.

use std::fmt;
use std::future::{Future, ready};
use std::time::Duration;

use http::request::Parts;
use http::{HeaderMap, HeaderName};

use crate::caller::Caller;
use crate::operation::Operation;

/// The header that carries the token, as is: no `Bearer`, not `Authorization`.
pub const AUTH_HEADER: HeaderName = HeaderName::from_static("auth");

/// Longest token that reaches a verifier, in bytes. A longer one is refused as no token at all.
pub const MAX_TOKEN_BYTES: usize = 8 * 1024;

/// Checks tokens. A [`Stub`](crate::Stub) cannot be built without one.
///
/// The server runtime calls [`verify`](Self::verify) once for a request to a secured operation, before it reads the
/// body, and afterwards checks the operation's scope against [`Caller::has_scope`] by itself. Then, once for each id of
/// the request that has to be the caller's own, it calls [`owns`](Self::owns).
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

    /// Whether this id is the caller's own. What is not gets the answer of what does not exist: 404,
    /// [`NOT_FOUND`](crate::NOT_FOUND). An implementation takes the same steps for both.
    ///
    /// By default an account has to be the [`Caller::account`], where that is known, and every bot will do: a verifier
    /// that knows of no bots leaves them to the handler.
    ///
    /// # Errors
    ///
    /// [`Denied::Unavailable`] where that cannot be said now.
    fn owns(&self, caller: &Caller, owned: ResourceId<'_>) -> impl Future<Output = Result<bool, Denied>> + Send {
        ready(Ok(match owned {
            ResourceId::Bot(_) => true,
            ResourceId::Account(account) => caller.account().is_none_or(|own| own == account),
        }))
    }
}

/// An id in a request that has to be the caller's own: a parameter with `x-owned` in the document. `Debug` does not
/// show the id.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ResourceId<'a> {
    /// A bot or stream.
    Bot(&'a str),
    /// An account.
    Account(&'a str),
}

impl fmt::Debug for ResourceId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bot(_) => "Bot(..)",
            Self::Account(_) => "Account(..)",
        })
    }
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

/// Why a caller was refused. Each answers with the status and the text seen on the vendor's service.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Denied {
    /// No token was sent. 401, `Invalid SDK credentials`, 4002.
    MissingCredentials,
    /// A token of the right form that does not count: unknown or disabled app, wrong signature, or expired.
    /// Deliberately one answer for all of them, and the same as for no token. 401, 4002.
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
    /// A notification whose signature is missing, wrong or too old. 401, `the signature does not match`, 401.
    BadSignature,
    /// More requests than the vendor's limits allow, as counted by the stub ([`RateLimit`](crate::RateLimit)) or by a
    /// verifier of its own. 429 with `Retry-After` and the vendor's text, 429.
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
            Self::Replayed
            | Self::LifetimeTooLong
            | Self::BadSignature
            | Self::RateLimited { .. }
            | Self::Unavailable { .. } => i64::from(self.status().as_u16()),
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
            Self::BadSignature => "bad signature",
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
            Self::BadSignature => "the signature does not match",
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

impl fmt::Debug for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
