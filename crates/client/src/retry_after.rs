//! Reads `Retry-After`.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

/// What a number of seconds too large to be meant counts as (RFC 9111, 1.2.2).
const MAX_RETRY_AFTER_SECONDS: u64 = 1 << 31;

/// The time to wait, by `Retry-After` in seconds or as a date in any of HTTP's three forms; zero for a date that is
/// past.
pub(crate) fn read(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(MAX_RETRY_AFTER_SECONDS).min(MAX_RETRY_AFTER_SECONDS)));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let servers_now = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    Some(until.duration_since(servers_now.unwrap_or(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_seconds_and_dates() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777); // Sun, 06 Nov 1994 08:49:37 GMT
        let cases: [(&str, Option<&str>, Option<u64>); 14] = [
            ("0", None, Some(0)),
            ("60", None, Some(60)),
            (" 60 ", None, Some(60)),
            ("99999999999999999999999", None, Some(MAX_RETRY_AFTER_SECONDS)),
            ("4294967296", None, Some(MAX_RETRY_AFTER_SECONDS)),
            ("-1", None, None),
            ("1.5", None, None),
            ("", None, None),
            ("soon", None, None),
            ("Sun, 06 Nov 1994 08:50:37 GMT", None, Some(60)),
            ("Sunday, 06-Nov-94 08:50:37 GMT", None, Some(60)),
            ("Sun Nov  6 08:50:37 1994", None, Some(60)),
            ("Sun, 06 Nov 1994 08:48:37 GMT", None, Some(0)),
            ("Sun, 06 Nov 1994 08:50:37 GMT", Some("Sun, 06 Nov 1994 08:50:07 GMT"), Some(30)),
        ];
        for (retry_after, date, wanted) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, retry_after.parse().unwrap());
            if let Some(date) = date {
                headers.insert(DATE, date.parse().unwrap());
            }
            assert_eq!(read(&headers, now), wanted.map(Duration::from_secs), "{retry_after:?} {date:?}");
        }
        assert_eq!(read(&HeaderMap::new(), now), None);
    }
}
