//! How old what is known may be, and what happens where the store gives no answer.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use smartassist_auth::AppRegistry as _;
use smartassist_gateway::resources::{self, Agent};
use smartassist_gateway::store::ResourceStore as _;
use smartassist_gateway::store::{EntryKind, ResourceChange, ResourceEntry, ResourceReader as _};
use tokio::task::JoinSet;
use tokio::time::{Instant, advance};

use crate::world::{ACCOUNT, APP, World, put_app};

const MILLISECOND: Duration = Duration::from_millis(1);

/// Asks in so many tasks at once whether the app is disabled; `None` where nothing could be said.
fn ask_at_once(world: &World, times: usize) -> JoinSet<Option<bool>> {
    let mut asking = JoinSet::new();
    for _ in 0..times {
        let resource_cache = Arc::clone(&world.resource_cache);
        asking.spawn(async move { Some(resource_cache.find(APP).await.ok()?.unwrap().is_disabled()) });
    }
    asking
}

#[tokio::test(start_paused = true)]
async fn after_silence_everybody_waits_for_one_read() {
    let world = World::new().await;
    put_app(&world.watched.store, APP, |settings| settings.disabled = true).await;
    advance(999 * MILLISECOND).await;
    assert_eq!(ask_at_once(&world, 30).join_all().await, [Some(false); 30]);
    assert_eq!(world.reads(), 0);
    advance(MILLISECOND).await;
    assert_eq!(ask_at_once(&world, 30).join_all().await, [Some(true); 30]);
    assert_eq!(world.reads(), 1);
}

#[tokio::test(start_paused = true)]
async fn under_load_a_change_is_valid_within_a_second_at_one_read_a_second() {
    let world = World::new().await;
    for second in 0..20 {
        let disabled = second % 2 == 0;
        let changed_at = Instant::now();
        put_app(&world.watched.store, APP, |settings| settings.disabled = disabled).await;
        for _ in 0..150 {
            advance(10 * MILLISECOND).await;
            let answer = world.resource_cache.find(APP).await.unwrap().unwrap().is_disabled();
            assert!(answer == disabled || changed_at.elapsed() < Duration::from_secs(1));
        }
    }
    assert!((25..=31).contains(&world.reads()), "{}", world.reads());
}

#[tokio::test(start_paused = true)]
async fn the_age_counts_from_the_beginning_of_a_read() {
    let world = World::new().await;
    advance(Duration::from_secs(5)).await;
    world.shut().await;
    let asking = ask_at_once(&world, 30);
    world.until_reads(1).await;
    // The store was read; what is changed now is not in the answer, which takes its time.
    put_app(&world.watched.store, APP, |settings| settings.disabled = true).await;
    advance(700 * MILLISECOND).await;
    world.open();
    assert_eq!(asking.join_all().await, [Some(false); 30]);
    advance(300 * MILLISECOND).await;
    assert_eq!(ask_at_once(&world, 30).join_all().await, [Some(true); 30]);
    assert_eq!(world.reads(), 2);
}

#[tokio::test(start_paused = true)]
async fn without_an_answer_in_a_second_nothing_is_said_until_there_is_one() {
    let world = World::new().await;
    world.shut().await;
    advance(Duration::from_secs(1)).await;
    let since = Instant::now();
    assert_eq!(ask_at_once(&world, 100).join_all().await, [None; 100]);
    assert!(world.resource_cache.account_resources(ACCOUNT).await.is_err());
    assert!(world.resource_cache.app_and_resources(APP, ACCOUNT).await.is_err());
    assert!(since.elapsed() >= Duration::from_secs(3));
    assert_eq!(world.reads(), 1, "one read is under way, and nobody begins another");
    put_app(&world.watched.store, APP, |settings| settings.disabled = true).await;
    world.open();
    assert_eq!(ask_at_once(&world, 100).join_all().await, [Some(true); 100]);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_is_asked_again_while_somebody_waits() {
    let world = World::new().await;
    world.watched.is_down.store(true, Ordering::Relaxed);
    advance(999 * MILLISECOND).await;
    assert_eq!(ask_at_once(&world, 1).join_all().await, [Some(false)], "nobody asked the store yet");
    advance(MILLISECOND).await;
    assert_eq!(ask_at_once(&world, 100).join_all().await, [None; 100]);
    assert!((9..=11).contains(&world.reads()), "ten reads a second for all of them: {}", world.reads());
    let reads = world.reads();
    advance(Duration::from_secs(3_600)).await;
    tokio::task::yield_now().await;
    assert!(world.reads() <= reads + 1, "nobody waits any more");
    world.watched.is_down.store(false, Ordering::Relaxed);
    assert_eq!(ask_at_once(&world, 100).join_all().await, [Some(false); 100]);
}

#[tokio::test(start_paused = true)]
async fn with_a_hundred_thousand_agents_and_a_change_every_100_ms_only_the_changes_are_read() {
    let world = World::new().await;
    let agent = |number: u32, name: &str| Agent {
        id: format!("u-{number:06}"),
        email: format!("{number}@example.com"),
        first_name: name.into(),
        last_name: String::new(),
        custom_id: String::new(),
    };
    let entry = |number: u32| ResourceEntry {
        account_id: ACCOUNT.into(),
        kind: EntryKind::Agent,
        id: format!("u-{number:06}"),
        record: serde_json::to_string(&agent(number, "")).unwrap(),
    };
    let store = &world.watched.store;
    let version = store.resources(smartassist_auth::UnixTime::EPOCH).await.unwrap().version;
    let all = (0..100_000).map(|number| ResourceChange::PutEntry(entry(number))).collect();
    store.change_resources(version, all, smartassist_auth::UnixTime::EPOCH).await.unwrap();
    advance(Duration::from_secs(1)).await;
    assert_eq!(world.resource_cache.account_resources(ACCOUNT).await.unwrap().agents.len(), 100_000);
    let whole = world.watched.whole.load(Ordering::Relaxed);
    for change in 0..100_u32 {
        resources::put(store, ACCOUNT, &agent(change * 997, "changed")).await.unwrap();
        advance(100 * MILLISECOND).await;
        assert!(world.resource_cache.find(APP).await.is_ok());
        let has = world.resource_cache.account_resources(ACCOUNT).await.unwrap();
        let known = has.agents.iter().filter(|agent| agent.first_name == "changed").count();
        assert!(known + 10 >= usize::try_from(change).unwrap() && has.agents.len() == 100_000, "{change}: {known}");
    }
    assert_eq!(world.watched.whole.load(Ordering::Relaxed), whole, "never everything again");
}
