//! The client itself; its operations are generated.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Method;
use reqwest::header::{HeaderName, HeaderValue, USER_AGENT};

use crate::ClientBuilder;

/// The header that carries the token.
pub(crate) const AUTH: HeaderName = HeaderName::from_static("auth");
/// The header that carries the account id; names of headers have no case.
pub(crate) const ACCOUNT_ID: HeaderName = HeaderName::from_static("accountid");

/// A client for the SmartAssist APIs.
///
/// Each operation is a method that returns a builder; `send().await` on that builder makes the call. Clones are cheap
/// and share their connections.
///
/// It never follows a redirect and never sends anything twice by itself: a repeated dialout rings a person twice.
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: Arc<str>,
    pub(crate) client: reqwest::Client,
    /// Set on each request where it is not the one `client` has anyway.
    pub(crate) timeout: Option<Duration>,
    pub(crate) shared: Arc<Shared>,
}

/// What all clones of a client have in common.
pub(crate) struct Shared {
    pub(crate) token: HeaderValue,
    pub(crate) account_id: Option<HeaderValue>,
    pub(crate) user_agent: Option<HeaderValue>,
    pub(crate) max_response_bytes: usize,
}

impl Client {
    /// Starts with no settings; see [`ClientBuilder`].
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The same client with another time limit for each call, from its start to the end of its answer.
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

    /// The base URL in use, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.baseurl
    }

    /// A request to a path of this API that no operation describes, with token and account id already on it.
    ///
    /// `path` is taken below the base URL, whatever it looks like, so the token cannot leave for another host. It is
    /// not percent-encoded.
    ///
    /// ```no_run
    /// # async fn run(client: smartassist_client::Client) -> Result<(), reqwest::Error> {
    /// use smartassist_client::reqwest::Method;
    /// let answer = client.request(Method::GET, "/agentassist/api/v1/public/st-1/conversations").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let url = format!("{}/{}", self.baseurl, path.trim_start_matches(['/', '\\']));
        let mut request = self.client.request(method, url).header(AUTH, self.shared.token.clone());
        if let Some(account_id) = &self.shared.account_id {
            request = request.header(ACCOUNT_ID, account_id.clone());
        }
        if let Some(user_agent) = &self.shared.user_agent {
            request = request.header(USER_AGENT, user_agent.clone());
        }
        match self.timeout {
            Some(timeout) => request.timeout(timeout),
            None => request,
        }
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
            .finish_non_exhaustive()
    }
}
