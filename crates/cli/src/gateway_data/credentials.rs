//! New secrets: printed once, or written to a file.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Map, Value};
use smartassist_gateway::resources::{
    AppCredentials, Changeset, ResourceError, SECRET_KINDS, read_secret, secret_field,
};
use smartassist_gateway::store::{SecretKind, StoreError};
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::output::{Console, Layout};

/// Where new secrets are written.
#[derive(Args, Clone, Debug)]
pub struct SecretsOption {
    /// Write new secrets to this new file, readable only by you, instead of standard output. They are on disk before
    /// the gateway stores them, so that an interrupted command loses none
    #[arg(long, value_name = "FILE")]
    secrets_to: Option<PathBuf>,
}

/// Whether a secret may be replaced during its overlap.
#[derive(Args, Clone, Copy, Debug)]
pub struct ForceRotationOption {
    /// Replace a secret even while the previous one is still valid in its overlap; the previous one ends at once
    #[arg(long)]
    force_rotation: bool,
}

impl ForceRotationOption {
    /// Applies the option to the draft.
    pub fn set(self, draft: &mut Changeset) {
        if self.force_rotation {
            draft.allow_early_secret_end();
        }
    }
}

/// The file with the new secrets.
pub struct SecretsFile(PathBuf);

/// New secrets that are stored and valid.
pub struct SavedCredentials {
    /// The secrets.
    pub credentials: Vec<AppCredentials>,
    /// Whether they are in a file, and so are not printed.
    pub in_file: bool,
}

/// Why no file with secrets was written.
pub enum SecretsFileError {
    /// The file exists.
    Exists(PathBuf),
    /// Anything else.
    Failed(Failure),
}

impl SecretsOption {
    /// Without a file.
    pub fn none() -> Self {
        Self { secrets_to: None }
    }

    /// Writes the secrets to the file of the option, and syncs it to disk. Returns `None` without the option, or if
    /// there are no secrets.
    ///
    /// # Errors
    ///
    /// The file exists, or cannot be written; a partial file is removed.
    pub fn write(&self, credentials: &[AppCredentials]) -> Result<Option<SecretsFile>, SecretsFileError> {
        let Some(path) = self.secrets_to.as_ref().filter(|_| !credentials.is_empty()) else { return Ok(None) };
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let failed = |error: io::Error| {
            let message = format!("{} cannot be written: {error}; nothing was changed", path.display());
            SecretsFileError::Failed(Failure::usage(message))
        };
        let mut file = options.open(path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => SecretsFileError::Exists(path.clone()),
            _ => failed(error),
        })?;
        let written = write_through(&mut file, path, credentials);
        let this = SecretsFile(path.clone());
        match written {
            Ok(()) => Ok(Some(this)),
            Err(error) => {
                this.remove();
                Err(failed(error))
            }
        }
    }
}

fn write_through(file: &mut File, path: &Path, credentials: &[AppCredentials]) -> io::Result<()> {
    // One write, so that the file is complete or empty if possible.
    let mut text = Zeroizing::new(Vec::new());
    write_lines(&mut *text, credentials, true)?;
    file.write_all(&text)?;
    file.sync_all()?;
    // The entry of a new file is part of its folder.
    #[cfg(unix)]
    File::open(folder_of(path))?.sync_all()?;
    Ok(())
}

#[cfg(unix)]
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

impl SecretsFile {
    /// The failure to report when saving failed. Removes the file, except where the database may have changed
    /// nevertheless.
    pub fn failure_after(self, error: ResourceError) -> Failure {
        match error {
            ResourceError::Store(StoreError::Failed { .. } | StoreError::Closed) => {
                let file = self.0.display();
                Failure::from(error).hint(format!(
                    "{file} stays, as the change may be on the disk: try again with the same file, to learn whether \
                     its secrets are valid"
                ))
            }
            _ => {
                self.remove();
                error.into()
            }
        }
    }

    fn remove(self) {
        // Its secrets were never valid, so a file that cannot be removed does no harm.
        let _ = std::fs::remove_file(self.0);
    }
}

/// The failure for a file that exists. It says whether the secrets in the file are valid, because an interrupted run
/// may have left it.
pub fn existing_file(path: &Path, draft: &Changeset) -> Failure {
    let path_shown = path.display();
    // Reading a device or a pipe may never end.
    if !std::fs::metadata(path).is_ok_and(|found| found.is_file()) {
        let message = format!("{path_shown} exists and is not a regular file, so nothing was changed");
        return Failure::usage(message).hint("name a file that does not exist");
    }
    let text = std::fs::read_to_string(path).map(Zeroizing::new).unwrap_or_default();
    let (mut app, mut valid, mut invalid) = ("", 0_usize, 0_usize);
    for (name, value) in text.lines().filter_map(|line| line.split_once('=')) {
        if name == CLIENT_ID {
            app = value;
        }
        let Some(kind) = SECRET_KINDS.into_iter().find(|kind| variable(*kind) == name) else { continue };
        let is_valid = read_secret(kind, value).is_ok_and(|secret| draft.is_valid_secret(app, kind, &secret));
        let count = if is_valid { &mut valid } else { &mut invalid };
        *count = count.saturating_add(1);
    }
    let (what, next) = match (valid, invalid) {
        (0, 0) => ("it holds no secrets of apps", "name a file that does not exist"),
        (_, 0) => ("the gateway knows its secrets, which are valid", "keep it, and name another file"),
        (0, _) => (
            "the gateway does not know its secrets: the run that wrote it was cut off before it changed anything, or \
             they were replaced since",
            "delete it, or name another file",
        ),
        _ => (
            "the gateway knows some of its secrets, which are valid, and not the others",
            "keep it as long as you need those, and name another file",
        ),
    };
    Failure::usage(format!("{path_shown} exists, so nothing was changed: {what}")).hint(next)
}

/// Prints the credentials as lines for a shell or an environment file, or as JSON.
///
/// # Errors
///
/// The output cannot be written.
pub fn print_credentials(made: &SavedCredentials, console: &mut Console<'_>) -> Result<(), Failure> {
    let SavedCredentials { credentials, in_file } = made;
    if console.is_json() {
        for app in credentials {
            console.json(&json(app, !*in_file), Layout::Document)?;
        }
    } else {
        write_lines(&mut console.out, credentials, !*in_file)?;
    }
    remark(made, console)
}

/// Prints the credentials as JSON inside another document.
///
/// # Errors
///
/// The output cannot be written.
pub fn print_credentials_within(
    made: &SavedCredentials,
    console: &mut Console<'_>,
    document: impl FnOnce(Vec<Value>) -> Value,
) -> Result<(), Failure> {
    let apps = made.credentials.iter().map(|app| json(app, !made.in_file)).collect();
    console.json(&document(apps), Layout::Document)?;
    remark(made, console)
}

fn remark(made: &SavedCredentials, console: &mut Console<'_>) -> Result<(), Failure> {
    if !made.credentials.is_empty() {
        console.out.flush()?;
        console.warn(if made.in_file {
            "the secrets are in the file only: keep it, they are not shown again"
        } else {
            "keep these secrets now: they are not shown again"
        })?;
    }
    Ok(())
}

const CLIENT_ID: &str = "SMARTASSIST_CLIENT_ID";

/// The variables that the client and the receiver read.
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

/// Writes the lines of each app, with an empty line between two apps. Ids and secrets need no quotes.
fn write_lines(out: &mut dyn Write, credentials: &[AppCredentials], with_secrets: bool) -> io::Result<()> {
    for (at, app) in credentials.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        writeln!(out, "SMARTASSIST_ACCOUNT_ID={}", app.account_id)?;
        writeln!(out, "{CLIENT_ID}={}", app.client_id)?;
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
    let secrets = secrets.map(|(kind, secret)| (secret_field(kind).to_owned(), Value::from(secret.as_str())));
    Value::Object(ids.into_iter().chain(secrets).collect::<Map<_, _>>())
}
