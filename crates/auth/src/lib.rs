//! Tokens of the Kore.ai SmartAssist APIs: making, keeping and checking them; and signatures of notifications.
//!
//! A request carries, in the header `auth`, a JSON Web Token with the claims `appId` and `sub`, signed with HS256 and
//! the app's client secret. An app may demand more: a token id (`jti`) that counts once, and encryption to the
//! platform's public key (JWE).
//!
//! | you | use |
//! | --- | --- |
//! | call the APIs | [`Minter`] in [`CachedTokens`], or your own [`TokenSource`]; [`JweRecipient`] for encryption |
//! | serve the APIs | [`Verifier`] with an [`AppRegistry`] and a [`ReplayStore`]; [`KeyRing`] for encrypted tokens |
//! | receive notifications | a verifier of [`signature`] |
//! | send notifications, or test a receiver | [`signature::NotificationSigner`] |
//! | test | [`ManualClock`], so that nothing waits |
//!
//! # What it rests on
//!
//! * All cryptography is that of `aws-lc-rs`, which rustls brings anyway. Nothing process-wide is installed or needed.
//! * The algorithm never comes from a token: every app has HS256. Encrypted tokens are RSA-OAEP or RSA-OAEP-256 with
//!   A128CBC-HS256, A128GCM or A256GCM. There is no `none`, no RSA1_5, no compression, no key from a header.
//! * There is one text for one token: JSON serialisation, padding, left-over bits and members that come twice are
//!   refused.
//! * No error, no `Debug` holds a token, a secret or the value of a claim; secrets are wiped when dropped.
//! * A token that comes again and again is remembered, and only its times and the state of its app are looked at anew.
//! * Only decryption ([`Verifier`]) uses a thread of tokio, if there is a runtime; all else runs under any executor.

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
