//! Reads and writes single values.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smartassist_server::TrustedProxies;
use smartassist_server::client_address::Network;

use crate::notifications::Schedule;
use crate::units::{self, format_duration};

/// Reads a text, or reports what it should have been.
fn text<'de, D: Deserializer<'de>>(deserializer: D, expected: &'static str) -> Result<String, D::Error> {
    struct Text(&'static str);

    impl Visitor<'_> for Text {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
            Ok(text.to_owned())
        }
    }

    deserializer.deserialize_str(Text(expected))
}

const DURATION: &str = "a duration in quotes, such as \"30s\"";
const ADDRESS: &str = "an address in quotes, such as \"127.0.0.1:8080\"";

fn parse_duration(text: &str) -> Result<Duration, String> {
    units::parse_duration(text).map_err(|error| format!("{text:?} is not a duration; {error}"))
}

/// A duration as text, `"1h 30m"`.
pub(super) mod duration {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format_duration(*duration))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        parse_duration(&text(deserializer, DURATION)?).map_err(D::Error::custom)
    }
}

/// A duration that is not zero.
pub(super) mod positive {
    use super::*;

    pub(crate) use super::duration::serialize;

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        let duration = super::duration::deserialize(deserializer)?;
        if duration.is_zero() {
            return Err(D::Error::custom("this must not be zero; write a duration"));
        }
        Ok(duration)
    }
}

/// A duration that is not zero, or nothing.
pub(super) mod maybe_duration {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(duration: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
        duration.map(format_duration).unwrap_or_default().serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
        let text = text(deserializer, DURATION)?;
        if text.is_empty() {
            return Ok(None);
        }
        let duration = parse_duration(&text).map_err(D::Error::custom)?;
        if duration.is_zero() {
            return Err(D::Error::custom("this must not be zero; leave it empty to keep everything"));
        }
        Ok(Some(duration))
    }
}

/// A list of durations.
pub(super) mod schedule {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(schedule: &Schedule, serializer: S) -> Result<S::Ok, S::Error> {
        schedule.waits().iter().map(|wait| format_duration(*wait)).collect::<Vec<_>>().serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Schedule, D::Error> {
        let waits = Vec::<String>::deserialize(deserializer)?;
        let waits: Result<Vec<_>, _> = waits.iter().map(|wait| parse_duration(wait)).collect();
        Schedule::checked(waits.map_err(D::Error::custom)?).map_err(D::Error::custom)
    }
}

/// Parses an address to listen on: an IP address and a port, or `localhost` and a port, which is 127.0.0.1.
///
/// # Errors
///
/// What to write instead.
pub fn parse_address(text: &str) -> Result<SocketAddr, String> {
    let local = text.strip_prefix("localhost:").and_then(|port| port.parse().ok());
    let address = text.parse().ok().or_else(|| local.map(|port: u16| SocketAddr::from(([127, 0, 0, 1], port))));
    address.ok_or_else(|| {
        "write an IP address and a port, such as 127.0.0.1:8080 or [::1]:8080; 0.0.0.0:8080 is every address of this \
         machine"
            .to_owned()
    })
}

/// Parses an address of a file.
fn no_address(text: &str) -> Result<SocketAddr, String> {
    parse_address(text).map_err(|words| format!("{text:?} is not an address to listen on; {words}"))
}

/// An IP address and a port.
pub(super) mod address {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(address: &SocketAddr, serializer: S) -> Result<S::Ok, S::Error> {
        address.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SocketAddr, D::Error> {
        no_address(&text(deserializer, ADDRESS)?).map_err(D::Error::custom)
    }
}

/// The same, or nothing.
pub(super) mod maybe_address {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(address: &Option<SocketAddr>, serializer: S) -> Result<S::Ok, S::Error> {
        address.map(|address| address.to_string()).unwrap_or_default().serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SocketAddr>, D::Error> {
        let text = text(deserializer, ADDRESS)?;
        if text.is_empty() { Ok(None) } else { no_address(&text).map(Some).map_err(D::Error::custom) }
    }
}

/// A list of addresses and networks.
pub(super) mod networks {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(proxies: &TrustedProxies, serializer: S) -> Result<S::Ok, S::Error> {
        proxies.networks().iter().map(ToString::to_string).collect::<Vec<_>>().serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<TrustedProxies, D::Error> {
        let texts = Vec::<String>::deserialize(deserializer)?;
        let network = |text: &String| text.parse::<Network>().map_err(|error| format!("{text:?}: {error}"));
        texts.iter().map(network).collect::<Result<_, _>>().map_err(D::Error::custom)
    }
}

/// A path, or nothing.
pub(super) mod maybe_path {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(path: &Option<PathBuf>, serializer: S) -> Result<S::Ok, S::Error> {
        path.clone().unwrap_or_default().serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<PathBuf>, D::Error> {
        let path = PathBuf::deserialize(deserializer)?;
        Ok((!path.as_os_str().is_empty()).then_some(path))
    }
}

/// One of these words.
pub(super) fn one_of<T: Copy>(text: &str, words: &[(&str, T)]) -> Result<T, String> {
    let known = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
    known.ok_or_else(|| {
        let words: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        format!("{text:?} is none of {}", words.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_is_an_ip_address_and_a_port() {
        for (text, wanted) in [
            ("127.0.0.1:8080", Some("127.0.0.1:8080")),
            ("localhost:8080", Some("127.0.0.1:8080")),
            ("[::1]:0", Some("[::1]:0")),
            ("localhost", None),
            ("8080", None),
            (":8080", None),
            ("example.com:80", None),
            ("localhost:99999", None),
        ] {
            assert_eq!(parse_address(text).ok().map(|address| address.to_string()).as_deref(), wanted, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_duration_that_was_written_is_read_again(millis in 0..10_000_000_000_u64) {
            let duration = Duration::from_millis(millis);
            prop_assert_eq!(parse_duration(&format_duration(duration)), Ok(duration));
        }

        #[test]
        fn no_text_panics(text in "\\PC*") {
            let _ = parse_duration(&text);
            let _ = parse_address(&text);
        }
    }
}
