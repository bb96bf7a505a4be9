//! Answers that are written while they are sent: in pieces, in time, and in a place of their own until they are gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::routing::get;
use bytes::Bytes;
use serde_json::json;
use smartassist_server::{
    ChunkError, ChunkSource, Limits, PlainTcp, StreamedJson, middleware::Middleware, respond, serve_with,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;
use tower::ServiceExt as _;

use crate::serving::{LONG, SHORT, read_answer, read_to_end, within, write};
use crate::support::{LogCapture, dial, mini, request};

const PIECE: &str = "0123456789abcdef";

/// Gives so many pieces, and then ends in its way.
#[derive(Clone)]
struct Pieces {
    left: usize,
    size: usize,
    end: End,
    made: Arc<AtomicUsize>,
}

#[derive(Clone)]
enum End {
    Well,
    /// When it is let.
    Later(Arc<Notify>),
    Badly,
    Never,
}

impl Pieces {
    fn new(left: usize, size: usize, end: End) -> Self {
        Self { left, size, end, made: Arc::default() }
    }
}

impl ChunkSource for Pieces {
    async fn next_chunk(&mut self) -> Result<Option<Bytes>, ChunkError> {
        // The server runtime has to do with sources that wait.
        tokio::task::yield_now().await;
        if let Some(left) = self.left.checked_sub(1) {
            self.left = left;
            self.made.fetch_add(1, Ordering::SeqCst);
            return Ok(Some(PIECE.repeat(self.size / PIECE.len()).into()));
        }
        match &self.end {
            End::Well => Ok(None),
            End::Later(go_on) => {
                go_on.notified().await;
                Ok(None)
            }
            End::Badly => Err("the source broke".into()),
            End::Never => std::future::pending().await,
        }
    }
}

fn router(pieces: Pieces, limits: &Limits) -> Router {
    let streamed = StreamedJson::<String>::new(pieces);
    let answer = move || {
        let streamed = streamed.clone();
        async move { respond::streamed(200, &streamed) }
    };
    Middleware::new(limits).apply(Router::new().route("/", get(answer)).route("/small", get(async || "small")))
}

async fn start(pieces: Pieces, change: impl FnOnce(&mut Limits)) -> std::net::SocketAddr {
    let mut limits = Limits::default();
    (limits.header_timeout, limits.write_timeout, limits.response_timeout) = (LONG, LONG, LONG);
    change(&mut limits);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = router(pieces, &limits);
    tokio::spawn(async move { serve_with(listener, PlainTcp, router, &limits, std::future::pending()).await });
    address
}

/// A peer whose system takes little before the peer reads.
async fn connect(address: std::net::SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    socket.connect(address).await.unwrap()
}

const ASK: &str = "GET / HTTP/1.1\r\nhost: x\r\n\r\n";
const ASK_SMALL: &str = "GET /small HTTP/1.1\r\nhost: x\r\n\r\n";
/// Ends a body in chunks.
const LAST_CHUNK: &str = "\r\n0\r\n\r\n";

#[tokio::test]
async fn pieces_arrive_in_order_and_the_connection_goes_on() {
    let address = start(Pieces::new(40, 160_000, End::Well), |_| {}).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    for _ in 0..2 {
        write(&mut stream, ASK).await;
        let mut text = String::new();
        within(LONG, async {
            let mut buffer = vec![0; 65_536];
            while !text.ends_with(LAST_CHUNK) {
                let read = stream.read(&mut buffer).await.unwrap();
                assert_ne!(read, 0, "closed");
                text.push_str(std::str::from_utf8(&buffer[..read]).unwrap());
            }
        })
        .await;
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(
            head.contains("content-type: application/json") && head.contains("transfer-encoding: chunked"),
            "{head}"
        );
        // Sizes of chunks stand on lines of their own.
        let data: String = body.split("\r\n").skip(1).step_by(2).collect();
        assert!(data == PIECE.repeat(40 * 10_000), "{} bytes", data.len());
    }
}

#[tokio::test]
async fn a_source_that_fails_breaks_the_connection() {
    let address = start(Pieces::new(3, 160, End::Badly), |_| {}).await;
    let mut stream = connect(address).await;
    write(&mut stream, ASK).await;
    let text = read_to_end(&mut stream).await;
    assert!(text.is_empty() || text.starts_with("HTTP/1.1 200 OK\r\n"), "{text}");
    assert!(!text.ends_with(LAST_CHUNK), "{text}");
}

#[tokio::test]
async fn the_log_says_which_answer_broke_off() {
    let log = LogCapture::capture();
    let router = router(Pieces::new(1, 160, End::Badly), &Limits::default());
    let asked = request("GET", "/").header("x-request-id", "req-8").body(Body::empty()).unwrap();
    let answer = router.oneshot(asked).await.unwrap();
    assert!(axum::body::to_bytes(answer.into_body(), usize::MAX).await.is_err());
    let log = log.text();
    let line = log.lines().find(|line| line.contains("broke off")).unwrap_or_else(|| panic!("{log}"));
    assert!(line.contains("ERROR") && line.contains("req-8") && line.contains("the source broke"), "{line}");
}

#[tokio::test]
async fn who_reads_too_slowly_or_not_at_all_loses_the_rest() {
    let pieces = Pieces::new(usize::MAX, 160_000, End::Well);
    let made = Arc::clone(&pieces.made);
    let address = start(pieces, |limits| limits.response_timeout = SHORT).await;
    let mut idle = connect(address).await;
    write(&mut idle, ASK).await;
    let mut slow = connect(address).await;
    write(&mut slow, ASK).await;
    // Each read lets the server write a little, so that it is never stuck for long.
    within(LONG, async {
        let mut buffer = [0; 512];
        while slow.read(&mut buffer).await.is_ok_and(|read| read > 0) {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    })
    .await;
    let text = read_to_end(&mut idle).await;
    assert!(!text.ends_with(LAST_CHUNK));
    // What the systems of both sides take, and no more.
    let made = made.load(Ordering::SeqCst) * 160_000;
    assert!(made < 60_000_000, "{made} bytes were made for nobody");
}

#[tokio::test]
async fn a_source_that_never_ends_is_given_up() {
    let address = start(Pieces::new(1, 160, End::Never), |limits| limits.response_timeout = SHORT).await;
    let mut stream = connect(address).await;
    write(&mut stream, ASK).await;
    let text = read_to_end(&mut stream).await;
    assert!(!text.ends_with(LAST_CHUNK), "{text}");
}

#[tokio::test]
async fn the_time_of_an_answer_ends_with_it() {
    let address = start(Pieces::new(1, 160, End::Well), |limits| limits.response_timeout = SHORT).await;
    let mut stream = connect(address).await;
    for _ in 0..3 {
        write(&mut stream, ASK_SMALL).await;
        assert!(read_answer(&mut stream).await.ends_with("small"));
        // Nothing is due while nobody asks.
        tokio::time::sleep(SHORT * 2).await;
    }
}

#[tokio::test]
async fn an_answer_keeps_its_place_until_its_body_is_gone() {
    let mut limits = Limits::default();
    limits.requests = 1;
    let router = router(Pieces::new(2, 160, End::Well), &limits);
    let get = |path: &str| router.clone().oneshot(request("GET", path).body(Body::empty()).unwrap());
    let streamed = get("/").await.unwrap();
    assert_eq!(streamed.status(), 200);
    assert_eq!(get("/small").await.unwrap().status(), 503, "the body is still there");
    let body = axum::body::to_bytes(streamed.into_body(), usize::MAX).await.unwrap();
    assert_eq!(body.len(), 320);
    let small = get("/small").await.unwrap();
    assert_eq!(small.status(), 200);
    drop(small);
    let dropped = get("/").await.unwrap();
    drop(dropped);
    assert_eq!(get("/small").await.unwrap().status(), 200, "its caller has gone");

    // The same for an answer that is made at once.
    let (router, _) = mini::app_with(limits);
    let large = json!({ "target": "tel:1", "metadata": { "a": "x".repeat(200_000) } }).to_string();
    let first = router.clone().oneshot(dial(large)).await.unwrap();
    assert_eq!(first.status(), 200);
    let second = json!({ "target": "tel:1" }).to_string();
    assert_eq!(router.clone().oneshot(dial(second.clone())).await.unwrap().status(), 503);
    drop(first);
    assert_eq!(router.oneshot(dial(second)).await.unwrap().status(), 200);
}

#[tokio::test]
async fn stopping_waits_for_an_answer_that_is_being_read() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, limits) = (listener.local_addr().unwrap(), Limits::default());
    let go_on = Arc::new(Notify::new());
    let router = router(Pieces::new(1, 160, End::Later(Arc::clone(&go_on))), &limits);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let stopped = async { drop(stopped.await) };
    let task = tokio::spawn(async move { serve_with(listener, PlainTcp, router, &limits, stopped).await });
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(ASK.as_bytes()).await.unwrap();
    stream.read_exact(&mut [0; 64]).await.unwrap();
    stop.send(()).unwrap();
    // Longer than a connection has that only writes the rest of its last answer.
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    go_on.notify_one();
    let text = read_to_end(&mut stream).await;
    assert!(text.ends_with(LAST_CHUNK), "{} bytes", text.len());
    assert!(within(LONG, task).await.unwrap().is_ok());
}
