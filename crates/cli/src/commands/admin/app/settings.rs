//! The options for the settings of an app.

use clap::{Args, ValueEnum};
use smartassist_gateway::resources::scopes;
use smartassist_gateway::store::AppSettings;

use crate::failure::Failure;
use crate::gateway_data::edit_options::Switch;
use crate::suggested_values::suggested_text;

/// The settings of an app.
#[derive(Args, Debug)]
pub struct AppSettingsOptions {
    /// A scope: dialout (`SmartAssist Dialout`) or analytics (`SmartAssist Analytics`); repeat the option for several
    #[arg(long = "scope", value_name = "SCOPE", conflicts_with = "no_scopes", hide_possible_values = true)]
    #[arg(value_parser = suggested_text(["dialout", "analytics"]))]
    scopes: Vec<String>,
    /// Remove all scopes
    #[arg(long)]
    no_scopes: bool,
    /// Whether every token needs an id for a single use (`jti`)
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "yes", hide_possible_values = true)]
    enforce_jti: Option<Switch>,
    /// Whether every token must be encrypted (JWE) with the key that `smartassist admin app jwk` prints
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "yes", hide_possible_values = true)]
    enforce_jwe: Option<Switch>,
    /// Edition of its notifications [default: 2023]
    #[arg(long, value_name = "YEAR")]
    edition: Option<EditionOption>,
    /// Whether its tokens are refused
    #[arg(long, value_name = "YES|NO", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "yes", hide_possible_values = true)]
    disabled: Option<Switch>,
}

/// The edition of notifications: the year of the vendor's pages.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum EditionOption {
    /// Answer and end of a call; times have no time zone
    #[value(name = "2023")]
    Of2023,
    /// AMD events, too; times are in ISO 8601
    #[value(name = "2025")]
    Of2025,
}

impl AppSettingsOptions {
    /// Sets the settings of the options that are present.
    ///
    /// # Errors
    ///
    /// The scope does not exist.
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
