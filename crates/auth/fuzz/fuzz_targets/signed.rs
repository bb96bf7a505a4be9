//! What an app with a secret sends: header and payload of any bytes, well signed, so that everything behind the
//! signature is reached. What counts has to mean the same to another JSON parser.

#![no_main]

use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use smartassist_auth::{App, InMemoryRegistry, ManualClock, ReplayStore, Secret, AuthStoreError, UnixTime, Verifier};

const SECRET: &str = "9sM2nJq7Zr4bXc1Vd8Ke5Lg0Hp3Ty6Ua=correct";

static KEY: LazyLock<hmac::Key> = LazyLock::new(|| hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes()));

/// Forgets every id, so that an input means the same whatever was sent before it.
struct Forgetful;

impl ReplayStore for Forgetful {
    async fn first_use(&self, _: &str, _: &str, _: UnixTime) -> Result<bool, AuthStoreError> {
        Ok(true)
    }
}

static VERIFIER: LazyLock<Verifier<InMemoryRegistry, Forgetful>> = LazyLock::new(|| {
    let app = App::builder("cs-1", "5f3a", Secret::from_text(SECRET).unwrap()).build().unwrap();
    let clock = ManualClock::at(UnixTime::from_secs(1_700_000_000));
    Verifier::new(InMemoryRegistry::from_iter([app]), Forgetful).with_clock(clock)
});

fuzz_target!(|data: &[u8]| {
    // Header and payload, with a zero byte between; only a payload where there is none.
    let mut halves = data.splitn(2, |byte| *byte == 0);
    let (header, payload) = match (halves.next(), halves.next()) {
        (Some(header), Some(payload)) => (header, payload),
        _ => (br#"{"alg":"HS256"}"#.as_slice(), data),
    };
    let mut token = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload));
    let mac = hmac::sign(&KEY, token.as_bytes());
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(mac, &mut token);

    let Poll::Ready(answer) = pin!(VERIFIER.verify(&token)).poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("nothing to wait for");
    };
    let Ok(verified) = answer else { return };
    let header: Value = serde_json::from_slice(header).unwrap();
    assert_eq!(header["alg"], "HS256");
    for name in ["crit", "b64", "zip", "jwk", "jku", "x5c", "x5u"] {
        assert!(header.get(name).is_none());
    }
    let payload: Value = serde_json::from_slice(payload).unwrap();
    let claims = verified.claims();
    assert_eq!(payload["appId"], claims.app_id());
    let same = |name: &str, time: Option<UnixTime>| {
        let theirs = payload.get(name).map(|value| value.as_f64().unwrap());
        let ours = time.map(|time| time.as_duration().as_secs_f64());
        match (ours, theirs) {
            // `serde_json` may be off by the last bit.
            (Some(ours), Some(theirs)) => assert!((ours - theirs).abs() < 1e-3, "{name}"),
            (ours, theirs) => assert_eq!(ours, theirs, "{name}"),
        }
    };
    same("iat", claims.issued_at());
    same("nbf", claims.not_before());
    same("exp", claims.expires());
    assert!(claims.expires().is_none_or(|exp| exp.as_secs() > 1_700_000_000 - 31));
    if claims.token_id().is_some() {
        assert!(claims.expires().unwrap().as_secs() <= 1_700_000_000 + 3_630);
    }
});
