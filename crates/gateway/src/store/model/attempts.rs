//! Attempts to deliver a notification.

use std::fmt;
use std::time::Duration;

use smartassist_auth::UnixTime;

/// How many attempts of a notification are stored; the newest ones are.
pub const MAX_STORED_ATTEMPTS: i64 = 32;

/// Why an attempt had no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportFailure {
    /// The name of the host cannot be resolved, or has no address.
    Dns,
    /// The name of the host has no public address.
    BlockedAddress,
    /// Nothing listens on the port.
    ConnectionRefused,
    /// There is no route to the host.
    Unreachable,
    /// No connection, TLS included, within the connect timeout: 5 seconds by default.
    ConnectTimeout,
    /// The TLS handshake failed: the certificate is not valid, or the receiver does not speak TLS.
    Tls,
    /// The connection was closed before there was an answer.
    Reset,
    /// No answer within the timeout of an attempt: 15 seconds by default.
    Timeout,
    /// The answer is not HTTP.
    ProtocolError,
    /// Any other failure, such as a limit of this machine.
    Other,
}

impl TransportFailure {
    /// Whether the receiver may have read the notification: there was a connection that could carry it.
    pub fn was_reached(self) -> bool {
        match self {
            Self::Reset | Self::Timeout | Self::ProtocolError => true,
            Self::Dns
            | Self::BlockedAddress
            | Self::ConnectionRefused
            | Self::Unreachable
            | Self::ConnectTimeout
            | Self::Tls
            | Self::Other => false,
        }
    }

    /// All failures.
    pub const ALL: [Self; 10] = [
        Self::Dns,
        Self::BlockedAddress,
        Self::ConnectionRefused,
        Self::Unreachable,
        Self::ConnectTimeout,
        Self::Tls,
        Self::Reset,
        Self::Timeout,
        Self::ProtocolError,
        Self::Other,
    ];

    /// The name in lists, JSON, logs, metrics and the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dns => "dns",
            Self::BlockedAddress => "blocked_address",
            Self::ConnectionRefused => "connection_refused",
            Self::Unreachable => "unreachable",
            Self::ConnectTimeout => "connect_timeout",
            Self::Tls => "tls",
            Self::Reset => "reset",
            Self::Timeout => "timeout",
            Self::ProtocolError => "protocol_error",
            Self::Other => "other",
        }
    }
}

/// The outcome of one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AttemptOutcome {
    /// The receiver answered with this status.
    Status(u16),
    /// There was no answer.
    Failed(TransportFailure),
}

impl AttemptOutcome {
    /// The status of the answer, if there was one.
    pub fn status(self) -> Option<u16> {
        match self {
            Self::Status(status) => Some(status),
            Self::Failed(_) => None,
        }
    }

    /// Parses what [`Display`](fmt::Display) wrote.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let failure = TransportFailure::ALL.into_iter().find(|failure| failure.name() == text);
        failure.map(Self::Failed).or_else(|| text.parse().ok().map(Self::Status))
    }
}

/// The status, such as `503`, or the name of the failure, such as `timeout`.
impl fmt::Display for AttemptOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => status.fmt(f),
            Self::Failed(failure) => f.write_str(failure.name()),
        }
    }
}

/// An attempt that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeliveryAttempt {
    /// When it started.
    pub started_at: UnixTime,
    /// How long it took.
    pub took: Duration,
    /// Its outcome.
    pub outcome: AttemptOutcome,
}

/// An attempt as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttemptRecord {
    /// Its number among all attempts at the notification, from 1.
    pub number: u32,
    /// The attempt, in whole milliseconds.
    pub attempt: DeliveryAttempt,
    /// When the next attempt was planned; `None` if there was none.
    pub next_try_at: Option<UnixTime>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_is_read_as_it_was_written() {
        let failures = TransportFailure::ALL.map(AttemptOutcome::Failed);
        let outcomes = (100..600).map(AttemptOutcome::Status).chain(failures);
        for outcome in outcomes {
            assert_eq!(AttemptOutcome::parse(&outcome.to_string()), Some(outcome));
        }
        assert_eq!(AttemptOutcome::parse("gone fishing"), None);
        assert_eq!(AttemptOutcome::parse(""), None);
    }
}
