//! A gateway that is killed in the middle of a call: what is told of it is what was known.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};
use smartassist_client::types::{CallStatusNotification, DialoutRequest, MachineDetectionMode};
use smartassist_gateway::Edition;
use smartassist_gateway::call::amd::Transcript;
use smartassist_gateway::call::{Signal, SipStatus, Sound};
use smartassist_gateway::carrier::{self, CallLeg, Carrier, OutboundCall, SignalSender};
use smartassist_gateway::dialout::CallLimits;
use smartassist_gateway::notifications::Reach;
use smartassist_gateway::store::{SqliteStore, Store as _};
use smartassist_server::notifications::CallStream;
use tokio::runtime::{Builder, Runtime};
use tokio::time::{Instant, sleep};

use crate::world::{BOT, World, dialout, receiver};

/// A carrier on which the test plays what happens. It goes at the pace of life, and the timers of detection are longer
/// than any test.
#[derive(Default)]
struct Played(Mutex<Option<SignalSender>>);

impl Carrier for Played {
    fn place(&self, _: &OutboundCall) -> Result<CallLeg, SipStatus> {
        let (signals, leg) = carrier::signal_channel();
        *self.0.lock().unwrap() = Some(signals);
        Ok(leg)
    }
}

/// How far a call gets before the kill.
struct Case {
    name: &'static str,
    mode: MachineDetectionMode,
    signals: Vec<Signal>,
    /// What the store knows then: state, result of detection, whether detection ended.
    known: (&'static str, Option<&'static str>, bool),
    /// What is told afterwards in 2025: AMD events, and the result with which the call ends.
    after: (&'static [&'static str], Option<&'static str>),
}

fn words(text: &str, is_final: bool) -> Signal {
    Signal::Heard(Sound::Transcript(Transcript::from_text(text, is_final)))
}

fn cases() -> Vec<Case> {
    use MachineDetectionMode::{Detect, Disabled};
    let up = |more: &[Signal]| [&[Signal::Ringing, Signal::Answered], more].concat();
    let voicemail = [Signal::Heard(Sound::VoiceStarted), words("Please leave a message", false)];
    let case = |name, mode, signals, known, after| Case { name, mode, signals, known, after };
    const HUMAN: Option<&str> = Some("amd_human_detected");
    const MACHINE: Option<&str> = Some("amd_machine_detected");
    const STOPPED: &[&str] = &["amd_stopped"];
    vec![
        case("dialling", Detect, vec![], ("dialling", None, false), (&[], None)),
        case("ringing", Detect, vec![Signal::Ringing], ("ringing", None, false), (&[], None)),
        case("up", Detect, up(&[]), ("answered", None, false), (STOPPED, None)),
        case("a person", Detect, up(&[words("Hello?", true)]), ("answered", HUMAN, true), (&[], HUMAN)),
        case("a machine that speaks", Detect, up(&voicemail), ("answered", MACHINE, false), (STOPPED, MACHINE)),
        case(
            "a tone before the verdict",
            Detect,
            up(&[Signal::Heard(Sound::Tone)]),
            ("answered", Some("amd_tone_detected"), false),
            (STOPPED, None),
        ),
        case(
            "no recogniser",
            Detect,
            up(&[Signal::Heard(Sound::RecogniserFailed)]),
            ("answered", Some("amd_error"), true),
            (&[], Some("amd_error")),
        ),
        case("without detection", Disabled, up(&[]), ("answered", None, false), (&[], None)),
    ]
}

/// The sign of life that the gateway gives after the last step, if any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beat {
    None,
    After,
}

/// A call and everything that is told of it, before the kill and after it.
struct Ended {
    told: Vec<CallStatusNotification>,
    before: usize,
    conversation: Value,
    session: Option<Value>,
    /// The last sign of life was not before this, and the kill not after that.
    died: (Timestamp, Timestamp),
}

fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

fn request(mode: MachineDetectionMode, notify: &str) -> DialoutRequest {
    let mut request = dialout("+447700900200", notify);
    request.machine_detection = Some(mode);
    let long = json!({ "noSpeechTimeoutMs": 60_000, "decisionTimeoutMs": 60_000, "toneTimeoutMs": 60_000 });
    request.timers = Some(serde_json::from_value(long).unwrap());
    request
}

/// Waits until the store knows so much of the call.
async fn known(store: &SqliteStore, id: &str, wanted: (&str, Option<&str>, bool)) {
    let waiting = async {
        loop {
            let call = store.call(id.to_owned()).await.unwrap().unwrap();
            let record: Value = serde_json::from_slice(&call.record).unwrap();
            let (result, stopped) = (record["state"]["amd_result"].as_str(), record["state"]["amd_stopped"] == true);
            if (call.state.as_str(), result, stopped) == wanted {
                return;
            }
            sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), waiting).await.expect("the store knows it before long");
}

/// Waits until what was sent is noted as delivered, or it would be sent once more after the kill.
async fn delivered(store: &SqliteStore) {
    while store.table_counts().await.unwrap().waiting > 0 {
        sleep(Duration::from_millis(5)).await;
    }
}

async fn rest(call: &mut CallStream) -> Vec<CallStatusNotification> {
    let mut told = Vec::new();
    while let Some(notification) = call.next().await {
        told.push(notification);
    }
    told
}

/// Places a call, plays it, kills the gateway, and lets another one end the call. `spoil` may change the database while
/// no gateway runs.
fn killed(case: &Case, edition: Edition, beat: Beat, spoil: impl FnOnce(&std::path::Path)) -> Ended {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gateway.db");
    let outside = runtime();
    let (address, mut calls) = outside.block_on(receiver());

    // The gateway has a runtime of its own, which ends with everything that runs on it.
    let inside = runtime();
    let (answer, store, call_service) = inside.block_on(async {
        let carrier = Arc::new(Played::default());
        let (limits, played) = (CallLimits::default(), Arc::clone(&carrier));
        let world = World::on_carrier(&file, edition, Reach::Anywhere, limits, carrier).await;
        let request = request(case.mode, &address);
        let answer = world.client.dialout().bot_id(BOT).body(request).send().await.unwrap().into_inner();
        known(&world.store, &answer.sid, ("dialling", None, false)).await;
        let sender = played.0.lock().unwrap().take().unwrap();
        for signal in &case.signals {
            sender.send(Instant::now(), signal.clone()).await.unwrap();
        }
        known(&world.store, &answer.sid, case.known).await;
        delivered(&world.store).await;
        // A line that is let go of would be a lost call.
        std::mem::forget(sender);
        (answer, world.store, world.call_service)
    });
    let alive = Timestamp::now();
    if beat == Beat::After {
        inside.block_on(async {
            sleep(Duration::from_millis(30)).await;
            call_service.record_heartbeat().await.unwrap();
        });
    }
    let dead = Timestamp::now();
    drop((store, call_service));
    inside.shutdown_timeout(Duration::from_secs(5));
    spoil(&file);

    outside.block_on(async {
        // However long it takes until somebody starts it again.
        sleep(Duration::from_millis(50)).await;
        let world = World::on(&file, edition, Reach::Anywhere).await;
        let conversation = answer.conversation_id.clone().unwrap();
        let mut told = world.store.notification_bodies(answer.sid.to_string()).await.unwrap();
        let before = told.len();
        assert_eq!(world.call_service.recover().await.unwrap(), 1);
        let ended = world.store.call(answer.sid.to_string()).await.unwrap().unwrap();
        assert_eq!((ended.state.as_str(), ended.ended_at.is_some(), world.open_calls().await), ("ended", true, 0));
        assert_eq!(world.call_service.recover().await.unwrap(), 0, "once is enough");
        told = world.store.notification_bodies(answer.sid.to_string()).await.unwrap();
        // Whoever receives it has the same.
        let mut call = calls.next().await.unwrap();
        assert_eq!(call.conversation_id(), conversation);
        assert_eq!(rest(&mut call).await.len(), told.len(), "{}", case.name);
        let path = format!("/agentassist/api/v1/public/{BOT}/conversations/{conversation}");
        let sessions = world.client.get_intent_realtime_data().bot_id(BOT).send().await.unwrap().into_inner();
        Ended {
            told: told.iter().map(|body| serde_json::from_slice(body).unwrap()).collect(),
            before,
            conversation: world.read(&path).await,
            session: sessions.first().map(|session| serde_json::to_value(session).unwrap()),
            died: (alive, dead),
        }
    })
}

fn told(notification: &CallStatusNotification) -> String {
    match notification.amd_event() {
        Some(event) if notification.status.as_str() == "Call-In-Progress" => event.to_string(),
        _ => notification.status.as_str().to_owned(),
    }
}

fn time(text: &Value) -> Timestamp {
    text.as_str().unwrap().parse().unwrap()
}

#[test]
fn a_call_that_was_cut_off_is_told_as_it_was_known() {
    // Side by side, as most of it is waiting.
    std::thread::scope(|scope| {
        for case in cases() {
            scope.spawn(move || {
                for edition in [Edition::Of2023, Edition::Of2025] {
                    for beat in [Beat::None, Beat::After] {
                        is_told_as_it_was_known(&case, edition, beat);
                    }
                }
            });
        }
    });
}

fn is_told_as_it_was_known(case: &Case, edition: Edition, beat: Beat) {
    let what = format!("{}, {edition:?}, {beat:?}", case.name);
    let ended = killed(case, edition, beat, |_| ());
    let after: Vec<String> = ended.told[ended.before..].iter().map(told).collect();
    let was_up = case.known.0 == "answered";
    let end = match (was_up, edition) {
        (true, _) => "completed",
        (false, Edition::Of2023) => "failed",
        (false, Edition::Of2025) => "Failed",
    };
    let events = if edition == Edition::Of2025 { case.after.0 } else { &[] };
    let wanted: Vec<&str> = events.iter().copied().chain([end]).collect();
    assert_eq!(after, wanted, "{what}");
    let last = ended.told.last().unwrap();
    let code = last.reason_code.as_ref().unwrap().as_str();
    let (reason, wanted_code) = match (was_up, edition) {
        (true, Edition::Of2023) => ("200 OK", "SAVG-disconnected"),
        (true, Edition::Of2025) => ("200 OK", "KoreVG-disconnected"),
        (false, _) => ("487 Request Terminated", "Request Terminated"),
    };
    assert_eq!((last.reason.as_deref(), code), (Some(reason), wanted_code), "{what}");
    let result = last.machinedetection.as_ref().map(|result| result.as_str());
    assert_eq!(result, case.after.1, "{what}");
    let all: Vec<String> = ended.told.iter().map(told).collect();
    assert!(all.iter().filter(|event| *event == "amd_stopped").count() <= 1, "{what}: {all:?}");
    ends_when_it_died(&what, edition, beat, was_up, &ended);
    agrees(&what, was_up, &ended);
}

/// The end is the later of the last sign of life and the last step, whenever the next gateway started.
fn ends_when_it_died(what: &str, edition: Edition, beat: Beat, was_up: bool, ended: &Ended) {
    let last = ended.told.last().unwrap();
    let end = time(&ended.conversation["endTime"]);
    let (alive, dead) = ended.died;
    assert!(end <= dead, "{what}: {end} is after {dead}");
    let instant = |time: &Option<smartassist_client::types::CallTime>| {
        time.as_ref().unwrap().moment().unwrap().assume_utc().unwrap()
    };
    let (connected, disconnected) = (instant(&last.callconnecttime), instant(&last.call_disconnect_time));
    if was_up {
        let seconds = disconnected.as_millisecond() - connected.as_millisecond();
        assert_eq!(last.call_duration(), u64::try_from(seconds / 1000).ok().map(Duration::from_secs), "{what}");
    }
    let mut times: Vec<_> = ended.told[..ended.before].iter().map(|told| instant(&told.callconnecttime)).collect();
    times.push(time(&ended.conversation["startTime"]));
    let last_told = times.into_iter().max().unwrap();
    match beat {
        Beat::After => assert!(end > last_told, "{what}: {end} is not after {last_told}"),
        Beat::None => assert!(end <= alive, "{what}: {end} is after {alive}, when nothing was known any more"),
    }
    if edition == Edition::Of2025 && beat == Beat::None && was_up {
        assert_eq!(end, last_told, "{what}: the last step is the last that is known");
    }
    if edition == Edition::Of2025 {
        assert_eq!(disconnected, end, "{what}");
        let rang = last.ring_duration_in_ms;
        assert!(last.connect_duration_in_ms >= rang, "{what}");
        assert_eq!(rang.is_some(), !what.starts_with("dialling"), "{what}");
        assert!(last.connect_duration_in_ms.is_some(), "{what}");
    }
}

/// Conversation and session say the same.
fn agrees(what: &str, was_up: bool, ended: &Ended) {
    let conversation = &ended.conversation;
    let remark = if was_up { "SAVG-disconnected" } else { "487 Request Terminated" };
    assert_eq!(conversation["status"], "TERMINATED", "{what}");
    assert_eq!(conversation["dispositions"]["status"], "DROP-OFF", "{what}");
    assert_eq!(conversation["dispositions"]["remarks"], remark, "{what}");
    assert_eq!(ended.session.is_some(), was_up, "{what}");
    if let Some(session) = &ended.session {
        assert_eq!(time(&session["endTime"]), time(&conversation["endTime"]), "{what}");
        assert_eq!(session["status"], "Dropoff", "{what}");
        let length = time(&session["endTime"]).duration_since(time(&session["startTime"])).as_secs();
        assert_eq!(session["timeHandled"], format!("{length}s"), "{what}");
    }
}

#[test]
fn a_call_that_was_not_dialled_says_nothing_of_dialling() {
    for edition in [Edition::Of2023, Edition::Of2025] {
        let [case, ..] = &cases()[..] else { panic!("there are cases") };
        // As it is between the answer to the dialout and the first step.
        let queued = |file: &std::path::Path| {
            let database = rusqlite::Connection::open(file).unwrap();
            let record: Vec<u8> = database.query_row("SELECT record FROM calls", [], |row| row.get(0)).unwrap();
            let mut record: Value = serde_json::from_slice(&record).unwrap();
            record["state"] = json!({});
            let record = serde_json::to_vec(&record).unwrap();
            database.execute("UPDATE calls SET state = 'queued', record = ?1", [record]).unwrap();
        };
        let ended = killed(case, edition, Beat::After, queued);
        let [last] = &ended.told[..] else { panic!("{:?}", ended.told.len()) };
        assert_eq!(last.status.as_str().to_lowercase(), "failed");
        assert_eq!(last.reason.as_deref(), Some("487 Request Terminated"));
        assert_eq!(
            (&last.machinedetection, last.ring_duration_in_ms, last.connect_duration_in_ms),
            (&None, None, None)
        );
        agrees("queued", false, &ended);
    }
}

#[test]
fn a_sign_of_life_of_another_run_tells_nothing() {
    let person = cases().into_iter().find(|case| case.name == "a person").unwrap();
    let another = |file: &std::path::Path| {
        let database = rusqlite::Connection::open(file).unwrap();
        database.execute("UPDATE heartbeat SET run = 'another', lived_ms = 3600000", []).unwrap();
    };
    let ended = killed(&person, Edition::Of2025, Beat::After, another);
    let (alive, _) = ended.died;
    assert!(time(&ended.conversation["endTime"]) <= alive, "the end is the last step");
}
