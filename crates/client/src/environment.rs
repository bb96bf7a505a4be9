//! Where the API lives.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// The installation a client talks to.
///
/// The vendor's pages name three hosts; which one an account lives on is shown in the address bar of its console.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// `https://smartassist.kore.ai`
    SmartAssist,
    /// `https://platform.kore.ai`
    Platform,
    /// `https://bots.kore.ai`
    Bots,
    /// Any other base URL: scheme and host, and where needed port and a path in front of the API's own paths.
    Custom(String),
}

impl Environment {
    /// The base URL, as it will be checked by [`ClientBuilder::build`](crate::ClientBuilder::build).
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

/// Reads `smartassist`, `platform` and `bots` in any case; everything else is taken for a URL, which `build()` checks.
impl FromStr for Environment {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let known = [("smartassist", Self::SmartAssist), ("platform", Self::Platform), ("bots", Self::Bots)];
        let found = known.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
        Ok(found.map_or_else(|| Self::Custom(text.to_owned()), |(_, environment)| environment))
    }
}
