//! Calls on a carrier that the test itself plays: what a trunk may do, and what a gateway may do to a call.

use std::sync::Mutex;
use std::time::Duration;

use smartassist_gateway::call::amd::Transcript;
use smartassist_gateway::call::{Call, CallPhase, CallSettings, Signal, SipStatus, Sound};
use smartassist_gateway::carrier::{self, CallLeg, CallSession, CallerHungUp, Carrier, OutboundCall, SignalSender};
use smartassist_types::MachineDetectionMode;
use tokio::time::{Instant, advance, sleep};

use crate::told::{self, Asked, QUEUED_AT, order};

/// A carrier with one leg to give, whose line the test holds.
struct Trunk(Mutex<Option<CallLeg>>);

impl Trunk {
    fn new() -> (SignalSender, Self) {
        let (signals, leg) = carrier::signal_channel();
        (signals, Self(Mutex::new(Some(leg))))
    }
}

impl Carrier for Trunk {
    fn place(&self, _: &OutboundCall) -> Result<CallLeg, SipStatus> {
        self.0.lock().unwrap().take().ok_or(SipStatus::SERVICE_UNAVAILABLE)
    }
}

fn detect(trunk: &Trunk) -> CallSession {
    told::session(trunk, Asked::detect("+447700900200"))
}

/// Tells the signals, a second before each.
async fn tell(signals: &SignalSender, sent: impl IntoIterator<Item = Signal>) {
    for signal in sent {
        advance(Duration::from_secs(1)).await;
        signals.send(Instant::now(), signal).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_carrier_that_lets_go_of_its_line_has_dropped_the_call() {
    let (signals, trunk) = Trunk::new();
    let mut session = detect(&trunk);
    tell(&signals, [Signal::Ringing, Signal::Answered]).await;
    drop(signals);
    assert_eq!(
        told::rest(&mut session).await,
        [
            "2000 Answered OK - ring 1000 of 2000",
            "2000 Call-In-Progress OK amd_stopped",
            "2000 completed KoreVG-disconnected - after 0 s",
        ]
    );

    let (signals, trunk) = Trunk::new();
    drop(signals);
    assert_eq!(told::rest(&mut detect(&trunk)).await, ["0 Failed Service Unavailable - ring - of 0"]);
    // It has only one leg to give.
    assert_eq!(told::rest(&mut detect(&trunk)).await, ["0 Failed Service Unavailable - ring - of 0"]);
}

#[tokio::test(start_paused = true)]
async fn the_bot_hangs_up_and_the_carrier_hears_of_it() {
    let (signals, trunk) = Trunk::new();
    let mut session = detect(&trunk);
    tell(&signals, [Signal::Ringing, Signal::Answered]).await;
    assert_eq!(told::reports(&mut session).await.len(), 1);
    sleep(Duration::from_secs(3)).await;
    session.bot_hung_up();
    signals.hung_up().await;
    assert_eq!(signals.send(Instant::now(), Signal::HungUp).await, Err(CallerHungUp));
    assert_eq!(
        told::rest(&mut session).await,
        ["5000 Call-In-Progress OK amd_stopped", "5000 completed bot-disconnected - after 3 s"]
    );
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_is_cancelled_fails() {
    let (signals, trunk) = Trunk::new();
    let mut session = detect(&trunk);
    assert!(session.next().await.unwrap().reports.is_empty(), "it is dialled, of which nobody is told");
    // Nothing more came so far; waiting is given up, and nothing is lost.
    assert!(tokio::time::timeout(Duration::from_secs(2), session.next()).await.is_err());
    session.cancel();
    signals.hung_up().await;
    assert_eq!(told::rest(&mut session).await, ["2000 Failed Request Terminated - ring - of 2000"]);
    assert_eq!(session.next().await, None);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_ended_keeps_no_line() {
    let (signals, trunk) = Trunk::new();
    let mut session = detect(&trunk);
    tell(&signals, [Signal::Answered, Signal::HungUp]).await;
    assert_eq!(told::rest(&mut session).await.len(), 3);
    signals.hung_up().await;
    assert_eq!(session.next().await, None);
}

#[tokio::test(start_paused = true)]
async fn a_session_that_is_dropped_hangs_up() {
    let (signals, trunk) = Trunk::new();
    let session = detect(&trunk);
    tell(&signals, [Signal::Answered]).await;
    drop(session);
    signals.hung_up().await;
}

#[tokio::test(start_paused = true)]
async fn signals_count_from_when_they_happened_not_from_when_they_are_read() {
    let (signals, trunk) = Trunk::new();
    let mut session = detect(&trunk);
    let person = Signal::Heard(Sound::Transcript(Transcript::from_text("Hello?", true)));
    tell(&signals, [Signal::Ringing, Signal::Answered, person]).await;
    // The gateway was busy, and every timer of detection is long over.
    advance(Duration::from_secs(50)).await;
    tell(&signals, [Signal::HungUp]).await;
    assert_eq!(
        told::rest(&mut session).await,
        [
            "2000 Answered OK - ring 1000 of 2000",
            "3000 Call-In-Progress OK amd_human_detected",
            "3000 Call-In-Progress OK amd_stopped",
            "54000 completed caller-disconnected amd_human_detected after 52 s",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_timer_that_is_noticed_late_was_due_in_time() {
    let (signals, trunk) = Trunk::new();
    let mut session = detect(&trunk);
    tell(&signals, [Signal::Answered]).await;
    assert_eq!(told::reports(&mut session).await.len(), 1);
    let answered = Instant::now();
    advance(Duration::from_secs(50)).await;
    let [silence, stopped] = &told::reports(&mut session).await[..] else { panic!("detection ends with its verdict") };
    assert_eq!(silence.at.duration_since(*QUEUED_AT).as_secs(), 6);
    assert_eq!(stopped.at, silence.at);
    // What happened in between, and is told only now, keeps its time too.
    signals.send(answered + Duration::from_secs(9), Signal::HungUp).await.unwrap();
    assert_eq!(
        told::rest(&mut session).await,
        ["10000 completed caller-disconnected amd_no_speech_detected after 9 s"]
    );
}

#[tokio::test(start_paused = true)]
async fn signals_out_of_turn_change_nothing() {
    let (signals, trunk) = Trunk::new();
    let mut session = detect(&trunk);
    tell(&signals, [Signal::HungUp, Signal::Answered, Signal::Ringing, Signal::Answered, Signal::HungUp]).await;
    assert_eq!(
        told::rest(&mut session).await,
        [
            "2000 Answered OK - ring - of 2000",
            "5000 Call-In-Progress OK amd_stopped",
            "5000 completed caller-disconnected - after 3 s",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn time_in_the_queue_is_no_time_of_dialling() {
    let (signals, trunk) = Trunk::new();
    let waited = Duration::from_secs(30);
    let asked = Asked::new("+447700900200", MachineDetectionMode::Disabled);
    let mut session = CallSession::begin(Call::new(asked.plan, *QUEUED_AT), waited, &trunk, &order("1"));
    assert_eq!(session.call().phase(), CallPhase::Dialling);
    tell(&signals, [Signal::Refused(SipStatus::BUSY)]).await;
    assert_eq!(told::rest(&mut session).await, ["31000 Failed Busy Here - ring - of 1000"]);
}

#[tokio::test(start_paused = true)]
async fn silence_of_the_carrier_is_bounded_by_the_limits() {
    let (_line, trunk) = Trunk::new();
    let asked = Asked {
        plan: CallSettings { ring_timeout: Duration::from_secs(20), ..CallSettings::default() },
        target: "+447700900200".to_owned(),
    };
    assert_eq!(told::by(&trunk, asked).await, ["20000 Failed Request Terminated - ring - of 20000"]);
}

#[test]
fn orders_name_nobody_in_logs() {
    let shown = format!("{:?}", order("+447700900200"));
    assert_eq!(shown, "Order { .. }");
}
