//! What a dialer runs to be told what became of its calls.

use smartassist_server::api::{CallStatusInput, CallStatusResponse};
use smartassist_server::{CallStatusReceiver, Limits, Receiver, SecretHeader, listen, serve};

/// Prints every notification.
struct Printer;

impl CallStatusReceiver for Printer {
    #[allow(clippy::print_stdout, reason = "an example talks to a person")]
    async fn call_status(&self, input: CallStatusInput) -> CallStatusResponse {
        let call = input.body;
        println!("{} {} after {:?}", call.conversation_id, call.status, call.call_duration().unwrap_or_default());
        CallStatusResponse::NoContent
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Ask for this header with `notifyHeaders` of the dialout request; whoever does not know it is refused.
    let guard = SecretHeader::new(http::HeaderName::from_static("x-dialer-secret"), "the secret of this dialer");
    let receiver = Receiver::new(Printer).with_guard(guard).into_router();
    let app = axum::Router::new().nest("/notify", receiver);
    let listener = listen("127.0.0.1:8081").await?;
    Ok(serve(listener, app, &Limits::default(), std::future::pending()).await?)
}
