//! Verifies and creates `SAVG-Signature: t=<unix seconds>,v1=<hex>[,v1=…]`.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::construction::{Construction, TimestampedBody};
use super::error::SignatureError;
use super::keys::Keys;
use super::timestamp::{self, Freshness};
use crate::clock::{Clock, SystemClock, UnixTime};
use crate::secret::Secret;

/// The name of the header, as the vendor writes it.
pub const SAVG_SIGNATURE: &str = "SAVG-Signature";

/// Verifies `SAVG-Signature`, with the **assumed** construction [`TimestampedBody`] by default.
///
/// ```
/// use smartassist_auth::Secret;
/// use smartassist_auth::signature::{SavgSigner, SavgVerifier};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = SavgVerifier::new(&Secret::from_text("the new secret")?)
///     .previous_secret(&Secret::from_text("the one before it")?);
/// let header = SavgSigner::new(&Secret::from_text("the one before it")?).sign(b"{}");
/// assert!(verifier.verify(&header, b"{}").is_ok());
/// assert!(verifier.verify(&header, b"{ }").is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SavgVerifier {
    keys: Keys,
    construction: Arc<dyn Construction>,
    freshness: Freshness,
}

impl SavgVerifier {
    /// Creates a verifier with this secret, whose bytes are the key.
    pub fn new(secret: &Secret) -> Self {
        Self::with_construction(secret, TimestampedBody)
    }

    /// Uses another construction of the signed content.
    pub fn with_construction(secret: &Secret, construction: impl Construction) -> Self {
        Self {
            keys: Keys::new(construction.algorithm().of_library(), secret.expose()),
            construction: Arc::new(construction),
            freshness: Freshness::default(),
        }
    }

    /// Also accepts signatures of this secret, while it is being rotated.
    #[must_use]
    pub fn previous_secret(mut self, secret: &Secret) -> Self {
        self.keys.set_previous(secret.expose());
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

    /// Verifies the value of the header against the body as it was sent, and returns when it was signed.
    ///
    /// # Errors
    ///
    /// Returns why the signature is not valid. The caller must refuse a header that came twice.
    pub fn verify(&self, header: &str, body: &[u8]) -> Result<UnixTime, SignatureError> {
        let header = SavgHeader::parse(header, self.construction.algorithm().bytes())?;
        let feed = |sign: &mut dyn FnMut(&[u8])| self.construction.feed(header.timestamp, body, sign);
        if !self.keys.made_one_of(&header.signatures, feed) {
            return Err(SignatureError::Mismatch);
        }
        self.freshness.check(header.signed_at)?;
        Ok(header.signed_at)
    }
}

impl fmt::Debug for SavgVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SavgVerifier").field("tolerance", &self.freshness.tolerance).finish_non_exhaustive()
    }
}

/// Creates `SAVG-Signature`.
#[derive(Clone)]
pub struct SavgSigner {
    keys: Keys,
    construction: Arc<dyn Construction>,
    clock: Arc<dyn Clock>,
}

impl SavgSigner {
    /// Creates a signer with this secret, whose bytes are the key.
    pub fn new(secret: &Secret) -> Self {
        Self::with_construction(secret, TimestampedBody)
    }

    /// Uses another construction of the signed content.
    pub fn with_construction(secret: &Secret, construction: impl Construction) -> Self {
        Self {
            keys: Keys::new(construction.algorithm().of_library(), secret.expose()),
            construction: Arc::new(construction),
            clock: Arc::new(SystemClock),
        }
    }

    /// Also signs with this secret, for receivers that do not have the new one yet.
    #[must_use]
    pub fn previous_secret(mut self, secret: &Secret) -> Self {
        self.keys.set_previous(secret.expose());
        self
    }

    /// Uses another clock than the system's.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Returns the value of the header for this body with the current time. Sign again when the body is sent again.
    pub fn sign(&self, body: &[u8]) -> String {
        self.sign_at(self.clock.now(), body)
    }

    /// Returns the value of the header for this body with the given time.
    pub fn sign_at(&self, time: UnixTime, body: &[u8]) -> String {
        let timestamp = time.as_secs().to_string();
        let feed = |sign: &mut dyn FnMut(&[u8])| self.construction.feed(&timestamp, body, sign);
        write_header(&timestamp, self.keys.sign(feed))
    }
}

impl fmt::Debug for SavgSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SavgSigner").finish_non_exhaustive()
    }
}

/// The longest header that is accepted, in bytes. Seven of the longest signatures fit.
const MAX_HEADER_BYTES: usize = 1024;
/// The largest number of elements, known and unknown.
const MAX_ELEMENTS: usize = 16;

/// The parsed header. Nothing in it is verified yet.
#[derive(Debug, PartialEq, Eq)]
struct SavgHeader<'a> {
    /// `t` as it was sent, which is what is signed.
    timestamp: &'a str,
    signed_at: UnixTime,
    /// Every `v1`; at least one.
    signatures: Vec<Vec<u8>>,
}

impl<'a> SavgHeader<'a> {
    /// Parses the header. Elements with other names are ignored. `t` must occur once and be a time; each `v1` must be
    /// `length` bytes in lower-case hexadecimal digits.
    fn parse(text: &'a str, length: usize) -> Result<Self, SignatureError> {
        let malformed = |reason| Err(SignatureError::Malformed(reason));
        if text.len() > MAX_HEADER_BYTES {
            return malformed("longer than 1 KiB");
        }
        let (mut time, mut signatures) = (None, Vec::new());
        for (number, element) in text.split(',').enumerate() {
            if number >= MAX_ELEMENTS {
                return malformed("it has more than 16 elements");
            }
            let Some((name, value)) = element.split_once('=') else {
                return malformed("one of its elements is not a name and a value");
            };
            match name {
                "t" if time.is_some() => return malformed("it has two times"),
                "t" => time = Some((value, timestamp::parse(value)?)),
                "v1" => match lower_case_hex(value, length) {
                    Some(signature) => signatures.push(signature),
                    None => return malformed("one of its `v1` is not lower-case hexadecimal of the right length"),
                },
                _ => {}
            }
        }
        let Some((timestamp, signed_at)) = time else { return malformed("it has no time") };
        if signatures.is_empty() {
            return Err(SignatureError::Unsupported("it has no `v1` signature"));
        }
        Ok(Self { timestamp, signed_at, signatures })
    }
}

/// Writes the header.
fn write_header<S: AsRef<[u8]>>(timestamp: &str, signatures: impl Iterator<Item = S>) -> String {
    let mut text = format!("t={timestamp}");
    for signature in signatures {
        text.push_str(",v1=");
        for byte in signature.as_ref() {
            text.extend([digit(byte >> 4), digit(byte & 15)]);
        }
    }
    text
}

fn digit(value: u8) -> char {
    char::from_digit(u32::from(value), 16).unwrap_or_default()
}

fn lower_case_hex(text: &str, length: usize) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    if digits.len() != length.checked_mul(2)? {
        return None;
    }
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit.wrapping_sub(b'0')),
        b'a'..=b'f' => Some(digit.wrapping_sub(b'a').wrapping_add(10)),
        _ => None,
    };
    digits
        .chunks_exact(2)
        .map(|pair| match pair {
            [high, low] => Some(value(*high)? << 4 | value(*low)?),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<SavgHeader<'_>, &'static str> {
        SavgHeader::parse(text, 2).map_err(|error| error.kind())
    }

    #[test]
    fn what_is_read_is_what_was_written() {
        let header = SavgHeader::parse("t=17,v1=00ff,v1=a0b1", 2).unwrap();
        assert_eq!((header.timestamp, header.signed_at.as_secs()), ("17", 17));
        assert_eq!(header.signatures, [[0x00, 0xff], [0xa0, 0xb1]]);
        assert_eq!(write_header(header.timestamp, header.signatures.iter()), "t=17,v1=00ff,v1=a0b1");
    }

    #[test]
    fn the_form_is_strict() {
        let many = |count: usize| format!("t=1{}", ",v1=00ff".repeat(count));
        let long = |length: usize| format!("t=1,v1=00ff,x={}", "a".repeat(length - 14));
        let table: [(&str, Result<usize, &str>); 38] = [
            ("t=1,v1=00ff", Ok(1)),
            ("v1=00ff,t=1", Ok(1)),
            ("t=1,v1=00ff,v1=ffff,v1=00ff", Ok(3)),
            ("t=1,v0=zz,v1=00ff,v2=00,scheme=x=y,=", Ok(1)),
            (&many(15), Ok(15)),
            (&long(1024), Ok(1)),
            ("", Err("malformed")),
            (",", Err("malformed")),
            ("t=1", Err("unsupported")),
            ("t=1,v2=00ff", Err("unsupported")),
            ("t=1,V1=00ff", Err("unsupported")),
            ("t=1, v1=00ff", Err("unsupported")),
            ("v1=00ff", Err("malformed")),
            ("T=1,v1=00ff", Err("malformed")),
            (" t=1,v1=00ff", Err("malformed")),
            ("t=1,t=1,v1=00ff", Err("malformed")),
            ("t=1,v1=00ff,t=2", Err("malformed")),
            ("t=,v1=00ff", Err("malformed")),
            ("t=a,v1=00ff", Err("malformed")),
            ("t=-1,v1=00ff", Err("malformed")),
            ("t=1.0,v1=00ff", Err("malformed")),
            ("t=01,v1=00ff", Err("malformed")),
            ("t=18446744073709551616,v1=00ff", Err("malformed")),
            ("t=1,v1=", Err("malformed")),
            ("t=1,v1=00FF", Err("malformed")),
            ("t=1,v1=00f", Err("malformed")),
            ("t=1,v1=00fff", Err("malformed")),
            ("t=1,v1=00ff00", Err("malformed")),
            ("t=1,v1=0x00", Err("malformed")),
            ("t=1,v1=00g0", Err("malformed")),
            ("t=1,v1=00ff ", Err("malformed")),
            ("t=1,v1=ü0f", Err("malformed")),
            ("t=1,v1=00ff,v1=zz", Err("malformed")),
            ("t=1,v1=00ff,", Err("malformed")),
            ("t=1,,v1=00ff", Err("malformed")),
            ("t=1;v1=00ff", Err("malformed")),
            (&many(16), Err("malformed")),
            (&long(1025), Err("malformed")),
        ];
        for (text, expected) in table {
            assert_eq!(read(text).map(|header| header.signatures.len()), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_comes_is_read_or_refused(text in ".{0,80}", near in "(t=[0-9]{0,14}|v1=[0-9a-fA-F]{0,6}|[a-z]=|,){0,9}") {
            for text in [text, near] {
                if let Ok(header) = SavgHeader::parse(&text, 2) {
                    let count = |name: &str| text.split(',').filter(|element| element.starts_with(name)).count();
                    prop_assert_eq!(count("t="), 1);
                    prop_assert_eq!(count("v1="), header.signatures.len());
                    prop_assert_eq!(header.timestamp.parse(), Ok(header.signed_at.as_secs()));
                }
            }
        }

        #[test]
        fn reading_undoes_writing(time in 0_u64..253_402_300_800, signatures in prop::collection::vec(any::<[u8; 32]>(), 1..=7)) {
            let text = write_header(&time.to_string(), signatures.iter());
            let header = SavgHeader::parse(&text, 32).unwrap();
            prop_assert_eq!(header.signed_at.as_secs(), time);
            prop_assert!(header.signatures.iter().zip(&signatures).all(|(read, written)| read == written));
            prop_assert_eq!(header.signatures.len(), signatures.len());
        }
    }
}
