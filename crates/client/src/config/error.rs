//! Why a client could not be built.

use std::fmt;

use smartassist_auth::{KeyError, MintError, SecretError};

use crate::error_chain;

/// What is missing or wrong in the settings of a [`ClientBuilder`](crate::ClientBuilder).
#[non_exhaustive]
pub enum ConfigError {
    /// More than one setting is missing: at least two of the errors below.
    Several(Vec<ConfigError>),
    /// Neither an environment nor a base URL is set.
    MissingBaseUrl,
    /// The base URL cannot be used. The text says why.
    BaseUrl(String),
    /// The base URL is `http` and names another machine, so that the token could be read on the way.
    PlainHttp,
    /// The base URL is `https`, but the crate was built without a TLS feature.
    NoTls,
    /// Neither credentials nor a token nor a token source is set.
    MissingToken,
    /// A client secret is set and no client id.
    MissingClientId,
    /// A client id is set and no client secret.
    MissingClientSecret,
    /// The client secret cannot be used.
    ClientSecret(SecretError),
    /// No token can be made from client id, client secret and their settings.
    Credentials(MintError),
    /// The platform's public key for encrypted tokens cannot be used.
    JweKey(KeyError),
    /// The token cannot be used. The text says why, and never contains the token.
    Token(&'static str),
    /// The account id cannot be used. The text says why.
    AccountId(String),
    /// The user agent contains a character that a header cannot carry.
    UserAgent,
    /// The named setting is zero. It must be more than that.
    Zero(&'static str),
    /// The named setting cannot be changed, because the HTTP client of
    /// [`http_client`](crate::ClientBuilder::http_client) is already built.
    HttpClientIsBuilt(&'static str),
    /// A root certificate is neither PEM nor DER.
    RootCertificate,
    /// The HTTP client could not be built: with `rustls`, most often because the system has no root certificates.
    HttpClient(reqwest::Error),
    /// The value of the named environment variable is wrong.
    Variable {
        /// The variable.
        name: &'static str,
        /// What is wrong with its value.
        error: Box<ConfigError>,
    },
    /// The value of a variable cannot be read. The text says what it should be.
    Value(&'static str),
    /// The file that a variable names cannot be read.
    File(std::io::ErrorKind),
    /// Two variables are set of which only one can be used.
    Both(&'static str, &'static str),
    /// A setting is missing, and a variable is set that looks like a misspelling of one of ours.
    Misspelled {
        /// The variable that is set.
        found: String,
        /// The variable that may be meant.
        meant: &'static str,
        /// What is missing.
        error: Box<ConfigError>,
    },
}

impl ConfigError {
    /// The same error with the name of the variable of the value, if it is from one.
    pub(crate) fn in_variable(self, variable: Option<&'static str>) -> Self {
        match variable {
            Some(name) => Self::Variable { name, error: Box::new(self) },
            None => self,
        }
    }

    /// Whether a setting is missing, and not wrong.
    pub(crate) fn is_missing(&self) -> bool {
        use ConfigError::{MissingBaseUrl, MissingClientId, MissingClientSecret, MissingToken, Several};
        matches!(self, Several(_) | MissingBaseUrl | MissingToken | MissingClientId | MissingClientSecret)
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Several(errors) => {
                for (index, error) in errors.iter().enumerate() {
                    write!(f, "{}{error}", if index > 0 { "; " } else { "" })?;
                }
                Ok(())
            }
            Self::MissingBaseUrl => f.write_str(
                "no base URL: set SMARTASSIST_ENVIRONMENT or SMARTASSIST_URL, which `from_env()` reads, or call \
                 `environment(…)` or `base_url(…)`",
            ),
            Self::BaseUrl(reason) => write!(f, "base URL {reason}"),
            Self::PlainHttp => f.write_str(
                "base URL is http and names another machine, so the token could be read on the way: use https, or \
                 `allow_plain_http(true)` on a network you trust",
            ),
            Self::NoTls => f.write_str(
                "base URL is https, but smartassist-client was built without TLS: enable its feature `rustls` or \
                 `native-tls`, or set one that has it with `http_client(…)`",
            ),
            Self::MissingToken => f.write_str(
                "no credentials: set SMARTASSIST_CLIENT_ID and SMARTASSIST_CLIENT_SECRET, which `from_env()` reads, or \
                 call `credentials(…)`, `token_source(…)` or `token(…)`",
            ),
            Self::MissingClientId => f.write_str("no client id for the client secret: set SMARTASSIST_CLIENT_ID"),
            Self::MissingClientSecret => f.write_str(
                "no client secret for the client id: set SMARTASSIST_CLIENT_SECRET, or \
                 SMARTASSIST_CLIENT_SECRET_FILE to a file with the secret",
            ),
            Self::ClientSecret(error) => write!(f, "client secret: {error}"),
            Self::Credentials(error) => match error {
                MintError::ShortSecret => f.write_str(
                    "client secret has fewer than 32 bytes: check that it is complete, or call \
                     `allow_short_client_secret(true)` (SMARTASSIST_ALLOW_SHORT_CLIENT_SECRET) if it is the one of \
                     your app",
                ),
                error => write!(f, "{error}"),
            },
            Self::JweKey(error) => write!(f, "public key for encrypted tokens: {error}"),
            Self::Token(reason) => write!(f, "token {reason}"),
            Self::AccountId(reason) => write!(f, "account id {reason}"),
            Self::UserAgent => {
                f.write_str("user agent contains a line break or another character a header cannot carry")
            }
            Self::Zero(setting) => write!(f, "`{setting}` must be more than zero"),
            Self::HttpClientIsBuilt(setting) => write!(
                f,
                "`{setting}` cannot be changed on the client of `http_client(…)`: set it there, or pass its builder to \
                 `http_client_builder(…)`"
            ),
            Self::RootCertificate => f.write_str("root certificate is neither PEM nor DER"),
            Self::HttpClient(error) => {
                let causes = error_chain::causes(error);
                write!(f, "HTTP client could not be built{causes}")?;
                if causes.contains("certificates") {
                    f.write_str("; install the system's root certificates or call `add_root_certificate(…)`")?;
                }
                Ok(())
            }
            Self::Variable { name, error } => write!(f, "{name}: {error}"),
            Self::Value(wanted) => write!(f, "cannot be read: write {wanted}"),
            Self::File(kind) => write!(f, "the file it names cannot be read: {kind}"),
            Self::Both(one, other) => write!(f, "{one} and {other} are both set: keep one of them"),
            Self::Misspelled { found, meant, error } => {
                write!(f, "{error}; {found} is set, which this client does not know: is {meant} meant?")
            }
        }
    }
}

impl std::error::Error for ConfigError {}

smartassist_auth::debug_as_text!(ConfigError, names its causes);
