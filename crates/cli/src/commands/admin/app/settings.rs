//! Options for what an app may do and has to do.

use clap::{Args, ValueEnum};
use smartassist_gateway::resources::scopes;
use smartassist_gateway::store::AppSettings;

use crate::failure::Failure;
use crate::gateway_data::edit_options::Switch;
use crate::suggested_values::suggested_text;

/// What an app may do and has to do.
#[derive(Args, Debug)]
pub struct AppSettingsOptions {
    /// A scope, several times for several: `SmartAssist Dialout` or dialout, `SmartAssist Analytics` or analytics
    #[arg(long = "scope", value_name = "SCOPE", conflicts_with = "no_scopes", hide_possible_values = true)]
    #[arg(value_parser = suggested_text(["dialout", "analytics"]))]
    scopes: Vec<String>,
    /// Take all scopes away
    #[arg(long)]
    no_scopes: bool,
    /// Whether every token needs an id that counts once (`jti`)
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "yes", hide_possible_values = true)]
    enforce_jti: Option<Switch>,
    /// Whether every token has to be encrypted (JWE) to the key that `smartassist admin app jwk` prints
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "yes", hide_possible_values = true)]
    enforce_jwe: Option<Switch>,
    /// In which year's words notifications are told; 2023 unless given
    #[arg(long, value_name = "YEAR")]
    edition: Option<EditionOption>,
    /// Whether no token counts
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "yes", hide_possible_values = true)]
    disabled: Option<Switch>,
}

/// The year of the vendor's pages.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum EditionOption {
    /// Answer and end of a call, times without a zone
    #[value(name = "2023")]
    Of2023,
    /// AMD events as well, times in ISO 8601
    #[value(name = "2025")]
    Of2025,
}

impl AppSettingsOptions {
    /// Sets what was given.
    ///
    /// # Errors
    ///
    /// There is no such scope.
    pub fn set(&self, settings: &mut AppSettings) -> Result<(), Failure> {
        if self.no_scopes || !self.scopes.is_empty() {
            let written = self.scopes.iter().map(String::as_str);
            settings.scopes = scopes(written).map_err(|error| Failure::usage(format!("--scope: {error}")))?;
        }
        Switch::set(self.enforce_jti, &mut settings.enforce_jti);
        Switch::set(self.enforce_jwe, &mut settings.enforce_jwe);
        Switch::set(self.disabled, &mut settings.disabled);
        if let Some(edition) = self.edition {
            settings.edition = match edition {
                EditionOption::Of2023 => smartassist_gateway::Edition::Of2023,
                EditionOption::Of2025 => smartassist_gateway::Edition::Of2025,
            };
        }
        Ok(())
    }
}
