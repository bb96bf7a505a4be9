//! Ids that stay the same from one publication to the next.

use sha2::{Digest as _, Sha256};

/// A UUID made from names: version 8, which is for ids with a rule of their own (RFC 9562).
pub fn of(names: &[&str]) -> String {
    // The separator cannot be in a name, so that different lists give different texts.
    let digest = Sha256::digest(names.join("\u{0}").as_bytes());
    let number = digest.iter().take(16).fold(0_u128, |number, byte| (number << 8) | u128::from(*byte));
    let number = (number & !(0xf << 76) & !(0x3 << 62)) | (0x8 << 76) | (0x2 << 62);
    let text = format!("{number:032x}");
    let mut out = String::with_capacity(36);
    for (index, character) in text.chars().enumerate() {
        if matches!(index, 8 | 12 | 16 | 20) {
            out.push('-');
        }
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn ids_are_uuids_of_version_8() {
        let id = of(&["collection"]);
        assert_eq!(id, of(&["collection"]));
        assert_eq!((id.len(), id.as_bytes()[14], &id[8..9]), (36, b'8', "-"));
        assert!(matches!(id.as_bytes()[19], b'8' | b'9' | b'a' | b'b'));
        assert_ne!(of(&["a", "b"]), of(&["ab"]));
        assert_ne!(of(&["a", "b"]), of(&["b", "a"]));
    }
}
