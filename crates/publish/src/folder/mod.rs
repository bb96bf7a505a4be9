//! The published folder on disk: comparing it, and replacing it in one step.

mod compare;
mod lock;
mod replace;

use std::io;
use std::path::Path;

pub use compare::compare;
pub use lock::Lock;
pub use replace::{Step, recover, replace};

/// Where the published files are, relative to the root of the repository.
pub const DIST: &str = "openapi/dist";

/// Every file below a folder, as paths relative to it with forward slashes, sorted; none where there is no folder.
pub fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<String>) -> io::Result<()> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}

/// Writes one file in one step, with the folders that it needs.
pub fn write(folder: &Path, name: &str, text: &str) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let waiting = folder.join(format!(".{name}.writing"));
    std::fs::write(&waiting, text)?;
    std::fs::rename(waiting, folder.join(name))
}
