//! Loads certificate and key into a configuration of rustls.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use tokio_rustls::rustls::crypto::{CryptoProvider, aws_lc_rs};
use tokio_rustls::rustls::pki_types::pem::{self, PemObject as _};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::{self, InconsistentKeys, ServerConfig};

use super::TlsFiles;
use super::error::{TlsError, TlsProblem};

/// The time and size of both files, from which a change is detected.
pub(super) type FileStamps = [(Option<SystemTime>, u64); 2];

/// Reads time and size of both files.
pub(super) fn stamps(files: &TlsFiles) -> io::Result<FileStamps> {
    let stamp = |file: &Path| fs::metadata(file).map(|found| (found.modified().ok(), found.len()));
    Ok([stamp(&files.certificate)?, stamp(&files.key)?])
}

/// Loads the files; returns also their time and size.
pub(super) fn load(files: &TlsFiles) -> Result<(Arc<ServerConfig>, FileStamps), TlsError> {
    // Read before the files: a change in between is detected by the next check.
    let stamps = stamps(files).unwrap_or_default();
    let certificates = certificates(&files.certificate)?;
    let key = key(&files.key)?;
    Ok((Arc::new(config(files, certificates, key)?), stamps))
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let pem = read(file)?;
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&pem).collect();
    match certificates {
        Ok(certificates) if certificates.is_empty() => Err(problem(file, TlsProblem::NoCertificate)),
        Ok(certificates) => Ok(certificates),
        Err(_) => Err(problem(file, TlsProblem::BrokenPem)),
    }
}

fn key(file: &Path) -> Result<PrivateKeyDer<'static>, TlsError> {
    let pem = read(file)?;
    if fs::metadata(file).is_ok_and(|found| everybody_may_read(&found)) {
        tracing::warn!(
            file = %file.display(),
            "every user of this machine can read the private key of TLS; run `chmod 600` on the file"
        );
    }
    PrivateKeyDer::from_pem_slice(&pem).map_err(|error| {
        let encrypted = String::from_utf8_lossy(&pem).contains("-----BEGIN ENCRYPTED PRIVATE KEY-----");
        problem(
            file,
            match error {
                _ if encrypted => TlsProblem::EncryptedKey,
                pem::Error::NoItemsFound => TlsProblem::NoKey,
                _ => TlsProblem::BrokenPem,
            },
        )
    })
}

fn config(
    files: &TlsFiles,
    certificates: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
) -> Result<ServerConfig, TlsError> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    check(files, &provider, &certificates, &key)?;
    let unusable = |error| problem(&files.certificate, TlsProblem::UnusableCertificate(error));
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(unusable)?.with_no_client_auth();
    let mut config = builder.with_single_cert(certificates, key).map_err(unusable)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// Finds out which of the two files is wrong; rustls does not say.
fn check(
    files: &TlsFiles,
    provider: &CryptoProvider,
    certificates: &[CertificateDer<'static>],
    key: &PrivateKeyDer<'static>,
) -> Result<(), TlsError> {
    let signing = provider.key_provider.load_private_key(key.clone_key());
    let signing = signing.map_err(|_| problem(&files.key, TlsProblem::UnusableKey))?;
    match CertifiedKey::new(certificates.to_vec(), signing).keys_match() {
        Ok(()) | Err(rustls::Error::InconsistentKeys(InconsistentKeys::Unknown)) => Ok(()),
        Err(rustls::Error::InconsistentKeys(_)) => {
            Err(problem(&files.key, TlsProblem::Mismatch(files.certificate.clone())))
        }
        Err(error) => Err(problem(&files.certificate, TlsProblem::UnusableCertificate(error))),
    }
}

fn read(file: &Path) -> Result<Vec<u8>, TlsError> {
    fs::read(file).map_err(|error| problem(file, TlsProblem::Unreadable(error)))
}

fn problem(file: &Path, problem: TlsProblem) -> TlsError {
    TlsError { file: file.to_owned(), problem }
}

#[cfg(unix)]
fn everybody_may_read(file: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.permissions().mode() & 0o004 != 0
}

/// On other systems the folder decides who may read the file.
#[cfg(not(unix))]
fn everybody_may_read(_: &Metadata) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_key_that_every_user_can_read_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("server.key");
        fs::write(&file, "").unwrap();
        for (mode, noticed) in [(0o600, false), (0o640, false), (0o644, true), (0o604, true), (0o660, false)] {
            fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(everybody_may_read(&fs::metadata(&file).unwrap()), noticed, "{mode:o}");
        }
    }
}
