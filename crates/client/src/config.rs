//! Everything that is settled once, before the first call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use smartassist_types::AccountId;

use crate::base_url::BaseUrl;
use crate::client::{Client, Shared};
use crate::{ConfigError, Environment, Token, transport};

/// Longest wait for a whole answer, unless [`ClientBuilder::timeout`] says otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Longest wait for a connection, TLS included, unless [`ClientBuilder::connect_timeout`] says otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Largest successful answer that is read, unless [`ClientBuilder::max_response_bytes`] says otherwise.
const MAX_RESPONSE_BYTES: usize = 10 << 20;
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Settings of a [`Client`], made with [`Client::builder`].
///
/// Needed are a base URL ([`environment`](Self::environment) or [`base_url`](Self::base_url)) and a
/// [`token`](Self::token). Where a setting is given twice, the later one counts.
#[derive(Default)]
#[must_use]
pub struct ClientBuilder {
    environment: Option<Environment>,
    allow_plain_http: bool,
    token: Option<Token>,
    account_id: Option<String>,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    max_response_bytes: Option<usize>,
    user_agent: Option<String>,
    root_certificates: Vec<Vec<u8>>,
    http: HttpChoice,
}

/// Which HTTP client does the work.
#[derive(Default)]
enum HttpChoice {
    #[default]
    Ours,
    Theirs(Box<reqwest::ClientBuilder>),
    Built(reqwest::Client),
}

impl ClientBuilder {
    /// Chooses one of the vendor's installations, or a URL with [`Environment::Custom`].
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
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

    /// The token sent in the header `auth` of every request.
    pub fn token(mut self, token: impl Into<Token>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The account id, sent in the header `accountId` of those operations that take it, unless the call sets its own.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Longest time from the start of a call to the end of its answer. Default: 30 s.
    ///
    /// [`Client::with_timeout`] changes it for single calls.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Longest time until a connection stands, TLS included. Default: 10 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Largest successful answer that is read, in bytes. Default: 10 MiB.
    ///
    /// Of every other answer the first 64 KiB are read.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = Some(bytes);
        self
    }

    /// The header `user-agent`. Default: name and version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Trusts a further root certificate (PEM, one or several, or DER), on top of the system's own.
    pub fn add_root_certificate(mut self, pem_or_der: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem_or_der.into());
        self
    }

    /// Builds on this HTTP client's settings: a proxy, a DNS resolver, a client certificate.
    ///
    /// Redirects, repeats, timeouts, user agent and the choice of TLS are still set from here.
    pub fn http_client_builder(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.http = HttpChoice::Theirs(Box::new(builder));
        self
    }

    /// Uses this HTTP client as it is, for instance to share its connections.
    ///
    /// **It must not follow redirects** (`redirect(Policy::none())`): reqwest hands the header `auth` on to whatever
    /// host a redirect names, and repeats a dialout on 307 and 308. [`http_client_builder`](Self::http_client_builder)
    /// sees to both by itself.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = HttpChoice::Built(client);
        self
    }

    /// Checks the settings and makes the client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ConfigError`], which names the setting that is missing or wrong. Reading the system's root
    /// certificates can fail as well.
    pub fn build(self) -> Result<Client, ConfigError> {
        let environment = self.environment.as_ref().ok_or(ConfigError::MissingBaseUrl)?;
        let base = BaseUrl::read(environment.base_url(), self.allow_plain_http)?;
        let token = self.token.as_ref().ok_or(ConfigError::MissingToken)?.header()?;
        let account_id = self.account_id.as_deref().map(account_header).transpose()?;
        for (name, given) in [("timeout", self.timeout), ("connect_timeout", self.connect_timeout)] {
            if given.is_some_and(|duration| duration.is_zero()) {
                return Err(ConfigError::Zero(name));
            }
        }
        if self.max_response_bytes == Some(0) {
            return Err(ConfigError::Zero("max_response_bytes"));
        }
        let user_agent = match &self.user_agent {
            Some(text) => Some(HeaderValue::from_str(text).map_err(|_| ConfigError::UserAgent)?),
            None => None,
        };
        let max_response_bytes = self.max_response_bytes.unwrap_or(MAX_RESPONSE_BYTES);

        let base_builder = match self.http {
            HttpChoice::Ours => None,
            HttpChoice::Theirs(builder) => Some(*builder),
            HttpChoice::Built(client) => {
                if self.connect_timeout.is_some() {
                    return Err(ConfigError::HttpClientIsBuilt("connect_timeout"));
                }
                if !self.root_certificates.is_empty() {
                    return Err(ConfigError::HttpClientIsBuilt("add_root_certificate"));
                }
                // What cannot be set on a finished client is added to each request.
                let shared = Arc::new(Shared { token, account_id, user_agent, max_response_bytes });
                return Ok(Client { baseurl: base.text, client, timeout: self.timeout, shared });
            }
        };
        let settings = transport::Settings {
            https: base.https,
            is_here: base.is_here,
            timeout: self.timeout.unwrap_or(TIMEOUT),
            connect_timeout: self.connect_timeout.unwrap_or(CONNECT_TIMEOUT),
            user_agent: user_agent.unwrap_or(HeaderValue::from_static(USER_AGENT)),
            root_certificates: &self.root_certificates,
        };
        let client = transport::build(&settings, base_builder)?;
        let shared = Arc::new(Shared { token, account_id, user_agent: None, max_response_bytes });
        Ok(Client { baseurl: base.text, client, timeout: None, shared })
    }
}

/// Checks an account id against the document and turns it into a header value.
fn account_header(text: &str) -> Result<HeaderValue, ConfigError> {
    let id = AccountId::try_from(text).map_err(|error| ConfigError::AccountId(error.to_string()))?;
    HeaderValue::from_str(id.as_str()).map_err(|_| ConfigError::AccountId("cannot stand in a header".to_owned()))
}

/// Shows what is set, and neither the token nor the account.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("token", &self.token)
            .field("account_id", &self.account_id.as_ref().map(|_| "…"))
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("user_agent", &self.user_agent)
            .finish_non_exhaustive()
    }
}
