//! A client that closes its sending side waits for its answer; one that aborts the connection does not.

use std::sync::Arc;

use axum::Router;
use axum::routing::post;
use smartassist_server::{Limits, serve};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, mpsc};

use crate::serving::{GOOD, LONG, NEVER, SHORT, Server, WAIT, dial, read_to_end, within, write};

#[tokio::test]
async fn a_client_that_closes_its_sending_side_is_answered() {
    let server = Server::start(|_| {}).await;
    let mut stream = server.connect().await;
    write(&mut stream, &dial(GOOD)).await;
    stream.shutdown().await.unwrap();
    let text = read_to_end(&mut stream).await;
    assert!(text.starts_with("HTTP/1.1 200 OK\r\n"), "{text}");

    // The same where the answer takes its time.
    let mut stream = server.connect().await;
    write(&mut stream, &dial(WAIT)).await;
    server.reached(2).await;
    stream.shutdown().await.unwrap();
    tokio::task::yield_now().await;
    let mut other = server.connect().await;
    write(&mut other, &dial(GOOD)).await;
    server.reached(3).await;
    server.api.go_on.notify_waiters();
    let text = read_to_end(&mut stream).await;
    assert!(text.starts_with("HTTP/1.1 200 OK\r\n"), "{text}");
}

#[tokio::test]
async fn requests_sent_together_before_the_end_are_all_answered() {
    let server = Server::start(|_| {}).await;
    let mut stream = server.connect().await;
    write(&mut stream, &dial(GOOD).repeat(3)).await;
    stream.shutdown().await.unwrap();
    let text = read_to_end(&mut stream).await;
    assert_eq!(text.matches("HTTP/1.1 200 OK\r\n").count(), 3, "{text}");
}

/// What a handler holds is dropped with its future.
struct Held(mpsc::UnboundedSender<()>);

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.0.send(());
    }
}

/// It may have closed its sending side only; nobody can tell before something is sent to it.
#[tokio::test]
async fn a_client_that_has_gone_is_noticed_after_a_while() {
    let mut limits = Limits::default();
    limits.write_timeout = SHORT;
    never_answered(limits, async |stream| drop(stream)).await;
}

#[tokio::test]
async fn a_client_that_aborts_is_noticed_while_its_request_is_in_work() {
    let mut limits = Limits::default();
    limits.write_timeout = NEVER;
    never_answered(limits, async |stream| stream.set_zero_linger().unwrap()).await;
}

/// Sends requests that are never answered, lets the client go, and waits until the server has noticed.
async fn never_answered(limits: Limits, go: impl AsyncFn(TcpStream)) {
    let (dropped, mut was_dropped) = mpsc::unbounded_channel();
    let reached = Arc::new(Notify::new());
    let handler = {
        let reached = Arc::clone(&reached);
        async move || {
            let _held = Held(dropped.clone());
            reached.notify_one();
            std::future::pending::<()>().await;
        }
    };
    let router = Router::new().route("/", post(handler));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { serve(listener, router, &limits, std::future::pending()).await });

    for body in ["", "content-length: 2\r\n\r\n{}", "content-length: 9\r\n\r\n{}"] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let end = if body.is_empty() { "\r\n" } else { "" };
        write(&mut stream, &format!("POST / HTTP/1.1\r\nhost: x\r\n{body}{end}")).await;
        within(LONG, reached.notified()).await;
        assert!(was_dropped.try_recv().is_err());
        go(stream).await;
        within(LONG, was_dropped.recv()).await.unwrap();
    }
    server.abort();
}
