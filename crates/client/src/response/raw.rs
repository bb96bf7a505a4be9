//! A response as it was received, and how it is read.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use super::clock_difference::ClockDifference;
use super::retry_hints;
use super::sent_request::SentRequest;
use super::vendor_error::{self, VendorError};
use crate::endpoint::Endpoint;
use crate::error_chain;

/// Of a response that is not a success, this many bytes of the body are read. The documented ones have a few hundred.
pub(crate) const MAX_ERROR_BYTES: usize = 64 << 10;

/// Headers in which servers and proxies send the id under which they logged a request. The vendor documents none.
const REQUEST_ID: [&str; 5] = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-trace-id", "cf-ray"];

/// A response as it was received: status, headers and the bytes of the body. Cheap to clone.
///
/// `Debug` shows the size of the body, not its contents.
#[derive(Clone)]
pub struct RawResponse(Arc<Inner>);

struct Inner {
    call: Option<CallContext>,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    is_complete: bool,
    clock_difference: Option<ClockDifference>,
}

/// What a response has to know about its call.
pub(crate) struct CallContext {
    pub(crate) operation: &'static str,
    pub(crate) attempts: u32,
    /// Set for a request that must not be sent twice.
    pub(crate) sent: Option<Arc<SentRequest>>,
    pub(crate) endpoint: Endpoint,
}

/// A response that was just read, completely or in part.
pub(crate) struct ReceivedResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) error: Option<BodyError>,
    clock_difference: Option<ClockDifference>,
}

/// The response of a call, as generated code gets it. The body is already read, because a body that is not complete may
/// be a reason for a retry.
pub(crate) struct CallResponse {
    pub(crate) response: RawResponse,
    /// Why the body is not complete.
    pub(crate) error: Option<BodyError>,
}

impl CallResponse {
    pub(crate) fn status(&self) -> StatusCode {
        self.response.status()
    }
}

/// Why the body of a response is not complete.
#[non_exhaustive]
pub enum BodyError {
    /// The connection broke, or the time limit was reached, while the body was being read.
    Interrupted(reqwest::Error),
    /// The body is longer than this many bytes, the maximum that is read.
    TooLarge(usize),
}

/// A body that arrives in pieces. Most bodies arrive in one piece, which is then used without a copy.
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
    /// Reads the body up to the limit for its status. Whatever was read is returned in any case.
    pub(crate) async fn read(mut response: reqwest::Response, max_response_bytes: usize) -> Self {
        let limit = if response.status().is_success() { max_response_bytes } else { MAX_ERROR_BYTES };
        let clock_difference = ClockDifference::of(response.headers(), SystemTime::now());
        let mut body = BodyBuffer::default();
        let error = loop {
            match response.chunk().await {
                Ok(None) => break None,
                Ok(Some(chunk)) => {
                    let capacity = limit.saturating_sub(body.len());
                    let fits = chunk.len() <= capacity;
                    body.push(chunk.slice(..chunk.len().min(capacity)));
                    if !fits {
                        break Some(BodyError::TooLarge(limit));
                    }
                }
                Err(error) => break Some(BodyError::Interrupted(error.without_url())),
            }
        };
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        Self { status, headers, body: body.finish(), error, clock_difference }
    }
}

impl RawResponse {
    /// A response from its parts, for tests of code that handles responses.
    #[must_use]
    pub fn from_parts(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        let (body, is_complete, clock_difference) = (body.into(), true, None);
        Self(Arc::new(Inner { call: None, status, headers, body, is_complete, clock_difference }))
    }

    /// The response of a call, and why its body is not complete.
    pub(crate) fn from_call(received: ReceivedResponse, call: CallContext) -> (Self, Option<BodyError>) {
        let ReceivedResponse { status, headers, body, error, clock_difference } = received;
        let (call, is_complete) = (Some(call), error.is_none());
        (Self(Arc::new(Inner { call, status, headers, body, is_complete, clock_difference })), error)
    }

    /// The `operationId` of the call; `None` for a response that was made from parts.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        Some(self.0.call.as_ref()?.operation)
    }

    /// The number of attempts until this response arrived; 0 for a response that was made from parts.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.call.as_ref().map_or(0, |call| call.attempts)
    }

    /// The request, if it is one that must not be sent twice: a dialout.
    #[must_use]
    pub fn sent(&self) -> Option<&SentRequest> {
        self.0.call.as_ref()?.sent.as_deref()
    }

    /// As [`sent`](Self::sent), shared.
    pub(crate) fn shared_sent(&self) -> Option<Arc<SentRequest>> {
        self.0.call.as_ref()?.sent.clone()
    }

    /// The proxy that the request went through, by the variables of the environment, as a URL without user and
    /// password.
    #[must_use]
    pub fn proxy(&self) -> Option<&str> {
        self.0.call.as_ref()?.endpoint.proxy()
    }

    /// The difference between the clock of this machine and that of the server when the response arrived, by its header
    /// `Date`; `None` below half a minute. Tokens contain times, so a server refuses those of a machine with a wrong
    /// clock.
    #[must_use]
    pub fn clock_difference(&self) -> Option<ClockDifference> {
        self.0.clock_difference
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

    /// Whether [`body`](Self::body) is everything that the server sent.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.0.is_complete
    }

    /// The errors in a body of the vendor's form, `{"errors":[{"msg","code"}]}`; empty for any other body.
    #[must_use]
    pub fn errors(&self) -> Vec<VendorError> {
        vendor_error::parse(&self.0.body)
    }

    /// The id under which server or proxy logged the request, if a header has one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        REQUEST_ID.iter().find_map(|name| self.0.headers.get(*name)?.to_str().ok())
    }

    /// The wait that the server asks for before the next request (`Retry-After`, in seconds or as a date).
    ///
    /// A date is compared with the server's own `Date`, so that a wrong clock on either side does no harm.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_hints::retry_after(&self.0.headers, SystemTime::now())
    }

    /// `text/html, 154 bytes`: type and size of the body, without its contents.
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
            .field("is_complete", &self.0.is_complete)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interrupted(error) if error.is_timeout() => f.write_str("body not complete within the time limit"),
            Self::Interrupted(error) => write!(f, "body broke off{}", error_chain::causes(error)),
            Self::TooLarge(limit) => write!(f, "body is longer than the maximum of {limit} bytes"),
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
