//! What minted tokens look like, and what cannot be minted.

use std::time::Duration;

use serde_json::{Value, json};
use smartassist_auth::{JweRecipient, ManualClock, MintError, Minter, MinterBuilder, Secret, SecretError, UnixTime};

use crate::forge::{parts, unb64};
use crate::world::{APP, NOW, VECTORS, minter, secret};

fn decoded(token: &str, part: usize) -> Value {
    serde_json::from_slice(&unb64(&parts(token)[part])).unwrap()
}

fn payload(builder: MinterBuilder) -> Value {
    decoded(builder.build().unwrap().mint().unwrap().expose(), 1)
}

#[test]
fn tokens_are_spelled_as_the_vendor_documents() {
    let token = minter(APP).subject("1234567890").lifetime(None).issued_at(false).build().unwrap().mint().unwrap();
    assert_eq!(unb64(&parts(token.expose())[0]), br#"{"alg":"HS256","typ":"JWT"}"#);
    assert_eq!(unb64(&parts(token.expose())[1]), br#"{"sub":"1234567890","appId":"cs-plain"}"#);
    assert_eq!((token.expires(), token.is_single_use()), (None, false));
}

#[test]
fn claims_can_be_chosen() {
    assert_eq!(payload(minter(APP)), json!({"sub": APP, "appId": APP, "iat": NOW, "exp": NOW + 600}));
    let lifetime = Duration::from_millis(90_900);
    assert_eq!(payload(minter(APP).lifetime(lifetime).issued_at(false))["exp"], NOW + 90);
    let further = payload(minter(APP).claim("iss", "a\"\\\u{1}é😀").claim("n", json!({"a": [null, 1.5]})));
    assert_eq!((&further["iss"], &further["n"]), (&json!("a\"\\\u{1}é😀"), &json!({"a": [null, 1.5]})));
}

#[test]
fn token_ids_are_random_uuids() {
    let minter = minter(APP).token_id(true).build().unwrap();
    let mut seen = std::collections::HashSet::new();
    for _ in 0..10_000 {
        let token = minter.mint().unwrap();
        assert!(token.is_single_use());
        let id = decoded(token.expose(), 1)["jti"].as_str().unwrap().to_owned();
        let shape: String =
            id.chars().map(|c| if c.is_ascii_digit() || ('a'..='f').contains(&c) { 'x' } else { c }).collect();
        assert_eq!(shape, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
        assert_eq!(&id[14..15], "4");
        assert!("89ab".contains(&id[19..20]), "{id}");
        assert!(seen.insert(id));
    }
}

#[test]
fn encrypted_tokens_have_the_documented_header() {
    let recipient = JweRecipient::from_jwk(&VECTORS["keys"][0]["jwk"].to_string()).unwrap();
    let token = minter(APP).encrypt_to(recipient).build().unwrap().mint().unwrap();
    let header = json!({"alg": "RSA-OAEP", "enc": "A128CBC-HS256", "kid": "k-1", "typ": "JWT", "cty": "JWT"});
    assert_eq!(decoded(token.expose(), 0), header);
    assert_eq!(parts(token.expose()).len(), 5);
}

#[test]
fn what_could_only_be_refused_is_not_minted() {
    let error = |builder: MinterBuilder| builder.build().expect_err("refused");
    assert_eq!(error(minter("")), MintError::AppId);
    assert_eq!(error(minter(&"c".repeat(129))), MintError::AppId);
    assert_eq!(error(minter(APP).subject("")), MintError::Subject);
    assert_eq!(error(minter(APP).lifetime(Duration::from_millis(999))), MintError::Lifetime);
    assert_eq!(error(minter(APP).token_id(true).lifetime(None)), MintError::Lifetime);
    assert_eq!(error(minter(APP).token_id(true).lifetime(Duration::from_secs(3601))), MintError::Lifetime);
    assert!(minter(APP).lifetime(Duration::from_secs(86_400)).build().is_ok());
    for name in ["appId", "sub", "iat", "nbf", "exp", "jti", "kore_jti", "kore_sub"] {
        assert_eq!(error(minter(APP).claim(name, 1)), MintError::Claim(name));
    }
    let long = minter(APP).claim("x", "x".repeat(8_192)).build().unwrap();
    assert_eq!(long.mint().unwrap_err(), MintError::TooLong);
    let late = minter(APP).clock(ManualClock::at(UnixTime::MAX)).build().unwrap();
    assert_eq!(late.mint().unwrap_err(), MintError::Clock);
}

#[test]
fn a_short_secret_has_to_be_allowed() {
    let short = || Minter::builder(APP, secret("thirty-one bytes, one too few!!"));
    assert_eq!(short().build().expect_err("short"), MintError::ShortSecret);
    assert!(short().allow_short_secret().build().unwrap().mint().is_ok());
    assert!(Minter::builder(APP, secret("thirty-two bytes, just enough!!!")).build().is_ok());
}

#[test]
fn secrets_are_checked_when_they_are_given() {
    assert_eq!(Secret::from_text("").unwrap_err(), SecretError::Empty);
    assert_eq!(Secret::from_bytes([]).unwrap_err(), SecretError::Empty);
    for text in ["a\n", " a", "a\r\n", "\ta", "a\0", "\n"] {
        assert_eq!(Secret::from_text(text).unwrap_err(), SecretError::Whitespace, "{text:?}");
    }
    assert!(Secret::from_bytes(*b"\x00 bytes may end as they like \n").is_ok());
    assert_eq!(Secret::from_text("a b").unwrap().expose(), b"a b");
    let (one, other) = (Secret::generate().unwrap(), Secret::generate().unwrap());
    assert!(one.is_strong() && one.expose().len() == 43 && one.expose() != other.expose());
}
