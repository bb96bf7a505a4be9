//! A gateway that stops in the middle of a call.

use std::time::Duration;

use smartassist_gateway::call::Edition;
use smartassist_gateway::delivery::Reach;
use smartassist_gateway::store::Store as _;
use tokio::runtime::Builder;

use crate::world::{BOT, World, dialout, receiver, story};

/// Somebody who talks for hours, and a phone that rings for a minute.
const ENDLESS: &str = "+447700900240";
const RINGING: &str = "+447700900487";

#[test]
fn what_was_cut_off_is_ended_and_told() {
    for (number, before, wanted) in
        [(RINGING, None, &["failed"][..]), (ENDLESS, Some("answered"), &["answered", "completed"])]
    {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("gateway.db");
        let outside = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let (address, mut calls) = outside.block_on(receiver());

        // The gateway has a runtime of its own, which ends with everything that runs on it.
        let inside = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let (answer, store) = inside.block_on(async {
            let world = World::on(&file, Edition::Of2023, Reach::Anywhere).await;
            let mut request = dialout(number, &address);
            // As long as any phone may ring, so that it still does when the gateway stops.
            request.timeout_in_ms = Some(300_000_u32.try_into().unwrap());
            let answer = world.client.dialout().bot_id(BOT).body(request).send().await.unwrap();
            assert_eq!(world.open_calls().await, 1);
            (answer.into_inner(), world.store)
        });
        let mut call = before.map(|before| {
            let mut call = outside.block_on(calls.next()).unwrap();
            let first = outside.block_on(call.next()).unwrap();
            assert_eq!(first.status.as_str(), before);
            call
        });
        // What was delivered is noted as delivered, or it would be sent once more when the claim on it ends.
        inside.block_on(async {
            while store.next_due().await.unwrap().is_some() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        });
        drop(store);
        inside.shutdown_timeout(Duration::from_secs(5));

        outside.block_on(async {
            let world = World::on(&file, Edition::Of2023, Reach::Anywhere).await;
            assert_eq!(world.exchange.recover().await.unwrap(), 1);
            assert_eq!(world.open_calls().await, 0);
            let mut call = match call.take() {
                Some(call) => call,
                None => calls.next().await.unwrap(),
            };
            assert_eq!(call.conversation_id(), answer.unknown["conversationId"].as_str().unwrap());
            let mut told: Vec<String> = before.map(str::to_owned).into_iter().collect();
            told.extend(story(&mut call).await);
            let statuses: Vec<&str> = told.iter().filter_map(|told| told.split(' ').next()).collect();
            assert_eq!(statuses, wanted);
            assert_eq!(world.exchange.recover().await.unwrap(), 0, "once is enough");
        });
    }
}
