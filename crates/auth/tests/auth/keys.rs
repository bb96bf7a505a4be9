//! Keys for encrypted tokens: which are taken, and which are not.

use std::sync::Arc;

use serde_json::{Value, json};
use smartassist_auth::{
    ContentEncryption, InMemoryReplayStore, JweRecipient, KeyError, KeyManagement, KeyRing, PrivateKey, Verifier,
};

use crate::world::{APP, VECTORS, World, key, minter};

fn jwk() -> Value {
    VECTORS["keys"][0]["jwk"].clone()
}

fn with(change: impl FnOnce(&mut Value)) -> Result<JweRecipient, KeyError> {
    let mut jwk = jwk();
    change(&mut jwk);
    JweRecipient::from_jwk(&jwk.to_string())
}

fn without(name: &str) -> Result<JweRecipient, KeyError> {
    with(|jwk| drop(jwk.as_object_mut().unwrap().remove(name)))
}

#[test]
fn public_keys_that_cannot_be_used_are_refused() {
    assert!(with(|_| ()).is_ok());
    assert!(without("use").is_ok() && without("alg").is_ok());
    for name in ["kty", "n", "e", "kid"] {
        assert!(matches!(without(name), Err(KeyError::Jwk(_))), "{name}");
    }
    let jwk_errors: [(&str, Value); 11] = [
        ("kty", json!("EC")),
        ("kty", json!("rsa")),
        ("kty", json!(1)),
        ("use", json!("sig")),
        ("use", json!(["enc"])),
        ("alg", json!("RSA1_5")),
        ("alg", json!("RS256")),
        ("d", json!("AQAB")),
        ("n", json!("not base64!")),
        ("n", json!("")),
        ("e", json!("AQAB=")),
    ];
    for (name, value) in jwk_errors {
        let error = with(|jwk| jwk[name] = value.clone()).expect_err(name);
        assert!(matches!(error, KeyError::Jwk(_)), "{name} {value}: {error}");
    }
    // Too small, too large, even, and exponents that do not encrypt.
    let of_bits = |bits: usize| crate::forge::b64([vec![0xc1], vec![0x55; bits / 8 - 1]].concat());
    for (name, value) in [
        ("n", of_bits(1024)),
        ("n", of_bits(2040)),
        ("n", of_bits(8200)),
        ("n", crate::forge::b64(vec![0xc0; 256])),
        ("e", "AQ".to_owned()),
        ("e", "Ag".to_owned()),
        ("e", "AAAA".to_owned()),
        ("e", "AQAAAAAB".to_owned()),
    ] {
        assert!(with(|jwk| jwk[name] = json!(value)).is_err(), "{name} {value}");
    }
    for id in ["", &"k".repeat(65), "a b", "a\nb", "é"] {
        assert_eq!(with(|jwk| jwk["kid"] = json!(id)).unwrap_err(), KeyError::KeyId, "{id:?}");
    }
    assert!(JweRecipient::from_jwk(r#"{"kty":"RSA","kty":"RSA"}"#).is_err());
    assert!(JweRecipient::from_jwk("").is_err());
}

#[tokio::test]
async fn a_zero_in_front_of_the_modulus_changes_nothing() {
    let recipient = with(|jwk| {
        let modulus = crate::forge::unb64(jwk["n"].as_str().unwrap());
        jwk["n"] = json!(crate::forge::b64([&[0], &modulus[..]].concat()));
    });
    let token = minter(APP).encrypt_to(recipient.unwrap()).build().unwrap().mint().unwrap();
    assert!(World::new().verify(token.expose()).await.is_ok());
}

#[test]
fn a_key_that_names_its_algorithm_has_no_other() {
    let bound = with(|jwk| jwk["alg"] = json!("RSA-OAEP-256")).unwrap();
    assert!(format!("{bound:?}").contains("RsaOaep256"));
    assert_eq!(bound.with_key_management(KeyManagement::RsaOaep).unwrap_err(), KeyError::Bound);
    let open = with(|_| ()).unwrap();
    assert!(format!("{open:?}").contains("RsaOaep,") && format!("{open:?}").contains("A128CbcHs256"));
    assert!(open.with_key_management(KeyManagement::RsaOaep256).is_ok());
}

#[tokio::test]
async fn a_bound_private_key_takes_only_its_algorithm() {
    let (id, pem) = key(0);
    let private = PrivateKey::from_pkcs8_pem(id, pem).unwrap().bound_to(KeyManagement::RsaOaep256);
    let published = private.public_jwk();
    let world = World::new();
    let verifier = Verifier::new(Arc::clone(&world.registry), InMemoryReplayStore::new())
        .with_keys(KeyRing::from(private))
        .with_clock(world.clock.clone());
    let token = |recipient| minter(APP).encrypt_to(recipient).build().unwrap().mint().unwrap();
    let good = token(JweRecipient::from_jwk(&published).unwrap());
    assert!(verifier.verify(good.expose()).await.is_ok());
    let other = token(with(|_| ()).unwrap());
    assert!(verifier.verify(other.expose()).await.is_err());
}

#[tokio::test]
async fn a_new_key_works_and_an_id_keeps_its_key() {
    let pem = PrivateKey::generate_pem().unwrap();
    let private = PrivateKey::from_pkcs8_pem("k-new", &pem).unwrap();
    let recipient = JweRecipient::from_jwk(&private.public_jwk()).unwrap();
    let world = World::new();
    world.keys.insert(private).unwrap();
    assert_eq!(world.keys.public_jwks().len(), 3);
    let again = PrivateKey::from_pkcs8_pem("k-new", key(0).1).unwrap();
    assert_eq!(world.keys.insert(again).unwrap_err(), KeyError::Duplicate);
    let token = minter(APP).encrypt_to(recipient.with_content_encryption(ContentEncryption::A256Gcm)).build().unwrap();
    assert!(world.verify(token.mint().unwrap().expose()).await.is_ok());
    assert!(world.keys.remove("k-new") && !world.keys.remove("k-new"));
}

#[test]
fn private_keys_that_cannot_be_used_are_refused() {
    let (id, pem) = key(0);
    assert!(PrivateKey::from_pkcs8_pem(id, &pem.replace('\n', "\r\n")).is_ok());
    assert_eq!(PrivateKey::from_pkcs8_pem("", pem).unwrap_err(), KeyError::KeyId);
    for (name, broken) in [
        ("nothing", String::new()),
        ("PKCS#1", pem.replace("PRIVATE KEY", "RSA PRIVATE KEY")),
        ("encrypted", pem.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY")),
        ("no base64", pem.replace("MII", "???")),
    ] {
        assert_eq!(PrivateKey::from_pkcs8_pem(id, &broken).unwrap_err(), KeyError::Encoding, "{name}");
    }
    let lines: Vec<_> = pem.lines().collect();
    let cut = [&lines[..4], &lines[lines.len() - 1..]].concat().join("\n");
    assert_eq!(PrivateKey::from_pkcs8_pem(id, &cut).unwrap_err(), KeyError::Unsuitable);
    assert_eq!(PrivateKey::from_pkcs8_der(id, &[0x30, 0x82]).unwrap_err(), KeyError::Unsuitable);
}

#[tokio::test]
async fn without_keys_nothing_encrypted_counts() {
    let world = World::new();
    let verifier = Verifier::new(Arc::clone(&world.registry), InMemoryReplayStore::new());
    let token = minter(APP).encrypt_to(with(|_| ()).unwrap()).build().unwrap().mint().unwrap();
    assert!(verifier.verify(token.expose()).await.is_err());
}
