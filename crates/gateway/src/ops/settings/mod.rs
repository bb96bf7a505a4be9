//! The settings of a gateway: a commented file, and overrides.
//!
//! A setting comes from the first of these that has it: a flag, an environment variable, the file, the default. The
//! file is TOML; [`DEFAULT_FILE`] contains every setting with its default and a description. Flags and variables belong
//! to the program, which passes them as [`Overrides`].
//!
//! ```
//! use smartassist_gateway::ops::settings::{Config, Overrides};
//!
//! let mut config: Config = "accounts.max_concurrent_calls = 5".parse()?;
//! Overrides { listen: Some(([127, 0, 0, 1], 0).into()), ..Overrides::default() }.apply(&mut config);
//! config.check()?;
//! assert_eq!(config.accounts.max_concurrent_calls, 5);
//!
//! let error = "acounts.max_concurrent_calls = 5".parse::<Config>().unwrap_err();
//! assert_eq!(error.to_string(), "settings:1:1: `acounts` is not a setting; did you mean `accounts`?");
//! # Ok::<(), smartassist_gateway::ops::settings::ConfigError>(())
//! ```

mod convert;
mod error;
mod folders;
mod log;
mod overrides;
mod tables;
mod unknown_keys;
mod values;

use std::path::Path;
use std::str::FromStr;

pub use error::ConfigError;
pub use folders::default_file;
pub use log::{LogFormat, LogLevel, LogSettings};
pub use overrides::Overrides;
pub use tables::{
    AccountLimits, BreakerTable, CarrierTable, Config, NotificationSettings, RetentionSettings, ServerLimits,
    SimulatedCarrierTable, TlsPaths,
};
pub use values::parse_address;

use crate::units::toml_message;

/// A file with every setting, commented out, with its default.
pub const DEFAULT_FILE: &str = include_str!("default.toml");

impl Config {
    /// Reads the settings of this file, or the defaults without a file, applies these overrides, and checks the result.
    ///
    /// # Errors
    ///
    /// What is not valid, with file, line and column, and what to do.
    pub fn load(file: Option<&Path>, overrides: Overrides) -> Result<Self, ConfigError> {
        let mut config = match file {
            Some(file) => Self::read(file)?,
            None => Self::default(),
        };
        overrides.apply(&mut config);
        config.check()?;
        Ok(config)
    }

    fn read(file: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(file).map_err(|error| {
            ConfigError::of(format!(
                "cannot be read: {error}; check the path, or leave it out to run with the defaults"
            ))
            .in_file(file)
        })?;
        let mut config: Self = text.parse().map_err(|error: ConfigError| error.in_file(file))?;
        config.resolve(file.parent().unwrap_or(Path::new("")));
        Ok(config)
    }

    /// Makes relative paths relative to this folder.
    fn resolve(&mut self, folder: &Path) {
        let paths = [
            &mut self.data_folder,
            &mut self.tls.certificate,
            &mut self.tls.key,
            &mut self.carrier.simulated.scenarios,
        ];
        for path in paths.into_iter().flatten() {
            *path = folder.join(&*path);
        }
    }
}

impl FromStr for Config {
    type Err = ConfigError;

    /// Parses the text of a file. Settings that depend on each other are checked by [`Config::check`].
    fn from_str(text: &str) -> Result<Self, ConfigError> {
        let describe = |error: toml::de::Error| {
            ConfigError::of(toml_message::in_words(error.message())).at(text, error.span().unwrap_or_default().start)
        };
        let table = toml::de::DeTable::parse(text).map_err(describe)?;
        if let Some(unknown) = unknown_keys::unknown(table.get_ref()) {
            return Err(ConfigError::of(unknown.problem).at(text, unknown.place));
        }
        toml::from_str(text).map_err(describe)
    }
}
