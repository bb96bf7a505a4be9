//! `smartassist admin app create`.

use clap::Args;
use smartassist_gateway::resources::{AppSecrets, AppSpec};
use smartassist_gateway::store::SecretKind;

use super::secret_from::secret_from;
use super::settings::AppSettingsOptions;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::credentials::{SecretsOption, print_credentials};
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::session::{AccountOption, ResourceSession};
use crate::output::Console;

const EXAMPLES: &str = "\
The output can be pasted into a shell or an environment file. --client-id and --client-secret-from \
register a dialer that has credentials already.

Examples:
  smartassist admin app create Dialer --scope dialout
  smartassist admin app create Dialer --scope dialout --scope analytics --secrets-to dialer.env
  smartassist admin app create Dialer --client-id cs-1e845b00 --client-secret-from env:DIALER_SECRET";

/// Create an app and print its credentials once
///
/// The app gets a client secret, and a secret each for SAVG-Signature and Standard Webhooks, with which notifications
/// are signed. A secret that no option sets is generated. Secrets cannot be read later.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct CreateAppArguments {
    /// Name of the app
    name: String,
    #[command(flatten)]
    settings: AppSettingsOptions,
    #[command(flatten)]
    account: AccountOption,
    /// Client id of the app [default: a new one that begins with cs-]
    #[arg(long, value_name = "ID", help_heading = "Credentials")]
    client_id: Option<String>,
    /// Source of the client secret of 32 bytes or more: env:NAME or file:PATH [default: a new secret]
    #[arg(long, value_name = "FROM", help_heading = "Credentials")]
    client_secret_from: Option<String>,
    /// The same for the secret of SAVG-Signature
    #[arg(long, value_name = "FROM", help_heading = "Credentials")]
    savg_secret_from: Option<String>,
    /// The same for the secret of Standard Webhooks, which begins with whsec_
    #[arg(long, value_name = "FROM", help_heading = "Credentials")]
    webhook_secret_from: Option<String>,
    #[command(flatten, next_help_heading = "Credentials")]
    secrets_to: SecretsOption,
}

/// Creates the app.
pub async fn run(
    arguments: &CreateAppArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let mut app = AppSpec::named(&arguments.name);
    arguments.settings.set(&mut app.settings)?;
    let mut session = ResourceSession::existing(data).await?;
    let account = arguments.account.resolve(&session.draft)?;
    let (id, secrets) = (arguments.client_id.clone(), arguments.secrets()?);
    session.draft.create_app(&account, id, app, secrets)?;
    let made = session.prepare()?.save_with_secrets(&arguments.secrets_to).await?;
    print_credentials(&made, console)?;
    Ok(Exit::Success)
}

impl CreateAppArguments {
    fn secrets(&self) -> Result<AppSecrets, Failure> {
        let mut secrets = AppSecrets::default();
        for (option, kind, from) in [
            ("--client-secret-from", SecretKind::Client, &self.client_secret_from),
            ("--savg-secret-from", SecretKind::Savg, &self.savg_secret_from),
            ("--webhook-secret-from", SecretKind::Webhook, &self.webhook_secret_from),
        ] {
            if let Some(from) = from {
                secrets = secrets.with(kind, secret_from(option, kind, from)?);
            }
        }
        Ok(secrets)
    }
}
