//! A verifier with apps of every kind, on a clock that stands still.

use std::sync::{Arc, LazyLock};

use serde_json::Value;
use smartassist_auth::{
    App, AppBuilder, ClientFacingError, InMemoryRegistry, InMemoryReplayStore, KeyRing, ManualClock, Minter,
    MinterBuilder, PrivateKey, Secret, TokenError, UnixTime, VerifiedToken, Verifier,
};

/// The time, unless a test moves it.
pub const NOW: u64 = 1_700_000_000;
pub const ACCOUNT: &str = "5f3a9c0e1b2d4f6a8c7e9d01";
pub const SECRET: &str = "9sM2nJq7Zr4bXc1Vd8Ke5Lg0Hp3Ty6Ua=correct";
/// The secret before [`SECRET`] of [`ROTATING`].
pub const OLD_SECRET: &str = "7aB2nJq7Zr4bXc1Vd8Ke5Lg0Hp3Ty6Ua=before!";

pub const APP: &str = "cs-plain";
pub const ROTATING: &str = "cs-rotating";
pub const WITH_JTI: &str = "cs-enforces-jti";
pub const WITH_JWE: &str = "cs-enforces-jwe";
pub const WITH_EXP: &str = "cs-requires-exp";
pub const DISABLED: &str = "cs-disabled";

/// Made by other implementations; see `tests/outside/auth/README.md`.
pub static VECTORS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../vectors/interop.json")).expect("the vectors are JSON"));

pub fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// One of the two private keys of the vectors: id and PEM.
pub fn key(number: usize) -> (&'static str, &'static str) {
    let key = &VECTORS["keys"][number];
    (text(&key["kid"]), text(&key["pem"]))
}

pub fn secret(secret: &str) -> Secret {
    Secret::from_text(secret).unwrap()
}

pub fn app(id: &str) -> AppBuilder {
    App::builder(id, ACCOUNT, secret(SECRET)).scopes(["SmartAssist Dialout"])
}

pub fn minter(id: &str) -> MinterBuilder {
    Minter::builder(id, secret(SECRET)).clock(ManualClock::at(UnixTime::from_secs(NOW)))
}

/// What verifies in these tests.
pub struct World {
    pub clock: ManualClock,
    pub registry: Arc<InMemoryRegistry>,
    pub replay: Arc<InMemoryReplayStore>,
    pub keys: Arc<KeyRing>,
    pub verifier: Verifier<Arc<InMemoryRegistry>, Arc<InMemoryReplayStore>>,
}

impl World {
    pub fn new() -> Self {
        let clock = ManualClock::at(UnixTime::from_secs(NOW));
        let apps = [
            app(APP),
            app(ROTATING).previous_secret(secret(OLD_SECRET)),
            app(WITH_JTI).enforce_jti(true),
            app(WITH_JWE).enforce_jwe(true),
            app(WITH_EXP).require_exp(true),
            app(DISABLED).disabled(true),
        ];
        let registry: Arc<InMemoryRegistry> = Arc::new(apps.into_iter().map(|app| app.build().unwrap()).collect());
        let replay = Arc::new(InMemoryReplayStore::new().with_clock(clock.clone()));
        let keys = Arc::new(KeyRing::new());
        for number in [0, 1] {
            let (id, pem) = key(number);
            keys.insert(PrivateKey::from_pkcs8_pem(id, pem).unwrap()).unwrap();
        }
        let verifier = Verifier::new(Arc::clone(&registry), Arc::clone(&replay))
            .with_keys(Arc::clone(&keys))
            .with_clock(clock.clone());
        Self { clock, registry, replay, keys, verifier }
    }

    pub async fn verify(&self, token: &str) -> Result<VerifiedToken, TokenError> {
        self.verifier.verify(token).await
    }

    /// What the caller learns about a token that has to be refused.
    pub async fn refused(&self, token: &str) -> ClientFacingError {
        self.verify(token).await.expect_err("refused").client_facing()
    }
}
