//! Whole numbers as JSON Schema defines them: `5000`, `5000.0` and `5e3` are the same number.
//!
//! A number with a fraction or an exponent is read as a double. Doubles are exact up to 2^53; larger numbers of this
//! form are refused, since they could differ from the number that was sent.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde_json::Value;

/// The first whole number that a double cannot distinguish from its neighbor: 2^53.
const LIMIT: f64 = 9_007_199_254_740_992.0;

/// Converts a number with fraction or exponent into a whole number, if it is one and exact.
pub fn from_double(number: f64) -> Option<i64> {
    // In this range, the conversion is exact.
    #[allow(clippy::cast_possible_truncation, reason = "the bounds are those of an exact conversion")]
    (number.fract() == 0.0 && number.abs() < LIMIT).then_some(number as i64)
}

/// Parses a whole number such as `50`, `50.0` or `5e1`. Numbers beyond 64 bits become the nearest 64-bit number. `None`
/// for a number with a fraction and for any other text.
pub fn from_text(text: &str) -> Option<i64> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let unsigned = mantissa.strip_prefix(['-', '+']).unwrap_or(mantissa);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    // The digits without the decimal point, and how many of them are before it.
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_start_matches('0');
    let leading = whole.len() + fraction.len() - digits.len();
    let point = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()? + i64::from(exponent);
    let digits = digits.trim_end_matches('0');
    let nearest = if mantissa.starts_with('-') { i64::MIN } else { i64::MAX };
    match usize::try_from(point) {
        _ if digits.is_empty() => Some(0),
        Ok(point) if point >= digits.len() && point <= 19 => {
            let text = format!("{}{digits:0<point$}", if mantissa.starts_with('-') { "-" } else { "" });
            Some(text.parse().unwrap_or(nearest))
        }
        Ok(point) if point >= digits.len() => Some(nearest),
        // Digits remain after the decimal point.
        _ => None,
    }
}

/// Rewrites a whole number with fraction or exponent without them.
pub fn respelled(value: &Value) -> Option<Value> {
    let number = value.as_f64().filter(|_| value.is_f64())?;
    from_double(number).map(Value::from)
}

/// Reads a whole number.
///
/// # Errors
///
/// Returns an error of the deserializer, and for a number that has a fraction or is not exact.
pub fn whole<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: TryFrom<i64> + Deserialize<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_i64(WholeNumberVisitor(PhantomData))
}

/// Reads a whole number that may be null.
///
/// # Errors
///
/// As [`whole`].
pub fn whole_or_null<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: TryFrom<i64> + Deserialize<'de>,
    D: Deserializer<'de>,
{
    Ok(Option::<WholeNumber<T>>::deserialize(deserializer)?.map(|read| read.0))
}

/// Reads a whole number that may be absent but not null.
///
/// # Errors
///
/// As [`whole`].
pub fn present_whole<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: TryFrom<i64> + Deserialize<'de>,
    D: Deserializer<'de>,
{
    whole(deserializer).map(Some)
}

/// Reads a whole number that may be absent or null.
///
/// # Errors
///
/// As [`whole`].
pub fn present_whole_or_null<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    T: TryFrom<i64> + Deserialize<'de>,
    D: Deserializer<'de>,
{
    whole_or_null(deserializer).map(Some)
}

/// A value that is read as a whole number.
struct WholeNumber<T>(T);

impl<'de, T: TryFrom<i64> + Deserialize<'de>> Deserialize<'de> for WholeNumber<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        whole(deserializer).map(Self)
    }
}

struct WholeNumberVisitor<T>(PhantomData<T>);

impl<T: TryFrom<i64>> Visitor<'_> for WholeNumberVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        let narrow = i64::try_from(number).ok().and_then(|number| T::try_from(number).ok());
        narrow.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        let exact = from_double(number).and_then(|number| T::try_from(number).ok());
        exact.ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_in_every_way_they_are_written() {
        let table = [
            ("5000", Some(5000)),
            ("5000.0", Some(5000)),
            ("5e3", Some(5000)),
            ("5E+3", Some(5000)),
            ("0.5e1", Some(5)),
            ("-0.0", Some(0)),
            ("-12.50e2", Some(-1250)),
            ("9007199254740991.0", Some(9_007_199_254_740_991)),
            ("9007199254740993", Some(9_007_199_254_740_993)),
            ("9223372036854775807", Some(i64::MAX)),
            // No longer exact.
            ("9007199254740993.0", None),
            ("9007199254740992.0", None),
            ("1e18", None),
            ("900.5", None),
            ("5e-1", None),
            ("\"5\"", None),
            ("1e400", None),
            ("18446744073709551615", None),
        ];
        for (json, number) in table {
            let mut deserializer = serde_json::Deserializer::from_str(json);
            assert_eq!(whole::<i64, _>(&mut deserializer).ok(), number, "{json}");
        }
        let narrow = |json: &str| whole::<i32, _>(&mut serde_json::Deserializer::from_str(json)).ok();
        assert_eq!((narrow("2147483647.0"), narrow("2147483648")), (Some(i32::MAX), None));
        let nullable = |json: &str| whole_or_null::<i64, _>(&mut serde_json::Deserializer::from_str(json)).unwrap();
        assert_eq!((nullable("null"), nullable("5e0")), (None, Some(5)));
    }

    #[test]
    fn texts_are_exact_however_long_they_are() {
        let table = [
            ("50", Some(50)),
            ("+50", Some(50)),
            ("50.0", Some(50)),
            ("5e1", Some(50)),
            ("500e-1", Some(50)),
            ("0e400", Some(0)),
            ("0.000", Some(0)),
            ("9007199254740993.0", Some(9_007_199_254_740_993)),
            ("-9223372036854775808.0", Some(i64::MIN)),
            ("9223372036854775808", Some(i64::MAX)),
            ("-1e400", Some(i64::MIN)),
            ("1e400", Some(i64::MAX)),
            ("900.5", None),
            ("5e-1", None),
            ("1e-400", None),
            ("", None),
            (".5", None),
            ("5.", None),
            ("e5", None),
            ("1e", None),
            ("0x10", None),
            ("1_000", None),
            ("five", None),
            ("--5", None),
            ("NaN", None),
            ("inf", None),
        ];
        for (text, number) in table {
            assert_eq!(from_text(text), number, "{text}");
        }
    }
}
