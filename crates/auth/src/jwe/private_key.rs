//! A private key that decrypts tokens.

use std::fmt;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rand;
use aws_lc_rs::rsa::{KeyPair, KeySize, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use aws_lc_rs::signature::KeyPair as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use zeroize::Zeroizing;

use super::key_error::check_key_id;
use super::{KeyError, KeyManagement, content, der};
use crate::base64url;
use crate::compact::EncryptedToken;
use crate::error::TokenError;
use crate::header::EncryptedHeader;

const PEM_BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const PEM_END: &str = "-----END PRIVATE KEY-----";
/// The length of the longest content key.
const MAX_KEY_BYTES: usize = 32;

/// A private RSA key with the id under which clients know its public key.
pub struct PrivateKey {
    key: OaepPrivateDecryptingKey,
    key_id: String,
    bound_to: Option<KeyManagement>,
    /// Modulus and exponent, for the public key.
    public: (Vec<u8>, Vec<u8>),
}

impl PrivateKey {
    /// Reads a key in unencrypted PKCS#8 as DER.
    ///
    /// # Errors
    /// Returns an error for another format, and for anything but RSA of 2048 to 8192 bits.
    pub fn from_pkcs8_der(key_id: impl Into<String>, der: &[u8]) -> Result<Self, KeyError> {
        let key_id = key_id.into();
        check_key_id(&key_id)?;
        let pair = KeyPair::from_pkcs8(der).map_err(|_| KeyError::Unsuitable)?;
        let (modulus, exponent) = der::rsa_public_key(pair.public_key().as_ref()).ok_or(KeyError::Unsuitable)?;
        let public = (modulus.to_vec(), exponent.to_vec());
        let key = PrivateDecryptingKey::from_pkcs8(der).map_err(|_| KeyError::Unsuitable)?;
        let key = OaepPrivateDecryptingKey::new(key).map_err(|_| KeyError::Unsuitable)?;
        Ok(Self { key, key_id, bound_to: None, public })
    }

    /// Reads a key in unencrypted PKCS#8 as PEM (`BEGIN PRIVATE KEY`), as `openssl genpkey -algorithm RSA` writes it.
    ///
    /// # Errors
    /// Returns the errors of [`from_pkcs8_der`](Self::from_pkcs8_der).
    pub fn from_pkcs8_pem(key_id: impl Into<String>, pem: &str) -> Result<Self, KeyError> {
        let body = pem.trim().strip_prefix(PEM_BEGIN).and_then(|pem| pem.strip_suffix(PEM_END));
        let mut base64 = Zeroizing::new(String::with_capacity(pem.len()));
        base64.extend(body.ok_or(KeyError::Encoding)?.split_ascii_whitespace());
        let der = STANDARD.decode(base64.as_bytes()).map(Zeroizing::new).map_err(|_| KeyError::Encoding)?;
        Self::from_pkcs8_der(key_id, &der)
    }

    /// Generates a key of 2048 bits as PKCS#8 in PEM, for [`from_pkcs8_pem`](Self::from_pkcs8_pem). It is secret.
    ///
    /// It has 2048 bits because decryption with 3072 bits takes three times as long, and anybody may send a token.
    ///
    /// # Errors
    /// Returns an error if the system has no random numbers.
    pub fn generate_pem() -> Result<Zeroizing<String>, KeyError> {
        let key = PrivateDecryptingKey::generate(KeySize::Rsa2048).map_err(|_| KeyError::NoRandomness)?;
        let der: Pkcs8V1Der<'_> = key.as_der().map_err(|_| KeyError::NoRandomness)?;
        let base64 = Zeroizing::new(STANDARD.encode(der.as_ref()));
        // Allocated at its final size, so that no copy stays in memory after growth.
        let mut pem = Zeroizing::new(String::with_capacity(base64.len() + base64.len() / 64 + 64));
        pem.push_str(PEM_BEGIN);
        for line in base64.as_bytes().chunks(64) {
            pem.push('\n');
            pem.extend(line.iter().map(|byte| char::from(*byte)));
        }
        pem.push('\n');
        pem.push_str(PEM_END);
        pem.push('\n');
        Ok(pem)
    }

    /// Accepts only tokens with this key management and names it in [`public_jwk`](Self::public_jwk). By default the
    /// key accepts both.
    #[must_use]
    pub fn bound_to(mut self, key_management: KeyManagement) -> Self {
        self.bound_to = Some(key_management);
        self
    }

    /// The key's id.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// Returns the public key as a JWK, for the authors of clients.
    pub fn public_jwk(&self) -> String {
        let (modulus, exponent) = &self.public;
        let mut jwk = json!({
            "kty": "RSA",
            "use": "enc",
            "kid": self.key_id,
            "n": base64url::encode(modulus),
            "e": base64url::encode(exponent),
        });
        if let (Some(bound), Some(members)) = (self.bound_to, jwk.as_object_mut()) {
            members.insert("alg".to_owned(), bound.name().into());
        }
        jwk.to_string()
    }

    /// Decrypts the content of an encrypted token.
    pub(crate) fn decrypt(
        &self,
        header: &EncryptedHeader,
        token: EncryptedToken,
    ) -> Result<Zeroizing<Vec<u8>>, TokenError> {
        let undecryptable = |_| TokenError::Undecryptable;
        if self.bound_to.is_some_and(|bound| bound != header.key_management) {
            return Err(TokenError::Undecryptable);
        }
        // A key that cannot be decrypted is replaced by a random one, which then fails to decrypt the content. So both
        // failures take the same steps (RFC 7516, 11.5).
        let length = header.content_encryption.key_bytes();
        let mut key = Zeroizing::new([0; MAX_KEY_BYTES]);
        rand::fill(key.as_mut_slice()).map_err(undecryptable)?;
        let mut buffer = Zeroizing::new(vec![0; self.key.min_output_size()]);
        let decrypted = self.key.decrypt(header.key_management.oaep(), &token.key, &mut buffer, None);
        let key = key.get_mut(..length).ok_or(TokenError::Undecryptable)?;
        if let Ok(decrypted) = decrypted
            && decrypted.len() == length
        {
            key.copy_from_slice(decrypted);
        }
        content::open(header.content_encryption, key, &token.header_text, &token.iv, token.ciphertext, &token.tag)
            .map_err(undecryptable)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").field("key_id", &self.key_id).finish_non_exhaustive()
    }
}
