//! Why a client could not be built.

use std::fmt;

use crate::chain;

/// What is missing or wrong in the settings given to [`ClientBuilder`](crate::ClientBuilder).
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// Neither an environment nor a base URL was given.
    MissingBaseUrl,
    /// The base URL cannot be used; the text says why.
    BaseUrl(String),
    /// The base URL is `http` and leads to another machine, where everybody on the way could read the token.
    PlainHttp,
    /// The base URL is `https`, but the crate was built without a TLS feature.
    NoTls,
    /// No token was given.
    MissingToken,
    /// The token cannot be used; the text says why and never holds the token.
    Token(&'static str),
    /// The account id cannot be used; the text says why.
    AccountId(String),
    /// The user agent contains what a header cannot carry.
    UserAgent,
    /// The named setting is a duration or a size, and zero was given.
    Zero(&'static str),
    /// The named setting belongs into the HTTP client that was given to
    /// [`http_client`](crate::ClientBuilder::http_client), which is already built.
    HttpClientIsBuilt(&'static str),
    /// A root certificate is neither PEM nor DER.
    RootCertificate,
    /// The HTTP client could not be built; with `rustls`, most often because the system has no root certificates.
    HttpClient(reqwest::Error),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingBaseUrl => f.write_str("no base URL: call `environment(…)` or `base_url(…)`"),
            Self::BaseUrl(reason) => write!(f, "base URL {reason}"),
            Self::PlainHttp => f.write_str(
                "base URL is http and leads to another machine, so the token could be read on the way: use https, or \
                 `allow_plain_http(true)` on a network you trust",
            ),
            Self::NoTls => f.write_str(
                "base URL is https, but smartassist-client was built without TLS: enable its feature `rustls` or \
                 `native-tls`, or give `http_client(…)` one that has it",
            ),
            Self::MissingToken => f.write_str("no token: call `token(…)`"),
            Self::Token(reason) => write!(f, "token {reason}"),
            Self::AccountId(reason) => write!(f, "account id {reason}"),
            Self::UserAgent => {
                f.write_str("user agent contains a line break or another character a header cannot carry")
            }
            Self::Zero(setting) => write!(f, "`{setting}` must be more than zero"),
            Self::HttpClientIsBuilt(setting) => write!(
                f,
                "`{setting}` cannot be changed on the client given to `http_client(…)`: set it there, or hand over its \
                 builder with `http_client_builder(…)`"
            ),
            Self::RootCertificate => f.write_str("root certificate is neither PEM nor DER"),
            Self::HttpClient(error) => {
                let causes = chain::causes(error);
                write!(f, "HTTP client could not be built{causes}")?;
                if causes.contains("certificates") {
                    f.write_str("; install the system's root certificates or call `add_root_certificate(…)`")?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for ConfigError {}
