//! Durations as people write them: `500ms`, `30s`, `2m`, `1h`, or a number of seconds.

use std::fmt::Display;
use std::time::Duration;

/// Reads a whole number with its unit, or of seconds.
///
/// # Errors
///
/// What to write instead.
pub fn parse(text: &str) -> Result<Duration, String> {
    let wrong = || "write a whole number with its unit, such as `500ms`, `30s`, `2m` or `1h`".to_owned();
    let unit_at = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, unit) = text.split_at_checked(unit_at).ok_or_else(wrong)?;
    let number: u64 = digits.parse().map_err(|_| wrong())?;
    let seconds = |factor: u64| number.checked_mul(factor).map(Duration::from_secs).ok_or_else(wrong);
    match unit {
        "ms" => Ok(Duration::from_millis(number)),
        "" | "s" => seconds(1),
        "m" | "min" => seconds(60),
        "h" => seconds(3600),
        _ => Err(wrong()),
    }
}

/// Reads a duration for a field that holds milliseconds, within the bounds of that field.
///
/// # Errors
///
/// What to write instead, or the bound that is broken.
pub fn milliseconds<T: TryFrom<u64, Error: Display>>(text: &str) -> Result<T, String> {
    let milliseconds = u64::try_from(parse(text)?.as_millis()).unwrap_or(u64::MAX);
    T::try_from(milliseconds).map_err(|error| format!("{error} (in milliseconds)"))
}

#[cfg(test)]
mod tests {
    use smartassist_types::TimeoutInMs;

    use super::*;

    #[test]
    fn durations_have_units() {
        for (text, milliseconds) in [
            ("500ms", Some(500)),
            ("30s", Some(30_000)),
            ("30", Some(30_000)),
            ("2m", Some(120_000)),
            ("2min", Some(120_000)),
            ("1h", Some(3_600_000)),
            ("0", Some(0)),
            ("", None),
            ("s", None),
            ("1.5s", None),
            ("-1s", None),
            ("1 d", None),
            ("99999999999999999999s", None),
            ("9999999999999999h", None),
        ] {
            assert_eq!(parse(text).ok().map(|duration| duration.as_millis()), milliseconds, "{text}");
        }
    }

    #[test]
    fn a_field_keeps_its_bounds() {
        assert_eq!(milliseconds::<TimeoutInMs>("30s").unwrap().get(), 30_000);
        assert_eq!(milliseconds::<TimeoutInMs>("500ms").unwrap_err(), "must be at least 1000 (in milliseconds)");
        assert_eq!(milliseconds::<TimeoutInMs>("1h").unwrap_err(), "must be at most 300000 (in milliseconds)");
    }
}
