use smartassist_client::Client;

mod token;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("https://smartassist.kore.ai")
        .token(token::mint()?)
        .build()?;
    let answer = client
        .get_intent_realtime_data()
        .bot_id("st-3bf09bef-f979-5489-b337-f465bd5db1f4")
        .send()
        .await?;
    println!("{:#?}", answer.into_inner());
    Ok(())
}
