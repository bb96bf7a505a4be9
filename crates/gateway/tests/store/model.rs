//! Any order of claims, deliveries and failures, compared with a model that has all notifications in one list.

use proptest::prelude::*;
use smartassist_auth::UnixTime;
use smartassist_gateway::store::{ClaimedEntry, DeadLetterReason, FailureAction, Store};

use crate::world::{LEASE, World, at, scan};

#[derive(Clone, Debug)]
enum Step {
    Tell {
        call: usize,
    },
    Claim {
        most: u32,
    },
    /// Index into all claims that were made, settled or not.
    Deliver {
        which: prop::sample::Index,
    },
    Retry {
        which: prop::sample::Index,
        after: u64,
    },
    DeadLetter {
        which: prop::sample::Index,
    },
    DeadLetterCall {
        which: prop::sample::Index,
    },
    Wait {
        seconds: u64,
    },
}

const CALLS: [&str; 3] = ["a", "b", "c"];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let which = any::<prop::sample::Index>;
    let step = prop_oneof![
        3 => (0..CALLS.len()).prop_map(|call| Step::Tell { call }),
        4 => (1..4_u32).prop_map(|most| Step::Claim { most }),
        3 => which().prop_map(|which| Step::Deliver { which }),
        2 => (which(), 1..90_u64).prop_map(|(which, after)| Step::Retry { which, after }),
        1 => which().prop_map(|which| Step::DeadLetter { which }),
        1 => which().prop_map(|which| Step::DeadLetterCall { which }),
        2 => (1..80_u64).prop_map(|seconds| Step::Wait { seconds }),
    ];
    prop::collection::vec(step, 1..60)
}

struct Waiting {
    call: usize,
    seq: i64,
    /// `None` while it waits for an earlier one of its call.
    next_at: Option<UnixTime>,
    /// The valid claim, if there is one.
    claim: Option<usize>,
    failures: u32,
}

#[derive(Default)]
struct Model {
    /// In the order in which they were written.
    waiting: Vec<Waiting>,
    stopped: [bool; 3],
    written: [i64; 3],
    claims: usize,
}

impl Model {
    fn claim(&mut self, now: UnixTime, most: usize) -> Vec<(usize, i64, u32)> {
        let lowest = |one: &Waiting| !self.waiting.iter().any(|other| other.call == one.call && other.seq < one.seq);
        let is_due = |one: &Waiting| one.next_at.is_some_and(|next_at| next_at <= now);
        let due = self.waiting.iter().enumerate().filter(|(_, one)| is_due(one) && lowest(one));
        let mut due: Vec<_> = due.map(|(place, one)| (one.next_at, place)).collect();
        due.sort();
        due.truncate(most);
        let claim = |(_, place): (Option<UnixTime>, usize)| {
            let one = &mut self.waiting[place];
            (one.claim, one.next_at) = (Some(self.claims), Some(now.plus(LEASE)));
            self.claims += 1;
            (one.call, one.seq, one.failures)
        };
        due.into_iter().map(claim).collect()
    }

    /// Removes a notification, so that the next one of its call is due.
    fn settle(&mut self, place: usize, now: UnixTime) {
        let call = self.waiting.remove(place).call;
        if let Some(next) = self.waiting.iter_mut().filter(|one| one.call == call).min_by_key(|one| one.seq) {
            next.next_at.get_or_insert(now);
        }
    }

    fn held_by(&self, claim: usize) -> Option<usize> {
        self.waiting.iter().position(|one| one.claim == Some(claim))
    }
}

async fn compare(steps: Vec<Step>) {
    let world = World::new().await;
    for call in CALLS {
        world.call(call, 0, 0).await;
    }
    let (mut model, mut claimed, mut seconds): (Model, Vec<ClaimedEntry>, u64) = (Model::default(), Vec::new(), 0);
    for step in steps {
        let now = at(seconds);
        match step {
            Step::Wait { seconds: more } => seconds += more,
            Step::Tell { call } => {
                model.written[call] += 1;
                let seq = model.written[call];
                world.notify(CALLS[call], seq, seconds).await.unwrap();
                if !model.stopped[call] {
                    let next_at = (!model.waiting.iter().any(|one| one.call == call)).then_some(now);
                    model.waiting.push(Waiting { call, seq, next_at, claim: None, failures: 0 });
                }
            }
            Step::Claim { most } => {
                let found = world.claim(seconds, most).await;
                let of = |due: &ClaimedEntry| CALLS.iter().position(|call| *call == due.call_id).unwrap();
                let mut seen: Vec<_> = found.iter().map(|due| (of(due), due.seq, due.failures)).collect();
                let expected = model.claim(now, usize::try_from(most).unwrap());
                // The database returns claims in any order; the model numbers them in the order in which they are due.
                for (call, seq, _) in &expected {
                    let due = found.iter().find(|due| of(due) == *call && due.seq == *seq);
                    claimed.push(due.expect("what the model claims, the store claims").clone());
                }
                let mut sorted = expected.clone();
                sorted.sort();
                seen.sort();
                assert_eq!(seen, sorted);
            }
            Step::Deliver { which } if !claimed.is_empty() => {
                let claim = which.index(claimed.len());
                let done = world.store.delivered(&claimed[claim], now).await.is_ok();
                let place = model.held_by(claim);
                assert_eq!(done, place.is_some());
                place.into_iter().for_each(|place| model.settle(place, now));
            }
            Step::Retry { which, after } if !claimed.is_empty() => {
                let claim = which.index(claimed.len());
                let failure = FailureAction::Retry(at(seconds + after));
                let done = world.store.failed(&claimed[claim], failure, now).await.is_ok();
                let place = model.held_by(claim);
                assert_eq!(done, place.is_some());
                if let Some(place) = place {
                    let one = &mut model.waiting[place];
                    (one.claim, one.next_at, one.failures) = (None, Some(at(seconds + after)), one.failures + 1);
                }
            }
            Step::DeadLetter { which } if !claimed.is_empty() => {
                let claim = which.index(claimed.len());
                let done = world
                    .store
                    .failed(&claimed[claim], FailureAction::DeadLetter(DeadLetterReason::Refused), now)
                    .await
                    .is_ok();
                let place = model.held_by(claim);
                assert_eq!(done, place.is_some());
                place.into_iter().for_each(|place| model.settle(place, now));
            }
            Step::DeadLetterCall { which } if !claimed.is_empty() => {
                let claim = which.index(claimed.len());
                let done = world
                    .store
                    .failed(&claimed[claim], FailureAction::DeadLetterCall(DeadLetterReason::Gone), now)
                    .await
                    .is_ok();
                let place = model.held_by(claim);
                assert_eq!(done, place.is_some());
                if let Some(place) = place {
                    let call = model.waiting[place].call;
                    model.stopped[call] = true;
                    model.waiting.retain(|one| one.call != call);
                }
            }
            _ => {}
        }
        let first = model.waiting.iter().filter_map(|one| one.next_at).min();
        assert_eq!(first_due(&world, seconds).await, first);
    }
}

/// When the first notification is due, as a worker sees it. All notifications go to one host.
async fn first_due(world: &World, seconds: u64) -> Option<UnixTime> {
    let found = world.store.due_hosts(scan(at(seconds))).await.unwrap();
    assert!(found.hosts.len() <= 1 && found.hosts.iter().all(|host| host.since <= at(seconds)));
    found.hosts.first().map(|host| host.since).or(found.next_at)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn claims_equal_those_of_the_model(steps in steps()) {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(compare(steps));
    }
}
