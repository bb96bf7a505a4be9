use smartassist_server::auth::{Secret, signature::SavgVerifier};
use smartassist_server::notifications::{OrderedSettings, ordered};
use smartassist_server::{Limits, Receiver, listen, serve};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).unwrap_or("127.0.0.1:8081".to_owned());
    let secret = Secret::from_env("SMARTASSIST_SAVG_SECRET")?;
    let (receiver, mut calls) = ordered(OrderedSettings::default());
    let router = Receiver::new(receiver).with_guard(SavgVerifier::new(&secret)).into_router_at("/notify");
    let listener = listen(&address).await?;
    tokio::spawn(async move { serve(listener, router, &Limits::default(), std::future::pending()).await });
    while let Some(mut call) = calls.next().await {
        tokio::spawn(async move {
            while let Some(notification) = call.next().await {
                println!("{} {}", call.conversation_id(), notification.status);
            }
        });
    }
    Ok(())
}
