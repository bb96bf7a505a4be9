//! The data folder, and the database in it.

use std::fs::DirBuilder;
use std::path::{Path, PathBuf};

use clap::Args;
use smartassist_gateway::gateway::DATABASE;
use smartassist_gateway::ops::settings::{self, Config, Overrides};
use smartassist_gateway::store::{SqliteStore, StoreError};

use crate::failure::{Failure, with_causes};

/// The folder of a gateway's data.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Data")]
pub struct DataFolderOption {
    /// Folder of the gateway's data [default: the folder that `serve` uses]
    #[arg(long, global = true, value_name = "FOLDER", env = "SMARTASSIST_DATA", hide_env_values = true)]
    data: Option<PathBuf>,
}

impl DataFolderOption {
    /// The folder.
    ///
    /// # Errors
    ///
    /// The option is not set, and the gateway's settings cannot be read or there is no home folder.
    pub fn folder(&self) -> Result<PathBuf, Failure> {
        if let Some(folder) = &self.data {
            return Ok(folder.clone());
        }
        // The folder that `serve` uses.
        let file = std::env::var_os("SMARTASSIST_CONFIG").filter(|file| !file.is_empty()).map(PathBuf::from);
        let file = file.or_else(settings::default_file);
        let config = Config::load(file.as_deref(), Overrides::default());
        let folder = config.and_then(|config| config.data_folder());
        folder.map_err(|error| Failure::usage(error.to_string()).hint("give --data or set SMARTASSIST_DATA"))
    }

    /// The folder. Creates it with access for its owner only if it does not exist, because it will contain secrets.
    ///
    /// # Errors
    ///
    /// As [`folder`](Self::folder), or it cannot be created.
    pub fn create_folder(&self) -> Result<PathBuf, Failure> {
        let folder = self.folder()?;
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        let cannot = |error| Failure::failed(format!("{} cannot be made: {error}", folder.display()));
        builder.create(&folder).map_err(cannot)?;
        Ok(folder)
    }

    /// The database. Creates it if it does not exist.
    ///
    /// # Errors
    ///
    /// As [`create_folder`](Self::made_folder), or it cannot be opened.
    pub async fn open_or_create(&self) -> Result<SqliteStore, Failure> {
        open(&self.create_folder()?.join(DATABASE)).await
    }

    /// The database, which must exist: a wrong folder must not look like an empty gateway.
    ///
    /// # Errors
    ///
    /// It does not exist, or cannot be opened.
    pub async fn open_existing(&self) -> Result<SqliteStore, Failure> {
        let path = self.folder()?.join(DATABASE);
        if self.is_missing()? {
            let failure = Failure::failed(format!("there is no gateway: {} does not exist", path.display()));
            return Err(failure
                .hint("begin one with `smartassist admin account create`, or give --data for one somewhere else"));
        }
        open(&path).await
    }

    /// Whether the database does not exist yet.
    ///
    /// # Errors
    ///
    /// As [`folder`](Self::folder), or access is denied.
    pub fn is_missing(&self) -> Result<bool, Failure> {
        let path = self.folder()?.join(DATABASE);
        let exists = path.try_exists();
        let exists = exists.map_err(|error| Failure::failed(format!("{} cannot be read: {error}", path.display())))?;
        Ok(!exists)
    }
}

async fn open(path: &Path) -> Result<SqliteStore, Failure> {
    let failed = |error: StoreError| Failure::failed(format!("{}: {}", path.display(), with_causes(&error)));
    SqliteStore::open(path).await.map_err(failed)
}
