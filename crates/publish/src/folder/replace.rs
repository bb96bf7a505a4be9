//! Replacing the published folder as a whole: readers see the old one or the new one, never some of each.
//!
//! ```text
//! dist                    write all files into .dist.next
//! dist  .dist.next        rename dist to .dist.old
//! .dist.old  .dist.next   rename .dist.next to dist
//! dist  .dist.old         remove .dist.old
//! ```
//!
//! A run that ends at any of these points leaves whole folders alone, and the next run tidies up. Only between the two
//! renamings is there no `dist`; then the old one comes back.

use std::io;
use std::path::{Path, PathBuf};

use crate::File;

/// What is about to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionStep<'a> {
    /// A file is written into the new folder, which nobody looks at yet.
    Write(&'a str),
    /// The old folder is set aside.
    SetAside,
    /// The new folder takes its place.
    PutInPlace,
    /// The old folder is removed.
    Remove,
}

/// The two folders that stand beside the published one while it is replaced.
struct TemporaryFolders {
    next: PathBuf,
    old: PathBuf,
}

impl TemporaryFolders {
    fn of(top: &Path) -> Self {
        let name = top.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { next: top.with_file_name(format!(".{name}.next")), old: top.with_file_name(format!(".{name}.old")) }
    }
}

/// Tidies up after a run that was interrupted.
pub fn recover(top: &Path) -> io::Result<()> {
    let TemporaryFolders { next, old } = TemporaryFolders::of(top);
    if !top.try_exists()? && old.try_exists()? {
        std::fs::rename(&old, top)?;
    }
    for folder in [next, old] {
        if folder.try_exists()? {
            std::fs::remove_dir_all(folder)?;
        }
    }
    Ok(())
}

/// Replaces the folder `top` by one with exactly these files. `before` hears of every step before it is done; its error
/// ends the run there and leaves everything as it is, as an interruption would.
pub fn replace(
    top: &Path,
    files: &[File],
    before: &mut dyn FnMut(VersionStep<'_>) -> io::Result<()>,
) -> io::Result<()> {
    recover(top)?;
    let TemporaryFolders { next, old } = TemporaryFolders::of(top);
    std::fs::create_dir_all(&next)?;
    for file in files {
        before(VersionStep::Write(&file.path))?;
        let path = next.join(&file.path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, &file.text)?;
    }
    let is_first = !top.try_exists()?;
    if !is_first {
        before(VersionStep::SetAside)?;
        std::fs::rename(top, &old)?;
    }
    before(VersionStep::PutInPlace)?;
    std::fs::rename(&next, top)?;
    if !is_first {
        before(VersionStep::Remove)?;
        std::fs::remove_dir_all(&old)?;
    }
    Ok(())
}
