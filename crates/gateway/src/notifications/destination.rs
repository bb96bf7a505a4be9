//! Checks the URL of a notification. Pure: names are not looked up here.

use std::fmt;

use url::{Host, Url};

use super::address::{self, NotPublic};
use crate::origin::Origin;

/// The maximum length of a URL in bytes, as in the document.
pub const MAX_URL_BYTES: usize = 2048;

/// Which destinations notifications may be sent to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// Public addresses, over https, at port 443 or above 1023.
    #[default]
    Public,
    /// Any address, also over http. Every client that may request calls can then make this machine send requests into
    /// its own network. For development, and where every client is trusted.
    Anywhere,
}

/// Why no notification is sent to a URL. It contains nothing of the URL.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DestinationError {
    /// Longer than [`MAX_URL_BYTES`].
    TooLong,
    /// Not an absolute URL with a host.
    Malformed,
    /// Not https. http is allowed with [`Reach::Anywhere`] only.
    Scheme,
    /// It contains a user name or a password.
    Credentials,
    /// A port below 1024 other than 443.
    Port,
    /// Port 0.
    NoPort,
    /// A host with a label that is empty or too long, which cannot be looked up.
    NoName,
    /// An address that is not public.
    Address(NotPublic),
}

/// What allows the rest, for development.
const OR_ALLOW_PRIVATE: &str = ", or start the gateway with --allow-private";

impl fmt::Display for DestinationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no notification is sent to this URL: ")?;
        match self {
            Self::TooLong => write!(f, "it is longer than {MAX_URL_BYTES} bytes"),
            Self::Malformed => {
                f.write_str("it is not an absolute URL with a host, such as https://dialer.example.com/notify")
            }
            Self::Scheme => write!(f, "it is not https; use https{OR_ALLOW_PRIVATE}, which allows http"),
            Self::Credentials => {
                f.write_str("it contains a user name or a password; use `notifyHeaders` for credentials")
            }
            Self::Port => {
                write!(f, "its port is below 1024 and not 443; use 443 or one above 1023{OR_ALLOW_PRIVATE}")
            }
            Self::NoPort => f.write_str("its port is 0, at which nothing can listen"),
            Self::NoName => f.write_str(
                "its host is no name: each part between dots has 1 to 63 characters, and all of it at most 253",
            ),
            Self::Address(why) => write!(f, "{why}; use a public one{OR_ALLOW_PRIVATE}"),
        }
    }
}

impl std::error::Error for DestinationError {}

smartassist_auth::debug_as_text!(DestinationError);

/// A URL that notifications may be sent to. Its name is checked when it is looked up.
#[derive(Clone)]
pub struct Destination {
    url: Url,
    origin: Origin,
}

impl Destination {
    /// Parses and checks a URL. The check uses what the parser returned, never the text: `https://0x7f.1` is 127.0.0.1.
    ///
    /// # Errors
    ///
    /// Why no notification is sent there.
    pub fn parse(text: &str, reach: Reach) -> Result<Self, DestinationError> {
        if text.len() > MAX_URL_BYTES {
            return Err(DestinationError::TooLong);
        }
        let mut url = Url::parse(text).map_err(|_| DestinationError::Malformed)?;
        match (url.scheme(), reach) {
            ("https", _) | ("http", Reach::Anywhere) => {}
            _ => return Err(DestinationError::Scheme),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(DestinationError::Credentials);
        }
        let (Some(host), Some(origin)) = (url.host(), Origin::of(&url)) else {
            return Err(DestinationError::Malformed);
        };
        if matches!(host, Host::Domain(name) if !is_name(name)) {
            return Err(DestinationError::NoName);
        }
        if origin.port() == 0 {
            return Err(DestinationError::NoPort);
        }
        if reach == Reach::Public {
            if origin.port() < 1024 && origin.port() != 443 {
                return Err(DestinationError::Port);
            }
            check_host(&host).map_err(DestinationError::Address)?;
        }
        url.set_fragment(None);
        Ok(Self { url, origin })
    }

    /// The URL, without its fragment.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The value of the header `Host`: the host, and the port if it is not that of the scheme.
    pub fn authority(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        self.url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }
}

impl fmt::Debug for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Destination").field("origin", &self.origin).finish_non_exhaustive()
    }
}

/// Whether a name can be looked up (RFC 1035, 2.3.4).
fn is_name(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name.len() <= 253 && name.split('.').all(|label| (1..=63).contains(&label.len()))
}

/// An address is checked here, because it is never looked up.
fn check_host(host: &Host<&str>) -> Result<(), NotPublic> {
    match host {
        Host::Ipv4(address) => address::check((*address).into()),
        Host::Ipv6(address) => address::check((*address).into()),
        Host::Domain(name) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            let local = name == "localhost" || name.ends_with(".localhost");
            if local { Err(NotPublic("loopback")) } else { Ok(()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOOPBACK: Result<&str, DestinationError> = Err(DestinationError::Address(NotPublic("loopback")));

    #[test]
    fn the_parsed_url_is_checked_and_not_its_text() {
        let not_public = |why| Err(DestinationError::Address(NotPublic(why)));
        let table = [
            ("https://dialer.example/hook?x=1", Ok("dialer.example")),
            ("HTTPS://Dialer.Example:8443/hook#part", Ok("dialer.example")),
            ("https://8.8.8.8/", Ok("8.8.8.8")),
            ("https://[2606:4700:4700::1111]/", Ok("[2606:4700:4700::1111]")),
            ("https://dialer.example:1024/", Ok("dialer.example")),
            ("https://localhost.example/", Ok("localhost.example")),
            ("http://dialer.example/", Err(DestinationError::Scheme)),
            ("ftp://dialer.example/", Err(DestinationError::Scheme)),
            ("file:///etc/passwd", Err(DestinationError::Scheme)),
            ("gopher://dialer.example/", Err(DestinationError::Scheme)),
            ("javascript:alert(1)", Err(DestinationError::Scheme)),
            ("unix:/run/docker.sock", Err(DestinationError::Scheme)),
            ("/hook", Err(DestinationError::Malformed)),
            ("https://", Err(DestinationError::Malformed)),
            ("https://exa mple/", Err(DestinationError::Malformed)),
            ("https://1.2.3.4.5/", Err(DestinationError::Malformed)),
            ("https://256.0.0.1/", Err(DestinationError::Malformed)),
            ("https://4294967296/", Err(DestinationError::Malformed)),
            ("https://dialer.example./", Ok("dialer.example.")),
            ("https://dialer.example../", Err(DestinationError::NoName)),
            ("https://.example/", Err(DestinationError::NoName)),
            ("https://./", Err(DestinationError::NoName)),
            ("https://dialer..example/", Err(DestinationError::NoName)),
            ("https://dialer。.example/", Err(DestinationError::NoName)),
            ("https://[fe80::1%25eth0]/", Err(DestinationError::Malformed)),
            ("https://[fe80::1%eth0]/", Err(DestinationError::Malformed)),
            ("https://[::1%25lo]/", Err(DestinationError::Malformed)),
            ("https://[::1/", Err(DestinationError::Malformed)),
            ("https://user@dialer.example/", Err(DestinationError::Credentials)),
            ("https://user:password@dialer.example/", Err(DestinationError::Credentials)),
            ("https://dialer.example@127.0.0.1/", Err(DestinationError::Credentials)),
            ("https://dialer.example:22/", Err(DestinationError::Port)),
            ("https://dialer.example:80/", Err(DestinationError::Port)),
            ("https://dialer.example:1023/", Err(DestinationError::Port)),
            ("https://127.0.0.1/", LOOPBACK),
            ("https://127.0.0.1:8443/", LOOPBACK),
            ("https://127.0.0.1./", LOOPBACK),
            ("https://127.1/", LOOPBACK),
            ("https://127.0.1/", LOOPBACK),
            ("https://2130706433/", LOOPBACK),
            ("https://0x7f000001/", LOOPBACK),
            ("https://0x7f.1/", LOOPBACK),
            ("https://0X7F.0x0.0x0.0x1/", LOOPBACK),
            ("https://017700000001/", LOOPBACK),
            ("https://0177.0.0.01/", LOOPBACK),
            ("https://127.0.0.0x1/", LOOPBACK),
            ("https://①②⑦.0.0.1/", LOOPBACK),
            ("https://127。0。0。1/", LOOPBACK),
            ("https://%31%32%37.0.0.1/", LOOPBACK),
            ("https://127.0.0.1\t/", LOOPBACK),
            ("https:\\\\127.0.0.1\\", LOOPBACK),
            ("https:127.0.0.1", LOOPBACK),
            ("https:////127.0.0.1/", LOOPBACK),
            ("https://127.0.0.1\\@dialer.example/", LOOPBACK),
            ("https://127.0.0.1#@dialer.example/", LOOPBACK),
            ("https://localhost/", LOOPBACK),
            ("https://LOCALHOST./", LOOPBACK),
            ("https://ⓛocalhost/", LOOPBACK),
            ("https://a.localhost/", LOOPBACK),
            ("https://[::1]/", LOOPBACK),
            ("https://[0:0:0:0:0:0:0:1]/", LOOPBACK),
            ("https://[::ffff:127.0.0.1]/", LOOPBACK),
            ("https://[::ffff:7f00:1]/", LOOPBACK),
            ("https://[::127.0.0.1]/", not_public("an embedded IPv4 address")),
            ("https://[64:ff9b::127.0.0.1]/", not_public("NAT64")),
            ("https://[2002:7f00:1::]/", not_public("6to4")),
            ("https://[fd00:ec2::254]/", not_public("private")),
            ("https://[::]/", not_public("unspecified")),
            ("https://0/", not_public("this network")),
            ("https://0.0.0.0/", not_public("this network")),
            ("https://169.254.169.254/latest/meta-data/", not_public("link-local")),
            ("https://2852039166/", not_public("link-local")),
            ("https://0xa9fea9fe/", not_public("link-local")),
            ("https://[::ffff:a9fe:a9fe]/", not_public("link-local")),
            ("https://10.0.0.1/", not_public("private")),
            ("https://012.1.2.3/", not_public("private")),
            ("https://192.168.257/", not_public("private")),
        ];
        for (text, expected) in table {
            let parsed = Destination::parse(text, Reach::Public);
            assert_eq!(
                parsed.as_ref().map(|found| found.origin().host()).map_err(|refused| *refused),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn reach_anywhere_allows_addresses_and_http_only() {
        for (text, expected) in [
            ("http://127.0.0.1:80/hook#part", Ok("http://127.0.0.1/hook")),
            ("http://localhost:9000", Ok("http://localhost:9000/")),
            ("https://10.0.0.1:22/", Ok("https://10.0.0.1:22/")),
            ("ftp://10.0.0.1/", Err(DestinationError::Scheme)),
            ("http://127.0.0.1:0/", Err(DestinationError::NoPort)),
            ("http://user@127.0.0.1/", Err(DestinationError::Credentials)),
        ] {
            let parsed = Destination::parse(text, Reach::Anywhere).map(|found| found.url().to_string());
            assert_eq!(parsed.as_deref().map_err(|refused| *refused), expected, "{text}");
        }
        let host = |label: usize, labels: usize| {
            let url = format!("https://{}example/", format!("{}.", "a".repeat(label)).repeat(labels));
            Destination::parse(&url, Reach::Anywhere).err()
        };
        assert_eq!(
            [host(63, 1), host(64, 1), host(40, 6), host(41, 6)],
            [None, Some(DestinationError::NoName), None, Some(DestinationError::NoName)]
        );
        let long = |length: usize| format!("https://dialer.example/{}", "a".repeat(length - 23));
        assert!(Destination::parse(&long(2048), Reach::Public).is_ok());
        assert_eq!(Destination::parse(&long(2049), Reach::Anywhere).unwrap_err(), DestinationError::TooLong);
    }

    #[test]
    fn paths_do_not_change_the_origin() {
        let origin = |text| Destination::parse(text, Reach::Anywhere).unwrap().origin().clone();
        assert_eq!(origin("https://dialer.example/a"), origin("https://DIALER.example:443/b?c"));
        for other in ["http://dialer.example/a", "https://dialer.example:444/a", "https://other.example/a"] {
            assert_ne!(origin("https://dialer.example/a"), origin(other), "{other}");
        }
        let shown = format!("{:?}", Destination::parse("https://dialer.example/secret", Reach::Public).unwrap());
        assert!(!shown.contains("dialer") && !shown.contains("secret"), "{shown}");
    }
}
