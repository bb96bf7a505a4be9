//! What may come before HTTP: it holds up nobody else, and a connection that does not finish it counts as silent.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use smartassist_server::Acceptor;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::serving::{GOOD, LONG, SHORT, Server, WAIT, dial, read_answer, read_to_end, within, write};

/// Wants to be greeted before it listens, and takes its leave at the end.
#[derive(Clone, Copy)]
struct Greeted;

/// A connection that said hello. It is another type than a TCP stream, as one with TLS would be.
struct Polite(TcpStream);

impl Acceptor for Greeted {
    type Stream = Polite;

    async fn accept(&self, mut stream: TcpStream) -> io::Result<Polite> {
        let mut greeting = [0; 6];
        stream.read_exact(&mut greeting).await?;
        if &greeting != b"hello\n" {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "not greeted"));
        }
        Ok(Polite(stream))
    }
}

impl AsyncRead for Polite {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Polite {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    /// Never gets around to it, as where the peer takes no byte any more.
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn requests_are_served_after_the_handshake() {
    let server = Server::start_with(Greeted, |_| {}).await;
    let mut stream = server.connect().await;
    write(&mut stream, "hello\n").await;
    for _ in 0..2 {
        write(&mut stream, &dial(GOOD)).await;
        assert!(read_answer(&mut stream).await.starts_with("HTTP/1.1 200 OK\r\n"));
    }
}

#[tokio::test]
async fn a_handshake_that_fails_or_does_not_end_closes_its_connection_and_no_other() {
    // Here no time is limited: what fails is closed because it failed.
    let server = Server::start_with(Greeted, |_| {}).await;
    let mut rude = server.connect().await;
    write(&mut rude, &dial(GOOD)).await;
    assert_eq!(read_to_end(&mut rude).await, "");

    let server = Server::start_with(Greeted, |limits| limits.header_timeout = SHORT).await;
    let mut mute = server.connect().await;
    write(&mut mute, "hel").await;
    assert_eq!(read_to_end(&mut mute).await, "");

    // The head has its own time, from its first byte on.
    let mut slow = server.connect().await;
    write(&mut slow, "hello\n").await;
    write(&mut slow, "POST /half").await;
    assert_eq!(read_to_end(&mut slow).await, "");
}

#[tokio::test]
async fn unfinished_handshakes_hold_up_nobody_and_make_room() {
    let server = Server::start_with(Greeted, |limits| limits.connections = 4).await;
    let mut mute = Vec::new();
    for _ in 0..20 {
        mute.push(server.connect().await);
    }
    let mut stream = server.connect().await;
    write(&mut stream, &format!("hello\n{}", dial(GOOD))).await;
    assert!(read_answer(&mut stream).await.starts_with("HTTP/1.1 200 OK\r\n"));
    assert_eq!(read_to_end(&mut mute[0]).await, "");
}

#[tokio::test]
async fn stopping_waits_for_requests_and_not_for_handshakes() {
    let mut server = Server::start_with(Greeted, |limits| limits.write_timeout = SHORT).await;
    let mut working = server.connect().await;
    write(&mut working, &format!("hello\n{}", dial(WAIT))).await;
    server.reached(1).await;
    let mut mute = server.connect().await;
    write(&mut mute, "hel").await;
    // Until it has a seat; the backlog would be closed in any case.
    tokio::time::sleep(SHORT / 2).await;

    server.stop();
    // It is closed while the request is still in work.
    assert_eq!(read_to_end(&mut mute).await, "");
    server.api.go_on.notify_waiters();
    let answer = within(LONG, read_answer(&mut working)).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    // A stream that cannot take its leave is not waited for either.
    assert!(server.ended().await.is_ok());
}
