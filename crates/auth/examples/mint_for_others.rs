//! Prints tokens of every kind, one JSON object a line, for other implementations to read. See
//! `tests/outside/auth/README.md`.

#![allow(clippy::print_stdout, reason = "a program whose output is read by another")]

use std::error::Error;
use std::time::Duration;

use serde_json::{Value, json};
use smartassist_auth::{ContentEncryption, JweRecipient, KeyManagement, Minter, MinterBuilder, PrivateKey, Secret};

const APP: &str = "cs-1e845b00-81ad-5757-a1e7-d0f6fea227e9";

fn main() -> Result<(), Box<dyn Error>> {
    let secret = Secret::generate()?;
    let pem = PrivateKey::generate_pem()?;
    let jwk = PrivateKey::from_pkcs8_pem("k-0bf1", &pem)?.public_jwk();
    let shown = String::from_utf8(secret.expose().to_vec())?;
    println!("{}", json!({"secret": shown, "pem": *pem, "jwk": serde_json::from_str::<Value>(&jwk)?}));

    let minter = || -> Result<MinterBuilder, Box<dyn Error>> {
        Ok(Minter::builder(APP, Secret::from_text(shown.clone())?).subject("1234567890"))
    };
    let minimal = json!({"sub": "1234567890", "appId": APP});
    let cases = [
        ("minimal", minter()?.lifetime(None).issued_at(false), vec![]),
        ("as usual", minter()?, vec!["iat", "exp"]),
        ("with token id", minter()?.lifetime(Duration::from_secs(3600)).token_id(true), vec!["iat", "exp", "jti"]),
        (
            "with further claims",
            minter()?.claim("iss", "Zoë 😀 \"\\").claim("n", json!([1, {"a": null}])),
            vec!["iat", "exp", "iss", "n"],
        ),
    ];
    for (name, builder, present) in cases {
        let present: Vec<_> = ["sub", "appId"].into_iter().chain(present).collect();
        let token = builder.build()?.mint()?;
        println!("{}", json!({"name": name, "token": token.expose(), "claims": minimal, "present": present}));
    }
    for key_management in [KeyManagement::RsaOaep, KeyManagement::RsaOaep256] {
        for content in [ContentEncryption::A128CbcHs256, ContentEncryption::A128Gcm, ContentEncryption::A256Gcm] {
            let recipient = JweRecipient::from_jwk(&jwk)?.with_key_management(key_management)?;
            let token = minter()?.encrypt_to(recipient.with_content_encryption(content)).build()?.mint()?;
            println!(
                "{}",
                json!({
                    "name": format!("{key_management}, {content}"),
                    "alg": key_management.name(),
                    "enc": content.name(),
                    "token": token.expose(),
                    "claims": minimal,
                    "present": ["sub", "appId", "iat", "exp"],
                })
            );
        }
    }
    Ok(())
}
