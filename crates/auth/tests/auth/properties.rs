//! What holds for all tokens.

use std::sync::LazyLock;
use std::time::Duration;

use proptest::prelude::*;
use serde_json::Value;
use smartassist_auth::{ContentEncryption, JweRecipient, KeyManagement, MinterBuilder, UnixTime};
use tokio::runtime::Runtime;

use crate::forge::{HS256, sign};
use crate::world::{APP, NOW, SECRET, VECTORS, World, minter};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());
static WORLD: LazyLock<World> = LazyLock::new(World::new);

fn accepted(token: &str) -> bool {
    RUNTIME.block_on(WORLD.verify(token)).is_ok()
}

fn minted(builder: MinterBuilder) -> String {
    builder.build().unwrap().mint().unwrap().expose().to_owned()
}

fn recipients() -> impl Strategy<Value = Option<JweRecipient>> {
    let managements = prop_oneof![Just(KeyManagement::RsaOaep), Just(KeyManagement::RsaOaep256)];
    let contents = prop_oneof![
        Just(ContentEncryption::A128CbcHs256),
        Just(ContentEncryption::A128Gcm),
        Just(ContentEncryption::A256Gcm)
    ];
    prop::option::of((0..2_usize, managements, contents)).prop_map(|chosen| {
        let (number, management, content) = chosen?;
        let recipient = JweRecipient::from_jwk(&VECTORS["keys"][number]["jwk"].to_string()).unwrap();
        Some(recipient.with_key_management(management).unwrap().with_content_encryption(content))
    })
}

fn claims() -> impl Strategy<Value = Vec<(String, Value)>> {
    let value = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from),
        prop::collection::vec(any::<bool>(), 0..4).prop_map(Value::from)
    ];
    prop::collection::vec(("x.{0,20}", value), 0..8)
}

proptest! {
    #[test]
    fn what_is_minted_verifies_and_says_the_same(
        subject in ".{1,60}",
        lifetime in prop::option::of(1_u64..3_600),
        with_id in any::<bool>(),
        issued_at in any::<bool>(),
        further in claims(),
        recipient in recipients(),
    ) {
        let with_id = with_id && lifetime.is_some();
        let encrypted = recipient.is_some();
        let mut builder = minter(APP)
            .subject(subject.clone())
            .lifetime(lifetime.map(Duration::from_secs))
            .token_id(with_id)
            .issued_at(issued_at);
        for (name, value) in &further {
            builder = builder.claim(name.clone(), value.clone());
        }
        if let Some(recipient) = recipient {
            builder = builder.encrypt_to(recipient);
        }
        let token = minted(builder);
        let verified = RUNTIME.block_on(WORLD.verify(&token)).unwrap();
        prop_assert_eq!(verified.was_encrypted(), encrypted);
        let claims = verified.claims();
        prop_assert_eq!(claims.app_id(), APP);
        prop_assert_eq!(claims.subject(), subject);
        prop_assert_eq!(claims.issued_at(), issued_at.then_some(UnixTime::from_secs(NOW)));
        prop_assert_eq!(claims.expires(), lifetime.map(|lifetime| UnixTime::from_secs(NOW + lifetime)));
        prop_assert_eq!(claims.token_id().is_some(), with_id);
        prop_assert_eq!(claims.further(), &further.into_iter().collect());
        // A second time it counts only without an id.
        prop_assert_eq!(accepted(&token), !with_id);
    }

    #[test]
    fn whatever_else_is_put_into_a_token_does_not_count(
        at in any::<prop::sample::Index>(),
        other in any::<u8>(),
        length in 0..4_usize,
        with in "[A-Za-z0-9_.-]{0,4}",
    ) {
        let token = minted(minter(APP));
        let mut changed = token.clone().into_bytes();
        let at = at.index(changed.len());
        changed.splice(at..(at + length).min(token.len()), with.bytes());
        let changed = String::from_utf8(changed).unwrap();
        prop_assert!(changed == token || !accepted(&changed));
        let mut changed = token.clone().into_bytes();
        changed[at] = other;
        if let Ok(changed) = String::from_utf8(changed) {
            prop_assert!(changed == token || !accepted(&changed));
        }
    }

    #[test]
    fn random_text_is_refused(
        text in ".{0,300}",
        alphabet in "[A-Za-z0-9_.-]{0,300}",
        dots in r"([A-Za-z0-9_-]{1,60}\.){2,4}[A-Za-z0-9_-]{1,60}",
    ) {
        for text in [text, alphabet, dots] {
            prop_assert!(!accepted(&text));
        }
    }

    /// Well signed, so that everything behind the signature is reached.
    #[test]
    fn random_claims_never_panic(
        payload in prop::collection::vec(any::<u8>(), 0..200),
        exp in r"-?[0-9]{1,25}(\.[0-9]{1,10})?([eE][+-]?[0-9]{1,4})?",
        name in "appId|sub|exp|nbf|iat|jti|kore_jti",
        value in r#"null|true|-?[0-9]{1,20}|"[a-z]{0,5}"|\[\]|\{\}"#,
    ) {
        let _ = accepted(&sign(HS256, &payload, SECRET));
        let _ = accepted(&sign(&payload, "{}", SECRET));
        let _ = accepted(&sign(HS256, format!(r#"{{"sub":"1","appId":"{APP}","nbf":{exp},"exp":{exp}}}"#), SECRET));
        let _ = accepted(&sign(HS256, format!(r#"{{"x":"1","{name}":{value},"sub":"1","appId":"{APP}"}}"#), SECRET));
        let _ = accepted(&sign(HS256, format!(r#"{{"sub":"1","appId":"{APP}","{name}":{value}}}"#), SECRET));
    }
}

/// Flips every bit, and tells how many tokens that made.
fn every_bit(token: &str, step: usize) -> usize {
    assert!(accepted(token));
    let mut count = 0;
    for bit in (0..token.len() * 8).step_by(step) {
        let mut changed = token.as_bytes().to_vec();
        changed[bit / 8] ^= 1 << (bit % 8);
        // Half of them are not even text.
        if let Ok(changed) = String::from_utf8(changed) {
            assert!(!accepted(&changed), "bit {bit}");
            count += 1;
        }
    }
    count
}

#[test]
fn any_single_flipped_bit_is_refused() {
    assert!(every_bit(&minted(minter(APP)), 1) > 1_000);
}

#[test]
fn any_single_flipped_bit_of_an_encrypted_token_is_refused() {
    let jwk = VECTORS["keys"][0]["jwk"].to_string();
    for content in [ContentEncryption::A128CbcHs256, ContentEncryption::A128Gcm, ContentEncryption::A256Gcm] {
        let recipient = JweRecipient::from_jwk(&jwk).unwrap().with_content_encryption(content);
        assert!(every_bit(&minted(minter(APP).encrypt_to(recipient)), 1) > 4_000);
    }
}
