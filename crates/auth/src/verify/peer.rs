//! The sender of a token, for limits on decryptions.

use std::net::{IpAddr, Ipv6Addr};

/// The sender of a token: one IPv4 address, or one IPv6 network of 64 bits, which is the least that a customer of a
/// provider has. An IPv4 address in IPv6 form (`::ffff:192.0.2.1`) is the IPv4 address.
///
/// ```
/// use smartassist_auth::Peer;
///
/// let peer = |text: &str| Peer::at(text.parse().unwrap());
/// assert_eq!(peer("2001:db8::1"), peer("2001:db8::ffff:2"));
/// assert_ne!(peer("2001:db8::1"), peer("2001:db8:0:1::1"));
/// assert_eq!(peer("::ffff:192.0.2.1"), peer("192.0.2.1"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Peer(Option<IpAddr>);

impl Peer {
    /// A sender whose address is not known. All of them are one sender, and the limits for a single sender do not
    /// apply.
    pub const UNKNOWN: Self = Self(None);

    /// The sender at this address.
    pub fn at(address: IpAddr) -> Self {
        Self(Some(match address.to_canonical() {
            IpAddr::V6(address) => IpAddr::V6(network(address)),
            v4 => v4,
        }))
    }

    pub(crate) fn is_unknown(self) -> bool {
        self.0.is_none()
    }
}

/// The upper half of the address.
fn network(address: Ipv6Addr) -> Ipv6Addr {
    Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX))
}
