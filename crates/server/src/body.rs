//! Reading a body within bounds: its content type, its size and the time it takes.

use std::borrow::Cow;
use std::future::poll_fn;
use std::pin::Pin;

use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, header};

use crate::limits::Limits;
use crate::rejection::RejectionReason;

/// What a body has to be.
const JSON: &str = "application/json";

/// The vendor's header for the type of a body.
pub(crate) static FORMAT: HeaderName = HeaderName::from_static("format");

/// The type that curl sends by itself; `Format: application/json` overrides it.
const FORM: &str = "application/x-www-form-urlencoded";

/// Accepts `application/json` with any parameters but another charset, and no content encoding.
///
/// The vendor's samples state the type in the header `Format` instead. Where it is there once and is
/// `application/json`, whatever its case and its parameters, an absent `Content-Type` and that of a form are accepted
/// too.
///
/// # Errors
///
/// [`RejectionReason::ContentType`], which names what is expected and does not repeat what was sent.
pub(crate) fn check_content_type(headers: &HeaderMap) -> Result<(), RejectionReason> {
    let refuse = |problem: &'static str| Err(RejectionReason::ContentType(Cow::Borrowed(problem)));
    let Ok(declared) = single(headers, &header::CONTENT_TYPE) else {
        return refuse("the content-type header is given more than once");
    };
    let format = single(headers, &FORMAT).ok().flatten();
    let is_json_by_format = format.is_some_and(|format| is(format, JSON));
    match declared {
        None if !is_json_by_format => {
            return refuse("the content-type header is missing; send the body as application/json");
        }
        Some(declared) if !(is(declared, JSON) || is_json_by_format && is(declared, FORM)) => {
            return refuse("the content type is not application/json");
        }
        Some(declared) if charset(declared).is_some_and(|charset| !charset.eq_ignore_ascii_case("utf-8")) => {
            return refuse("the charset of the content type is not utf-8");
        }
        _ => {}
    }
    match headers.get(header::CONTENT_ENCODING) {
        Some(encoding) if encoding != "identity" => {
            refuse("a content-encoding is not supported; send the body as it is")
        }
        _ => Ok(()),
    }
}

/// The value of a header that is there at most once; text that is not visible ASCII is the empty text.
fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, Repeated> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (_, Some(_)) => Err(Repeated),
        (value, None) => Ok(value.map(|value| value.to_str().unwrap_or_default())),
    }
}

/// A header is there more than once.
struct Repeated;

/// Whether a value is this media type, whatever its case and its parameters.
fn is(value: &str, media_type: &str) -> bool {
    value.split(';').next().is_some_and(|essence| essence.trim().eq_ignore_ascii_case(media_type))
}

/// The charset of a media type, if it states one.
fn charset(value: &str) -> Option<&str> {
    let mut parameters = value.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let (_, charset) = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))?;
    Some(charset.trim().trim_matches('"'))
}

/// Whether the request has a body that was not read.
pub(crate) fn unread_body(request: &http::Request<Body>) -> bool {
    !request.body().is_end_stream()
}

/// The whole body, which is not copied if it arrives in one piece.
///
/// # Errors
///
/// [`RejectionReason::TooLarge`] (before anything is read where the length is announced), [`RejectionReason::TooSlow`],
/// [`RejectionReason::Interrupted`].
pub(crate) async fn read(body: &mut Body, limits: &Limits) -> Result<Bytes, RejectionReason> {
    let limit = limits.body_bytes;
    if body.size_hint().lower() > u64::try_from(limit).unwrap_or(u64::MAX) {
        return Err(RejectionReason::TooLarge { limit });
    }
    match tokio::time::timeout(limits.body_timeout, collect(body, limit)).await {
        Ok(result) => result,
        Err(_) => Err(RejectionReason::TooSlow { limit: limits.body_timeout }),
    }
}

async fn collect(body: &mut Body, limit: usize) -> Result<Bytes, RejectionReason> {
    let mut first = Bytes::new();
    // Everything, from the second piece on.
    let mut all: Option<Vec<u8>> = None;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await {
        // Trailers are not used here.
        let Ok(data) = frame.map_err(|_| RejectionReason::Interrupted)?.into_data() else { continue };
        let length = all.as_ref().map_or(first.len(), Vec::len) + data.len();
        if length > limit {
            return Err(RejectionReason::TooLarge { limit });
        }
        if first.is_empty() {
            first = data;
            continue;
        }
        let all = all.get_or_insert_with(|| {
            let announced = usize::try_from(body.size_hint().lower()).unwrap_or(limit);
            let mut all = Vec::with_capacity(length.saturating_add(announced).min(limit));
            all.extend_from_slice(&first);
            all
        });
        all.extend_from_slice(&data);
    }
    Ok(all.map_or(first, Bytes::from))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn only_json_in_utf_8_is_accepted() {
        let table: &[(&[&str], bool)] = &[
            (&["application/json"], true),
            (&["Application/JSON"], true),
            (&["application/json;charset=utf-8"], true),
            (&["application/json ; Charset=\"UTF-8\" ; v=1"], true),
            (&["application/json; profile=x"], true),
            (&["application/json; charset=utf-16"], false),
            (&["application/json; charset=latin1"], false),
            (&["application/problem+json"], false),
            (&["application/jsonx"], false),
            (&["text/plain"], false),
            (&[""], false),
            (&[], false),
            (&["application/json", "application/json"], false),
            (&["application/json, text/plain"], false),
        ];
        for (values, accepted) in table {
            let mut headers = HeaderMap::new();
            for value in *values {
                headers.append(header::CONTENT_TYPE, HeaderValue::from_static(value));
            }
            assert_eq!(check_content_type(&headers).is_ok(), *accepted, "{values:?}");
        }
    }

    #[test]
    fn the_header_format_stands_for_an_absent_content_type_and_for_that_of_a_form() {
        let form = "application/x-www-form-urlencoded";
        let table: &[(&[&str], &[&str], bool)] = &[
            (&["application/json"], &[], true),
            (&["application/json"], &[form], true),
            (&["Application/JSON;charset=UTF-8"], &["Application/X-WWW-Form-Urlencoded; charset=utf-8"], true),
            (&[" application/json ; v=1"], &[form], true),
            (&["application/json"], &["application/json"], true),
            (&["text"], &["application/json"], true),
            (&["application/json"], &["application/x-www-form-urlencoded; charset=latin1"], false),
            (&["application/json"], &["text/plain"], false),
            (&["application/json"], &["multipart/form-data; boundary=x"], false),
            (&["application/json"], &[""], false),
            (&["application/json"], &[form, form], false),
            (&["application/json", "application/json"], &[form], false),
            (&["text"], &[], false),
            (&["json"], &[form], false),
            (&["application/jsonx"], &[], false),
            (&["application/json, text/plain"], &[], false),
            (&[""], &[], false),
        ];
        for (formats, types, accepted) in table {
            let mut headers = HeaderMap::new();
            for format in *formats {
                headers.append(&FORMAT, HeaderValue::from_static(format));
            }
            for value in *types {
                headers.append(header::CONTENT_TYPE, HeaderValue::from_static(value));
            }
            assert_eq!(check_content_type(&headers).is_ok(), *accepted, "{formats:?} {types:?}");
        }
    }

    #[test]
    fn an_encoded_body_is_refused() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("identity"));
        assert!(check_content_type(&headers).is_ok());
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        assert!(check_content_type(&headers).is_err());
    }
}
