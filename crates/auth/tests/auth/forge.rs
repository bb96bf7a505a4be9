//! Tokens made by hand, of any text whatever: nothing here uses the code that makes or takes tokens apart.

use aws_lc_rs::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm, OaepPublicEncryptingKey, Pkcs1PublicEncryptingKey,
    PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::{hmac, rand};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

pub const HS256: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

pub fn b64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub fn unb64(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).unwrap()
}

/// Signs two texts that are encoded already.
pub fn sign_encoded(header: &str, payload: &str, algorithm: hmac::Algorithm, secret: &[u8]) -> String {
    let text = format!("{header}.{payload}");
    let mac = hmac::sign(&hmac::Key::new(algorithm, secret), text.as_bytes());
    format!("{text}.{}", b64(mac))
}

/// A token with this header and payload, signed as it has to be, whatever the header says.
pub fn sign(header: impl AsRef<[u8]>, payload: impl AsRef<[u8]>, secret: &str) -> String {
    sign_encoded(&b64(header), &b64(payload), hmac::HMAC_SHA256, secret.as_bytes())
}

pub fn parts(token: &str) -> Vec<String> {
    token.split('.').map(str::to_owned).collect()
}

/// Replaces a part of a token.
pub fn with_part(token: &str, number: usize, part: impl Into<String>) -> String {
    let mut parts = parts(token);
    parts[number] = part.into();
    parts.join(".")
}

/// Flips a bit of what a part stands for.
pub fn flipped(token: &str, number: usize) -> String {
    let mut bytes = unb64(&parts(token)[number]);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    with_part(token, number, b64(bytes))
}

pub fn public_key(pem: &str) -> PublicEncryptingKey {
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    PrivateDecryptingKey::from_pkcs8(&STANDARD.decode(base64).unwrap()).unwrap().public_key()
}

/// How the content's key is encrypted.
#[derive(Clone, Copy)]
pub enum Wrap {
    Oaep(&'static OaepAlgorithm),
    Pkcs1,
}

pub const OAEP: Wrap = Wrap::Oaep(&OAEP_SHA1_MGF1SHA1);
pub const OAEP_256: Wrap = Wrap::Oaep(&OAEP_SHA256_MGF1SHA256);

/// Encrypts a content key.
pub fn wrap(how: Wrap, key: &PublicEncryptingKey, content_key: &[u8]) -> Vec<u8> {
    let mut encrypted = vec![0; key.key_size_bytes()];
    match how {
        Wrap::Oaep(algorithm) => {
            let key = OaepPublicEncryptingKey::new(key.clone()).unwrap();
            key.encrypt(algorithm, content_key, &mut encrypted, None).unwrap();
        }
        Wrap::Pkcs1 => {
            let key = Pkcs1PublicEncryptingKey::new(key.clone()).unwrap();
            key.encrypt(content_key, &mut encrypted).unwrap();
        }
    }
    encrypted
}

/// An encrypted token with this header, made with A128GCM, whatever the header says.
pub fn encrypt(header: &str, how: Wrap, key: &PublicEncryptingKey, content: impl AsRef<[u8]>) -> String {
    let mut content_key = [0; 16];
    rand::fill(&mut content_key).unwrap();
    encrypt_with(header, &wrap(how, key, &content_key), &content_key, content)
}

/// The same with a content key of one's own.
pub fn encrypt_with(header: &str, wrapped: &[u8], content_key: &[u8], content: impl AsRef<[u8]>) -> String {
    let header = b64(header);
    let mut iv = [0; 12];
    rand::fill(&mut iv).unwrap();
    let mut content = content.as_ref().to_vec();
    let gcm = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, content_key).unwrap());
    let nonce = Nonce::assume_unique_for_key(iv);
    let tag = gcm.seal_in_place_separate_tag(nonce, Aad::from(header.as_bytes()), &mut content).unwrap();
    [header, b64(wrapped), b64(iv), b64(content), b64(tag)].join(".")
}
