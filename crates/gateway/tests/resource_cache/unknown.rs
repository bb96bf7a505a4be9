//! What is not known is read again before it is refused, for whatever it costs a storm and not those who are known.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use smartassist_auth::AppRegistry as _;
use smartassist_gateway::resources::{self, Bot};
use tokio::task::JoinSet;
use tokio::time::{Instant, advance};

use crate::world::{ACCOUNT, APP, BOT, World, put_app, still};

const MILLISECOND: Duration = Duration::from_millis(1);

#[tokio::test(start_paused = true)]
async fn what_was_just_set_up_is_known_to_the_next_request() {
    let world = World::new().await;
    for number in 0..5 {
        let bot = format!("st-{number}");
        assert!(!world.resource_cache.has_bot(ACCOUNT, &bot).await.unwrap());
        resources::put(&world.watched.store, ACCOUNT, &Bot::new(bot.as_str())).await.unwrap();
        assert!(world.resource_cache.has_bot(ACCOUNT, &bot).await.unwrap());
        put_app(&world.watched.store, APP, |settings| settings.enforce_jti = number % 2 == 0).await;
        assert_eq!(world.resource_cache.refetch(APP).await.unwrap().unwrap().enforces_jti(), number % 2 == 0);
    }
}

#[tokio::test(start_paused = true)]
async fn an_app_that_did_not_change_is_the_very_same_after_a_read() {
    let world = World::new().await;
    let before = world.resource_cache.find(APP).await.unwrap().unwrap();
    put_app(&world.watched.store, "cs-another", |_| {}).await;
    resources::put(&world.watched.store, ACCOUNT, &Bot::new("st-another")).await.unwrap();
    let after = world.resource_cache.refetch(APP).await.unwrap().unwrap();
    assert!(Arc::ptr_eq(&before, &after), "its tokens would be checked from the start");
    assert!(world.resource_cache.refetch("cs-another").await.unwrap().is_none(), "it has no secret");
}

#[tokio::test(start_paused = true)]
async fn a_storm_of_unknown_ids_makes_ten_reads_a_second_and_delays_nobody_else() {
    let world = World::new().await;
    let (began, mut storm) = (Instant::now(), JoinSet::new());
    for round in 0..300_u32 {
        for number in 0..50 {
            let resource_cache = Arc::clone(&world.resource_cache);
            storm.spawn(async move { resource_cache.has_bot(ACCOUNT, &format!("st-{round}-{number}")).await });
        }
        advance(10 * MILLISECOND).await;
        let asked = Instant::now();
        assert!(world.resource_cache.has_bot(ACCOUNT, BOT).await.unwrap());
        assert!(world.resource_cache.find(APP).await.unwrap().is_some());
        assert!(asked.elapsed() <= 100 * MILLISECOND, "it waits for its own read at most");
    }
    let answers = storm.join_all().await;
    let tenths = usize::try_from(began.elapsed().as_millis() / 100).unwrap();
    assert!(world.reads() <= tenths + 1, "{} reads in {tenths} tenths of a second", world.reads());
    let refused = answers.iter().filter(|answer| answer.is_err()).count();
    assert!(answers.iter().all(|answer| !matches!(answer, Ok(true))));
    assert!(refused > 0 && refused < answers.len(), "{refused}");
}

#[tokio::test(start_paused = true)]
async fn at_most_256_wait_and_are_answered_from_the_next_read() {
    let world = World::new().await;
    world.shut().await;
    let mut storm = JoinSet::new();
    for _ in 0..300 {
        let resource_cache = Arc::clone(&world.resource_cache);
        storm.spawn(async move { resource_cache.has_bot(ACCOUNT, "st-new").await });
    }
    world.until_reads(1).await;
    // Those who cannot wait are answered at once.
    for _ in 256..300 {
        assert!(storm.join_next().await.unwrap().unwrap().is_err());
    }
    // The others wait for a read that began after they came: this one did. Those who come now get the one after it.
    still(resources::put(&world.watched.store, ACCOUNT, &Bot::new("st-new"))).await.unwrap();
    world.open();
    assert!(storm.join_all().await.iter().all(|answer| matches!(answer, Ok(false))));
    assert!(world.resource_cache.has_bot(ACCOUNT, "st-new").await.unwrap());
    assert_eq!(world.reads(), 2);
}

#[tokio::test(start_paused = true)]
async fn what_is_known_needs_no_read_and_what_is_unknown_is_not_refused_without_one() {
    let world = World::new().await;
    world.watched.is_down.store(true, Ordering::Relaxed);
    assert!(world.resource_cache.has_bot(ACCOUNT, BOT).await.unwrap());
    assert!(world.resource_cache.has_bot(ACCOUNT, "st-unknown").await.is_err(), "it may exist");
    assert!(world.resource_cache.refetch("cs-unknown").await.is_err());
    assert!(world.resource_cache.refetch_app_and_resources(APP, ACCOUNT).await.is_err());
}
