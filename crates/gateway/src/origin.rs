//! Origins: scheme, host and port of a URL, the part of a `notifyurl` that operators may see.

use std::fmt;
use std::str::FromStr;

use url::Url;

/// Scheme, host and port of a URL. Path and query are not part of it, because they may contain secrets.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin {
    scheme: String,
    host: String,
    port: u16,
}

impl Origin {
    /// An origin from its parts, as the URL parser writes them.
    pub(crate) fn from_parts(scheme: String, host: String, port: u16) -> Self {
        Self { scheme, host, port }
    }

    /// The origin of a URL; `None` if it has no host or no port.
    pub fn of(url: &Url) -> Option<Self> {
        let (host, port) = (url.host()?, url.port_or_known_default()?);
        Some(Self { scheme: url.scheme().to_owned(), host: host.to_string(), port })
    }

    /// The origin of a URL as it is stored: `scheme://host:port`; empty if the URL has none.
    pub(crate) fn stored(url: &str) -> String {
        Url::parse(url).ok().and_then(|url| Self::of(&url)).map(|origin| origin.text()).unwrap_or_default()
    }

    /// The origin as it is stored.
    pub(crate) fn text(&self) -> String {
        if self.host.is_empty() { String::new() } else { format!("{}://{}:{}", self.scheme, self.host, self.port) }
    }

    /// Parses a stored origin. An empty text is an origin without a host, to which nothing can be sent.
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

    /// The port, also if the URL does not contain it.
    pub fn port(&self) -> u16 {
        self.port
    }

    fn default_port(&self) -> Option<u16> {
        match self.scheme.as_str() {
            "https" => Some(443),
            "http" => Some(80),
            _ => None,
        }
    }
}

/// As in RFC 6454: `https://dialer.example`, with the port if it is not that of the scheme. For operators only: logs
/// and errors contain no host.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        if self.default_port() == Some(self.port) { Ok(()) } else { write!(f, ":{}", self.port) }
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Origin").field("scheme", &self.scheme).field("port", &self.port).finish_non_exhaustive()
    }
}

/// Selects hosts: `dialer.example` with every scheme and port, `dialer.example:8443` with every scheme, or only
/// `https://dialer.example`.
#[derive(Clone, PartialEq, Eq)]
pub struct HostFilter {
    scheme: Option<String>,
    host: String,
    port: Option<u16>,
}

impl HostFilter {
    /// Whether the filter selects this origin.
    pub fn matches(&self, origin: &Origin) -> bool {
        self.host == origin.host
            && self.scheme.as_ref().is_none_or(|scheme| *scheme == origin.scheme)
            && self.port.is_none_or(|port| port == origin.port)
    }
}

impl fmt::Debug for HostFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HostFilter").field("scheme", &self.scheme).field("port", &self.port).finish_non_exhaustive()
    }
}

/// The text is not a host. The error does not contain the text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct HostFilterError;

impl fmt::Display for HostFilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "write a host such as dialer.example, dialer.example:8443 or https://dialer.example, without a path",
        )
    }
}

impl std::error::Error for HostFilterError {}

smartassist_auth::debug_as_text!(HostFilterError);

impl FromStr for HostFilter {
    type Err = HostFilterError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parse = |text: &str| {
            let url = Url::parse(text).ok()?;
            let bare = matches!(url.path(), "" | "/")
                && url.query().is_none()
                && url.fragment().is_none()
                && url.username().is_empty()
                && url.password().is_none();
            if bare { Some(url) } else { None }
        };
        if text.contains("://") {
            let origin = parse(text).as_ref().and_then(Origin::of).ok_or(HostFilterError)?;
            return Ok(Self { scheme: Some(origin.scheme), host: origin.host, port: Some(origin.port) });
        }
        // The URL parser drops the port of its scheme, so both schemes are tried to find out whether the text has a
        // port.
        let url = parse(&format!("https://{text}")).ok_or(HostFilterError)?;
        let port = url.port().or_else(|| parse(&format!("http://{text}"))?.port());
        let host = url.host().ok_or(HostFilterError)?.to_string();
        Ok(Self { scheme: None, host, port })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(url: &str) -> Origin {
        Origin::of(&Url::parse(url).unwrap()).unwrap()
    }

    #[test]
    fn a_port_is_written_where_the_scheme_has_another() {
        for (url, shown) in [
            ("https://Dialer.Example/hook?token=hunter2#x", "https://dialer.example"),
            ("https://dialer.example:443/", "https://dialer.example"),
            ("https://dialer.example:80/", "https://dialer.example:80"),
            ("http://127.0.0.1:8081/hook", "http://127.0.0.1:8081"),
            ("http://[::1]:80/", "http://[::1]"),
        ] {
            assert_eq!(origin(url).to_string(), shown, "{url}");
        }
        assert_eq!(Origin::of(&Url::parse("mailto:jane@dialer.example").unwrap()), None);
        let debug = format!("{:?}", origin("https://dialer.example/"));
        assert!(!debug.contains("dialer"), "{debug}");
    }

    #[test]
    fn a_filter_means_what_it_names() {
        let all = [
            "https://dialer.example/",
            "http://dialer.example/",
            "https://dialer.example:8443/",
            "http://dialer.example:443/",
            "https://www.dialer.example/",
            "https://[2606:4700::1]/",
        ];
        for (text, meant) in [
            ("dialer.example", &[0, 1, 2, 3][..]),
            ("DIALER.example", &[0, 1, 2, 3]),
            ("dialer.example:443", &[0, 3]),
            ("dialer.example:80", &[1]),
            ("dialer.example:8443", &[2]),
            ("https://dialer.example", &[0]),
            ("https://dialer.example:8443/", &[2]),
            ("http://dialer.example", &[1]),
            ("www.dialer.example", &[4]),
            ("[2606:4700::1]", &[5]),
            ("example", &[]),
        ] {
            let filter: HostFilter = text.parse().unwrap();
            let found: Vec<_> = (0..all.len()).filter(|place| filter.matches(&origin(all[*place]))).collect();
            assert_eq!(found, meant, "{text}");
        }
        for text in ["", "https://", "dialer.example/hook", "https://dialer.example/?token=x", "user@dialer.example"] {
            assert_eq!(text.parse::<HostFilter>(), Err(HostFilterError), "{text}");
        }
    }

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
