//! Verifies and creates the three headers of Standard Webhooks.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::error::SignatureError;
use super::keys::Keys;
use super::timestamp::{self, Freshness};
use super::webhook_secret::WebhookSecret;
use crate::clock::{Clock, SystemClock, UnixTime};

/// The name of the header with the notification's id, which stays the same when it is sent again.
pub const WEBHOOK_ID: &str = "webhook-id";
/// The name of the header with the time of this attempt, in seconds since 1970.
pub const WEBHOOK_TIMESTAMP: &str = "webhook-timestamp";
/// The name of the header with the signatures, separated by spaces.
pub const WEBHOOK_SIGNATURE: &str = "webhook-signature";

/// Verifies signatures of [Standard Webhooks 1.0](https://www.standardwebhooks.com) made with HMAC-SHA256 (`v1`).
/// A notification that is only signed with ed25519 (`v1a`) is refused, and the error names the reason.
#[derive(Clone)]
pub struct WebhookVerifier {
    keys: Keys,
    freshness: Freshness,
}

impl WebhookVerifier {
    /// Creates a verifier with this secret.
    pub fn new(secret: &WebhookSecret) -> Self {
        Self { keys: Keys::new(hmac::HMAC_SHA256, secret.key()), freshness: Freshness::default() }
    }

    /// Also accepts signatures of this secret, while it is being rotated.
    #[must_use]
    pub fn previous_secret(mut self, secret: &WebhookSecret) -> Self {
        self.keys.set_previous(secret.key());
        self
    }

    /// Sets how far the time of a signature may be from now in either direction, in whole seconds. The default is
    /// [`DEFAULT_TOLERANCE`](super::DEFAULT_TOLERANCE).
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.freshness.tolerance = tolerance;
        self
    }

    /// Uses another clock than the system's.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.freshness.clock = Arc::new(clock);
        self
    }

    /// Verifies the headers against the body as it was sent, and returns when it was signed. After that the id is known
    /// to be the sender's; it identifies the notification whenever it is sent.
    ///
    /// # Errors
    ///
    /// Returns why the signature is not valid. The caller must refuse a header that came twice.
    pub fn verify(&self, headers: &WebhookHeaders<'_>, body: &[u8]) -> Result<UnixTime, SignatureError> {
        let parsed = headers.parse()?;
        let feed = |sign: &mut dyn FnMut(&[u8])| feed(headers.id, headers.timestamp, body, sign);
        if !self.keys.made_one_of(&parsed.signatures, feed) {
            return Err(SignatureError::Mismatch);
        }
        self.freshness.check(parsed.signed_at)?;
        Ok(parsed.signed_at)
    }
}

impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookVerifier").field("tolerance", &self.freshness.tolerance).finish_non_exhaustive()
    }
}

/// Creates the headers of Standard Webhooks.
#[derive(Clone)]
pub struct WebhookSigner {
    keys: Keys,
    clock: Arc<dyn Clock>,
}

impl WebhookSigner {
    /// Signs with this secret.
    pub fn new(secret: &WebhookSecret) -> Self {
        Self { keys: Keys::new(hmac::HMAC_SHA256, secret.key()), clock: Arc::new(SystemClock) }
    }

    /// Also signs with this secret, for receivers that do not have the new one yet.
    #[must_use]
    pub fn previous_secret(mut self, secret: &WebhookSecret) -> Self {
        self.keys.set_previous(secret.key());
        self
    }

    /// Uses another clock than the system's.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The headers for this body, sent now. What is sent again later keeps its id and is signed again.
    ///
    /// # Errors
    ///
    /// An id that is empty, longer than 256 bytes, or has a dot, a space or a character that is not ASCII.
    pub fn sign(&self, id: &str, body: &[u8]) -> Result<SignedWebhook, SignatureError> {
        self.sign_at(self.clock.now(), id, body)
    }

    /// The headers for this body, sent at this time.
    ///
    /// # Errors
    ///
    /// As [`sign`](Self::sign).
    pub fn sign_at(&self, time: UnixTime, id: &str, body: &[u8]) -> Result<SignedWebhook, SignatureError> {
        check_id(id)?;
        let timestamp = time.as_secs().to_string();
        let signatures = self.keys.sign(|sign| feed(id, &timestamp, body, sign));
        let signature = write_signatures(signatures);
        Ok(SignedWebhook { id: id.to_owned(), timestamp, signature })
    }
}

impl fmt::Debug for WebhookSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookSigner").finish_non_exhaustive()
    }
}

/// What is signed: `<id>.<timestamp>.<body>`.
fn feed(id: &str, timestamp: &str, body: &[u8], sign: &mut dyn FnMut(&[u8])) {
    for piece in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
        sign(piece);
    }
}

/// Longest id, in bytes.
const MAX_ID_BYTES: usize = 256;
/// Longest list of signatures, in bytes.
const MAX_SIGNATURE_BYTES: usize = 2048;
/// Most signatures, known and unknown.
const MAX_SIGNATURES: usize = 16;
/// An HMAC-SHA256.
const SIGNATURE_BYTES: usize = 32;

/// The values of the three headers, as they were sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WebhookHeaders<'a> {
    /// Value of [`WEBHOOK_ID`].
    pub id: &'a str,
    /// Value of [`WEBHOOK_TIMESTAMP`].
    pub timestamp: &'a str,
    /// Value of [`WEBHOOK_SIGNATURE`].
    pub signature: &'a str,
}

/// The values of the three headers, to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignedWebhook {
    /// Value of [`WEBHOOK_ID`].
    pub id: String,
    /// Value of [`WEBHOOK_TIMESTAMP`].
    pub timestamp: String,
    /// Value of [`WEBHOOK_SIGNATURE`].
    pub signature: String,
}

impl SignedWebhook {
    /// Returns the names and values.
    pub fn headers(&self) -> [(&'static str, &str); 3] {
        [(WEBHOOK_ID, &self.id), (WEBHOOK_TIMESTAMP, &self.timestamp), (WEBHOOK_SIGNATURE, &self.signature)]
    }

    /// Returns the headers as a verifier takes them.
    pub fn as_headers(&self) -> WebhookHeaders<'_> {
        WebhookHeaders { id: &self.id, timestamp: &self.timestamp, signature: &self.signature }
    }
}

/// The parsed headers. Nothing in them is verified yet.
#[derive(Debug, PartialEq, Eq)]
struct ParsedHeaders {
    signed_at: UnixTime,
    /// Every `v1`; at least one.
    signatures: Vec<Vec<u8>>,
}

impl WebhookHeaders<'_> {
    fn parse(&self) -> Result<ParsedHeaders, SignatureError> {
        check_id(self.id)?;
        Ok(ParsedHeaders { signed_at: timestamp::parse(self.timestamp)?, signatures: signatures(self.signature)? })
    }
}

/// Refuses ids that make the signed content ambiguous: with a dot, the end of an id could be taken for a time.
fn check_id(id: &str) -> Result<(), SignatureError> {
    if id.is_empty() || id.len() > MAX_ID_BYTES {
        return Err(SignatureError::Malformed("its id is empty or longer than 256 bytes"));
    }
    if !id.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'.') {
        return Err(SignatureError::Malformed("its id has a dot, a space or a character that is not ASCII"));
    }
    Ok(())
}

/// Returns the `v1` signatures of a list. Other versions are ignored; each `v1` must be well-formed.
fn signatures(text: &str) -> Result<Vec<Vec<u8>>, SignatureError> {
    let malformed = |reason| Err(SignatureError::Malformed(reason));
    if text.len() > MAX_SIGNATURE_BYTES {
        return malformed("longer than 2 KiB");
    }
    let (mut signatures, mut has_asymmetric) = (Vec::new(), false);
    for (number, element) in text.split(' ').enumerate() {
        if number >= MAX_SIGNATURES {
            return malformed("it has more than 16 signatures");
        }
        match element.split_once(',') {
            None => return malformed("one of its signatures is not a version and a value"),
            Some(("v1", value)) => match STANDARD.decode(value) {
                Ok(signature) if signature.len() == SIGNATURE_BYTES => signatures.push(signature),
                _ => return malformed("one of its `v1` is not base64 of 32 bytes"),
            },
            Some((version, _)) => has_asymmetric |= version == "v1a",
        }
    }
    match (signatures.is_empty(), has_asymmetric) {
        (false, _) => Ok(signatures),
        (true, true) => Err(SignatureError::Unsupported(
            "it is signed with ed25519 (`v1a`) alone, which is not supported; ask the sender for HMAC-SHA256 (`v1`)",
        )),
        (true, false) => Err(SignatureError::Unsupported("it has no `v1` signature")),
    }
}

/// Writes a list of signatures.
fn write_signatures<S: AsRef<[u8]>>(signatures: impl Iterator<Item = S>) -> String {
    let mut text = String::new();
    for signature in signatures {
        text.push_str(if text.is_empty() { "v1," } else { " v1," });
        STANDARD.encode_string(signature, &mut text);
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ONE: &str = "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=";

    #[test]
    fn the_list_of_signatures_is_strict() {
        let many = |count: usize| [ONE].repeat(count).join(" ");
        let long = |length: usize| format!("{ONE} v2,{}", "a".repeat(length - ONE.len() - 4));
        let table: [(&str, Result<usize, &str>); 24] = [
            (ONE, Ok(1)),
            (&many(2), Ok(2)),
            (&many(16), Ok(16)),
            (&format!("v2,? {ONE} v1a,AAAA v3,"), Ok(1)),
            (&long(2048), Ok(1)),
            ("v2,AAAA", Err("unsupported")),
            ("v1a,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=", Err("unsupported")),
            ("V1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=", Err("unsupported")),
            ("", Err("malformed")),
            (" ", Err("malformed")),
            ("v1", Err("malformed")),
            ("v1,", Err("malformed")),
            ("v1,dawfeoifkpqwoekfpqoekf", Err("malformed")),
            ("v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4", Err("malformed")),
            ("v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI5=", Err("malformed")),
            ("v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN_H_pI4=", Err("malformed")),
            ("v1=K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=", Err("malformed")),
            (&format!(" {ONE}"), Err("malformed")),
            (&format!("{ONE} "), Err("malformed")),
            (&format!("{ONE}  {ONE}"), Err("malformed")),
            (&format!("{ONE},{ONE}"), Err("malformed")),
            (&format!("{ONE} v1,AAAA"), Err("malformed")),
            (&many(17), Err("malformed")),
            (&long(2049), Err("malformed")),
        ];
        for (text, expected) in table {
            assert_eq!(signatures(text).map(|list| list.len()).map_err(|error| error.kind()), expected, "{text}");
        }
    }

    #[test]
    fn ed25519_is_refused_by_its_name() {
        let error = signatures("v1a,AAAA").unwrap_err();
        assert!(error.to_string().contains("ed25519 (`v1a`)"), "{error}");
    }

    #[test]
    fn ids_cannot_pass_for_something_else() {
        let longest = "m".repeat(256);
        for id in ["msg_2KWPBgLlAfxdpx2AI54pPJ85f4W", "1", "~", "a,b", longest.as_str()] {
            assert_eq!(check_id(id), Ok(()), "{id}");
        }
        let too_long = "m".repeat(257);
        for id in ["", "a.b", ".", "a b", "a\n", "ä", "\u{7f}", too_long.as_str()] {
            assert!(check_id(id).is_err(), "{id:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_comes_is_read_or_refused(text in ".{0,120}", near in "(v1,[A-Za-z0-9+/]{42,43}=|v1a?,|v[0-9],x| ){0,6}") {
            for text in [text, near] {
                if let Ok(list) = signatures(&text) {
                    prop_assert_eq!(text.split(' ').filter(|element| element.starts_with("v1,")).count(), list.len());
                }
                let _ = WebhookHeaders { id: &text, timestamp: &text, signature: &text }.parse();
            }
        }

        #[test]
        fn reading_undoes_writing(list in prop::collection::vec(any::<[u8; 32]>(), 1..=16)) {
            let read = signatures(&write_signatures(list.iter())).unwrap();
            prop_assert!(read.iter().zip(&list).all(|(read, written)| read == written) && read.len() == list.len());
        }
    }
}
