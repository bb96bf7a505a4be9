//! `smartassist admin backup`: copies the database, also while it is in use.

use std::path::PathBuf;

use clap::Args;
use smartassist_gateway::store::StoreError;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::output::Console;

const EXAMPLES: &str = "\
The copy contains secrets, and only you can read it. To restore it, stop the gateway, replace gateway.db with it, and \
delete gateway.db-wal and gateway.db-shm. The key of `smartassist admin app jwk` is in another file, platform-key.pem.

Examples:
  smartassist admin backup gateway-2025-06-02.db";

/// Copy the database, while the gateway runs or not
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct BackupArguments {
    /// File for the copy; it must not exist
    file: PathBuf,
}

/// Copies the database.
pub async fn run(
    arguments: &BackupArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let store = data.open_existing().await?;
    let copied = store.backup(&arguments.file).await.map_err(|error| match error {
        StoreError::Exists(_) => Failure::usage(format!("{} exists already", arguments.file.display())),
        error => error.into(),
    });
    store.close().await;
    copied?;
    console.note(&format!("the copy is in {}", arguments.file.display()))?;
    Ok(Exit::Success)
}
