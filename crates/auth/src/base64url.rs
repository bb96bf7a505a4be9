//! Unpadded base64url by RFC 7515, where each value has one text.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Encodes bytes.
pub(crate) fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Encodes bytes and appends the text.
pub(crate) fn encode_onto(bytes: impl AsRef<[u8]>, text: &mut String) {
    URL_SAFE_NO_PAD.encode_string(bytes, text);
}

/// Decodes a text. Padding, other alphabets, white space and left-over bits at the end are refused: with them, several
/// texts would be the same token.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn each_value_has_one_text() {
        assert_eq!(encode([0xfb, 0xff]), "-_8");
        assert_eq!(decode("-_8").unwrap(), [0xfb, 0xff]);
        for other in ["-_9", "-_8=", "+/8", "-_8\n", "-", "-_8A=", "-_8 "] {
            assert!(decode(other).is_none(), "{other:?}");
        }
    }
}
