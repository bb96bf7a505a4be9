//! `smartassist token mint`.

use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use serde_json::json;
use smartassist_auth::{JweRecipient, MintError, Minter, Secret};
use smartassist_client::{InvalidDuration, parse_duration};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::input::{parse_pair, read_text};
use crate::output::{Console, Layout};
use crate::secrets::secret;

const EXAMPLES: &str = "\
Send the token in the header `auth`, without `Bearer`. Everyone who has the token can act as the app: keep it out of \
logs.

Examples:
  smartassist token mint
  curl -H \"auth: $(smartassist token mint --jti)\" https://platform.kore.ai/...
  pass show kore/secret | smartassist token mint --client-id cs-1e845b00 --client-secret-file -";

/// Make a token from a client id and a client secret
///
/// Reads the secret from SMARTASSIST_CLIENT_SECRET, from a file, or from standard input. Prints only the token; with
/// -o json also its expiry and whether it is for a single use.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct MintArguments {
    /// Client id of the app
    #[arg(long, value_name = "ID", env = "SMARTASSIST_CLIENT_ID", hide_env_values = true)]
    client_id: Option<String>,
    /// File with the client secret, instead of the variable SMARTASSIST_CLIENT_SECRET; `-` is standard input
    #[arg(long, value_name = "FILE", env = "SMARTASSIST_CLIENT_SECRET_FILE", hide_env_values = true)]
    client_secret_file: Option<PathBuf>,
    /// Give the token an id for a single use (`jti`); such a token is valid for at most an hour
    #[arg(long)]
    jti: bool,
    /// Lifetime, or `none` for a token that never expires
    #[arg(long, value_name = "TIME", default_value = "10m", value_parser = lifetime)]
    lifetime: TokenLifetime,
    /// Claim `sub` [default: the client id]
    #[arg(long, value_name = "TEXT")]
    subject: Option<String>,
    /// An additional claim, as name=value; repeat the option for several
    #[arg(long = "claim", value_name = "NAME=VALUE", value_parser = |text: &str| parse_pair(text, '='))]
    claims: Vec<(String, String)>,
    /// Encrypt the token: a file with the platform's public key (JWK)
    #[arg(long, value_name = "FILE", env = "SMARTASSIST_JWE_KEY_FILE", hide_env_values = true)]
    encrypt_to: Option<PathBuf>,
    /// Accept a client secret of fewer than 32 bytes
    #[arg(long)]
    allow_short_client_secret: bool,
}

/// The lifetime of a token; `None` for a token that never expires.
#[derive(Clone, Copy, Debug)]
struct TokenLifetime(Option<Duration>);

fn lifetime(text: &str) -> Result<TokenLifetime, InvalidDuration> {
    if text == "none" {
        Ok(TokenLifetime(None))
    } else {
        parse_duration(text).map(|lifetime| TokenLifetime(Some(lifetime)))
    }
}

/// Makes a token and prints it.
pub fn run(arguments: &MintArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let client_id = arguments.client_id.as_deref().ok_or_else(|| {
        Failure::usage("no client id: give --client-id or set SMARTASSIST_CLIENT_ID")
            .hint("`smartassist admin app list` lists the apps of a gateway, API Setup in the vendor's console its own")
    })?;
    let secret = secret(arguments.client_secret_file.as_deref(), "SMARTASSIST_CLIENT_SECRET")?;
    let secret = secret.ok_or_else(|| {
        let failure = Failure::usage("no client secret: set SMARTASSIST_CLIENT_SECRET or give --client-secret-file");
        failure.hint("`smartassist admin app create` of a gateway and API Setup in the vendor's console show it")
    })?;
    let secret = Secret::from_text(secret.as_str());
    let secret = secret.map_err(|error| Failure::usage(format!("client secret: {error}")))?;
    let mut builder = Minter::builder(client_id, secret).lifetime(arguments.lifetime.0).token_id(arguments.jti);
    if let Some(subject) = &arguments.subject {
        builder = builder.subject(subject);
    }
    for (name, value) in &arguments.claims {
        builder = builder.claim(name, value.as_str());
    }
    if let Some(file) = &arguments.encrypt_to {
        let recipient = JweRecipient::from_jwk(&read_text(file)?);
        builder =
            builder.encrypt_to(recipient.map_err(|error| Failure::usage(format!("{}: {error}", file.display())))?);
    }
    if arguments.allow_short_client_secret {
        builder = builder.allow_short_secret();
    }
    let token = builder.build().and_then(|minter| minter.mint()).map_err(explain)?;
    if console.is_json() {
        let expires = token.expires().map(|expires| expires.as_secs());
        let value = json!({ "token": token.expose(), "expires": expires, "singleUse": token.is_single_use() });
        console.json(&value, Layout::Document)?;
    } else {
        writeln!(console.out, "{}", token.expose())?;
    }
    Ok(Exit::Success)
}

/// The failure for an error of the library, with the names of the options.
fn explain(error: MintError) -> Failure {
    match error {
        MintError::ShortSecret => Failure::usage("the client secret has fewer than 32 bytes")
            .hint("see whether it is complete, and give --allow-short-client-secret if it is the one that was given"),
        MintError::Lifetime => Failure::usage("--lifetime is under a second, or with --jti over an hour or none"),
        error @ (MintError::Clock | MintError::NoRandomness | MintError::Encryption) => {
            Failure::failed(error.to_string())
        }
        error => Failure::usage(error.to_string()),
    }
}
