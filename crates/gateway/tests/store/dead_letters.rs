//! Dead letters, replay and pruning.

use smartassist_gateway::store::{DeadLetterReason, FailureAction, OutboxFilter, OutboxState, Store as _};

use crate::world::{World, at, places};

fn one(id: i64) -> OutboxFilter {
    OutboxFilter { id: Some(id), ..OutboxFilter::default() }
}

async fn dead(world: &World) -> Vec<(String, i64, DeadLetterReason)> {
    let entries = world.store.outbox_entries(OutboxFilter::dead(), 0, 100).await.unwrap();
    entries.into_iter().map(|entry| (entry.call_id, entry.seq, entry.dead_letter_reason.unwrap())).collect()
}

#[tokio::test]
async fn a_dead_letter_is_listed_and_its_call_continues() {
    let world = World::new().await;
    world.call("a", 2, 0).await;
    let due = world.claim(5, 9).await.remove(0);
    world.store.failed(&due, FailureAction::DeadLetter(DeadLetterReason::Exhausted), at(6)).await.unwrap();
    let entries = world.store.outbox_entries(OutboxFilter::dead(), 0, 100).await.unwrap();
    assert_eq!((entries[0].id, entries[0].failures, entries[0].at), (due.id, 1, at(6)));
    assert_eq!(places(&world.claim(7, 9).await), [("a", 2)]);
    assert!(
        world.store.outbox_entries(OutboxFilter::dead(), due.id, 100).await.unwrap().is_empty(),
        "the page after it"
    );
}

#[tokio::test]
async fn one_dead_letter_or_a_range_can_be_replayed() {
    let world = World::new().await;
    let mut numbers = Vec::new();
    for (id, died_at) in [("a", 10), ("b", 20), ("c", 30)] {
        world.call(id, 1, 0).await;
        let due = world.claim(5, 9).await.remove(0);
        world.store.failed(&due, FailureAction::DeadLetter(DeadLetterReason::HostDisabled), at(died_at)).await.unwrap();
        numbers.push((due.id, due.webhook_id()));
    }
    let range = |app: &str, from, until| OutboxFilter {
        app_id: Some(app.into()),
        settled_from: Some(at(from)),
        settled_until: Some(at(until)),
        ..OutboxFilter::default()
    };
    assert_eq!(world.store.replay(range("other", 0, 99), at(40)).await.unwrap(), 0, "another app's are not its own");
    assert_eq!(world.store.replay(range("app", 11, 30), at(40)).await.unwrap(), 1);
    assert_eq!(world.store.replay(one(numbers[2].0), at(41)).await.unwrap(), 1);
    assert_eq!(world.store.replay(one(numbers[2].0), at(41)).await.unwrap(), 0, "it is alive");
    let again = world.claim(41, 9).await;
    assert_eq!(places(&again), [("b", 1), ("c", 1)]);
    assert_eq!(again[1].webhook_id(), numbers[2].1);
    assert_eq!(again[1].failures, 0);
    assert_eq!(dead(&world).await, [("a".to_owned(), 1, DeadLetterReason::HostDisabled)]);
}

#[tokio::test]
async fn after_410_a_receiver_gets_nothing_until_a_replay() {
    let world = World::new().await;
    world.call("a", 2, 0).await;
    world.call("b", 1, 0).await;
    let claimed = world.claim(5, 9).await;
    world.store.failed(&claimed[0], FailureAction::DeadLetterCall(DeadLetterReason::Gone), at(6)).await.unwrap();
    world.notify("a", 3, 7).await.unwrap();
    let gone: Vec<_> = (1..=3).map(|seq| ("a".to_owned(), seq, DeadLetterReason::Gone)).collect();
    assert_eq!(dead(&world).await, gone);
    world.store.delivered(&claimed[1], at(8)).await.unwrap();
    assert_eq!(world.store.table_counts().await.unwrap().waiting, 0);
    // After a replay the first one is sent, and so are the call's later notifications.
    world.store.replay(one(claimed[0].id), at(9)).await.unwrap();
    world.notify("a", 4, 9).await.unwrap();
    let first = world.claim(10, 9).await.remove(0);
    assert_eq!((first.call_id.as_str(), first.seq), ("a", 1));
    world.store.delivered(&first, at(10)).await.unwrap();
    assert_eq!(places(&world.claim(11, 9).await), [("a", 4)]);
}

#[tokio::test]
async fn only_settled_notifications_are_pruned() {
    let world = World::new().await;
    for id in ["sent", "dead", "waiting"] {
        world.call(id, 1, 0).await;
    }
    let claimed = world.claim(5, 9).await;
    let due = |id: &str| claimed.iter().find(|due| due.call_id == id).unwrap();
    world.store.delivered(due("sent"), at(10)).await.unwrap();
    world.store.failed(due("dead"), FailureAction::DeadLetter(DeadLetterReason::Refused), at(20)).await.unwrap();
    world.store.failed(due("waiting"), FailureAction::Retry(at(30)), at(20)).await.unwrap();
    let prune = async |sent, dead| {
        let pruned = world.store.prune(at(sent), at(dead), at(0), at(0)).await.unwrap();
        (pruned.sent, pruned.dead)
    };
    assert_eq!(prune(10, 20).await, (0, 0));
    assert_eq!(prune(11, 20).await, (1, 0));
    assert_eq!(dead(&world).await.len(), 1);
    assert_eq!(prune(1_000, 1_000).await, (0, 1));
    assert!(dead(&world).await.is_empty());
    assert_eq!(places(&world.claim(30, 9).await), [("waiting", 1)]);
}

#[tokio::test]
async fn notifications_are_found_by_call_app_and_state() {
    let world = World::new().await;
    world.call("a", 2, 0).await;
    world.call("b", 1, 3).await;
    let claimed = world.claim(5, 9).await;
    world.store.delivered(&claimed[0], at(6)).await.unwrap();
    world.store.failed(&claimed[1], FailureAction::DeadLetter(DeadLetterReason::Refused), at(7)).await.unwrap();
    let found = async |which: OutboxFilter| {
        let entries = world.store.outbox_entries(which, 0, 100).await.unwrap();
        entries.into_iter().map(|entry| (entry.call_id, entry.seq, entry.state, entry.at)).collect::<Vec<_>>()
    };
    let (first, second) =
        (("a".into(), 1, OutboxState::Delivered, at(6)), ("a".into(), 2, OutboxState::Waiting, at(6)));
    let third = ("b".into(), 1, OutboxState::Dead, at(7));
    let app_and_resources = |app: &str| OutboxFilter { app_id: Some(app.into()), ..OutboxFilter::default() };
    let of_call = |call: &str| OutboxFilter { call_id: Some(call.into()), ..OutboxFilter::default() };
    let in_state = |state| OutboxFilter { state: Some(state), ..OutboxFilter::default() };
    assert_eq!(found(OutboxFilter::default()).await, [first.clone(), second.clone(), third.clone()]);
    assert_eq!(found(app_and_resources("app")).await.len(), 3);
    assert_eq!(found(app_and_resources("other")).await, []);
    assert_eq!(found(of_call("a")).await, [first, second.clone()]);
    assert_eq!(found(in_state(OutboxState::Waiting)).await, [second]);
    assert_eq!(found(in_state(OutboxState::Dead)).await, [third]);
    let tally = world.store.table_counts().await.unwrap();
    assert_eq!((tally.open_calls, tally.waiting, tally.dead), (2, 1, 1));
}
