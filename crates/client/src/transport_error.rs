//! No answer came.

use std::error::Error;
use std::{fmt, io};

use crate::chain;

/// Why a call got no answer: no connection, no answer in time, or a connection that broke.
///
/// It never holds the URL, because the URL holds ids.
#[derive(Debug)]
pub struct TransportError {
    operation: Option<&'static str>,
    attempts: u32,
    error: reqwest::Error,
}

impl TransportError {
    pub(crate) fn new(operation: Option<&'static str>, attempts: u32, error: reqwest::Error) -> Self {
        Self { operation, attempts, error: error.without_url() }
    }

    /// The `operationId` of the call.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// How often the request was sent or tried to be.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the request may have left this machine.
    ///
    /// `false` is certain: there was no connection to send it on. `true` means that the server may or may not have
    /// acted on it; for a dialout, that a phone may be ringing.
    #[must_use]
    pub fn was_sent(&self) -> bool {
        !(self.error.is_connect() || self.error.is_builder())
    }

    /// Whether no connection could be made: name not found, refused, TLS not agreed, or not in time.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.error.is_connect()
    }

    /// Whether a time limit ran out, be it for the connection or for the answer.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.error.is_timeout()
    }

    /// Whether the cause is likely to pass by itself: all but a TLS that was not agreed on, such as a certificate that
    /// is not trusted.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        let mut cause = self.error.source();
        while let Some(error) = cause {
            if is_invalid_data(error) {
                return false;
            }
            cause = error.source();
        }
        true
    }

    /// The error of the HTTP client, without its URL.
    #[must_use]
    pub fn as_reqwest(&self) -> &reqwest::Error {
        &self.error
    }

    /// One word for logs and metrics.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match (self.is_connect(), self.is_timeout()) {
            (true, _) => "connect",
            (false, true) => "timeout",
            (false, false) => "transport",
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.is_connect(), self.is_timeout()) {
            (true, true) => "no connection within the time limit",
            (true, false) => "no connection",
            (false, true) => "no answer within the time limit, the server may have acted on the request",
            (false, false) if !self.was_sent() => "request not sent",
            (false, false) => "connection broke before the answer, the server may have acted on the request",
        })?;
        chain::write_causes(f, &self.error)
    }
}

/// Whether this is what rustls makes of a handshake that failed, perhaps wrapped in further I/O errors.
fn is_invalid_data(error: &(dyn Error + 'static)) -> bool {
    let mut error = error.downcast_ref::<io::Error>();
    while let Some(io) = error {
        if io.kind() == io::ErrorKind::InvalidData {
            return true;
        }
        error = io.get_ref().and_then(|inner| inner.downcast_ref());
    }
    false
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}
