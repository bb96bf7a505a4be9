//! `SHA256SUMS`, by which a copy of the folder can be checked.

use sha2::{Digest as _, Sha256};

use crate::File;

/// The file of checksums, in the form that `sha256sum --check` reads.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// One line for each file, in the order of the files.
pub fn checksums<'a>(files: impl IntoIterator<Item = &'a File>) -> String {
    files.into_iter().map(|file| format!("{}  {}\n", hex(file.text.as_bytes()), file.path)).collect()
}

/// SHA-256 in lowercase hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
