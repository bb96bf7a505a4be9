//! The algorithms of encrypted tokens.

use std::fmt;

use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm};

/// How the key of the content is encrypted: `alg` of the header.
///
/// The vendor also names RSA1_5. It is not supported, since decrypting it gives attackers an oracle (RFC 8725, 3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyManagement {
    /// `RSA-OAEP` with SHA-1, as the vendor documents it. The known attacks on SHA-1 do not affect OAEP.
    RsaOaep,
    /// `RSA-OAEP-256`.
    RsaOaep256,
}

impl KeyManagement {
    /// The name in headers and keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::RsaOaep => "RSA-OAEP",
            Self::RsaOaep256 => "RSA-OAEP-256",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::RsaOaep, Self::RsaOaep256].into_iter().find(|known| known.name() == name)
    }

    pub(crate) fn oaep(self) -> &'static OaepAlgorithm {
        match self {
            Self::RsaOaep => &OAEP_SHA1_MGF1SHA1,
            Self::RsaOaep256 => &OAEP_SHA256_MGF1SHA256,
        }
    }
}

impl fmt::Display for KeyManagement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// How the content is encrypted: `enc` of the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContentEncryption {
    /// `A128CBC-HS256`, which the vendor's sample uses.
    A128CbcHs256,
    /// `A128GCM`.
    A128Gcm,
    /// `A256GCM`.
    A256Gcm,
}

impl ContentEncryption {
    /// The name in headers.
    pub fn name(self) -> &'static str {
        match self {
            Self::A128CbcHs256 => "A128CBC-HS256",
            Self::A128Gcm => "A128GCM",
            Self::A256Gcm => "A256GCM",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::A128CbcHs256, Self::A128Gcm, Self::A256Gcm].into_iter().find(|known| known.name() == name)
    }

    /// The length of the content's key. That of A128CBC-HS256 has two halves, one for the MAC and one for AES.
    pub(crate) fn key_bytes(self) -> usize {
        match self {
            Self::A128Gcm => 16,
            Self::A128CbcHs256 | Self::A256Gcm => 32,
        }
    }
}

impl fmt::Display for ContentEncryption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
