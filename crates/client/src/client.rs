//! The client itself; its operations are generated.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Method;
use reqwest::header::{HeaderName, HeaderValue, USER_AGENT};

use crate::deadline::Deadline;
use crate::error::Error;
use crate::not_started::NoToken;
use crate::proxy::ProxyAddress;
use crate::rate_limit::RateLimiter;
use crate::retry::RetryPolicy;
use crate::tokens::TokenProvider;
use crate::{ClientBuilder, ConfigError};

/// The header that carries the token.
pub(crate) const AUTH: HeaderName = HeaderName::from_static("auth");
/// The header that carries the account id; names of headers have no case.
pub(crate) const ACCOUNT_ID: HeaderName = HeaderName::from_static("accountid");

/// A client for the SmartAssist APIs.
///
/// Each operation is a method that returns a builder; `send().await` on that builder makes the call. Clones are cheap
/// and share their connections, their tokens and their pace.
///
/// It follows no redirect. Reads are sent again where that may help; a dialout never once a byte of it may have left,
/// since a repeated dialout rings a person twice. The rules are listed at [`ClientBuilder::max_attempts`].
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: Arc<str>,
    pub(crate) client: reqwest::Client,
    /// Longest time of one attempt; none where an HTTP client that was given sets its own.
    pub(crate) timeout: Option<Duration>,
    /// Longest time of a call, where it is not twice that of an attempt.
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) shared: Arc<Shared>,
}

/// What all clones of a client have in common.
pub(crate) struct Shared {
    pub(crate) tokens: TokenProvider,
    pub(crate) account_id: Option<HeaderValue>,
    /// Where `client` does not send it by itself.
    pub(crate) user_agent: Option<HeaderValue>,
    /// The time limit that `client` sets by itself, if it is known. One that is set on a request costs allocations.
    pub(crate) http_timeout: Option<Duration>,
    pub(crate) max_response_bytes: usize,
    pub(crate) rules: RetryPolicy,
    pub(crate) rate_limiter: Option<RateLimiter>,
    pub(crate) supports_idempotency: bool,
    pub(crate) route: ProxyAddress,
}

impl Client {
    /// Starts with no settings; see [`ClientBuilder`].
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with all its settings from the environment variables `SMARTASSIST_…`; see
    /// [`ClientBuilder::from_env`], which lists them.
    ///
    /// # Errors
    /// [`ConfigError`], which names the variable that is missing or wrong.
    pub fn from_env() -> Result<Self, ConfigError> {
        ClientBuilder::from_env()?.build()
    }

    /// The same client with another time limit for each attempt, from its start to the end of its answer. Where no
    /// total limit was set, a whole call then takes twice as long at most.
    ///
    /// ```no_run
    /// # async fn run(client: smartassist_client::Client) {
    /// let patient = client.with_timeout(std::time::Duration::from_secs(120));
    /// # }
    /// ```
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self.clone() }
    }

    /// The same client with another time limit for each whole call, with all attempts and waits.
    #[must_use]
    pub fn with_total_timeout(&self, timeout: Duration) -> Self {
        Self { total_timeout: Some(timeout), ..self.clone() }
    }

    /// Longest time of a call.
    pub(crate) fn total(&self) -> Option<Duration> {
        self.total_timeout.or_else(|| Some(self.timeout?.saturating_mul(2)))
    }

    /// The base URL in use, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.baseurl
    }

    /// A request to a path of this API that no operation describes, with token and account id already on it. It is
    /// sent once, whatever comes of it, and without waiting for a turn.
    ///
    /// `path` is taken below the base URL, whatever it looks like, so the token cannot leave for another host. It is
    /// not percent-encoded.
    ///
    /// ```no_run
    /// # async fn run(client: smartassist_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smartassist_client::reqwest::Method;
    /// let path = "/agentassist/api/v1/public/st-1/conversations";
    /// let answer = client.request(Method::GET, path).await?.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::NoToken`] where the token source has none.
    pub async fn request(&self, method: Method, path: &str) -> Result<reqwest::RequestBuilder, Error> {
        let url = format!("{}/{}", self.baseurl, path.trim_start_matches(['/', '\\']));
        let granted = self.shared.tokens.grant(Deadline::after(self.total())).await;
        let token = granted.map_err(|cause| Error::NoToken(NoToken::new("request", cause)))?.header;
        let mut request = self.client.request(method, url).header(AUTH, token);
        if let Some(account_id) = &self.shared.account_id {
            request = request.header(ACCOUNT_ID, account_id.clone());
        }
        if let Some(user_agent) = &self.shared.user_agent {
            request = request.header(USER_AGENT, user_agent.clone());
        }
        Ok(match self.timeout {
            Some(timeout) if self.timeout != self.shared.http_timeout => request.timeout(timeout),
            _ => request,
        })
    }

    /// The HTTP client underneath, without token and base URL.
    #[must_use]
    pub fn http(&self) -> &reqwest::Client {
        &self.client
    }
}

/// Shows where the client leads and nothing that is secret.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.baseurl)
            .field("timeout", &self.timeout)
            .field("total_timeout", &self.total())
            .finish_non_exhaustive()
    }
}
