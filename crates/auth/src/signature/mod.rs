//! Signatures of notifications: two schemes, each with a verifier and a signer.
//!
//! | scheme | headers | signed | key |
//! | --- | --- | --- | --- |
//! | [`SavgVerifier`], [`SavgSigner`] | `SAVG-Signature` | `<t>.<body>`, **assumed** | any [`Secret`](crate::Secret) |
//! | [`WebhookVerifier`], [`WebhookSigner`] | `webhook-id`, `webhook-timestamp`, `webhook-signature` | `<id>.<timestamp>.<body>` | [`WebhookSecret`] |
//!
//! The vendor sends the first since 2025 and does not say how it is made (register B20). The engine it builds on signs
//! with HMAC-SHA256 in a header of the same form, and that is what [`TimestampedBody`] does; should it be otherwise,
//! another [`Construction`] takes its place and all else stays. The second is
//! [Standard Webhooks 1.0](https://www.standardwebhooks.com), which the vendor does not send; servers made from this
//! document may.
//!
//! For both holds:
//!
//! * Everything works on text and bytes. The body is the one that was sent, byte for byte: read and written again, it
//!   has another signature.
//! * A signature counts for 300 seconds before and after its time, unless another
//!   [`tolerance`](SavgVerifier::tolerance) is set.
//! * While a secret is being replaced, two are valid; a signer with two signs twice. Both are always computed and
//!   compared in constant time, with every signature that was sent, and only then the time is looked at.
//! * To a sender all failures are one ([`SignatureError::client_facing`]); what it was in truth is for logs.

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
