//! What the tests share.

#![allow(dead_code, reason = "every test binary uses its own part")]

pub mod mini;
pub mod types;

use std::cell::RefCell;
use std::sync::Once;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::response::Response;
use http::{StatusCode, header};
use serde_json::Value;
use tower::ServiceExt;

/// A token the test stub accepts for every scope, and one without any.
pub const TOKEN: &str = "header.payload.signature-for-all";
pub const TOKEN_WITHOUT_SCOPE: &str = "header.payload.signature-for-none";

/// An answer read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub text: String,
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error} in {:?}", self.text))
    }

    /// The errors as pairs of text and code; checks the shape on the way.
    pub fn errors(&self) -> Vec<(String, i64)> {
        assert_eq!(self.header("content-type"), Some("application/json"), "{self:?}");
        let json = self.json();
        assert_eq!(json.as_object().unwrap().len(), 1, "{json}");
        let errors = json["errors"].as_array().unwrap();
        assert!(!errors.is_empty(), "{json}");
        let pair = |error: &Value| {
            assert_eq!(error.as_object().unwrap().len(), 2, "{json}");
            (error["msg"].as_str().unwrap().to_owned(), error["code"].as_i64().unwrap())
        };
        errors.iter().map(pair).collect()
    }

    /// The only error.
    pub fn error(&self) -> (String, i64) {
        let errors = self.errors();
        assert_eq!(errors.len(), 1, "{errors:?}");
        errors.into_iter().next().unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub fn closes(&self) -> bool {
        self.header("connection") == Some("close")
    }
}

/// Sends one request through `router`, in this process.
pub async fn send(router: &Router, request: Request) -> Answer {
    let response: Response = router.clone().oneshot(request).await.unwrap();
    let (parts, mut body) = response.into_parts();
    let mut text = Vec::new();
    while let Some(frame) = std::future::poll_fn(|context| std::pin::Pin::new(&mut body).poll_frame(context)).await {
        text.extend_from_slice(&frame.unwrap().into_data().unwrap());
    }
    Answer { status: parts.status, headers: parts.headers, text: String::from_utf8(text).unwrap() }
}

/// A request to dial, with a good token and content type.
pub fn dial(body: impl Into<Body>) -> Request {
    dial_at("/api/bot/st-1/dial", body)
}

pub fn dial_at(path: &str, body: impl Into<Body>) -> Request {
    request("POST", path)
        .header("auth", TOKEN)
        .header(header::CONTENT_TYPE, "application/json")
        .body(body.into())
        .unwrap()
}

/// A request to list, with a good token.
pub fn list(query: &str) -> Request {
    request("GET", &format!("/api/account/a1b2/calls{query}")).header("auth", TOKEN).body(Body::empty()).unwrap()
}

pub fn request(method: &str, path: &str) -> http::request::Builder {
    Request::builder().method(method).uri(path)
}

/// A body that announces `announced` bytes, or nothing, and yields these pieces; then it ends or stays open.
pub struct Pieces {
    pub announced: Option<u64>,
    pub pieces: Vec<&'static [u8]>,
    pub stays_open: bool,
}

impl HttpBody for Pieces {
    type Data = bytes::Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {
        if self.pieces.is_empty() {
            return if self.stays_open { std::task::Poll::Pending } else { std::task::Poll::Ready(None) };
        }
        let piece = self.pieces.remove(0);
        let broken = piece == b"BROKEN";
        let frame =
            if broken { Err(std::io::Error::other("broken")) } else { Ok(http_body::Frame::data(piece.into())) };
        std::task::Poll::Ready(Some(frame))
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.announced.map_or_else(http_body::SizeHint::default, http_body::SizeHint::with_exact)
    }
}

thread_local! {
    /// What was logged on this thread since somebody began to listen; `None` while nobody does.
    static CAPTURED: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// What is logged on this thread while it lives.
///
/// There is one subscriber for the whole process: one for each test would now and then miss a line, because whether
/// anybody wants a line is remembered across threads.
pub struct LogCapture(());

impl LogCapture {
    pub fn capture() -> Self {
        static INSTALLED: Once = Once::new();
        INSTALLED.call_once(|| {
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(tracing::Level::TRACE)
                .with_ansi(false)
                .with_writer(|| Sink)
                .finish();
            tracing::subscriber::set_global_default(subscriber).unwrap();
        });
        CAPTURED.set(Some(Vec::new()));
        Self(())
    }

    pub fn text(&self) -> String {
        String::from_utf8(CAPTURED.with_borrow(|heard| heard.clone().unwrap_or_default())).unwrap()
    }
}

impl Drop for LogCapture {
    fn drop(&mut self) {
        CAPTURED.set(None);
    }
}

struct Sink;

impl std::io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        CAPTURED.with_borrow_mut(|heard| heard.iter_mut().for_each(|heard| heard.extend_from_slice(bytes)));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
