//! Percent-decoding that refuses what it cannot decode instead of guessing.

use std::borrow::Cow;

/// Decodes one path segment, or one key or value of a query.
///
/// # Errors
///
/// Says what is wrong with it: a stray `%`, or bytes that are not UTF-8.
pub(crate) fn decode(text: &str) -> Result<Cow<'_, str>, &'static str> {
    // Nearly every value is written as it is.
    if !text.contains('%') {
        return Ok(Cow::Borrowed(text));
    }
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = match (first, tail) {
            (b'%', [high, low, tail @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => tail,
            (b'%', _) => return Err("has a % that is not followed by two hexadecimal digits"),
            (_, tail) => tail,
        };
    }
    percent_encoding::percent_decode_str(text).decode_utf8().map_err(|_| "is not UTF-8 after percent-decoding")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_clean_encodings_are_decoded() {
        let table = [
            ("st-1", Ok("st-1")),
            ("", Ok("")),
            ("a%20b", Ok("a b")),
            ("%2F%2f", Ok("//")),
            ("%F0%9F%98%80", Ok("😀")),
            ("%41%", Err("has a %")),
            ("%4", Err("has a %")),
            ("%zz", Err("has a %")),
            ("%%41", Err("has a %")),
            ("%FF", Err("is not UTF-8")),
            ("a+b", Ok("a+b")),
        ];
        for (text, expected) in table {
            match (decode(text), expected) {
                (Ok(decoded), Ok(expected)) => assert_eq!(decoded, expected, "{text}"),
                (Err(problem), Err(beginning)) => assert!(problem.starts_with(beginning), "{text}: {problem}"),
                (given, expected) => panic!("{text}: {given:?} instead of {expected:?}"),
            }
        }
    }
}
