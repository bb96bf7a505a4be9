//! Builds the HTTP client: what it may do by itself, and its TLS.

use std::time::Duration;

use reqwest::header::HeaderValue;

use super::error::ConfigError;
use super::sourced_value::SourcedValue;

/// Idle connections are closed before servers and load balancers usually close them (60 s). If a request is written to
/// a connection that the server is closing, it is not known whether the server received it, and a dialout must not be
/// retried then.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// The settings for [`build`].
pub(crate) struct Settings {
    pub(crate) https: bool,
    /// Whether the server is on this machine.
    pub(crate) is_local: bool,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) user_agent: HeaderValue,
    pub(crate) root_certificates: Vec<SourcedValue<Vec<u8>>>,
}

/// Builds the HTTP client, from the caller's builder if there is one.
///
/// # Errors
/// [`ConfigError::NoTls`], [`ConfigError::RootCertificate`], [`ConfigError::HttpClient`].
pub(crate) fn build(settings: &Settings, base: Option<reqwest::ClientBuilder>) -> Result<reqwest::Client, ConfigError> {
    if settings.https && !cfg!(any(feature = "rustls", feature = "native-tls")) {
        return Err(ConfigError::NoTls);
    }
    let is_default = base.is_none();
    let builder = base.unwrap_or_else(|| default_builder(settings));
    let error = match with_tls(with_settings(builder, settings), settings)?.build() {
        Ok(client) => return Ok(client),
        Err(error) => error.without_url(),
    };
    if settings.https || !is_default {
        return Err(ConfigError::HttpClient(error));
    }
    // A server on this machine needs no root certificates, and a small container may have none. With an empty list
    // every https connection is refused, so that no certificate is trusted by mistake.
    let builder = with_settings(default_builder(settings), settings);
    without_system_roots(builder).build().map_err(|_| ConfigError::HttpClient(error))
}

fn default_builder(settings: &Settings) -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder();
    // `localhost` is another machine for a proxy.
    if settings.is_local { builder.no_proxy() } else { builder }
}

fn with_settings(builder: reqwest::ClientBuilder, settings: &Settings) -> reqwest::ClientBuilder {
    builder
        // reqwest would send the header `auth` to any host that a redirect names.
        .redirect(reqwest::redirect::Policy::none())
        // Only this crate decides what is retried. One retry cannot be switched off from here: hyper-util's
        // `retry_canceled_requests`. It rings nobody twice: it retries only requests that hyper returns, and hyper
        // returns only those that were still in the queue of a connection that had closed. If a connection took a
        // request out of that queue, to write even its first byte, the error is returned without the request (hyper
        // 1.12: `message: Some(…)` in client/dispatch.rs, proto/h1/dispatch.rs and client/conn/*.rs).
        .retry(reqwest::retry::never())
        .referer(false)
        // reqwest's default of 90 s is longer than most servers wait.
        .pool_idle_timeout(IDLE_TIMEOUT)
        .timeout(settings.timeout)
        .connect_timeout(settings.connect_timeout)
        .user_agent(settings.user_agent.clone())
}

/// Uses the TLS of this crate's features, whatever features of reqwest other crates of the build turn on.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn with_tls(mut builder: reqwest::ClientBuilder, settings: &Settings) -> Result<reqwest::ClientBuilder, ConfigError> {
    #[cfg(feature = "rustls")]
    {
        builder = builder.tls_backend_rustls();
    }
    #[cfg(not(feature = "rustls"))]
    {
        builder = builder.tls_backend_native();
    }
    for certificate in &settings.root_certificates {
        builder = builder.tls_certs_merge(certificate.try_map_ref(|pem_or_der| certificates(pem_or_der))?);
    }
    Ok(builder)
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn certificates(pem_or_der: &[u8]) -> Result<Vec<reqwest::Certificate>, ConfigError> {
    let read = if pem_or_der.starts_with(b"\x30") {
        reqwest::Certificate::from_der(pem_or_der).map(|certificate| vec![certificate])
    } else {
        reqwest::Certificate::from_pem_bundle(pem_or_der)
    };
    read.ok().filter(|certificates| !certificates.is_empty()).ok_or(ConfigError::RootCertificate)
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn with_tls(builder: reqwest::ClientBuilder, settings: &Settings) -> Result<reqwest::ClientBuilder, ConfigError> {
    if settings.root_certificates.is_empty() { Ok(builder) } else { Err(ConfigError::NoTls) }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn without_system_roots(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder.tls_certs_only([])
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn without_system_roots(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
}
