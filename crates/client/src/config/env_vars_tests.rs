//! Settings from variables, without a change to those of this process.

use proptest::prelude::*;

use super::*;
use crate::Client;

const SECRET: &str = "wSc9NO0OLZ1BS2x8tEj5mcBGZ3YXKpYyFpyzEXAMPLE=";
const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.c2VjcmV0.hunter2";
/// A key as the platform shows it. Its modulus has 2048 bits, and nothing is ever encrypted to it.
fn jwk() -> String {
    format!(r#"{{"kty":"RSA","kid":"k-1","e":"AQAB","n":"{}w"}}"#, "4".repeat(341))
}

fn build(variables: &[(&str, &str)]) -> Result<Client, ConfigError> {
    ClientBuilder::from_variables(variables.iter().copied())?.build()
}

/// The variables of a valid client, and more.
fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut variables = vec![("SMARTASSIST_URL", "http://127.0.0.1:1"), ("SMARTASSIST_TOKEN", TOKEN)];
    variables.retain(|(name, _)| more.iter().all(|(other, _)| name != other));
    variables.extend(more);
    variables
}

#[test]
fn everything_can_be_set() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (secret, key) = (file("secret", &format!("{SECRET}\r\n")), file("key", &jwk()));
    let client = build(&[
        ("SMARTASSIST_URL", "http://gateway.example:8080/voice/"),
        ("SMARTASSIST_ALLOW_PLAIN_HTTP", "Yes"),
        ("SMARTASSIST_CLIENT_ID", "cs-1"),
        ("SMARTASSIST_CLIENT_SECRET_FILE", &secret),
        ("SMARTASSIST_ALLOW_SHORT_CLIENT_SECRET", "no"),
        ("SMARTASSIST_SINGLE_USE_TOKENS", "on"),
        ("SMARTASSIST_TOKEN_LIFETIME", "1h"),
        ("SMARTASSIST_TOKEN_SUBJECT", "dialer"),
        ("SMARTASSIST_JWE_KEY_FILE", &key),
        ("SMARTASSIST_ACCOUNT_ID", "637368b4a1d039e34ba63bbf"),
        ("SMARTASSIST_TIMEOUT", "1500ms"),
        ("SMARTASSIST_TOTAL_TIMEOUT", "2m"),
        ("SMARTASSIST_CONNECT_TIMEOUT", "1"),
        ("SMARTASSIST_MAX_ATTEMPTS", "7"),
        ("SMARTASSIST_REQUESTS_PER_MINUTE", "60"),
        ("SMARTASSIST_MAX_RESPONSE_BYTES", "1000"),
        ("SMARTASSIST_IDEMPOTENCY_KEYS", "1"),
        ("SMARTASSIST_USER_AGENT", "dialer/7"),
        ("SMARTASSIST_LISTEN", "of another program"),
        ("PATH", "of the system"),
    ])
    .unwrap();
    let shared = &client.shared;
    assert_eq!(client.base_url(), "http://gateway.example:8080/voice");
    assert_eq!((client.timeout, client.total()), (Some(Duration::from_millis(1500)), Some(Duration::from_secs(120))));
    assert_eq!(
        (shared.retry_policy.max_attempts, shared.max_response_bytes, shared.supports_idempotency),
        (7, 1000, true)
    );
    assert_eq!(shared.rate_limiter.as_ref().map(crate::call::rate_limit::RateLimiter::limit), Some(60));
    assert_eq!(shared.account_id.as_ref().unwrap(), "637368b4a1d039e34ba63bbf");
    let crate::call::token::TokenProvider::Source(source) = &shared.tokens else { panic!("credentials give a source") };
    assert!(smartassist_auth::TokenSource::is_single_use(source));
    assert!(!format!("{client:?}").contains(SECRET));
}

#[test]
fn every_variable_is_documented() {
    let table = include_str!("env_vars.rs");
    for (name, _) in VARIABLES {
        assert!(table.contains(&format!("    /// | `{name}` | ")), "{name} is not documented");
    }
    for (one, other) in CONFLICTS {
        assert!([one, other].iter().all(|name| VARIABLES.iter().any(|(known, _)| known == *name)));
    }
}

#[test]
fn an_error_names_the_variable_and_not_its_value() {
    let wrong = [
        ("SMARTASSIST_ENVIRONMENT", "hunter2", "write `smartassist`, `platform` or `bots`"),
        ("SMARTASSIST_ENVIRONMENT", "https://hunter2.example", "put a URL into SMARTASSIST_URL"),
        ("SMARTASSIST_URL", "hunter2", "base URL has no scheme"),
        ("SMARTASSIST_URL", "http://hunter2.example", "base URL is http"),
        ("SMARTASSIST_ALLOW_PLAIN_HTTP", "hunter2", "write `yes` or `no`"),
        ("SMARTASSIST_TOKEN", "hunter2\n", "token contains"),
        ("SMARTASSIST_TOKEN", "Bearer hunter2", "token starts with `Bearer`"),
        ("SMARTASSIST_CLIENT_SECRET", "hunter2\n", "begins or ends with white space"),
        ("SMARTASSIST_CLIENT_SECRET_FILE", "/nowhere/hunter2", "the file it names cannot be read: entity not found"),
        ("SMARTASSIST_SINGLE_USE_TOKENS", "hunter2", "`yes` or `no`"),
        ("SMARTASSIST_TOKEN_LIFETIME", "hunter2", "such as `500ms`"),
        ("SMARTASSIST_TOKEN_LIFETIME", "0", "`token_lifetime` must be more than zero"),
        ("SMARTASSIST_JWE_KEY", "hunter2", "public key for encrypted tokens: the JWK"),
        ("SMARTASSIST_JWE_KEY_FILE", "/nowhere/hunter2", "cannot be read"),
        ("SMARTASSIST_ACCOUNT_ID", "hunter 2 hunter2", "account id "),
        ("SMARTASSIST_TIMEOUT", "hunter2", "such as `500ms`"),
        ("SMARTASSIST_TIMEOUT", "0s", "`timeout` must be more than zero"),
        ("SMARTASSIST_TOTAL_TIMEOUT", "-1", "such as `500ms`"),
        ("SMARTASSIST_CONNECT_TIMEOUT", "0", "`connect_timeout` must be more than zero"),
        ("SMARTASSIST_MAX_ATTEMPTS", "4294967296", "a whole number, not too large"),
        ("SMARTASSIST_MAX_ATTEMPTS", "0", "`max_attempts` must be more than zero"),
        ("SMARTASSIST_REQUESTS_PER_MINUTE", "-60", "a whole number"),
        ("SMARTASSIST_MAX_RESPONSE_BYTES", "1 GB", "a whole number"),
        ("SMARTASSIST_IDEMPOTENCY_KEYS", "hunter2", "`yes` or `no`"),
        ("SMARTASSIST_USER_AGENT", "hunter2\n", "user agent contains"),
        ("SMARTASSIST_ROOT_CERTIFICATE_FILE", "/nowhere/hunter2", "cannot be read"),
    ];
    for (name, value, wanted) in wrong {
        let mut variables = with(&[(name, value)]);
        if name == "SMARTASSIST_ENVIRONMENT" {
            variables.retain(|(name, _)| *name != "SMARTASSIST_URL");
        }
        if name.starts_with("SMARTASSIST_CLIENT") || name == "SMARTASSIST_TOKEN_LIFETIME" {
            variables.retain(|(name, _)| *name != "SMARTASSIST_TOKEN");
            variables.push(("SMARTASSIST_CLIENT_ID", "cs-1"));
        }
        if name == "SMARTASSIST_TOKEN_LIFETIME" {
            variables.push(("SMARTASSIST_CLIENT_SECRET", SECRET));
        }
        let error = build(&variables).expect_err(name);
        let text = error.to_string();
        assert!(text.starts_with(&format!("{name}: ")) && text.contains(wanted), "{text}");
        assert!(!text.contains("hunter2") && !format!("{error:?}").contains("hunter2"), "{error:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_text_is_named() {
    use std::os::unix::ffi::OsStringExt;
    let value = OsString::from_vec(vec![0x68, 0xff]);
    let error = ClientBuilder::from_variables([("SMARTASSIST_USER_AGENT", value)]).unwrap_err();
    assert_eq!(error.to_string(), "SMARTASSIST_USER_AGENT: cannot be read: write text in UTF-8");
}

#[test]
fn what_is_missing_is_named() {
    let url = ("SMARTASSIST_URL", "http://127.0.0.1:1");
    let (id, secret) = (("SMARTASSIST_CLIENT_ID", "cs-1"), ("SMARTASSIST_CLIENT_SECRET", SECRET));
    let rows: [(&[(&str, &str)], &str); 8] = [
        (&[], "set SMARTASSIST_ENVIRONMENT or SMARTASSIST_URL"),
        (&[url], "set SMARTASSIST_CLIENT_ID and SMARTASSIST_CLIENT_SECRET"),
        (&[url, id], "no client secret for the client id: set SMARTASSIST_CLIENT_SECRET"),
        (&[url, secret], "no client id for the client secret: set SMARTASSIST_CLIENT_ID"),
        (&[url, id, ("SMARTASSIST_CLIENT_SECRET", "short")], "SMARTASSIST_ALLOW_SHORT_CLIENT_SECRET"),
        (&[url, id, ("SMARTASSIST_CLIENT_SECRET", "")], "no client secret"),
        (
            &[url, id, ("SMARTASSIST_CLIENT_SECERT", SECRET)],
            "SMARTASSIST_CLIENT_SECERT is set, which this client does not know: is SMARTASSIST_CLIENT_SECRET meant?",
        ),
        (&[("SMARTASSIST_ENVIRONMNET", "bots")], "is SMARTASSIST_ENVIRONMENT meant?"),
    ];
    for (variables, wanted) in rows {
        let error = build(variables).expect_err(wanted).to_string();
        assert!(error.contains(wanted) && !error.contains(SECRET), "{error}");
    }
    // A variable of another program is neither an error nor named in one.
    assert!(build(&with(&[("SMARTASSIST_TOKENS", "x"), ("SMARTASSIST_GATEWAY", "x")])).is_ok());
    let error = build(&[url, ("SMARTASSIST_GATEWAY", "x")]).unwrap_err().to_string();
    assert!(!error.contains("GATEWAY"), "{error}");
}

#[test]
fn conflicting_variables_are_both_named() {
    for (one, other) in CONFLICTS {
        let error = build(&[(one, "x"), (other, "x")]).unwrap_err().to_string();
        assert_eq!(error, format!("{one} and {other} are both set: keep one of them"));
    }
}

#[test]
fn code_overrides_variables() {
    let builder = ClientBuilder::from_variables(with(&[("SMARTASSIST_TIMEOUT", "7s")])).unwrap();
    let client = builder.timeout(Duration::from_secs(3)).base_url("http://127.0.0.1:2").build().unwrap();
    assert_eq!((client.timeout, client.base_url()), (Some(Duration::from_secs(3)), "http://127.0.0.1:2"));
    // An error does not name a variable whose value was replaced.
    let builder = ClientBuilder::from_variables(with(&[("SMARTASSIST_TOKEN", "a b")])).unwrap();
    assert!(builder.credentials("cs-1", SECRET).build().is_ok());
    let builder = ClientBuilder::from_variables(with(&[])).unwrap();
    let error = builder.token("a b").build().unwrap_err().to_string();
    assert!(error.starts_with("token contains"), "{error}");
}

#[test]
fn misspellings() {
    let rows = [
        ("SMARTASSIST_TOKEN", "SMARTASSIST_TOKEN", true),
        ("SMARTASSIST_TOKN", "SMARTASSIST_TOKEN", true),
        ("SMARTASSIST_TOEKN", "SMARTASSIST_TOKEN", true),
        ("SMARTASSIST_TOKENXX", "SMARTASSIST_TOKEN", true),
        ("SMARTASSIST_TOKENXXX", "SMARTASSIST_TOKEN", false),
        ("SMARTASSIST_URL", "SMARTASSIST_TOKEN", false),
        ("", "ab", true),
        ("", "abc", false),
    ];
    for (one, other, wanted) in rows {
        assert_eq!((is_similar(one, other), is_similar(other, one)), (wanted, wanted), "{one} {other}");
    }
}

proptest! {
    #[test]
    fn a_duration_is_read_as_written(
        number in 0..100_000_000_u32,
        unit in prop::sample::select(vec!["ms", "s", "m", "h", ""]),
    ) {
        let factor = match unit { "ms" => 1, "m" => 60_000, "h" => 3_600_000, _ => 1000 };
        let read = duration_setting(&format!("{number}{unit}")).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(read.as_millis(), u128::from(number) * factor);
    }

    #[test]
    fn no_text_panics(name in "SMARTASSIST_[A-Z_]{0,20}", value in "\\PC{0,20}") {
        let _ = duration_setting(&value);
        let _ = parse_bool(&value);
        let _ = build(&[(&name, &value)]);
    }
}
