//! Which addresses are public. Pure: no lookups, no connections.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An address that is not public, with the reason. It does not contain the address.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct NotPublic(pub &'static str);

impl fmt::Display for NotPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the address is not public: {}", self.0)
    }
}

impl std::error::Error for NotPublic {}

smartassist_auth::debug_as_text!(NotPublic);

/// Ranges of IPv4 that are not public: IANA's special-purpose registry, multicast, reserved ranges, and one public
/// address that a cloud serves its own machines on.
const NON_PUBLIC_V4: [(Ipv4Addr, u32, &str); 17] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8, "this network"),
    (Ipv4Addr::new(10, 0, 0, 0), 8, "private"),
    (Ipv4Addr::new(100, 64, 0, 0), 10, "shared by a carrier"),
    (Ipv4Addr::new(127, 0, 0, 0), 8, "loopback"),
    (Ipv4Addr::new(168, 63, 129, 16), 32, "metadata of a cloud"),
    (Ipv4Addr::new(169, 254, 0, 0), 16, "link-local"),
    (Ipv4Addr::new(172, 16, 0, 0), 12, "private"),
    (Ipv4Addr::new(192, 0, 0, 0), 24, "protocol assignments"),
    (Ipv4Addr::new(192, 0, 2, 0), 24, "documentation"),
    (Ipv4Addr::new(192, 88, 99, 0), 24, "6to4 relays"),
    (Ipv4Addr::new(192, 168, 0, 0), 16, "private"),
    (Ipv4Addr::new(198, 18, 0, 0), 15, "benchmarks"),
    (Ipv4Addr::new(198, 51, 100, 0), 24, "documentation"),
    (Ipv4Addr::new(203, 0, 113, 0), 24, "documentation"),
    (Ipv4Addr::new(224, 0, 0, 0), 4, "multicast"),
    (Ipv4Addr::new(255, 255, 255, 255), 32, "broadcast"),
    (Ipv4Addr::new(240, 0, 0, 0), 4, "reserved"),
];

/// Ranges of IPv6 that are not public. Addresses that embed an IPv4 address are all refused: where they lead depends on
/// the network.
const NON_PUBLIC_V6: [(Ipv6Addr, u32, &str); 18] = [
    (Ipv6Addr::UNSPECIFIED, 128, "unspecified"),
    (Ipv6Addr::LOCALHOST, 128, "loopback"),
    (Ipv6Addr::UNSPECIFIED, 96, "an embedded IPv4 address"),
    (Ipv6Addr::new(0, 0, 0, 0, 0xffff, 0, 0, 0), 96, "an embedded IPv4 address"),
    (Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96, "NAT64"),
    (Ipv6Addr::new(0x64, 0xff9b, 1, 0, 0, 0, 0, 0), 48, "NAT64"),
    (Ipv6Addr::new(0x100, 0, 0, 0, 0, 0, 0, 0), 64, "discarded"),
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 32, "Teredo"),
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23, "protocol assignments"),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32, "documentation"),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16, "6to4"),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20, "documentation"),
    (Ipv6Addr::new(0x5f00, 0, 0, 0, 0, 0, 0, 0), 16, "segment routing"),
    (Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7, "private"),
    (Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10, "link-local"),
    (Ipv6Addr::new(0xfec0, 0, 0, 0, 0, 0, 0, 0), 10, "private"),
    (Ipv6Addr::new(0xff00, 0, 0, 0, 0, 0, 0, 0), 8, "multicast"),
    // Everything outside 2000::/3 is unassigned.
    (Ipv6Addr::UNSPECIFIED, 3, "reserved"),
];

/// Checks that an address is public.
///
/// # Errors
///
/// Why it is not public.
pub fn check(address: IpAddr) -> Result<(), NotPublic> {
    match address {
        IpAddr::V4(address) => check_v4(address),
        // Some sockets write 127.0.0.1 as `::ffff:127.0.0.1`: the same address.
        IpAddr::V6(address) => address.to_ipv4_mapped().map_or_else(|| check_v6(address), check_v4),
    }
}

fn check_v4(address: Ipv4Addr) -> Result<(), NotPublic> {
    let bits = |address: Ipv4Addr, prefix: u32| u32::from(address).checked_shr(32_u32.saturating_sub(prefix));
    let range = NON_PUBLIC_V4.iter().find(|(range, prefix, _)| bits(address, *prefix) == bits(*range, *prefix));
    range.map_or(Ok(()), |(_, _, why)| Err(NotPublic(why)))
}

fn check_v6(address: Ipv6Addr) -> Result<(), NotPublic> {
    let bits = |address: Ipv6Addr, prefix: u32| u128::from(address).checked_shr(128_u32.saturating_sub(prefix));
    if let Some((_, _, why)) =
        NON_PUBLIC_V6.iter().find(|(range, prefix, _)| bits(address, *prefix) == bits(*range, *prefix))
    {
        return Err(NotPublic(why));
    }
    // 2000::/3.
    if u128::from(address) >> 125 == 1 { Ok(()) } else { Err(NotPublic("reserved")) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_range_from_its_first_address_to_its_last_and_not_beyond() {
        let table = [
            ("0.0.0.0", "this network"),
            ("0.255.255.255", "this network"),
            ("1.0.0.0", ""),
            ("1.1.1.1", ""),
            ("8.8.8.8", ""),
            ("9.255.255.255", ""),
            ("10.0.0.0", "private"),
            ("10.255.255.255", "private"),
            ("11.0.0.0", ""),
            ("100.63.255.255", ""),
            ("100.64.0.0", "shared by a carrier"),
            ("100.100.100.200", "shared by a carrier"),
            ("100.127.255.255", "shared by a carrier"),
            ("100.128.0.0", ""),
            ("126.255.255.255", ""),
            ("127.0.0.1", "loopback"),
            ("127.255.255.255", "loopback"),
            ("128.0.0.0", ""),
            ("168.63.129.15", ""),
            ("168.63.129.16", "metadata of a cloud"),
            ("168.63.129.17", ""),
            ("169.253.255.255", ""),
            ("169.254.169.254", "link-local"),
            ("169.255.0.0", ""),
            ("172.15.255.255", ""),
            ("172.16.0.0", "private"),
            ("172.31.255.255", "private"),
            ("172.32.0.0", ""),
            ("191.255.255.255", ""),
            ("192.0.0.192", "protocol assignments"),
            ("192.0.1.0", ""),
            ("192.0.2.1", "documentation"),
            ("192.0.3.0", ""),
            ("192.88.99.1", "6to4 relays"),
            ("192.167.255.255", ""),
            ("192.168.0.1", "private"),
            ("192.169.0.0", ""),
            ("198.17.255.255", ""),
            ("198.18.0.0", "benchmarks"),
            ("198.19.255.255", "benchmarks"),
            ("198.20.0.0", ""),
            ("198.51.100.7", "documentation"),
            ("203.0.113.7", "documentation"),
            ("223.255.255.255", ""),
            ("224.0.0.1", "multicast"),
            ("239.255.255.255", "multicast"),
            ("240.0.0.0", "reserved"),
            ("255.255.255.254", "reserved"),
            ("255.255.255.255", "broadcast"),
            ("::", "unspecified"),
            ("::1", "loopback"),
            ("::2", "an embedded IPv4 address"),
            ("::7f00:1", "an embedded IPv4 address"),
            ("::808:808", "an embedded IPv4 address"),
            ("::ffff:127.0.0.1", "loopback"),
            ("::ffff:10.1.2.3", "private"),
            ("::ffff:169.254.169.254", "link-local"),
            ("::ffff:8.8.8.8", ""),
            ("::ffff:0:127.0.0.1", "an embedded IPv4 address"),
            ("64:ff9b::7f00:1", "NAT64"),
            ("64:ff9b::808:808", "NAT64"),
            ("64:ff9b:1::1", "NAT64"),
            ("64:ff9b:1:ffff:ffff:ffff:ffff:ffff", "NAT64"),
            ("64:ff9b:2::1", "reserved"),
            ("100::1", "discarded"),
            ("1fff:ffff::1", "reserved"),
            ("2001::1", "Teredo"),
            ("2001:0:7f00:1::", "Teredo"),
            ("2001:1ff:ffff::1", "protocol assignments"),
            ("2001:200::1", ""),
            ("2001:db8::1", "documentation"),
            ("2001:4860:4860::8888", ""),
            ("2002:7f00:1::", "6to4"),
            ("2002:808:808::1", "6to4"),
            ("2003::1", ""),
            ("2606:4700:4700::1111", ""),
            ("3ffe:ffff::1", ""),
            ("3fff::1", "documentation"),
            ("3fff:0fff:ffff::1", "documentation"),
            ("3fff:1000::1", ""),
            ("4000::1", "reserved"),
            ("5f00::1", "segment routing"),
            ("fc00::1", "private"),
            ("fd00:ec2::254", "private"),
            ("fe80::1", "link-local"),
            ("fec0::1", "private"),
            ("ff02::1", "multicast"),
        ];
        for (address, why) in table {
            let checked = check(address.parse().unwrap()).map_err(|refused| refused.0);
            assert_eq!(checked, if why.is_empty() { Ok(()) } else { Err(why) }, "{address}");
        }
        for (_, _, why) in NON_PUBLIC_V4 {
            assert!(table.iter().any(|row| row.1 == why), "no case for {why}");
        }
        for (_, _, why) in NON_PUBLIC_V6 {
            assert!(table.iter().any(|row| row.1 == why), "no case for {why}");
        }
    }

    proptest! {
        /// Every address that the standard library calls private is refused.
        #[test]
        fn the_standard_library_finds_nothing_more(bits in any::<u32>(), wide in any::<u128>()) {
            let v4 = Ipv4Addr::from(bits);
            let special = v4.is_private() || v4.is_loopback() || v4.is_link_local() || v4.is_broadcast()
                || v4.is_documentation() || v4.is_multicast() || v4.is_unspecified();
            prop_assert!(!special || check(v4.into()).is_err());
            prop_assert_eq!(check(v4.into()), check(v4.to_ipv6_mapped().into()));
            prop_assert!(check(v4.to_ipv6_compatible().into()).is_err());
            let v6 = Ipv6Addr::from(wide);
            let special = v6.is_loopback() || v6.is_multicast() || v6.is_unique_local() || v6.is_unicast_link_local();
            prop_assert!(!special || check(v6.into()).is_err());
        }
    }
}
