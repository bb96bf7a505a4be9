//! Puts a value into the path of a URL.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters. progenitor's own set leaves `\` alone, which a URL takes for `/`.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes a value so that it stays one segment of the path.
///
/// `.` and `..` cannot be written in a path at all: URL parsers take them for steps within it, also when they are
/// percent-encoded. The constraints of the document keep them out; should they get here nevertheless, they are encoded
/// twice, which names nothing that exists instead of another operation.
pub(crate) fn encode_path(value: &str) -> PercentEncode<'_> {
    let value = match value {
        "." => "%2E",
        ".." => "%2E%2E",
        value => value,
    };
    utf8_percent_encode(value, SEGMENT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stays_one_segment() {
        let values = [
            "st-e38782ff-0d89",
            "c-3c04346",
            "a/b",
            "a\\b",
            "..\\..",
            "../x",
            "a?b#c",
            "%2e%2e",
            "100%",
            "a b",
            "ü",
            "...",
            "a\tb\n",
            ";a=b",
            "[::1]",
            "a:b@c",
            "&=+$,",
            "-._~",
            ".",
            "..",
        ];
        for value in values {
            let url = format!("https://h/bot/{}/dialout", encode_path(value));
            let url = reqwest::Url::parse(&url).unwrap();
            let segments: Vec<_> = url.path_segments().unwrap().collect();
            let [bot, encoded, dialout] = segments.as_slice() else { panic!("{value:?} became {url}") };
            assert_eq!((*bot, *dialout, url.query(), url.fragment()), ("bot", "dialout", None, None), "{value:?}");
            let decoded = percent_encoding::percent_decode_str(encoded).decode_utf8().unwrap();
            let is_step = value == "." || value == "..";
            assert_eq!(decoded == value, !is_step, "{value:?}");
        }
    }
}
