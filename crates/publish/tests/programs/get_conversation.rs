use smartassist_client::Client;

mod token;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .base_url("https://smartassist.kore.ai")
        .account_id("637368b4a1d039e34ba63bbf")
        .token(token::mint()?)
        .build()?;
    let answer = client
        .get_conversation()
        .stream_id("st-3bf09bef-f979-5489-b337-f465bd5db1f4")
        .conversation_id("c-3c04346-e522-4c53-9e03-c9566d859aad")
        .send()
        .await?;
    println!("{:#?}", answer.into_inner());
    Ok(())
}
