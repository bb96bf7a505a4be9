//! Nothing that is printed holds a token, a secret, an id or a key.

use std::error::Error;
use std::sync::Arc;

use smartassist_auth::{
    AccessToken, AuthStoreError, CachedTokens, JweRecipient, PrivateKey, SharedTokens, SourceError, TokenError,
};

use crate::world::{APP, SECRET, VECTORS, World, app, key, minter, secret, text};

const MARK: &str = "hunter2hunter2hunter2hunter2hunter2";

fn assert_clean(printed: &str) {
    let (pem, modulus) = (key(0).1, text(&VECTORS["keys"][0]["jwk"]["n"]));
    for hidden in ["hunter2", SECRET, &pem[60..90], &modulus[..16], "eyJ"] {
        assert!(!printed.contains(hidden), "{printed}");
    }
    // As Debug would show bytes.
    assert!(!printed.contains("104, 117, 110"), "{printed}");
}

#[tokio::test]
async fn values_print_no_secret() {
    let recipient = JweRecipient::from_jwk(&VECTORS["keys"][0]["jwk"].to_string()).unwrap();
    let builder = minter(APP).subject(MARK).claim("name", MARK).encrypt_to(recipient);
    assert_clean(&format!("{builder:?} {builder:#?}"));
    let minter = builder.build().unwrap();
    assert_clean(&format!("{minter:?} {minter:#?}"));
    let token = minter.mint().unwrap();
    assert_eq!(format!("{token:?}"), "AccessToken(..)");
    assert_eq!(format!("{:?}", secret(MARK)), "Secret(..)");
    let builder = app(APP).previous_secret(secret(MARK));
    assert_clean(&format!("{builder:?} {builder:#?}"));
    assert_clean(&format!("{:?}", app(APP).previous_secret(secret(MARK)).build().unwrap()));
    let (id, pem) = key(0);
    assert_clean(&format!("{:?}", PrivateKey::from_pkcs8_pem(id, pem).unwrap()));

    let world = World::new();
    let verified = world.verify(token.expose()).await.unwrap();
    assert_eq!(verified.claims().subject(), MARK);
    assert_clean(&format!("{verified:?} {verified:#?}"));
    assert_clean(&format!("{:?} {:?} {:?} {:?}", world.verifier, world.registry, world.replay, world.keys));
    let tokens = CachedTokens::new(AccessToken::new(MARK));
    assert_clean(&format!("{tokens:?}"));
    assert_clean(&format!("{:?}", SharedTokens::new(tokens)));
}

#[tokio::test]
async fn errors_print_fragments_without_values() {
    let errors: Vec<Box<dyn Error>> = vec![
        Box::new(smartassist_auth::Secret::from_text(format!("{MARK}\n")).unwrap_err()),
        Box::new(app(MARK).previous_secret(secret("hunter2")).build().unwrap_err()),
        Box::new(minter(&MARK.repeat(9)).build().unwrap_err()),
        Box::new(JweRecipient::from_jwk(&format!(r#"{{"kty":"{MARK}"}}"#)).unwrap_err()),
        Box::new(JweRecipient::from_jwk(MARK).unwrap_err()),
        Box::new(PrivateKey::from_pkcs8_pem("k", MARK).unwrap_err()),
        Box::new(World::new().verify(MARK).await.unwrap_err()),
        Box::new(TokenError::from(AuthStoreError::Full)),
        Box::new(AuthStoreError::failed("disk")),
        Box::new(SourceError::other("vault")),
    ];
    for error in &errors {
        let shown = error.to_string();
        assert_clean(&format!("{shown} {error:?}"));
        assert!(!shown.ends_with('.') && shown.starts_with(|c: char| c.is_lowercase() || c == '`'), "{shown}");
    }
}

#[test]
fn causes_are_kept() {
    let store = TokenError::from(AuthStoreError::failed("disk"));
    assert_eq!(store.source().unwrap().to_string(), "disk");
    assert!(TokenError::Credentials.source().is_none());
    assert_eq!(SourceError::other("vault").source().unwrap().to_string(), "vault");
    let cloned = store.clone();
    assert_eq!(cloned.to_string(), store.to_string());
    let shared: Arc<dyn Error> = Arc::new(cloned);
    assert!(shared.source().is_some());
}
