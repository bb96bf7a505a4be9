//! Checks a base URL before a request is sent to it.

use std::sync::Arc;

use reqwest::Url;

use super::error::ConfigError;

/// What is wrong with a URL that begins with its host.
const MISSING_SCHEME: &str =
    "has no scheme; write http:// in front of it for a server on this machine, https:// for any other";

/// A base URL without the slash at its end, so that `{base}/api/…` is a URL.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    pub(crate) text: Arc<str>,
    pub(crate) https: bool,
    /// Whether its host can only be this machine.
    pub(crate) is_local: bool,
}

impl BaseUrl {
    /// Reads and checks a base URL.
    ///
    /// # Errors
    /// [`ConfigError::BaseUrl`] with the reason. The text does not contain the URL, because a wrong one may contain a
    /// password. [`ConfigError::PlainHttp`] for `http` to another machine, if `allow_http` is false.
    pub(crate) fn read(text: &str, allow_http: bool) -> Result<Self, ConfigError> {
        let refuse = |reason: String| Err(ConfigError::BaseUrl(reason));
        let url = match Url::parse(text.trim()) {
            Ok(url) => url,
            Err(error) if text.contains("://") => return refuse(format!("is not a URL: {error}")),
            Err(_) => return refuse(MISSING_SCHEME.to_owned()),
        };
        let https = match url.scheme() {
            "https" => true,
            "http" => false,
            _ if !text.contains("://") => return refuse(MISSING_SCHEME.to_owned()),
            _ => return refuse("must start with https:// (or http:// for a server on this machine)".to_owned()),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("must not contain a user name or password; the token is the only credential".to_owned());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse("must end before `?` and `#`".to_owned());
        }
        let is_local = is_local_host(&url);
        if !https && !allow_http && !is_local {
            return Err(ConfigError::PlainHttp);
        }
        Ok(Self { text: url.as_str().trim_end_matches('/').into(), https, is_local })
    }
}

/// Whether the host can only be this machine: `localhost`, a name below it, or a loopback address.
fn is_local_host(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse::<std::net::IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid_base_urls() {
        let cases = [
            ("https://smartassist.kore.ai", "https://smartassist.kore.ai"),
            ("https://smartassist.kore.ai/", "https://smartassist.kore.ai"),
            ("HTTPS://SmartAssist.Kore.AI//", "https://smartassist.kore.ai"),
            ("https://gateway.example:8443/voice/", "https://gateway.example:8443/voice"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://127.1.2.3", "http://127.1.2.3"),
            ("http://[::1]:8080/", "http://[::1]:8080"),
            ("http://localhost:1", "http://localhost:1"),
            ("http://api.localhost:1", "http://api.localhost:1"),
            (" https://smartassist.kore.ai\n", "https://smartassist.kore.ai"),
        ];
        for (given, wanted) in cases {
            let base = BaseUrl::read(given, false).unwrap_or_else(|error| panic!("{given}: {error}"));
            let https = wanted.starts_with("https");
            assert_eq!((&*base.text, base.https, base.is_local), (wanted, https, !https), "{given}");
        }
    }

    #[test]
    fn errors_name_the_reason_and_never_the_url() {
        let cases = [
            ("", "has no scheme"),
            ("smartassist.kore.ai", "has no scheme"),
            ("smartassist.kore.ai:443", "has no scheme"),
            ("localhost:8080", "http:// in front of it for a server on this machine"),
            ("127.0.0.1:8080", "has no scheme"),
            ("ftp://smartassist.kore.ai", "must start with https://"),
            ("https://", "is not a URL"),
            ("https://a b.example", "is not a URL"),
            ("https://host:99999", "is not a URL"),
            ("https://hunter2@smartassist.kore.ai", "user name or password"),
            ("https://me:hunter2@smartassist.kore.ai", "user name or password"),
            ("https://smartassist.kore.ai?key=hunter2", "before `?`"),
            ("https://smartassist.kore.ai/#hunter2", "before `?` and `#`"),
            ("http://smartassist.kore.ai", "http"),
            ("http://10.0.0.7:8080", "http"),
            ("http://localhost.example", "http"),
            ("http://notlocalhost", "http"),
        ];
        for (given, wanted) in cases {
            let error = BaseUrl::read(given, false).err().unwrap_or_else(|| panic!("{given} was accepted")).to_string();
            assert!(error.contains(wanted), "{given}: {error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
        assert!(BaseUrl::read("http://10.0.0.7:8080", true).is_ok());
    }
}
