//! Where files are when nobody says where.

use std::path::PathBuf;

use etcetera::BaseStrategy as _;

use super::{Config, ConfigError};

/// The folder of ours below the system's.
const FOLDER_NAME: &str = "smartassist";

/// The file that settings are read from when none is named: `$XDG_CONFIG_HOME/smartassist/config.toml`, else
/// `~/.config/smartassist/config.toml`, on Windows `%APPDATA%\smartassist\config.toml`. `None` where it does not exist.
pub fn default_file() -> Option<PathBuf> {
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(folders.config_dir().join(FOLDER_NAME).join("config.toml")).filter(|file| file.is_file())
}

impl Config {
    /// The folder that data is kept in: [`Config::data_folder`], or the usual one of this user.
    ///
    /// # Errors
    ///
    /// None is set, and the user has no home.
    pub fn data_folder(&self) -> Result<PathBuf, ConfigError> {
        if let Some(folder) = &self.data_folder {
            return Ok(folder.clone());
        }
        let folders = etcetera::choose_base_strategy().map_err(|_| {
            ConfigError::of("the user of the gateway has no home folder to keep data in; set `data_folder`")
        })?;
        Ok(folders.data_dir().join(FOLDER_NAME))
    }
}
