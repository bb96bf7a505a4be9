//! B. Call-status notification.

use serde_json::{Map, Value, json};
use smartassist_tests::document::{at, is_free_text, keys, listed, operation, properties, property, schema};
use smartassist_tests::examples::{self, Direction, example};
use smartassist_tests::json::{read, survives, written};
use smartassist_tests::{RecordingReceiver, Request};
use smartassist_types::{
    AmdEvent, CallDuration, CallStatus, CallStatusNotification, CallTime, MachineDetectionMode, MachineDetectionResult,
    ReasonCode, WithOriginal,
};

/// The least that a notification needs, and what `more` adds to it.
fn notification(more: &Value) -> Value {
    let mut notification = json!({"conversationId": "29e2d933", "status": "completed"});
    notification.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    notification
}

/// The notification samples whose name begins and ends like this.
fn samples(begin: &str, end: &str) -> Vec<&'static Value> {
    let examples = examples::of("callStatus", Direction::Request);
    let wanted = examples.into_iter().filter(|one| one.name.starts_with(begin) && one.name.ends_with(end));
    wanted.map(|one| one.value).collect()
}

/// Reads `spellings` of one field, each with `value`; they must fill the same field, which is written as `canonical`.
fn spelled_alike(canonical: &str, others: &[&str], value: &Value) {
    assert_eq!(property("CallStatusNotification", canonical)["x-aliases"], json!(others), "{canonical}");
    let first: CallStatusNotification = survives(&notification(&json!({canonical: value})));
    assert_eq!(first.unknown, Map::new(), "{canonical}");
    for other in others {
        let read: CallStatusNotification = read(&notification(&json!({*other: value})));
        assert_eq!(read, first, "{other}");
        assert_eq!(written(&read), notification(&json!({canonical: value})), "{other}");
    }
}

#[test]
fn b1_notification_is_a_callback_of_dialout() {
    let callbacks = &operation("dialout").node["callbacks"];
    assert_eq!(keys(&callbacks["callStatus"]), ["{$request.body#/notifyurl}"]);
    let notification = operation("callStatus");
    assert!(notification.is_callback);
    assert_eq!((notification.method, notification.path), ("post", "{$request.body#/notifyurl}"));
    for path in keys(at("/paths")) {
        assert!(!path.to_lowercase().contains("notif") && !path.to_lowercase().contains("callstatus"), "{path}");
    }
}

#[test]
fn b2_duration_is_a_number_or_a_text() {
    let none: CallStatusNotification = survives(&notification(&json!({})));
    assert_eq!(none.duration, None);
    for (value, duration) in
        [(json!(14), CallDuration::Integer(14)), (json!("14"), CallDuration::Text("14".to_owned()))]
    {
        let read: CallStatusNotification = survives(&notification(&json!({"duration": value})));
        assert_eq!(read.duration, Some(duration));
        assert_eq!(read.call_duration(), Some(std::time::Duration::from_secs(14)));
        spelled_alike("duration", &["callDuration"], &value);
    }
}

#[test]
fn b3_time_spellings() {
    let time = json!("5/8/2023,11:32:49AM");
    spelled_alike("callconnecttime", &["callConnectTime"], &time);
    spelled_alike("callDisconnectTime", &["callDisconnecttime"], &time);
}

#[test]
fn b4_reason_codes_ignore_case() {
    for (word, code) in [
        ("Busy here", ReasonCode::BusyHere),
        ("Caller-disconnected", ReasonCode::CallerDisconnected),
        ("Bot-disconnected", ReasonCode::BotDisconnected),
    ] {
        assert!(!listed("ReasonCode").contains(&word), "{word}");
        assert_eq!(survives::<WithOriginal<ReasonCode>>(&json!(word)), code);
        let read: CallStatusNotification = survives(&notification(&json!({"reasonCode": word})));
        assert_eq!(read.reason_code.unwrap(), code);
    }
}

#[test]
fn b5_both_gateway_names_are_known() {
    let [savg, kore] = ["SAVG-disconnected", "KoreVG-disconnected"].map(|word| {
        assert!(listed("ReasonCode").contains(&word), "{word}");
        survives::<WithOriginal<ReasonCode>>(&json!(word))
    });
    assert!(savg.is_documented() && kore.is_documented());
    assert_ne!(savg, kore);
}

#[test]
fn b7_machinedetection_is_optional() {
    let sample = example("NotificationAnswered2025");
    assert!(!keys(sample).iter().any(|key| key.eq_ignore_ascii_case("machinedetection")));
    assert_eq!(examples::read::<CallStatusNotification>("NotificationAnswered2025").machinedetection, None);
}

#[test]
fn b8_request_modes_are_results() {
    let modes = listed("MachineDetectionMode");
    assert_eq!(modes, <MachineDetectionMode as smartassist_types::KnownValues>::KNOWN_VALUES);
    for mode in modes {
        assert!(listed("MachineDetectionResult").contains(&mode), "{mode}");
        assert!(survives::<WithOriginal<MachineDetectionResult>>(&json!(mode)).is_documented(), "{mode}");
    }
}

#[test]
fn b9_every_amd_event_is_a_result() {
    let events = listed("AmdEvent");
    assert_eq!(events, <AmdEvent as smartassist_types::KnownValues>::KNOWN_VALUES);
    assert_eq!(events.len(), 8);
    for event in events {
        assert!(listed("MachineDetectionResult").contains(&event), "{event}");
        let result: WithOriginal<MachineDetectionResult> = survives(&json!(event));
        assert_eq!(result.event(), Some(event.parse::<AmdEvent>().unwrap()));
    }
}

#[test]
fn b10_statuses_ignore_case() {
    for (word, status) in [
        ("Answered", CallStatus::Answered),
        ("answered", CallStatus::Answered),
        ("Failed", CallStatus::Failed),
        ("Call-In-Progress", CallStatus::CallInProgress),
        ("completed", CallStatus::Completed),
    ] {
        let read: CallStatusNotification = survives(&json!({"conversationId": "29e2d933", "status": word}));
        assert_eq!(read.status, status);
    }
    assert_eq!(schema("CallStatusNotification")["required"], json!(["conversationId", "status"]));
    let unknown: CallStatusNotification = survives(&json!({"conversationId": "29e2d933", "status": "parked"}));
    assert!(!unknown.status.is_documented());
}

#[test]
fn b11_failed_calls_have_a_connect_time() {
    let failed = samples("NotificationFailed", "2023");
    assert_eq!(failed.len(), 3);
    for sample in failed {
        let read: CallStatusNotification = read(sample);
        assert_eq!(read.status, CallStatus::Failed);
        assert!(read.callconnecttime.is_some(), "{sample}");
        assert_eq!(read.callconnecttime, read.call_disconnect_time, "{sample}");
    }
    assert_eq!(survives::<CallStatusNotification>(&notification(&json!({}))).callconnecttime, None);
}

#[test]
fn b12_times_are_text() {
    assert!(is_free_text(schema("CallTime")));
    for text in ["5/8/2023,11:32:49AM", "2025-06-26T12:49:17.600Z", "", "no time at all"] {
        assert_eq!(survives::<CallTime>(&json!(text)), text);
    }
    for name in ["NotificationCompletedHuman2023", "NotificationAnswered2025"] {
        let read: CallStatusNotification = examples::read(name);
        assert!(read.callconnecttime.unwrap().moment().is_ok(), "{name}");
    }
}

#[test]
fn b13_reason_may_be_a_success() {
    let completed = samples("NotificationCompleted", "");
    assert_eq!(completed.len(), 4);
    for sample in completed {
        assert_eq!(read::<CallStatusNotification>(sample).reason.as_deref(), Some("200 OK"), "{sample}");
    }
    assert_eq!(survives::<CallStatusNotification>(&notification(&json!({}))).reason, None);
}

#[tokio::test]
async fn b14_two_samples_share_an_id() {
    let human = example("NotificationCompletedHuman2023");
    let machine = example("NotificationCompletedMachine2023");
    for same in ["conversationId", "callconnecttime", "callDisconnectTime"] {
        assert_eq!(human[same], machine[same], "{same}");
    }
    assert_ne!(human["machinedetection"], machine["machinedetection"]);

    let (receiver, inbox) = RecordingReceiver::start().await;
    for sample in [human, machine] {
        assert_eq!(Request::good("callStatus").json(sample).send(&receiver).await.status, 204);
    }
    let taken: Vec<_> = inbox.taken.take().iter().map(|input| written(&input.body)).collect();
    assert_eq!(taken, [human.clone(), machine.clone()]);
}

#[tokio::test]
async fn b15_one_object_in_each_request() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    let sample = example("NotificationCompletedHuman2023");
    let good = Request::good("callStatus");
    let array = good.clone().json(&json!([sample, sample]));
    assert_eq!(array.send(&receiver).await.error().1, 412);
    for between in ["", ",", "\n"] {
        let row = good.clone().text(format!("{sample}{between}{sample}"));
        assert_eq!(row.send(&receiver).await.error().1, 400, "{between:?}");
    }
    assert!(inbox.taken.take().is_empty());
    assert_eq!(good.send(&receiver).await.status, 204);
    inbox.taken.only();
}

#[test]
fn b16_unknown_reason_codes_are_kept() {
    let read: CallStatusNotification = survives(&notification(&json!({"reasonCode": "No Answer"})));
    let code = read.reason_code.unwrap();
    assert!(!code.is_documented());
    assert_eq!(code.as_str(), "No Answer");
    let explained = schema("ReasonCode")["x-enum-descriptions"]["Temporarily Unavailable"].as_str().unwrap();
    assert!(explained.contains("says the vendor"), "{explained}");
}

#[test]
fn b17_notification_ids_are_text() {
    let id = example("NotificationFailedDeclined2023")["conversationId"].as_str().unwrap();
    let groups: Vec<_> = id.split('-').map(str::len).collect();
    assert_ne!(groups, [8, 4, 4, 4, 12], "the sample is the one that is no UUID");
    let read: CallStatusNotification = examples::read("NotificationFailedDeclined2023");
    assert_eq!(read.conversation_id, id);
    assert!(is_free_text(property("CallStatusNotification", "conversationId")));
}

#[test]
fn b18_ring_and_connect_duration_spellings() {
    spelled_alike("ringDurationInMS", &["ringDurationInMs"], &json!(3381));
    spelled_alike("connectDurationInMS", &["connectDurationInMs"], &json!(4343));
}

#[test]
fn b19_samples_are_not_in_order() {
    let names: Vec<_> = examples::of("callStatus", Direction::Request).iter().map(|one| one.name).collect();
    let printed = |name: &str| names.iter().position(|printed| *printed == name).unwrap();
    let (first, second) = ("NotificationStopped2025", "NotificationMachineStoppedSpeaking2025");
    assert!(printed(first) < printed(second));
    let time = |name| {
        let read: CallStatusNotification = examples::read(name);
        read.callconnecttime.unwrap().moment().unwrap().assume_utc().unwrap()
    };
    assert!(time(first) > time(second));
    // Neither the type nor the document promises that they can be sorted by it.
    let description = property("CallStatusNotification", "callconnecttime")["description"].as_str().unwrap();
    assert!(description.contains("time of the event"), "{description}");

    let failed: CallStatusNotification = examples::read("NotificationFailedBusy2025");
    assert_eq!((failed.ring_duration_in_ms, failed.connect_duration_in_ms), (Some(15255), Some(17204)));
    assert!(properties("CallStatusNotification").contains(&"ringDurationInMS"));
}

#[tokio::test]
async fn b20_signature_is_optional() {
    let parameter = at("/components/parameters/SavgSignature");
    assert_eq!((&parameter["in"], &parameter["name"]), (&json!("header"), &json!("SAVG-Signature")));
    assert_ne!(parameter.get("required"), Some(&json!(true)));
    // The others are those of Standard Webhooks, which no page of the vendor names.
    let headers = operation("callStatus").parameters_in("header");
    assert_eq!(headers, ["SAVG-Signature", "webhook-id", "webhook-timestamp", "webhook-signature"]);

    let (receiver, inbox) = RecordingReceiver::start().await;
    let good = Request::good("callStatus");
    assert_eq!(good.send(&receiver).await.status, 204);
    assert_eq!(inbox.taken.only().savg_signature, None);
    assert_eq!(good.header("SAVG-Signature", "t=1,v1=00").send(&receiver).await.status, 204);
    assert_eq!(inbox.taken.only().savg_signature.as_deref(), Some("t=1,v1=00"));
}
