//! Parsers of option values. Their errors say what to write.

use std::num::NonZeroU32;
use std::ops::RangeInclusive;
use std::str::FromStr;
use std::time::Duration;

use smartassist_client::types::IntegerConstraints;
use smartassist_gateway::units::{format_duration, parse_duration};

/// Parses a value of the API. Every error becomes `write …` with these words.
pub fn parse_or_hint<T: FromStr>(words: &'static str) -> impl Fn(&str) -> Result<T, String> + Clone {
    move |text| text.parse().map_err(|_| format!("write {words}"))
}

/// The words for an id of the API.
pub const ID: &str = "an id: letters, digits, `_`, `.`, `:` and `-`, without spaces";

/// The words for a time.
pub const TIME: &str = "a time with its zone, such as 2025-06-02T10:30:00Z";

/// Parses a whole number within a range.
pub fn whole_number<T: TryFrom<u64>>(range: RangeInclusive<u64>) -> impl Fn(&str) -> Result<T, String> + Clone {
    move |text| {
        let number = text.trim().parse::<u64>().ok().filter(|number| range.contains(number));
        number.and_then(|number| T::try_from(number).ok()).ok_or_else(|| match (range.start(), range.end()) {
            (least, most) if *most < u64::from(u32::MAX) => format!("write a whole number from {least} to {most}"),
            (least, _) => format!("write a whole number, {least} or more"),
        })
    }
}

/// Parses the number of a notification.
pub fn notification_id(text: &str) -> Result<i64, String> {
    whole_number(0..=i64::MAX.unsigned_abs())(text)
}

/// Parses a factor of speed: a whole number, 1 or more.
pub fn pace(text: &str) -> Result<NonZeroU32, String> {
    let number = text.trim().parse().ok().and_then(NonZeroU32::new);
    number.ok_or_else(|| "write how many times faster, a whole number, 1 or more".to_owned())
}

/// Parses a duration for a field in milliseconds, within the bounds of the field.
pub fn milliseconds<T: TryFrom<u64>>(bounds: IntegerConstraints) -> impl Fn(&str) -> Result<T, String> + Clone {
    move |text| {
        let duration = parse_duration(text).map_err(|error| error.to_string())?;
        let milliseconds = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        T::try_from(milliseconds).map_err(|_| {
            let [least, most] = [bounds.minimum, bounds.maximum]
                .map(|bound| format_duration(Duration::from_millis(u64::try_from(bound).unwrap_or_default())));
            let is_bare = text.trim().bytes().all(|byte| byte.is_ascii_digit());
            let unit = if is_bare { "; a number without a unit is in seconds" } else { "" };
            format!("write a time from {least} to {most}{unit}")
        })
    }
}

#[cfg(test)]
mod tests {
    use smartassist_client::types::TimeoutInMs;

    use super::*;

    #[test]
    fn a_field_keeps_its_bounds_and_says_them_in_units() {
        let read = milliseconds::<TimeoutInMs>(TimeoutInMs::CONSTRAINTS);
        assert_eq!(read("30s").unwrap().get(), 30_000);
        assert_eq!(read("500ms").unwrap_err(), "write a time from 1s to 5m");
        assert_eq!(read("500").unwrap_err(), "write a time from 1s to 5m; a number without a unit is in seconds");
        assert!(read("soon").unwrap_err().contains("`30s`"));
    }

    #[test]
    fn numbers_are_whole_and_within_bounds() {
        assert_eq!(whole_number::<u32>(1..=50)("7"), Ok(7));
        assert_eq!(whole_number::<u32>(1..=50)("51").unwrap_err(), "write a whole number from 1 to 50");
        assert_eq!(whole_number::<u64>(0..=u64::MAX)("-1").unwrap_err(), "write a whole number, 0 or more");
        assert!(pace("0").is_err() && pace("1.5").is_err() && pace("20").is_ok());
    }
}
