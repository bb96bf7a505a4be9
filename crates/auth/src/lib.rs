//! Tokens of the Kore.ai SmartAssist APIs: creating, caching and verifying them; and signatures of notifications.
//!
//! A request carries, in the header `auth`, a JSON Web Token with the claims `appId` and `sub`, signed with HS256 and
//! the app's client secret. An app may require more: a token id (`jti`) that is accepted once, and encryption to the
//! platform's public key (JWE).
//!
//! | you | use |
//! | --- | --- |
//! | call the APIs | [`Minter`] in [`CachedTokens`], or your own [`TokenSource`]; [`JweRecipient`] for encryption |
//! | serve the APIs | [`Verifier`] with an [`AppRegistry`] and a [`ReplayStore`]; [`KeyRing`] for encrypted tokens |
//! | receive notifications | a verifier of [`signature`] |
//! | send notifications, or test a receiver | [`signature::NotificationSigner`] |
//! | test | [`ManualClock`], so that no test waits |
//!
//! # Security properties
//!
//! * All cryptography comes from `aws-lc-rs`, which rustls uses as well. Nothing process-wide is installed or needed.
//! * A token never chooses the algorithm: it is always HS256. Encrypted tokens use RSA-OAEP or RSA-OAEP-256 with
//!   A128CBC-HS256, A128GCM or A256GCM. `none`, RSA1_5, compression and keys in headers are not supported.
//! * A token has exactly one encoding: the JSON serialization, padding, left-over bits and duplicate members are
//!   refused.
//! * No error and no `Debug` contains a token, a secret or the value of a claim. Secrets are wiped when dropped.
//! * A token that is used repeatedly is cached; only its times and the state of its app are checked again.
//! * Only decryption in [`Verifier`] uses a tokio thread, if there is a runtime. Everything else runs on any executor.
//!
//! # Modules
//!
//! `source` creates and caches tokens, `verify` verifies them, `jwe` encrypts and decrypts them, and [`signature`]
//! signs and verifies notifications. The other modules are shared by these.

mod base64url;
mod claims;
mod clock;
mod compact;
mod error;
#[doc(hidden)]
pub mod error_text;
mod header;
mod json;
mod jwe;
mod secret;
pub mod signature;
mod source;
mod verify;

pub use claims::Claims;
pub use clock::{Clock, ManualClock, SystemClock, UnixTime};
pub use compact::MAX_TOKEN_BYTES;
pub use error::{AuthStoreError, ClientFacingError, TokenError};
pub use jwe::{ContentEncryption, JweRecipient, KeyError, KeyManagement, KeyRing, PrivateKey};
pub use secret::{Secret, SecretError};
pub use source::access_token::AccessToken;
pub use source::cached_tokens::CachedTokens;
pub use source::minter::{MintError, Minter, MinterBuilder};
pub use source::{SharedTokens, SourceError, TokenSource};
pub use verify::app::{App, AppBuilder, AppError};
pub use verify::peer::Peer;
pub use verify::registry::{AppRegistry, InMemoryRegistry};
pub use verify::replay::{InMemoryReplayStore, ReplayStore};
pub use verify::{VerifiedToken, Verifier};
