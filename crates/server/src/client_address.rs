//! Which address a request comes from, also behind proxies.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

use http::{Extensions, HeaderMap, HeaderName, HeaderValue, header};

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The other end of the connection that a request came over. [`serve`](crate::serve) adds it to the extensions of each
/// request; with another server, a layer can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerAddress(pub SocketAddr);

/// The address of the client that sent a request, an extension of each request that reaches a [`Stub`](crate::Stub)
/// whose [`PeerAddress`] is known: that of the connection or, where that is one of the [`TrustedProxies`], the one that
/// the proxy names. An IPv4 address is never written as an IPv6 one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub IpAddr);

impl ClientAddress {
    /// Works it out for a request with these headers and extensions; `None` where the connection's address is not
    /// known.
    pub(crate) fn of_request(extensions: &Extensions, headers: &HeaderMap, proxies: &TrustedProxies) -> Option<Self> {
        let PeerAddress(peer) = extensions.get::<PeerAddress>()?;
        Some(Self(proxies.client(peer.ip().to_canonical(), headers)))
    }
}

/// Proxies whose word is taken for where a request comes from. By default there are none, and `X-Forwarded-For` and
/// `Forwarded` are not read: anybody can send them.
///
/// Both headers are read from the right, where the nearest proxy writes: the first address that is not a trusted
/// proxy's is the client's. Where both headers are there and disagree, the client may have written one of them, and the
/// request counts as the proxy's own.
///
/// ```
/// use smartassist_server::TrustedProxies;
///
/// let proxies = ["10.0.0.0/8", "2001:db8::7"].iter().map(|text| text.parse()).collect::<Result<TrustedProxies, _>>()?;
/// # Ok::<(), smartassist_server::client_address::NetworkError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<Network>);

impl FromIterator<Network> for TrustedProxies {
    fn from_iter<I: IntoIterator<Item = Network>>(networks: I) -> Self {
        Self(networks.into_iter().collect())
    }
}

impl TrustedProxies {
    /// The networks.
    pub fn networks(&self) -> &[Network] {
        &self.0
    }

    fn contains(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(address))
    }

    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        if !self.contains(peer) {
            return peer;
        }
        let forwarded_for = self.named_by(peer, headers, &X_FORWARDED_FOR, address_of_node);
        let forwarded = self.named_by(peer, headers, &header::FORWARDED, address_of_element);
        match (forwarded_for, forwarded) {
            (Some(one), Some(other)) if one != other => peer,
            (Some(named), _) | (None, Some(named)) => named,
            (None, None) => peer,
        }
    }

    /// The client by this header; `None` without it. What cannot be read ends the search at the proxy that wrote it.
    fn named_by(
        &self,
        peer: IpAddr,
        headers: &HeaderMap,
        name: &HeaderName,
        address: fn(&str) -> Option<IpAddr>,
    ) -> Option<IpAddr> {
        let mut nearest = None;
        for line in headers.get_all(name).iter().rev() {
            nearest.get_or_insert(peer);
            for element in HeaderValue::to_str(line).unwrap_or_default().rsplit(',') {
                match address(element) {
                    Some(address) if self.contains(address) => nearest = Some(address),
                    Some(address) => return Some(address),
                    None => return nearest,
                }
            }
        }
        nearest
    }
}

/// `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1`, `[2001:db8::1]` or `[2001:db8::1]:4711`, in quotes or not.
fn address_of_node(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let text = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
    let bracketed = || text.strip_prefix('[')?.strip_suffix(']')?.parse().ok();
    let with_port = || text.parse::<SocketAddr>().ok().map(|address| address.ip());
    text.parse().ok().or_else(with_port).or_else(bracketed).map(|address: IpAddr| address.to_canonical())
}

/// An element of `Forwarded`: `for=192.0.2.1;proto=https`.
fn address_of_element(text: &str) -> Option<IpAddr> {
    let parameters = text.split(';').filter_map(|parameter| parameter.split_once('='));
    let mut nodes = parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("for")).map(|(_, node)| node);
    address_of_node(nodes.next()?)
}

/// One address, or the addresses that begin with the same bits: `192.0.2.1`, `10.0.0.0/8`, `2001:db8::/32`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u8,
}

impl Network {
    fn contains(self, address: IpAddr) -> bool {
        match (self.address, address) {
            (IpAddr::V4(own), IpAddr::V4(other)) => (own.to_bits() ^ other.to_bits()) & v4_mask(self.bits) == 0,
            (IpAddr::V6(own), IpAddr::V6(other)) => (own.to_bits() ^ other.to_bits()) & v6_mask(self.bits) == 0,
            _ => false,
        }
    }
}

fn v4_mask(bits: u8) -> u32 {
    u32::MAX.checked_shl(32_u32.saturating_sub(u32::from(bits))).unwrap_or(0)
}

fn v6_mask(bits: u8) -> u128 {
    u128::MAX.checked_shl(128_u32.saturating_sub(u32::from(bits))).unwrap_or(0)
}

impl FromStr for Network {
    type Err = NetworkError;

    fn from_str(text: &str) -> Result<Self, NetworkError> {
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().map_err(|_| NetworkError::Form)?;
        let all = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(all), |bits| bits.parse().map_err(|_| NetworkError::Form))?;
        let beyond = match address {
            IpAddr::V4(address) => address.to_bits() & !v4_mask(bits) != 0,
            IpAddr::V6(address) => address.to_bits() & !v6_mask(bits) != 0,
        };
        match (bits <= all, beyond) {
            (false, _) => Err(NetworkError::Form),
            (true, true) => Err(NetworkError::BitsBeyondPrefix),
            (true, false) => Ok(Self { address, bits }),
        }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.address {
            IpAddr::V4(address) if self.bits == 32 => address.fmt(f),
            IpAddr::V6(address) if self.bits == 128 => address.fmt(f),
            address => write!(f, "{address}/{}", self.bits),
        }
    }
}

/// Why a text is not a [`Network`].
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NetworkError {
    /// It is neither an address nor an address, a slash and a number of bits.
    Form,
    /// The address has bits that the prefix does not cover, as `10.0.0.1/8` has.
    BitsBeyondPrefix,
}

impl fmt::Display for NetworkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form => "not an IP address or a network; write one such as 192.0.2.1, 10.0.0.0/8 or 2001:db8::/32",
            Self::BitsBeyondPrefix => {
                "the address has bits beyond the prefix; set them to 0, as in 10.0.0.0/8, or leave the prefix out"
            }
        })
    }
}

impl std::error::Error for NetworkError {}

impl fmt::Debug for NetworkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies(networks: &[&str]) -> TrustedProxies {
        networks.iter().map(|text| text.parse::<Network>().unwrap()).collect()
    }

    #[test]
    fn networks_are_addresses_with_or_without_a_prefix() {
        for (text, printed) in [
            ("10.0.0.0/8", Ok("10.0.0.0/8")),
            ("0.0.0.0/0", Ok("0.0.0.0/0")),
            ("192.0.2.1", Ok("192.0.2.1")),
            ("192.0.2.1/32", Ok("192.0.2.1")),
            ("::/0", Ok("::/0")),
            ("2001:db8::/32", Ok("2001:db8::/32")),
            ("10.0.0.1/8", Err(NetworkError::BitsBeyondPrefix)),
            ("2001:db8::1/64", Err(NetworkError::BitsBeyondPrefix)),
            ("10.0.0.0/33", Err(NetworkError::Form)),
            ("::/129", Err(NetworkError::Form)),
            ("10.0.0.0/", Err(NetworkError::Form)),
            ("10.0.0.0/-1", Err(NetworkError::Form)),
            ("proxy.example", Err(NetworkError::Form)),
            ("", Err(NetworkError::Form)),
        ] {
            let parsed = text.parse::<Network>().map(|network| network.to_string());
            assert_eq!(parsed.as_deref().map_err(|error| *error), printed, "{text}");
        }
        let within = |network: &str, address: &str| proxies(&[network]).contains(address.parse().unwrap());
        assert!(within("10.0.0.0/8", "10.255.0.1") && !within("10.0.0.0/8", "11.0.0.0"));
        assert!(within("0.0.0.0/0", "203.0.113.9") && !within("0.0.0.0/0", "::1"));
        assert!(within("2001:db8::/32", "2001:db8:ffff::1") && !within("2001:db8::/32", "2001:db9::"));
    }

    #[test]
    fn the_client_is_the_first_from_the_right_that_is_not_a_trusted_proxy() {
        let trusted = proxies(&["10.0.0.0/8", "2001:db8:aaaa::/48"]);
        let client = |peer: &str, headers: &[(&'static str, &str)]| {
            let headers: HeaderMap = headers
                .iter()
                .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
                .collect();
            let mut extensions = Extensions::new();
            extensions.insert(PeerAddress(SocketAddr::new(peer.parse().unwrap(), 4711)));
            let ClientAddress(client) = ClientAddress::of_request(&extensions, &headers, &trusted).unwrap();
            client.to_string()
        };
        let (by, list) = ("x-forwarded-for", "forwarded");
        for (peer, headers, expected) in [
            ("203.0.113.9", vec![], "203.0.113.9"),
            ("::ffff:203.0.113.9", vec![], "203.0.113.9"),
            ("203.0.113.9", vec![(by, "198.51.100.1"), (list, "for=198.51.100.1")], "203.0.113.9"),
            ("10.0.0.1", vec![], "10.0.0.1"),
            ("10.0.0.1", vec![(by, "198.51.100.1")], "198.51.100.1"),
            ("::ffff:10.0.0.1", vec![(by, "198.51.100.1")], "198.51.100.1"),
            ("10.0.0.1", vec![(by, "192.0.2.66, 198.51.100.1")], "198.51.100.1"),
            ("10.0.0.1", vec![(by, "192.0.2.66, 198.51.100.1,10.0.0.2 , 10.0.0.3")], "198.51.100.1"),
            ("10.0.0.1", vec![(by, "192.0.2.66"), (by, "198.51.100.1, 10.0.0.2")], "198.51.100.1"),
            ("10.0.0.1", vec![(by, "10.0.0.3, 10.0.0.2")], "10.0.0.3"),
            ("10.0.0.1", vec![(by, "198.51.100.1:4711")], "198.51.100.1"),
            ("10.0.0.1", vec![(by, "[2001:db8::1]:4711")], "2001:db8::1"),
            ("10.0.0.1", vec![(by, "2001:db8::1, [2001:db8:aaaa::1]")], "2001:db8::1"),
            ("10.0.0.1", vec![(by, "198.51.100.1, unknown, 10.0.0.2")], "10.0.0.2"),
            ("10.0.0.1", vec![(by, "")], "10.0.0.1"),
            ("10.0.0.1", vec![(list, "for=198.51.100.1;proto=https;by=10.0.0.1")], "198.51.100.1"),
            ("10.0.0.1", vec![(list, "for=192.0.2.66, proto=http; For=\"[2001:db8::1]:80\"")], "2001:db8::1"),
            ("10.0.0.1", vec![(list, "for=_hidden")], "10.0.0.1"),
            ("10.0.0.1", vec![(list, "proto=https")], "10.0.0.1"),
            ("10.0.0.1", vec![(by, "198.51.100.1"), (list, "for=198.51.100.1")], "198.51.100.1"),
            // One of them may be the client's own.
            ("10.0.0.1", vec![(by, "198.51.100.1"), (list, "for=192.0.2.66")], "10.0.0.1"),
            ("10.0.0.1", vec![(by, "198.51.100.1"), (list, "for=unknown")], "10.0.0.1"),
        ] {
            assert_eq!(client(peer, &headers), expected, "{peer} {headers:?}");
        }
    }

    #[test]
    fn without_the_address_of_the_connection_nothing_is_known() {
        let headers = HeaderMap::from_iter([(X_FORWARDED_FOR, HeaderValue::from_static("198.51.100.1"))]);
        assert_eq!(ClientAddress::of_request(&Extensions::new(), &headers, &proxies(&["0.0.0.0/0"])), None);
    }
}
