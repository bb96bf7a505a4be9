//! Every row of the table in the documentation of `ClientBuilder::max_attempts`, and properties of all of them.

use proptest::prelude::*;

use super::*;

const POLICY: RetryPolicy =
    RetryPolicy { max_attempts: 4, initial_backoff: Duration::from_millis(200), max_backoff: Duration::from_secs(5) };

const REFUSED: ResponseFacts = ResponseFacts {
    status: 400,
    is_vendor_error: true,
    is_truncated: false,
    retry_after: None,
    has_other_token: false,
};

fn says(status: u16) -> AttemptResult {
    AttemptResult::Answered(ResponseFacts { status, ..REFUSED })
}

fn proxy(status: u16) -> AttemptResult {
    AttemptResult::Answered(ResponseFacts { status, is_vendor_error: false, ..REFUSED })
}

fn broken(status: u16) -> AttemptResult {
    AttemptResult::Answered(ResponseFacts { status, is_vendor_error: false, is_truncated: true, ..REFUSED })
}

fn expired() -> AttemptResult {
    AttemptResult::Answered(ResponseFacts { status: 401, has_other_token: true, ..REFUSED })
}

fn after(status: u16, seconds: u64) -> AttemptResult {
    let retry_after = Some(Duration::from_secs(seconds));
    AttemptResult::Answered(ResponseFacts { status, retry_after, ..REFUSED })
}

/// Why it is retried, if it is.
fn again(kind: Repeatability, outcome: &AttemptResult) -> Option<RetryReason> {
    match decide(&POLICY, kind, outcome, 1, None, 0.5) {
        RetryDecision::Retry { reason, .. } => Some(reason),
        RetryDecision::Stop => None,
    }
}

#[test]
fn what_is_retried() {
    use RetryReason::{Body, Connect, Status, Token, Unanswered};
    // Result, effect, and why these are retried: a read, a dialout with a supported key, a dialout without one.
    let rows: [(AttemptResult, ServerEffect, [Option<RetryReason>; 3]); 33] = [
        (
            AttemptResult::Unsent { is_transient: true },
            ServerEffect::None,
            [Some(Connect), Some(Connect), Some(Connect)],
        ),
        (AttemptResult::Unsent { is_transient: false }, ServerEffect::None, [None, None, None]),
        (AttemptResult::Unanswered, ServerEffect::Unknown, [Some(Unanswered), Some(Unanswered), None]),
        (says(101), ServerEffect::Unknown, [None, None, None]),
        (says(200), ServerEffect::Done, [None, None, None]),
        (broken(200), ServerEffect::Done, [Some(Body), Some(Body), None]),
        (says(204), ServerEffect::Done, [None, None, None]),
        (says(299), ServerEffect::Done, [None, None, None]),
        (says(302), ServerEffect::None, [None, None, None]),
        (says(307), ServerEffect::None, [None, None, None]),
        (says(400), ServerEffect::None, [None, None, None]),
        (broken(400), ServerEffect::None, [Some(Body), Some(Body), None]),
        (says(401), ServerEffect::None, [None, None, None]),
        (expired(), ServerEffect::None, [Some(Token), Some(Token), None]),
        (says(403), ServerEffect::None, [None, None, None]),
        (says(404), ServerEffect::None, [None, None, None]),
        (says(408), ServerEffect::None, [Some(Status), Some(Status), None]),
        (says(409), ServerEffect::None, [None, Some(Status), None]),
        (says(412), ServerEffect::None, [None, None, None]),
        (says(422), ServerEffect::None, [None, None, None]),
        (says(429), ServerEffect::None, [Some(Status), Some(Status), None]),
        (proxy(429), ServerEffect::None, [Some(Status), Some(Status), None]),
        (says(500), ServerEffect::Unknown, [Some(Status), Some(Status), None]),
        (says(501), ServerEffect::None, [None, None, None]),
        (proxy(501), ServerEffect::Unknown, [None, None, None]),
        (says(502), ServerEffect::Unknown, [Some(Status), Some(Status), None]),
        (proxy(502), ServerEffect::Unknown, [Some(Status), Some(Status), None]),
        (says(503), ServerEffect::None, [Some(Status), Some(Status), None]),
        (proxy(503), ServerEffect::Unknown, [Some(Status), Some(Status), None]),
        (broken(503), ServerEffect::Unknown, [Some(Status), Some(Status), None]),
        (says(504), ServerEffect::Unknown, [Some(Status), Some(Status), None]),
        (says(507), ServerEffect::Unknown, [None, None, None]),
        (says(999), ServerEffect::Unknown, [None, None, None]),
    ];
    for (outcome, wanted, reasons) in rows {
        assert_eq!(effect(&outcome), wanted, "{outcome:?}");
        let found = [Repeatability::Read, Repeatability::Keyed, Repeatability::Once].map(|kind| again(kind, &outcome));
        assert_eq!(found, reasons, "{outcome:?}");
    }
}

#[test]
fn how_long_it_waits() {
    let wait = |outcome: &AttemptResult, attempt, random| match decide(
        &POLICY,
        Repeatability::Read,
        outcome,
        attempt,
        None,
        random,
    ) {
        RetryDecision::Retry { wait, .. } => Some(wait.as_millis()),
        RetryDecision::Stop => None,
    };
    let rows = [
        (AttemptResult::Unanswered, 1, 0.0, Some(0)),
        (AttemptResult::Unanswered, 1, 0.5, Some(100)),
        (AttemptResult::Unanswered, 2, 0.5, Some(200)),
        (AttemptResult::Unanswered, 3, 0.5, Some(400)),
        (AttemptResult::Unanswered, 4, 0.5, None),
        (expired(), 1, 0.9, Some(0)),
        (after(429, 2), 1, 0.0, Some(2000)),
        (after(429, 2), 1, 0.5, Some(2200)),
        (after(429, 60), 1, 0.0, Some(60_000)),
        (after(429, 60), 1, 0.5, Some(66_000)),
        (after(429, 60), 4, 0.5, None),
        (after(429, 1), 3, 0.5, Some(1400)),
        (after(503, 0), 3, 0.25, Some(200)),
    ];
    for (outcome, attempt, random, wanted) in rows {
        assert_eq!(wait(&outcome, attempt, random), wanted, "{outcome:?} {attempt} {random}");
    }
    // The doubling ends.
    let patient = RetryPolicy { max_attempts: u32::MAX, ..POLICY };
    for attempt in [6, 7, 32, 33, 1000, u32::MAX - 1] {
        let again = decide(&patient, Repeatability::Read, &AttemptResult::Unanswered, attempt, None, 0.5);
        assert_eq!(
            again,
            RetryDecision::Retry { wait: Duration::from_millis(2500), reason: RetryReason::Unanswered },
            "{attempt}"
        );
    }
}

#[test]
fn a_wait_that_does_not_fit_is_not_started() {
    let left = |millis| Some(Duration::from_millis(millis));
    let stops = |outcome: &AttemptResult, left| {
        decide(&POLICY, Repeatability::Read, outcome, 1, left, 0.5) == RetryDecision::Stop
    };
    assert!(!stops(&after(429, 2), left(2201)));
    assert!(stops(&after(429, 2), left(2200)));
    assert!(stops(&after(429, 60), left(59_000)));
    assert!(!stops(&AttemptResult::Unanswered, left(101)));
    assert!(stops(&AttemptResult::Unanswered, left(100)));
    assert!(stops(&expired(), left(0)));
    assert!(!stops(&expired(), left(1)));
}

#[test]
fn one_attempt_means_one() {
    let once = RetryPolicy { max_attempts: 1, ..POLICY };
    for outcome in [AttemptResult::Unsent { is_transient: true }, AttemptResult::Unanswered, expired(), says(503)] {
        assert_eq!(decide(&once, Repeatability::Read, &outcome, 1, None, 0.5), RetryDecision::Stop, "{outcome:?}");
    }
}

fn outcomes() -> impl Strategy<Value = AttemptResult> {
    let answered = (100..1000_u16, any::<bool>(), any::<bool>(), prop::option::of(0..200_u64), any::<bool>()).prop_map(
        |(status, is_vendor_error, is_truncated, seconds, has_other_token)| {
            let retry_after = seconds.map(Duration::from_secs);
            AttemptResult::Answered(ResponseFacts {
                status,
                is_vendor_error,
                is_truncated,
                retry_after,
                has_other_token,
            })
        },
    );
    prop_oneof![
        any::<bool>().prop_map(|is_transient| AttemptResult::Unsent { is_transient }),
        Just(AttemptResult::Unanswered),
        answered,
    ]
}

proptest! {
    #[test]
    fn whatever_happens(
        outcome in outcomes(),
        kind in prop::sample::select(vec![Repeatability::Read, Repeatability::Keyed, Repeatability::Once]),
        attempt in 1..10_u32,
        max_attempts in 1..10_u32,
        first in 0..10_000_u64,
        longest in 0..10_000_u64,
        left in prop::option::of(0..300_000_u64),
        random in 0.0..1.0_f64,
    ) {
        let (initial_backoff, max_backoff) = (Duration::from_millis(first), Duration::from_millis(longest));
        let policy = RetryPolicy { max_attempts, initial_backoff, max_backoff };
        let left = left.map(Duration::from_millis);
        let RetryDecision::Retry { wait, reason } = decide(&policy, kind, &outcome, attempt, left, random) else { return Ok(()) };
        // What must happen once goes out again only if nothing of it ever left.
        if kind == Repeatability::Once {
            prop_assert_eq!(outcome, AttemptResult::Unsent { is_transient: true });
        }
        prop_assert!(attempt < max_attempts);
        prop_assert!(left.is_none_or(|left| wait < left));
        let asked = match outcome {
            AttemptResult::Answered(answer) if reason != RetryReason::Token => answer.retry_after.unwrap_or_default(),
            _ => Duration::ZERO,
        };
        prop_assert!(wait >= asked, "never shorter than asked");
        prop_assert!(wait <= asked + max_backoff.max(asked / 5), "never much longer");
    }
}
