//! Settings: what is missing or wrong is named.

use std::time::Duration;

use smartassist_client::{Client, ClientBuilder, ConfigError, Environment, Token, reqwest};

use crate::support::{ACCOUNT, TOKEN};

fn good() -> ClientBuilder {
    Client::builder().base_url("http://127.0.0.1:1").token(TOKEN).account_id(ACCOUNT)
}

#[test]
fn the_environments() {
    let cases = [
        ("smartassist", Environment::SmartAssist, "https://smartassist.kore.ai"),
        ("Platform", Environment::Platform, "https://platform.kore.ai"),
        ("BOTS", Environment::Bots, "https://bots.kore.ai"),
        ("https://x.example/", Environment::Custom("https://x.example/".to_owned()), "https://x.example/"),
    ];
    for (text, environment, url) in cases {
        assert_eq!(text.parse::<Environment>().unwrap(), environment);
        assert_eq!((environment.base_url(), environment.to_string()), (url, url.to_owned()));
        if cfg!(any(feature = "rustls", feature = "native-tls")) {
            let client = good().environment(environment).build().unwrap();
            assert_eq!(client.base_url(), url.trim_end_matches('/'));
        }
    }
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let http = reqwest::Client::new;
    let cases: Vec<(ClientBuilder, &str)> = vec![
        (
            Client::builder(),
            "no base URL: set SMARTASSIST_ENVIRONMENT or SMARTASSIST_URL, which `from_env()` reads, or call",
        ),
        (
            Client::builder().base_url("http://127.0.0.1:1"),
            "no credentials: set SMARTASSIST_CLIENT_ID and SMARTASSIST_CLIENT_SECRET, which `from_env()` reads",
        ),
        (
            good().base_url("kore.ai"),
            "base URL has no scheme; write http:// in front of it for a server on this machine",
        ),
        (good().base_url("http://kore.ai"), "base URL is http and names another machine"),
        (good().token(""), "token is empty"),
        (good().token("Bearer abc"), "token starts with `Bearer`"),
        (good().token("bearer"), "token starts with `Bearer`"),
        (good().token("abc\n"), "it may end in a line break"),
        (good().token("a b"), "token contains a space"),
        (good().token("äbc"), "token contains"),
        (good().token("a\r\nx-evil: 1"), "token contains"),
        (good().account_id(""), "account id "),
        (good().account_id("a\nb"), "account id "),
        (good().user_agent("a\nb"), "user agent contains"),
        (good().timeout(Duration::ZERO), "`timeout` must be more than zero"),
        (good().connect_timeout(Duration::ZERO), "`connect_timeout` must be more than zero"),
        (good().max_response_bytes(0), "`max_response_bytes` must be more than zero"),
        (good().http_client(http()).connect_timeout(Duration::from_secs(1)), "`connect_timeout` cannot be changed"),
        (good().http_client(http()).add_root_certificate(""), "`add_root_certificate` cannot be changed"),
    ];
    for (builder, wanted) in cases {
        let error = builder.build().expect_err(wanted).to_string();
        assert!(error.contains(wanted), "{error}");
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn root_certificates_are_checked() {
    for garbage in ["", "hello", "-----BEGIN CERTIFICATE-----\nnot base64\n-----END CERTIFICATE-----\n"] {
        let error = good().add_root_certificate(garbage).build().unwrap_err();
        assert!(matches!(error, ConfigError::RootCertificate), "{garbage:?}: {error}");
    }
    let truncated =
        good().base_url("https://127.0.0.1:1").add_root_certificate([0x30, 0x82, 0x01]).build().unwrap_err();
    assert!(matches!(truncated, ConfigError::RootCertificate | ConfigError::HttpClient(_)), "{truncated}");
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[test]
fn without_tls_https_is_refused_at_once() {
    let error = good().environment(Environment::SmartAssist).build().unwrap_err();
    assert!(matches!(error, ConfigError::NoTls) && error.to_string().contains("feature `rustls`"), "{error}");
    let given = good().environment(Environment::SmartAssist).http_client(reqwest::Client::new());
    assert!(given.build().is_ok(), "a client of one's own may bring its own");
}

#[test]
fn plain_http_needs_to_be_allowed() {
    assert!(good().base_url("http://gateway:8080").allow_plain_http(true).build().is_ok());
}

#[test]
fn the_later_setting_counts() {
    let client =
        good().token(Token::new("x")).base_url("http://localhost:1").base_url("http://localhost:2").build().unwrap();
    assert_eq!(client.base_url(), "http://localhost:2");
}
