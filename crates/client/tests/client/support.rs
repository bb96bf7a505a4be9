//! A server that answers what it is told to and remembers what it was asked.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use smartassist_client::types::DialoutRequest;
use smartassist_client::{Client, ClientBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.c2VjcmV0.hunter2";
pub(crate) const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
pub(crate) const BOT: &str = "st-e38782ff-0d89-52e9";
pub(crate) const CONVERSATION: &str = "c-3c04346-e522-4c53-9e03-c9566d859aad";
pub(crate) const TARGET: &str = "tel:911234567890";
pub(crate) const UNDER_WAY: &str = r#"{"sid":"f9bd46ab","callId":"2c01240f","region":"eu"}"#;

/// The waits of tests, in place of those that spare a server.
pub(crate) const SHORT: Duration = Duration::from_millis(1);
/// A limit that a test runs into: long enough for a busy machine to connect and to send a request before.
pub(crate) const GIVEN_UP_AFTER: Duration = Duration::from_secs(1);
/// A limit that no test lives to see.
pub(crate) const NEVER: Duration = Duration::from_secs(3600);

/// What the server does with a request.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// Writes these bytes and closes the connection.
    Bytes(Vec<u8>),
    /// Writes these bytes and reads the next request of the same connection.
    Keep(Vec<u8>),
    /// Writes these bytes and then nothing more, with the connection open.
    Stall(Vec<u8>),
    /// Resets the connection.
    Reset,
}

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub(crate) struct ReceivedResponse {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl ReceivedResponse {
    /// All values of a header.
    pub(crate) fn header(&self, name: &str) -> Vec<&str> {
        let named = |(given, _): &&(String, String)| given.eq_ignore_ascii_case(name);
        self.headers.iter().filter(named).map(|(_, value)| value.as_str()).collect()
    }
}

pub(crate) struct Server {
    pub(crate) port: u16,
    script: Arc<Mutex<Script>>,
}

/// What is to be answered, and what was asked.
#[derive(Default)]
struct Script {
    replies: Vec<Reply>,
    received: Vec<ReceivedResponse>,
}

impl Script {
    /// Notes a request and says what to do with it.
    fn next(&mut self, received: ReceivedResponse) -> Reply {
        let reply = self.replies.get(self.received.len()).or(self.replies.last()).unwrap().clone();
        self.received.push(received);
        reply
    }
}

impl Server {
    /// Answers every request in the same way.
    pub(crate) async fn start(reply: Reply) -> Self {
        Self::script([reply]).await
    }

    /// Answers the first request in the first way, the second in the second, and all that follow in the last.
    pub(crate) async fn script(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Self { port, script: Arc::default() };
        server.play(replies);
        let script = server.script.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, script.clone()));
            }
        });
        server
    }

    /// Begins another script and forgets what was received. Making a client is dear, since it reads the system's root
    /// certificates; this lets one do for many cases.
    pub(crate) fn play(&self, replies: impl IntoIterator<Item = Reply>) {
        *self.script.lock().unwrap() = Script { replies: replies.into_iter().collect(), received: Vec::new() };
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A client for this server, with token and account id.
    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder()
            .base_url(self.url())
            .token(TOKEN)
            .account_id(ACCOUNT)
            .timeout(Duration::from_secs(60))
            .backoff(SHORT, SHORT)
    }

    pub(crate) fn received(&self) -> Vec<ReceivedResponse> {
        self.script.lock().unwrap().received.clone()
    }

    /// The only request there was.
    pub(crate) fn only(&self) -> ReceivedResponse {
        let received = self.received();
        assert_eq!(received.len(), 1, "{received:?}");
        received[0].clone()
    }
}

async fn serve(mut stream: TcpStream, script: Arc<Mutex<Script>>) {
    while let Ok(received) = read(&mut stream).await {
        let reply = script.lock().unwrap().next(received);
        match reply {
            Reply::Bytes(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                return;
            }
            Reply::Keep(bytes) => {
                let _ = stream.write_all(&bytes).await;
            }
            Reply::Stall(bytes) => {
                let _ = stream.write_all(&bytes).await;
                return tokio::time::sleep(NEVER).await;
            }
            Reply::Reset => {
                let _ = stream.set_zero_linger();
                return;
            }
        }
    }
}

/// What listens at a port answers each connection with these bytes, after it has read something, and keeps it open.
pub(crate) async fn answering_anything(bytes: &'static [u8]) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 1024]).await;
                let _ = stream.write_all(bytes).await;
                // Until the other side ends it.
                while stream.read(&mut [0; 1024]).await.is_ok_and(|count| count > 0) {}
            });
        }
    });
    port
}

/// Reads one request: head, and a body of the length it announces.
pub(crate) async fn read(stream: &mut (impl AsyncReadExt + Unpin)) -> io::Result<ReceivedResponse> {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    };
    let head = String::from_utf8(bytes[..head_end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let line = lines.next().unwrap().to_owned();
    let headers: Vec<_> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    let mut received = ReceivedResponse { line, headers, body: bytes[head_end + 4..].to_vec() };
    let length = received.header("content-length").first().map_or(0, |length| length.parse().unwrap());
    while received.body.len() < length {
        if stream.read_buf(&mut received.body).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(received)
}

/// An answer with the given status line, further headers (each ending in a line break) and body.
pub(crate) fn answer(status: &str, headers: &str, body: &str) -> Reply {
    let length = body.len();
    Reply::Bytes(format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n{headers}\r\n{body}").into_bytes())
}

/// The same, after which the connection stays open.
pub(crate) fn kept(reply: Reply) -> Reply {
    match reply {
        Reply::Bytes(bytes) => Reply::Keep(bytes),
        other => other,
    }
}

/// What the vendor answers a request that it refuses.
pub(crate) fn refusal(status: &str) -> Reply {
    json(status, r#"{"errors":[{"msg":"no","code":1}]}"#)
}

/// An answer in JSON.
pub(crate) fn json(status: &str, body: &str) -> Reply {
    answer(status, "content-type: application/json\r\nx-request-id: req-7\r\n", body)
}

/// The smallest dialout request.
pub(crate) fn request() -> DialoutRequest {
    DialoutRequest::builder().target(TARGET).caller("+127061657882").build().unwrap()
}

/// No secret and nobody's data in a text.
pub(crate) fn assert_clean(text: &str) {
    for secret in
        [TOKEN, "hunter2", ACCOUNT, BOT, CONVERSATION, TARGET, "911234567890", "127061657882", "f9bd46ab", "John Doe"]
    {
        assert!(!text.contains(secret), "`{secret}` in: {text}");
    }
}
