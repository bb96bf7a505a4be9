//! Path, query and header parameters.

use axum::Router;
use axum::body::Body;
use http::{HeaderName, HeaderValue};
use serde_json::json;

use crate::support::{dial_at, list, mini, send};

const GOOD: &str = r#"{"target":"tel:1"}"#;

#[tokio::test]
async fn path_parameters_are_decoded_and_checked() {
    let (router, _) = mini::app();
    let table: &[(&str, Result<&str, &str>)] = &[
        ("st-1", Ok("st-1")),
        ("a%20b%2Fc", Ok("a b/c")),
        ("%F0%9F%98%80%F0%9F%98%80", Ok("😀😀")),
        ("1234567890123456", Ok("1234567890123456")),
        ("12345678901234567", Err("path parameter botId: must be at most 16 characters long")),
        ("%zz", Err("path parameter botId: has a % that is not followed by two hexadecimal digits")),
        ("%FF%FE", Err("path parameter botId: is not UTF-8 after percent-decoding")),
        ("a+b", Ok("a+b")),
    ];
    for (segment, expected) in table {
        let answer = send(&router, dial_at(&format!("/api/bot/{segment}/dial"), GOOD)).await;
        match expected {
            Ok(bot) => assert_eq!(answer.json()["bot"], *bot, "{segment}"),
            Err(problem) => assert_eq!(answer.error(), ((*problem).to_owned(), 400), "{segment}"),
        }
    }
}

#[tokio::test]
async fn path_parameters_are_found_behind_a_prefix() {
    let (router, _) = mini::app();
    let nested = Router::new().nest("/v9/tenant", router);
    let answer = send(&nested, dial_at("/v9/tenant/api/bot/st-9/dial", GOOD)).await;
    assert_eq!(answer.json()["bot"], "st-9");
}

#[tokio::test]
async fn query_parameters_are_read_strictly() {
    let (router, _) = mini::app();
    let table: &[(&str, Result<serde_json::Value, &str>)] = &[
        ("?limit=100&offset=0", Ok(json!([100, 0]))),
        ("?offset=7&limit=%31", Ok(json!([1, 7]))),
        ("?limit=1", Ok(json!([1, null]))),
        ("", Err("query parameter limit: is required")),
        ("?", Err("query parameter limit: is required")),
        ("?offset=1", Err("query parameter limit: is required")),
        ("?limit=", Err("query parameter limit: must be a whole number")),
        ("?limit=0", Err("query parameter limit: must be at least 1")),
        ("?limit=101", Err("query parameter limit: must be at most 100")),
        ("?limit=1&limit=1", Err("query parameter limit: is given more than once")),
        ("?limit=1&Offset=1", Err("query parameter Offset: is unknown, this operation takes limit, offset, careless")),
        ("?limit=1&offset=x", Err("query parameter offset: invalid digit found in string")),
        ("?limit=1&offset=%e4", Err("query parameter offset: is not UTF-8 after percent-decoding")),
        ("?limit=1&offset=5%", Err("query parameter offset: has a % that is not followed by two hexadecimal digits")),
    ];
    for (query, expected) in table {
        let answer = send(&router, list(query)).await;
        match expected {
            Ok(pair) => {
                let json = answer.json();
                assert_eq!(json!([json["limit"], json["offset"]]), *pair, "{query}");
            }
            Err(problem) => assert_eq!(answer.error(), ((*problem).to_owned(), 400), "{query}"),
        }
    }
}

#[tokio::test]
async fn an_operation_without_query_parameters_takes_none() {
    let (router, _) = mini::app();
    let answer = send(&router, dial_at("/api/bot/st-1/dial?debug=1", GOOD)).await;
    assert_eq!(answer.error(), ("query parameter debug: is unknown, this operation takes none".to_owned(), 400));
}

#[tokio::test]
async fn headers_are_read_strictly() {
    let (router, _) = mini::app();
    type Headers<'a> = &'a [(&'a str, &'a [u8])];
    let table: &[(Headers<'_>, Result<Option<&str>, &str>)] = &[
        (&[], Ok(None)),
        (&[("accountid", b"a1")], Ok(Some("a1"))),
        (&[("AccountId", b"a1")], Ok(Some("a1"))),
        (&[("accountid", b"")], Err("header parameter accountId: must be at least 1 character long")),
        (&[("accountid", b"a1"), ("accountId", b"a1")], Err("header parameter accountId: is given more than once")),
        (&[("accountid", "ä".as_bytes())], Err("header parameter accountId: must be visible ASCII")),
        (&[("accountid", b"\xFF")], Err("header parameter accountId: must be visible ASCII")),
    ];
    for (headers, expected) in table {
        let mut request = list("?limit=1");
        for (name, value) in *headers {
            let name: HeaderName = name.parse().unwrap();
            request.headers_mut().append(name, HeaderValue::from_bytes(value).unwrap());
        }
        let answer = send(&router, request).await;
        match expected {
            Ok(value) => assert_eq!(answer.json()["header"], json!(value), "{headers:?}"),
            Err(problem) => assert_eq!(answer.error(), ((*problem).to_owned(), 400), "{headers:?}"),
        }
    }
}

#[tokio::test]
async fn a_value_that_a_type_repeats_in_its_error_does_not_reach_the_answer() {
    let (router, _) = mini::app();
    let answer = send(&router, list("?limit=1&careless=s3cret-value")).await;
    assert_eq!(answer.error(), ("query parameter careless: is not valid".to_owned(), 400));
}

#[tokio::test]
async fn a_rejected_read_keeps_the_connection_and_a_rejected_write_does_not() {
    let (router, _) = mini::app();
    assert!(!send(&router, list("")).await.closes());
    assert!(send(&router, dial_at("/api/bot/st-1/dial?x=1", GOOD)).await.closes());
    assert!(!send(&router, dial_at("/api/bot/st-1/dial?x=1", Body::empty())).await.closes());
}
