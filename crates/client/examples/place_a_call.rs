//! Places one call.
//!
//! ```text
//! SMARTASSIST_TOKEN=… cargo run --example place_a_call -- st-… tel:911234567890 +127061657882
//! ```

use smartassist_client::types::DialoutRequest;
use smartassist_client::{Client, Environment};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(bot), Some(target), Some(caller)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("usage: place_a_call BOT TARGET CALLER".into());
    };

    let client = Client::builder()
        .environment(std::env::var("SMARTASSIST_URL").map_or(Environment::SmartAssist, Environment::Custom))
        .token(std::env::var("SMARTASSIST_TOKEN")?)
        .build()?;
    let request = DialoutRequest::builder().target(target).caller(caller);
    let answer = client.dialout().bot_id(bot).body(request).send().await?;

    let text = format!("call {} is under way (SIP call id {})\n", answer.sid, answer.call_id);
    std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes())?;
    Ok(())
}
