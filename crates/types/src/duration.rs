//! Parses durations in settings, variables and options: `500ms`, `30s`, `5m`, `2h`, `30d`,
//! `1h 30m`, or a number of seconds.

use std::fmt;
use std::time::Duration;

use jiff::{Span, SpanRelativeTo};

/// The error of [`parse_duration`]. Its text tells the form to use.
#[derive(Clone, Copy, Eq, PartialEq)]
#[non_exhaustive]
pub struct InvalidDuration;

impl InvalidDuration {
    /// The form to use.
    pub const WANTED: &str = "a number with its unit, such as `500ms`, `30s`, `5m`, `2h` or `30d`";
}

impl fmt::Display for InvalidDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "write {}", Self::WANTED)
    }
}

impl fmt::Debug for InvalidDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for InvalidDuration {}

/// Parses a duration: numbers with the units `ms`, `s`, `m`, `h`, `d` or `w`, or a whole number of seconds. A day has
/// 24 hours. Months and years are not supported, since their length varies.
///
/// # Errors
///
/// The text has another form, is negative or too large. The error tells the form to use.
pub fn parse_duration(text: &str) -> Result<Duration, InvalidDuration> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().map(Duration::from_secs).map_err(|_| InvalidDuration);
    }
    let span: Span = text.parse().map_err(|_| InvalidDuration)?;
    let signed = span.to_duration(SpanRelativeTo::days_are_24_hours()).map_err(|_| InvalidDuration)?;
    Duration::try_from(signed).map_err(|_| InvalidDuration)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units() {
        for (text, millis) in [
            ("30", Some(30_000)),
            ("30s", Some(30_000)),
            (" 30 s ", Some(30_000)),
            ("500ms", Some(500)),
            ("2m", Some(120_000)),
            ("2min", Some(120_000)),
            ("1h", Some(3_600_000)),
            ("1h 30m", Some(5_400_000)),
            ("1h30m", Some(5_400_000)),
            ("1d", Some(86_400_000)),
            ("30d", Some(2_592_000_000)),
            ("2 weeks", Some(1_209_600_000)),
            ("30 seconds", Some(30_000)),
            ("PT15M", Some(900_000)),
            ("0", Some(0)),
            ("0s", Some(0)),
            ("", None),
            ("s", None),
            ("-1s", None),
            ("-5", None),
            ("1 2", None),
            ("1mo", None),
            ("1y", None),
            ("soon", None),
            ("99999999999999999999", None),
            ("18446744073709551615h", None),
            ("٣s", None),
        ] {
            assert_eq!(parse_duration(text).ok(), millis.map(Duration::from_millis), "{text:?}");
        }
    }
}
