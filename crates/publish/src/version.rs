//! Versions of what is published: `MAJOR.MINOR.PATCH+API`.

use std::fmt;
use std::str::FromStr;

/// The version of the crates, and after the `+` that of the API, which is `info.version` of the document.
///
/// Versions are ordered: by the three numbers first, then by the API version as text, which is right for a year and a
/// month.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// Major, minor and patch.
    pub numbers: [u64; 3],
    /// The API version, such as `2025-06`.
    pub api: String,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.numbers;
        write!(f, "{major}.{minor}.{patch}+{}", self.api)
    }
}

/// A text that is no version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoVersion;

impl fmt::Display for NoVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a version is MAJOR.MINOR.PATCH+API, such as 0.1.0+2025-06, without leading zeros")
    }
}

impl std::error::Error for NoVersion {}

impl FromStr for Version {
    type Err = NoVersion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (numbers, api) = text.split_once('+').ok_or(NoVersion)?;
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
        if api.is_empty() || !api.bytes().all(allowed) {
            return Err(NoVersion);
        }
        let numbers = numbers.split('.').map(number).collect::<Option<Vec<_>>>().ok_or(NoVersion)?;
        let numbers = numbers.try_into().map_err(|_| NoVersion)?;
        Ok(Self { numbers, api: api.to_owned() })
    }
}

/// A number written the one way that it can be written.
fn number(text: &str) -> Option<u64> {
    let number = text.parse::<u64>().ok()?;
    (number.to_string() == text).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_and_written_alike() {
        for text in ["0.1.0+2025-06", "10.20.30+2025-06", "1.0.0+v2.1"] {
            assert_eq!(text.parse::<Version>().unwrap().to_string(), text);
        }
        for text in ["", "0.1.0", "0.1.0+", "0.1+2025-06", "0.1.0.0+a", "00.1.0+a", "0.+1.0+a", "a.b.c+d", "0.1.0+a/b"]
        {
            assert_eq!(text.parse::<Version>(), Err(NoVersion), "{text}");
        }
    }

    #[test]
    fn numbers_count_before_the_api() {
        let sorted = ["0.1.0+2025-06", "0.1.0+2025-11", "0.2.0+2024-01", "0.10.0+2024-01", "1.0.0+2024-01"];
        let versions: Vec<Version> = sorted.iter().map(|text| text.parse().unwrap()).collect();
        assert!(versions.is_sorted());
        assert!(versions.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
