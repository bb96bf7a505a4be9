//! What the stub costs on top of a handler that does the same checks by hand, and what knowing the caller costs on top
//! of a fixed token.
//!
//! `cargo bench -p smartassist-server` sends requests through both routers in this process, in turns, and prints the
//! median time of a request. Nothing is asserted: times depend on the machine, the ratio says what matters.

#![allow(
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    dead_code,
    missing_docs,
    reason = "a program for people, which may stop at the first surprise"
)]

mod services;

use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use http::header;
use tower::Service;

use crate::services::{BODY, DIALOUT, TOKEN};

/// Rounds, each through every case and both routers.
const ROUNDS: usize = 31;
const REQUESTS: u32 = 5_000;

fn request(path: &str, token: &str, body: &'static str) -> Request {
    Request::builder()
        .method("POST")
        .uri(path)
        .header("auth", token)
        .header("host", "localhost:8080")
        .header("user-agent", "bench")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body))
        .unwrap()
}

async fn nanos(router: &mut Router, make: impl Fn() -> Request, status: u16) -> f64 {
    let mut spent = Duration::ZERO;
    for _ in 0..REQUESTS {
        let request = make();
        let began = Instant::now();
        let response = Service::<Request>::call(router, request).await.unwrap();
        spent += began.elapsed();
        assert_eq!(response.status().as_u16(), status);
    }
    spent.as_secs_f64() * 1e9 / f64::from(REQUESTS)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    const INVALID: &str = r#"{"target":"tel:1","caller":"1","timers":{"noSpeechTimeoutMs":60001},"notifyURL":"x"}"#;
    let cases: [(&str, &'static str, &'static str, u16); 4] = [
        ("accepted", TOKEN, BODY, 200),
        ("wrong token", "wrong", BODY, 401),
        ("invalid body", TOKEN, INVALID, 412),
        ("malformed body", TOKEN, "{", 412),
    ];
    let (mut stub, mut hand_written) = (services::stub(), services::hand_written());
    println!("{:16} {:>10} {:>10} {:>7}", "request", "stub ns", "hand ns", "ratio");
    for (name, token, body, status) in cases {
        let (mut one, mut other) = (Vec::new(), Vec::new());
        // By hand, malformed and invalid bodies are one case.
        let stub_status = if name == "malformed body" { 400 } else { status };
        for _ in 0..ROUNDS {
            one.push(nanos(&mut stub, || request(DIALOUT, token, body), stub_status).await);
            other.push(nanos(&mut hand_written, || request(DIALOUT, token, body), status).await);
        }
        let (one, other) = (median(one), median(other));
        println!("{name:16} {one:10.0} {other:10.0} {:7.2}", one / other);
    }
    who_is_calling().await;
}

/// The same dialout with a fixed token, and with registered apps in three ways.
async fn who_is_calling() {
    let one = services::minter(false).mint().unwrap();
    let ids = services::minter(true);
    let same = || request(DIALOUT, one.expose(), BODY);
    let single = || request(DIALOUT, ids.mint().unwrap().expose(), BODY);
    let mut fixed = services::stub_with(one.expose());
    let (mut apps, mut limited) = (services::with_apps(), services::with_apps_and_limit());
    let mut all = [const { Vec::new() }; 4];
    for _ in 0..ROUNDS {
        all[0].push(nanos(&mut fixed, same, 200).await);
        all[1].push(nanos(&mut apps, same, 200).await);
        all[2].push(nanos(&mut limited, same, 200).await);
        all[3].push(nanos(&mut apps, single, 200).await);
    }
    let [fixed, apps, limited, single] = all.map(median);
    println!("\n{:40} {:>10} {:>7}", "who is calling", "stub ns", "ratio");
    for (name, nanos) in [
        ("one fixed token", fixed),
        ("registered apps, one token", apps),
        ("registered apps, one token, limit", limited),
        ("registered apps, a token for each", single),
    ] {
        println!("{name:40} {nanos:10.0} {:7.3}", nanos / fixed);
    }
}
