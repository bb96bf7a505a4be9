//! Responses: as they were received, and as typed values.

mod clock_difference;
mod raw;
pub(crate) mod retry_hints;
mod sent_request;
pub(crate) mod vendor_error;

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

pub use self::clock_difference::ClockDifference;
pub use self::raw::{BodyError, RawResponse};
pub(crate) use self::raw::{CallContext, CallResponse, ReceivedResponse};
pub use self::sent_request::SentRequest;
pub use self::vendor_error::VendorError;

/// A typed response, with the status, the headers and the bytes from which it was read.
///
/// It dereferences to its value. `Debug` shows status and value.
#[derive(Clone)]
pub struct ResponseValue<T> {
    inner: T,
    raw: RawResponse,
}

impl<T> ResponseValue<T> {
    pub(crate) fn new(inner: T, raw: RawResponse) -> Self {
        Self { inner, raw }
    }

    /// The value alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// Replaces the value. Status, headers and body stay.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue { inner: f(self.inner), raw: self.raw }
    }

    /// The response as it was received.
    #[must_use]
    pub fn raw(&self) -> &RawResponse {
        &self.raw
    }

    /// The `operationId` of the call.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.raw.operation()
    }

    /// The number of attempts until this response arrived.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.raw.attempts()
    }

    /// The status code.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.raw.status()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.raw.headers()
    }

    /// The bytes from which the value was read.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.raw.body()
    }

    /// The errors in the body, as [`RawResponse::errors`].
    #[must_use]
    pub fn errors(&self) -> Vec<VendorError> {
        self.raw.errors()
    }

    /// The id under which server or proxy logged the request, as [`RawResponse::request_id`].
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// The wait that the server asks for, as [`RawResponse::retry_after`].
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.raw.retry_after()
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T> AsRef<T> for ResponseValue<T> {
    fn as_ref(&self) -> &T {
        &self.inner
    }
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue")
            .field("status", &self.status())
            .field("value", &self.inner)
            .finish_non_exhaustive()
    }
}
