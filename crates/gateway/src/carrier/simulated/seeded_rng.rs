//! Chance that can be had again.

use std::time::Duration;

/// A sequence of numbers that looks like chance and depends on nothing but its seed: SplitMix64, which is in the public
/// domain. Nothing secret is made of it.
#[derive(Clone, Debug)]
pub(super) struct SeededRng {
    state: u64,
}

const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

impl SeededRng {
    /// The dice of the call with this number.
    pub(super) fn new(seed: u64, call: u64) -> Self {
        // Mixed once, so that neighbouring calls do not share their sequences.
        let mut rng = Self { state: seed ^ call.wrapping_mul(STEP) };
        rng.state = rng.next_u64();
        rng
    }

    /// A duration from nothing to the longest, in whole milliseconds.
    pub(super) fn duration_up_to(&mut self, longest: Duration) -> Duration {
        let longest = u64::try_from(longest.as_millis()).unwrap_or(u64::MAX);
        if longest == 0 {
            return Duration::ZERO;
        }
        // The remainder favours small numbers by less than one in a billion.
        Duration::from_millis(self.next_u64() % longest.saturating_add(1))
    }

    fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(STEP);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draws(seed: u64, call: u64) -> Vec<Duration> {
        let mut rng = SeededRng::new(seed, call);
        (0..100).map(|_| rng.duration_up_to(Duration::from_millis(9))).collect()
    }

    #[test]
    fn the_sequence_is_that_of_the_published_generator() {
        // The first outputs for the state 1234567.
        let mut rng = SeededRng { state: 1_234_567 };
        assert_eq!([rng.next_u64(), rng.next_u64()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn one_seed_has_one_sequence_for_each_call() {
        assert_eq!(draws(7, 1), draws(7, 1));
        assert_ne!(draws(7, 1), draws(7, 2));
        assert_ne!(draws(7, 1), draws(8, 1));
    }

    #[test]
    fn every_number_up_to_the_longest_comes() {
        let draws = draws(0, 0);
        assert!((0..=9).all(|number| draws.contains(&Duration::from_millis(number))));
        assert!(draws.iter().all(|draw| *draw <= Duration::from_millis(9)));
        assert_eq!(SeededRng::new(0, 0).duration_up_to(Duration::ZERO), Duration::ZERO);
    }
}
