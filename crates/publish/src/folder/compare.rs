//! Compares the files to be published with those on disk, byte by byte, as the checksums do.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use smartassist_codegen::disk;
use smartassist_codegen::status::{FileState, FileStatus, UnreadableFile};

use super::DIST;
use crate::bundle::Bundle;

/// The state of every file of the published folder, orphans last.
///
/// # Errors
///
/// A file cannot be read; the error names the first.
pub fn compare(root: &Path, bundle: &Bundle) -> Result<Vec<FileStatus>, UnreadableFile> {
    let top = root.join(DIST);
    let status = |name: &str, state| FileStatus { folder: DIST.to_owned(), name: name.to_owned(), state };
    let mut statuses = Vec::new();
    for file in &bundle.files {
        let state = match std::fs::read(top.join(&file.path)) {
            Ok(bytes) if bytes == file.text.as_bytes() => FileState::Fresh,
            Ok(bytes) => FileState::Stale { old: String::from_utf8_lossy(&bytes).into_owned(), new: file.text.clone() },
            Err(error) if error.kind() == io::ErrorKind::NotFound => FileState::Missing { new: file.text.clone() },
            Err(error) => return Err(UnreadableFile { path: format!("{DIST}/{}", file.path), error }),
        };
        statuses.push(status(&file.path, state));
    }
    let known: BTreeSet<&str> = bundle.files.iter().map(|file| file.path.as_str()).collect();
    let there = disk::files(&top).map_err(|error| UnreadableFile { path: DIST.to_owned(), error })?;
    let orphans = there.iter().filter(|name| !known.contains(name.as_str()));
    statuses.extend(orphans.map(|name| status(name, FileState::Orphan)));
    Ok(statuses)
}
