//! When the next attempt at a notification is made. Pure, except for the random number.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher;
use std::time::Duration;

use smartassist_auth::UnixTime;

use super::transport::SendOutcome;
use crate::store::FailureAction;

/// The longest wait that a receiver can request with `Retry-After`. Without it, a receiver could keep notifications in
/// the outbox for ever.
pub const MAX_RETRY_AFTER: Duration = Duration::from_secs(3600);

/// The longest wait of a schedule. The state of a host expires after two days without an attempt, and jitter may make a
/// wait 20 % longer.
pub const MAX_WAIT: Duration = Duration::from_secs(36 * HOUR);

/// The maximum number of attempts of a schedule.
pub const MAX_ATTEMPTS: usize = 32;

/// After how many attempts, and over how long at least, a refused notification yields to later ones of its call
/// although its host accepted no other notification.
const YIELD_AFTER: (u32, Duration) = (5, Duration::from_secs(HOUR));

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// The wait before each attempt, in seconds: ten attempts within 75 hours and 35 minutes, as Standard Webhooks
/// recommends.
const DEFAULT_WAITS: [u64; 10] =
    [0, 5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/// By how much a wait varies, so that notifications that failed together are not sent again together.
const JITTER: f64 = 0.2;

/// The wait before each attempt at a notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    waits: Vec<Duration>,
}

impl Schedule {
    /// A schedule of these waits. The first wait is that before the first attempt.
    pub fn new(waits: impl IntoIterator<Item = Duration>) -> Self {
        Self { waits: waits.into_iter().collect() }
    }

    /// The same, with checks, for a schedule from a settings file.
    ///
    /// # Errors
    ///
    /// There is no attempt, or more than [`MAX_ATTEMPTS`]; the first wait is not zero; a wait is longer than
    /// [`MAX_WAIT`].
    pub fn checked(waits: Vec<Duration>) -> Result<Self, ScheduleError> {
        let too_long = waits.iter().position(|wait| *wait > MAX_WAIT);
        match (waits.first(), too_long) {
            (None, _) => Err(ScheduleError::Empty),
            (Some(first), _) if !first.is_zero() => Err(ScheduleError::LateStart),
            _ if waits.len() > MAX_ATTEMPTS => Err(ScheduleError::TooMany),
            (_, Some(place)) => Err(ScheduleError::TooLong(place.saturating_add(1))),
            (_, None) => Ok(Self { waits }),
        }
    }

    /// The wait before each attempt.
    pub fn waits(&self) -> &[Duration] {
        &self.waits
    }

    /// How many attempts there are.
    pub fn attempts(&self) -> usize {
        self.waits.len()
    }

    /// The wait after this many failures; `None` if there are no more attempts. `fraction`, from 0 to below 1, selects
    /// a value within 20 % of the wait. `Retry-After`, limited to [`MAX_RETRY_AFTER`], can make the wait longer but not
    /// shorter: it is extended by up to 20 %, so that notifications that were refused together are not sent again
    /// together.
    pub fn wait(&self, failures: u32, fraction: f64, retry_after: Option<Duration>) -> Option<Duration> {
        let wait = *self.waits.get(usize::try_from(failures).ok()?)?;
        let wait = wait.mul_f64(1.0 - JITTER + 2.0 * JITTER * fraction.clamp(0.0, 1.0));
        let asked = retry_after.unwrap_or_default().min(MAX_RETRY_AFTER);
        Some(wait.max(asked.mul_f64(1.0 + JITTER * fraction.clamp(0.0, 1.0))))
    }
}

/// A random number from 0 to below 1. It comes from the key of the standard library's hash, which the system sets and
/// which is another one each time. It is not for secrets.
pub(super) fn random_fraction() -> f64 {
    // 32 bits, which this type holds without rounding.
    let bits = u32::try_from(RandomState::new().hash_one(()) >> 32).unwrap_or_default();
    f64::from(bits) / (f64::from(u32::MAX) + 1.0)
}

/// What follows for a notification that was not delivered. `failures` includes this one; the next attempt is due at
/// `retry_at`. A notification that did not reach its receiver was not refused. 408, 429 and every answer with
/// `Retry-After` only ask for more time.
pub fn failure(
    send_outcome: SendOutcome,
    retry_at: UnixTime,
    failures: u32,
    failing_since: UnixTime,
    now: UnixTime,
) -> FailureAction {
    match send_outcome {
        SendOutcome::Status { status: 408 | 429, .. } | SendOutcome::Status { retry_after: Some(_), .. } => {
            FailureAction::Retry(retry_at)
        }
        SendOutcome::Unanswered(failure) if !failure.was_reached() => FailureAction::Unreached(retry_at),
        _ => FailureAction::Refused { retry_at, yields: is_tried_enough(failures, failing_since, now) },
    }
}

/// Whether a notification yields to later ones of its call although its host accepted no other one: after at least five
/// failures over at least an hour.
fn is_tried_enough(failures: u32, failing_since: UnixTime, now: UnixTime) -> bool {
    let (least, over) = YIELD_AFTER;
    failures >= least && now.since(failing_since) >= over
}

/// Why a schedule is not valid.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScheduleError {
    /// There is no attempt.
    Empty,
    /// There are more than [`MAX_ATTEMPTS`].
    TooMany,
    /// The first attempt is not made at once.
    LateStart,
    /// The wait before this attempt, counted from 1, is longer than [`MAX_WAIT`].
    TooLong(usize),
}

impl fmt::Display for ScheduleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is no attempt; write at least the first one, `0s`"),
            Self::TooMany => write!(f, "there are more than {MAX_ATTEMPTS} attempts; remove some"),
            Self::LateStart => f.write_str("the first attempt is made at once; start with `0s`"),
            Self::TooLong(attempt) => write!(
                f,
                "the wait before attempt {attempt} is longer than {} hours; shorten it, or add an attempt in between",
                MAX_WAIT.as_secs() / HOUR
            ),
        }
    }
}

impl std::error::Error for ScheduleError {}

smartassist_auth::debug_as_text!(ScheduleError);

impl Default for Schedule {
    /// 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h.
    fn default() -> Self {
        Self::new(DEFAULT_WAITS.map(Duration::from_secs))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::store::TransportFailure;

    #[test]
    fn ten_attempts_in_three_days() {
        let schedule = Schedule::default();
        let middle: Vec<_> =
            (0..12).map(|failures| schedule.wait(failures, 0.5, None).map(|wait| wait.as_secs())).collect();
        let table = [0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400].map(Some);
        assert_eq!(middle[..10], table);
        assert_eq!(middle[10..], [None, None]);
        let whole: u64 = middle.into_iter().flatten().sum();
        assert_eq!(whole, 75 * HOUR + 35 * MINUTE + 5);
        assert_eq!(schedule.attempts(), 10);
        assert_eq!(schedule.wait(u32::MAX, 0.5, None), None);
    }

    #[test]
    fn a_receiver_may_ask_for_more_time_and_not_for_less() {
        let schedule = Schedule::default();
        for (failures, asked, expected) in
            [(1, 0, 5), (1, 4, 5), (1, 60, 66), (1, 3_600, 3_960), (1, 999_999, 3_960), (4, 60, 7_200)]
        {
            let wait = schedule.wait(failures, 0.5, Some(Duration::from_secs(asked)));
            assert_eq!(wait, Some(Duration::from_secs(expected)), "{failures} {asked}");
        }
        for (fraction, expected) in [(0.0, 60.0), (0.25, 63.0), (1.0, 72.0)] {
            let wait = schedule.wait(1, fraction, Some(Duration::from_secs(60)));
            assert_eq!(wait, Some(Duration::from_secs_f64(expected)), "{fraction}");
        }
        assert_eq!(schedule.wait(10, 0.5, Some(Duration::from_secs(60))), None, "the last was the last");
    }

    #[test]
    fn a_schedule_from_a_file_is_checked() {
        let hours = |hours: &[u64]| hours.iter().map(|hours| Duration::from_secs(hours * HOUR)).collect::<Vec<_>>();
        for (waits, expected) in [
            (hours(&[0]), Ok(1)),
            (hours(&[0, 1, 36]), Ok(3)),
            (hours(&[0; MAX_ATTEMPTS]), Ok(MAX_ATTEMPTS)),
            (hours(&[]), Err(ScheduleError::Empty)),
            (hours(&[0; MAX_ATTEMPTS + 1]), Err(ScheduleError::TooMany)),
            (hours(&[1, 2]), Err(ScheduleError::LateStart)),
            (hours(&[0, 36, 37]), Err(ScheduleError::TooLong(3))),
        ] {
            assert_eq!(Schedule::checked(waits.clone()).map(|schedule| schedule.attempts()), expected, "{waits:?}");
        }
        assert_eq!(Schedule::checked(Schedule::default().waits().to_vec()), Ok(Schedule::default()));
        // Otherwise the state of a host would expire between two attempts, and a host could fail for ever.
        assert!(MAX_WAIT.mul_f64(1.0 + JITTER) < super::super::breaker::STATE_EXPIRES_AFTER);
    }

    #[test]
    fn asking_for_time_or_not_being_reached_is_not_a_refusal() {
        let status = |status, seconds: Option<u64>| SendOutcome::Status {
            status,
            retry_after: seconds.map(Duration::from_secs),
        };
        let (now, retry_at) = (UnixTime::from_secs(1_000), UnixTime::from_secs(2_000));
        let (refused, asked) = (FailureAction::Refused { retry_at, yields: false }, FailureAction::Retry(retry_at));
        for (send_outcome, expected) in [
            (status(400, None), refused),
            (status(301, None), refused),
            (status(404, None), refused),
            (status(500, None), refused),
            (status(503, None), refused),
            (status(503, Some(1)), asked),
            (status(400, Some(0)), asked),
            (status(408, None), asked),
            (status(429, None), asked),
            (SendOutcome::Unanswered(TransportFailure::Timeout), refused),
            (SendOutcome::Unanswered(TransportFailure::Reset), refused),
            (SendOutcome::Unanswered(TransportFailure::ConnectionRefused), FailureAction::Unreached(retry_at)),
            (SendOutcome::Unanswered(TransportFailure::Dns), FailureAction::Unreached(retry_at)),
        ] {
            assert_eq!(failure(send_outcome, retry_at, 4, now, now), expected, "{send_outcome:?}");
        }
    }

    #[test]
    fn alone_a_notification_gets_five_attempts_over_an_hour() {
        let (since, hour) = (UnixTime::from_secs(1_000), Duration::from_secs(HOUR));
        for (failures, after, expected) in
            [(4, hour * 9, false), (5, hour - Duration::from_millis(1), false), (5, hour, true), (6, hour, true)]
        {
            assert_eq!(is_tried_enough(failures, since, since.plus(after)), expected, "{failures} {after:?}");
        }
    }

    #[test]
    fn fractions_stay_below_one_and_spread() {
        let fractions: Vec<_> = (0..1000).map(|_| random_fraction()).collect();
        assert!(fractions.iter().all(|fraction| (0.0..1.0).contains(fraction)));
        assert!(fractions.iter().any(|fraction| *fraction < 0.2) && fractions.iter().any(|fraction| *fraction > 0.8));
    }

    proptest! {
        #[test]
        fn a_fifth_more_or_less(failures in 1..10_u32, fraction in 0.0..1.0_f64) {
            let schedule = Schedule::default();
            let middle = schedule.wait(failures, 0.5, None).unwrap();
            let wait = schedule.wait(failures, fraction, None).unwrap();
            prop_assert!(wait >= middle.mul_f64(0.799_999) && wait <= middle.mul_f64(1.200_001));
            // The lower end is reached.
            prop_assert_eq!(schedule.wait(failures, 0.0, None).unwrap(), middle.mul_f64(0.8));
        }
    }
}
