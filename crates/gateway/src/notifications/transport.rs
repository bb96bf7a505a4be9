//! One attempt over HTTP: sends a notification, and turns the answer or the error into an outcome.

use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER};
use smartassist_auth::UnixTime;
use tokio_rustls::rustls;

use super::destination::{Destination, Reach};
use super::headers::{MEDIA_TYPE, USER_AGENT_VALUE};
use super::resolver::{Lookup, NoAddress, PublicResolver, SystemLookup};
use crate::store::{AttemptOutcome, TransportFailure};

/// How many bytes of an answer are read, so that the connection can be used again. None are stored.
const MAX_READ_BYTES: usize = 4096;

/// Settings of a [`Transport`].
#[derive(Clone)]
pub struct TransportSettings {
    /// Which destinations are allowed. Default [`Reach::Public`].
    pub reach: Reach,
    /// The timeout of a connection. Four fifths of it are for the name lookup. Default 5 seconds.
    pub connect: Duration,
    /// The timeout of a whole attempt. Default 15 seconds.
    pub total: Duration,
    /// How names are looked up. Default [`SystemLookup`].
    pub lookup: Arc<dyn Lookup>,
    /// Trusted certificate authorities in addition to those of the system, for receivers in a closed network. Default
    /// none.
    pub authorities: Vec<reqwest::Certificate>,
}

impl Default for TransportSettings {
    fn default() -> Self {
        Self {
            reach: Reach::Public,
            connect: Duration::from_secs(5),
            total: Duration::from_secs(15),
            lookup: Arc::new(SystemLookup),
            authorities: Vec::new(),
        }
    }
}

impl fmt::Debug for TransportSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportSettings")
            .field("reach", &self.reach)
            .field("connect", &self.connect)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

/// The timeout of a name lookup: four fifths of the timeout of the connection that it belongs to.
fn lookup_timeout(connect: Duration) -> Duration {
    connect.saturating_mul(4) / 5
}

/// Makes attempts. It uses no proxy of the environment, follows no redirection, and repeats nothing.
#[derive(Clone, Debug)]
pub struct Transport {
    client: reqwest::Client,
    reach: Reach,
    total: Duration,
}

impl Transport {
    /// Creates the HTTP client. Logs a warning with [`Reach::Anywhere`].
    ///
    /// # Errors
    ///
    /// TLS cannot be set up.
    pub fn new(settings: &TransportSettings) -> Result<Self, reqwest::Error> {
        if settings.reach == Reach::Anywhere {
            tracing::warn!(
                "notifications may be sent to private addresses and over http: every client that may request calls can \
                 reach this machine's own network; use this only where all clients are trusted"
            );
        }
        let mut client = reqwest::Client::builder()
            .user_agent(USER_AGENT_VALUE)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .http1_only()
            .connect_timeout(settings.connect)
            .timeout(settings.total)
            .pool_idle_timeout(Duration::from_secs(30))
            .dns_resolver(PublicResolver::new(
                settings.lookup.clone(),
                settings.reach,
                lookup_timeout(settings.connect),
            ));
        if !settings.authorities.is_empty() {
            client = client.tls_certs_merge(settings.authorities.iter().cloned());
        }
        Ok(Self { client: client.build()?, reach: settings.reach, total: settings.total })
    }

    /// Which destinations are allowed.
    pub fn reach(&self) -> Reach {
        self.reach
    }

    /// The timeout of a whole attempt.
    pub fn total(&self) -> Duration {
        self.total
    }

    /// Sends a body once. Dates in the answer are compared with `now`.
    pub async fn send(&self, to: &Destination, mut headers: HeaderMap, body: Vec<u8>, now: UnixTime) -> SendOutcome {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        let request = self.client.post(to.url().clone()).headers(headers).body(body);
        match request.send().await {
            Ok(mut answer) => {
                let now = SystemTime::UNIX_EPOCH.checked_add(now.as_duration());
                let now = now.unwrap_or(SystemTime::UNIX_EPOCH);
                let send_outcome = SendOutcome::of(answer.status(), answer.headers(), now);
                // The status is the answer. What follows changes nothing, even if the connection is closed.
                let mut read: usize = 0;
                while let Ok(Some(piece)) = answer.chunk().await {
                    read = read.saturating_add(piece.len());
                    if read >= MAX_READ_BYTES {
                        break;
                    }
                }
                send_outcome
            }
            Err(error) => SendOutcome::Unanswered(transport_failure(&error)),
        }
    }
}

/// The outcome of sending a notification once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendOutcome {
    /// Any 2xx.
    Delivered {
        /// The status.
        status: u16,
    },
    /// 410: the receiver wants no more notifications of the call.
    Gone,
    /// Any other status, also a redirection, which is never followed.
    Status {
        /// The status.
        status: u16,
        /// The wait that `Retry-After` asks for.
        retry_after: Option<Duration>,
    },
    /// There was no answer.
    Unanswered(TransportFailure),
}

impl SendOutcome {
    /// The outcome of an answer with this status and these headers. `Retry-After` may be seconds or a date; anything
    /// else is ignored.
    pub fn of(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Self {
        match status {
            status if status.is_success() => Self::Delivered { status: status.as_u16() },
            StatusCode::GONE => Self::Gone,
            status => Self::Status { status: status.as_u16(), retry_after: retry_after(headers, now) },
        }
    }

    /// The outcome as it is stored.
    pub fn outcome(self) -> AttemptOutcome {
        match self {
            Self::Delivered { status } | Self::Status { status, .. } => AttemptOutcome::Status(status),
            Self::Gone => AttemptOutcome::Status(StatusCode::GONE.as_u16()),
            Self::Unanswered(failure) => AttemptOutcome::Failed(failure),
        }
    }
}

fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number that does not fit is longer than any wait.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::from(u32::MAX))));
    }
    httpdate::parse_http_date(text).ok()?.duration_since(now).ok()
}

/// Names the failure, from the error and all its causes.
fn transport_failure(error: &reqwest::Error) -> TransportFailure {
    if let Some(no_address) = cause::<NoAddress>(error) {
        return match no_address {
            NoAddress::Unknown => TransportFailure::Dns,
            NoAddress::Blocked => TransportFailure::BlockedAddress,
        };
    }
    // A receiver may also refuse the handshake after the first bytes of the request are sent.
    if cause::<rustls::Error>(error).is_some() {
        return TransportFailure::Tls;
    }
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => TransportFailure::ConnectTimeout,
        (false, true) => TransportFailure::Timeout,
        (true, false) => not_connected(error),
        (false, false) => broken_off(error),
    }
}

fn not_connected(error: &reqwest::Error) -> TransportFailure {
    match io_kind(error) {
        Some(ErrorKind::ConnectionRefused) => TransportFailure::ConnectionRefused,
        Some(ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown) => {
            TransportFailure::Unreachable
        }
        // While a connection is made, only the TLS handshake reads.
        Some(ErrorKind::UnexpectedEof) => TransportFailure::Tls,
        Some(ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe) => {
            TransportFailure::Reset
        }
        _ => TransportFailure::Other,
    }
}

fn broken_off(error: &reqwest::Error) -> TransportFailure {
    let broken = [
        ErrorKind::ConnectionReset,
        ErrorKind::ConnectionAborted,
        ErrorKind::BrokenPipe,
        ErrorKind::NotConnected,
        ErrorKind::UnexpectedEof,
    ];
    match (cause::<hyper::Error>(error), io_kind(error)) {
        (Some(error), _) if error.is_parse() => TransportFailure::ProtocolError,
        (_, Some(kind)) if broken.contains(&kind) => TransportFailure::Reset,
        (Some(error), _) if error.is_incomplete_message() || error.is_closed() || error.is_canceled() => {
            TransportFailure::Reset
        }
        _ => TransportFailure::Other,
    }
}

/// The kind of the first cause that comes from the system. An I/O error may wrap another error.
fn io_kind(error: &reqwest::Error) -> Option<ErrorKind> {
    let mut kinds = causes(error).filter_map(|cause| cause.downcast_ref::<io::Error>().map(io::Error::kind));
    kinds.find(|kind| *kind != ErrorKind::Other)
}

fn cause<E: Error + 'static>(error: &reqwest::Error) -> Option<&E> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

/// An error and its causes. The error that an [`io::Error`] wraps is not its source, so it is followed here.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(Some(error as &(dyn Error + 'static)), |cause| next_cause(*cause))
}

fn next_cause<'a>(cause: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => cause.source(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_2xx_is_delivered() {
        for status in 100..600 {
            let send_outcome =
                SendOutcome::of(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), SystemTime::UNIX_EPOCH);
            let expected = match status {
                200..300 => SendOutcome::Delivered { status },
                410 => SendOutcome::Gone,
                _ => SendOutcome::Status { status, retry_after: None },
            };
            assert_eq!(send_outcome, expected);
            assert_eq!(send_outcome.outcome(), AttemptOutcome::Status(status));
        }
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777); // Sun, 06 Nov 1994 08:49:37 GMT
        for (text, seconds) in [
            ("0", Some(0)),
            (" 120 ", Some(120)),
            ("99999999999999999999999", Some(u64::from(u32::MAX))),
            ("Sun, 06 Nov 1994 08:50:37 GMT", Some(60)),
            ("Sun, 06 Nov 1994 08:48:37 GMT", None),
            ("-1", None),
            ("1.5", None),
            ("soon", None),
            ("", None),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().unwrap())]);
            let send_outcome = SendOutcome::of(StatusCode::SERVICE_UNAVAILABLE, &headers, now);
            let retry_after = seconds.map(Duration::from_secs);
            assert_eq!(send_outcome, SendOutcome::Status { status: 503, retry_after }, "{text:?}");
        }
    }
}
