//! The names that generated code uses, in place of the crate `progenitor_client`.
//!
//! That crate is not a dependency: its types would have to be documented with this crate's, its encoding of path
//! parameters leaves `\` as it is, which the URL parser reads as `/`, and its errors lose the body.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use serde::{Serialize, Serializer};

pub(crate) use crate::client::Client;
pub(crate) use crate::error::Error;
pub(crate) use crate::response::ResponseValue;

/// The operation that a call makes; generated code passes it to the hooks.
#[derive(Debug)]
pub(crate) struct OperationInfo {
    /// The name of the operation in generated code.
    pub(crate) operation_id: &'static str,
}

/// All characters but the unreserved ones of RFC 3986. progenitor's own set does not encode `\`, which a URL reads as
/// `/`.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes a value so that it stays one segment of the path.
///
/// `.` and `..` cannot be written in a path: URL parsers read them as steps within it, also when they are
/// percent-encoded. The constraints of the document exclude them. If one gets here nevertheless, it is encoded twice.
/// The result names nothing that exists, instead of another operation.
pub(crate) fn encode_path(value: &str) -> PercentEncode<'_> {
    let value = match value {
        "." => "%2E",
        ".." => "%2E%2E",
        value => value,
    };
    utf8_percent_encode(value, SEGMENT)
}

/// A named query parameter. Without a value it is left out.
///
/// The document allows only scalars in the query, so this covers all that is used of progenitor's type of this name.
#[derive(Debug)]
pub(crate) struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
}

impl<'a, T> QueryParam<'a, T> {
    pub(crate) fn new(name: &'a str, value: &'a T) -> Self {
        Self { name, value }
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [(self.name, self.value)].serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stays_one_segment() {
        let values = [
            "st-e38782ff-0d89",
            "c-3c04346",
            "a/b",
            "a\\b",
            "..\\..",
            "../x",
            "a?b#c",
            "%2e%2e",
            "100%",
            "a b",
            "ü",
            "...",
            "a\tb\n",
            ";a=b",
            "[::1]",
            "a:b@c",
            "&=+$,",
            "-._~",
            ".",
            "..",
        ];
        for value in values {
            let url = format!("https://h/bot/{}/dialout", encode_path(value));
            let url = reqwest::Url::parse(&url).unwrap();
            let segments: Vec<_> = url.path_segments().unwrap().collect();
            let [bot, encoded, dialout] = segments.as_slice() else { panic!("{value:?} became {url}") };
            assert_eq!((*bot, *dialout, url.query(), url.fragment()), ("bot", "dialout", None, None), "{value:?}");
            let decoded = percent_encoding::percent_decode_str(encoded).decode_utf8().unwrap();
            let is_step = value == "." || value == "..";
            assert_eq!(decoded == value, !is_step, "{value:?}");
        }
    }

    fn query<T: Serialize>(value: T) -> Option<String> {
        let request = reqwest::Client::new().get("http://h/").query(&QueryParam::new("a b", &value)).build().unwrap();
        request.url().query().map(ToOwned::to_owned)
    }

    #[test]
    fn writes_scalars_and_leaves_out_what_is_not_set() {
        assert_eq!(query(7_u32).as_deref(), Some("a+b=7"));
        assert_eq!(query(Some(7_i64)).as_deref(), Some("a+b=7"));
        assert_eq!(query(Some("x&y=ü")).as_deref(), Some("a+b=x%26y%3D%C3%BC"));
        assert_eq!(query(true).as_deref(), Some("a+b=true"));
        assert_eq!(query(None::<u32>), None);
    }
}
