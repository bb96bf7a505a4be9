//! `SHA256SUMS`, so that whoever copied the folder can tell whether it arrived whole.

use sha2::{Digest as _, Sha256};

use crate::File;

/// The file of sums, in the form that `sha256sum --check` takes.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// One line a file, in the order of the files.
pub fn checksums<'a>(files: impl IntoIterator<Item = &'a File>) -> String {
    files.into_iter().map(|file| format!("{}  {}\n", hex(file.text.as_bytes()), file.path)).collect()
}

/// SHA-256 in lowercase hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
