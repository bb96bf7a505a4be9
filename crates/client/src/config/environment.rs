//! The vendor's installations.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// The installation that a client calls.
///
/// The vendor's pages name three hosts. The address bar of the console shows which one an account is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// `https://smartassist.kore.ai`
    SmartAssist,
    /// `https://platform.kore.ai`
    Platform,
    /// `https://bots.kore.ai`
    Bots,
    /// Any other base URL: scheme and host, and if needed a port and a path in front of the API's own paths.
    Custom(String),
}

impl Environment {
    /// The base URL. [`ClientBuilder::build`](crate::ClientBuilder::build) checks it.
    #[must_use]
    pub fn base_url(&self) -> &str {
        match self {
            Self::SmartAssist => "https://smartassist.kore.ai",
            Self::Platform => "https://platform.kore.ai",
            Self::Bots => "https://bots.kore.ai",
            Self::Custom(url) => url,
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base_url())
    }
}

/// Reads `smartassist`, `platform` and `bots` in any case. Any other text is read as a URL, which `build()` checks.
impl FromStr for Environment {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let known = [("smartassist", Self::SmartAssist), ("platform", Self::Platform), ("bots", Self::Bots)];
        let found = known.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
        Ok(found.map_or_else(|| Self::Custom(text.to_owned()), |(_, environment)| environment))
    }
}
