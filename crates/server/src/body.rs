//! Reading a body within bounds: its content type, its size and the time it takes.

use std::borrow::Cow;
use std::future::poll_fn;
use std::pin::Pin;

use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http::{HeaderMap, header};

use crate::limits::Limits;
use crate::rejection::Reason;

/// Accepts `application/json` with any parameters but another charset, and no content encoding.
///
/// # Errors
///
/// [`Reason::ContentType`], which names what is expected and does not repeat what was sent.
pub(crate) fn check_content_type(headers: &HeaderMap) -> Result<(), Reason> {
    let refuse = |problem: &'static str| Err(Reason::ContentType(Cow::Borrowed(problem)));
    let mut values = headers.get_all(header::CONTENT_TYPE).iter();
    let (value, more) = (values.next(), values.next());
    let text = match (value, more) {
        (None, _) => return refuse("the content-type header is missing; send the body as application/json"),
        (Some(value), None) => value.to_str().unwrap_or_default(),
        (Some(_), Some(_)) => return refuse("the content-type header is given more than once"),
    };
    let mut parts = text.split(';').map(str::trim);
    if !parts.next().is_some_and(|essence| essence.eq_ignore_ascii_case("application/json")) {
        return refuse("the content type is not application/json");
    }
    let charset =
        parts.filter_map(|part| part.split_once('=')).find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
    if let Some((_, charset)) = charset
        && !charset.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")
    {
        return refuse("the charset of the content type is not utf-8");
    }
    match headers.get(header::CONTENT_ENCODING) {
        Some(encoding) if encoding != "identity" => {
            refuse("a content-encoding is not supported; send the body as it is")
        }
        _ => Ok(()),
    }
}

/// The whole body, which is not copied if it arrives in one piece.
///
/// # Errors
///
/// [`Reason::TooLarge`] (before anything is read where the length is announced), [`Reason::TooSlow`],
/// [`Reason::Interrupted`].
pub(crate) async fn read(body: &mut Body, limits: &Limits) -> Result<Bytes, Reason> {
    let limit = limits.body_bytes;
    if body.size_hint().lower() > u64::try_from(limit).unwrap_or(u64::MAX) {
        return Err(Reason::TooLarge { limit });
    }
    match tokio::time::timeout(limits.body_timeout, collect(body, limit)).await {
        Ok(result) => result,
        Err(_) => Err(Reason::TooSlow { limit: limits.body_timeout }),
    }
}

async fn collect(body: &mut Body, limit: usize) -> Result<Bytes, Reason> {
    let mut first = Bytes::new();
    // Everything, from the second piece on.
    let mut all: Option<Vec<u8>> = None;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await {
        // Trailers are nobody's business here.
        let Ok(data) = frame.map_err(|_| Reason::Interrupted)?.into_data() else { continue };
        let length = all.as_ref().map_or(first.len(), Vec::len) + data.len();
        if length > limit {
            return Err(Reason::TooLarge { limit });
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
    fn an_encoded_body_is_refused() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("identity"));
        assert!(check_content_type(&headers).is_ok());
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        assert!(check_content_type(&headers).is_err());
    }
}
