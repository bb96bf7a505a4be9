//! Signatures of notifications: made, checked, attacked.

mod savg;
mod vectors;
mod webhook;

use smartassist_auth::signature::WebhookSecret;
use smartassist_auth::{ManualClock, Secret, UnixTime};

const NOW: u64 = 1_750_947_610;
const BODY: &[u8] = br#"{"conversationId":"433a9a58","status":"Answered"}"#;

fn clock() -> ManualClock {
    ManualClock::at(UnixTime::from_secs(NOW))
}

fn secret(text: &str) -> Secret {
    Secret::from_text(text).unwrap()
}

/// A secret of Standard Webhooks that repeats one byte.
fn webhook_secret(byte: u8) -> WebhookSecret {
    WebhookSecret::from_bytes([byte; 32]).unwrap()
}

/// The body with every byte changed in turn, cut at every place, and longer.
fn altered() -> impl Iterator<Item = Vec<u8>> {
    let changed = (0..BODY.len()).map(|at| {
        let mut body = BODY.to_vec();
        body[at] ^= 1;
        body
    });
    let cut = (0..BODY.len()).map(|at| BODY[..at].to_vec());
    changed.chain(cut).chain([[BODY, b"\n"].concat(), [b" ", BODY].concat()])
}
