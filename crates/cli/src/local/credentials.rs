//! Secrets that were made: shown once, or written to a file.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use serde_json::{Map, Value};
use smartassist_gateway::setup::{AppCredentials, SECRET_KINDS, field_of};
use smartassist_gateway::store::SecretKind;
use zeroize::Zeroizing;

use crate::console::{Console, Layout};
use crate::failure::Failure;

/// Where secrets go that are made.
#[derive(Args, Clone, Debug)]
pub struct SecretsOption {
    /// Write new secrets to this new file, which only you can read, and not to standard output
    #[arg(long, value_name = "FILE")]
    secrets_to: Option<PathBuf>,
}

/// The file for secrets, if one was asked for: it is made before the secrets are, so that none is lost where it cannot be
/// made.
pub struct SecretsFile(Option<(PathBuf, File)>);

impl SecretsOption {
    /// Makes the file.
    ///
    /// # Errors
    ///
    /// It exists, or cannot be made.
    pub fn prepare(&self) -> Result<SecretsFile, Failure> {
        self.prepare_if(true)
    }

    /// The same where secrets are due; where none are, no file is made.
    ///
    /// # Errors
    ///
    /// As [`prepare`](Self::prepare).
    pub fn prepare_if(&self, due: bool) -> Result<SecretsFile, Failure> {
        let Some(path) = self.secrets_to.as_ref().filter(|_| due) else { return Ok(SecretsFile(None)) };
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let cannot = |error| Failure::usage(format!("{} cannot be made: {error}", path.display()));
        let file = options.open(path).map_err(cannot)?;
        Ok(SecretsFile(Some((path.clone(), file))))
    }
}

impl SecretsFile {
    /// Takes the file away again where nothing came of it.
    pub fn unless_failed<T>(self, result: Result<T, Failure>) -> Result<(Self, T), Failure> {
        match result {
            Ok(value) => Ok((self, value)),
            Err(failure) => {
                self.remove();
                Err(failure)
            }
        }
    }

    fn remove(self) {
        if let Some((path, _)) = self.0 {
            // It is empty; that it stays does no harm.
            let _ = std::fs::remove_file(path);
        }
    }

    /// Writes what was made to the file; tells what is to be shown instead: only what is not secret.
    ///
    /// # Errors
    ///
    /// It cannot be written. The secrets are in force then; another rotation makes new ones.
    fn write(self, credentials: &[AppCredentials]) -> Result<bool, Failure> {
        let Some((path, mut file)) = self.0 else { return Ok(false) };
        if credentials.is_empty() {
            Self(Some((path, file))).remove();
            return Ok(false);
        }
        let written = write_lines(&mut file, credentials, true).and_then(|()| file.sync_all());
        written.map(|()| true).map_err(|error| {
            Failure::failed(format!("the secrets were made, and {} cannot be written: {error}", path.display()))
                .hint("make new ones with `smartassist app rotate`")
        })
    }
}

/// Hands over what was made: in lines that a shell or an environment file takes, or as JSON.
///
/// # Errors
///
/// It cannot be written.
pub fn hand_over(credentials: &[AppCredentials], file: SecretsFile, console: &mut Console<'_>) -> Result<(), Failure> {
    let in_file = file.write(credentials)?;
    if console.is_json() {
        for app in credentials {
            console.json(&json(app, !in_file), Layout::Document)?;
        }
    } else {
        write_lines(&mut console.out, credentials, !in_file)?;
    }
    remark(credentials, in_file, console)
}

/// As JSON, in a document with something else.
///
/// # Errors
///
/// The file cannot be written.
pub fn hand_over_within(
    credentials: &[AppCredentials],
    file: SecretsFile,
    console: &mut Console<'_>,
    document: impl FnOnce(Vec<Value>) -> Value,
) -> Result<(), Failure> {
    let in_file = file.write(credentials)?;
    let apps = credentials.iter().map(|app| json(app, !in_file)).collect();
    console.json(&document(apps), Layout::Document)?;
    remark(credentials, in_file, console)
}

fn remark(credentials: &[AppCredentials], in_file: bool, console: &mut Console<'_>) -> Result<(), Failure> {
    if !credentials.is_empty() {
        console.out.flush()?;
        console.warn(if in_file {
            "the secrets are in the file; they are nowhere to be read again"
        } else {
            "keep these secrets now: they are not shown again"
        })?;
    }
    Ok(())
}

/// The names by which the client and the receiver look for them.
fn variable(kind: SecretKind) -> &'static str {
    match kind {
        SecretKind::Client => "SMARTASSIST_CLIENT_SECRET",
        SecretKind::Savg => "SMARTASSIST_SAVG_SECRET",
        SecretKind::Webhook => "SMARTASSIST_WEBHOOK_SECRET",
    }
}

fn made(app: &AppCredentials) -> impl Iterator<Item = (SecretKind, Zeroizing<String>)> {
    SECRET_KINDS.into_iter().filter_map(|kind| Some((kind, app.secrets.expose(kind)?)))
}

/// Lines of an app, and an empty one between two apps. Ids and secrets need no quotation marks.
fn write_lines(out: &mut dyn Write, credentials: &[AppCredentials], with_secrets: bool) -> io::Result<()> {
    for (at, app) in credentials.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        writeln!(out, "SMARTASSIST_ACCOUNT_ID={}", app.account_id)?;
        writeln!(out, "SMARTASSIST_CLIENT_ID={}", app.client_id)?;
        for (kind, secret) in made(app).filter(|_| with_secrets) {
            writeln!(out, "{}={}", variable(kind), *secret)?;
        }
    }
    Ok(())
}

fn json(app: &AppCredentials, with_secrets: bool) -> Value {
    let ids = [("account_id", &app.account_id), ("client_id", &app.client_id)];
    let ids = ids.map(|(name, id)| (name.to_owned(), Value::from(id.as_str())));
    let secrets = made(app).filter(|_| with_secrets);
    let secrets = secrets.map(|(kind, secret)| (field_of(kind).to_owned(), Value::from(secret.as_str())));
    Value::Object(ids.into_iter().chain(secrets).collect::<Map<_, _>>())
}
