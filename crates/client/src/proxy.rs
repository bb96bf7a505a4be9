//! The way to the server, as far as errors name it.

use std::sync::Arc;

use hyper_util::client::proxy::matcher::Matcher;

/// The proxy that requests go through, without user and password. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct ProxyAddress(Option<Arc<str>>);

impl ProxyAddress {
    /// The way that the environment has for this URL, by the variables and rules that reqwest goes by.
    pub(crate) fn from_environment(base_url: &str) -> Self {
        Self::by(&Matcher::from_system(), base_url)
    }

    fn by(matcher: &Matcher, base_url: &str) -> Self {
        let proxy = base_url.parse().ok().and_then(|url| matcher.intercept(&url));
        Self(proxy.and_then(|proxy| {
            let uri = proxy.uri();
            let port = uri.port_u16().map(|port| format!(":{port}")).unwrap_or_default();
            Some(format!("{}://{}{port}", uri.scheme_str()?, uri.host()?).into())
        }))
    }

    /// The proxy, if there is one.
    pub(crate) fn proxy(&self) -> Option<&str> {
        self.0.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_named_without_its_password() {
        let matcher = Matcher::builder()
            .http("http://me:hunter2@plain.example:3128")
            .https("http://me:hunter2@proxy.example:8080")
            .no("inside.example")
            .build();
        let proxy = |url| ProxyAddress::by(&matcher, url).proxy().map(str::to_owned);
        assert_eq!(proxy("https://platform.kore.ai").as_deref(), Some("http://proxy.example:8080"));
        assert_eq!(proxy("http://gateway.example/prefix").as_deref(), Some("http://plain.example:3128"));
        assert_eq!(proxy("https://inside.example"), None);
    }
}
