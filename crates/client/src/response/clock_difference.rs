//! The difference between the clock of this machine and that of a server.

use std::fmt;
use std::time::{Duration, SystemTime};

use reqwest::header::{AGE, DATE, HeaderMap};

/// A smaller difference is not reported, because servers tolerate it.
const MIN_DIFFERENCE: Duration = Duration::from_secs(30);

/// The difference between the clock of this machine and that of a server, by the header `Date` of a response. It is at
/// least half a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockDifference {
    by: Duration,
    behind: bool,
}

impl ClockDifference {
    /// Compares the clocks when a response was received; `None` if it has no `Date`, or comes from a cache.
    pub(crate) fn of(headers: &HeaderMap, received: SystemTime) -> Option<Self> {
        if headers.contains_key(AGE) {
            return None;
        }
        let date = httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()?;
        let (by, behind) = match date.duration_since(received) {
            Ok(by) => (by, true),
            Err(error) => (error.duration(), false),
        };
        (by >= MIN_DIFFERENCE).then_some(Self { by, behind })
    }

    /// The difference, exact to a few seconds.
    #[must_use]
    pub fn by(&self) -> Duration {
        self.by
    }

    /// Whether the clock of this machine is behind that of the server; otherwise it is ahead.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.behind
    }
}

/// `the clock of this machine is 5 min behind the server's`
impl fmt::Display for ClockDifference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.by.as_secs();
        let (number, unit) = match seconds {
            0..120 => (seconds, "s"),
            120..7_200 => ((seconds + 30) / 60, "min"),
            7_200..172_800 => ((seconds + 1_800) / 3_600, "h"),
            _ => ((seconds + 43_200) / 86_400, "days"),
        };
        let side = if self.behind { "behind" } else { "ahead of" };
        write!(f, "the clock of this machine is {number} {unit} {side} the server's")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_measured_and_told() {
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777); // Sun, 06 Nov 1994 08:49:37 GMT
        let headers = HeaderMap::from_iter([(DATE, "Sun, 06 Nov 1994 08:49:37 GMT".parse().unwrap())]);
        let told = |received| ClockDifference::of(&headers, received).map(|difference| difference.to_string());
        for (behind, wanted) in [
            (0, None),
            (29, None),
            (30, Some("30 s behind")),
            (299, Some("5 min behind")),
            (301, Some("5 min behind")),
            (7_300, Some("2 h behind")),
            (10 * 86_400, Some("10 days behind")),
        ] {
            let wanted = wanted.map(|text| format!("the clock of this machine is {text} the server's"));
            assert_eq!(told(date - Duration::from_secs(behind)), wanted, "{behind}");
            let wanted = wanted.map(|text| text.replace("behind", "ahead of"));
            assert_eq!(told(date + Duration::from_secs(behind)), wanted, "{behind}");
        }
        let mut cached = headers.clone();
        cached.insert(AGE, "300".parse().unwrap());
        let late = date + Duration::from_secs(300);
        assert_eq!(ClockDifference::of(&cached, late), None);
        assert_eq!(ClockDifference::of(&HeaderMap::new(), late), None);
        let garbage = HeaderMap::from_iter([(DATE, "today".parse().unwrap())]);
        assert_eq!(ClockDifference::of(&garbage, late), None);
    }
}
