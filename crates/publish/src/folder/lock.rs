//! Prevents that two runs replace the folder at the same time.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

/// The lock of the published folder. It is released when it is dropped, and when the process ends in any way.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock, a file beside the folder `top`; `None` if another run has it.
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
