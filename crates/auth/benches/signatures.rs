//! What a signature of a notification costs, next to the HMAC in it.
//!
//! `cargo bench -p smartassist-auth --bench signatures` measures everything in turns, in this process, and prints
//! medians and ratios. Nothing is asserted: times depend on the machine, the ratios say what matters. A check computes
//! two HMACs, whichever secret matches and however many there are, so 2 is the least.

#![allow(
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a program for people, which may stop at the first surprise"
)]

use std::hint::black_box;
use std::time::Instant;

use aws_lc_rs::hmac;
use smartassist_auth::Secret;
use smartassist_auth::signature::{SavgSigner, SavgVerifier, WebhookSecret, WebhookSigner, WebhookVerifier};

/// Many short rounds rather than a few long ones: what interrupts a round does not reach the median.
const ROUNDS: usize = 401;
const TIMES: u32 = 200;

/// Medians, in nanoseconds, of each of these: all in every round, so that the machine's moods meet all alike.
fn medians<const N: usize>(mut work: [&mut dyn FnMut(); N]) -> [f64; N] {
    let mut all = [(); N].map(|()| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for (work, all) in work.iter_mut().zip(&mut all) {
            let began = Instant::now();
            for _ in 0..TIMES {
                work();
            }
            all.push(began.elapsed().as_secs_f64() * 1e9 / f64::from(TIMES));
        }
    }
    all.map(|mut all| {
        all.sort_by(f64::total_cmp);
        all[ROUNDS / 2]
    })
}

fn compare(body: &[u8]) {
    let (text, old) = (Secret::from_text("a secret of the vendor").unwrap(), Secret::from_text("another").unwrap());
    let (savg, other) = (SavgSigner::new(&text).sign(body), SavgSigner::new(&old).sign(body));
    let (verifier, both) = (SavgVerifier::new(&text), SavgVerifier::new(&text).previous_secret(&old));
    let key = WebhookSecret::generate().unwrap();
    let webhook = WebhookSigner::new(&key).sign("msg_1", body).unwrap();
    let webhooks = WebhookVerifier::new(&key);
    let bare = hmac::Key::new(hmac::HMAC_SHA256, text.expose());
    let times = medians([
        &mut || _ = black_box(hmac::sign(&bare, body)),
        &mut || _ = black_box(verifier.verify(&savg, body).unwrap()),
        &mut || _ = black_box(verifier.verify(&other, body).unwrap_err()),
        &mut || _ = black_box(both.verify(&savg, body).unwrap()),
        &mut || _ = black_box(both.verify(&other, body).unwrap()),
        &mut || _ = black_box(webhooks.verify(&webhook.as_headers(), body).unwrap()),
    ]);
    println!("\nbodies of {} bytes {:>44} {:>8}", body.len(), "median", "ratio");
    let names = [
        "HMAC, bare",
        "SAVG-Signature, one secret",
        "SAVG-Signature, one secret, a wrong one",
        "SAVG-Signature, two secrets, the new one",
        "SAVG-Signature, two secrets, the old one",
        "Standard Webhooks, one secret",
    ];
    for (name, nanos) in names.into_iter().zip(times) {
        println!("{name:46} {:>10.2} µs {:>8.2}", nanos / 1e3, nanos / times[0]);
    }
}

fn main() {
    for length in [500, 20_000] {
        compare(&vec![b'x'; length]);
    }
}
