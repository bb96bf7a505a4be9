//! The vendor's editions of the API.

use serde::{Deserialize, Serialize};

/// The vendor's pages of a year, which name fields, statuses and times differently.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edition {
    /// The answer and the end of a call; times in UTC without saying so.
    #[default]
    #[serde(rename = "2023")]
    Of2023,
    /// AMD events as well; times in ISO 8601.
    #[serde(rename = "2025")]
    Of2025,
}
