//! A whole call on one machine: a client places it, a small service takes it, and the notifications come back.
//!
//! ```text
//! cargo run -p smartassist-tests --example whole_call
//! ```
//!
//! The service here knows one story. A gateway that simulates carriers and keeps what happened is a crate of its own.

use std::error::Error;
use std::net::SocketAddr;

use smartassist_client::types::{CallStatusNotification, DialoutAnswer, DialoutRequest, MachineDetectionMode, Timers};
use smartassist_client::{Client, reqwest};
use smartassist_server::api::{CallStatusInput, CallStatusResponse, DialoutInput, DialoutResponse};
use smartassist_server::{AcceptAnyToken, CallStatusReceiver, Caller, Limits, Receiver, Smartassist, Stub, serve};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// A service where every call is picked up by a person who soon hangs up.
struct OneStory;

impl Smartassist for OneStory {
    async fn dialout(&self, _caller: Caller, input: DialoutInput) -> DialoutResponse {
        let answer = DialoutAnswer::builder().sid("f9bd46ab-ecbd-4216-842e-0c58db3a0001").call_id("2c01240f-6880-123c");
        let Ok(answer) = answer.build() else { return DialoutResponse::internal_server_error("no answer") };
        if let Some(url) = input.body.notifyurl {
            tokio::spawn(tell(url.into_inner()));
        }
        DialoutResponse::Ok(answer)
    }
}

/// Sends the story, one notification after the other.
async fn tell(url: String) {
    let story = [
        ("answered", "OK", None),
        ("Call-In-Progress", "OK", Some("amd_human_detected")),
        ("completed", "caller-disconnected", Some("amd_human_detected")),
    ];
    let http = reqwest::Client::new();
    for (status, reason_code, detected) in story {
        let mut notification = CallStatusNotification::builder()
            .conversation_id("29e2d933-527e-429c-95b9-ba4f7c7b0001")
            .status(status)
            .reason_code(reason_code)
            .reason("200 OK");
        if let Some(detected) = detected {
            notification = notification.machinedetection(detected);
        }
        if let Ok(notification) = notification.build() {
            // A receiver that is gone is nothing to a story.
            let _ = http.post(&url).json(&notification).send().await;
        }
    }
}

/// Hands every notification on.
struct Inbox(mpsc::Sender<CallStatusNotification>);

impl CallStatusReceiver for Inbox {
    async fn call_status(&self, input: CallStatusInput) -> CallStatusResponse {
        match self.0.send(input.body).await {
            Ok(()) => CallStatusResponse::NoContent,
            Err(_) => CallStatusResponse::service_unavailable("nobody listens any more"),
        }
    }
}

/// Serves a router on a free port of this machine until the program ends.
async fn start(router: axum::Router) -> Result<SocketAddr, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { serve(listener, router, &Limits::default(), std::future::pending()).await });
    Ok(address)
}

#[tokio::main]
#[allow(clippy::print_stdout, reason = "an example talks to a person")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (inbox, mut notifications) = mpsc::channel(8);
    let dialer = start(Receiver::new(Inbox(inbox)).into_router()).await?;
    let service = start(Stub::new(OneStory, AcceptAnyToken::for_local_development_only()).into_router()).await?;

    let client = Client::builder().base_url(format!("http://{service}")).token("any-token-will-do").build()?;
    let request = DialoutRequest::builder()
        .target("tel:911234567890")
        .caller("+127061657882")
        .machine_detection(MachineDetectionMode::Detect)
        .timers(Timers::builder().no_speech_timeout_ms(12_000))
        .notifyurl(format!("http://{dialer}/"));
    let call = client.dialout().bot_id("st-e38782ff-0d89-52e9").body(request).send().await?;
    println!("calling: sid {}, call id {}", call.sid, call.call_id);

    while let Some(notification) = notifications.recv().await {
        let detected = notification.amd_event().map(|event| format!(", {event}")).unwrap_or_default();
        println!("{:>18}{detected}", notification.status.as_str());
        if notification.is_last() {
            break;
        }
    }
    Ok(())
}
