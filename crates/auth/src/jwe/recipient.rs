//! Encrypts a signed token to the platform's public key.

use std::fmt;

use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rand;
use aws_lc_rs::rsa::{OaepPublicEncryptingKey, PublicEncryptingKey, PublicKeyComponents};
use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use super::content;
use super::der::without_zeros;
use super::key_error::check_key_id;
use super::{ContentEncryption, KeyError, KeyManagement};
use crate::base64url;
use crate::json;

/// The platform's public key and the algorithms to encrypt to it.
///
/// By default, as in the vendor's sample, these are `RSA-OAEP`, or the algorithm that the key itself names, and
/// `A128CBC-HS256`.
pub struct JweRecipient {
    key: OaepPublicEncryptingKey,
    key_id: String,
    bound_to: Option<KeyManagement>,
    key_management: KeyManagement,
    content_encryption: ContentEncryption,
    header_text: String,
}

impl JweRecipient {
    /// Reads the key that the platform shows where encryption is enabled for an app: a JWK with `kty` RSA, `n`, `e` and
    /// `kid`.
    ///
    /// # Errors
    /// Returns an error unless it is an RSA key for encryption with 2048 to 8192 bits.
    pub fn from_jwk(jwk: &str) -> Result<Self, KeyError> {
        let members = json::object(jwk.as_bytes()).map_err(KeyError::Jwk)?;
        if text(&members, "kty")? != Some("RSA") {
            return Err(KeyError::Jwk("has another `kty` than RSA"));
        }
        if members.contains_key("d") {
            return Err(KeyError::Jwk("is a private key; only the platform may have it"));
        }
        if text(&members, "use")?.is_some_and(|purpose| purpose != "enc") {
            return Err(KeyError::Jwk("is not for encryption (`use`)"));
        }
        let bound_to = match text(&members, "alg")? {
            None => None,
            Some(name) => Some(
                KeyManagement::named(name)
                    .ok_or(KeyError::Jwk("is for another `alg` than RSA-OAEP and RSA-OAEP-256"))?,
            ),
        };
        let key_id = text(&members, "kid")?.ok_or(KeyError::Jwk("has no `kid`"))?;
        check_key_id(key_id)?;
        let modulus = number(&members, "n").ok_or(KeyError::Jwk("has no `n` in base64url"))?;
        let exponent = number(&members, "e").ok_or(KeyError::Jwk("has no `e` in base64url"))?;
        // The library does not check them before the first use. An exponent of 1 would not encrypt at all.
        let odd = |number: &[u8]| number.last().is_some_and(|byte| byte & 1 == 1);
        if !odd(&modulus) || !odd(&exponent) || exponent == [1] || exponent.len() > 4 {
            return Err(KeyError::Unsuitable);
        }
        let components = PublicKeyComponents { n: modulus, e: exponent };
        let key: PublicEncryptingKey = components.try_into().map_err(|_: Unspecified| KeyError::Unsuitable)?;
        let key = OaepPublicEncryptingKey::new(key).map_err(|_| KeyError::Unsuitable)?;
        let mut recipient = Self {
            key,
            key_id: key_id.to_owned(),
            bound_to,
            key_management: bound_to.unwrap_or(KeyManagement::RsaOaep),
            content_encryption: ContentEncryption::A128CbcHs256,
            header_text: String::new(),
        };
        recipient.write_header();
        Ok(recipient)
    }

    /// Sets how the content's key is encrypted.
    ///
    /// # Errors
    /// Returns an error if the key itself names another algorithm.
    pub fn with_key_management(mut self, key_management: KeyManagement) -> Result<Self, KeyError> {
        if self.bound_to.is_some_and(|bound| bound != key_management) {
            return Err(KeyError::Bound);
        }
        self.key_management = key_management;
        self.write_header();
        Ok(self)
    }

    /// Sets how the content is encrypted.
    #[must_use]
    pub fn with_content_encryption(mut self, content_encryption: ContentEncryption) -> Self {
        self.content_encryption = content_encryption;
        self.write_header();
        self
    }

    /// The key's id.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    fn write_header(&mut self) {
        // `cty` says that the content is a token itself (RFC 7519, 5.2); `typ` and `kid` are the vendor's.
        let header = json!({
            "alg": self.key_management.name(),
            "enc": self.content_encryption.name(),
            "kid": self.key_id,
            "typ": "JWT",
            "cty": "JWT",
        });
        self.header_text = base64url::encode(header.to_string());
    }

    /// Encrypts a signed token.
    pub(crate) fn encrypt(&self, token: &[u8]) -> Result<String, Unspecified> {
        let mut key = Zeroizing::new(vec![0; self.content_encryption.key_bytes()]);
        rand::fill(&mut key)?;
        let mut encrypted_key = vec![0; self.key.ciphertext_size()];
        let encrypted_key = &*self.key.encrypt(self.key_management.oaep(), &key, &mut encrypted_key, None)?;
        let sealed = content::seal(self.content_encryption, &key, self.header_text.as_bytes(), token)?;
        let mut text = self.header_text.clone();
        for part in [encrypted_key, &sealed.iv, &sealed.ciphertext, &sealed.tag] {
            text.push('.');
            base64url::encode_onto(part, &mut text);
        }
        Ok(text)
    }
}

impl fmt::Debug for JweRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JweRecipient")
            .field("key_id", &self.key_id)
            .field("key_management", &self.key_management)
            .field("content_encryption", &self.content_encryption)
            .finish_non_exhaustive()
    }
}

fn text<'a>(members: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, KeyError> {
    match members.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(KeyError::Jwk("has a member that should be a string")),
    }
}

/// Decodes a number in base64url. Some encoders add a leading zero against the standard; it is removed.
fn number(members: &Map<String, Value>, name: &str) -> Option<Vec<u8>> {
    let bytes = base64url::decode(members.get(name)?.as_str()?)?;
    Some(without_zeros(&bytes).to_vec()).filter(|number| !number.is_empty())
}
