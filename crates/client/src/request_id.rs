//! Random numbers for waits and request ids. Nothing secret is made of them.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

/// A number nobody foresees: the standard library's hash under a key that comes from the system and is another one each
/// time.
fn number() -> u64 {
    RandomState::new().hash_one(())
}

/// At least 0 and less than 1.
pub(crate) fn fraction() -> f64 {
    // The 53 bits that fit a number of this type.
    (number() >> 11) as f64 / (1_u64 << 53) as f64
}

/// An id for one call, in the form of a random UUID (version 4).
pub(crate) fn request_id() -> [u8; 36] {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    let number = u128::from(number()) << 64 | u128::from(number());
    // Version and variant in their places.
    let number = number & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let mut id = [b'-'; 36];
    let places = id.iter_mut().enumerate().filter(|(at, _)| ![8, 13, 18, 23].contains(at));
    for (digit, (_, place)) in places.enumerate() {
        let value = (number >> (124 - 4 * digit)) & 0xf;
        *place = DIGITS.get(value as usize).copied().unwrap_or_default();
    }
    id
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn request_ids_are_uuids_and_differ() {
        let ids: BTreeSet<_> = (0..1000).map(|_| request_id()).collect();
        assert_eq!(ids.len(), 1000);
        for id in ids {
            let id = String::from_utf8(id.to_vec()).unwrap();
            let parts: Vec<_> = id.split('-').map(str::len).collect();
            assert_eq!(parts, [8, 4, 4, 4, 12], "{id}");
            assert!(id[14..].starts_with('4') && "89ab".contains(&id[19..20]), "{id}");
        }
    }

    #[test]
    fn fractions_stay_below_one_and_spread() {
        let fractions: Vec<_> = (0..1000).map(|_| fraction()).collect();
        assert!(fractions.iter().all(|fraction| (0.0..1.0).contains(fraction)));
        assert!(fractions.iter().any(|fraction| *fraction < 0.2) && fractions.iter().any(|fraction| *fraction > 0.8));
    }
}
