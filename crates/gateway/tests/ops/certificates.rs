//! Self-signed certificates, and files for them.

use std::fs;

use rcgen::{CertifiedKey, KeyPair};
use smartassist_gateway::ops::TlsFiles;
use tempfile::TempDir;

/// A self-signed certificate for `localhost`, and its key.
pub struct Issued {
    pub certificate: String,
    pub key: String,
    pub der: Vec<u8>,
}

pub fn issue() -> Issued {
    let CertifiedKey { cert, signing_key } = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    Issued { certificate: cert.pem(), key: KeyPair::serialize_pem(&signing_key), der: cert.der().to_vec() }
}

/// A folder with both files.
pub struct Folder {
    folder: TempDir,
}

impl Folder {
    pub fn with(certificate: &str, key: &str) -> Self {
        let folder = Self { folder: tempfile::tempdir().unwrap() };
        folder.write(certificate, key);
        folder
    }

    pub fn files(&self) -> TlsFiles {
        let file = |name| self.folder.path().join(name);
        TlsFiles { certificate: file("server.crt"), key: file("server.key") }
    }

    pub fn write(&self, certificate: &str, key: &str) {
        fs::write(self.files().certificate, certificate).unwrap();
        fs::write(self.files().key, key).unwrap();
    }
}
