//! The documents of earlier versions: `openapi/releases/<version>.json`, never changed once there.

use std::io;
use std::path::Path;

use serde_json::Value;

use crate::{Problem, Version};

/// Where released documents are kept, relative to the root of the repository.
pub const FOLDER: &str = "openapi/releases";

/// The document of a released version.
#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    /// Its version.
    pub version: Version,
    /// The bundled document.
    pub document: Value,
}

/// Every released document, the oldest first. A repository without any has no releases.
pub fn read(root: &Path) -> Result<Vec<Release>, Problem> {
    let folder = root.join(FOLDER);
    let unreadable = |file: &str, error: io::Error| Problem::new(file, format!("cannot be read: {error}"));
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(FOLDER, error)),
    };
    let mut releases = Vec::new();
    for entry in entries {
        let name = entry.map_err(|error| unreadable(FOLDER, error))?.file_name().to_string_lossy().into_owned();
        let Some(version) = name.strip_suffix(".json") else { continue };
        let file = format!("{FOLDER}/{name}");
        let version = version.parse().map_err(|error| Problem::new(&file, format!("rename it: {error}")))?;
        let text = std::fs::read_to_string(folder.join(&name)).map_err(|error| unreadable(&file, error))?;
        let document = serde_json::from_str(&text)
            .map_err(|error| Problem::new(&file, format!("is not JSON: {error}; restore it, releases never change")))?;
        releases.push(Release { version, document });
    }
    releases.sort_by(|one, other| one.version.cmp(&other.version));
    Ok(releases)
}
