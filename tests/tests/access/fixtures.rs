//! A service with apps of every kind and of two accounts, on a clock that stands still.

use std::sync::{Arc, LazyLock};

use smartassist_server::auth::{
    App, AppBuilder, InMemoryRegistry, InMemoryReplayStore, JweRecipient, KeyRing, ManualClock, Minter, MinterBuilder,
    PrivateKey, Secret, UnixTime, Verifier,
};
use smartassist_server::{Limits, Smartassist, Stub};
use smartassist_tests::document::{self, Operation, operations};
use smartassist_tests::stub::{ACCOUNT, ANALYTICS, DIALOUT};
use smartassist_tests::{Answer, Request, TestServer};

/// The time, unless a test moves it.
pub fn now() -> UnixTime {
    UnixTime::from_secs(1_700_000_000)
}

pub const SECRET: &str = "9sM2nJq7Zr4bXc1Vd8Ke5Lg0Hp3Ty6Ua=correct";
pub const WRONG_SECRET: &str = "7aB2nJq7Zr4bXc1Vd8Ke5Lg0Hp3Ty6Ua=another";

pub const APP: &str = "cs-plain";
pub const LISTED: &str = "cs-with-a-list-of-bots";
pub const WITHOUT_SCOPE: &str = "cs-without-scope";
pub const DISABLED: &str = "cs-disabled";
pub const WITH_JTI: &str = "cs-enforces-jti";
pub const WITH_JWE: &str = "cs-enforces-jwe";
pub const WITH_BOTH: &str = "cs-enforces-jti-and-jwe";
/// An app of [`OTHER_ACCOUNT`].
pub const OTHER: &str = "cs-of-others";

pub const OTHER_ACCOUNT: &str = "5f3a9c0e1b2d4f6a8c7e9d01";
/// A bot of [`OTHER_ACCOUNT`].
pub const OTHER_BOT: &str = "st-of-others";

/// The bot in the requests of these tests, the example of the document. It is of [`ACCOUNT`].
pub fn bot() -> &'static str {
    document::at("/components/schemas/BotId/example").as_str().unwrap()
}

static KEY: LazyLock<String> = LazyLock::new(|| PrivateKey::generate_pem().unwrap().to_string());

fn key() -> PrivateKey {
    PrivateKey::from_pkcs8_pem("k-1", &KEY).unwrap()
}

pub fn secret(text: &str) -> Secret {
    Secret::from_text(text).unwrap()
}

pub fn app(id: &str, account: &str) -> AppBuilder {
    App::builder(id, account, secret(SECRET)).scopes([DIALOUT, ANALYTICS])
}

/// Mints tokens of this app, on the clock of [`AppFixture`].
pub fn minter(app: &str) -> MinterBuilder {
    minter_with(app, SECRET)
}

pub fn minter_with(app: &str, text: &str) -> MinterBuilder {
    Minter::builder(app, secret(text)).clock(ManualClock::at(now()))
}

pub fn minted(minter: MinterBuilder) -> String {
    minter.build().unwrap().mint().unwrap().expose().to_owned()
}

/// A token of this app, plain and valid for ten minutes.
pub fn token(app: &str) -> String {
    minted(minter(app))
}

/// The same, encrypted.
pub fn encrypted(app: &str) -> String {
    minted(minter(app).encrypt_to(recipient()))
}

/// The platform's key, in the form for the client.
pub fn recipient() -> JweRecipient {
    JweRecipient::from_jwk(&key().public_jwk()).unwrap()
}

/// Registry, replay store and clock of a verifier.
pub struct AppFixture {
    pub registry: Arc<InMemoryRegistry>,
    pub replay: Arc<InMemoryReplayStore>,
    pub clock: ManualClock,
}

pub type AppVerifier = Verifier<Arc<InMemoryRegistry>, Arc<InMemoryReplayStore>>;

impl AppFixture {
    pub fn new() -> Self {
        let clock = ManualClock::at(now());
        let apps = [
            app(APP, ACCOUNT),
            app(LISTED, ACCOUNT).bots([bot()]),
            App::builder(WITHOUT_SCOPE, ACCOUNT, secret(SECRET)),
            app(DISABLED, ACCOUNT).disabled(true),
            app(WITH_JTI, ACCOUNT).enforce_jti(true),
            app(WITH_JWE, ACCOUNT).enforce_jwe(true),
            app(WITH_BOTH, ACCOUNT).enforce_jti(true).enforce_jwe(true),
            app(OTHER, OTHER_ACCOUNT),
        ];
        let registry = Arc::new(InMemoryRegistry::from_iter(apps.map(|app| app.build().unwrap())));
        registry.add_bots(ACCOUNT, [bot()]);
        registry.add_bots(OTHER_ACCOUNT, [OTHER_BOT]);
        let replay = Arc::new(InMemoryReplayStore::new().with_clock(clock.clone()));
        Self { registry, replay, clock }
    }

    pub fn verifier(&self) -> AppVerifier {
        Verifier::new(Arc::clone(&self.registry), Arc::clone(&self.replay))
            .with_keys(KeyRing::from(key()))
            .with_clock(self.clock.clone())
    }

    /// Serves these apps as often as they ask.
    pub async fn serve(&self, api: impl Smartassist) -> TestServer {
        self.serve_with(Stub::new(api, self.verifier()).without_rate_limit()).await
    }

    pub async fn serve_with(&self, stub: Stub<impl Smartassist, AppVerifier>) -> TestServer {
        let mut limits = Limits::default();
        limits.requests = 1024;
        TestServer::serve(stub.with_limits(limits).into_router()).await
    }
}

/// The operations that need a token.
pub fn secured() -> impl Iterator<Item = Operation> {
    operations().into_iter().filter(|operation| !operation.is_callback)
}

/// A valid request with this token.
pub fn request(operation: Operation, token: &str) -> Request {
    Request::good(operation.id).without("auth").header("auth", token)
}

/// Everything of an answer that does not differ from request to request.
pub fn bytes(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let of_the_moment = |name: &str| ["date", "x-request-id"].contains(&name);
    let headers = answer.headers.iter().filter(|(name, _)| !of_the_moment(name)).cloned().collect();
    (answer.status, headers, answer.text.clone())
}
