//! The documents of released versions: `openapi/releases/<version>.json`. They never change.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use smartassist_codegen::diff::diff;
use smartassist_codegen::disk;
use smartassist_codegen::load::{self, Document};
pub use smartassist_codegen::release::FOLDER;
use smartassist_codegen::release::refusal;
use smartassist_codegen::source::Source;

use crate::{PublishError, Published, Version, checksums};

/// The document of a released version.
#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    /// Its version.
    pub version: Version,
    /// The bundled document.
    pub document: Document,
}

/// Every released document, the oldest first.
///
/// # Errors
///
/// One cannot be read, is missing, or has changed since its release: the checksum in `SHA256SUMS` is different.
pub fn read(root: &Path) -> Result<Vec<Release>, PublishError> {
    let folder = root.join(FOLDER);
    let names = disk::files(&folder).map_err(|error| unreadable(FOLDER, &error))?;
    let mut sums = read_sums(&folder)?;
    let mut releases = Vec::new();
    for name in names.iter().filter(|name| *name != checksums::CHECKSUMS) {
        let file = format!("{FOLDER}/{name}");
        let version = name.strip_suffix(".json").and_then(|version| version.parse().ok());
        let version = version.ok_or_else(|| PublishError::new(&file, "is not named `<version>.json`; move it away"))?;
        let bytes = std::fs::read(folder.join(name)).map_err(|error| unreadable(&file, &error))?;
        if sums.remove(name).as_deref() != Some(&*checksums::hex(&bytes)) {
            let message = format!(
                "does not match `{}` beside it: released documents never change; restore both with git",
                checksums::CHECKSUMS
            );
            return Err(PublishError::new(&file, message));
        }
        let text = disk::decode(bytes).map_err(|error| PublishError::new(&file, error.to_string()))?;
        let document = load::load(Source::new(&file, text)).map_err(|found| {
            let first = found.first().map(|found| format!("{}: {}", found.position, found.message));
            PublishError::new(&file, first.unwrap_or_default())
        })?;
        releases.push(Release { version, document });
    }
    if let Some(name) = sums.keys().next() {
        return Err(PublishError::new(format!("{FOLDER}/{name}"), "was released and is missing; restore it with git"));
    }
    releases.sort_by(|one, other| one.version.cmp(&other.version));
    Ok(releases)
}

fn read_sums(folder: &Path) -> Result<BTreeMap<String, String>, PublishError> {
    let text = match std::fs::read_to_string(folder.join(checksums::CHECKSUMS)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(unreadable(&format!("{FOLDER}/{}", checksums::CHECKSUMS), &error)),
    };
    let lines = text.lines().filter_map(|line| line.split_once("  "));
    Ok(lines.map(|(sum, name)| (name.to_owned(), sum.to_owned())).collect())
}

fn unreadable(file: &str, error: &io::Error) -> PublishError {
    PublishError::new(file, format!("cannot be read: {error}"))
}

/// Checks that a released version is only published with its own document.
pub fn validate(published: &Published) -> Result<(), PublishError> {
    let same = published.releases.iter().find(|release| release.version == published.version);
    if same.is_none_or(|release| release.document.hash == published.document.hash) {
        return Ok(());
    }
    let message = format!(
        "{} is released, and the document has changed since: raise the version in the root Cargo.toml",
        published.version
    );
    Err(PublishError::new("Cargo.toml", message))
}

/// Adds the document to the released ones. Returns the path of its file.
///
/// # Errors
///
/// The version was not raised above the last released one, or not as far as the changes since then require, or the file
/// cannot be written.
pub fn add(root: &Path, published: &Published) -> Result<String, PublishError> {
    let version = &published.version;
    if let Some(last) = published.releases.last().filter(|last| last.version >= *version) {
        let message = format!("{} is released already; raise {version} in the root Cargo.toml above it", last.version);
        return Err(PublishError::new("Cargo.toml", message));
    }
    let refused = published.releases.last().and_then(|last| {
        let changes = diff(&last.document, &published.document);
        refusal(&last.version, version, &changes, &version.api)
    });
    if let Some(refusal) = refused {
        let message = format!("{}; raise it to {}", refusal.message, refusal.needed);
        return Err(PublishError::new("Cargo.toml", message));
    }
    let folder = root.join(FOLDER);
    let text = format!("{:#}\n", published.document.json);
    let name = format!("{version}.json");
    let mut sums = read_sums(&folder)?;
    sums.insert(name.clone(), checksums::hex(text.as_bytes()));
    let lines: String = sums.iter().map(|(name, sum)| format!("{sum}  {name}\n")).collect();
    let unwritable =
        |name: &str, error| PublishError::new(format!("{FOLDER}/{name}"), format!("cannot be written: {error}"));
    disk::write(&folder.join(&name), &text).map_err(|error| unwritable(&name, error))?;
    disk::write(&folder.join(checksums::CHECKSUMS), &lines).map_err(|error| unwritable(checksums::CHECKSUMS, error))?;
    Ok(format!("{FOLDER}/{name}"))
}
