//! A whole call on one machine: a client places it, a small service accepts it, and the notifications come back.
//!
//! ```text
//! cargo run -p smartassist-tests --example whole_call
//! ```
//!
//! As it is between strangers: the client makes its tokens from the app's credentials, the service checks them and
//! signs what it tells, and the receiver checks the signatures. The service here knows one story and tells it in the
//! wrong order, one part twice; a gateway that simulates carriers is a crate of its own.

use std::error::Error;
use std::net::SocketAddr;

use smartassist_client::types::{CallStatusNotification, DialoutAnswer, DialoutRequest, MachineDetectionMode, Timers};
use smartassist_client::{Client, reqwest};
use smartassist_server::api::{DialoutInput, DialoutResponse};
use smartassist_server::auth::signature::{NotificationSigner, SavgSigner, SavgVerifier};
use smartassist_server::auth::{App, InMemoryRegistry, InMemoryReplayStore, Secret, Verifier};
use smartassist_server::notifications::{OrderedSettings, ordered};
use smartassist_server::signed_request::signed_request;
use smartassist_server::{Caller, Limits, Receiver, Smartassist, Stub, serve};
use tokio::net::TcpListener;

const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
const BOT: &str = "st-e38782ff-0d89-52e9";
const CLIENT_ID: &str = "cs-1e845b00-81ad-5757-a1e7-d0f6fea227e9";
// Secrets for this program only.
const CLIENT_SECRET: &str = "a client secret of at least 32 bytes";
const SIGNING_SECRET: &str = "the secret that notifications are signed with";

/// A service where every call is picked up by a person who soon hangs up.
struct OneStory(NotificationSigner);

impl Smartassist for OneStory {
    async fn dialout(&self, _caller: Caller, input: DialoutInput) -> DialoutResponse {
        let answer = DialoutAnswer::builder().sid("f9bd46ab-ecbd-4216-842e-0c58db3a0001").call_id("2c01240f-6880-123c");
        let Ok(answer) = answer.build() else { return DialoutResponse::internal_server_error("no answer") };
        if let Some(url) = input.body.notifyurl {
            tokio::spawn(tell(self.0.clone(), url.into_inner()));
        }
        DialoutResponse::Ok(answer)
    }
}

/// Sends the story, its middle before its beginning, and that twice.
async fn tell(signer: NotificationSigner, url: String) {
    let story = [
        ("msg-2", "Call-In-Progress", "OK", Some("amd_human_detected")),
        ("msg-1", "Answered", "OK", None),
        ("msg-2", "Call-In-Progress", "OK", Some("amd_human_detected")),
        ("msg-3", "completed", "caller-disconnected", Some("amd_human_detected")),
    ];
    let http = reqwest::Client::new();
    for (id, status, reason_code, detected) in story {
        let mut notification = CallStatusNotification::builder()
            .conversation_id("29e2d933-527e-429c-95b9-ba4f7c7b0001")
            .status(status)
            .reason_code(reason_code)
            .reason("200 OK");
        if let Some(detected) = detected {
            notification = notification.machinedetection(detected);
        }
        let Ok(notification) = notification.build() else { continue };
        let Ok(request) = signed_request(&signer, url.as_str(), id, &notification) else { continue };
        if let Ok(request) = request.try_into() {
            // A receiver that is gone is nothing to a story.
            let _ = http.execute(request).await;
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
    let signing = Secret::from_text(SIGNING_SECRET)?;

    // The dialer's receiver.
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    let dialer = start(Receiver::new(receiver).with_guard(SavgVerifier::new(&signing)).into_router()).await?;

    // The service, with one app.
    let app = App::builder(CLIENT_ID, ACCOUNT, Secret::from_text(CLIENT_SECRET)?).scopes(["SmartAssist Dialout"]);
    let registry = InMemoryRegistry::from_iter([app.enforce_jti(true).build()?]);
    registry.add_bots(ACCOUNT, [BOT]);
    let story = OneStory(NotificationSigner::default().with_savg(SavgSigner::new(&signing)));
    let service = start(Stub::new(story, Verifier::new(registry, InMemoryReplayStore::new())).into_router()).await?;

    // The dialer.
    let client = Client::builder()
        .base_url(format!("http://{service}"))
        .credentials(CLIENT_ID, CLIENT_SECRET)
        .single_use_tokens(true)
        .build()?;
    let request = DialoutRequest::builder()
        .target("tel:911234567890")
        .caller("+127061657882")
        .machine_detection(MachineDetectionMode::Detect)
        .timers(Timers::builder().no_speech_timeout_ms(12_000))
        .notifyurl(format!("http://{dialer}/"));
    let call = client.dialout().bot_id(BOT).body(request).send().await?;
    println!("calling: sid {}, call id {}", call.sid, call.call_id);

    let Some(mut call) = calls.next().await else { return Ok(()) };
    while let Some(notification) = call.next().await {
        let detected = notification.amd_event().map(|event| format!(", {event}")).unwrap_or_default();
        println!("{:>18}{detected}", notification.status.as_str());
    }
    Ok(())
}
