//! Reads files, and replaces them atomically.

use std::fmt;
use std::fs::{DirBuilder, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::string::FromUtf8Error;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::source::Position;

/// The text of a file; `None` where there is no file. Line ends are those of the repository, whatever the checkout did.
///
/// # Errors
///
/// Those of the system, and [`NotUtf8`] inside of an error of the kind `InvalidData`.
pub fn read(path: &Path) -> io::Result<Option<String>> {
    match std::fs::read(path) {
        Ok(bytes) => decode(bytes).map(Some).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The text of a file that is only compared and shown, with U+FFFD for what is not UTF-8.
pub fn read_lossy(path: &Path) -> io::Result<Option<String>> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Bytes as text, with the line ends of the repository.
///
/// # Errors
///
/// The first place that is not UTF-8.
pub fn decode(bytes: Vec<u8>) -> Result<String, NotUtf8> {
    match String::from_utf8(bytes) {
        Ok(text) if text.contains('\r') => Ok(text.replace("\r\n", "\n")),
        Ok(text) => Ok(text),
        Err(error) => Err(NotUtf8::new(&error)),
    }
}

/// A file whose bytes are not UTF-8 everywhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotUtf8 {
    /// The first place.
    pub at: Position,
    /// The byte there.
    pub byte: u8,
    /// The text up to the end of that line, with U+FFFD for what cannot be read: to be shown, never to be used.
    pub shown: String,
}

impl NotUtf8 {
    fn new(error: &FromUtf8Error) -> Self {
        let (good, bad) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
        let good = String::from_utf8_lossy(good).replace("\r\n", "\n");
        let fit = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let line = good.matches('\n').count() + 1;
        let column = good.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
        let rest = bad.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let shown = format!("{good}{}\n", String::from_utf8_lossy(rest));
        Self { at: Position::new(fit(line), fit(column)), byte: bad.first().copied().unwrap_or_default(), shown }
    }
}

impl fmt::Display for NotUtf8 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at: Position { line, column }, byte, .. } = self;
        write!(f, "line {line}, column {column} is not UTF-8 (byte 0x{byte:02X}); save the file as UTF-8")
    }
}

impl std::error::Error for NotUtf8 {}

/// Replaces a file in one step: readers see the old text or the new, also after a crash.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let (beside, mut file) = create(folder, ".writing-", |path| File::create_new(path))?;
    let written = file.write_all(text.as_bytes()).and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        // The first error is returned; a file that remains matters less.
        let _ = std::fs::remove_file(&beside);
    }
    written
}

/// Creates something under a name in `folder` that nothing else has.
fn create<T>(folder: &Path, prefix: &str, make: impl Fn(&Path) -> io::Result<T>) -> io::Result<(PathBuf, T)> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    loop {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!("{prefix}{}-{number}", std::process::id()));
        match make(&path) {
            // It remained from a process of the same id, or was made by another program that guesses names.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => return made.map(|made| (path, made)),
        }
    }
}

/// A temporary folder that is removed when this value is dropped.
#[derive(Debug)]
pub struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    /// Creates it in the system's folder for temporary files; on Unix other users cannot read it.
    pub fn new() -> io::Result<Self> {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        create(&std::env::temp_dir(), "smartassist-", |path| builder.create(path)).map(|(path, ())| Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Every file below a folder, as paths relative to it with forward slashes, in order.
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

/// Removes a file and the folders that become empty by it, up to `top`.
pub fn remove(top: &Path, relative: &str) -> io::Result<()> {
    let path = top.join(relative);
    std::fs::remove_file(&path)?;
    let mut folder = path.parent();
    while let Some(current) = folder.filter(|current| *current != top && current.starts_with(top)) {
        if std::fs::remove_dir(current).is_err() {
            break;
        }
        folder = current.parent();
    }
    Ok(())
}
