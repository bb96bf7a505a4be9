//! Reads files and standard input completely, up to a maximum size.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use zeroize::Zeroizing;

use crate::failure::Failure;

/// Maximum size of a file, in bytes (4 MiB): larger than any request that the document allows.
const MAX_INPUT_BYTES: u64 = 4 << 20;

/// Reads a text file, or standard input for `-`. The text is zeroed when it is dropped, because it may be a secret.
///
/// # Errors
///
/// The file cannot be read, or is too large. The failure names the path, and never contains the text.
pub fn read_text(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let name = || if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() };
    let unreadable = |error: io::Error| Failure::usage(format!("{} cannot be read: {error}", name()));
    let mut text = Zeroizing::new(String::new());
    let mut read =
        |source: &mut dyn Read| source.take(MAX_INPUT_BYTES + 1).read_to_string(&mut text).map_err(unreadable);
    if path == Path::new("-") {
        read(&mut io::stdin().lock())?;
    } else {
        read(&mut File::open(path).map_err(unreadable)?)?;
    }
    if u64::try_from(text.len()).is_ok_and(|length| length > MAX_INPUT_BYTES) {
        return Err(Failure::usage(format!("{} is larger than {MAX_INPUT_BYTES} bytes", name())));
    }
    Ok(text)
}

/// Reads a text file as [`read_text`] does, without the line breaks at its end.
///
/// # Errors
///
/// As [`read_text`].
pub fn read_line(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let mut text = read_text(path)?;
    let length = text.trim_end_matches(['\r', '\n']).len();
    text.truncate(length);
    Ok(text)
}

/// Splits `name=value` at the first `sign`.
///
/// # Errors
///
/// There is no name or no sign; the text says what to write.
pub fn parse_pair(text: &str, sign: char) -> Result<(String, String), String> {
    match text.split_once(sign) {
        Some((name, value)) if !name.trim().is_empty() => Ok((name.trim().to_owned(), value.to_owned())),
        _ => Err(format!("write a name, `{sign}` and a value")),
    }
}
