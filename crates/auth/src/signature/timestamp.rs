//! The time of a signature: parsing it, and how long a signature is valid.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::error::SignatureError;
use crate::clock::{Clock, SystemClock, UnixTime};

/// How far the time of a signature may be from now in either direction by default: 300 seconds, as in the libraries of
/// Standard Webhooks and jambonz.
pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(300);

/// A clock and the tolerance for the time of a signature.
#[derive(Clone)]
pub(crate) struct Freshness {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) tolerance: Duration,
}

impl Freshness {
    /// Checks that a signature of this time is valid now. Whole seconds are compared, since signatures have no others.
    pub(crate) fn check(&self, signed_at: UnixTime) -> Result<(), SignatureError> {
        let (now, then, tolerance) = (self.clock.now().as_secs(), signed_at.as_secs(), self.tolerance.as_secs());
        if now.abs_diff(then) <= tolerance {
            Ok(())
        } else if then < now {
            Err(SignatureError::TooOld)
        } else {
            Err(SignatureError::FromTheFuture)
        }
    }
}

impl Default for Freshness {
    fn default() -> Self {
        Self { clock: Arc::new(SystemClock), tolerance: DEFAULT_TOLERANCE }
    }
}

impl fmt::Debug for Freshness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Freshness").field("tolerance", &self.tolerance).finish_non_exhaustive()
    }
}

/// The number of digits of the last second that [`UnixTime`] supports.
const MAX_DIGITS: usize = 12;

/// Parses seconds since 1970. Signs, white space, leading zeros and more than twelve digits are refused.
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
    use super::*;
    use crate::clock::ManualClock;

    #[test]
    fn both_ends_of_the_tolerance_are_inside() {
        let clock = ManualClock::at(UnixTime::from_secs(10_000));
        let freshness = Freshness { clock: Arc::new(clock.clone()), tolerance: DEFAULT_TOLERANCE };
        for (then, expected) in [
            (0, Err(SignatureError::TooOld)),
            (9_699, Err(SignatureError::TooOld)),
            (9_700, Ok(())),
            (10_000, Ok(())),
            (10_300, Ok(())),
            (10_301, Err(SignatureError::FromTheFuture)),
            (u64::MAX, Err(SignatureError::FromTheFuture)),
        ] {
            assert_eq!(freshness.check(UnixTime::from_secs(then)), expected, "{then}");
        }
        // Fractions of a second do not count.
        clock.advance(Duration::from_millis(999));
        assert_eq!(freshness.check(UnixTime::from_secs(9_700)), Ok(()));
    }

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
