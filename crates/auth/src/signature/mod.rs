//! Signatures of notifications: two schemes, each with a verifier and a signer.
//!
//! | scheme | headers | signed | key |
//! | --- | --- | --- | --- |
//! | [`SavgVerifier`], [`SavgSigner`] | `SAVG-Signature` | `<t>.<body>`, **assumed** | any [`Secret`](crate::Secret) |
//! | [`WebhookVerifier`], [`WebhookSigner`] | `webhook-id`, `webhook-timestamp`, `webhook-signature` | `<id>.<timestamp>.<body>` | [`WebhookSecret`] |
//!
//! The vendor has sent the first since 2025 and does not document how it is made (register B20). jambonz, which its
//! platform is built on, signs with HMAC-SHA256 in a header of the same form, and [`TimestampedBody`] does the same. If
//! that assumption is wrong, only another [`Construction`] is needed. The second scheme is
//! [Standard Webhooks 1.0](https://www.standardwebhooks.com). The vendor does not send it; servers that implement this
//! document may.
//!
//! Both schemes have the following in common:
//!
//! * The body must be the one that was sent, byte for byte. Parsing it and serializing it again changes the signature.
//! * A signature is valid for 300 seconds before and after its time, unless another
//!   [`tolerance`](SavgVerifier::tolerance) is set.
//! * While a secret is being rotated, two are valid, and a signer with two secrets signs twice. Both signatures are
//!   always computed and compared in constant time with every signature that was sent; the time is checked afterwards.
//! * A sender sees the same message for all failures ([`SignatureError::client_facing`]); the real reason is for logs.

mod construction;
#[cfg(test)]
mod documented;
mod error;
mod keys;
mod notification_signer;
mod savg;
mod timestamp;
mod webhook;
mod webhook_secret;

pub use construction::{Construction, HmacAlgorithm, TimestampedBody};
pub use error::SignatureError;
pub use notification_signer::NotificationSigner;
pub use savg::{SAVG_SIGNATURE, SavgSigner, SavgVerifier};

pub use timestamp::DEFAULT_TOLERANCE;
pub use webhook::{
    SignedWebhook, WEBHOOK_ID, WEBHOOK_SIGNATURE, WEBHOOK_TIMESTAMP, WebhookHeaders, WebhookSigner, WebhookVerifier,
};
pub use webhook_secret::{WebhookSecret, WebhookSecretError};
