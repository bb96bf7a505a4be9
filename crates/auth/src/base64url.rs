//! Unpadded base64url as RFC 7515 wants it: one text for one value.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Writes bytes as text.
pub(crate) fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Appends bytes as text.
pub(crate) fn encode_onto(bytes: impl AsRef<[u8]>, text: &mut String) {
    URL_SAFE_NO_PAD.encode_string(bytes, text);
}

/// Reads text. Padding, other alphabets, white space and bits left over at the end are refused, or several texts would
/// stand for one token.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn only_one_text_stands_for_a_value() {
        assert_eq!(encode([0xfb, 0xff]), "-_8");
        assert_eq!(decode("-_8").unwrap(), [0xfb, 0xff]);
        for other in ["-_9", "-_8=", "+/8", "-_8\n", "-", "-_8A=", "-_8 "] {
            assert!(decode(other).is_none(), "{other:?}");
        }
    }
}
