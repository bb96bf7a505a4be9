//! Everything that is settled once, before the first call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use smartassist_auth::{JweRecipient, Secret, SharedTokens, TokenSource};
use smartassist_types::AccountId;

use crate::auth_settings::{AuthMethod, AuthSettings};
use crate::base_url::BaseUrl;
use crate::client::{Client, Shared};
use crate::proxy::ProxyAddress;
use crate::rate_limit::RateLimiter;
use crate::retry::RetryPolicy;
use crate::sourced_value::SourcedValue;
use crate::{ConfigError, Environment, Token, http_client};

/// Longest time of one attempt, unless [`ClientBuilder::timeout`] says otherwise.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
/// Longest wait for a connection, TLS included, unless [`ClientBuilder::connect_timeout`] says otherwise.
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Largest successful answer that is read, unless [`ClientBuilder::max_response_bytes`] says otherwise: the largest
/// page that our own gateway sends. A test of the gateway holds the two together.
const DEFAULT_MAX_RESPONSE_BYTES: usize = 64 << 20;
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Settings of a [`Client`], made with [`Client::builder`], or with [`from_env`](Self::from_env) from the environment.
///
/// Needed are a base URL ([`environment`](Self::environment) or [`base_url`](Self::base_url)) and
/// [`credentials`](Self::credentials), a [`token_source`](Self::token_source) or a [`token`](Self::token). Where a
/// setting is given twice, the later one counts; so what the code sets wins over the environment.
#[derive(Default)]
#[must_use]
pub struct ClientBuilder {
    pub(crate) environment: Option<SourcedValue<Environment>>,
    pub(crate) allow_plain_http: bool,
    pub(crate) identity: AuthSettings,
    pub(crate) account_id: Option<SourcedValue<String>>,
    pub(crate) timeout: Option<SourcedValue<Duration>>,
    pub(crate) total_timeout: Option<SourcedValue<Duration>>,
    pub(crate) connect_timeout: Option<SourcedValue<Duration>>,
    pub(crate) max_response_bytes: Option<SourcedValue<usize>>,
    pub(crate) max_attempts: Option<SourcedValue<u32>>,
    backoff: Option<(Duration, Duration)>,
    pub(crate) requests_per_minute: Option<SourcedValue<u32>>,
    pub(crate) supports_idempotency: bool,
    pub(crate) user_agent: Option<SourcedValue<String>>,
    pub(crate) root_certificates: Vec<SourcedValue<Vec<u8>>>,
    http: HttpClientChoice,
    /// Variables that look like misspellings of ours, with what may be meant.
    pub(crate) misspelled: Vec<(String, &'static str)>,
}

/// Which HTTP client does the work.
#[derive(Default)]
enum HttpClientChoice {
    #[default]
    Ours,
    Theirs(Box<reqwest::ClientBuilder>),
    Built(reqwest::Client),
}

impl ClientBuilder {
    /// Chooses one of the vendor's installations, or a URL with [`Environment::Custom`].
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(SourcedValue::from_code(environment));
        self
    }

    /// The same as `environment(Environment::Custom(url))`: scheme, host, and where needed port and a path prefix.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.environment(Environment::Custom(url.into()))
    }

    /// Permits a base URL with `http` that leads to another machine. The token then travels readable. Default: false.
    ///
    /// `http` to this machine (`localhost` and loopback addresses) never needs it.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Client id and client secret of an app, as API Setup shows them.
    ///
    /// The client makes tokens of them, uses each for most of its life (10 minutes unless
    /// [`token_lifetime`](Self::token_lifetime) says otherwise), and makes another when a server refuses one.
    pub fn credentials(mut self, client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        let secret = Secret::from_text(client_secret);
        self.identity.with_credentials(|credentials| {
            credentials.id = Some(SourcedValue::from_code(client_id.into()));
            credentials.secret = Some(SourcedValue::from_code(secret));
        });
        self
    }

    /// With [`credentials`](Self::credentials): whether every token has an id (`jti`) and counts once only, for apps
    /// that enforce it. Each attempt then has a token of its own. Default: false.
    pub fn single_use_tokens(mut self, on: bool) -> Self {
        self.identity.single_use = on;
        self
    }

    /// With [`credentials`](Self::credentials): how long a token lasts, in whole seconds; at most an hour with
    /// [`single_use_tokens`](Self::single_use_tokens). Default: 10 minutes.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.identity.lifetime = Some(SourcedValue::from_code(lifetime));
        self
    }

    /// With [`credentials`](Self::credentials): the claim `sub` of tokens. Default: the client id.
    pub fn token_subject(mut self, subject: impl Into<String>) -> Self {
        self.identity.subject = Some(SourcedValue::from_code(subject.into()));
        self
    }

    /// With [`credentials`](Self::credentials): encrypts tokens to the platform's public key, for apps that enforce
    /// JWE. The key comes from the JWK that the platform shows: [`JweRecipient::from_jwk`].
    pub fn encrypt_tokens_to(mut self, recipient: JweRecipient) -> Self {
        self.identity.recipient = Some(recipient);
        self
    }

    /// With [`credentials`](Self::credentials): takes a client secret of fewer than 32 bytes. Everybody who sees one
    /// token can then search for the secret at leisure. Default: false, since a short secret nearly always was cut off
    /// on the way.
    pub fn allow_short_client_secret(mut self, allow: bool) -> Self {
        self.identity.allow_short_secret = allow;
        self
    }

    /// Asks for the token of each request here, for instance a service that keeps the client secret to itself.
    ///
    /// A source that is slow or makes each token anew is best put into
    /// [`CachedTokens`](smartassist_auth::CachedTokens).
    pub fn token_source(mut self, source: impl TokenSource) -> Self {
        self.identity.chosen = AuthMethod::Source(SharedTokens::new(source));
        self
    }

    /// A token that was made elsewhere, sent in the header `auth` of every request. When it expires, so does the
    /// client; [`credentials`](Self::credentials) do not.
    pub fn token(mut self, token: impl Into<Token>) -> Self {
        self.identity.chosen = AuthMethod::Token(SourcedValue::from_code(token.into()));
        self
    }

    /// The account id, sent in the header `accountId` of those operations that take it, unless the call sets its own.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(SourcedValue::from_code(account_id.into()));
        self
    }

    /// Longest time of one attempt, from its start to the end of its answer. Default: 30 s.
    ///
    /// [`Client::with_timeout`] changes it for single calls.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(SourcedValue::from_code(timeout));
        self
    }

    /// Longest time of a whole call: all attempts, the waits between them, and the waits for a token and for a turn.
    /// Default: twice [`timeout`](Self::timeout), so 60 s. It cuts the last attempt short, too.
    ///
    /// [`Client::with_total_timeout`] changes it for single calls.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(SourcedValue::from_code(timeout));
        self
    }

    /// Longest time until a connection stands, TLS included. Default: 10 s, or three quarters of
    /// [`timeout`](Self::timeout) where that is less.
    ///
    /// Keep it below [`timeout`](Self::timeout): where this one runs out first, it is certain that nothing was sent,
    /// and a dialout can be tried again.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(SourcedValue::from_code(timeout));
        self
    }

    /// How often a request is sent at most. Default: 4; with 1, nothing is ever sent again.
    ///
    /// | after | reads | dialout |
    /// | --- | --- | --- |
    /// | no connection | again | again |
    /// | TLS not agreed on, or refused by a proxy | not again | not again |
    /// | no answer in time, or a connection that broke | again | **not again**: [`Error::UnknownOutcome`] |
    /// | 401 | once more with another token, unless the refused one was made just now | not again |
    /// | 408, 429 | again | not again |
    /// | 500, 502, 504 | again | **not again**: [`Error::UnknownOutcome`] |
    /// | 503 | again | not again; [`Error::UnknownOutcome`] unless in the vendor's JSON |
    /// | a body that broke off | again | not again; after 2xx [`Error::UnknownOutcome`] |
    /// | everything else | not again | not again |
    ///
    /// A dialout with an `idempotency_key`, where the
    /// [server honours it](Self::server_supports_idempotency), is treated like a read; 409, which then means that
    /// the first request is still being worked on, is waited for.
    ///
    /// Before the second attempt there is a random wait of up to 200 ms, doubled before each further one up to 5 s
    /// ([`backoff`](Self::backoff)). With `Retry-After` the wait is what it asks for, and up to a fifth of that more,
    /// or the random wait where that is longer. A wait that does not fit into what is left of
    /// [`total_timeout`](Self::total_timeout) is not begun: the call ends at once with what there is.
    ///
    /// [`Error::UnknownOutcome`]: crate::Error::UnknownOutcome
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(SourcedValue::from_code(attempts));
        self
    }

    /// The longest wait before the second attempt, which is doubled before each further one, and what the doubling ends
    /// at. The wait itself is random, from nothing to that. Default: 200 ms and 5 s.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.backoff = Some((first, longest));
        self
    }

    /// Sends at most this many requests within any minute, first come first served, over all clones of the client.
    /// Default: no limit. The vendor allows 60 a minute for an account.
    ///
    /// A request takes its turn from its start until a minute after the end of its answer, so that a server that counts
    /// exactly never refuses. Attempts that follow another wait for a turn as well. A call whose turn cannot come
    /// within [`total_timeout`](Self::total_timeout) fails at once with [`Error::RateLimitTimeout`](crate::Error::RateLimitTimeout).
    pub fn requests_per_minute(mut self, requests: u32) -> Self {
        self.requests_per_minute = Some(SourcedValue::from_code(requests));
        self
    }

    /// Says that the server honours the header `Idempotency-Key` on dialout, so that a dialout with a key may be sent
    /// again. **The vendor's does not**: it rings twice. Default: false.
    pub fn server_supports_idempotency(mut self, honours: bool) -> Self {
        self.supports_idempotency = honours;
        self
    }

    /// Largest successful answer that is read, in bytes. Default: 64 MiB, which is the largest page of agents that our
    /// own gateway sends. Its values take several times as much memory.
    ///
    /// Of every other answer the first 64 KiB are read.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = Some(SourcedValue::from_code(bytes));
        self
    }

    /// The header `user-agent`. Default: name and version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(SourcedValue::from_code(user_agent.into()));
        self
    }

    /// Trusts a further root certificate (PEM, one or several, or DER), on top of the system's own.
    pub fn add_root_certificate(mut self, pem_or_der: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(SourcedValue::from_code(pem_or_der.into()));
        self
    }

    /// Builds on this HTTP client's settings: a proxy, a DNS resolver, a client certificate.
    ///
    /// Redirects, repeats, timeouts, the time idle connections are kept (30 s), user agent and the choice of TLS are
    /// still set from here.
    pub fn http_client_builder(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.http = HttpClientChoice::Theirs(Box::new(builder));
        self
    }

    /// Uses this HTTP client as it is, for instance to share its connections.
    ///
    /// **It must not follow redirects** (`redirect(Policy::none())`): reqwest hands the header `auth` on to whatever
    /// host a redirect names, and repeats a dialout on 307 and 308. [`http_client_builder`](Self::http_client_builder)
    /// sees to both by itself. Nor should it keep idle connections longer than the server does
    /// (`pool_idle_timeout(30 s)`; reqwest's default is 90 s): a dialout that meets a connection which is just being
    /// closed ends in [`Error::UnknownOutcome`](crate::Error::UnknownOutcome).
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = HttpClientChoice::Built(client);
        self
    }

    /// Checks the settings and makes the client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ConfigError`], which names the setting that is missing or wrong. Reading the system's root
    /// certificates can fail as well.
    pub fn build(mut self) -> Result<Client, ConfigError> {
        let misspelled = std::mem::take(&mut self.misspelled);
        self.checked().map_err(|error| match misspelled.into_iter().next() {
            Some((found, meant)) if error.is_missing() => {
                ConfigError::Misspelled { found, meant, error: Box::new(error) }
            }
            _ => error,
        })
    }

    fn checked(self) -> Result<Client, ConfigError> {
        let environment = self.environment.ok_or(ConfigError::MissingBaseUrl)?;
        let base = environment.make(|environment| BaseUrl::read(environment.base_url(), self.allow_plain_http))?;
        let tokens = self.identity.tokens()?;
        let account_id = self.account_id.map(|id| id.make(|id| account_header(&id))).transpose()?;
        let timeout = self.timeout.map(|timeout| timeout.not_zero("timeout")).transpose()?;
        let total_timeout = self.total_timeout.map(|timeout| timeout.not_zero("total_timeout")).transpose()?;
        let connect_timeout = self.connect_timeout.map(|timeout| timeout.not_zero("connect_timeout")).transpose()?;
        let max_response_bytes =
            self.max_response_bytes.map(|bytes| bytes.not_zero("max_response_bytes")).transpose()?;
        let max_attempts = self.max_attempts.map(|attempts| attempts.not_zero("max_attempts")).transpose()?;
        let limit = self.requests_per_minute.map(|limit| limit.not_zero("requests_per_minute")).transpose()?;
        let agent = |text: String| HeaderValue::try_from(text).map_err(|_| ConfigError::UserAgent);
        let user_agent = self.user_agent.map(|text| text.make(agent)).transpose()?;

        let mut rules = RetryPolicy::default();
        rules.max_attempts = max_attempts.unwrap_or(rules.max_attempts);
        (rules.initial_backoff, rules.max_backoff) = self.backoff.unwrap_or((rules.initial_backoff, rules.max_backoff));
        let mut shared = Shared {
            tokens,
            account_id,
            user_agent: None,
            http_timeout: None,
            max_response_bytes: max_response_bytes.unwrap_or(DEFAULT_MAX_RESPONSE_BYTES),
            rules,
            rate_limiter: limit.map(RateLimiter::new),
            supports_idempotency: self.supports_idempotency,
            // A proxy would look for the server on its own machine.
            route: if base.is_local { ProxyAddress::default() } else { ProxyAddress::from_environment(&base.text) },
        };
        let base_builder = match self.http {
            HttpClientChoice::Ours => None,
            HttpClientChoice::Theirs(builder) => Some(*builder),
            HttpClientChoice::Built(client) => {
                if connect_timeout.is_some() {
                    return Err(ConfigError::HttpClientIsBuilt("connect_timeout"));
                }
                if !self.root_certificates.is_empty() {
                    return Err(ConfigError::HttpClientIsBuilt("add_root_certificate"));
                }
                // What cannot be set on a finished client is added to each request.
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
            user_agent: user_agent.unwrap_or(HeaderValue::from_static(USER_AGENT)),
            root_certificates: self.root_certificates,
        };
        let client = http_client::build(&settings, base_builder)?;
        let (timeout, shared) = (Some(timeout), Arc::new(shared));
        Ok(Client { baseurl: base.text, client, timeout, total_timeout, shared })
    }
}

/// What is no account id, in words.
const ID: &str = "is no id: write letters, digits, `_`, `.`, `:` and `-`, without spaces";

/// Checks an account id against the document and turns it into a header value.
fn account_header(text: &str) -> Result<HeaderValue, ConfigError> {
    let id = AccountId::try_from(text).map_err(|_| ConfigError::AccountId(ID.to_owned()))?;
    HeaderValue::from_str(id.as_str()).map_err(|_| ConfigError::AccountId("cannot stand in a header".to_owned()))
}

/// Shows what is set, and neither secrets nor the account.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn value<T>(given: &Option<SourcedValue<T>>) -> Option<&T> {
            given.as_ref().map(SourcedValue::value)
        }
        f.debug_struct("ClientBuilder")
            .field("identity", &self.identity)
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
