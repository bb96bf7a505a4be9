//! `smartassist admin app rotate`.

use std::time::Duration;

use clap::{Args, ValueEnum};
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_gateway::resources::SecretRotation;
use smartassist_gateway::store::SecretKind;
use smartassist_gateway::units::parse_duration;
use smartassist_gateway::utc;

use super::secret_from::secret_from;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::credentials::{ForceRotationOption, SecretsOption, print_credentials};
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::session::{ResourceSession, app_id};
use crate::output::Console;

const EXAMPLES: &str = "\
During the overlap both secrets are valid: tokens may be signed with either, and notifications are signed with \
both. An app has at most two valid secrets, so another rotation during the overlap ends the older one; it needs \
--force-rotation.

Examples:
  smartassist admin app rotate cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44
  smartassist admin app rotate cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --overlap 0
  smartassist admin app rotate cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --secret savg --secrets-to savg.env";

/// Replace a secret of an app and print the new one once
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct RotateSecretArguments {
    /// Client id or name of the app
    id: String,
    /// The secret to replace
    #[arg(long, value_name = "WHICH", default_value = "client")]
    secret: SecretOption,
    /// How long the previous secret stays valid; 0 ends it at once
    #[arg(long, value_name = "TIME", default_value = "24h", value_parser = parse_duration)]
    overlap: Duration,
    /// Source of the new secret: env:NAME or file:PATH [default: a generated secret]
    #[arg(long, value_name = "FROM")]
    from: Option<String>,
    #[command(flatten)]
    force: ForceRotationOption,
    #[command(flatten)]
    secrets_to: SecretsOption,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SecretOption {
    /// The secret that signs tokens
    Client,
    /// The secret of SAVG-Signature
    Savg,
    /// The secret of Standard Webhooks
    Webhook,
}

/// Replaces the secret.
pub async fn run(
    arguments: &RotateSecretArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let kind = match arguments.secret {
        SecretOption::Client => SecretKind::Client,
        SecretOption::Savg => SecretKind::Savg,
        SecretOption::Webhook => SecretKind::Webhook,
    };
    let mut session = ResourceSession::existing(data).await?;
    arguments.force.set(&mut session.draft);
    let secret = arguments.from.as_deref().map(|from| secret_from("--from", kind, from)).transpose()?;
    let rotation = SecretRotation { kind, secret, overlap: arguments.overlap };
    let id = app_id(&session.draft, &arguments.id)?;
    session.draft.rotate(&id, rotation)?;
    let made = session.prepare()?.save_with_secrets(&arguments.secrets_to).await?;
    print_credentials(&made, console)?;
    if arguments.overlap.is_zero() {
        console.note("the previous secret is no longer valid")?;
    } else {
        let until = utc(SystemClock.now().plus(arguments.overlap));
        console.note(&format!("the previous secret is valid until {until}"))?;
    }
    Ok(Exit::Success)
}
