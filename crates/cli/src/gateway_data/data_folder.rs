//! The data folder, and the database in it.

use std::fs::DirBuilder;
use std::path::{Path, PathBuf};

use clap::Args;
use smartassist_gateway::gateway::DATABASE;
use smartassist_gateway::ops::settings::{self, Config, Overrides};
use smartassist_gateway::resources::ResourceError;
use smartassist_gateway::store::{SqliteStore, StoreError};

use crate::exit::Exit;
use crate::failure::Failure;

/// Where a gateway keeps its data.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Data")]
pub struct DataFolderOption {
    /// Folder with the gateway's data; unless given, where `serve` finds it
    #[arg(long, global = true, value_name = "FOLDER", env = "SMARTASSIST_DATA", hide_env_values = true)]
    data: Option<PathBuf>,
}

impl DataFolderOption {
    /// The folder.
    ///
    /// # Errors
    ///
    /// None is given, and the gateway's settings cannot be read, or there is no home to look in.
    pub fn folder(&self) -> Result<PathBuf, Failure> {
        if let Some(folder) = &self.data {
            return Ok(folder.clone());
        }
        // Where `serve` finds it.
        let file = std::env::var_os("SMARTASSIST_CONFIG").filter(|file| !file.is_empty()).map(PathBuf::from);
        let file = file.or_else(settings::default_file);
        let config = Config::load(file.as_deref(), Overrides::default());
        let folder = config.and_then(|config| config.data_folder());
        folder.map_err(|error| Failure::usage(error.to_string()).hint("give --data or set SMARTASSIST_DATA"))
    }

    /// The folder, made where there is none: for its owner alone, as it will hold secrets.
    ///
    /// # Errors
    ///
    /// As [`folder`](Self::folder), or it cannot be made.
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

    /// The database, made where there is none.
    ///
    /// # Errors
    ///
    /// As [`create_folder`](Self::made_folder), or it cannot be opened.
    pub async fn open_or_create(&self) -> Result<SqliteStore, Failure> {
        open(&self.create_folder()?.join(DATABASE)).await
    }

    /// The database, which has to be there: a wrong folder shall not look like an empty gateway.
    ///
    /// # Errors
    ///
    /// There is none, or it cannot be opened.
    pub async fn open_existing(&self) -> Result<SqliteStore, Failure> {
        let path = self.folder()?.join(DATABASE);
        if self.is_missing()? {
            let failure = Failure::failed(format!("there is no gateway: {} does not exist", path.display()));
            return Err(
                failure.hint("begin one with `smartassist account create`, or give --data for one somewhere else")
            );
        }
        open(&path).await
    }

    /// Whether there is no database yet.
    ///
    /// # Errors
    ///
    /// As [`folder`](Self::folder), or nobody may look.
    pub fn is_missing(&self) -> Result<bool, Failure> {
        let path = self.folder()?.join(DATABASE);
        let exists = path.try_exists();
        let exists = exists.map_err(|error| Failure::failed(format!("{} cannot be read: {error}", path.display())))?;
        Ok(!exists)
    }
}

async fn open(path: &Path) -> Result<SqliteStore, Failure> {
    SqliteStore::open(path).await.map_err(|error| {
        let Failure::Message { exit, message, .. } = unstored(&error) else { return unstored(&error) };
        Failure::new(exit, format!("{}: {message}", path.display()))
    })
}

/// Why the store did not do what was asked, with what the database says.
pub fn unstored(error: &StoreError) -> Failure {
    match std::error::Error::source(error) {
        Some(source) => Failure::failed(format!("{error}: {source}")),
        None => Failure::failed(error.to_string()),
    }
}

/// Why something was not set up: what was asked for is wrong, or it could not be done.
pub fn not_set_up(error: &ResourceError) -> Failure {
    match error {
        ResourceError::Problems(_) | ResourceError::File(_) => Failure::new(Exit::Usage, error.to_string()),
        ResourceError::Store(error) => unstored(error),
        _ => Failure::failed(error.to_string()),
    }
}
