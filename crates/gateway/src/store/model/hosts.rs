//! Whom notifications go to, and how those of one host are claimed.

use std::fmt;

use smartassist_auth::UnixTime;
use url::Url;

/// Scheme, host and port: whom a URL asks.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin {
    scheme: String,
    host: String,
    port: u16,
}

impl Origin {
    /// That of a URL; `None` where it has no host, or no port that is known.
    pub fn of(url: &Url) -> Option<Self> {
        let (host, port) = (url.host()?.to_string(), url.port_or_known_default()?);
        Some(Self { scheme: url.scheme().to_owned(), host, port })
    }

    /// That of a URL as text, as it is stored: `scheme://host:port`, and nothing where it has none.
    pub(crate) fn stored(url: &str) -> String {
        Url::parse(url).ok().and_then(|url| Self::of(&url)).map(|origin| origin.text()).unwrap_or_default()
    }

    /// Its parts as they were before.
    pub(crate) fn known(scheme: String, host: String, port: u16) -> Self {
        Self { scheme, host, port }
    }

    /// As it is stored.
    pub(crate) fn text(&self) -> String {
        if self.host.is_empty() { String::new() } else { format!("{}://{}:{}", self.scheme, self.host, self.port) }
    }

    /// Reads what was stored. An empty text is an origin without a host, to which nothing can be sent.
    pub(crate) fn from_stored(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self { scheme: String::new(), host: String::new(), port: 0 });
        }
        let (scheme, rest) = text.split_once("://")?;
        let (host, port) = rest.rsplit_once(':')?;
        Some(Self { scheme: scheme.to_owned(), host: host.to_owned(), port: port.parse().ok()? })
    }

    /// `https`, or `http`.
    pub fn scheme(&self) -> &str {
        &self.scheme
    }

    /// The host as the URL parser writes it.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port, also where the URL does not name it.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Origin").field("scheme", &self.scheme).field("port", &self.port).finish_non_exhaustive()
    }
}

/// Whose host it is, and which. Every app has its own, as `notifyurl` is each call's own: a caller with a broken host
/// holds up no other, even on the same host.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HostKey {
    /// The app that asked for the call.
    pub app_id: String,
    /// Scheme, host and port.
    pub origin: Origin,
}

/// Which hosts to look at.
#[derive(Clone, Debug)]
pub struct HostScan {
    /// Now.
    pub at: UnixTime,
    /// How many hosts of one app at most.
    pub per_app: usize,
    /// Where to go on with apps that had more hosts: after these.
    pub after: Vec<HostKey>,
}

/// A host for which notifications are due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueHost {
    /// Whose, and which.
    pub host: HostKey,
    /// Since when the first of them is due.
    pub since: UnixTime,
    /// Since when the last of them is due.
    pub latest: UnixTime,
}

/// What a [`HostScan`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DueHosts {
    /// Hosts with something due; those of an app stand together.
    pub hosts: Vec<DueHost>,
    /// The last host that was looked at of each app that may have more of them.
    pub unfinished: Vec<HostKey>,
    /// When more is due at the other hosts that were looked at.
    pub next_at: Option<UnixTime>,
}

/// Which of the due notifications of a host are claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostClaim {
    /// Whose host, and which.
    pub host: HostKey,
    /// Those that are due since this moment or a later one.
    pub from: UnixTime,
    /// Those that were due before this moment; `None` where they only have to be due now.
    pub before: Option<UnixTime>,
    /// Those that are due for the shortest time, in place of those that wait longest.
    pub newest_first: bool,
    /// How many at most.
    pub most: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_read_as_it_was_stored() {
        for (url, stored) in [
            ("HTTPS://Dialer.Example/hook?x=1#y", "https://dialer.example:443"),
            ("https://dialer.example:8443", "https://dialer.example:8443"),
            ("http://0x7f.1/", "http://127.0.0.1:80"),
            ("https://[2001:db8::1]:9000/", "https://[2001:db8::1]:9000"),
            ("mailto:somebody@dialer.example", ""),
            ("what is this", ""),
        ] {
            assert_eq!(Origin::stored(url), stored, "{url}");
            assert_eq!(Origin::from_stored(stored).unwrap().text(), stored);
        }
        for damaged in
            ["https", "https://dialer.example", "https://dialer.example:port", "https://dialer.example:70000"]
        {
            assert_eq!(Origin::from_stored(damaged), None, "{damaged}");
        }
    }
}
