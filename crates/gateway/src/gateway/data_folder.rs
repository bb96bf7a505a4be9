//! The files of the data folder beside the database: the lock and the key of the platform.

use std::fs::{self, File, TryLockError};
use std::path::Path;
use std::sync::Arc;

use smartassist_auth::KeyRing;

use super::StartError;
use crate::resources::platform_key::{self, KeyFileError};

/// The file whose lock says that a gateway runs on the folder.
const LOCK_FILE: &str = "gateway.lock";

/// Creates the folder, for its owner only, and locks it, so that only one gateway at a time runs on it. A second one
/// would end the calls of the first.
pub(super) fn lock(folder: &Path) -> Result<File, StartError> {
    let failed = |source| StartError::Folder { folder: folder.to_owned(), source };
    let mut make = fs::DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    make.create(folder).map_err(failed)?;
    let mut options = File::options();
    options.create(true).append(true);
    // A user who can read the file can lock it, and so prevent the gateway from starting.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(folder.join(LOCK_FILE)).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StartError::Running { folder: folder.to_owned() }),
        Err(TryLockError::Error(source)) => Err(failed(source)),
    }
}

/// The key that clients encrypt tokens to. Creating it takes a large part of a second; the first start does not wait
/// for it.
pub(super) async fn platform_keys(folder: &Path) -> Result<Arc<KeyRing>, StartError> {
    let (ring, folder) = (Arc::new(KeyRing::new()), folder.to_owned());
    let is_there = folder.join(platform_key::KEY_FILE).exists();
    let filled = Arc::clone(&ring);
    let filling = tokio::task::spawn_blocking(move || {
        let key = platform_key::platform_key(&folder)?;
        // The key ring was empty.
        let _ = filled.insert(key);
        Ok::<_, KeyFileError>(())
    });
    if is_there {
        filling.await.map_err(|error| StartError::Broken(error.to_string()))??;
    } else {
        tokio::spawn(async move {
            if let Ok(Err(error)) = filling.await {
                tracing::error!(%error, "encrypted tokens cannot be read until the next start");
            }
        });
    }
    Ok(ring)
}
