//! A typed answer.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use crate::call_result::CallResponse;
use crate::error::Error;
use crate::raw_response::RawResponse;
use crate::unknown_outcome::UnreadableResponse;
use crate::vendor_error::VendorError;

/// A typed answer, together with the status, the headers and the bytes it was read from.
///
/// It can be used as the value it holds. `Debug` shows status and value.
#[derive(Clone)]
pub struct ResponseValue<T> {
    inner: T,
    raw: RawResponse,
}

impl<T: DeserializeOwned> ResponseValue<T> {
    /// Reads an answer.
    ///
    /// # Errors
    /// [`Error::ResponseBodyError`] where the body is cut off or too long, [`Error::InvalidResponsePayload`]
    /// where it is not the JSON that `T` stands for, and [`Error::UnknownOutcome`] for both where the call was accepted
    /// and must happen once. All keep the answer.
    pub(crate) async fn from_response<E>(answer: CallResponse) -> Result<Self, Error<E>> {
        match answer.into_parts() {
            (raw, None) => Self::from_raw(raw),
            (response, Some(error)) => Err(Error::unreadable(response, UnreadableResponse::Body(error))),
        }
    }

    /// Reads the value out of an answer that is there already: one kept by an [`Error`], or one made up for a test.
    ///
    /// # Errors
    /// [`Error::InvalidResponsePayload`] where the body is not the JSON that `T` stands for;
    /// [`Error::UnknownOutcome`] where it is the answer of a dialout that was accepted.
    pub fn from_raw<E>(response: RawResponse) -> Result<Self, Error<E>> {
        match serde_json::from_slice(response.body()) {
            Ok(inner) => Ok(Self { inner, raw: response }),
            Err(error) => Err(Error::unreadable(response, UnreadableResponse::Payload(error))),
        }
    }
}

impl<T> ResponseValue<T> {
    /// The value, without the rest.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// Replaces the value and keeps the rest.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue { inner: f(self.inner), raw: self.raw }
    }

    /// The answer as it came.
    #[must_use]
    pub fn raw(&self) -> &RawResponse {
        &self.raw
    }

    /// The `operationId` of the call.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.raw.operation()
    }

    /// How often the request was sent or tried to be until this answer came.
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

    /// The bytes the value was read from.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.raw.body()
    }

    /// The errors listed in the body, as [`RawResponse::errors`].
    #[must_use]
    pub fn errors(&self) -> Vec<VendorError> {
        self.raw.errors()
    }

    /// The id under which server or proxy logged the request, as [`RawResponse::request_id`].
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// How long the server asks to wait, as [`RawResponse::retry_after`].
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
