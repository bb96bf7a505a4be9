//! The accept loop over real sockets on loopback: what is closed, when, and what still arrives.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::Duration;

use smartassist_server::{Acceptor, Limits, PlainTcp, serve_with};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::support::{TOKEN, mini};

/// A limit that a test runs into.
pub(crate) const SHORT: Duration = Duration::from_millis(300);
/// How long a test waits for what has to happen: longer than any machine takes.
pub(crate) const LONG: Duration = Duration::from_secs(60);
/// A limit that no test lives to see: what happens within [`LONG`] was not its doing.
pub(crate) const NEVER: Duration = Duration::from_secs(3600);

pub(crate) struct Server {
    address: SocketAddr,
    pub(crate) api: mini::Api,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<io::Result<()>>,
}

impl Server {
    pub(crate) async fn start(change: impl FnOnce(&mut Limits)) -> Self {
        Self::start_with(PlainTcp, change).await
    }

    pub(crate) async fn start_with(acceptor: impl Acceptor, change: impl FnOnce(&mut Limits)) -> Self {
        let mut limits = Limits::default();
        limits.header_timeout = NEVER;
        limits.idle_timeout = NEVER;
        limits.body_timeout = NEVER;
        limits.write_timeout = NEVER;
        limits.shutdown_grace = NEVER;
        change(&mut limits);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (router, api) = mini::app_with(limits.clone());
        let (stop, stopped) = oneshot::channel();
        let stopped = async { drop(stopped.await) };
        let task = tokio::spawn(async move { serve_with(listener, acceptor, router, &limits, stopped).await });
        Self { address, api, stop: Some(stop), task }
    }

    pub(crate) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Waits until so many requests have reached a handler.
    pub(crate) async fn reached(&self, calls: usize) {
        within(LONG, async {
            while self.api.calls.load(Ordering::SeqCst) < calls {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        })
        .await;
    }

    pub(crate) fn stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
    }

    /// How the loop ended.
    pub(crate) async fn ended(self) -> io::Result<()> {
        within(LONG, self.task).await.unwrap()
    }
}

pub(crate) async fn within<T>(time: Duration, work: impl Future<Output = T>) -> T {
    tokio::time::timeout(time, work).await.expect("it takes too long")
}

pub(crate) fn dial(body: &str) -> String {
    format!(
        "POST /api/bot/st-1/dial HTTP/1.1\r\nhost: x\r\nauth: {TOKEN}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

pub(crate) const GOOD: &str = r#"{"target":"tel:1"}"#;
pub(crate) const WAIT: &str = r#"{"target":"wait"}"#;
pub(crate) const LIST: &str = "GET /api/account/a1/calls?limit=1 HTTP/1.1\r\nhost: x\r\n\r\n";

pub(crate) async fn write(stream: &mut TcpStream, text: &str) {
    stream.write_all(text.as_bytes()).await.unwrap();
}

/// Everything the server sends until it closes.
pub(crate) async fn read_to_end(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // A connection that is dropped with unread input ends in a reset.
    let _ = within(LONG, stream.read_to_end(&mut bytes)).await;
    String::from_utf8(bytes).unwrap()
}

/// One answer of a connection that stays open: its head and its body, whose length the head states.
pub(crate) async fn read_answer(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    within(LONG, async {
        loop {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length: "))
                    .map_or(0, |n| n.parse().unwrap());
                if body.len() >= length {
                    return text;
                }
            }
            assert_ne!(stream.read_buf(&mut bytes).await.unwrap(), 0, "closed after {text:?}");
        }
    })
    .await
}

#[tokio::test]
async fn connections_that_do_not_finish_a_head_are_closed_in_time() {
    let server = Server::start(|limits| limits.header_timeout = SHORT).await;
    for beginning in ["\r\n", "P", "POST /api/bot/st-1/dial HTTP/1.1\r\nhost: x\r\nauth: "] {
        let mut stream = server.connect().await;
        write(&mut stream, beginning).await;
        assert_eq!(read_to_end(&mut stream).await, "", "{beginning}");
    }
}

#[tokio::test]
async fn a_head_that_drips_does_not_extend_its_time() {
    let server = Server::start(|limits| limits.header_timeout = SHORT).await;
    let mut stream = server.connect().await;
    let (mut reader, mut writer) = stream.split();
    let drip = async {
        for byte in LIST.bytes().cycle() {
            if writer.write_all(&[byte.max(b'a')]).await.is_err() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    // Were its time extended by every byte, it would never be closed.
    within(LONG, async {
        tokio::select! {
            () = drip => {}
            _ = async { reader.read(&mut [0; 64]).await } => {}
        }
    })
    .await;
}

#[tokio::test]
async fn a_head_beyond_the_limit_is_refused() {
    let server = Server::start(|limits| limits.header_bytes = 8 * 1024).await;
    let mut stream = server.connect().await;
    write(&mut stream, &format!("GET / HTTP/1.1\r\nhost: x\r\nx: {}\r\n\r\n", "y".repeat(8 * 1024))).await;
    let text = read_to_end(&mut stream).await;
    assert!(text.starts_with("HTTP/1.1 431 "), "{text}");
}

#[tokio::test]
async fn a_slow_body_is_answered_and_closed_in_time() {
    let server = Server::start(|limits| limits.body_timeout = SHORT).await;
    let mut stream = server.connect().await;
    let request = dial(GOOD);
    write(&mut stream, &request[..request.len() - 1]).await;
    let answer = read_answer(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 408 Request Timeout\r\n"), "{answer}");
    assert!(answer.contains("connection: close\r\n"), "{answer}");
    assert_eq!(read_to_end(&mut stream).await, "");
}

#[tokio::test]
async fn a_refusal_reaches_a_client_that_is_still_sending() {
    let server = Server::start(|_| {}).await;
    let length = 900_000;
    let head = dial("").replace("content-length: 0", &format!("content-length: {length}"));
    for (request, status) in [(head.clone(), "413"), (head.replace(TOKEN, "wrong"), "401")] {
        let mut stream = server.connect().await;
        write(&mut stream, &request).await;
        // The server has answered long before the last piece. Had it closed the socket, the pieces would be answered
        // with a reset and sending would fail.
        for _ in 0..9 {
            tokio::time::sleep(Duration::from_millis(20)).await;
            stream.write_all(&vec![b' '; length / 9]).await.unwrap();
        }
        let text = read_to_end(&mut stream).await;
        assert!(text.starts_with(&format!("HTTP/1.1 {status} ")), "{text}");
        assert!(text.ends_with("}]}"), "{text}");
    }
}

#[tokio::test]
async fn a_client_that_never_stops_sending_is_cut_off() {
    let server = Server::start(|_| {}).await;
    for pause in [Duration::ZERO, Duration::from_millis(20)] {
        let mut stream = server.connect().await;
        write(&mut stream, &dial("").replace("content-length: 0", "content-length: 99999999999")).await;
        let mut sent = 0;
        within(LONG, async {
            while stream.write_all(&[b' '; 4096]).await.is_ok() {
                sent += 4096;
                tokio::time::sleep(pause).await;
            }
        })
        .await;
        // The buffers of both sockets hold a few megabytes besides the one that is thrown away.
        assert!(sent < 40_000_000, "{sent}");
    }
}

#[tokio::test]
async fn a_client_that_does_not_take_its_answers_is_cut_off() {
    let server = Server::start(|limits| limits.write_timeout = SHORT).await;
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let mut stream = socket.connect(server.address).await.unwrap();
    let large = format!(r#"{{"target":"tel:1","metadata":{{"a":"{}"}}}}"#, "x".repeat(200_000));
    let request = dial(&large);
    within(LONG, async { while stream.write_all(request.as_bytes()).await.is_ok() {} }).await;
}

#[tokio::test]
async fn a_body_is_asked_for_only_when_it_is_wanted() {
    let server = Server::start(|_| {}).await;
    let head = dial(GOOD).replace("\r\n\r\n", "\r\nexpect: 100-continue\r\n\r\n");
    let head = head.strip_suffix(GOOD).unwrap();

    let mut stream = server.connect().await;
    write(&mut stream, head).await;
    let mut bytes = [0; 25];
    within(LONG, stream.read_exact(&mut bytes)).await.unwrap();
    assert_eq!(&bytes, b"HTTP/1.1 100 Continue\r\n\r\n");
    write(&mut stream, GOOD).await;
    assert!(read_answer(&mut stream).await.starts_with("HTTP/1.1 200 OK\r\n"));

    let mut stream = server.connect().await;
    write(&mut stream, &head.replace(TOKEN, "wrong")).await;
    let text = read_to_end(&mut stream).await;
    assert!(text.starts_with("HTTP/1.1 401 Unauthorized\r\n"), "{text}");
}

#[tokio::test]
async fn a_panic_ends_the_connection_and_not_the_server() {
    let server = Server::start(|_| {}).await;
    let mut stream = server.connect().await;
    write(&mut stream, &dial(r#"{"target":"panic"}"#)).await;
    let text = read_to_end(&mut stream).await;
    assert!(text.starts_with("HTTP/1.1 500 Internal Server Error\r\n"), "{text}");
    let mut stream = server.connect().await;
    write(&mut stream, &dial(GOOD)).await;
    assert!(read_answer(&mut stream).await.starts_with("HTTP/1.1 200 OK\r\n"));
}

#[tokio::test]
async fn silent_connections_make_room_for_new_ones() {
    let server = Server::start(|limits| limits.connections = 4).await;
    let mut silent = Vec::new();
    for _ in 0..40 {
        let mut stream = server.connect().await;
        write(&mut stream, "POST /half").await;
        silent.push(stream);
    }
    // Nothing else closes them in the time that the answer has.
    let mut stream = server.connect().await;
    write(&mut stream, &dial(GOOD)).await;
    assert!(read_answer(&mut stream).await.starts_with("HTTP/1.1 200 OK\r\n"));
}

#[tokio::test]
async fn a_connection_with_a_request_in_work_is_never_displaced() {
    let server = Server::start(|limits| limits.connections = 1).await;
    let mut working = server.connect().await;
    write(&mut working, &dial(WAIT)).await;
    server.reached(1).await;
    let mut next = server.connect().await;
    write(&mut next, &dial(GOOD)).await;
    let too_early = tokio::time::timeout(Duration::from_millis(500), next.readable()).await;
    assert!(too_early.is_err(), "there is no seat for it");
    server.api.go_on.notify_waiters();
    assert!(read_answer(&mut working).await.starts_with("HTTP/1.1 200 OK\r\n"));
    assert!(read_answer(&mut next).await.starts_with("HTTP/1.1 200 OK\r\n"), "the first is silent now and makes room");
    let text = read_to_end(&mut working).await;
    assert_eq!(text, "");
}

#[tokio::test]
async fn stopping_finishes_the_work_and_closes_the_rest() {
    let mut server = Server::start(|_| {}).await;
    let mut working = server.connect().await;
    write(&mut working, &dial(WAIT)).await;
    server.reached(1).await;
    let mut silent = server.connect().await;
    let mut half = server.connect().await;
    write(&mut half, "POST /api").await;
    let mut idle = server.connect().await;
    write(&mut idle, &dial(GOOD)).await;
    assert!(read_answer(&mut idle).await.starts_with("HTTP/1.1 200 OK\r\n"));

    server.stop();
    for stream in [&mut silent, &mut idle, &mut half] {
        assert_eq!(read_to_end(stream).await, "");
    }
    assert!(TcpStream::connect(server.address).await.is_err(), "nobody listens any more");
    assert!(!server.task.is_finished());
    server.api.go_on.notify_waiters();
    let text = read_to_end(&mut working).await;
    assert!(text.starts_with("HTTP/1.1 200 OK\r\n") && text.contains("connection: close"), "{text}");
    drop(working);
    assert!(server.ended().await.is_ok());
}

#[tokio::test]
async fn stopping_cuts_off_what_does_not_finish() {
    let mut server = Server::start(|limits| limits.shutdown_grace = SHORT).await;
    let mut working = server.connect().await;
    write(&mut working, &dial(WAIT)).await;
    server.reached(1).await;
    server.stop();
    let error = server.ended().await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    assert_eq!(error.to_string(), "1 requests did not finish within 300 ms");
}

#[tokio::test]
async fn stopping_without_connections_waits_for_nothing() {
    let mut server = Server::start(|_| {}).await;
    server.stop();
    // There is no grace to be waited for.
    assert!(server.ended().await.is_ok());
}

#[tokio::test]
async fn connections_end_with_the_loop() {
    let server = Server::start(|_| {}).await;
    let mut idle = server.connect().await;
    write(&mut idle, &dial(GOOD)).await;
    read_answer(&mut idle).await;
    server.task.abort();
    assert_eq!(read_to_end(&mut idle).await, "");
}
