//! What an answer means. Pure.

use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, RETRY_AFTER};

use crate::store::{AttemptOutcome, TransportFailure};

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendOutcome {
    /// Any 2xx.
    Delivered {
        /// The status.
        status: u16,
    },
    /// 410: the receiver wants nothing more.
    Gone,
    /// Any other status; a redirection too, which is never followed.
    Status {
        /// The status.
        status: u16,
        /// What `Retry-After` asks for.
        retry_after: Option<Duration>,
    },
    /// There was no answer.
    Unanswered(TransportFailure),
}

impl SendOutcome {
    /// What an answer with this status and these headers means. Only a wait in seconds, or until a date, counts as
    /// `Retry-After`.
    pub fn of(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Self {
        match status {
            status if status.is_success() => Self::Delivered { status: status.as_u16() },
            StatusCode::GONE => Self::Gone,
            status => Self::Status { status: status.as_u16(), retry_after: retry_after(headers, now) },
        }
    }

    /// The outcome of the attempt, as it is stored.
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
        // More than fits is more than anybody waits.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::from(u32::MAX))));
    }
    httpdate::parse_http_date(text).ok()?.duration_since(now).ok()
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
