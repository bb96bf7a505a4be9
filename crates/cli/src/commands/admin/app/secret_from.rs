//! Reads a secret from the variable or the file that an option names, never from the command line itself.

use std::path::Path;

use smartassist_auth::Secret;
use smartassist_gateway::resources::read_secret;
use smartassist_gateway::store::SecretKind;

use crate::failure::Failure;
use crate::input;
use crate::secrets::variable;

/// Reads the secret from `env:NAME` or `file:PATH`. `option` is the name of the option, for errors.
///
/// # Errors
///
/// The source has another form, the variable is not set, the file cannot be read, or the secret is invalid. The failure
/// does not contain the source, because it may be the secret itself.
pub fn secret_from(option: &str, kind: SecretKind, from: &str) -> Result<Secret, Failure> {
    let text = match from.split_once(':') {
        Some(("env", name)) => variable(name)?.ok_or_else(|| {
            Failure::usage(format!("{option}: the variable is not set")).hint("export it before, or give file:PATH")
        })?,
        Some(("file", path)) => input::read_line(Path::new(path))?,
        _ => {
            let failure = Failure::usage(format!("{option} takes env:NAME or file:PATH, and not a secret"));
            return Err(failure.hint("give file:- for standard input"));
        }
    };
    read_secret(kind, &text).map_err(|error| Failure::usage(format!("{option}: {error}")))
}
