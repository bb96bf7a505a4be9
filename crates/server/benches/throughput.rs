//! Requests a second over HTTP on loopback, beside a hand-written axum service with the same checks.
//!
//! ```console
//! $ cargo bench -p smartassist-server --bench throughput
//! ```
//!
//! All services run behind the same accept loop, each on one thread; another thread keeps 32 connections busy. They
//! take turns, so that whatever else the machine does hits all. The ratio of the medians is what matters; the goal is
//! printed beside it and asserted nowhere.
//!
//! First the stub against the service by hand, both with one fixed token. Then what registered apps cost on top: with
//! one token for all requests, with one for each, and with the limit on the requests of an account.

#![allow(
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    dead_code,
    missing_docs,
    reason = "a program for people, which may stop at the first surprise"
)]

mod services;

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use smartassist_server::{Limits, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::services::{ACCOUNT, BODY, CONVERSATION, DIALOUT, TOKEN};

const CONNECTIONS: usize = 32;
const ROUNDS: usize = 9;
const ROUND: Duration = Duration::from_millis(700);
const GOAL: f64 = 0.95;

/// Serves a router on a thread and a runtime of its own.
fn start(router: Router) -> SocketAddr {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(listener.local_addr().unwrap()).unwrap();
            serve(listener, router, &Limits::default(), std::future::pending()).await.unwrap();
        });
    });
    told.recv().unwrap()
}

/// Sends one request and says how long its answer is; every further answer to it is as long.
async fn measure(address: SocketAddr, request: &str) -> usize {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = vec![0; 64 * 1024];
    let mut length = 0;
    loop {
        length += stream.read(&mut answer[length..]).await.unwrap();
        let text = String::from_utf8_lossy(&answer[..length]).to_lowercase();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        assert!(head.starts_with("http/1.1 200"), "{head}");
        let expected = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        if body.len() >= expected.parse().unwrap() {
            return length;
        }
    }
}

/// Requests that a connection sends one after the other.
type Requests = Box<dyn Iterator<Item = String> + Send>;

async fn requests_per_second(address: SocketAddr, requests: impl Fn() -> Requests) -> f64 {
    let length = measure(address, &requests().next().unwrap()).await;
    // Made before the clock runs.
    let all: Vec<Requests> = (0..CONNECTIONS).map(|_| requests()).collect();
    let began = Instant::now();
    let connections: Vec<_> = all
        .into_iter()
        .map(|requests| {
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await.unwrap();
                stream.set_nodelay(true).unwrap();
                let mut answer = vec![0; length];
                let mut done = 0_u32;
                for request in requests {
                    if began.elapsed() >= ROUND {
                        break;
                    }
                    stream.write_all(request.as_bytes()).await.unwrap();
                    stream.read_exact(&mut answer).await.unwrap();
                    done += 1;
                }
                done
            })
        })
        .collect();
    let mut done = 0;
    for connection in connections {
        done += connection.await.unwrap();
    }
    f64::from(done) / began.elapsed().as_secs_f64()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Sends requests to services in turns, and prints the median of each and its ratio to the first.
async fn compare(what: &str, goals: [&str; 2], services: &[(&str, SocketAddr, &(dyn Fn() -> Requests + Sync))]) {
    let mut rates = vec![Vec::new(); services.len()];
    for _ in 0..ROUNDS {
        for ((_, address, requests), rates) in services.iter().zip(&mut rates) {
            rates.push(requests_per_second(*address, requests).await);
        }
    }
    let medians: Vec<f64> = rates.into_iter().map(median).collect();
    let [_, goal] = goals;
    println!("{what:<44}{:>16}{:>8}{:>8}", "requests a second", "ratio", goals[0]);
    for ((name, ..), rate) in services.iter().zip(&medians) {
        println!("  {name:<42}{rate:>16.0}{:>8.3}{goal:>8}", rate / medians[0]);
    }
}

fn post(token: &str) -> String {
    format!(
        "POST {DIALOUT} HTTP/1.1\r\nhost: localhost\r\nauth: {token}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{BODY}",
        BODY.len()
    )
}

fn get(token: &str) -> String {
    format!("GET {CONVERSATION} HTTP/1.1\r\nhost: localhost\r\nauth: {token}\r\naccountId: {ACCOUNT}\r\n\r\n")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (stub, hand_written) = (start(services::stub()), start(services::hand_written()));
    let always = |request: String| move || -> Requests { Box::new(std::iter::repeat(request.clone())) };
    let (posts, gets) = (always(post(TOKEN)), always(get(TOKEN)));
    let goals = ["goal", "0.95"];
    compare("POST dialout", goals, &[("hand-written", hand_written, &posts), ("stub", stub, &posts)]).await;
    compare("GET conversation", goals, &[("hand-written", hand_written, &gets), ("stub", stub, &gets)]).await;

    let (apps, limited) = (start(services::with_apps()), start(services::with_apps_and_limit()));
    let one = services::minter(false).mint().unwrap();
    let fixed = start(services::stub_with(one.expose()));
    let same = always(post(one.expose()));
    let single = || -> Requests {
        // More than a connection sends in a round; minting them takes no time of it.
        let minter = services::minter(true);
        let requests: Vec<String> = (0..2_000).map(|_| post(minter.mint().unwrap().expose())).collect();
        Box::new(requests.into_iter())
    };
    let services: [(&str, SocketAddr, &(dyn Fn() -> Requests + Sync)); 4] = [
        ("one fixed token", fixed, &same),
        ("registered apps, one token", apps, &same),
        ("registered apps, one token, limit", limited, &same),
        ("registered apps, a token for each request", apps, &single),
    ];
    compare("POST dialout, who is calling", ["goal", "0.97"], &services).await;
}
