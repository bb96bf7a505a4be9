//! The header `Host`, which says what a request is for (RFC 9112, section 3.2).

use axum::body::Body;
use axum::response::{IntoResponse as _, Response};
use http::uri::Authority;
use http::{HeaderValue, Request, Version, header};

use crate::middleware;
use crate::rejection::{Rejection, RejectionReason};
use crate::request_id::{REQUEST_ID_HEADER, RequestId};

/// What is wrong with the header, if anything is. Two servers that a request passes must not read it differently, so
/// there must be one of it, except in HTTP/1.0, and it must be a host with or without a port, or empty.
pub(super) fn invalid_host<B>(request: &Request<B>) -> Option<&'static str> {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(_), Some(_)) => Some("the header Host is there more than once"),
        (Some(host), None) if !is_valid(host) => Some("the header Host is not a host, with or without a port"),
        (None, _) if request.version() >= Version::HTTP_11 => Some("the header Host is missing"),
        _ => None,
    }
}

fn is_valid(host: &HeaderValue) -> bool {
    let bytes = host.as_bytes();
    // An authority may begin with a user; a host does not. A comma is what a proxy puts between two headers.
    let is_host = !bytes.iter().any(|byte| matches!(byte, b'@' | b','));
    bytes.is_empty() || (is_host && Authority::try_from(bytes).is_ok())
}

/// The refusal of such a request. It does not reach the router, and its connection is closed.
#[cold]
pub(super) fn reject<B>(request: Request<B>, invalid_host: &'static str) -> Response<Body> {
    let rejection = Rejection::closing_if(true, RejectionReason::Host(invalid_host));
    tracing::debug!(status = rejection.status().as_u16(), kind = rejection.kind(), "refused");
    let id = RequestId::get_or_assign(&mut request.into_parts().0.headers);
    let mut response = rejection.into_response();
    response.headers_mut().insert(REQUEST_ID_HEADER, id.into_header());
    middleware::set_no_store(response.headers_mut());
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(version: Version, hosts: &[&str]) -> Request<()> {
        let mut request = Request::builder().version(version);
        for host in hosts {
            request = request.header(header::HOST, *host);
        }
        request.body(()).unwrap()
    }

    #[test]
    fn there_is_one_host_and_it_is_one() {
        for good in ["x", "api.example", "api.example:8080", "127.0.0.1:80", "[::1]", "[::1]:8080", ""] {
            assert_eq!(invalid_host(&request(Version::HTTP_11, &[good])), None, "{good}");
        }
        for bad in ["a b", "a/b", "user@a", "a,b", "http://a", "[::1", "a:b:c", "a?b"] {
            let told = invalid_host(&request(Version::HTTP_11, &[bad])).unwrap_or_else(|| panic!("{bad} passes"));
            assert!(told.contains("not a host"), "{told}");
        }
        for twice in [["a", "a"], ["a", "b"], ["", ""]] {
            for version in [Version::HTTP_10, Version::HTTP_11] {
                assert!(invalid_host(&request(version, &twice)).unwrap().contains("more than once"));
            }
        }
        assert!(invalid_host(&request(Version::HTTP_11, &[])).unwrap().contains("missing"));
        assert_eq!(invalid_host(&request(Version::HTTP_10, &[])), None);
    }
}
