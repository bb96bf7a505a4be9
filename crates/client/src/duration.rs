//! Durations as people write them: `500ms`, `30s`, `2m`, `1h`, or a number of seconds.

use std::fmt;
use std::time::Duration;

/// A text is not a duration, as [`parse_duration`] reads them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct InvalidDuration;

impl InvalidDuration {
    /// What to write instead.
    pub(crate) const WANTED: &str = "a whole number with its unit, such as `500ms`, `30s`, `2m` or `1h`";
}

impl fmt::Display for InvalidDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "write {}", Self::WANTED)
    }
}

impl std::error::Error for InvalidDuration {}

/// Reads a duration as the environment variables give it: a whole number with the unit `ms`, `s`, `m`, `min` or `h`, or
/// of seconds.
///
/// # Errors
///
/// The text is something else, or too large; the error says what to write instead.
pub fn parse_duration(text: &str) -> Result<Duration, InvalidDuration> {
    let text = text.trim();
    let unit_at = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, unit) = text.split_at_checked(unit_at).ok_or(InvalidDuration)?;
    let number: u64 = digits.parse().map_err(|_| InvalidDuration)?;
    let seconds = |factor: u64| number.checked_mul(factor).map(Duration::from_secs).ok_or(InvalidDuration);
    match unit.trim_start() {
        "ms" => Ok(Duration::from_millis(number)),
        "" | "s" => seconds(1),
        "m" | "min" => seconds(60),
        "h" => seconds(3600),
        _ => Err(InvalidDuration),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units() {
        let rows = [
            ("30", Some(30_000)),
            ("30s", Some(30_000)),
            (" 30 s ", Some(30_000)),
            ("500ms", Some(500)),
            ("2m", Some(120_000)),
            ("2min", Some(120_000)),
            ("1h", Some(3_600_000)),
            ("0", Some(0)),
            ("", None),
            ("s", None),
            ("1.5s", None),
            ("-1s", None),
            ("+1s", None),
            ("1 2", None),
            ("30 seconds", None),
            ("1d", None),
            ("99999999999999999999", None),
            ("18446744073709551615h", None),
            ("٣s", None),
        ];
        for (text, millis) in rows {
            assert_eq!(parse_duration(text).ok(), millis.map(Duration::from_millis), "{text:?}");
        }
    }
}
