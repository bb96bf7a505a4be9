//! How long a connection stays open between two requests, and what does not count as silence.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::routing::get;
use http_body::Frame;
use smartassist_server::{Limits, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use crate::serving::{GOOD, LIST, LONG, NEVER, SHORT, Server, dial, read_answer, read_to_end, within, write};

#[tokio::test]
async fn a_connection_serves_several_requests_and_is_closed_when_it_stays_silent() {
    let server = Server::start(|limits| limits.idle_timeout = SHORT).await;
    let mut stream = server.connect().await;
    for _ in 0..3 {
        write(&mut stream, &dial(GOOD)).await;
        assert!(read_answer(&mut stream).await.starts_with("HTTP/1.1 200 OK\r\n"));
        write(&mut stream, LIST).await;
        let refused = read_answer(&mut stream).await;
        assert!(refused.starts_with("HTTP/1.1 401 Unauthorized\r\n"), "{refused}");
    }
    assert_eq!(read_to_end(&mut stream).await, "");
}

#[tokio::test]
async fn a_connection_that_never_said_anything_is_closed_as_well() {
    let server = Server::start(|limits| limits.idle_timeout = SHORT).await;
    let mut stream = server.connect().await;
    assert_eq!(read_to_end(&mut stream).await, "");
}

/// Also one that was opened in advance: clients keep such ones like used ones.
#[tokio::test]
async fn a_silent_connection_is_used_again_long_after_the_time_for_a_head() {
    let server = Server::start(|limits| limits.header_timeout = SHORT).await;
    let mut stream = server.connect().await;
    for _ in 0..3 {
        tokio::time::sleep(SHORT * 2).await;
        write(&mut stream, &dial(GOOD)).await;
        assert!(read_answer(&mut stream).await.starts_with("HTTP/1.1 200 OK\r\n"));
    }
    // The defence against slow heads works on a used connection too.
    write(&mut stream, "POST /half").await;
    assert_eq!(read_to_end(&mut stream).await, "");
}

#[tokio::test]
async fn the_beginning_of_a_second_request_has_its_time_after_the_first() {
    let server = Server::start(|limits| limits.header_timeout = SHORT).await;
    let mut stream = server.connect().await;
    write(&mut stream, &format!("{}\r\nPOST /half", dial(GOOD))).await;
    assert!(read_answer(&mut stream).await.starts_with("HTTP/1.1 200 OK\r\n"));
    // What came with the first request may have been read with it; what comes later has not.
    write(&mut stream, "-way").await;
    assert_eq!(read_to_end(&mut stream).await, "");
}

/// A body of which the test sends each piece.
struct Channelled(mpsc::Receiver<Bytes>);

impl HttpBody for Channelled {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(context).map(|piece| piece.map(|piece| Ok(Frame::data(piece))))
    }
}

#[tokio::test]
async fn an_answer_that_pauses_is_not_silence() {
    let (pieces, received) = mpsc::channel(1);
    let body = Arc::new(Mutex::new(Some(Channelled(received))));
    let router = Router::new().route("/", get(async move || Body::new(body.lock().unwrap().take().unwrap())));
    let mut limits = Limits::default();
    limits.header_timeout = NEVER;
    limits.idle_timeout = SHORT;
    limits.connections = 1;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { serve(listener, router, &limits, std::future::pending()).await });

    let mut stream = TcpStream::connect(address).await.unwrap();
    write(&mut stream, "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    pieces.send(Bytes::from_static(b"one")).await.unwrap();
    let mut text = String::new();
    within(LONG, async {
        while !text.ends_with("one\r\n") {
            let mut bytes = [0; 512];
            let count = stream.read(&mut bytes).await.unwrap();
            text.push_str(std::str::from_utf8(&bytes[..count]).unwrap());
        }
    })
    .await;
    // Neither the clock nor somebody who wants the only seat ends it.
    let mut waiting = TcpStream::connect(address).await.unwrap();
    waiting.write_all(b"GET /").await.unwrap();
    tokio::time::sleep(SHORT * 3).await;
    pieces.send(Bytes::from_static(b"two")).await.unwrap();
    drop(pieces);
    let rest = read_to_end(&mut stream).await;
    assert_eq!(rest, "3\r\ntwo\r\n0\r\n\r\n");
    server.abort();
}
