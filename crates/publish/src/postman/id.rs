//! Ids that are the same in each publication.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// A UUID made from names: version 8, which is for ids with their own rule (RFC 9562).
pub fn of(names: &[&str]) -> String {
    // The separator cannot be part of a name, so different lists have different texts.
    let digest = Sha256::digest(names.join("\u{0}").as_bytes());
    let mut bytes = uuid::Bytes::default();
    bytes.iter_mut().zip(digest).for_each(|(byte, digest)| *byte = digest);
    let id: Uuid = uuid::Builder::from_custom_bytes(bytes).into_uuid();
    id.to_string()
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
