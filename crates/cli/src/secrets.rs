//! Reads secrets from files and environment variables only. Every user of the machine could read a secret on the
//! command line in the list of processes, and the shell would store it in its history.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use clap::Args;
use smartassist_auth::Secret;
use smartassist_auth::signature::{SavgSigner, SavgVerifier, WebhookSecret, WebhookSigner, WebhookVerifier};
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::input;

const SAVG_SECRET: &str = "SMARTASSIST_SAVG_SECRET";
const WEBHOOK_SECRET: &str = "SMARTASSIST_WEBHOOK_SECRET";

/// The value of a variable; `None` if it is not set or empty.
///
/// # Errors
///
/// The value is not UTF-8. The failure does not contain it.
pub fn variable(name: &str) -> Result<Option<Zeroizing<String>>, Failure> {
    match std::env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(Zeroizing::new(value))),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(Failure::usage(format!("{name} is not text in UTF-8"))),
    }
}

/// The secret in the file, or without a file the one in the variable.
///
/// # Errors
///
/// The file cannot be read.
pub fn secret(file: Option<&Path>, name: &str) -> Result<Option<Zeroizing<String>>, Failure> {
    match file {
        Some(file) => input::read_line(file).map(Some),
        None => variable(name),
    }
}

/// The options for the secrets that sign notifications.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Signatures")]
pub struct SignatureOptions {
    /// File with the secret of `SAVG-Signature`, instead of the variable SMARTASSIST_SAVG_SECRET; `-` is standard
    /// input
    #[arg(long, value_name = "FILE", env = "SMARTASSIST_SAVG_SECRET_FILE", hide_env_values = true)]
    savg_secret_file: Option<PathBuf>,
    /// File with the secret of Standard Webhooks (`whsec_…`), instead of the variable SMARTASSIST_WEBHOOK_SECRET
    #[arg(long, value_name = "FILE", env = "SMARTASSIST_WEBHOOK_SECRET_FILE", hide_env_values = true)]
    webhook_secret_file: Option<PathBuf>,
}

/// The secrets that sign notifications.
pub struct NotificationSecrets {
    savg: Option<Secret>,
    webhook: Option<WebhookSecret>,
}

impl SignatureOptions {
    /// Reads and validates the secrets.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or a secret is invalid. The failure does not contain it.
    pub fn read(&self) -> Result<NotificationSecrets, Failure> {
        let savg = self.savg_secret_file.as_deref();
        let webhook = self.webhook_secret_file.as_deref();
        Ok(NotificationSecrets {
            savg: read(savg, SAVG_SECRET, |text| Secret::from_text(text))?,
            webhook: read(webhook, WEBHOOK_SECRET, WebhookSecret::parse)?,
        })
    }
}

/// Reads one secret. Errors name its file or its variable.
fn read<T, E: Display>(
    file: Option<&Path>,
    name: &str,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Result<Option<T>, Failure> {
    let text = secret(file, name)?;
    text.map(|text| parse(&text)).transpose().map_err(|error| {
        let place = file.map_or_else(|| name.to_owned(), |file| file.display().to_string());
        Failure::usage(format!("{place}: {error}"))
    })
}

impl NotificationSecrets {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.savg.is_none() && self.webhook.is_none()
    }

    /// The names of the schemes with a secret.
    pub fn schemes(&self) -> &'static str {
        match (&self.savg, &self.webhook) {
            (Some(_), Some(_)) => "SAVG-Signature or Standard Webhooks",
            (Some(_), None) => "SAVG-Signature",
            (None, Some(_)) => "Standard Webhooks",
            (None, None) => "nothing",
        }
    }

    /// The verifiers.
    pub fn verifiers(&self) -> (Option<SavgVerifier>, Option<WebhookVerifier>) {
        (self.savg.as_ref().map(SavgVerifier::new), self.webhook.as_ref().map(WebhookVerifier::new))
    }

    /// The signers.
    pub fn signers(&self) -> (Option<SavgSigner>, Option<WebhookSigner>) {
        (self.savg.as_ref().map(SavgSigner::new), self.webhook.as_ref().map(WebhookSigner::new))
    }
}
