//! Sets up the HTTP client: what it may do by itself, and which TLS it speaks.

use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::ConfigError;
use crate::sourced_value::SourcedValue;

/// Idle connections are dropped before servers and load balancers commonly do (60 s). A request written to a connection
/// that the other side is just closing fails in a way that leaves open whether it was received, and a dialout must not
/// be repeated on a guess.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// What [`build`] needs to know.
pub(crate) struct Settings {
    pub(crate) https: bool,
    /// Whether the server is on this machine.
    pub(crate) is_local: bool,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) user_agent: HeaderValue,
    pub(crate) root_certificates: Vec<SourcedValue<Vec<u8>>>,
}

/// Makes the HTTP client, from scratch or from a builder of the caller's.
///
/// # Errors
/// [`ConfigError::NoTls`], [`ConfigError::RootCertificate`], [`ConfigError::HttpClient`].
pub(crate) fn build(settings: &Settings, base: Option<reqwest::ClientBuilder>) -> Result<reqwest::Client, ConfigError> {
    if settings.https && !cfg!(any(feature = "rustls", feature = "native-tls")) {
        return Err(ConfigError::NoTls);
    }
    let is_ours = base.is_none();
    let builder = base.unwrap_or_else(|| ours(settings));
    let error = match with_tls(with_settings(builder, settings), settings)?.build() {
        Ok(client) => return Ok(client),
        Err(error) => error.without_url(),
    };
    if settings.https || !is_ours {
        return Err(ConfigError::HttpClient(error));
    }
    // A server on this machine needs no root certificates, and a small container may have none. With an empty list
    // every https connection is refused, so nothing is trusted that should not be.
    let builder = with_settings(ours(settings), settings);
    without_system_roots(builder).build().map_err(|_| ConfigError::HttpClient(error))
}

fn ours(settings: &Settings) -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder();
    // A proxy would look for the server on its own machine.
    if settings.is_local { builder.no_proxy() } else { builder }
}

fn with_settings(builder: reqwest::ClientBuilder, settings: &Settings) -> reqwest::ClientBuilder {
    builder
        // reqwest would hand the header `auth` on to whatever host a redirect names.
        .redirect(reqwest::redirect::Policy::none())
        // What is sent again, and when, is not for the transport to decide. One repeat is left that cannot be switched
        // off from here, hyper-util's `retry_canceled_requests`. It rings nobody twice: it takes only a request that
        // hyper hands back, and hyper hands back only what was still in the queue of a connection that had closed. What
        // a connection has taken out of that queue, to write even its first byte, comes back as an error without the
        // request (hyper 1.12: `message: Some(…)` in client/dispatch.rs, proto/h1/dispatch.rs and client/conn/*.rs).
        .retry(reqwest::retry::never())
        .referer(false)
        // reqwest's own 90 s are longer than most servers wait.
        .pool_idle_timeout(IDLE_TIMEOUT)
        .timeout(settings.timeout)
        .connect_timeout(settings.connect_timeout)
        .user_agent(settings.user_agent.clone())
}

/// Chooses the TLS of this crate's features, whatever others in the same build have turned on in reqwest.
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
        builder = builder.tls_certs_merge(certificate.check(|pem_or_der| certificates(pem_or_der))?);
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
