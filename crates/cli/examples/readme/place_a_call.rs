use smartassist_client::Client;
use smartassist_client::types::DialoutRequest;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let call = DialoutRequest::builder().target("tel:+447700900200").caller("+12025550100");
    let answer = client.dialout().bot_id("st-1").body(call).send().await?;
    println!("calling: {}", answer.sid);
    Ok(())
}
