//! `smartassist admin backup`: a copy of the database while it is used.

use std::path::PathBuf;

use clap::Args;
use smartassist_gateway::store::StoreError;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::output::Console;

const EXAMPLES: &str = "\
The copy holds secrets, and only you can read it. To restore it, stop the gateway and put it in the place of \
gateway.db, without the files gateway.db-wal and gateway.db-shm. The key of `smartassist admin app jwk` is a file of \
its own, platform-key.pem.

Examples:
  smartassist admin backup gateway-2025-06-02.db";

/// Copy the database of a gateway on this machine, running or not
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct BackupArguments {
    /// The copy, a file that does not exist yet
    file: PathBuf,
}

/// Copies it.
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
