//! Errors of the certificate files.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::PathBuf;

use tokio_rustls::rustls;

/// Why the files cannot be used for TLS. It contains nothing of them.
pub struct TlsError {
    pub(super) file: PathBuf,
    pub(super) problem: TlsProblem,
}

#[derive(Debug)]
pub(super) enum TlsProblem {
    Unreadable(io::Error),
    /// Not valid PEM. The parser's message may contain a line of the file, so it is dropped.
    BrokenPem,
    NoCertificate,
    NoKey,
    EncryptedKey,
    UnusableCertificate(rustls::Error),
    /// Of an unknown kind, or damaged.
    UnusableKey,
    /// The key does not belong to the certificate in this file.
    Mismatch(PathBuf),
}

impl TlsError {
    /// The file to correct.
    pub fn file(&self) -> &std::path::Path {
        &self.file
    }
}

impl fmt::Display for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        match &self.problem {
            TlsProblem::Unreadable(error) => write!(
                f,
                "{file}: cannot be read: {error}; check the path, and whether the gateway's user may read the file"
            ),
            TlsProblem::BrokenPem => {
                write!(
                    f,
                    "{file}: its PEM is damaged: a line between `-----BEGIN` and `-----END` does not belong there, \
                     or one of the two is missing; copy the file anew"
                )
            }
            TlsProblem::NoCertificate => write!(
                f,
                "{file}: there is no certificate in it; it needs `-----BEGIN CERTIFICATE-----`, the server's own first \
                 and after it those that signed it"
            ),
            TlsProblem::NoKey => write!(
                f,
                "{file}: there is no private key in it; it needs `-----BEGIN PRIVATE KEY-----`, or the same with \
                 `RSA` or `EC`"
            ),
            TlsProblem::EncryptedKey => write!(
                f,
                "{file}: the private key is encrypted; write it without a passphrase: \
                 `openssl pkey -in {file} -out server.key`, readable by the gateway's user alone"
            ),
            TlsProblem::UnusableCertificate(error) => {
                write!(f, "{file}: the certificate cannot be used: {error}; have it issued anew")
            }
            TlsProblem::UnusableKey => write!(
                f,
                "{file}: the private key cannot be used; it may be damaged, or of a kind other than RSA, ECDSA and \
                 Ed25519"
            ),
            TlsProblem::Mismatch(certificate) => write!(
                f,
                "{file}: the private key is not that of the first certificate in {}; the server's own certificate has \
                 to come first, and the key is the one it was issued for",
                certificate.display()
            ),
        }
    }
}

impl Error for TlsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.problem {
            TlsProblem::Unreadable(error) => Some(error),
            TlsProblem::UnusableCertificate(error) => Some(error),
            _ => None,
        }
    }
}

smartassist_auth::debug_as_text!(TlsError);
