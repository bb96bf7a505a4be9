//! What tokens cost, next to the cryptography in them.
//!
//! `cargo bench -p smartassist-auth` measures everything in turns, in this process, and prints medians and ratios.
//! Nothing is asserted: times depend on the machine, the ratios say what matters.

#![allow(
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a program for people, which may stop at the first surprise"
)]

use std::future::Future;
use std::hint::black_box;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use aws_lc_rs::hmac;
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use smartassist_auth::{
    AccessToken, App, CachedTokens, InMemoryRegistry, InMemoryReplayStore, JweRecipient, KeyRing, Minter, PrivateKey,
    ReplayStore, Secret, SourceError, TokenSource, UnixTime, Verifier,
};

const SECRET: &str = "9sM2nJq7Zr4bXc1Vd8Ke5Lg0Hp3Ty6Ua=correct";
const OTHER: &str = "another secret of the very same length..";
const APP: &str = "cs-1e845b00-81ad-5757-a1e7-d0f6fea227e9";
const DISABLED: &str = "cs-2e845b00-81ad-5757-a1e7-d0f6fea227e9";
const UNKNOWN: &str = "cs-3e845b00-81ad-5757-a1e7-d0f6fea227e9";
/// Many short rounds rather than a few long ones: what interrupts a round does not reach the median.
const ROUNDS: usize = 401;

/// Finishes what has nothing to wait for.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("no runtime, nothing to wait for"),
    }
}

/// Medians, in nanoseconds, of each of these: all in every round, so that the machine's moods meet all alike.
fn medians<const N: usize>(times: u32, mut work: [&mut dyn FnMut(); N]) -> [f64; N] {
    let mut all = [(); N].map(|()| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for (work, all) in work.iter_mut().zip(&mut all) {
            let began = Instant::now();
            for _ in 0..times {
                work();
            }
            all.push(began.elapsed().as_secs_f64() * 1e9 / f64::from(times));
        }
    }
    all.map(|mut all| {
        all.sort_by(f64::total_cmp);
        all[ROUNDS / 2]
    })
}

fn row(name: &str, nanos: f64, than: f64) {
    println!("{name:46} {:>10.2} µs {:>8.2}", nanos / 1e3, nanos / than);
}

fn minter(app: &str, secret: &str) -> Minter {
    Minter::builder(app, Secret::from_text(secret).unwrap()).lifetime(Duration::from_secs(3_600)).build().unwrap()
}

fn app(id: &str) -> App {
    App::builder(id, "5f3a", Secret::from_text(SECRET).unwrap()).disabled(id == DISABLED).build().unwrap()
}

fn verifier() -> Verifier<InMemoryRegistry, InMemoryReplayStore> {
    Verifier::new(InMemoryRegistry::from_iter([app(APP), app(DISABLED)]), InMemoryReplayStore::new())
}

/// A verifier with room for every id of a benchmark.
fn roomy() -> Verifier<InMemoryRegistry, InMemoryReplayStore> {
    Verifier::new(InMemoryRegistry::from_iter([app(APP)]), InMemoryReplayStore::with_bounds(1 << 20, 1 << 20))
}

fn signed() {
    let minter = minter(APP, SECRET);
    let with_id = Minter::builder(APP, Secret::from_text(SECRET).unwrap()).token_id(true).build().unwrap();
    let token = minter.mint().unwrap();
    let (text, mac) = token.expose().rsplit_once('.').unwrap();
    let mac = URL_SAFE_NO_PAD.decode(mac).unwrap();
    let key = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
    let (remembering, verifier) = (verifier(), verifier().with_cache_size(0));
    // Ids are used up, and a store that is nearly empty is not a busy server's.
    let ids: Vec<AccessToken> = (0..ROUNDS * 20).map(|_| with_id.mint().unwrap()).collect();
    let mut ids = ids.iter();
    let ids_verifier = roomy();
    let [with_jti] = medians(
        20,
        [&mut || {
            let token = ids.next().unwrap().expose();
            drop(black_box(now(ids_verifier.verify(token)).unwrap()))
        }],
    );
    let [sign, check, mint, mint_id, verify, again] = medians(
        500,
        [
            &mut || _ = black_box(hmac::sign(&key, text.as_bytes())),
            &mut || hmac::verify(&key, text.as_bytes(), &mac).unwrap(),
            &mut || drop(black_box(minter.mint().unwrap())),
            &mut || drop(black_box(with_id.mint().unwrap())),
            &mut || drop(black_box(now(verifier.verify(token.expose())).unwrap())),
            &mut || drop(black_box(now(remembering.verify(token.expose())).unwrap())),
        ],
    );
    println!("signed tokens of {} bytes {:>36} {:>8}", token.expose().len(), "median", "ratio");
    row("HMAC sign, bare", sign, sign);
    row("mint", mint, sign);
    row("mint with jti", mint_id, sign);
    row("HMAC verify, bare", check, check);
    row("verify", verify, check);
    row("verify with jti", with_jti, check);
    row("verify, remembered", again, check);
}

fn refused() {
    let verifier = verifier().with_cache_size(0);
    let good = minter(APP, SECRET).mint().unwrap();
    let wrong = minter(APP, OTHER).mint().unwrap();
    let unknown = minter(UNKNOWN, SECRET).mint().unwrap();
    let disabled = minter(DISABLED, SECRET).mint().unwrap();
    let refuse = |token: &AccessToken| drop(black_box(now(verifier.verify(token.expose())).unwrap_err()));
    let [wrong, unknown, disabled, good] = medians(
        500,
        [&mut || refuse(&wrong), &mut || refuse(&unknown), &mut || refuse(&disabled), &mut || {
            drop(black_box(now(verifier.verify(good.expose())).unwrap()))
        }],
    );
    println!("\nrefused tokens");
    row("wrong signature", wrong, wrong);
    row("unknown app", unknown, wrong);
    row("disabled app", disabled, wrong);
    row("(accepted)", good, wrong);
}

fn encrypted() {
    let pem = PrivateKey::generate_pem().unwrap();
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let raw = PrivateDecryptingKey::from_pkcs8(&STANDARD.decode(base64).unwrap()).unwrap();
    let public = OaepPublicEncryptingKey::new(raw.public_key()).unwrap();
    let raw = OaepPrivateDecryptingKey::new(raw).unwrap();
    let mut wrapped = vec![0; 256];
    public.encrypt(&OAEP_SHA1_MGF1SHA1, &[7; 32], &mut wrapped, None).unwrap();
    let mut buffer = vec![0; raw.min_output_size()];

    let key = PrivateKey::from_pkcs8_pem("k-1", &pem).unwrap();
    let recipient = JweRecipient::from_jwk(&key.public_jwk()).unwrap();
    let minter = Minter::builder(APP, Secret::from_text(SECRET).unwrap()).encrypt_to(recipient).build().unwrap();
    let token = minter.mint().unwrap();
    let keys = Arc::new(KeyRing::from(key));
    let remembering = verifier().with_keys(Arc::clone(&keys));
    let verifier = verifier().with_keys(keys).with_cache_size(0);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let [bare, inline, threaded, again, mint] = medians(
        10,
        [
            &mut || _ = black_box(raw.decrypt(&OAEP_SHA1_MGF1SHA1, &wrapped, &mut buffer, None).unwrap()),
            &mut || drop(black_box(now(verifier.verify(token.expose())).unwrap())),
            &mut || drop(black_box(runtime.block_on(verifier.verify(token.expose())).unwrap())),
            &mut || drop(black_box(now(remembering.verify(token.expose())).unwrap())),
            &mut || drop(black_box(minter.mint().unwrap())),
        ],
    );
    println!("\nencrypted tokens of {} bytes, RSA of 2048 bits", token.expose().len());
    row("RSA-OAEP decrypt, bare", bare, bare);
    row("verify, on this thread", inline, bare);
    row("verify, on a thread of tokio", threaded, bare);
    row("verify, remembered", again, bare);
    row("mint", mint, bare);
}

struct Counted(Minter, Arc<AtomicUsize>);

impl TokenSource for Counted {
    async fn token(&self) -> Result<AccessToken, SourceError> {
        self.1.fetch_add(1, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(5)).await;
        self.0.token().await
    }
}

fn cached() {
    const CROWDS: usize = 51;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_time().build().unwrap();
    let mut spent = Vec::new();
    let minted = Arc::new(AtomicUsize::new(0));
    for _ in 0..CROWDS {
        let tokens = Arc::new(CachedTokens::new(Counted(minter(APP, SECRET), Arc::clone(&minted))));
        spent.push(runtime.block_on(async {
            let began = Instant::now();
            let mut calls = tokio::task::JoinSet::new();
            for _ in 0..1_000 {
                let tokens = Arc::clone(&tokens);
                calls.spawn(async move { tokens.token().await.unwrap() });
            }
            assert_eq!(calls.join_all().await.len(), 1_000);
            began.elapsed().as_secs_f64() * 1e9
        }));
    }
    spent.sort_by(f64::total_cmp);
    let tokens = CachedTokens::new(minter(APP, SECRET));
    let [hit] = medians(100, [&mut || drop(black_box(now(tokens.token()).unwrap()))]);
    println!("\n1 000 calls at once that need a new token, from a source that takes 5 ms");
    println!("minted for each 1 000 calls {:>28.2}", minted.load(Ordering::SeqCst) as f64 / CROWDS as f64);
    row("all 1 000 have it after", spent[CROWDS / 2], 5e6);
    println!("{:46} {:>10.2} µs", "a token that is there", hit / 1e3);
}

fn replay() {
    const IDS: u32 = 262_144;
    let resident = || -> f64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default().to_owned();
        line.split_ascii_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse().ok()).unwrap_or(0.0)
    };
    let store = InMemoryReplayStore::new();
    let until = UnixTime::from_secs(4_000_000_000);
    let before = resident();
    let began = Instant::now();
    for id in 0..IDS {
        // Of 70 apps, one a second.
        let app = format!("cs-{}", id % 70);
        let until = until.plus(Duration::from_secs(u64::from(id / 70)));
        assert!(now(store.first_use(&app, &id.to_string(), until)).unwrap());
    }
    let nanos = began.elapsed().as_secs_f64() * 1e9 / f64::from(IDS);
    println!("\na replay store filled to its bound of {IDS} ids");
    println!("{:46} {:>10.2} µs", "note one", nanos / 1e3);
    println!("{:46} {:>10.2} MB", "memory", (resident() - before) / 1e3);
    assert_eq!(store.len(), IDS as usize);
}

fn main() {
    signed();
    refused();
    encrypted();
    cached();
    replay();
}
