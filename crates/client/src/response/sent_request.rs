//! A request that was sent and must not be sent twice.

use std::fmt;
use std::time::SystemTime;

use reqwest::Request;
use reqwest::header::HeaderName;

use crate::headers::{AUTH, IDEMPOTENCY_KEY, REQUEST_ID};

/// A request that must not be sent twice, stored so that its outcome can be looked up. The token is not part of it.
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

    /// When the last attempt ended, with or without a response. Whatever the server did with the request began before.
    #[must_use]
    pub fn ended(&self) -> SystemTime {
        self.ended
    }

    /// The id of the call, which this client made and sent in the header `x-request-id`. The operators of the server
    /// can find the call by it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.header(&REQUEST_ID)
    }

    /// The idempotency key, if the call had one. If the same body is sent again with the same key, a server that
    /// supports keys does not ring a second time.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.header(&IDEMPOTENCY_KEY)
    }

    /// The body as it was sent. That of a dialout is JSON with target, caller, `notifyurl` and metadata.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.request.body().and_then(|body| body.as_bytes()).unwrap_or_default()
    }

    /// The URL, which contains the bot id.
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
