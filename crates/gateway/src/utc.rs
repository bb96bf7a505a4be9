//! Formats times for people and logs.

use jiff::Timestamp;
use smartassist_auth::UnixTime;

/// This time in UTC, to the second, such as `2025-06-02T10:30:00Z`. A time after the end of the calendar is its last
/// second.
pub fn utc(time: UnixTime) -> Timestamp {
    let last = Timestamp::from_second(Timestamp::MAX.as_second()).unwrap_or(Timestamp::MAX);
    i64::try_from(time.as_secs()).ok().and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_time_is_some_time_in_utc() {
        assert_eq!(utc(UnixTime::from_secs(1_748_860_200)).to_string(), "2025-06-02T10:30:00Z");
        assert_eq!(utc(UnixTime::EPOCH).to_string(), "1970-01-01T00:00:00Z");
        assert_eq!(utc(UnixTime::from_secs(u64::MAX)).to_string(), "9999-12-30T22:00:00Z");
    }
}
