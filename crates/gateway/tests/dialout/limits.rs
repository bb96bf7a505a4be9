//! What is set up, and what is not allowed.

use std::time::Duration;

use smartassist_client::types::DialoutRequest;
use smartassist_gateway::Edition;
use smartassist_gateway::dialout::CallLimits;
use smartassist_gateway::notifications::Reach;
use smartassist_gateway::resources::{self, Bot, Trunk};
use smartassist_gateway::store::{EntryKind, ResourceEntry, ResourceStore as _};

use crate::world::{ACCOUNT, BOT, World, dialout, receiver, settle, story, until};

const PERSON: &str = "+447700900200";
const SILENCE: &str = "+447700900230";
const RINGING: &str = "+447700900487";

async fn refused(world: &World, request: DialoutRequest) -> (u16, String) {
    let error = world.client.dialout().bot_id(BOT).body(request).send().await.unwrap_err();
    (error.status().unwrap().as_u16(), error.errors().first().map(|error| error.msg.clone()).unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_trunk_that_is_not_there_is_refused_and_one_that_is_off_fails() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2025, Reach::Anywhere).await;
    let (address, mut calls) = receiver().await;
    let through = |trunk: Option<&str>| {
        let mut request = dialout(PERSON, &address);
        request.trunk = trunk.map(|trunk| trunk.try_into().unwrap());
        request
    };
    let mut told = async |trunk: Option<&str>| {
        world.client.dialout().bot_id(BOT).body(through(trunk)).send().await.unwrap();
        let told = story(&mut calls.next().await.unwrap()).await;
        told.first().cloned().unwrap_or_default()
    };
    // Without trunks of its own, the account takes every name.
    assert_eq!(told(Some("TRUNK")).await, "Answered");

    let trunk = |name: &str, enabled, default| Trunk { enabled, default, ..Trunk::new(name) };
    resources::put(&*world.store, ACCOUNT, &trunk("MAIN", true, false)).await.unwrap();
    resources::put(&*world.store, ACCOUNT, &trunk("DOWN", false, true)).await.unwrap();
    settle(&world).await;
    let (status, text) = refused(&world, through(Some("TRUNK"))).await;
    assert_eq!(status, 412);
    assert_eq!(text, "Validation errors/ Invalid arguments: /trunk: the account has no trunk with this name");
    assert_eq!(told(Some("MAIN")).await, "Answered");
    assert_eq!(told(Some("DOWN")).await, "Failed");
    assert_eq!(told(None).await, "Failed", "the account's default");
    resources::put(&*world.store, ACCOUNT, &Bot { trunk: Some("MAIN".into()), ..Bot::new(BOT) }).await.unwrap();
    settle(&world).await;
    assert_eq!(told(None).await, "Answered", "the bot's own goes before it");
    resources::delete::<Trunk>(&*world.store, ACCOUNT, "MAIN").await.unwrap();
    settle(&world).await;
    assert_eq!(told(None).await, "Failed", "a trunk taken from under the bot is not the caller's mistake");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bot_calls_as_its_own_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2023, Reach::Anywhere).await;
    let bot = Bot { numbers: vec!["+1 270 616 57882".into()], ..Bot::new(BOT) };
    resources::put(&*world.store, ACCOUNT, &bot).await.unwrap();
    settle(&world).await;
    let calling_as = |caller: &str| {
        let mut request = dialout(PERSON, "https://dialer.example.com/");
        (request.caller, request.notifyurl) = (caller.try_into().unwrap(), None);
        request
    };
    world.client.dialout().bot_id(BOT).body(calling_as("+127061657882")).send().await.unwrap();
    let (status, text) = refused(&world, calling_as("+447700900001")).await;
    assert_eq!(status, 412);
    assert_eq!(text, "Validation errors/ Invalid arguments: /caller: is none of the bot's numbers");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_has_so_many_calls_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let limits = CallLimits { max_concurrent_calls: 2, ..CallLimits::default() };
    let world = World::with(&folder.path().join("gateway.db"), Edition::Of2023, Reach::Anywhere, limits).await;
    let (address, mut calls) = receiver().await;
    for _ in 0..2 {
        // It rings for two and a half seconds of this machine.
        let mut ringing = dialout(RINGING, &address);
        ringing.timeout_in_ms = Some(125_000_u32.try_into().unwrap());
        world.client.dialout().bot_id(BOT).body(ringing).send().await.unwrap();
    }
    assert_eq!(world.call_service.calls_in_flight(), 2);
    let error = world.client.dialout().bot_id(BOT).body(dialout(PERSON, &address)).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429), "{error}");
    let text = &error.errors()[0].msg;
    assert_eq!(text, "this account has 2 calls at one time, which is its limit; nothing was dialled");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
    // With a key the client comes again by itself. The key was given back; both others give up ringing, and there is
    // room.
    let keyed = world.client.dialout().bot_id(BOT).idempotency_key("key").body(dialout(PERSON, &address));
    assert!(keyed.send().await.unwrap().attempts() > 1);
    for _ in 0..3 {
        story(&mut calls.next().await.unwrap()).await;
    }
    until("all of them ended", async || world.call_service.calls_in_flight() == 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_longest_call_is_ended_by_the_gateway() {
    let folder = tempfile::tempdir().unwrap();
    let limits = CallLimits { max_call_duration: Duration::from_secs(20), ..CallLimits::default() };
    let world = World::with(&folder.path().join("gateway.db"), Edition::Of2023, Reach::Anywhere, limits).await;
    let (address, mut calls) = receiver().await;
    world.client.dialout().bot_id(BOT).body(dialout(SILENCE, &address)).send().await.unwrap();
    let mut call = calls.next().await.unwrap();
    let mut last = None;
    while let Some(notification) = call.next().await {
        last = Some(notification);
    }
    let last = last.unwrap();
    assert_eq!(last.reason_code.as_ref().map(|code| code.as_str()), Some("SAVG-disconnected"));
    assert_eq!(last.call_duration(), Some(Duration::from_secs(20)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stopping_ends_what_is_under_way_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2025, Reach::Anywhere).await;
    let (address, mut calls) = receiver().await;
    resources::put(&*world.store, ACCOUNT, &Bot { talk_seconds: 0, ..Bot::new(BOT) }).await.unwrap();
    settle(&world).await;
    // One rings as long as any may, one is up until somebody hangs up, and nobody does.
    let mut ringing = dialout(RINGING, &address);
    ringing.timeout_in_ms = Some(300_000_u32.try_into().unwrap());
    world.client.dialout().bot_id(BOT).body(dialout(SILENCE, &address)).send().await.unwrap();
    let mut silent = calls.next().await.unwrap();
    while silent.next().await.unwrap().amd_event().is_none() {}
    world.client.dialout().bot_id(BOT).body(ringing).send().await.unwrap();
    assert_eq!(world.call_service.drain(Duration::ZERO).await, 2);
    assert_eq!(world.open_calls().await, 0);
    assert_eq!(story(&mut silent).await.last().unwrap(), "completed amd_no_speech_detected");
    assert_eq!(story(&mut calls.next().await.unwrap()).await, ["Failed"]);
    let (status, text) = refused(&world, dialout(PERSON, &address)).await;
    assert_eq!((status, text.as_str()), (503, "the gateway is stopping, nothing was dialled"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stopping_waits_for_calls_that_end_by_themselves() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2023, Reach::Anywhere).await;
    let (address, mut calls) = receiver().await;
    world.client.dialout().bot_id(BOT).body(dialout(PERSON, &address)).send().await.unwrap();
    assert_eq!(world.call_service.drain(Duration::from_secs(60)).await, 0, "the person hangs up");
    let told = story(&mut calls.next().await.unwrap()).await;
    assert_eq!(told.last().unwrap(), "completed amd_human_detected");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_entry_that_cannot_be_read_keeps_no_other_from_counting() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2023, Reach::Anywhere).await;
    let (account_id, id) = (ACCOUNT.to_owned(), "qu-1".to_owned());
    let unreadable = ResourceEntry { account_id, kind: EntryKind::Queue, id, record: "of another time".into() };
    world.store.put_entry(unreadable).await.unwrap();
    let down = Trunk { enabled: false, default: true, ..Trunk::new("DOWN") };
    resources::put(&*world.store, ACCOUNT, &down).await.unwrap();
    settle(&world).await;
    let mut request = dialout(PERSON, "https://dialer.example.com/");
    (request.trunk, request.notifyurl) = (Some("OTHER".try_into().unwrap()), None);
    assert_eq!(refused(&world, request).await.0, 412, "the trunk that was set up after it counts");
}
