//! One id for each request, the caller's own where it is fit for a log.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};

/// The header in which the id comes and goes.
pub const REQUEST_ID_HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// Longest id taken over from a caller, in characters.
const MAX_REQUEST_ID_BYTES: usize = 64;

/// The id of a request: 1 to 64 characters out of `A-Z a-z 0-9 _ -`, nothing that could forge a line of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(HeaderValue);

impl RequestId {
    /// Takes the caller's id if there is exactly one and it is well formed, otherwise makes one; leaves it in the
    /// headers, so that everything behind finds an id it can trust to be printable.
    pub fn get_or_assign(headers: &mut HeaderMap) -> Self {
        let id = Self::from_headers(headers).unwrap_or_else(Self::generate);
        headers.insert(REQUEST_ID_HEADER, id.0.clone());
        id
    }

    /// The id in these headers, if there is exactly one and it is well formed.
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let mut values = headers.get_all(REQUEST_ID_HEADER).iter();
        let value = values.next().filter(|value| well_formed(value.as_bytes()))?;
        values.next().is_none().then(|| Self(value.clone()))
    }

    /// A new id: a UUID of version 7, whose beginning is the time.
    fn generate() -> Self {
        // Two keyed hashes of a counter: unique in the process, and across processes because the key is random. Not a
        // secret, so nothing stronger is needed.
        static KEY: LazyLock<RandomState> = LazyLock::new(RandomState::new);
        static COUNTER: AtomicU64 = AtomicU64::new(0);
        let count = COUNTER.fetch_add(1, Ordering::Relaxed);
        let (high, low) = (KEY.hash_one((count, 0_u8)), KEY.hash_one((count, 1_u8)));
        let millis = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |age| age.as_millis());
        let value = (millis << 80) | (0x7 << 76) | u128::from(high & 0xfff) << 64 | 0b10 << 62 | u128::from(low >> 2);
        // Hexadecimal digits and hyphens are a header value; the fallback is never taken.
        Self(HeaderValue::from_bytes(&written(value)).unwrap_or(HeaderValue::from_static("none")))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or_default()
    }

    pub(crate) fn into_header(self) -> HeaderValue {
        self.0
    }
}

/// The usual form of a UUID. By hand and without `format!`, because it runs for nearly every request.
fn written(uuid: u128) -> [u8; 36] {
    let digit = |nibble: u8| b"0123456789abcdef".get(usize::from(nibble & 0xf)).copied().unwrap_or(b'0');
    let mut text = [b'-'; 36];
    let mut places = text.chunks_exact_mut(1).enumerate().filter(|(index, _)| !matches!(index, 8 | 13 | 18 | 23));
    for byte in uuid.to_be_bytes() {
        for nibble in [byte >> 4, byte] {
            if let Some((_, [place])) = places.next() {
                *place = digit(nibble);
            }
        }
    }
    text
}

fn well_formed(id: &[u8]) -> bool {
    (1..=MAX_REQUEST_ID_BYTES).contains(&id.len())
        && id.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(byte))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn headers(values: &[&[u8]]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(REQUEST_ID_HEADER, HeaderValue::from_bytes(value).unwrap());
        }
        headers
    }

    #[test]
    fn only_a_single_harmless_id_is_taken_over() {
        let long = "a".repeat(65);
        let table: &[(&[&[u8]], bool)] = &[
            (&[b"abc-DEF_123"], true),
            (&[&long.as_bytes()[..64]], true),
            (&[long.as_bytes()], false),
            (&[b""], false),
            (&[b"a b"], false),
            (&[b"a.b"], false),
            (&["ü".as_bytes()], false),
            (&[b"one", b"two"], false),
            (&[], false),
        ];
        for (values, taken) in table {
            let mut map = headers(values);
            let id = RequestId::get_or_assign(&mut map);
            assert_eq!(values.first().is_some_and(|value| *value == id.as_str().as_bytes()), *taken, "{values:?}");
            assert_eq!(map.get_all(REQUEST_ID_HEADER).iter().count(), 1, "{values:?}");
            assert!(well_formed(id.as_str().as_bytes()), "{values:?}");
        }
    }

    #[test]
    fn a_uuid_is_written_in_its_usual_form() {
        let text = written(0x0123_4567_89ab_7def_8fed_cba9_8765_4321);
        assert_eq!(std::str::from_utf8(&text), Ok("01234567-89ab-7def-8fed-cba987654321"));
    }

    #[test]
    fn fresh_ids_are_version_7_uuids_and_differ() {
        let ids: HashSet<String> = (0..10_000).map(|_| RequestId::generate().as_str().to_owned()).collect();
        assert_eq!(ids.len(), 10_000);
        let pattern =
            regex_lite::Regex::new("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$").unwrap();
        assert!(ids.iter().all(|id| pattern.is_match(id)));
    }
}
