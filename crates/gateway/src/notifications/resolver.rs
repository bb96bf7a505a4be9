//! Looks up names and drops addresses that are not public: the last check before a socket connects.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::address;
use super::destination::Reach;

/// The addresses of a name, or the error of the lookup.
pub type LookupFuture = Pin<Box<dyn Future<Output = std::io::Result<Vec<IpAddr>>> + Send>>;

/// Looks up names.
pub trait Lookup: Send + Sync + 'static {
    /// All addresses of this name.
    fn addresses(&self, name: &str) -> LookupFuture;
}

/// Looks up names with the resolver of the system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemLookup;

impl Lookup for SystemLookup {
    fn addresses(&self, name: &str) -> LookupFuture {
        let name = name.to_owned();
        Box::pin(async move {
            let found = tokio::net::lookup_host((name, 0)).await?;
            Ok(found.map(|address| address.ip()).collect())
        })
    }
}

/// Why a name has no address that may be used. It does not contain the name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoAddress {
    /// The lookup failed or timed out, or the name has no address.
    Unknown,
    /// None of its addresses is public.
    Blocked,
}

impl fmt::Display for NoAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unknown => "the name could not be looked up",
            Self::Blocked => "the name has no public address",
        })
    }
}

impl Error for NoAddress {}

smartassist_auth::debug_as_text!(NoAddress);

/// The resolver of the HTTP client. The client connects to the addresses that it returns: there is no second lookup in
/// between that could return others.
pub(crate) struct PublicResolver {
    lookup: Arc<dyn Lookup>,
    reach: Reach,
    timeout: Duration,
}

impl PublicResolver {
    /// `timeout` is that of a lookup. It is shorter than that of a connection, so that the two failures can be
    /// distinguished.
    pub(crate) fn new(lookup: Arc<dyn Lookup>, reach: Reach, timeout: Duration) -> Self {
        Self { lookup, reach, timeout }
    }
}

impl Resolve for PublicResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let looking = tokio::time::timeout(self.timeout, self.lookup.addresses(name.as_str()));
        let reach = self.reach;
        Box::pin(async move {
            let Ok(Ok(mut found)) = looking.await else { return Err(NoAddress::Unknown.into()) };
            if found.is_empty() {
                return Err(NoAddress::Unknown.into());
            }
            if reach == Reach::Public {
                found.retain(|address| address::check(*address).is_ok());
            }
            if found.is_empty() {
                return Err(NoAddress::Blocked.into());
            }
            // The client replaces port 0 by the port of the URL.
            let addresses: Addrs = Box::new(found.into_iter().map(|address| SocketAddr::new(address, 0)));
            Ok(addresses)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the same addresses for every name.
    struct FixedLookup(Vec<IpAddr>);

    impl Lookup for FixedLookup {
        fn addresses(&self, _: &str) -> LookupFuture {
            let found = self.0.clone();
            Box::pin(async move { Ok(found) })
        }
    }

    async fn resolved(reach: Reach, addresses: &[&str]) -> Result<Vec<String>, NoAddress> {
        let says = FixedLookup(addresses.iter().map(|address| address.parse().unwrap()).collect());
        let guarded = PublicResolver::new(Arc::new(says), reach, Duration::from_secs(60));
        let resolved = guarded.resolve("dialer.example".parse().unwrap()).await;
        let found = resolved.map_err(|error| *error.downcast::<NoAddress>().unwrap())?;
        Ok(found.map(|address| address.to_string()).collect())
    }

    #[tokio::test]
    async fn only_public_addresses_remain() {
        let mixed = ["127.0.0.1", "8.8.8.8", "::1", "::ffff:10.0.0.1", "2606:4700:4700::1111", "64:ff9b::7f00:1"];
        assert_eq!(resolved(Reach::Public, &mixed).await.unwrap(), ["8.8.8.8:0", "[2606:4700:4700::1111]:0"]);
        assert_eq!(resolved(Reach::Anywhere, &mixed).await.unwrap().len(), 6);
        assert_eq!(resolved(Reach::Public, &["127.0.0.1", "fd00::1"]).await, Err(NoAddress::Blocked));
        assert_eq!(resolved(Reach::Public, &[]).await, Err(NoAddress::Unknown));
        assert_eq!(resolved(Reach::Anywhere, &[]).await, Err(NoAddress::Unknown));
    }
}
