//! Two runs at once would tidy up after each other.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

/// Held while the folder is replaced; gone when it is dropped, and when the process ends in any way.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// The lock beside the folder `top`; `None` if another run has it.
    pub fn take(top: &Path) -> io::Result<Option<Self>> {
        let name = top.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let file = File::create(top.with_file_name(format!(".{name}.lock")))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}
