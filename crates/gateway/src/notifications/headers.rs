//! Checks the headers that a request adds to its notifications. Pure.

use std::fmt;

use reqwest::header::{CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::destination::Destination;

/// The maximum number of headers, as in the document.
pub const MAX_HEADERS: usize = 20;
/// The maximum size of all headers in bytes, as they are sent: name, colon, space, value and line break.
pub const MAX_HEADER_BYTES: usize = 4096;

/// The media type of every notification.
pub const MEDIA_TYPE: &str = "application/json";
/// The value of `User-Agent`.
pub const USER_AGENT_VALUE: &str = concat!("smartassist-gateway/", env!("CARGO_PKG_VERSION"));

/// Names of headers that define how the request is sent, or that the sender sets.
const RESERVED: [&str; 16] = [
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "savg-signature",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

/// Prefixes of names that only the sender uses: Standard Webhooks, and pseudo-headers of newer versions of HTTP.
const RESERVED_PREFIXES: [&str; 2] = ["webhook-", "http2-"];

/// Why the headers are not sent. It contains at most the name of a header, never a value.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeadersError {
    /// More than [`MAX_HEADERS`].
    TooMany,
    /// More than [`MAX_HEADER_BYTES`].
    TooLong,
    /// A name is not a valid header name.
    Name,
    /// The value of this header is not visible ASCII. It may contain a line break.
    Value(String),
    /// The sender sets this header, to another value.
    Reserved(String),
    /// This header occurs twice. Upper and lower case are the same.
    Twice(String),
}

impl fmt::Display for HeadersError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany => write!(f, "more than {MAX_HEADERS} headers"),
            Self::TooLong => write!(f, "the headers are longer than {MAX_HEADER_BYTES} bytes together"),
            Self::Name => f.write_str("one of the names is not a valid header name"),
            Self::Value(name) => write!(f, "the value of {name} is not visible ASCII"),
            Self::Reserved(name) if name == CONTENT_TYPE.as_str() => {
                write!(f, "{name} is always {MEDIA_TYPE}; leave it out, or use that value")
            }
            Self::Reserved(name) => write!(f, "{name} is set by the sender; leave it out"),
            Self::Twice(name) => write!(f, "{name} occurs twice"),
        }
    }
}

impl std::error::Error for HeadersError {}

smartassist_auth::debug_as_text!(HeadersError);

impl HeadersError {
    /// The name of the header, in lower case.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Value(name) | Self::Reserved(name) | Self::Twice(name) => Some(name),
            Self::TooMany | Self::TooLong | Self::Name => None,
        }
    }
}

/// Checks the headers of a request and prepares them for sending. All values are treated as secrets. A header that the
/// sender sets is accepted if it has the same value, and is left out of the result.
///
/// # Errors
///
/// Why they are not sent. Either all headers are sent or none.
pub fn check(wanted: &[(String, String)], to: &Destination) -> Result<HeaderMap, HeadersError> {
    if wanted.len() > MAX_HEADERS {
        return Err(HeadersError::TooMany);
    }
    let bytes = wanted.iter().map(|(name, value)| name.len().saturating_add(value.len()).saturating_add(4));
    if bytes.fold(0, usize::saturating_add) > MAX_HEADER_BYTES {
        return Err(HeadersError::TooLong);
    }
    let mut headers = HeaderMap::with_capacity(wanted.len());
    for (name, value) in wanted {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| HeadersError::Name)?;
        // Many servers treat `_` and `-` as the same.
        let plain = name.as_str().replace('_', "-");
        if is_sent_anyway(&name, value, to) {
            continue;
        }
        if RESERVED.contains(&plain.as_str()) || RESERVED_PREFIXES.iter().any(|start| plain.starts_with(start)) {
            return Err(HeadersError::Reserved(name.to_string()));
        }
        // The client would send other characters as UTF-8, which servers decode in different ways.
        let visible = value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte));
        let value = HeaderValue::from_str(value).ok().filter(|_| visible);
        let mut value = value.ok_or_else(|| HeadersError::Value(name.to_string()))?;
        value.set_sensitive(true);
        if headers.insert(&name, value).is_some() {
            return Err(HeadersError::Twice(name.to_string()));
        }
    }
    Ok(headers)
}

/// Whether the sender sets this header to this value.
fn is_sent_anyway(name: &HeaderName, value: &str, to: &Destination) -> bool {
    let value = value.trim();
    (*name == CONTENT_TYPE && is_json(value))
        || (*name == HOST && value.eq_ignore_ascii_case(&to.authority()))
        || (*name == USER_AGENT && value == USER_AGENT_VALUE)
}

/// Whether this is the media type of JSON. JSON is UTF-8 with or without the parameter.
fn is_json(value: &str) -> bool {
    let mut parts = value.split(';').map(str::trim);
    let is_utf8 = |parameter: &str| {
        parameter.split_once('=').is_some_and(|(name, value)| {
            name.eq_ignore_ascii_case("charset") && value.trim_matches('"').eq_ignore_ascii_case("utf-8")
        })
    };
    parts.next().is_some_and(|essence| essence.eq_ignore_ascii_case(MEDIA_TYPE)) && parts.all(is_utf8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::notifications::Reach;

    fn owned(headers: &[(&str, &str)]) -> Vec<(String, String)> {
        headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    /// The destination of these tests.
    fn check(wanted: &[(String, String)]) -> Result<HeaderMap, HeadersError> {
        super::check(wanted, &Destination::parse("https://dialer.example.com:8443/notify", Reach::Public).unwrap())
    }

    type Row = (&'static [(&'static str, &'static str)], Result<usize, HeadersError>);

    #[test]
    fn reserved_headers_are_refused() {
        let reserved = |name: &str| Err(HeadersError::Reserved(name.to_owned()));
        let value = |name: &str| Err(HeadersError::Value(name.to_owned()));
        let table: [Row; 30] = [
            (&[], Ok(0)),
            (&[("Authorization", "Bearer x"), ("x-channel-type", "X42_IVR")], Ok(2)),
            (&[("Cookie", "a=b"), ("X-Forwarded-For", "1.1.1.1"), ("x-empty", "")], Ok(3)),
            (&[("x-tab", "a\tb")], Ok(1)),
            (&[("Host", "x")], reserved("host")),
            (&[("HOST", "x")], reserved("host")),
            (&[("Content-Length", "0")], reserved("content-length")),
            (&[("Content_Length", "0")], reserved("content_length")),
            (&[("content-type", "text/html")], reserved("content-type")),
            (&[("Transfer-Encoding", "chunked")], reserved("transfer-encoding")),
            (&[("Connection", "close")], reserved("connection")),
            (&[("Upgrade", "h2c")], reserved("upgrade")),
            (&[("HTTP2-Settings", "AA")], reserved("http2-settings")),
            (&[("Expect", "100-continue")], reserved("expect")),
            (&[("TE", "trailers")], reserved("te")),
            (&[("Proxy-Authorization", "x")], reserved("proxy-authorization")),
            (&[("SAVG-Signature", "t=1,v1=00")], reserved("savg-signature")),
            (&[("savg_signature", "t=1,v1=00")], reserved("savg_signature")),
            (&[("webhook-id", "x")], reserved("webhook-id")),
            (&[("Webhook-Anything", "x")], reserved("webhook-anything")),
            (&[("webhook_signature", "x")], reserved("webhook_signature")),
            (&[("x-a", "1"), ("X-A", "2")], Err(HeadersError::Twice("x-a".to_owned()))),
            (&[("", "x")], Err(HeadersError::Name)),
            (&[("x a", "x")], Err(HeadersError::Name)),
            (&[("x:", "x")], Err(HeadersError::Name)),
            (&[("x\r\nHost", "x")], Err(HeadersError::Name)),
            (&[(":authority", "x")], Err(HeadersError::Name)),
            (&[("x-a", "1\r\nHost: x")], value("x-a")),
            (&[("x-a", "1\0")], value("x-a")),
            (&[("x-a", "ü")], value("x-a")),
        ];
        for (headers, expected) in table {
            assert_eq!(check(&owned(headers)).map(|map| map.len()), expected, "{headers:?}");
        }
    }

    #[test]
    fn the_senders_own_values_are_accepted() {
        let reserved = |name: &str| Err(HeadersError::Reserved(name.to_owned()));
        let table: [(&str, &str, Result<usize, HeadersError>); 14] = [
            ("Content-Type", "application/json", Ok(0)),
            ("content-type", " Application/JSON; charset=UTF-8", Ok(0)),
            ("content-type", "application/json;charset=\"utf-8\"", Ok(0)),
            ("content-type", "application/json; charset=latin1", reserved("content-type")),
            ("content-type", "application/json; v=1", reserved("content-type")),
            ("content-type", "text/plain", reserved("content-type")),
            ("content_type", "application/json", reserved("content_type")),
            ("Host", "dialer.example.com:8443", Ok(0)),
            ("Host", "Dialer.example.com:8443", Ok(0)),
            ("Host", "dialer.example.com", reserved("host")),
            ("User-Agent", USER_AGENT_VALUE, Ok(0)),
            ("User-Agent", "node", reserved("user-agent")),
            ("Content-Length", "1495", reserved("content-length")),
            ("Accept", "application/json", Ok(1)),
        ];
        for (name, value, expected) in table {
            assert_eq!(check(&owned(&[(name, value)])).map(|map| map.len()), expected, "{name}: {value}");
        }
        let refused = check(&owned(&[("Content-Type", "text/plain")])).unwrap_err();
        assert_eq!(refused.name(), Some("content-type"));
        assert_eq!(refused.to_string(), "content-type is always application/json; leave it out, or use that value");
    }

    #[test]
    fn twenty_headers_and_four_kibibytes() {
        let many = |count| (0..count).map(|number| (format!("x-{number}"), "v".to_owned())).collect::<Vec<_>>();
        assert_eq!(check(&many(20)).map(|map| map.len()), Ok(20));
        assert_eq!(check(&many(21)).unwrap_err(), HeadersError::TooMany);
        let long = |length: usize| vec![("x-a".to_owned(), "v".repeat(length - 7))];
        assert!(check(&long(4096)).is_ok());
        assert_eq!(check(&long(4097)).unwrap_err(), HeadersError::TooLong);
        let shown = format!("{:?}", check(&owned(&[("authorization", "hush")])).unwrap());
        assert!(!shown.contains("hush"), "{shown}");
    }

    proptest! {
        #[test]
        fn accepted_headers_are_one_line_and_not_reserved(name in "[a-zA-Z_:\r\n -]{0,20}", value in ".{0,20}") {
            if let Ok(map) = check(&[(name, value)]) {
                for (name, value) in &map {
                    prop_assert!(!RESERVED.contains(&name.as_str()) && !name.as_str().starts_with("webhook-"));
                    prop_assert!(value.as_bytes().iter().all(|byte| *byte == b'\t' || (32..127).contains(byte)));
                }
            }
        }
    }
}
