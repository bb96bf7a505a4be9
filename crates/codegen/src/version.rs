//! Versions of the crates, `MAJOR.MINOR.PATCH+API-VERSION`, and how far a change has to raise them.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::diff::VersionStep;

/// A version of the crates. What follows the `+` is `info.version` of the document.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Version {
    /// Raised by what breaks, from 1 on.
    pub major: u64,
    /// Raised by what is added; while `major` is 0, by what breaks.
    pub minor: u64,
    /// Raised by what only people read; while `major` is 0, by what is added as well.
    pub patch: u64,
    /// The version of the API: year and month of the newest vendor page.
    pub api: String,
}

impl Version {
    /// The least version that may follow this one after changes that ask for a step.
    #[must_use]
    pub fn raised(&self, step: VersionStep, api: &str) -> Self {
        let Self { major, minor, patch, .. } = *self;
        let (major, minor, patch) = match (step, major) {
            (VersionStep::None, _) => (major, minor, patch),
            (VersionStep::Major, 0) | (VersionStep::Minor, 1..) => (major, minor + 1, 0),
            (VersionStep::Major, 1..) => (major + 1, 0, 0),
            (VersionStep::Minor, 0) | (VersionStep::Patch, _) => (major, minor, patch + 1),
        };
        Self { major, minor, patch, api: api.to_owned() }
    }

    /// The order in which versions follow each other. The version of the API has no part in it, as build data have none
    /// in semantic versioning.
    pub fn precedence(&self, other: &Self) -> Ordering {
        let core = |version: &Self| (version.major, version.minor, version.patch);
        core(self).cmp(&core(other))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}+{}", self.major, self.minor, self.patch, self.api)
    }
}

/// A text is not of the form `MAJOR.MINOR.PATCH+API-VERSION`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct VersionError;

impl fmt::Display for VersionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a version is written MAJOR.MINOR.PATCH+API-VERSION, such as 0.1.0+2025-06")
    }
}

impl std::error::Error for VersionError {}

impl FromStr for Version {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, VersionError> {
        let (core, api) = text.split_once('+').ok_or(VersionError)?;
        let number = |part: &str| {
            let plain = part == "0" || !part.starts_with(['0', '+']);
            part.parse().ok().filter(|_| plain).ok_or(VersionError)
        };
        let parts: Vec<&str> = core.split('.').collect();
        let [major, minor, patch] = parts.as_slice() else { return Err(VersionError) };
        let known = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '.');
        if api.is_empty() || !api.chars().all(known) {
            return Err(VersionError);
        }
        Ok(Self { major: number(major)?, minor: number(minor)?, patch: number(patch)?, api: api.to_owned() })
    }
}

/// A version is too low for the changes since the newest release.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VersionTooLow {
    /// The least version that would do.
    pub needed: Version,
    /// Whether only the part after the `+` is wrong.
    pub only_api: bool,
}

/// Whether a version is raised as far as changes ask for: `step` is what they ask for since `released`, `api` is
/// `info.version` of the document as it is now.
pub fn check(released: &Version, now: &Version, step: VersionStep, api: &str) -> Result<(), VersionTooLow> {
    let least = released.raised(step, api);
    let is_high_enough = now.precedence(&least) != Ordering::Less;
    if is_high_enough && now.api == api {
        return Ok(());
    }
    let needed = if is_high_enough { Version { api: api.to_owned(), ..now.clone() } } else { least };
    Err(VersionTooLow { needed, only_api: is_high_enough })
}

/// The version that changes ask for, and whether it is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RequiredVersion {
    /// The least version that may follow the old document; unknown where its version is.
    pub version: Option<Version>,
    /// Whether the version as it is now will do.
    pub is_met: bool,
}

impl RequiredVersion {
    /// Judges changes that ask for a step: `before` is the version of the old document, `now` that of the crates.
    pub fn of(before: Option<&Version>, now: Option<&Version>, step: VersionStep, api: &str) -> Self {
        let (Some(before), Some(now)) = (before, now) else { return Self { version: None, is_met: true } };
        match check(before, now, step, api) {
            Ok(()) => Self { version: Some(before.raised(step, api)), is_met: true },
            Err(short) => Self { version: Some(short.needed), is_met: false },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        text.parse().unwrap()
    }

    #[test]
    fn versions_have_three_numbers_and_the_version_of_the_api() {
        for text in ["0.1.0+2025-06", "12.0.3+1.2.3"] {
            assert_eq!(version(text).to_string(), text);
        }
        for text in
            ["0.1.0", "0.1+2025-06", "0.1.0.0+x", "0.01.0+x", "0.1.0+", "0.1.0+a/b", "+1.0.0+x", "1.0.0-rc.1+x", ""]
        {
            assert_eq!(text.parse::<Version>(), Err(VersionError), "{text}");
        }
    }

    #[test]
    fn below_one_what_breaks_raises_the_second_number() {
        let cases = [
            ("0.1.4+a", VersionStep::None, "0.1.4+b"),
            ("0.1.4+a", VersionStep::Patch, "0.1.5+b"),
            ("0.1.4+a", VersionStep::Minor, "0.1.5+b"),
            ("0.1.4+a", VersionStep::Major, "0.2.0+b"),
            ("1.2.3+a", VersionStep::None, "1.2.3+b"),
            ("1.2.3+a", VersionStep::Patch, "1.2.4+b"),
            ("1.2.3+a", VersionStep::Minor, "1.3.0+b"),
            ("1.2.3+a", VersionStep::Major, "2.0.0+b"),
        ];
        for (from, step, to) in cases {
            assert_eq!(version(from).raised(step, "b"), version(to), "{from} {step}");
        }
    }

    #[test]
    fn a_version_is_raised_enough_or_it_is_said_what_would_do() {
        let cases = [
            ("0.1.0+a", "0.1.0+a", VersionStep::None, Ok(())),
            ("0.1.0+a", "0.1.0+a", VersionStep::Patch, Err("0.1.1+a")),
            ("0.1.0+a", "0.1.1+a", VersionStep::Minor, Ok(())),
            ("0.1.0+a", "0.1.9+a", VersionStep::Major, Err("0.2.0+a")),
            ("0.1.0+a", "0.3.0+a", VersionStep::Major, Ok(())),
            ("0.9.0+a", "0.10.0+a", VersionStep::Major, Ok(())),
            ("0.2.0+a", "0.1.0+a", VersionStep::None, Err("0.2.0+a")),
            ("0.1.0+a", "0.2.0+b", VersionStep::Major, Err("0.2.0+a")),
            ("1.0.0+a", "1.1.0+a", VersionStep::Major, Err("2.0.0+a")),
        ];
        for (released, now, step, expected) in cases {
            let found = check(&version(released), &version(now), step, "a").map_err(|short| short.needed.to_string());
            assert_eq!(found, expected.map_err(str::to_owned), "{released} {now} {step}");
        }
    }

    #[test]
    fn the_version_of_the_api_has_to_be_that_of_the_document() {
        let short =
            check(&version("0.1.0+2025-06"), &version("0.1.1+2025-06"), VersionStep::Patch, "2025-07").unwrap_err();
        assert_eq!((short.needed.to_string().as_str(), short.only_api), ("0.1.1+2025-07", true));
    }
}
