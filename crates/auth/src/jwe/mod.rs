//! Encrypted tokens (JWE): the signed token is the content, encrypted to the platform's public RSA key.

mod algorithms;
mod content;
mod der;
mod key_error;
mod key_ring;
mod private_key;
mod recipient;

pub use algorithms::{ContentEncryption, KeyManagement};
pub use key_error::KeyError;
pub use key_ring::KeyRing;
pub use private_key::PrivateKey;
pub use recipient::JweRecipient;
