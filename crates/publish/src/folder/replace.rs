//! Replacing the published folder as a whole: readers see the old one or the new one, never some of each.
//!
//! ```text
//! dist                    write all files into .dist.next
//! dist  .dist.next        rename dist to .dist.old
//! .dist.old  .dist.next   rename .dist.next to dist
//! dist  .dist.old         remove .dist.old
//! ```
//!
//! If a run ends at any of these points, all folders are complete, and the next run cleans up. Only between the two
//! renamings is there no `dist`; the next run then restores the old one.

use std::io;
use std::path::{Path, PathBuf};

use crate::File;

/// The step that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplaceStep<'a> {
    /// A file is written into the new folder, which is not visible yet.
    Write(&'a str),
    /// The old folder is renamed.
    SetAside,
    /// The new folder is renamed to the published one.
    PutInPlace,
    /// The old folder is removed.
    Remove,
}

/// The two folders beside the published one while it is replaced.
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

/// Cleans up after an interrupted run.
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

/// Replaces the folder `top` by one with exactly these files. `before` is called with every step before it is done. If
/// it returns an error, the run ends there, as after an interruption.
pub fn replace(
    top: &Path,
    files: &[File],
    before: &mut dyn FnMut(ReplaceStep<'_>) -> io::Result<()>,
) -> io::Result<()> {
    recover(top)?;
    let TemporaryFolders { next, old } = TemporaryFolders::of(top);
    std::fs::create_dir_all(&next)?;
    for file in files {
        before(ReplaceStep::Write(&file.path))?;
        let path = next.join(&file.path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, &file.text)?;
    }
    let is_first = !top.try_exists()?;
    if !is_first {
        before(ReplaceStep::SetAside)?;
        std::fs::rename(top, &old)?;
    }
    before(ReplaceStep::PutInPlace)?;
    std::fs::rename(&next, top)?;
    if !is_first {
        before(ReplaceStep::Remove)?;
        std::fs::remove_dir_all(&old)?;
    }
    Ok(())
}
