//! All of it together: an app, a service in memory, and a receiver, which know each other by their URLs alone.

use http::HeaderName;
use smartassist_client::types::{DialoutRequest, MachineDetectionMode};
use smartassist_server::{NOT_FOUND, Receiver, SecretHeader};
use smartassist_tests::examples::{self, Direction, example};
use smartassist_tests::json::written;
use smartassist_tests::stub::{self, ACCOUNT};
use smartassist_tests::{MemoryService, RecordingReceiver, TestServer};
use smartassist_types::{CallStatusNotification, NotifyHeaders};

const BOT: &str = "st-3bf09bef-f979-5489-b337-f465bd5db1f4";

#[tokio::test]
async fn a_call_is_placed_and_its_story_is_told() {
    let inbox = RecordingReceiver::default();
    let guard = SecretHeader::new(HeaderName::from_static("x-secret"), "between the two of us");
    let dialer = TestServer::serve(Receiver::new(inbox.clone()).with_guard(guard).into_router()).await;
    let memory = MemoryService::with_bot(BOT);
    let service = stub::start(memory.clone()).await;

    let request = DialoutRequest::builder()
        .target("tel:911234567890")
        .caller("+127061657882")
        .machine_detection(MachineDetectionMode::Detect)
        .notifyurl(dialer.url("/"))
        .notify_headers(NotifyHeaders::try_from([("x-secret", "between the two of us")]).unwrap())
        .build()
        .unwrap();
    let answer = service.client().dialout().bot_id(BOT).body(request.clone()).send().await.unwrap();

    let placed = memory.dialouts();
    assert_eq!(placed.len(), 1);
    assert_eq!((placed[0].bot.as_str(), placed[0].app.as_str()), (BOT, "cs-1"));
    assert_eq!(placed[0].request, request);
    assert_eq!(placed[0].answer, *answer);

    // The story of 2025, in the vendor's order, which is not that of time.
    let story: Vec<CallStatusNotification> = examples::of("callStatus", Direction::Request)
        .into_iter()
        .filter(|example| example.name.ends_with("2025") && !example.name.contains("Failed"))
        .map(|example| smartassist_tests::json::read(example.value))
        .collect();
    assert_eq!(story.len(), 5);
    for notification in &story {
        assert_eq!(memory.tell(&placed[0], notification).await, 204);
    }
    let mut told: Vec<CallStatusNotification> = inbox.taken.take().into_iter().map(|input| input.body).collect();
    assert_eq!(told, story);
    told.sort_by(CallStatusNotification::order);
    let order: Vec<_> = told.iter().map(|one| one.amd_event().map(|event| event.to_string())).collect();
    let order: Vec<_> = order.iter().map(Option::as_deref).collect();
    let detected = ["amd_machine_detected", "amd_machine_stopped_speaking", "amd_stopped"].map(Some);
    assert_eq!(order[..4], [&[None], &detected[..]].concat());
    assert_eq!(
        told.iter().map(CallStatusNotification::is_last).collect::<Vec<_>>(),
        [false, false, false, false, true]
    );

    // A notification without the secret is refused.
    let mut stranger = placed[0].clone();
    stranger.request.notify_headers = None;
    assert_eq!(memory.tell(&stranger, &story[0]).await, 401);
    assert!(inbox.taken.take().is_empty());
}

#[tokio::test]
async fn what_the_service_was_given_is_read_back() {
    let memory = MemoryService::with_bot(BOT);
    let service = stub::start(memory.clone()).await;
    let client = service.client();

    let chat = example("ConversationChat");
    memory.add_conversation(smartassist_tests::json::read(chat));
    let id = chat["_id"].as_str().unwrap();
    let conversation = client.get_conversation().stream_id(BOT).conversation_id(id).send().await.unwrap();
    assert_eq!(written(&*conversation), *chat);
    let error = client.get_conversation().stream_id(BOT).conversation_id("c-unknown").send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    let error = client.get_conversation().stream_id("st-unknown").conversation_id(id).send().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), &*error.errors()[0].msg), (404, NOT_FOUND));

    let sessions = example("IntentSessions");
    assert!(client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap().is_empty());
    memory.add_sessions(BOT, smartassist_tests::json::read(sessions));
    let read = client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap();
    assert_eq!(written(&*read), *sessions);
    #[allow(deprecated, reason = "the document still describes it")]
    let read = client.get_intent_realtime_data_by_get().bot_id(BOT).send().await.unwrap();
    assert_eq!(written(&*read), *sessions);
}

#[tokio::test]
async fn agents_come_in_pages() {
    let memory = MemoryService::with_bot(BOT);
    let service = stub::start(memory.clone()).await;
    let client = service.client();
    let page = example("UserStatusPage");
    let agents = page["data"].as_array().unwrap();
    memory.add_agents(ACCOUNT, agents.iter().map(smartassist_tests::json::read));

    let request: smartassist_types::UserStatusRequest = examples::read("UserStatusRequest");
    let mut read = Vec::new();
    for (offset, more) in [(0, true), (3, false)] {
        let call = client.get_user_status().account_id(ACCOUNT).limit(3).offset(offset).body(request.clone());
        let page = call.send().await.unwrap();
        assert_eq!((page.has_more, page.limit, page.offset), (Some(more), Some(3), Some(offset)));
        read.extend(page.data.iter().map(written));
    }
    assert_eq!(read, *agents);

    // Without limit and offset the defaults of the document apply.
    let page = client.get_user_status().account_id(ACCOUNT).body(request).send().await.unwrap();
    assert_eq!((page.has_more, page.limit, page.offset, page.data.len()), (Some(false), Some(50), Some(0), 4));
}
