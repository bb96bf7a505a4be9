//! From the model to the text of files.

mod client;
mod code;
mod format;
pub(crate) mod server;
pub(crate) mod types;

use code::Code;

use crate::lower;
use crate::model::Model;
use crate::project::{Part, Target};

pub use client::{EDITS, Edit, Made};
pub use format::SETTINGS as FORMAT_SETTINGS;

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

/// Generates and formats every file of a target.
pub fn emit(model: &Model, target: &Target) -> Result<Generated, String> {
    let places = &target.places;
    let (mut matches, mut edits) = (vec![0; lower::RULES.len()], vec![0; EDITS.len()]);
    let mut folders = Vec::new();
    for folder in &target.folders {
        let outputs = match folder.part {
            Part::Types => ("types", types::emit(model, places)),
            Part::Server => ("server", server::emit(model, places)),
            Part::Client => {
                let (outputs, matched, made) = client::emit(model, places)?;
                (matches, edits) = (matched, made);
                ("client", outputs)
            }
        };
        folders.push(outputs);
    }
    let folders = format::rust(folders)?;
    Ok(Generated { folders, matches, edits })
}
