//! Calls without a response.

use std::error::Error;
use std::{fmt, io};

use super::connect_problem::ConnectProblem;
use crate::endpoint::Endpoint;
use crate::error_chain;

/// Why a call has no response: there was no connection, no response in time, or the connection broke.
///
/// It names the host, and never contains the URL, because the URL contains ids.
pub struct TransportError {
    operation: Option<&'static str>,
    attempts: u32,
    was_sent: bool,
    endpoint: Endpoint,
    error: reqwest::Error,
}

impl TransportError {
    /// `handed_over`: whether a connection took the request, if that is known.
    pub(crate) fn new(
        operation: Option<&'static str>,
        attempts: u32,
        handed_over: Option<bool>,
        endpoint: Endpoint,
        error: reqwest::Error,
    ) -> Self {
        let was_sent = handed_over.unwrap_or(true) && !(error.is_connect() || error.is_builder());
        Self { operation, attempts, was_sent, endpoint, error: error.without_url() }
    }

    /// The `operationId` of the call.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// The number of attempts.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the request may have left this machine.
    ///
    /// `false` is certain: there was no connection to the server. A connection to a proxy that was asked for a tunnel
    /// is not one to the server; nor is one on which TLS is not established. `true` means that the server may or may
    /// not have processed the request: for a dialout, that a phone may be ringing.
    #[must_use]
    pub fn was_sent(&self) -> bool {
        self.was_sent
    }

    /// Whether no connection could be made: the name was not found, the connection was refused, TLS was not
    /// established, the time limit was reached, or the proxy refused.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.error.is_connect() || (!self.was_sent && self.error.is_timeout())
    }

    /// Whether a time limit was reached, for the connection or for the response.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.error.is_timeout()
    }

    /// Whether the cause is likely to end by itself: all causes but TLS that cannot be established, for example because
    /// the certificate is not trusted, and a proxy that refuses.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        if matches!(self.problem(), Some(ConnectProblem::ProxyCredentials | ConnectProblem::ProxyRefused)) {
            return false;
        }
        let mut cause = self.error.source();
        while let Some(error) = cause {
            if is_invalid_data(error) {
                return false;
            }
            cause = error.source();
        }
        true
    }

    /// What is wrong with the connection, if it is known how to correct it.
    #[must_use]
    pub fn problem(&self) -> Option<ConnectProblem> {
        ConnectProblem::of(&error_chain::causes(&self.error))
    }

    /// The proxy for the request, by the variables of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`), as a
    /// URL without user and password.
    #[must_use]
    pub fn proxy(&self) -> Option<&str> {
        self.endpoint.proxy()
    }

    /// The error of the HTTP client, without its URL.
    #[must_use]
    pub fn as_reqwest(&self) -> &reqwest::Error {
        &self.error
    }

    /// The kind of error in one word, for logs and metrics.
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
        let (what, acted) = match (self.is_connect(), self.is_timeout()) {
            (true, _) => ("no connection", ""),
            (false, true) => ("no response", ", the server may have acted on the request"),
            (false, false) if !self.was_sent => ("request not sent", ""),
            (false, false) => ("connection broke before the response", ", the server may have acted on the request"),
        };
        f.write_str(what)?;
        if let Some(host) = self.endpoint.host() {
            let preposition = if self.was_sent { "from" } else { "to" };
            write!(f, " {preposition} {host}")?;
        }
        if let Some(proxy) = self.proxy() {
            write!(f, " through the proxy {proxy}")?;
        }
        if self.is_timeout() {
            f.write_str(" within the time limit")?;
        }
        f.write_str(acted)?;
        let causes = error_chain::causes(&self.error);
        f.write_str(&causes)?;
        match ConnectProblem::of(&causes) {
            Some(problem) => write!(f, "; {problem}"),
            None => Ok(()),
        }
    }
}

/// Whether this is the error of rustls for a failed handshake, perhaps inside further I/O errors.
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

smartassist_auth::debug_as_text!(TransportError, names its causes);
