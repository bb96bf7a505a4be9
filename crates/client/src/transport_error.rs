//! No answer came.

use std::error::Error;
use std::{fmt, io};

use crate::connect_problem::ConnectProblem;
use crate::error_chain;
use crate::proxy::ProxyAddress;

/// Why a call got no answer: no connection, no answer in time, or a connection that broke.
///
/// It never holds the URL, because the URL holds ids.
pub struct TransportError {
    operation: Option<&'static str>,
    attempts: u32,
    was_sent: bool,
    route: ProxyAddress,
    error: reqwest::Error,
}

impl TransportError {
    /// `handed_over` says whether a connection took the request, where that is known.
    pub(crate) fn new(
        operation: Option<&'static str>,
        attempts: u32,
        handed_over: Option<bool>,
        route: ProxyAddress,
        error: reqwest::Error,
    ) -> Self {
        let was_sent = handed_over.unwrap_or(true) && !(error.is_connect() || error.is_builder());
        Self { operation, attempts, was_sent, route, error: error.without_url() }
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
    /// `false` is certain: there was no connection to the server to send it on. The connection to a proxy that was
    /// asked for a tunnel is none, nor is one on which TLS was not agreed yet. `true` means that the server may or may
    /// not have acted on it; for a dialout, that a phone may be ringing.
    #[must_use]
    pub fn was_sent(&self) -> bool {
        self.was_sent
    }

    /// Whether no connection could be made: name not found, refused, TLS not agreed, not in time, or the proxy did not
    /// let it through.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.error.is_connect() || (!self.was_sent && self.error.is_timeout())
    }

    /// Whether a time limit ran out, be it for the connection or for the answer.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.error.is_timeout()
    }

    /// Whether the cause is likely to pass by itself: all but a TLS that was not agreed on, such as a certificate that
    /// is not trusted, and a proxy that refuses.
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

    /// What is wrong with the connection, where there is something to do about it.
    #[must_use]
    pub fn problem(&self) -> Option<ConnectProblem> {
        ConnectProblem::of(&error_chain::causes(&self.error))
    }

    /// The proxy that the request was to go through by the variables of the environment (`HTTPS_PROXY`, `HTTP_PROXY`,
    /// `ALL_PROXY`), as a URL without user and password.
    #[must_use]
    pub fn proxy(&self) -> Option<&str> {
        self.route.proxy()
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
        let (what, acted) = match (self.is_connect(), self.is_timeout()) {
            (true, _) => ("no connection", ""),
            (false, true) => ("no answer", ", the server may have acted on the request"),
            (false, false) if !self.was_sent => ("request not sent", ""),
            (false, false) => ("connection broke before the answer", ", the server may have acted on the request"),
        };
        f.write_str(what)?;
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

smartassist_auth::debug_as_text!(TransportError, names its causes);
