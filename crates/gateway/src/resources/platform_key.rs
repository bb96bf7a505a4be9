//! The platform's key: clients of apps that enforce JWE encrypt their tokens to its public half.
//!
//! It is one file in the data folder, `platform-key.pem`, in PKCS#8, readable for its owner alone. It is made when it
//! is first needed. Its id is the thumbprint of its public half (RFC 7638), so that another key has another id. To
//! replace it, delete the file and restart the gateway; clients need the new public half then.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use smartassist_auth::{KeyError, KeyRing, PrivateKey};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The name of the file in the data folder.
pub const KEY_FILE: &str = "platform-key.pem";

/// The platform's key, from its file in this folder; made where there is none. It reads and writes files, and making a
/// key takes a good part of a second: keep it away from threads that must not wait.
///
/// # Errors
///
/// A file that cannot be read or written, that others can read, or that holds no suitable key.
pub fn platform_key(folder: &Path) -> Result<PrivateKey, KeyFileError> {
    let path = folder.join(KEY_FILE);
    let failed = |why| KeyFileError { path: path.clone(), why };
    if !path.try_exists().map_err(|error| failed(KeyFileFault::Io(error)))? {
        let pem = PrivateKey::generate_pem().map_err(|error| failed(KeyFileFault::ResourceKey(error)))?;
        write_once(folder, &path, &pem).map_err(|error| failed(KeyFileFault::Io(error)))?;
    }
    check_private(&path).map_err(&failed)?;
    let pem = fs::read_to_string(&path).map(Zeroizing::new).map_err(|error| failed(KeyFileFault::Io(error)))?;
    with_thumbprint(&pem).map_err(|error| failed(KeyFileFault::ResourceKey(error)))
}

/// The same, for the verifier of tokens.
///
/// # Errors
///
/// As [`platform_key`].
pub fn key_ring(folder: &Path) -> Result<KeyRing, KeyFileError> {
    platform_key(folder).map(KeyRing::from)
}

/// The key under the id that its public half gives it.
fn with_thumbprint(pem: &str) -> Result<PrivateKey, KeyError> {
    let jwk = PrivateKey::from_pkcs8_pem("unnamed", pem)?.public_jwk();
    let jwk: Value = serde_json::from_str(&jwk).map_err(|_| KeyError::Jwk("is not JSON"))?;
    let member = |name: &'static str| jwk.get(name).and_then(Value::as_str).ok_or(KeyError::Jwk("lacks a member"));
    // The members in this order and without spaces, as the standard has it.
    let members = format!(r#"{{"e":"{}","kty":"RSA","n":"{}"}}"#, member("e")?, member("n")?);
    PrivateKey::from_pkcs8_pem(URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, members.as_bytes())), pem)
}

/// Writes the file beside its place and then gives it its name, unless somebody else did in the meantime: a key that
/// was seen is never replaced, and what has the name is whole.
fn write_once(folder: &Path, path: &Path, pem: &str) -> io::Result<()> {
    let partial = folder.join(format!("{KEY_FILE}.{}", Uuid::new_v4()));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&partial).and_then(|mut file| {
        file.write_all(pem.as_bytes())?;
        file.sync_all()?;
        match fs::hard_link(&partial, path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            linked => linked,
        }
    });
    // No process reads it any more, so a failure to remove it changes nothing.
    let _ = fs::remove_file(&partial);
    written
}

#[cfg(unix)]
fn check_private(path: &Path) -> Result<(), KeyFileFault> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = fs::metadata(path).map_err(KeyFileFault::Io)?.permissions().mode();
    if mode & 0o077 == 0 { Ok(()) } else { Err(KeyFileFault::Readable) }
}

#[cfg(not(unix))]
fn check_private(_: &Path) -> Result<(), KeyFileFault> {
    Ok(())
}

/// Why there is no key.
pub struct KeyFileError {
    path: PathBuf,
    why: KeyFileFault,
}

#[derive(Debug)]
enum KeyFileFault {
    Io(io::Error),
    ResourceKey(KeyError),
    Readable,
}

impl fmt::Display for KeyFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.why {
            KeyFileFault::Io(error) => write!(f, "the platform's key {path} cannot be read or written: {error}"),
            KeyFileFault::ResourceKey(error) => write!(f, "the platform's key {path}: {error}"),
            KeyFileFault::Readable => {
                write!(
                    f,
                    "others can read the platform's key {path}; take that from them with `chmod 600`, or delete it"
                )
            }
        }
    }
}

impl std::error::Error for KeyFileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.why {
            KeyFileFault::Io(error) => Some(error),
            KeyFileFault::ResourceKey(error) => Some(error),
            KeyFileFault::Readable => None,
        }
    }
}

smartassist_auth::debug_as_text!(KeyFileError);
