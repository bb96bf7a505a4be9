//! Looking up names, and dropping what is not public: the last word before a socket connects.

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

/// The addresses of a name, or why there are none.
pub type LookupFuture = Pin<Box<dyn Future<Output = std::io::Result<Vec<IpAddr>>> + Send>>;

/// Looks up names.
pub trait Lookup: Send + Sync + 'static {
    /// All addresses of this name.
    fn addresses(&self, name: &str) -> LookupFuture;
}

/// Asks the system.
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

/// Why a name has no address that may be asked. It does not hold the name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoAddress {
    /// The look-up failed or took too long, or the name has no address at all.
    Unknown,
    /// None of its addresses is public.
    Blocked,
}

impl fmt::Display for NoAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unknown => "the name could not be looked up",
            Self::Blocked => "the name stands for no public address",
        })
    }
}

impl Error for NoAddress {}

smartassist_auth::debug_as_text!(NoAddress);

/// What the HTTP client asks. The addresses it gets are the ones it connects to: there is no second look-up in between
/// that could say something else.
pub(crate) struct PublicResolver {
    lookup: Arc<dyn Lookup>,
    reach: Reach,
    timeout: Duration,
}

impl PublicResolver {
    /// `timeout` is that of a look-up; shorter than that of a connection, so that the two can be told apart.
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
            // The client puts the port of the URL in the place of 0.
            let addresses: Addrs = Box::new(found.into_iter().map(|address| SocketAddr::new(address, 0)));
            Ok(addresses)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Says the same about every name.
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
    async fn only_public_addresses_are_left_of_an_answer() {
        let mixed = ["127.0.0.1", "8.8.8.8", "::1", "::ffff:10.0.0.1", "2606:4700:4700::1111", "64:ff9b::7f00:1"];
        assert_eq!(resolved(Reach::Public, &mixed).await.unwrap(), ["8.8.8.8:0", "[2606:4700:4700::1111]:0"]);
        assert_eq!(resolved(Reach::Anywhere, &mixed).await.unwrap().len(), 6);
        assert_eq!(resolved(Reach::Public, &["127.0.0.1", "fd00::1"]).await, Err(NoAddress::Blocked));
        assert_eq!(resolved(Reach::Public, &[]).await, Err(NoAddress::Unknown));
        assert_eq!(resolved(Reach::Anywhere, &[]).await, Err(NoAddress::Unknown));
    }
}
