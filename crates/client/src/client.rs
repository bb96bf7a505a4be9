//! The client. The methods of its operations are generated.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Method;
use reqwest::header::USER_AGENT;

use crate::call::Shared;
use crate::call::deadline::Deadline;
use crate::error::{Error, NoToken};
use crate::headers::{ACCOUNT_ID, AUTH};

/// A client for the SmartAssist APIs.
///
/// Each operation is a method that returns a builder; `send().await` on that builder makes the call. Clones are cheap.
/// They share connections, tokens and the rate limit.
///
/// The client follows no redirect. It retries reads where that may help. It never retries a dialout of which a byte may
/// have been sent, because a repeated dialout rings a person twice. [`ClientBuilder::max_attempts`] lists the rules.
///
/// [`ClientBuilder::max_attempts`]: crate::ClientBuilder::max_attempts
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: Arc<str>,
    pub(crate) client: reqwest::Client,
    /// Time limit of one attempt; `None` where the caller's own HTTP client sets it.
    pub(crate) timeout: Option<Duration>,
    /// Time limit of a whole call; `None` is twice that of an attempt.
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) shared: Arc<Shared>,
}

impl Client {
    /// The same client with another time limit for each attempt, from its start to the end of the response. Where no
    /// total time limit was set, a whole call then has twice this time.
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

    /// Time limit of a whole call.
    pub(crate) fn total(&self) -> Option<Duration> {
        self.total_timeout.or_else(|| Some(self.timeout?.saturating_mul(2)))
    }

    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.baseurl
    }

    /// A request to a path of this API that no operation describes, with token and account id set. It is sent once and
    /// never retried, and [`requests_per_minute`](crate::ClientBuilder::requests_per_minute) does not apply to it.
    ///
    /// `path` is always below the base URL, whatever it contains, so the token is never sent to another host. It is not
    /// percent-encoded.
    ///
    /// ```no_run
    /// # async fn run(client: smartassist_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smartassist_client::reqwest::Method;
    /// let path = "/agentassist/api/v1/public/st-1/conversations";
    /// let response = client.request(Method::GET, path).await?.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::NoToken`] if the token source returns none.
    pub async fn request(&self, method: Method, path: &str) -> Result<reqwest::RequestBuilder, Error> {
        let url = format!("{}/{}", self.baseurl, path.trim_start_matches(['/', '\\']));
        let token = self.shared.tokens.acquire(Deadline::after(self.total())).await;
        let token = token.map_err(|cause| Error::NoToken(NoToken::new("request", cause)))?.header;
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

    /// The HTTP client in use, without token and base URL.
    #[must_use]
    pub fn http(&self) -> &reqwest::Client {
        &self.client
    }
}

/// Shows base URL and time limits, and no secret.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.baseurl)
            .field("timeout", &self.timeout)
            .field("total_timeout", &self.total())
            .finish_non_exhaustive()
    }
}
