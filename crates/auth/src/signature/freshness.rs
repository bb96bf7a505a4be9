//! How long a signature counts.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::error::SignatureError;
use crate::clock::{Clock, SystemClock, UnixTime};

/// How far the time of a signature may be from now, both ways, where nothing else is set: 300 seconds, as in Standard
/// Webhooks' own libraries and those of jambonz.
pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(300);

/// A clock, and how far a signature may be from it.
#[derive(Clone)]
pub(crate) struct Freshness {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) tolerance: Duration,
}

impl Freshness {
    /// Whether a signature of this time counts now. Whole seconds are compared, as signatures have no others.
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
        // The rest of a second is nobody's fault.
        clock.advance(Duration::from_millis(999));
        assert_eq!(freshness.check(UnixTime::from_secs(9_700)), Ok(()));
    }
}
