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
use smartassist_tests::{Recorder, Request, Scripted, TestServer};
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
async fn recording() -> (TestServer, Recorder<DialoutInput>) {
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
fn a7_answer_may_have_a_conversation_id() {
    assert_eq!(properties("DialoutAnswer"), ["sid", "callId", "conversationId"]);
    assert_eq!(schema("DialoutAnswer")["required"], json!(["sid", "callId"]));
    let answer: DialoutAnswer = survives(&json!({"sid": "s", "callId": "c", "conversationId": "29e2d933"}));
    assert_eq!(answer.conversation_id.as_deref(), Some("29e2d933"));
    // The vendor's sample has none.
    assert_eq!(examples::read::<DialoutAnswer>("DialoutAnswer").conversation_id, None);
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
async fn a10_format_declares_a_body_that_nothing_else_declares() {
    let (stub, seen) = recording().await;
    for operation in operations().into_iter().filter(|operation| !operation.is_callback) {
        let takes_body = operation.node.get("requestBody").is_some();
        assert!(!takes_body || operation.parameters_in("header").contains(&"Format"), "{}", operation.id);
    }
    let body = &operation("dialout").node["requestBody"]["content"];
    assert_eq!(keys(body), ["application/json"]);

    let form = "application/x-www-form-urlencoded";
    let table: [(&[&str], Option<&str>, u16); 13] = [
        (&[], Some("application/json"), 200),
        (&["application/json"], None, 200),
        (&["application/json"], Some(form), 200),
        (&["application/json"], Some("application/json"), 200),
        (&["APPLICATION/JSON;charset=UTF-8"], Some("Application/X-WWW-Form-Urlencoded; charset=UTF-8"), 200),
        (&["application/json;charset=UTF-8"], None, 200),
        (&["application/json"], Some("text/plain"), 415),
        (&["application/json"], Some("multipart/form-data; boundary=x"), 415),
        (&["text"], None, 415),
        (&["text"], Some(form), 415),
        (&[], None, 415),
        (&[], Some(form), 415),
        (&["application/json", "application/json"], Some("application/json"), 400),
    ];
    for (formats, declared, status) in table {
        let mut request = Request::good("dialout").without("content-type");
        for format in formats {
            request = request.header("Format", format);
        }
        if let Some(declared) = declared {
            request = request.header("Content-Type", declared);
        }
        let answer = request.send(&stub).await;
        assert_eq!(answer.status, status, "{formats:?} {declared:?}: {answer:?}");
        assert_eq!(seen.take().len(), usize::from(status == 200), "{formats:?} {declared:?}");
    }
    // Without a body the header has no meaning.
    for format in ["application/json;charset=UTF-8", "text"] {
        let answer = Request::good("getIntentRealtimeDataByGet").header("Format", format).send(&stub).await;
        assert_eq!(answer.status, 200, "{format}");
    }
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
        // One number, however it is written.
        let text = body(name, json!("number")).to_string();
        for written in ["900.0", "9e2", "9.00E+2"] {
            let request: DialoutRequest = serde_json::from_str(&text.replace("\"number\"", written)).unwrap();
            assert_eq!(request, read(&body(name, json!(900))), "{name}: {written}");
        }
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
    // What was not sent stays absent: defaults are applied by the service that runs the timers.
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
        let scope = if operation.id.starts_with("dialout") { DIALOUT } else { ANALYTICS };
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
        let server = TestServer::serve(Router::new().route(path, post(answer))).await;
        let request: DialoutRequest = examples::read("DialoutRequest2023");
        let answer = server.client().dialout().bot_id("st-1").body(request).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status.as_u16());
        assert_eq!(*answer, examples::read::<DialoutAnswer>("DialoutAnswer"));
    }
}

#[tokio::test]
async fn a19_both_versions_of_the_path_are_one_operation() {
    let v2 = operation("dialoutV2");
    assert_eq!(v2.path, "/api/1.1/public/bot/{botId}/v2/smartassist/dialout");
    assert_eq!(v2.node["x-same-as"], "dialout");
    assert_eq!(v2.node["x-path-aliases"], json!(["/api/1.1/public/bot/{botId}/V2/smartassist/dialout"]));
    for key in ["parameters", "requestBody", "responses"] {
        assert_eq!(v2.node[key], operation("dialout").node[key], "{key}");
    }
    let (stub, seen) = recording().await;
    let good = Request::good("dialout");
    for segment in ["", "/v2", "/V2"] {
        let path = good.path.replace("/smartassist/", &format!("{segment}/smartassist/"));
        let answer = good.clone().path(&path).send(&stub).await;
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        assert_eq!(seen.only().bot_id, "st-3bf09bef-f979-5489-b337-f465bd5db1f4", "{path}");
        let other = Request { method: "PUT".to_owned(), ..good.clone().path(&path) };
        let refused = other.send(&stub).await;
        assert_eq!((refused.status, refused.header("allow")), (405, Some("POST")), "{path}");
    }
    assert_eq!(good.clone().path(good.path.replace("/smartassist/", "/v3/smartassist/")).send(&stub).await.status, 404);
    // The client calls either.
    let body = examples::read::<DialoutRequest>("DialoutRequest2023");
    stub.client().dialout_v2().bot_id("st-1").body(body).send().await.unwrap();
    assert_eq!(seen.only().bot_id, "st-1");
}

#[tokio::test]
async fn a20_amd_events_that_do_not_exist_are_refused() {
    assert_requests_have_no_open_list();
    let (stub, seen) = recording().await;
    let asked = |events: Value| Request::good("dialout").json(&body(&json!({"amdEventsSubscription": events})));
    for events in [json!(["amd_nothing"]), json!(["amd_stopped", "AMD_STOPPED"]), json!([""])] {
        let (message, code) = asked(events.clone()).send(&stub).await.error();
        assert_eq!(code, 412, "{events}");
        assert!(message.contains("/amdEventsSubscription/") && message.contains("amd_stopped"), "{message}");
    }
    assert!(seen.take().is_empty());
    let all = schema("AmdEvent")["enum"].clone();
    assert_eq!(asked(all.clone()).send(&stub).await.status, 200);
    assert_eq!(written(&seen.only().body)["amdEventsSubscription"], all);
}

/// No request has a list of any values.
#[track_caller]
fn assert_requests_have_no_open_list() {
    for operation in operations().into_iter().filter(|operation| !operation.is_callback) {
        let mut open: Vec<&Value> = vec![&operation.node["requestBody"]];
        open.extend(operation.parameters());
        let mut seen: Vec<&str> = Vec::new();
        while let Some(value) = open.pop() {
            if let Some(name) = reference(value).filter(|name| !seen.contains(name)) {
                seen.push(name);
                open.push(schema(name));
            }
            assert!(
                value.get("x-extensible-enum").is_none(),
                "`{}` takes any value of {}: requests are strict, so refer to a schema with `enum` instead",
                operation.id,
                value["x-extensible-enum"],
            );
            match value {
                Value::Object(object) => {
                    open.extend(object.iter().filter(|(key, _)| *key != "examples").map(|(_, value)| value));
                }
                Value::Array(items) => open.extend(items),
                _ => {}
            }
        }
    }
}
