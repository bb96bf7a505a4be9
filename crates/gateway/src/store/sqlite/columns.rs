//! Values of columns.

use std::time::Duration;

use smartassist_auth::UnixTime;

/// Milliseconds since 1970, as the database stores them. A [`UnixTime`] ends long before the number does.
pub(super) fn millis(time: UnixTime) -> i64 {
    i64::try_from(time.as_duration().as_millis()).unwrap_or(i64::MAX)
}

pub(super) fn time(millis: i64) -> UnixTime {
    UnixTime::since_epoch(Duration::from_millis(u64::try_from(millis).unwrap_or_default()))
}
