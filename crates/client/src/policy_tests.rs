//! Every row of the table in the documentation of `ClientBuilder::max_attempts`, and what holds for all of them.

use proptest::prelude::*;

use super::*;

const RULES: Rules =
    Rules { max_attempts: 4, first_wait: Duration::from_millis(200), longest_wait: Duration::from_secs(5) };

const REFUSED: Answered =
    Answered { status: 400, in_vendors_words: true, broke_off: false, retry_after: None, other_token: false };

fn says(status: u16) -> Outcome {
    Outcome::Answered(Answered { status, ..REFUSED })
}

fn proxy(status: u16) -> Outcome {
    Outcome::Answered(Answered { status, in_vendors_words: false, ..REFUSED })
}

fn broken(status: u16) -> Outcome {
    Outcome::Answered(Answered { status, in_vendors_words: false, broke_off: true, ..REFUSED })
}

fn expired() -> Outcome {
    Outcome::Answered(Answered { status: 401, other_token: true, ..REFUSED })
}

fn after(status: u16, seconds: u64) -> Outcome {
    let retry_after = Some(Duration::from_secs(seconds));
    Outcome::Answered(Answered { status, retry_after, ..REFUSED })
}

/// Why it is sent again, if it is.
fn again(kind: Kind, outcome: &Outcome) -> Option<Reason> {
    match next(&RULES, kind, outcome, 1, None, 0.5) {
        Next::Again { reason, .. } => Some(reason),
        Next::Stop => None,
    }
}

#[test]
fn what_is_sent_again() {
    use Reason::{Body, Connect, Status, Token, Unanswered};
    // Outcome, effect, and why a read, a dialout with an honoured key, and a dialout without is sent again.
    let rows: [(Outcome, Effect, [Option<Reason>; 3]); 33] = [
        (Outcome::Unsent { passes: true }, Effect::None, [Some(Connect), Some(Connect), Some(Connect)]),
        (Outcome::Unsent { passes: false }, Effect::None, [None, None, None]),
        (Outcome::Unanswered, Effect::Unknown, [Some(Unanswered), Some(Unanswered), None]),
        (says(101), Effect::Unknown, [None, None, None]),
        (says(200), Effect::Done, [None, None, None]),
        (broken(200), Effect::Done, [Some(Body), Some(Body), None]),
        (says(204), Effect::Done, [None, None, None]),
        (says(299), Effect::Done, [None, None, None]),
        (says(302), Effect::None, [None, None, None]),
        (says(307), Effect::None, [None, None, None]),
        (says(400), Effect::None, [None, None, None]),
        (broken(400), Effect::None, [Some(Body), Some(Body), None]),
        (says(401), Effect::None, [None, None, None]),
        (expired(), Effect::None, [Some(Token), Some(Token), None]),
        (says(403), Effect::None, [None, None, None]),
        (says(404), Effect::None, [None, None, None]),
        (says(408), Effect::None, [Some(Status), Some(Status), None]),
        (says(409), Effect::None, [None, Some(Status), None]),
        (says(412), Effect::None, [None, None, None]),
        (says(422), Effect::None, [None, None, None]),
        (says(429), Effect::None, [Some(Status), Some(Status), None]),
        (proxy(429), Effect::None, [Some(Status), Some(Status), None]),
        (says(500), Effect::Unknown, [Some(Status), Some(Status), None]),
        (says(501), Effect::None, [None, None, None]),
        (proxy(501), Effect::Unknown, [None, None, None]),
        (says(502), Effect::Unknown, [Some(Status), Some(Status), None]),
        (proxy(502), Effect::Unknown, [Some(Status), Some(Status), None]),
        (says(503), Effect::None, [Some(Status), Some(Status), None]),
        (proxy(503), Effect::Unknown, [Some(Status), Some(Status), None]),
        (broken(503), Effect::Unknown, [Some(Status), Some(Status), None]),
        (says(504), Effect::Unknown, [Some(Status), Some(Status), None]),
        (says(507), Effect::Unknown, [None, None, None]),
        (says(999), Effect::Unknown, [None, None, None]),
    ];
    for (outcome, wanted, reasons) in rows {
        assert_eq!(effect(&outcome), wanted, "{outcome:?}");
        let found = [Kind::Read, Kind::Keyed, Kind::Once].map(|kind| again(kind, &outcome));
        assert_eq!(found, reasons, "{outcome:?}");
    }
}

#[test]
fn how_long_it_waits() {
    let wait = |outcome: &Outcome, attempt, random| match next(&RULES, Kind::Read, outcome, attempt, None, random) {
        Next::Again { wait, .. } => Some(wait.as_millis()),
        Next::Stop => None,
    };
    let rows = [
        (Outcome::Unanswered, 1, 0.0, Some(0)),
        (Outcome::Unanswered, 1, 0.5, Some(100)),
        (Outcome::Unanswered, 2, 0.5, Some(200)),
        (Outcome::Unanswered, 3, 0.5, Some(400)),
        (Outcome::Unanswered, 4, 0.5, None),
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
    let patient = Rules { max_attempts: u32::MAX, ..RULES };
    for attempt in [6, 7, 32, 33, 1000, u32::MAX - 1] {
        let again = next(&patient, Kind::Read, &Outcome::Unanswered, attempt, None, 0.5);
        assert_eq!(again, Next::Again { wait: Duration::from_millis(2500), reason: Reason::Unanswered }, "{attempt}");
    }
}

#[test]
fn a_wait_that_does_not_fit_is_not_begun() {
    let left = |millis| Some(Duration::from_millis(millis));
    let stops = |outcome: &Outcome, left| next(&RULES, Kind::Read, outcome, 1, left, 0.5) == Next::Stop;
    assert!(!stops(&after(429, 2), left(2201)));
    assert!(stops(&after(429, 2), left(2200)));
    assert!(stops(&after(429, 60), left(59_000)));
    assert!(!stops(&Outcome::Unanswered, left(101)));
    assert!(stops(&Outcome::Unanswered, left(100)));
    assert!(stops(&expired(), left(0)));
    assert!(!stops(&expired(), left(1)));
}

#[test]
fn one_attempt_means_one() {
    let once = Rules { max_attempts: 1, ..RULES };
    for outcome in [Outcome::Unsent { passes: true }, Outcome::Unanswered, expired(), says(503)] {
        assert_eq!(next(&once, Kind::Read, &outcome, 1, None, 0.5), Next::Stop, "{outcome:?}");
    }
}

fn outcomes() -> impl Strategy<Value = Outcome> {
    let answered = (100..1000_u16, any::<bool>(), any::<bool>(), prop::option::of(0..200_u64), any::<bool>()).prop_map(
        |(status, in_vendors_words, broke_off, seconds, other_token)| {
            let retry_after = seconds.map(Duration::from_secs);
            Outcome::Answered(Answered { status, in_vendors_words, broke_off, retry_after, other_token })
        },
    );
    prop_oneof![any::<bool>().prop_map(|passes| Outcome::Unsent { passes }), Just(Outcome::Unanswered), answered,]
}

proptest! {
    #[test]
    fn whatever_happens(
        outcome in outcomes(),
        kind in prop::sample::select(vec![Kind::Read, Kind::Keyed, Kind::Once]),
        attempt in 1..10_u32,
        max_attempts in 1..10_u32,
        first in 0..10_000_u64,
        longest in 0..10_000_u64,
        left in prop::option::of(0..300_000_u64),
        random in 0.0..1.0_f64,
    ) {
        let (first_wait, longest_wait) = (Duration::from_millis(first), Duration::from_millis(longest));
        let rules = Rules { max_attempts, first_wait, longest_wait };
        let left = left.map(Duration::from_millis);
        let Next::Again { wait, reason } = next(&rules, kind, &outcome, attempt, left, random) else { return Ok(()) };
        // What must happen once goes out again only if nothing of it ever left.
        if kind == Kind::Once {
            prop_assert_eq!(outcome, Outcome::Unsent { passes: true });
        }
        prop_assert!(attempt < max_attempts);
        prop_assert!(left.is_none_or(|left| wait < left));
        let asked = match outcome {
            Outcome::Answered(answer) if reason != Reason::Token => answer.retry_after.unwrap_or_default(),
            _ => Duration::ZERO,
        };
        prop_assert!(wait >= asked, "never shorter than asked");
        prop_assert!(wait <= asked + longest_wait.max(asked / 5), "never much longer");
    }
}
