//! Requests a second over HTTP on loopback, beside a hand-written axum service with the same checks.
//!
//! ```console
//! $ cargo bench -p smartassist-server --bench throughput
//! ```
//!
//! Both services run behind the same accept loop on one thread; another thread keeps 32 connections busy. They take
//! turns, so that whatever else the machine does hits both. The ratio of the medians is what matters; the goal is printed
//! beside it and asserted nowhere.

#![allow(
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    dead_code,
    missing_docs,
    reason = "a program for people, which may stop at the first surprise"
)]

mod pair;

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use smartassist_server::{Limits, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::pair::{ACCOUNT, BODY, CONVERSATION, DIALOUT, TOKEN};

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

async fn requests_per_second(address: SocketAddr, request: &str) -> f64 {
    let length = measure(address, request).await;
    let began = Instant::now();
    let connections: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let request = request.to_owned();
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await.unwrap();
                stream.set_nodelay(true).unwrap();
                let mut answer = vec![0; length];
                let mut done = 0_u32;
                while began.elapsed() < ROUND {
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

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let post = format!(
        "POST {DIALOUT} HTTP/1.1\r\nhost: localhost\r\nauth: {TOKEN}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    let get =
        format!("GET {CONVERSATION} HTTP/1.1\r\nhost: localhost\r\nauth: {TOKEN}\r\naccountId: {ACCOUNT}\r\n\r\n");
    let (kit, by_hand) = (start(pair::kit()), start(pair::by_hand()));
    println!("{:<20}{:>12}{:>16}{:>8}{:>8}", "requests a second", "stub", "hand-written", "ratio", "goal");
    for (name, request) in [("POST dialout", &post), ("GET conversation", &get)] {
        let (mut ours, mut hand) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(requests_per_second(kit, request).await);
            hand.push(requests_per_second(by_hand, request).await);
        }
        let (ours, hand) = (median(ours), median(hand));
        println!("{name:<20}{ours:>12.0}{hand:>16.0}{:>8.3}{GOAL:>8.2}", ours / hand);
    }
}
