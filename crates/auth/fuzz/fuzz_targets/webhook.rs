//! What a stranger sends as the headers of Standard Webhooks: any texts count only if they hold a signature that our
//! own signer makes.

#![no_main]

use std::sync::LazyLock;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use smartassist_auth::UnixTime;
use smartassist_auth::signature::{WebhookHeaders, WebhookSecret, WebhookSigner, WebhookVerifier};

static KEY: LazyLock<WebhookSecret> = LazyLock::new(|| WebhookSecret::from_bytes([7; 32]).unwrap());
static VERIFIER: LazyLock<WebhookVerifier> = LazyLock::new(|| WebhookVerifier::new(&KEY).tolerance(Duration::MAX));
static SIGNER: LazyLock<WebhookSigner> = LazyLock::new(|| WebhookSigner::new(&KEY));

fuzz_target!(|input: (u32, &str, &str, &str)| {
    let (seconds, id, timestamp, rest) = input;
    let body = rest.as_bytes();
    let verify = |headers: WebhookHeaders<'_>| match VERIFIER.verify(&headers, body) {
        Ok(signed_at) => {
            assert_eq!(headers.timestamp, signed_at.as_secs().to_string());
            let signed = SIGNER.sign_at(signed_at, headers.id, body).unwrap();
            assert!(headers.signature.split(' ').any(|given| given == signed.signature));
            true
        }
        Err(_) => false,
    };
    verify(WebhookHeaders { id, timestamp, signature: rest });
    let Ok(genuine) = SIGNER.sign_at(UnixTime::from_secs(seconds.into()), id, body) else { return };
    assert!(verify(genuine.as_headers()));
    verify(WebhookHeaders { timestamp, ..genuine.as_headers() });
    for signature in [format!("{} {rest}", genuine.signature), format!("{rest} {}", genuine.signature)] {
        verify(WebhookHeaders { signature: &signature, ..genuine.as_headers() });
    }
});
