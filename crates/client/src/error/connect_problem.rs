//! Why there is no connection, for the causes that can be corrected.

use std::fmt;

use crate::error_chain;

/// Why there is no connection, if a retry does not help and something else does. `Display` says what helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectProblem {
    /// No authority that this machine trusts signed the server's certificate: it is self-signed, or signed by an
    /// authority of a company.
    UntrustedCertificate,
    /// The server's certificate is that of an authority (`CA:TRUE`), as `openssl req -x509` makes it by default. No
    /// server may use it, even if it is trusted.
    AuthorityCertificate,
    /// The server's certificate is for other names than the one in the URL.
    WrongName,
    /// The server's certificate has expired, or the clock of this machine is ahead.
    CertificateExpired,
    /// The server's certificate is not valid yet, or the clock of this machine is behind.
    CertificateNotYetValid,
    /// The URL begins with `https`, and the server does not speak TLS.
    NoTls,
    /// The URL begins with `http`, and the server does not speak HTTP. Most often it expects TLS.
    NoHttp,
    /// Server and client have no version or no method of TLS in common.
    NoCommonTls,
    /// The server requires a certificate of the client.
    ClientCertificate,
    /// The proxy requires a user and a password, or does not accept those that were sent (407).
    ProxyCredentials,
    /// The proxy refused to connect to the server: its response to CONNECT was neither 200 nor 407.
    ProxyRefused,
}

/// Parts of the error texts of rustls, OpenSSL, hyper and hyper-util, and what they mean. The first that occurs is
/// used.
const PATTERNS: &[(&str, ConnectProblem)] = &[
    ("tunnel error: proxy authorization required", ConnectProblem::ProxyCredentials),
    ("tunnel error: unsuccessful", ConnectProblem::ProxyRefused),
    ("tunnel error: proxy response headers too long", ConnectProblem::ProxyRefused),
    ("certificate expired", ConnectProblem::CertificateExpired),
    ("certificate has expired", ConnectProblem::CertificateExpired),
    ("certificate not valid yet", ConnectProblem::CertificateNotYetValid),
    ("certificate is not yet valid", ConnectProblem::CertificateNotYetValid),
    ("certificate not valid for name", ConnectProblem::WrongName),
    ("Hostname mismatch", ConnectProblem::WrongName),
    ("UnknownIssuer", ConnectProblem::UntrustedCertificate),
    ("CaUsedAsEndEntity", ConnectProblem::AuthorityCertificate),
    // Another authority of the same name, such as an older certificate of the server itself.
    ("invalid peer certificate: BadSignature", ConnectProblem::UntrustedCertificate),
    ("invalid peer certificate: UnsupportedSignatureAlgorithmForPublicKey", ConnectProblem::UntrustedCertificate),
    ("self-signed certificate", ConnectProblem::UntrustedCertificate),
    ("self signed certificate", ConnectProblem::UntrustedCertificate),
    ("unable to get local issuer certificate", ConnectProblem::UntrustedCertificate),
    ("InvalidContentType", ConnectProblem::NoTls),
    ("wrong version number", ConnectProblem::NoTls),
    ("packet length too long", ConnectProblem::NoTls),
    ("CertificateRequired", ConnectProblem::ClientCertificate),
    ("certificate required", ConnectProblem::ClientCertificate),
    ("peer is incompatible", ConnectProblem::NoCommonTls),
    ("HandshakeFailure", ConnectProblem::NoCommonTls),
    ("ProtocolVersion", ConnectProblem::NoCommonTls),
    ("handshake failure", ConnectProblem::NoCommonTls),
    ("invalid HTTP version parsed", ConnectProblem::NoHttp),
];

impl ConnectProblem {
    /// Finds the problem by the texts of an error's causes: the error types of the libraries are private, or change
    /// with each version.
    pub(crate) fn of(causes: &str) -> Option<Self> {
        PATTERNS.iter().find(|(pattern, _)| causes.contains(pattern)).map(|(_, problem)| *problem)
    }

    /// The problem in an error of another HTTP client than this crate's.
    #[must_use]
    pub fn of_error(error: &reqwest::Error) -> Option<Self> {
        Self::of(&error_chain::causes(error))
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn description(self) -> &'static str {
        match self {
            Self::UntrustedCertificate => "no authority that this machine trusts signed the server's certificate",
            Self::AuthorityCertificate => "the server's certificate is that of an authority, which no server may use",
            Self::WrongName => "the server's certificate is for another name",
            Self::CertificateExpired => "the server's certificate has expired",
            Self::CertificateNotYetValid => "the server's certificate is not valid yet",
            Self::NoTls => "the server at this port does not speak TLS",
            Self::NoHttp => "the server at this port does not speak HTTP",
            Self::NoCommonTls => "server and client have no version of TLS in common",
            Self::ClientCertificate => "the server requires a certificate of the client",
            Self::ProxyCredentials => "the proxy requires a user and a password",
            Self::ProxyRefused => "the proxy refused to connect to the server",
        }
    }

    /// How to correct it, with the settings of this crate.
    fn remedy(self) -> &'static str {
        match self {
            Self::UntrustedCertificate => {
                "pass the certificate of its authority, or its own if it is self-signed, to `add_root_certificate` \
                 (SMARTASSIST_ROOT_CERTIFICATE_FILE)"
            }
            Self::AuthorityCertificate => {
                "make another one for the server, with openssl by `-addext basicConstraints=critical,CA:FALSE`"
            }
            Self::WrongName => "write the name that is in the certificate into the URL",
            Self::CertificateExpired => "renew it, unless the clock of this machine is ahead",
            Self::CertificateNotYetValid => "wait, unless the clock of this machine is behind",
            Self::NoTls => {
                "begin the URL with http:// (to another machine with `allow_plain_http`, \
                 SMARTASSIST_ALLOW_PLAIN_HTTP), or use the port for https"
            }
            Self::NoHttp => "if it expects TLS, begin the URL with https://",
            Self::NoCommonTls => "the server needs version 1.2 or 1.3",
            Self::ClientCertificate => "set it with reqwest's `identity`, by `http_client_builder`",
            Self::ProxyCredentials => {
                "write them into its URL, in HTTPS_PROXY or HTTP_PROXY, or name the server in NO_PROXY"
            }
            Self::ProxyRefused => "ask those who run it, or name the server in NO_PROXY",
        }
    }
}

/// What is wrong, and what helps.
impl fmt::Display for ConnectProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.description(), self.remedy())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_libraries_are_understood() {
        for (causes, wanted) in [
            (": tunnel error: proxy authorization required", Some(ConnectProblem::ProxyCredentials)),
            (": tunnel error: unsuccessful", Some(ConnectProblem::ProxyRefused)),
            (": tunnel error: failed to create underlying connection: tcp connect error: Connection refused", None),
            (": invalid peer certificate: UnknownIssuer", Some(ConnectProblem::UntrustedCertificate)),
            (
                ": invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))",
                Some(ConnectProblem::AuthorityCertificate),
            ),
            (
                ": invalid peer certificate: UnsupportedSignatureAlgorithmForPublicKeyContext { signature_algorithm_id: \
                 [6], public_key_algorithm_id: [6] }",
                Some(ConnectProblem::UntrustedCertificate),
            ),
            (
                ": invalid peer certificate: certificate expired: verification time 2 (UNIX), but certificate is not \
                 valid after 1",
                Some(ConnectProblem::CertificateExpired),
            ),
            (
                ": error:0A000086:SSL routines:tls_post_process_server_certificate:certificate verify failed: \
                 ../ssl/statem/statem_clnt.c:1890: (self-signed certificate)",
                Some(ConnectProblem::UntrustedCertificate),
            ),
            (
                ": error:0A00010B:SSL routines:ssl3_get_record:wrong version number: ssl/record/ssl3_record.c:354:",
                Some(ConnectProblem::NoTls),
            ),
            (": tcp connect error: Connection refused (os error 111)", None),
            (": connection closed before message completed", None),
        ] {
            assert_eq!(ConnectProblem::of(causes), wanted, "{causes}");
        }
    }
}
