//! What belongs to others is not there.

use serde_json::Value;
use smartassist_server::{NOT_FOUND, Stub};
use smartassist_tests::document::{Operation, operation};
use smartassist_tests::examples::example;
use smartassist_tests::stub::ACCOUNT;
use smartassist_tests::{MemoryService, Request, Scripted, refusal};

use super::fixtures::{
    APP, AppFixture, LISTED, OTHER, OTHER_ACCOUNT, OTHER_BOT, app, bot, bytes, request, secured, token,
};

/// Parameters of an operation that name what has to be the caller's own: place, name, and of what kind.
fn owned(operation: Operation) -> Vec<(&'static str, &'static str, &'static str)> {
    let text = |parameter: &'static Value, key: &str| parameter[key].as_str().unwrap();
    let owned = operation.parameters().into_iter().filter(|parameter| parameter.get("x-owned").is_some());
    owned.map(|parameter| (text(parameter, "in"), text(parameter, "name"), text(parameter, "x-owned"))).collect()
}

/// A valid request with this id in one place.
fn with(operation: Operation, place: &str, name: &str, id: &str) -> Request {
    let request = request(operation, &token(APP));
    if place == "header" {
        return request.without(name).header(name, id);
    }
    let template = operation.path.split('/').zip(request.path.clone().leak().split('/'));
    let step = |(template, step): (&str, &'static str)| {
        if template == format!("{{{name}}}") { id.to_owned() } else { step.to_owned() }
    };
    let path: Vec<String> = template.map(step).collect();
    request.path(path.join("/"))
}

#[test]
fn every_operation_names_something_of_the_callers() {
    for operation in secured() {
        let owned = owned(operation);
        assert!(!owned.is_empty(), "{}", operation.id);
        assert!(owned.iter().any(|(place, ..)| *place == "path"), "{}", operation.id);
    }
}

#[tokio::test]
async fn what_is_somebody_elses_and_what_does_not_exist_are_one_answer() {
    let server = AppFixture::new().serve(Scripted::default()).await;
    let mut tried = 0;
    for operation in secured() {
        for (place, name, kind) in owned(operation) {
            let (own, others, nobodys) = match kind {
                "bot" => (bot(), OTHER_BOT, "st-of-nobody"),
                _ => (ACCOUNT, OTHER_ACCOUNT, "000000000000000000000000"),
            };
            let answer = with(operation, place, name, own).send(&server).await;
            assert_eq!(answer.status, 200, "{} {name}: {answer:?}", operation.id);
            let [others, nobodys] = [others, nobodys].map(|id| with(operation, place, name, id));
            let (others, nobodys) = (others.send(&server).await, nobodys.send(&server).await);
            assert_eq!(bytes(&others), bytes(&nobodys), "{} {name}", operation.id);
            assert_eq!((others.status, others.json()), (404, example("ErrorNotFound").clone()), "{}", operation.id);
            refusal::documented(operation, &others);
            tried += 1;
        }
    }
    assert!(tried >= 9, "{tried}");
}

#[tokio::test]
async fn the_answer_comes_after_the_parameters_and_before_the_body() {
    let server = AppFixture::new().serve(Scripted::default()).await;
    let dialout = operation("dialout");
    let foreign = || with(dialout, "path", "botId", OTHER_BOT);
    let status = async |request: Request| request.send(&server).await.status;
    assert_eq!(status(foreign().query("unknown=1")).await, 400);
    assert_eq!(status(foreign().header("Idempotency-Key", "")).await, 400);
    assert_eq!(status(foreign().text("{ not JSON")).await, 404);
    assert_eq!(status(foreign().without("content-type")).await, 404);
    assert_eq!(status(with(dialout, "path", "botId", bot()).text("{ not JSON")).await, 400);
    // The bot in the path decides: those in the body are not looked at.
    let body = serde_json::json!({"target": "tel:1", "caller": "1", "bot": OTHER_BOT, "botId": OTHER_BOT});
    assert_eq!(status(with(dialout, "path", "botId", bot()).json(&body)).await, 200);
}

#[tokio::test]
async fn a_handlers_own_404_is_the_same() {
    let memory = MemoryService::with_bot(bot());
    let server = AppFixture::new().serve(memory).await;
    let conversation = operation("getConversation");
    let unknown = request(conversation, &token(APP)).send(&server).await;
    let foreign = with(conversation, "path", "streamId", OTHER_BOT).send(&server).await;
    assert_eq!(bytes(&unknown), bytes(&foreign));
    assert_eq!(unknown.error(), (NOT_FOUND.to_owned(), 404));
}

#[tokio::test]
async fn accounts_apps_and_bots_change_while_the_service_runs() {
    let world = AppFixture::new();
    let server = world.serve(Scripted::default()).await;
    let dialout = operation("dialout");
    let status = async |app: &str, bot: &str| {
        let path = Request::good("dialout").path.replace(self::bot(), bot);
        request(dialout, &token(app)).path(path).send(&server).await.status
    };
    for (app, bot, expected) in [
        (APP, bot(), 200),
        (LISTED, bot(), 200),
        (OTHER, bot(), 404),
        (OTHER, OTHER_BOT, 200),
        (APP, OTHER_BOT, 404),
        (LISTED, "st-new", 404),
        (APP, "st-new", 404),
    ] {
        assert_eq!(status(app, bot).await, expected, "{app} {bot}");
    }
    // A new bot is for the apps that may use all; a list is a limit until it is changed.
    world.registry.add_bots(ACCOUNT, ["st-new"]);
    assert_eq!((status(APP, "st-new").await, status(LISTED, "st-new").await), (200, 404));
    world.registry.insert(app(LISTED, ACCOUNT).bots(["st-new"]).build().unwrap());
    assert_eq!((status(LISTED, "st-new").await, status(LISTED, bot()).await), (200, 404));
    world.registry.remove_bot(ACCOUNT, "st-new");
    assert_eq!(status(APP, "st-new").await, 404);
}

#[tokio::test]
async fn looking_for_what_others_have_counts() {
    let world = AppFixture::new();
    let limit = smartassist_server::RateLimit::per_hour(2);
    let server = world.serve_with(Stub::new(Scripted::default(), world.verifier()).with_rate_limit(limit)).await;
    let dialout = operation("dialout");
    for (left, status) in [(1, 404), (0, 404), (0, 429)] {
        let answer = with(dialout, "path", "botId", OTHER_BOT).send(&server).await;
        assert_eq!(answer.status, status);
        assert!(answer.header("ratelimit").unwrap().starts_with(&format!("\"perhour\";r={left};t=")), "{answer:?}");
    }
}
