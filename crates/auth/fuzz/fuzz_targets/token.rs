//! What a stranger sends: any bytes, as a token. None of them may count, nothing may panic.

#![no_main]

use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use libfuzzer_sys::fuzz_target;
use smartassist_auth::{App, InMemoryRegistry, InMemoryReplayStore, KeyRing, PrivateKey, Secret, Verifier};

static VERIFIER: LazyLock<Verifier<InMemoryRegistry, InMemoryReplayStore>> = LazyLock::new(|| {
    // The keys are new in every run, so that no run can come across a token that counts.
    let app = App::builder("cs-1", "5f3a", Secret::generate().unwrap()).build().unwrap();
    let key = PrivateKey::from_pkcs8_pem("k-1", &PrivateKey::generate_pem().unwrap()).unwrap();
    Verifier::new(InMemoryRegistry::from_iter([app]), InMemoryReplayStore::new()).with_keys(KeyRing::from(key))
});

fuzz_target!(|text: &str| {
    let answer = pin!(VERIFIER.verify(text)).poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(answer, Poll::Ready(Err(_))));
});
