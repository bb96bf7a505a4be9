//! The settings of a client, which are complete before its first call.

mod auth_settings;
mod base_url;
mod env_vars;
mod environment;
mod error;
mod http_client;
mod sourced_value;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use smartassist_auth::{JweRecipient, Secret, SharedTokens, TokenSource};
use smartassist_types::AccountId;

use self::auth_settings::{AuthMethod, AuthSettings};
use self::base_url::BaseUrl;
pub use self::environment::Environment;
pub use self::error::ConfigError;
use self::sourced_value::SourcedValue;
use crate::call::Shared;
use crate::call::rate_limit::RateLimiter;
use crate::call::retry::RetryPolicy;
use crate::call::token::Token;
use crate::client::Client;
use crate::endpoint::Endpoint;

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
/// TLS included.
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The largest page that our own gateway sends. A test of the gateway compares the two.
const DEFAULT_MAX_RESPONSE_BYTES: usize = 64 << 20;
const DEFAULT_USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Builds a [`Client`]. It is made with [`Client::builder`], or from the environment with [`from_env`](Self::from_env).
///
/// Required are a base URL ([`environment`](Self::environment) or [`base_url`](Self::base_url)), and
/// [`credentials`](Self::credentials), a [`token_source`](Self::token_source) or a [`token`](Self::token). If a setting
/// is set twice, the later value is used, so the code overrides the environment.
#[derive(Default)]
#[must_use]
pub struct ClientBuilder {
    environment: Option<SourcedValue<Environment>>,
    allow_plain_http: bool,
    auth: AuthSettings,
    account_id: Option<SourcedValue<String>>,
    timeout: Option<SourcedValue<Duration>>,
    total_timeout: Option<SourcedValue<Duration>>,
    connect_timeout: Option<SourcedValue<Duration>>,
    max_response_bytes: Option<SourcedValue<usize>>,
    max_attempts: Option<SourcedValue<u32>>,
    backoff: Option<(Duration, Duration)>,
    requests_per_minute: Option<SourcedValue<u32>>,
    supports_idempotency: bool,
    user_agent: Option<SourcedValue<String>>,
    root_certificates: Vec<SourcedValue<Vec<u8>>>,
    http: HttpClientChoice,
    /// Variables that look like misspellings of ours, with the variable that may be meant.
    misspelled: Vec<(String, &'static str)>,
}

/// Which HTTP client the client uses.
#[derive(Default)]
enum HttpClientChoice {
    #[default]
    Default,
    Builder(Box<reqwest::ClientBuilder>),
    Built(reqwest::Client),
}

impl Client {
    /// A builder without settings; see [`ClientBuilder`].
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with the settings of the environment variables `SMARTASSIST_…`; see [`ClientBuilder::from_env`], which
    /// lists them.
    ///
    /// # Errors
    /// [`ConfigError`] names the variables that are missing or wrong.
    pub fn from_env() -> Result<Self, ConfigError> {
        ClientBuilder::from_env()?.build()
    }
}

impl ClientBuilder {
    /// One of the vendor's installations, or a URL with [`Environment::Custom`].
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(SourcedValue::from_code(environment));
        self
    }

    /// Short for `environment(Environment::Custom(url))`: scheme, host, and if needed a port and a path prefix.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.environment(Environment::Custom(url.into()))
    }

    /// Permits a base URL with `http` to another machine. The token is then readable on the way. Default: false.
    ///
    /// `http` to this machine (`localhost` and loopback addresses) is always permitted.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Client id and client secret of an app, as API Setup shows them.
    ///
    /// The client makes its tokens from them. It uses each token for most of its lifetime, and makes another when a
    /// server refuses one.
    pub fn credentials(mut self, client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        let secret = Secret::from_text(client_secret);
        self.auth.with_credentials(|credentials| {
            credentials.id = Some(SourcedValue::from_code(client_id.into()));
            credentials.secret = Some(SourcedValue::from_code(secret));
        });
        self
    }

    /// With [`credentials`](Self::credentials): whether every token has an id (`jti`) and is valid once only, for apps
    /// that enforce it. Each attempt then has its own token. Default: false.
    pub fn single_use_tokens(mut self, on: bool) -> Self {
        self.auth.single_use = on;
        self
    }

    /// With [`credentials`](Self::credentials): the lifetime of a token, in whole seconds; at most an hour with
    /// [`single_use_tokens`](Self::single_use_tokens). Default: 10 minutes.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.auth.lifetime = Some(SourcedValue::from_code(lifetime));
        self
    }

    /// With [`credentials`](Self::credentials): the claim `sub` of tokens. Default: the client id.
    pub fn token_subject(mut self, subject: impl Into<String>) -> Self {
        self.auth.subject = Some(SourcedValue::from_code(subject.into()));
        self
    }

    /// With [`credentials`](Self::credentials): encrypts tokens to the platform's public key, for apps that enforce
    /// JWE. [`JweRecipient::from_jwk`] reads the key from the JWK that the platform shows.
    pub fn encrypt_tokens_to(mut self, recipient: JweRecipient) -> Self {
        self.auth.recipient = Some(recipient);
        self
    }

    /// With [`credentials`](Self::credentials): accepts a client secret of fewer than 32 bytes. Whoever sees one token
    /// can then search for the secret offline. Default: false, because a short secret is nearly always an incomplete
    /// copy.
    pub fn allow_short_client_secret(mut self, allow: bool) -> Self {
        self.auth.allow_short_secret = allow;
        self
    }

    /// Requests the token of each call from this source, such as a service that does not share the client secret.
    ///
    /// Wrap a source that is slow, or that makes each token anew, in
    /// [`CachedTokens`](smartassist_auth::CachedTokens).
    pub fn token_source(mut self, source: impl TokenSource) -> Self {
        self.auth.method = AuthMethod::Source(SharedTokens::new(source));
        self
    }

    /// A token that was made elsewhere, for the header `auth` of every request. The client cannot be used after the
    /// token has expired; with [`credentials`](Self::credentials) it can.
    pub fn token(mut self, token: impl Into<Token>) -> Self {
        self.auth.method = AuthMethod::Token(SourcedValue::from_code(token.into()));
        self
    }

    /// The account id. It is sent in the header `accountId` of those operations that have it, if the call does not set
    /// its own.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(SourcedValue::from_code(account_id.into()));
        self
    }

    /// Time limit of one attempt, from its start to the end of its response. Default: 30 s.
    ///
    /// [`Client::with_timeout`] changes it for single calls.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(SourcedValue::from_code(timeout));
        self
    }

    /// Time limit of a whole call: all attempts, and the waits between them, for a token and for the rate limit. It
    /// also ends the last attempt. Default: twice [`timeout`](Self::timeout), so 60 s.
    ///
    /// [`Client::with_total_timeout`] changes it for single calls.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(SourcedValue::from_code(timeout));
        self
    }

    /// Time limit for making a connection, TLS included. Default: 10 s, or three quarters of
    /// [`timeout`](Self::timeout) if that is less.
    ///
    /// Set it below [`timeout`](Self::timeout): if this limit is reached first, it is certain that nothing was sent,
    /// and a dialout can be retried.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(SourcedValue::from_code(timeout));
        self
    }

    /// Maximum number of attempts of a call. Default: 4; with 1, nothing is ever retried.
    ///
    /// | after | reads | dialout |
    /// | --- | --- | --- |
    /// | no connection | retried | retried |
    /// | TLS not established, or refused by a proxy | not retried | not retried |
    /// | no response in time, or a broken connection | retried | **not retried**: [`Error::UnknownOutcome`] |
    /// | 401 | retried once with another token, unless the refused one was made just now | not retried |
    /// | 408, 429 | retried | not retried |
    /// | 500, 502, 504 | retried | **not retried**: [`Error::UnknownOutcome`] |
    /// | 503 | retried | not retried; [`Error::UnknownOutcome`] unless in the vendor's JSON |
    /// | a body that is not complete | retried | not retried; after 2xx [`Error::UnknownOutcome`] |
    /// | everything else | not retried | not retried |
    ///
    /// A dialout with an `idempotency_key`, if the [server supports it](Self::server_supports_idempotency), is retried
    /// like a read. It is retried after 409 too, which then means that the server still processes the first request.
    ///
    /// Before the second attempt there is a random wait of up to 200 ms, doubled before each further one up to 5 s
    /// ([`backoff`](Self::backoff)). With `Retry-After`, the wait is what it asks for, and up to a fifth of that more,
    /// or the random wait if that is longer. If a wait does not fit into the rest of
    /// [`total_timeout`](Self::total_timeout), it is not started: the call ends at once with the last result.
    ///
    /// [`Error::UnknownOutcome`]: crate::Error::UnknownOutcome
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(SourcedValue::from_code(attempts));
        self
    }

    /// The maximum wait before the second attempt, which doubles before each further one, and the maximum of the
    /// doubled wait. The wait itself is random, from zero to that. Default: 200 ms and 5 s.
    pub fn backoff(mut self, initial: Duration, max: Duration) -> Self {
        self.backoff = Some((initial, max));
        self
    }

    /// Sends at most this many requests within any minute, first come, first served, over all clones of the client.
    /// Default: no limit. The vendor allows 60 a minute for an account.
    ///
    /// A request counts from its start until a minute after the end of its response, so that a server with an exact
    /// window never refuses. Retries are requests too. A call that would have to wait longer than
    /// [`total_timeout`](Self::total_timeout) fails at once with
    /// [`Error::RateLimitTimeout`](crate::Error::RateLimitTimeout).
    pub fn requests_per_minute(mut self, requests: u32) -> Self {
        self.requests_per_minute = Some(SourcedValue::from_code(requests));
        self
    }

    /// Whether the server supports the header `Idempotency-Key` on dialout, so that a dialout with a key may be
    /// retried.
    /// **The vendor's server does not**: it rings twice. Default: false.
    pub fn server_supports_idempotency(mut self, supports: bool) -> Self {
        self.supports_idempotency = supports;
        self
    }

    /// Maximum size of a successful response, in bytes. Default: 64 MiB, which is the largest page of agents that our
    /// own gateway sends. The typed value takes several times as much memory.
    ///
    /// Of any other response the first 64 KiB are read.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = Some(SourcedValue::from_code(bytes));
        self
    }

    /// The header `user-agent`. Default: name and version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(SourcedValue::from_code(user_agent.into()));
        self
    }

    /// Adds a root certificate (PEM, one or several, or DER) to those of the system.
    pub fn add_root_certificate(mut self, pem_or_der: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(SourcedValue::from_code(pem_or_der.into()));
        self
    }

    /// Uses the settings of this HTTP client: a proxy, a DNS resolver, a client certificate.
    ///
    /// This builder still sets redirects, retries, time limits, the time that idle connections stay open (30 s), the
    /// user agent and the kind of TLS.
    pub fn http_client_builder(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.http = HttpClientChoice::Builder(Box::new(builder));
        self
    }

    /// Uses this HTTP client unchanged, for example to share its connections.
    ///
    /// **It must not follow redirects** (`redirect(Policy::none())`): reqwest sends the header `auth` to any host that
    /// a redirect names, and repeats a dialout on 307 and 308. [`http_client_builder`](Self::http_client_builder)
    /// prevents both by itself. Idle connections must not stay open longer than the server keeps them
    /// (`pool_idle_timeout(30 s)`; reqwest's default is 90 s): a dialout on a connection that the server is closing
    /// ends in
    /// [`Error::UnknownOutcome`](crate::Error::UnknownOutcome).
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = HttpClientChoice::Built(client);
        self
    }

    /// Checks the settings and makes the client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ConfigError`] names all settings that are missing, or the first that is wrong. Reading the root certificates
    /// of the system can fail, too.
    pub fn build(mut self) -> Result<Client, ConfigError> {
        let misspelled = std::mem::take(&mut self.misspelled);
        self.build_checked().map_err(|error| match misspelled.into_iter().next() {
            Some((found, meant)) if error.is_missing() => {
                ConfigError::Misspelled { found, meant, error: Box::new(error) }
            }
            _ => error,
        })
    }

    fn build_checked(self) -> Result<Client, ConfigError> {
        // An invalid URL is reported before missing settings.
        let environment = self.environment.map(|environment| {
            environment.try_map(|environment| BaseUrl::read(environment.base_url(), self.allow_plain_http))
        });
        let base = match (environment.transpose()?, self.auth.missing()) {
            (Some(base), None) => base,
            (Some(_), Some(auth)) => return Err(auth),
            (None, Some(auth)) => return Err(ConfigError::Several(vec![ConfigError::MissingBaseUrl, auth])),
            (None, None) => return Err(ConfigError::MissingBaseUrl),
        };
        let tokens = self.auth.token_provider()?;
        let account_id = self.account_id.map(|id| id.try_map(|id| account_header(&id))).transpose()?;
        let timeout = self.timeout.map(|timeout| timeout.not_zero("timeout")).transpose()?;
        let total_timeout = self.total_timeout.map(|timeout| timeout.not_zero("total_timeout")).transpose()?;
        let connect_timeout = self.connect_timeout.map(|timeout| timeout.not_zero("connect_timeout")).transpose()?;
        let max_response_bytes =
            self.max_response_bytes.map(|bytes| bytes.not_zero("max_response_bytes")).transpose()?;
        let max_attempts = self.max_attempts.map(|attempts| attempts.not_zero("max_attempts")).transpose()?;
        let limit = self.requests_per_minute.map(|limit| limit.not_zero("requests_per_minute")).transpose()?;
        let agent = |text: String| HeaderValue::try_from(text).map_err(|_| ConfigError::UserAgent);
        let user_agent = self.user_agent.map(|text| text.try_map(agent)).transpose()?;

        let mut retry_policy = RetryPolicy::default();
        retry_policy.max_attempts = max_attempts.unwrap_or(retry_policy.max_attempts);
        if let Some((initial, max)) = self.backoff {
            (retry_policy.initial_backoff, retry_policy.max_backoff) = (initial, max);
        }
        let mut shared = Shared {
            tokens,
            account_id,
            user_agent: None,
            http_timeout: None,
            max_response_bytes: max_response_bytes.unwrap_or(DEFAULT_MAX_RESPONSE_BYTES),
            retry_policy,
            rate_limiter: limit.map(RateLimiter::new),
            supports_idempotency: self.supports_idempotency,
            // `localhost` is another machine for a proxy.
            endpoint: if base.is_local { Endpoint::direct(&base.text) } else { Endpoint::from_environment(&base.text) },
        };
        let builder = match self.http {
            HttpClientChoice::Default => None,
            HttpClientChoice::Builder(builder) => Some(*builder),
            HttpClientChoice::Built(client) => {
                if connect_timeout.is_some() {
                    return Err(ConfigError::HttpClientIsBuilt("connect_timeout"));
                }
                if !self.root_certificates.is_empty() {
                    return Err(ConfigError::HttpClientIsBuilt("add_root_certificate"));
                }
                // What cannot be set on this client is set on each request.
                shared.user_agent = user_agent;
                return Ok(Client { baseurl: base.text, client, timeout, total_timeout, shared: Arc::new(shared) });
            }
        };
        let timeout = timeout.unwrap_or(DEFAULT_TIMEOUT);
        shared.http_timeout = Some(timeout);
        let settings = http_client::Settings {
            https: base.https,
            is_local: base.is_local,
            timeout,
            connect_timeout: connect_timeout.unwrap_or(DEFAULT_CONNECT_TIMEOUT.min(timeout / 4 * 3)),
            user_agent: user_agent.unwrap_or(HeaderValue::from_static(DEFAULT_USER_AGENT)),
            root_certificates: self.root_certificates,
        };
        let client = http_client::build(&settings, builder)?;
        let (timeout, shared) = (Some(timeout), Arc::new(shared));
        Ok(Client { baseurl: base.text, client, timeout, total_timeout, shared })
    }
}

/// Checks an account id against the document, and makes a header value of it.
fn account_header(text: &str) -> Result<HeaderValue, ConfigError> {
    const INVALID: &str = "is not an id: write letters, digits, `_`, `.`, `:` and `-`, without spaces";
    let id = AccountId::try_from(text).map_err(|_| ConfigError::AccountId(INVALID.to_owned()))?;
    HeaderValue::from_str(id.as_str()).map_err(|_| ConfigError::AccountId("cannot be sent in a header".to_owned()))
}

/// Shows what is set, and neither secrets nor the account.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn value<T>(sourced: &Option<SourcedValue<T>>) -> Option<&T> {
            sourced.as_ref().map(SourcedValue::value)
        }
        f.debug_struct("ClientBuilder")
            .field("auth", &self.auth)
            .field("account_id", &self.account_id.as_ref().map(|_| "…"))
            .field("timeout", &value(&self.timeout))
            .field("total_timeout", &value(&self.total_timeout))
            .field("connect_timeout", &value(&self.connect_timeout))
            .field("max_response_bytes", &value(&self.max_response_bytes))
            .field("max_attempts", &value(&self.max_attempts))
            .field("requests_per_minute", &value(&self.requests_per_minute))
            .field("server_supports_idempotency", &self.supports_idempotency)
            .field("user_agent", &value(&self.user_agent))
            .finish_non_exhaustive()
    }
}
