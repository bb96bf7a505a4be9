//! A. Dialout.

use axum::Router;
use axum::routing::post;
use http::StatusCode;
use serde_json::{Value, json};
use smartassist_server::StaticToken;
use smartassist_server::api::DialoutInput;
use smartassist_tests::document::{at, keys, operation, operations, properties, property, reference, resolve, schema};
use smartassist_tests::examples::{self, example};
use smartassist_tests::json::{read, refusal, survives, written};
use smartassist_tests::stub::{self, ANALYTICS, DIALOUT, TOKEN, caller};
use smartassist_tests::{Recorder, Request, Running, Scripted};
use smartassist_types::{
    BotId, CallerId, DecisionTimeoutMs, DialoutAnswer, DialoutRequest, GreetingCompletionTimeoutMs, NoSpeechTimeoutMs,
    Target, ThresholdWordCount, Timers, ToneTimeoutMs,
};

/// The least that a body needs, and what `more` adds to it.
fn body(more: &Value) -> Value {
    let mut body = json!({"target": "tel:911234567890", "caller": "+127061657882"});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

/// A stub whose dialout is recorded and answers with the example of the document.
async fn recording() -> (Running, Recorder<DialoutInput>) {
    let seen = Recorder::default();
    let recorder = seen.clone();
    let api = Scripted::default().on_dialout(move |_, input| {
        recorder.record(input);
        smartassist_server::api::DialoutResponse::Ok(examples::read("DialoutAnswer"))
    });
    (stub::start(api).await, seen)
}

#[tokio::test]
async fn a1_bot_id_is_a_path_parameter() {
    let dialout = operation("dialout");
    assert!(dialout.path.split('/').any(|segment| segment == "{botId}"), "{}", dialout.path);
    assert!(!dialout.path.contains(':'), "{}", dialout.path);
    assert_eq!(dialout.parameters_in("path"), ["botId"]);
    assert_eq!(at("/components/parameters/BotId/required"), true);

    let (stub, seen) = recording().await;
    let good = Request::good("dialout");
    assert_eq!(good.send(&stub).await.status, 200);
    assert_eq!(seen.only().bot_id, "st-3bf09bef-f979-5489-b337-f465bd5db1f4");
    let empty = good.path(dialout.path.replace("{botId}", ""));
    let (message, code) = empty.send(&stub).await.error();
    assert_eq!(code, 400);
    assert!(message.contains("botId"), "{message}");
    assert!(seen.take().is_empty());
}

#[test]
fn a2_recordings_are_not_described() {
    for path in keys(at("/paths")) {
        assert!(!path.to_lowercase().contains("recording"), "{path}");
    }
}

#[tokio::test]
async fn a3_dialout_parameters_travel_in_the_body() {
    let dialout = operation("dialout");
    assert!(dialout.parameters_in("query").is_empty());
    assert_eq!(
        reference(&dialout.node["requestBody"]["content"]["application/json"]["schema"]),
        Some("DialoutRequest")
    );

    let (stub, seen) = recording().await;
    let good = Request::good("dialout");
    assert_eq!(good.clone().query("target=tel:1").send(&stub).await.error().1, 400);
    assert!(seen.take().is_empty());
    assert_eq!(good.send(&stub).await.status, 200);
    assert_eq!(seen.only().body, examples::read::<DialoutRequest>("DialoutRequest2023"));
}

#[tokio::test]
async fn a4_bot_and_bot_id_are_optional_in_the_body() {
    assert_eq!(schema("DialoutRequest")["required"], json!(["target", "caller"]));
    let (stub, seen) = recording().await;
    for (more, bot, bot_id) in [
        (json!({}), None, None),
        (json!({"bot": "st-1"}), Some("st-1"), None),
        (json!({"botId": "st-2"}), None, Some("st-2")),
        (json!({"bot": "st-1", "botId": "st-2"}), Some("st-1"), Some("st-2")),
    ] {
        let answer = Request::good("dialout").json(&body(&more)).send(&stub).await;
        assert_eq!(answer.status, 200, "{more}: {answer:?}");
        let input = seen.only();
        assert_eq!(input.bot_id, "st-3bf09bef-f979-5489-b337-f465bd5db1f4", "{more}");
        assert_eq!(input.body.bot.as_deref(), bot, "{more}");
        assert_eq!(input.body.bot_id.as_deref(), bot_id, "{more}");
    }
}

#[test]
fn a5_machine_detection_spellings() {
    assert_eq!(property("DialoutRequest", "machineDetection")["x-aliases"], json!(["machinedetection"]));
    let canonical: DialoutRequest = survives(&body(&json!({"machineDetection": "detect"})));
    let other: DialoutRequest = read(&body(&json!({"machinedetection": "detect"})));
    assert!(canonical.machine_detection.is_some());
    assert_eq!(canonical, other);
    assert_eq!(written(&other), body(&json!({"machineDetection": "detect"})));
    // The list of spellings is a list: letter case is not ignored in general.
    refusal::<DialoutRequest>(&body(&json!({"MachineDetection": "detect"})));
}

#[test]
fn a6_notify_url_spellings() {
    let url = "https://dialer.example.com/notify";
    assert_eq!(property("DialoutRequest", "notifyurl")["x-aliases"], json!(["notifyUrl"]));
    assert_eq!(operation("callStatus").path, "{$request.body#/notifyurl}");
    let canonical: DialoutRequest = survives(&body(&json!({"notifyurl": url})));
    let other: DialoutRequest = read(&body(&json!({"notifyUrl": url})));
    assert_eq!(canonical.notifyurl.as_deref(), Some(url));
    assert_eq!(canonical, other);
    assert_eq!(written(&other), body(&json!({"notifyurl": url})));
    refusal::<DialoutRequest>(&body(&json!({"notifyURL": url})));
}

#[test]
fn a7_answer_promises_no_conversation_id() {
    assert_eq!(properties("DialoutAnswer"), ["sid", "callId"]);
    let answer: DialoutAnswer = survives(&json!({"sid": "s", "callId": "c", "conversationId": "29e2d933"}));
    assert_eq!((answer.sid.as_str(), answer.call_id.as_str()), ("s", "c"));
    assert_eq!(answer.unknown["conversationId"], "29e2d933");
}

#[test]
fn a8_host_is_a_server_variable() {
    let server = at("/servers/0");
    assert_eq!(server["url"], "https://{host}");
    let default = server["variables"]["host"]["default"].as_str().unwrap();
    assert!(!default.is_empty() && !default.contains(['/', ':']), "{default}");
}

#[test]
fn a9_known_hosts_are_listed() {
    let urls: Vec<_> =
        at("/servers").as_array().unwrap().iter().map(|server| server["url"].as_str().unwrap()).collect();
    for known in ["https://smartassist.kore.ai", "https://platform.kore.ai", "https://bots.kore.ai"] {
        assert!(urls.contains(&known), "{known} is not in {urls:?}");
    }
    assert!(at("/servers/0/variables/host").get("enum").is_none());
}

#[tokio::test]
async fn a10_format_does_not_replace_content_type() {
    let (stub, seen) = recording().await;
    let good = Request::good("dialout");
    let format = good.clone().without("content-type").header("Format", "application/json");
    assert_eq!(format.send(&stub).await.error().1, 415);
    assert!(seen.take().is_empty());
    assert!(!good.headers.iter().any(|(name, _)| name == "Format"));
    assert_eq!(good.send(&stub).await.status, 200);
    seen.only();
}

const TIMERS: [&str; 4] = ["noSpeechTimeoutMs", "decisionTimeoutMs", "toneTimeoutMs", "greetingCompletionTimeoutMs"];

#[test]
fn a11_timers_are_four() {
    assert_eq!(properties("Timers"), TIMERS);
    let all =
        json!({"noSpeechTimeoutMs": 1, "decisionTimeoutMs": 2, "toneTimeoutMs": 3, "greetingCompletionTimeoutMs": 4});
    survives::<Timers>(&all);
    refusal::<Timers>(&json!({"fifthTimeoutMs": 5}));
}

#[test]
fn a12_timers_are_integers() {
    // Each field by itself, so that a failure names it. 900 is inside of all bounds.
    let timer = |name: &str, value: Value| body(&json!({"timers": {name: value}}));
    let words = |_: &str, value: Value| body(&json!({"thresholdWordCount": value}));
    let fields = TIMERS.map(|name| (name, reference(property("Timers", name)), &timer as &dyn Fn(_, _) -> _));
    let count = reference(property("DialoutRequest", "thresholdWordCount"));
    for (name, named, body) in fields.into_iter().chain([("thresholdWordCount", count, &words as _)]) {
        assert_eq!(schema(named.unwrap())["type"], "integer", "{name}");
        survives::<DialoutRequest>(&body(name, json!(900)));
        for refused in [json!(900.5), json!("900"), json!(null), json!(true)] {
            refusal::<DialoutRequest>(&body(name, refused));
        }
    }
    assert_eq!(schema("ThresholdWordCount")["default"], 9);
    assert_eq!(ThresholdWordCount::default().get(), 9);
    assert_eq!(NoSpeechTimeoutMs::try_from(5000).unwrap().get(), 5000);
}

#[test]
fn a13_defaults_are_not_the_samples() {
    let defaults = TIMERS.map(|name| resolve(property("Timers", name))["default"].as_i64().unwrap());
    assert_eq!(defaults, [5000, 15000, 20000, 2000]);
    assert_eq!(NoSpeechTimeoutMs::default().get(), 5000);
    assert_eq!(DecisionTimeoutMs::default().get(), 15000);
    assert_eq!(ToneTimeoutMs::default().get(), 20000);
    assert_eq!(GreetingCompletionTimeoutMs::default().get(), 2000);

    let timers = examples::read::<DialoutRequest>("DialoutRequest2023").timers.unwrap();
    assert_eq!(timers.no_speech_timeout_ms.unwrap().get(), 12000);
    assert_eq!(timers.decision_timeout_ms.unwrap().get(), 15000);
    assert_eq!(timers.tone_timeout_ms.unwrap().get(), 10000);
    assert_eq!(timers.greeting_completion_timeout_ms.unwrap().get(), 10000);
    // What was not sent stays absent: defaults are for whoever runs the timers.
    assert_eq!(written(&read::<Timers>(&json!({}))), json!({}));
}

#[test]
fn a14_targets_of_the_samples_are_taken() {
    assert_eq!(example("DialoutRequest2023")["target"], "tel:911234567890");
    for target in ["tel:911234567890", "sip:1234567890@1.23.345.678:1234"] {
        assert_eq!(survives::<Target>(&json!(target)), target);
    }
    for refused in ["", "tel:91 1234", "tel:911234567890\n", "tel:91\r\n1", "\ttel:91", "tel:\0"] {
        refusal::<Target>(&json!(refused));
    }
    assert_eq!(survives::<CallerId>(&json!("John Doe")), "John Doe");
    for refused in ["", "+1270\n", "1000\r\nX: 1", "10\t00", "\0"] {
        refusal::<CallerId>(&json!(refused));
    }
}

#[test]
fn a15_bot_ids_need_not_be_uuids() {
    let sample = example("DialoutRequest2023")["bot"].as_str().unwrap();
    assert_eq!(sample.trim_start_matches("st-").split('-').count(), 4, "{sample}");
    assert_eq!(survives::<BotId>(&json!(sample)), sample);
    for refused in ["", ".", "..", "a/b", "a b", "a\n", "a\r\nb", "-a", "a%2Fb", "é"] {
        refusal::<BotId>(&json!(refused));
    }
}

#[test]
fn a16_caller_may_be_a_whole_number() {
    for caller in ["+127061657882", "1000"] {
        assert_eq!(survives::<CallerId>(&json!(caller)), caller);
    }
    // A number, but as text.
    refusal::<CallerId>(&json!(1000));
}

#[tokio::test]
async fn a17_scopes_belong_to_operations() {
    for operation in operations().into_iter().filter(|operation| !operation.is_callback) {
        let scope = if operation.id == "dialout" { DIALOUT } else { ANALYTICS };
        assert_eq!(operation.node["x-required-scope"], scope, "{}", operation.id);
        for (held, is_enough) in [(DIALOUT, scope == DIALOUT), (ANALYTICS, scope == ANALYTICS)] {
            let stub = stub::start_with(Scripted::default(), StaticToken::new(TOKEN, caller([held]))).await;
            let answer = Request::good(operation.id).send(&stub).await;
            if is_enough {
                assert_eq!(answer.status, 200, "{} with {held}: {answer:?}", operation.id);
            } else {
                assert_eq!(answer.status, 401, "{} with {held}: {answer:?}", operation.id);
                assert_eq!(answer.json(), *example("ErrorScopeMissing"), "{} with {held}", operation.id);
            }
        }
    }
    assert_eq!(example("ErrorScopeMissing")["errors"][0]["code"], 4002);
}

#[tokio::test]
async fn a18_any_2xx_is_success() {
    for operation in operations().into_iter().filter(|operation| !operation.is_callback) {
        let successes: Vec<_> = operation.statuses().into_iter().filter(|status| status.starts_with('2')).collect();
        assert_eq!(successes, ["200"], "{}", operation.id);
    }
    let path = operation("dialout").path;
    for status in [StatusCode::OK, StatusCode::CREATED, StatusCode::ACCEPTED] {
        let answer = move || async move { (status, example("DialoutAnswer").to_string()) };
        let server = Running::serve(Router::new().route(path, post(answer))).await;
        let request: DialoutRequest = examples::read("DialoutRequest2023");
        let answer = server.client().dialout().bot_id("st-1").body(request).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status.as_u16());
        assert_eq!(*answer, examples::read::<DialoutAnswer>("DialoutAnswer"));
    }
}
