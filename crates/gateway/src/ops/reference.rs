//! `/reference`: the reference page of the API, a single file.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::LazyLock;

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use bytes::Bytes;
use smartassist_server::pipeline::wrong_method;

/// The path of the page.
pub const REFERENCE_PATH: &str = "/reference";

/// The published page.
static PAGE: &str = include_str!("../../../../openapi/dist/reference.html");

/// The headers of the page, also of a 304.
static HEADERS: LazyLock<HeaderMap> = LazyLock::new(|| {
    let value = |text: String| HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("default-src 'none'"));
    HeaderMap::from_iter([
        // After an update no client may show the old page. A validation costs one answer without a body.
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::CONTENT_SECURITY_POLICY, value(policy())),
        (header::ETAG, value(tag())),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ])
});

/// The page, and a redirection from `/`.
pub(super) fn router() -> Router {
    Router::new()
        .route(REFERENCE_PATH, get(page).fallback(wrong_method))
        .route("/", get(|| async { Redirect::temporary(REFERENCE_PATH) }).fallback(wrong_method))
}

async fn page(asked: HeaderMap) -> Response {
    if knows(&asked, HEADERS.get(header::ETAG)) {
        return (StatusCode::NOT_MODIFIED, HEADERS.clone()).into_response();
    }
    let html = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
    (html, HEADERS.clone(), Bytes::from_static(PAGE.as_bytes())).into_response()
}

/// Whether the client has this page already (RFC 9110, 13.1.2).
fn knows(asked: &HeaderMap, tag: Option<&HeaderValue>) -> bool {
    let Some(tag) = tag.and_then(|tag| tag.to_str().ok()) else { return false };
    let lists = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|list| list.to_str().ok());
    let known = lists.flat_map(|list| list.split(',')).map(str::trim);
    known.map(|known| known.strip_prefix("W/").unwrap_or(known)).any(|known| known == "*" || known == tag)
}

/// The page's own policy, which allows its style and script by their hashes, and `frame-ancestors`, which only a header
/// can set.
fn policy() -> String {
    let after = PAGE.split_once(r#"http-equiv="Content-Security-Policy" content=""#).map(|(_, after)| after);
    let own = after.and_then(|after| after.split_once('"')).map_or("default-src 'none'", |(own, _)| own);
    format!("{own}; frame-ancestors 'none'")
}

/// Another tag for another page. Two pages with the same tag would do no harm.
fn tag() -> String {
    let mut hasher = DefaultHasher::new();
    PAGE.hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_the_pages_own_and_frame_ancestors() {
        let policy = policy();
        for part in ["default-src 'none'; ", "style-src 'sha256-", "script-src 'sha256-", "; frame-ancestors 'none'"] {
            assert!(policy.contains(part), "{policy}");
        }
        assert_eq!(HEADERS.get(header::CONTENT_SECURITY_POLICY).unwrap(), policy.as_str());
    }

    #[test]
    fn a_page_is_known_by_its_tag() {
        let tag = HeaderValue::from_static("\"abc\"");
        let table: &[(&[&str], bool)] = &[
            (&[], false),
            (&["\"abc\""], true),
            (&["W/\"abc\""], true),
            (&["*"], true),
            (&["\"x\", \"abc\""], true),
            (&["\"x\"", "\"abc\""], true),
            (&["abc"], false),
            (&["\"ab\""], false),
        ];
        for (values, known) in table {
            let mut asked = HeaderMap::new();
            for value in *values {
                asked.append(header::IF_NONE_MATCH, value.parse().unwrap());
            }
            assert_eq!(knows(&asked, Some(&tag)), *known, "{values:?}");
        }
    }
}
