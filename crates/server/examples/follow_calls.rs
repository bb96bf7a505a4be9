//! What a dialer runs to follow its calls: signed notifications, each call's in order, each once.
//!
//! ```text
//! SMARTASSIST_SAVG_SECRET='the secret of the account' cargo run -p smartassist-server --example follow_calls
//! ```

use std::error::Error;

use smartassist_auth::{Secret, signature::SavgVerifier};
use smartassist_server::notifications::{CallStream, OrderedSettings, ordered};
use smartassist_server::{Limits, Receiver, listen, serve};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret = Secret::from_env("SMARTASSIST_SAVG_SECRET")?;
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    let router = Receiver::new(receiver).with_guard(SavgVerifier::new(&secret)).into_router_at("/notify");
    let listener = listen("127.0.0.1:8081").await?;
    let server = tokio::spawn(async move { serve(listener, router, &Limits::default(), std::future::pending()).await });
    while let Some(call) = calls.next().await {
        // Each on a task of its own: a slow one holds up no other.
        tokio::spawn(follow(call));
    }
    Ok(server.await??)
}

#[allow(clippy::print_stdout, reason = "an example talks to a person")]
async fn follow(mut call: CallStream) {
    while let Some(notification) = call.next().await {
        let detected = notification.amd_event().map(|event| event.to_string()).unwrap_or_default();
        println!("{} {} {detected}", call.conversation_id(), notification.status);
    }
    println!("{} {}", call.conversation_id(), if call.is_over() { "is over" } else { "was given up" });
}
