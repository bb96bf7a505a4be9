//! What was sent of a call that must not be repeated.

use std::fmt;
use std::time::SystemTime;

use reqwest::Request;
use reqwest::header::HeaderName;

use crate::client::AUTH;

/// The header with the id of a call, under which servers and proxies log it.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// The header with the key under which a server does a thing once only.
pub(crate) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A request that must not be repeated, kept so that what became of it can be looked for. The token is not part of it.
///
/// `Debug` shows the request id and the times, and neither URL nor body.
pub struct SentRequest {
    request: Request,
    started: SystemTime,
    ended: SystemTime,
}

impl SentRequest {
    pub(crate) fn new(mut request: Request, started: SystemTime, ended: SystemTime) -> Self {
        request.headers_mut().remove(AUTH);
        Self { request, started, ended }
    }

    /// When it was sent, by the clock of this machine: the start of the first attempt that may have reached the server.
    #[must_use]
    pub fn started(&self) -> SystemTime {
        self.started
    }

    /// When the last attempt had ended, with or without an answer. Whatever the server did about it began before.
    #[must_use]
    pub fn ended(&self) -> SystemTime {
        self.ended
    }

    /// The id this client made for the call and sent in the header `x-request-id`. Ask the server's people for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.header(&REQUEST_ID)
    }

    /// The idempotency key, if the call had one. Sent again with the same key and the same body, a server that honours
    /// keys rings nobody a second time.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.header(&IDEMPOTENCY_KEY)
    }

    /// The body, in which target, caller, `notifyurl` and metadata stand as they were sent: JSON, for a dialout.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.request.body().and_then(|body| body.as_bytes()).unwrap_or_default()
    }

    /// The URL, which names the bot.
    #[must_use]
    pub fn url(&self) -> &str {
        self.request.url().as_str()
    }

    fn header(&self, name: &HeaderName) -> Option<&str> {
        self.request.headers().get(name)?.to_str().ok()
    }
}

impl fmt::Debug for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SentRequest")
            .field("request_id", &self.request_id())
            .field("started", &self.started)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
