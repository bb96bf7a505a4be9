use smartassist_auth::Secret;
use smartassist_auth::signature::SavgVerifier;
use smartassist_server::api::{CallStatusInput, CallStatusResponse};
use smartassist_server::{CallStatusReceiver, Limits, Receiver, serve};

struct Printer;

impl CallStatusReceiver for Printer {
    async fn call_status(&self, input: CallStatusInput) -> CallStatusResponse {
        println!("{} {}", input.body.conversation_id, input.body.status);
        CallStatusResponse::NoContent
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The key is the text of the secret; a signature older than five minutes is refused.
    let signed = SavgVerifier::new(&Secret::from_env("SMARTASSIST_SAVG_SECRET")?);
    let receiver = Receiver::new(Printer).with_guard(signed).into_router();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8081").await?;
    serve(listener, receiver, &Limits::default(), std::future::pending()).await?;
    Ok(())
}
