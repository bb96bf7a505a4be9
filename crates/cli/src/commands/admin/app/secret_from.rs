//! Secrets that are brought along: from a variable or a file, never from the command line.

use std::path::Path;

use smartassist_auth::Secret;
use smartassist_gateway::resources::read_secret;
use smartassist_gateway::store::SecretKind;

use crate::failure::Failure;
use crate::input;
use crate::secrets::variable;

/// Reads the secret that an option says where to find. `option` is the option's name.
///
/// # Errors
///
/// It is not said in one of both ways, the variable is not set, the file cannot be read, or it holds no such secret.
/// What was given is not repeated: it may be the secret itself.
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
