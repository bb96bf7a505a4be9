//! From the model to the text of files.

mod client;
mod code;
mod format;
pub(crate) mod server;
mod tables;
pub(crate) mod types;

use code::Code;

use crate::lower;
use crate::model::Model;
use crate::parallel;
use crate::project::{Part, Target};

pub use client::{EDITS, Edit, Made};
pub use format::{SETTINGS as FORMAT_SETTINGS, rust as format};

/// A generated file before it has a header and a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Path inside the `generated` folder.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl Output {
    fn rust(path: &str, code: Code) -> Self {
        Self { path: path.to_owned(), text: code.finish() }
    }
}

/// Where generated code finds what it stands on, as Rust paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// What the vocabulary is built from: `crate::support` inside the types crate.
    pub support: String,
    /// The vocabulary, as client and server import it.
    pub types: String,
    /// What the client's calls stand on.
    pub client: String,
    /// What the server's routes stand on.
    pub server: String,
    /// The name of the trait that a service implements.
    pub api: String,
}

/// What one document generates.
#[derive(Debug)]
pub struct Generated {
    /// The files of each folder of the target, in its order.
    pub folders: Vec<Vec<Output>>,
    /// How often each lowering rule matched.
    pub matches: lower::Matches,
    /// How often each edit of progenitor's output was made, in the order of [`EDITS`].
    pub edits: Made,
}

/// Generates every file of a target; how they are laid out is the business of [`format()`].
pub fn emit(model: &Model, target: &Target) -> Result<Generated, String> {
    let places = &target.places;
    let folders = parallel::map(&target.folders, |folder| match folder.part {
        Part::Types => Ok((types::emit(model, places), None)),
        Part::Server => Ok((server::emit(model, places), None)),
        Part::ClientTable => Ok((tables::client(model), None)),
        Part::Rows => Ok((tables::rows(model, &places.types), None)),
        Part::Client => client::emit(model, places).map(|(outputs, matches, edits)| (outputs, Some((matches, edits)))),
    });
    let (folders, counts): (Vec<_>, Vec<_>) =
        folders.into_iter().collect::<Result<Vec<_>, String>>()?.into_iter().unzip();
    let nothing = || (vec![0; lower::RULES.len()], vec![0; EDITS.len()]);
    let (matches, edits) = counts.into_iter().flatten().next().unwrap_or_else(nothing);
    Ok(Generated { folders, matches, edits })
}
