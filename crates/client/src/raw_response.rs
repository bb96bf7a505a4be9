//! An answer as it came, and how it is read.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::{Bytes, BytesMut};
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use crate::clock_difference::ClockDifference;
use crate::proxy::ProxyAddress;
use crate::retry_after;
use crate::sent_request::SentRequest;
use crate::vendor_error::{self, VendorError};

/// Of an answer that is no success, this much of the body is read. The documented ones have a few hundred bytes.
pub(crate) const MAX_ERROR_BYTES: usize = 64 << 10;

/// Headers in which servers and proxies put the id under which they logged a request. The vendor documents none.
const REQUEST_ID: [&str; 5] = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-trace-id", "cf-ray"];

/// An answer as it came: status, headers and the bytes of the body. Cheap to clone.
///
/// `Debug` shows the size of the body, not its contents.
#[derive(Clone)]
pub struct RawResponse(Arc<Parts>);

struct Parts {
    call: Option<CallContext>,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    complete: bool,
    clocks: Option<ClockDifference>,
}

/// What an answer has to know of the call it belongs to.
pub(crate) struct CallContext {
    pub(crate) operation: &'static str,
    pub(crate) attempts: u32,
    /// Kept for what must not be repeated.
    pub(crate) sent: Option<Arc<SentRequest>>,
    pub(crate) route: ProxyAddress,
}

/// An answer that was just read, whole or in part.
pub(crate) struct ReceivedResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) error: Option<BodyError>,
    pub(crate) clocks: Option<ClockDifference>,
}

/// Why the body of an answer is not whole.
#[non_exhaustive]
pub enum BodyError {
    /// The connection broke, or the time limit ran out, while the body was being read.
    Interrupted(reqwest::Error),
    /// The body is longer than this many bytes, the most that is read.
    TooLarge(usize),
}

/// A body that arrives in pieces. Most arrive in one, which is then kept as it is.
#[derive(Default)]
struct BodyBuffer {
    first: Bytes,
    all: BytesMut,
}

impl BodyBuffer {
    fn len(&self) -> usize {
        self.first.len() + self.all.len()
    }

    fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.first = piece;
        } else {
            let first = std::mem::take(&mut self.first);
            self.all.extend_from_slice(&first);
            self.all.extend_from_slice(&piece);
        }
    }

    fn finish(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.freeze() }
    }
}

impl ReceivedResponse {
    /// Reads the body up to the limit that goes with the status. What was read is kept in any case.
    pub(crate) async fn read(mut response: reqwest::Response, max_response_bytes: usize) -> Self {
        let limit = if response.status().is_success() { max_response_bytes } else { MAX_ERROR_BYTES };
        let clocks = ClockDifference::of(response.headers(), SystemTime::now());
        let mut body = BodyBuffer::default();
        let error = loop {
            match response.chunk().await {
                Ok(None) => break None,
                Ok(Some(chunk)) => {
                    let room = limit.saturating_sub(body.len());
                    let fits = chunk.len() <= room;
                    body.push(chunk.slice(..chunk.len().min(room)));
                    if !fits {
                        break Some(BodyError::TooLarge(limit));
                    }
                }
                Err(error) => break Some(BodyError::Interrupted(error.without_url())),
            }
        };
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        Self { status, headers, body: body.finish(), error, clocks }
    }
}

impl RawResponse {
    /// An answer from its parts, for tests of code that handles answers.
    #[must_use]
    pub fn from_parts(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        let (body, complete, clocks) = (body.into(), true, None);
        Self(Arc::new(Parts { call: None, status, headers, body, complete, clocks }))
    }

    /// The answer of a call, and why its body is not whole.
    pub(crate) fn of_call(received: ReceivedResponse, call: CallContext) -> (Self, Option<BodyError>) {
        let ReceivedResponse { status, headers, body, error, clocks } = received;
        let (call, complete) = (Some(call), error.is_none());
        (Self(Arc::new(Parts { call, status, headers, body, complete, clocks })), error)
    }

    /// The `operationId` of the call, where the answer belongs to one.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        Some(self.0.call.as_ref()?.operation)
    }

    /// How often the request was sent or tried to be until this answer came; 0 for an answer that belongs to no call.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.call.as_ref().map_or(0, |call| call.attempts)
    }

    /// What was sent, if the call is one that must not be repeated: a dialout.
    #[must_use]
    pub fn sent(&self) -> Option<&SentRequest> {
        self.0.call.as_ref()?.sent.as_deref()
    }

    /// The same, to be kept beside the answer.
    pub(crate) fn shared_sent(&self) -> Option<Arc<SentRequest>> {
        self.0.call.as_ref()?.sent.clone()
    }

    /// The proxy that the request went through by the variables of the environment, as a URL without user and password.
    #[must_use]
    pub fn proxy(&self) -> Option<&str> {
        self.0.call.as_ref()?.route.proxy()
    }

    /// How far the clock of this machine was from the server's when the answer came, by its `Date`; nothing below half
    /// a minute. Tokens hold times, so a server refuses those of a machine whose clock is wrong.
    #[must_use]
    pub fn clock_difference(&self) -> Option<ClockDifference> {
        self.0.clocks
    }

    /// The status code.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The bytes of the body, as far as they were read.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Whether [`body`](Self::body) is all that the server sent.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.0.complete
    }

    /// The errors listed in a body of the vendor's shape, `{"errors":[{"msg","code"}]}`; empty for every other body.
    #[must_use]
    pub fn errors(&self) -> Vec<VendorError> {
        vendor_error::read(&self.0.body)
    }

    /// The id under which server or proxy logged the request, if a header names one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        REQUEST_ID.iter().find_map(|name| self.0.headers.get(*name)?.to_str().ok())
    }

    /// How long the server asks to wait before the next request (`Retry-After`, in seconds or as a date).
    ///
    /// A date is held against the server's own `Date`, so that a clock set wrong on either side does no harm.
    #[must_use]
    pub fn retry_after(&self) -> Option<std::time::Duration> {
        retry_after::read(&self.0.headers, std::time::SystemTime::now())
    }

    /// `text/html, 154 bytes`: what the body is, without quoting it.
    pub(crate) fn describe_body(&self) -> String {
        let content_type = self.0.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let size = self.0.body.len();
        format!("{}, {size} byte{}", content_type.unwrap_or("no content type"), if size == 1 { "" } else { "s" })
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("operation", &self.operation())
            .field("status", &self.0.status)
            .field("body", &self.describe_body())
            .field("complete", &self.0.complete)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interrupted(error) if error.is_timeout() => f.write_str("body not complete within the time limit"),
            Self::Interrupted(error) => {
                f.write_str("body broke off")?;
                crate::error_chain::write_causes(f, error)
            }
            Self::TooLarge(limit) => write!(f, "body is longer than the {limit} bytes that are read"),
        }
    }
}

impl std::error::Error for BodyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Interrupted(error) => Some(error),
            Self::TooLarge(_) => None,
        }
    }
}

smartassist_auth::debug_as_text!(BodyError, names its causes);
