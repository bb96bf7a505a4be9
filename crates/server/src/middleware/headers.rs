//! Headers that every request and every response has in common.

use http::{HeaderMap, HeaderValue, header};

use crate::security::AUTH_HEADER;

/// Forbids caches to store the response, unless the response has a `Cache-Control` of its own.
pub(crate) fn set_no_store(headers: &mut HeaderMap) {
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// Hides the values of `auth` and `authorization` from `Debug`. A walk over a few headers costs less than two look-ups.
pub(super) fn mark_sensitive(headers: &mut HeaderMap) {
    for (name, value) in headers.iter_mut() {
        if *name == AUTH_HEADER || *name == header::AUTHORIZATION {
            value.set_sensitive(true);
        }
    }
}
