//! The time of a signature: seconds since 1970, in one spelling.

use super::error::SignatureError;
use crate::clock::UnixTime;

/// Digits of the last second that [`UnixTime`] knows.
const MAX_DIGITS: usize = 12;

/// Reads seconds since 1970. Signs, white space, leading zeros and more than twelve digits are refused.
pub(crate) fn parse(text: &str) -> Result<UnixTime, SignatureError> {
    let malformed = Err(SignatureError::Malformed("its time is not a number of seconds since 1970"));
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || text.len() > MAX_DIGITS || (text.starts_with('0') && text.len() > 1) {
        return malformed;
    }
    text.parse().map_or(malformed, |seconds| Ok(UnixTime::from_secs(seconds)))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_time_has_one_spelling() {
        for (text, seconds) in [("0", 0), ("1", 1), ("1750947610", 1_750_947_610), ("253402300799", 253_402_300_799)] {
            assert_eq!(parse(text).unwrap().as_secs(), seconds, "{text}");
        }
        for text in [
            "",
            " ",
            "-1",
            "+1",
            "00",
            "01750947610",
            " 1750947610",
            "1750947610 ",
            "1750947610.5",
            "1e9",
            "0x10",
            "１２",
            "hello",
            "1 2",
            "1750947610000",
            "99999999999999999999",
            "18446744073709551616",
            "1_000",
            "\u{0}",
        ] {
            assert!(parse(text).is_err(), "{text:?}");
        }
    }
}
