//! The server that requests go to, and the proxy between, as far as errors name them.

use std::sync::Arc;

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;

/// Host and port of the server, and the proxy that requests to it go through. Neither holds a user or a password. Cheap
/// to clone. The default names neither.
#[derive(Clone, Debug, Default)]
pub(crate) struct Endpoint {
    host: Option<Arc<str>>,
    proxy: Option<Arc<str>>,
}

impl Endpoint {
    /// The endpoint of this base URL, without a proxy.
    pub(crate) fn direct(base_url: &str) -> Self {
        let host = Url::parse(base_url).ok().and_then(|url| {
            let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
            Some(format!("{}{port}", url.host_str()?).into())
        });
        Self { host, proxy: None }
    }

    /// The endpoint of this base URL, with the proxy that the variables of the environment name for it. reqwest follows
    /// the same variables and rules.
    pub(crate) fn from_environment(base_url: &str) -> Self {
        Self::with_matcher(&Matcher::from_system(), base_url)
    }

    fn with_matcher(matcher: &Matcher, base_url: &str) -> Self {
        let proxy = base_url.parse().ok().and_then(|url| matcher.intercept(&url)).and_then(|proxy| {
            let uri = proxy.uri();
            let port = uri.port_u16().map(|port| format!(":{port}")).unwrap_or_default();
            Some(format!("{}://{}{port}", uri.scheme_str()?, uri.host()?).into())
        });
        Self { proxy, ..Self::direct(base_url) }
    }

    /// Host and port of the server, if they are known. The port is left out where it is the scheme's own.
    pub(crate) fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// The URL of the proxy, if there is one.
    pub(crate) fn proxy(&self) -> Option<&str> {
        self.proxy.as_deref()
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
        let proxy = |url| Endpoint::with_matcher(&matcher, url).proxy().map(str::to_owned);
        assert_eq!(proxy("https://platform.kore.ai").as_deref(), Some("http://proxy.example:8080"));
        assert_eq!(proxy("http://gateway.example/prefix").as_deref(), Some("http://plain.example:3128"));
        assert_eq!(proxy("https://inside.example"), None);
    }

    #[test]
    fn a_server_is_named_by_host_and_port() {
        for (url, host) in [
            ("https://platform.kore.ai", "platform.kore.ai"),
            ("https://gateway.example:8443/voice", "gateway.example:8443"),
            ("http://[::1]:8080", "[::1]:8080"),
        ] {
            assert_eq!(Endpoint::direct(url).host(), Some(host));
        }
    }
}
