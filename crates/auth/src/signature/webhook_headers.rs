//! The three headers of Standard Webhooks, read strictly.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::error::SignatureError;
use super::signed_time;
use crate::clock::UnixTime;

/// Name of the header with the notification's id, the same whenever it is sent again.
pub const WEBHOOK_ID: &str = "webhook-id";
/// Name of the header with the time of this attempt, in seconds since 1970.
pub const WEBHOOK_TIMESTAMP: &str = "webhook-timestamp";
/// Name of the header with the signatures, separated by spaces.
pub const WEBHOOK_SIGNATURE: &str = "webhook-signature";

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
    /// Names and values.
    pub fn headers(&self) -> [(&'static str, &str); 3] {
        [(WEBHOOK_ID, &self.id), (WEBHOOK_TIMESTAMP, &self.timestamp), (WEBHOOK_SIGNATURE, &self.signature)]
    }

    /// The same as a verifier takes them.
    pub fn as_headers(&self) -> WebhookHeaders<'_> {
        WebhookHeaders { id: &self.id, timestamp: &self.timestamp, signature: &self.signature }
    }
}

/// The headers taken apart. Nothing of them is believed yet.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Parsed {
    pub(crate) signed_at: UnixTime,
    /// Every `v1`; at least one.
    pub(crate) signatures: Vec<Vec<u8>>,
}

impl WebhookHeaders<'_> {
    pub(crate) fn parse(&self) -> Result<Parsed, SignatureError> {
        check_id(self.id)?;
        Ok(Parsed { signed_at: signed_time::parse(self.timestamp)?, signatures: signatures(self.signature)? })
    }
}

/// Refuses ids that stand for something else in what is signed: a dot would let the end of an id pass for a time.
pub(crate) fn check_id(id: &str) -> Result<(), SignatureError> {
    if id.is_empty() || id.len() > MAX_ID_BYTES {
        return Err(SignatureError::Malformed("its id is empty or longer than 256 bytes"));
    }
    if !id.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'.') {
        return Err(SignatureError::Malformed("its id has a dot, a space or a character that is not ASCII"));
    }
    Ok(())
}

/// The `v1` of a list. Other versions are ignored; whatever is called `v1` has to be one.
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
pub(crate) fn write<S: AsRef<[u8]>>(signatures: impl Iterator<Item = S>) -> String {
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
            let read = signatures(&write(list.iter())).unwrap();
            prop_assert!(read.iter().zip(&list).all(|(read, written)| read == written) && read.len() == list.len());
        }
    }
}
