//! Tokens that PyJWT and jwcrypto made; see `tests/outside/auth/README.md`.

use std::sync::Arc;

use serde_json::Value;
use smartassist_auth::{
    App, InMemoryRegistry, InMemoryReplayStore, KeyRing, ManualClock, PrivateKey, Secret, UnixTime, Verifier,
};

use crate::world::{VECTORS, text};

fn verifier() -> Verifier<InMemoryRegistry, InMemoryReplayStore> {
    let secret = Secret::from_text(text(&VECTORS["secret"])).unwrap();
    let app = App::builder(text(&VECTORS["app"]), "5f3a", secret).build().unwrap();
    let keys = KeyRing::new();
    for key in VECTORS["keys"].as_array().unwrap() {
        keys.insert(PrivateKey::from_pkcs8_pem(text(&key["kid"]), text(&key["pem"])).unwrap()).unwrap();
    }
    let clock = ManualClock::at(UnixTime::from_secs(VECTORS["now"].as_u64().unwrap()));
    Verifier::new(InMemoryRegistry::from_iter([app]), InMemoryReplayStore::new().with_clock(clock.clone()))
        .with_keys(Arc::new(keys))
        .with_clock(clock)
}

fn seconds(value: &Value) -> Option<f64> {
    value.as_f64()
}

#[tokio::test]
async fn theirs_are_read() {
    let verifier = verifier();
    let cases = VECTORS["accepted"].as_array().unwrap();
    assert_eq!(cases.len(), 5 + 12);
    for case in cases {
        let name = text(&case["name"]);
        let verified = verifier.verify(text(&case["token"])).await.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(verified.was_encrypted(), name.starts_with("encrypted"), "{name}");
        let (claims, wanted) = (verified.claims(), &case["claims"]);
        assert_eq!(claims.app_id(), text(&wanted["appId"]), "{name}");
        assert_eq!(claims.subject(), text(&wanted["sub"]), "{name}");
        assert_eq!(claims.token_id(), wanted["jti"].as_str(), "{name}");
        for (time, name) in [(claims.issued_at(), "iat"), (claims.not_before(), "nbf"), (claims.expires(), "exp")] {
            assert_eq!(time.map(|time| time.as_duration().as_secs_f64()), seconds(&wanted[name]), "{name}");
        }
        let known = ["appId", "sub", "jti", "iat", "nbf", "exp"];
        let further = wanted.as_object().unwrap().iter().filter(|(name, _)| !known.contains(&name.as_str()));
        assert_eq!(claims.further(), &further.map(|(name, value)| (name.clone(), value.clone())).collect(), "{name}");
    }
}

#[tokio::test]
async fn theirs_that_must_not_count_are_refused() {
    let verifier = verifier();
    let cases = VECTORS["refused"].as_array().unwrap();
    assert!(cases.len() >= 15);
    for case in cases {
        assert!(verifier.verify(text(&case["token"])).await.is_err(), "{}", case["name"]);
    }
}

#[test]
fn our_public_key_is_theirs() {
    for key in VECTORS["keys"].as_array().unwrap() {
        let ours = PrivateKey::from_pkcs8_pem(text(&key["kid"]), text(&key["pem"])).unwrap().public_jwk();
        assert_eq!(serde_json::from_str::<Value>(&ours).unwrap(), key["jwk"]);
    }
}
