//! `smartassist admin app rotate`.

use std::time::Duration;

use clap::{Args, ValueEnum};
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_client::parse_duration;
use smartassist_gateway::resources::Rotation;
use smartassist_gateway::store::SecretKind;
use smartassist_gateway::utc;

use super::secret_from::secret_from;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::credentials::{ForceRotationOption, SecretsOption, print_credentials};
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::session::{ResourceSession, app_id};
use crate::output::Console;

const EXAMPLES: &str = "\
While both are valid, tokens may be signed with either, and notifications are signed with both. At most two \
are valid at a time. Until the end of the overlap, another rotation is refused without --force-rotation: it would \
end the older one at once.

Examples:
  smartassist admin app rotate cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44
  smartassist admin app rotate cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --overlap 0
  smartassist admin app rotate cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44 --secret savg --secrets-to savg.env";

/// Give an app a new secret, and print it once
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct RotateSecretArguments {
    /// Its client id or name
    id: String,
    /// Which secret
    #[arg(long, value_name = "WHICH", default_value = "client")]
    secret: SecretOption,
    /// How much longer the one before it is valid; 0 for not at all
    #[arg(long, value_name = "TIME", default_value = "24h", value_parser = parse_duration)]
    overlap: Duration,
    /// Where to find a secret that is brought along, in place of a new one: env:NAME or file:PATH
    #[arg(long, value_name = "FROM")]
    from: Option<String>,
    #[command(flatten)]
    force: ForceRotationOption,
    #[command(flatten)]
    secrets_to: SecretsOption,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SecretOption {
    /// What tokens are signed with
    Client,
    /// What SAVG-Signature is made with
    Savg,
    /// What Standard Webhooks are signed with
    Webhook,
}

/// Replaces it.
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
    let rotation = Rotation { kind, secret, overlap: arguments.overlap };
    let id = app_id(&session.draft, &arguments.id)?;
    session.draft.rotate(&id, rotation)?;
    let made = session.prepare()?.save_with_secrets(&arguments.secrets_to).await?;
    print_credentials(&made, console)?;
    if arguments.overlap.is_zero() {
        console.note("the secret before it is not valid any more")?;
    } else {
        let until = utc(SystemClock.now().plus(arguments.overlap));
        console.note(&format!("the secret before it is valid until {until}"))?;
    }
    Ok(Exit::Success)
}
