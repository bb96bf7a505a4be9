//! Requests put together from the document, to be spoilt in one place and sent byte by byte.

use std::fmt::Write as _;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::document::{self, Operation};
use crate::examples::{self, Direction};
use crate::stub::TOKEN;
use crate::test_server::{MAX_WAIT, TestServer};

/// A request in parts. Nothing is normalised: header names keep their case, and paths their slashes.
#[derive(Clone, Debug)]
pub struct Request {
    /// In capitals.
    pub method: String,
    /// From the first slash, with the query.
    pub path: String,
    /// Names and values; `Host`, `Content-Length` and `Connection` are added on the way.
    pub headers: Vec<(String, String)>,
    /// As it is sent.
    pub body: Option<String>,
}

impl Request {
    /// A request that the document allows: its examples in the path, in required headers and as the body, and
    /// [`TOKEN`] where a token is needed. A notification goes to `/`.
    #[track_caller]
    pub fn good(operation: &str) -> Self {
        let operation = document::operation(operation);
        let mut request = Self {
            method: operation.method.to_uppercase(),
            path: if operation.is_callback { "/".to_owned() } else { operation.path.to_owned() },
            headers: Vec::new(),
            body: None,
        };
        if security(operation).as_array().is_some_and(|schemes| !schemes.is_empty()) {
            request = request.header("auth", TOKEN);
        }
        for parameter in operation.parameters() {
            let (name, value) = (
                parameter["name"].as_str().unwrap_or_default(),
                document::parameter_example(parameter).as_str().unwrap_or_default(),
            );
            match parameter["in"].as_str() {
                Some("path") => request.path = request.path.replace(&format!("{{{name}}}"), value),
                Some("header") if parameter["required"] == true => request = request.header(name, value),
                _ => {}
            }
        }
        match examples::of(operation.id, Direction::Request).first() {
            Some(example) => request.json(example.value),
            None => request,
        }
    }

    /// The same with another path.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// The same with a query after the path.
    #[must_use]
    pub fn query(mut self, query: &str) -> Self {
        self.path = format!("{}?{query}", self.path);
        self
    }

    /// The same with one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same without a header, however its name is spelled.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(given, _)| !given.eq_ignore_ascii_case(name));
        self
    }

    /// The same with this JSON as its body.
    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        self.text(body.to_string())
    }

    /// The same with this text as its body, declared as JSON.
    #[must_use]
    pub fn text(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self.without("content-type").header("Content-Type", "application/json")
    }

    /// Sends it on a connection of its own and reads the answer.
    pub async fn send(&self, to: &TestServer) -> Answer {
        let exchange = async {
            let mut stream = TcpStream::connect(to.address()).await?;
            stream.write_all(self.wire(to).as_bytes()).await?;
            let mut bytes = Vec::new();
            stream.read_to_end(&mut bytes).await?;
            Ok::<_, std::io::Error>(bytes)
        };
        let bytes = tokio::time::timeout(MAX_WAIT, exchange).await.expect("the answer comes in time");
        Answer::parse(&bytes.unwrap_or_else(|error| panic!("{} {}: {error}", self.method, self.path)))
    }

    fn wire(&self, to: &TestServer) -> String {
        let mut text = format!("{} {} HTTP/1.1\r\nHost: {}\r\n", self.method, self.path, to.address());
        for (name, value) in &self.headers {
            let _ = write!(text, "{name}: {value}\r\n");
        }
        if let Some(body) = &self.body {
            let _ = write!(text, "Content-Length: {}\r\n", body.len());
        }
        text + "Connection: close\r\n\r\n" + self.body.as_deref().unwrap_or_default()
    }
}

/// What an operation needs: its own word, or the document's.
fn security(operation: Operation) -> &'static Value {
    operation.node.get("security").unwrap_or_else(|| document::at("/security"))
}

/// An answer, read to its end.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub text: String,
}

impl Answer {
    fn parse(bytes: &[u8]) -> Self {
        let text = std::str::from_utf8(bytes).expect("answers are text");
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("not an answer: {text:?}"));
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let field = |line: &str| {
            let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("not a header: {line:?}"));
            (name.to_ascii_lowercase(), value.trim().to_owned())
        };
        let answer = Self {
            status: status.unwrap_or_else(|| panic!("no status in {head:?}")),
            headers: lines.map(field).collect(),
            text: body.to_owned(),
        };
        assert_eq!(answer.header("transfer-encoding"), None, "only answers of a known length are read here");
        answer
    }

    /// A header by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error} in {:?}", self.text))
    }

    /// Texts and codes of its errors; it must have the vendor's shape.
    #[track_caller]
    pub fn errors(&self) -> Vec<(String, i64)> {
        assert_eq!(self.header("content-type"), Some("application/json"), "{self:?}");
        let json = self.json();
        let pair = |item: &Value| {
            assert_eq!(item.as_object().map(serde_json::Map::len), Some(2), "{json}");
            Some((item["msg"].as_str()?.to_owned(), item["code"].as_i64()?))
        };
        assert_eq!(json.as_object().map(serde_json::Map::len), Some(1), "{json}");
        let items = json["errors"].as_array().unwrap_or_else(|| panic!("no errors in {json}"));
        assert!(!items.is_empty(), "{json}");
        items.iter().map(|item| pair(item).unwrap_or_else(|| panic!("not an error: {item}"))).collect()
    }

    /// Text and code of its only error.
    #[track_caller]
    pub fn error(&self) -> (String, i64) {
        let mut errors = self.errors();
        assert_eq!(errors.len(), 1, "{errors:?}");
        errors.remove(0)
    }
}
