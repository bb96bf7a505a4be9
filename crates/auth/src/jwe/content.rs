//! Authenticated encryption of the content (RFC 7518, 5).

use aws_lc_rs::aead::{self, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::cipher::{
    AES_128, DecryptionContext, PaddedBlockDecryptingKey, PaddedBlockEncryptingKey, UnboundCipherKey,
};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::{constant_time, hmac, rand};
use zeroize::Zeroizing;

use super::ContentEncryption;

const TAG_BYTES: usize = 16;
const BLOCK_BYTES: usize = 16;

/// The result of encryption.
pub(crate) struct EncryptedContent {
    pub(crate) iv: Vec<u8>,
    pub(crate) ciphertext: Vec<u8>,
    pub(crate) tag: Vec<u8>,
}

/// Encrypts the content. The key must be new: the initialization vector is random and must not repeat with one key.
pub(crate) fn seal(
    algorithm: ContentEncryption,
    key: &[u8],
    aad: &[u8],
    plaintext: &[u8],
) -> Result<EncryptedContent, Unspecified> {
    match algorithm {
        ContentEncryption::A128CbcHs256 => {
            let halves = Halves::of(key)?;
            // Allocated with room for the padding, so that no plaintext stays in memory after growth.
            let mut ciphertext = Vec::with_capacity(plaintext.len().saturating_add(BLOCK_BYTES));
            ciphertext.extend_from_slice(plaintext);
            let aes = PaddedBlockEncryptingKey::cbc_pkcs7(UnboundCipherKey::new(&AES_128, halves.aes)?)?;
            let context = aes.encrypt(&mut ciphertext)?;
            let iv = <&[u8]>::try_from(&context)?.to_vec();
            let tag = halves.tag(aad, &iv, &ciphertext);
            let tag = tag.as_ref().get(..TAG_BYTES).ok_or(Unspecified)?.to_vec();
            Ok(EncryptedContent { iv, ciphertext, tag })
        }
        ContentEncryption::A128Gcm | ContentEncryption::A256Gcm => {
            let mut iv = [0; aead::NONCE_LEN];
            rand::fill(&mut iv)?;
            let mut ciphertext = plaintext.to_vec();
            let tag = gcm(algorithm, key)?.seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(iv),
                Aad::from(aad),
                &mut ciphertext,
            )?;
            Ok(EncryptedContent { iv: iv.to_vec(), ciphertext, tag: tag.as_ref().to_vec() })
        }
    }
}

/// Decrypts the content. The error deliberately gives no reason.
pub(crate) fn open(
    algorithm: ContentEncryption,
    key: &[u8],
    aad: &[u8],
    iv: &[u8],
    ciphertext: Vec<u8>,
    tag: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unspecified> {
    // Wiped even if a check below fails.
    let mut content = Zeroizing::new(ciphertext);
    if tag.len() != TAG_BYTES {
        return Err(Unspecified);
    }
    let length = match algorithm {
        ContentEncryption::A128CbcHs256 => {
            let halves = Halves::of(key)?;
            let iv = FixedLength::try_from(iv)?;
            let wanted = halves.tag(aad, iv.as_ref(), &content);
            // The MAC is checked before the padding, or the padding becomes an oracle.
            constant_time::verify_slices_are_equal(wanted.as_ref().get(..TAG_BYTES).ok_or(Unspecified)?, tag)?;
            let aes = PaddedBlockDecryptingKey::cbc_pkcs7(UnboundCipherKey::new(&AES_128, halves.aes)?)?;
            aes.decrypt(&mut content, DecryptionContext::Iv128(iv))?.len()
        }
        ContentEncryption::A128Gcm | ContentEncryption::A256Gcm => {
            let nonce = Nonce::try_assume_unique_for_key(iv)?;
            gcm(algorithm, key)?.open_in_place_separate_tag(nonce, Aad::from(aad), tag, &mut content)?.len()
        }
    };
    content.truncate(length);
    Ok(content)
}

fn gcm(algorithm: ContentEncryption, key: &[u8]) -> Result<LessSafeKey, Unspecified> {
    let algorithm = if algorithm == ContentEncryption::A128Gcm { &aead::AES_128_GCM } else { &aead::AES_256_GCM };
    UnboundKey::new(algorithm, key).map(LessSafeKey::new)
}

/// The key of A128CBC-HS256.
struct Halves<'a> {
    mac: &'a [u8],
    aes: &'a [u8],
}

impl<'a> Halves<'a> {
    fn of(key: &'a [u8]) -> Result<Self, Unspecified> {
        let (mac, aes) = key.split_at_checked(key.len() / 2).ok_or(Unspecified)?;
        Ok(Self { mac, aes })
    }

    fn tag(&self, aad: &[u8], iv: &[u8], ciphertext: &[u8]) -> hmac::Tag {
        let bits = u64::try_from(aad.len()).unwrap_or(u64::MAX).saturating_mul(8);
        let mut mac = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, self.mac));
        for part in [aad, iv, ciphertext, &bits.to_be_bytes()] {
            mac.update(part);
        }
        mac.sign()
    }
}
