//! What a stranger sends as `SAVG-Signature`: any text counts only if it holds a signature that our own signer makes.

#![no_main]

use std::sync::LazyLock;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use smartassist_auth::signature::{SavgSigner, SavgVerifier};
use smartassist_auth::{Secret, UnixTime};

static KEY: LazyLock<Secret> = LazyLock::new(|| Secret::from_text("fuzz").unwrap());
static VERIFIER: LazyLock<SavgVerifier> = LazyLock::new(|| SavgVerifier::new(&KEY).tolerance(Duration::MAX));
static SIGNER: LazyLock<SavgSigner> = LazyLock::new(|| SavgSigner::new(&KEY));

fuzz_target!(|input: (u32, &str, &str)| {
    let (seconds, text, rest) = input;
    let body = text.as_bytes();
    let genuine = SIGNER.sign_at(UnixTime::from_secs(seconds.into()), body);
    assert_eq!(VERIFIER.verify(&genuine, body).unwrap().as_secs(), u64::from(seconds));
    // What does not hold it does not count, and what counts has its time, once.
    for header in [text.to_owned(), rest.to_owned(), format!("{genuine},{rest}"), format!("{rest},{genuine}")] {
        if let Ok(signed_at) = VERIFIER.verify(&header, body) {
            let signature = SIGNER.sign_at(signed_at, body);
            assert!(signature.split(',').all(|element| header.split(',').any(|given| given == element)));
            assert_eq!(header.split(',').filter(|element| element.starts_with("t=")).count(), 1);
        }
    }
});
