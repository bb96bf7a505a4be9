//! Random numbers for waits. Nothing secret is made of them.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

/// At least 0 and less than 1, by the standard library's hash under a key that comes from the system and is another one
/// each time.
pub(super) fn fraction() -> f64 {
    // The 32 bits that fit a number of this type without rounding.
    let bits = u32::try_from(RandomState::new().hash_one(()) >> 32).unwrap_or_default();
    f64::from(bits) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    #[test]
    fn fractions_stay_below_one_and_spread() {
        let fractions: Vec<_> = (0..1000).map(|_| super::fraction()).collect();
        assert!(fractions.iter().all(|fraction| (0.0..1.0).contains(fraction)));
        assert!(fractions.iter().any(|fraction| *fraction < 0.2) && fractions.iter().any(|fraction| *fraction > 0.8));
    }
}
