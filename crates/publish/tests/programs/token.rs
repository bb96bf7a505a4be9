use smartassist_auth::{Minter, Secret};

/// A token that is valid for ten minutes and for one request.
pub fn mint() -> Result<String, Box<dyn std::error::Error>> {
    let secret = Secret::from_env("SMARTASSIST_CLIENT_SECRET")?;
    let minter = Minter::builder(std::env::var("SMARTASSIST_CLIENT_ID")?, secret).token_id(true).build()?;
    Ok(minter.mint()?.expose().to_owned())
}
