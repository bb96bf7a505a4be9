use serde_json::json;
use smartassist_client::Client;
use smartassist_client::types::UserStatusRequest;

mod token;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("https://smartassist.kore.ai")
        .token(token::mint()?)
        .build()?;
    let body: UserStatusRequest = serde_json::from_value(json!({
        "filter": {
            "agents": ["john.doe@example.com", "jane.doe@example.com"],
            "dateFilter": {
                "startDate": "2022-08-25",
                "endDate": "2022-08-26",
                "timeZoneOffSet": -330,
            },
        },
        "granularity": "PT30M",
    }))?;
    let answer = client
        .get_user_status_v11()
        .account_id("637368b4a1d039e34ba63bbf")
        .body(body)
        .send()
        .await?;
    println!("{:#?}", answer.into_inner());
    Ok(())
}
