//! The default folders for settings and data.

use std::path::PathBuf;

use etcetera::BaseStrategy as _;

use super::{Config, ConfigError};

/// The name of the gateway's folder in the system's folders.
const FOLDER_NAME: &str = "smartassist";

/// The default settings file: `$XDG_CONFIG_HOME/smartassist/config.toml`, else `~/.config/smartassist/config.toml`; on
/// Windows `%APPDATA%\smartassist\config.toml`. `None` if it does not exist.
pub fn default_file() -> Option<PathBuf> {
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(folders.config_dir().join(FOLDER_NAME).join("config.toml")).filter(|file| file.is_file())
}

impl Config {
    /// The data folder: [`Config::data_folder`], or the default one of this user.
    ///
    /// # Errors
    ///
    /// It is not set, and the user has no home folder.
    pub fn data_folder(&self) -> Result<PathBuf, ConfigError> {
        if let Some(folder) = &self.data_folder {
            return Ok(folder.clone());
        }
        let folders = etcetera::choose_base_strategy()
            .map_err(|_| ConfigError::of("the user of the gateway has no home folder for data; set `data_folder`"))?;
        Ok(folders.data_dir().join(FOLDER_NAME))
    }
}
