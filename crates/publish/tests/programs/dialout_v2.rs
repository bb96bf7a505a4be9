use serde_json::json;
use smartassist_client::Client;
use smartassist_client::types::DialoutRequest;

mod token;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("https://smartassist.kore.ai")
        .token(token::mint()?)
        .build()?;
    let body: DialoutRequest = serde_json::from_value(json!({
        "bot": "st-e38782ff-0d89-52e9-5678769a49fdexxxx",
        "target": "tel:911234567890",
        "caller": "+127061657882",
        "trunk": "TRUNK",
        "timers": {
            "noSpeechTimeoutMs": 12000,
            "decisionTimeoutMs": 15000,
            "toneTimeoutMs": 10000,
            "greetingCompletionTimeoutMs": 10000,
        },
        "thresholdWordCount": 4,
        "machineDetection": "detect",
        "notifyurl": "https://dialer.example.com/notify",
        "metadata": {
            "jobPosition": "Software Engineer",
            "userName": "John Doe",
            "companyName": "abc corporation",
            "jobLocation": "USA",
        },
    }))?;
    let answer = client
        .dialout_v2()
        .bot_id("st-3bf09bef-f979-5489-b337-f465bd5db1f4")
        .body(body)
        .send()
        .await?;
    println!("{:#?}", answer.into_inner());
    Ok(())
}
