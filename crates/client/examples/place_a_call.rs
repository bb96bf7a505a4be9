//! Places one call.
//!
//! ```text
//! export SMARTASSIST_ENVIRONMENT=smartassist SMARTASSIST_CLIENT_ID=cs-… SMARTASSIST_CLIENT_SECRET=…
//! cargo run --example place_a_call -- st-… tel:911234567890 +127061657882
//! ```

use smartassist_client::types::DialoutRequest;
use smartassist_client::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(bot), Some(target), Some(caller)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("usage: place_a_call BOT TARGET CALLER".into());
    };

    let client = Client::from_env()?;
    let request = DialoutRequest::builder().target(target).caller(caller);
    let text = match client.dialout().bot_id(bot).body(request).send().await {
        Ok(answer) => format!("call {} is under way (SIP call id {})\n", answer.sid, answer.call_id),
        // The one error that must not lead to another try.
        Err(Error::UnknownOutcome(unknown)) => format!("nobody knows whether it rings: {unknown}\n"),
        Err(error) => return Err(error.into()),
    };
    std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes())?;
    Ok(())
}
