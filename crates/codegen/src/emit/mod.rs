//! From the model to the text of files.

mod client;
mod code;
mod format;
pub(crate) mod server;
mod tables;
pub(crate) mod types;

use code::CodeWriter;

use crate::lower;
use crate::model::Model;
use crate::parallel;
use crate::project::{OutputKind, Target};

pub use client::{PATCHES, Patch, PatchCounts};
pub use format::{SETTINGS as FORMAT_SETTINGS, rust as format};

/// A generated file, without its header and folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Path inside the `generated` folder.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl OutputFile {
    fn rust(path: &str, code: CodeWriter) -> Self {
        Self { path: path.to_owned(), text: code.finish() }
    }
}

/// The code that is generated from one document.
#[derive(Debug)]
pub struct GeneratedCode {
    /// The files of each folder of the target, in its order.
    pub folders: Vec<Vec<OutputFile>>,
    /// How often each lowering rule matched.
    pub matches: lower::MatchCounts,
    /// How often each edit of progenitor's output was made, in the order of [`PATCHES`].
    pub edits: PatchCounts,
}

/// Generates every file of a target; [`format()`] does the layout.
pub fn emit(model: &Model, target: &Target) -> Result<GeneratedCode, String> {
    let crate_paths = &target.crate_paths;
    let folders = parallel::map(&target.folders, |folder| match folder.kind {
        OutputKind::Types => Ok((types::emit(model, crate_paths), None)),
        OutputKind::Server => Ok((server::emit(model, crate_paths), None)),
        OutputKind::ClientTable => Ok((tables::client(model), None)),
        OutputKind::Rows => Ok((tables::rows(model, &crate_paths.types), None)),
        OutputKind::Client => {
            client::emit(model, crate_paths).map(|(outputs, matches, edits)| (outputs, Some((matches, edits))))
        }
    });
    let (folders, counts): (Vec<_>, Vec<_>) =
        folders.into_iter().collect::<Result<Vec<_>, String>>()?.into_iter().unzip();
    let nothing = || (vec![0; lower::RULES.len()], vec![0; PATCHES.len()]);
    let (matches, edits) = counts.into_iter().flatten().next().unwrap_or_else(nothing);
    Ok(GeneratedCode { folders, matches, edits })
}
