//! The released documents below `openapi/releases`, one for each version. They never change after the release.

use std::path::Path;

use crate::diff::{Audience, Diff, VersionStep, diff};
use crate::disk;
use crate::load::Document;
use crate::past_document::{self, PastDocument};
use crate::plan::{self, Failure};
use crate::version::{self, Version, VersionTooLow};

/// The folder of the released documents, relative to the root.
pub const FOLDER: &str = "openapi/releases";

/// Where the version of the crates stands, relative to the root.
pub const MANIFEST: &str = "Cargo.toml";

/// The released versions, oldest first; none where nothing was released yet.
pub fn versions(root: &Path) -> Result<Vec<Version>, Failure> {
    let names =
        disk::files(&root.join(FOLDER)).map_err(|error| Failure::other(FOLDER, format!("cannot be read: {error}")))?;
    let mut versions = Vec::new();
    for name in names.iter().filter(|name| name.ends_with(".json")) {
        let version = name.trim_end_matches(".json").parse::<Version>();
        versions.push(version.map_err(|error| Failure::other(&format!("{FOLDER}/{name}"), format!("{error}")))?);
    }
    versions.sort();
    Ok(versions)
}

/// The newest released document, if there is any.
pub fn newest(root: &Path) -> Result<Option<PastDocument>, Failure> {
    let Some(version) = versions(root)?.pop() else { return Ok(None) };
    let name = format!("{FOLDER}/{version}.json");
    let text = plan::source(root, &name)?.text;
    Ok(Some(PastDocument { document: past_document::read(&name, text)?, name, version: Some(version) }))
}

/// The version of the crates in the manifest of the workspace.
pub fn current(root: &Path) -> Result<Version, Failure> {
    in_manifest(&plan::source(root, MANIFEST)?.text).ok_or_else(|| {
        Failure::other(MANIFEST, "`[workspace.package]` has no `version` of the form MAJOR.MINOR.PATCH+API-VERSION")
    })
}

/// The version in the text of a manifest: that of `[workspace.package]`.
pub fn in_manifest(text: &str) -> Option<Version> {
    let manifest: toml::Table = toml::from_str(text).ok()?;
    manifest.get("workspace")?.get("package")?.get("version")?.as_str()?.parse().ok()
}

/// Why the version in the manifest may not stay as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VersionRefusal {
    /// The least version that would do.
    pub needed: Version,
    /// What is wrong with the one that is there.
    pub message: String,
}

/// Whether the version in the manifest is raised as far as the changes since the newest release ask for. Nothing is
/// wrong while nothing is released. Fails where the release or the manifest cannot be read.
pub fn check_version(root: &Path, document: &Document) -> Result<Option<VersionRefusal>, Failure> {
    let Some(PastDocument { document: released, version: Some(version), .. }) = newest(root)? else { return Ok(None) };
    let changes = diff(&released, document);
    Ok(refusal(&version, &current(root)?, &changes, api_version(document)))
}

/// `info.version` of a document.
pub fn api_version(document: &Document) -> &str {
    document.json.pointer("/info/version").and_then(serde_json::Value::as_str).unwrap_or_default()
}

/// Whether a version is raised as far as the changes since a release ask for; `api` is `info.version` of the document
/// as it is now.
pub fn refusal(released: &Version, now: &Version, changes: &Diff, api: &str) -> Option<VersionRefusal> {
    let VersionTooLow { needed, only_api } = version::check(released, now, changes.step(), api).err()?;
    let why = match changes.step() {
        _ if only_api => format!("what follows the `+` has to be `info.version` of the document, which is {api}"),
        VersionStep::Major => {
            let broken: Vec<&str> = changes.broken().into_iter().map(Audience::noun).collect();
            format!("what changed since {released} breaks {}", broken.join(", "))
        }
        VersionStep::Minor => format!("since {released} the document says more, though nothing breaks"),
        VersionStep::Patch => format!("since {released} the document reads otherwise, though nothing breaks"),
        VersionStep::None => format!("{released} is released already"),
    };
    let message = format!("version {now} is not enough: {why} (cargo xtask diff --released)");
    Some(VersionRefusal { needed, message })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_workspace() {
        let text = "[package]\nversion = \"9.9.9+x\"\n\n[workspace.package]\nedition = \"2024\"\n# version = \"1\"\n\
                    version   = \"0.1.0+2025-06\" # ours\n[workspace.dependencies]\nversion = \"2.0.0+x\"\n";
        assert_eq!(in_manifest(text).map(|version| version.to_string()).as_deref(), Some("0.1.0+2025-06"));
        for text in
            ["", "[workspace.package]\n[other]\nversion = \"0.1.0+x\"", "[workspace.package]\nversion = \"0.1\""]
        {
            assert_eq!(in_manifest(text), None, "{text}");
        }
    }
}
