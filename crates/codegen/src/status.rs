//! Comparing what should be on disk with what is.

use std::io;
use std::path::Path;

use crate::disk;
use crate::plan::{HASH_LINE, Plan};

/// What a file needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileState {
    /// It is as it should be.
    Fresh,
    /// It differs.
    Stale {
        /// What is there.
        old: String,
        /// What should be there.
        new: String,
    },
    /// It is not there.
    Missing {
        /// What should be there.
        new: String,
    },
    /// Nothing generates it.
    Orphan,
}

/// A file in a folder that belongs to the tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileStatus {
    /// The folder, relative to the root.
    pub folder: String,
    /// The path inside the folder.
    pub name: String,
    /// What it needs.
    pub state: FileState,
}

impl FileStatus {
    /// The path relative to the root.
    pub fn path(&self) -> String {
        format!("{}/{}", self.folder, self.name)
    }

    /// Whether only the line with the document's hash differs.
    pub fn only_hash_differs(&self) -> bool {
        let FileState::Stale { old, new } = &self.state else { return false };
        let without = |text| str::split(text, '\n').filter(|line| !line.starts_with(HASH_LINE));
        without(old).eq(without(new))
    }
}

/// Something on disk that cannot be read.
#[derive(Debug)]
pub struct UnreadableFile {
    /// The path relative to the root.
    pub path: String,
    /// Why not.
    pub error: io::Error,
}

/// The state of every file, in the order of the plan; orphans after the files of their folder. Errors name the first
/// file or folder that cannot be read.
pub fn compare(root: &Path, plan: &Plan) -> Result<Vec<FileStatus>, UnreadableFile> {
    let mut statuses = Vec::new();
    for folder in &plan.folders {
        let top = root.join(&folder.path);
        let mut status = |name: &str, state| {
            statuses.push(FileStatus { folder: folder.path.clone(), name: name.to_owned(), state });
        };
        for file in &folder.files {
            let read = disk::read_lossy(&top.join(&file.path));
            let state = match read.map_err(|error| unreadable(format!("{}/{}", folder.path, file.path), error))? {
                None => FileState::Missing { new: file.text.clone() },
                Some(old) if old == file.text => FileState::Fresh,
                Some(old) => FileState::Stale { old, new: file.text.clone() },
            };
            status(&file.path, state);
        }
        for name in disk::files(&top).map_err(|error| unreadable(folder.path.clone(), error))? {
            if !folder.files.iter().any(|file| file.path == name) {
                status(&name, FileState::Orphan);
            }
        }
    }
    Ok(statuses)
}

fn unreadable(path: String, error: io::Error) -> UnreadableFile {
    UnreadableFile { path, error }
}

/// Brings one file to its state in the plan. A fresh one is not touched, so its time of change stays.
pub fn fix(root: &Path, status: &FileStatus) -> io::Result<()> {
    let top = root.join(&status.folder);
    match &status.state {
        FileState::Fresh => Ok(()),
        FileState::Stale { new, .. } | FileState::Missing { new } => disk::write(&top.join(&status.name), new),
        FileState::Orphan => disk::remove(&top, &status.name),
    }
}
