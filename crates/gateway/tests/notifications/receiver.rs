//! A receiver with every behaviour that a network may have.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The answer to a request.
#[derive(Clone, Debug)]
pub enum Reply {
    Status(u16),
    With(u16, Vec<(&'static str, String)>),
    /// No answer, for ever.
    Silence,
    /// The connection is closed.
    Break,
    /// Something that is not HTTP.
    Nonsense,
    /// A status, and then a body without end.
    Endless(u16),
    /// A status, and then one byte of the body at a time.
    Drip(u16),
    /// A status line, one byte at a time, that never ends.
    SlowHead,
}

/// A received request.
#[derive(Clone, Debug)]
pub struct Received {
    pub path: String,
    /// Names in lower case.
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
}

impl Received {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn id(&self) -> &str {
        &self.headers["webhook-id"]
    }
}

type Answers = Box<dyn FnMut(&Received) -> Reply + Send>;

struct State {
    connects: AtomicUsize,
    received: Mutex<Vec<Received>>,
    answers: Mutex<Answers>,
}

pub struct Receiver {
    pub address: SocketAddr,
    state: Arc<State>,
}

impl Receiver {
    /// Answers as configured, on a free port.
    pub async fn start(answers: impl FnMut(&Received) -> Reply + Send + 'static) -> Self {
        Self::on("127.0.0.1:0", answers).await.unwrap()
    }

    pub async fn on(address: &str, answers: impl FnMut(&Received) -> Reply + Send + 'static) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let answers: Mutex<Answers> = Mutex::new(Box::new(answers));
        let state = Arc::new(State { connects: AtomicUsize::new(0), received: Mutex::default(), answers });
        let shared = state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.connects.fetch_add(1, Ordering::SeqCst);
                let shared = shared.clone();
                tokio::spawn(async move {
                    let _ = serve(stream, &shared).await;
                });
            }
        });
        Ok(Self { address, state })
    }

    pub fn answer(&self, answers: impl FnMut(&Received) -> Reply + Send + 'static) {
        *self.state.answers.lock().unwrap() = Box::new(answers);
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub fn connects(&self) -> usize {
        self.state.connects.load(Ordering::SeqCst)
    }

    pub fn received(&self) -> Vec<Received> {
        self.state.received.lock().unwrap().clone()
    }

    /// Waits until this many requests arrived. A test that waits for ever hangs, and is noticed.
    pub async fn until(&self, count: usize) {
        while self.state.received.lock().unwrap().len() < count {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

async fn serve(mut stream: TcpStream, state: &State) -> std::io::Result<()> {
    let mut read = Vec::new();
    let head = loop {
        if let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut read).await? == 0 {
            return Ok(());
        }
    };
    let text = String::from_utf8_lossy(&read[..head]).into_owned();
    let mut lines = text.lines();
    let path = lines.next().unwrap_or_default().split(' ').nth(1).unwrap_or_default().to_owned();
    let headers: HashMap<_, _> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length: usize = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    while read.len() < head + length {
        if stream.read_buf(&mut read).await? == 0 {
            return Ok(());
        }
    }
    let received = Received { path, headers, body: read[head..].to_vec() };
    let reply = (state.answers.lock().unwrap())(&received);
    state.received.lock().unwrap().push(received);
    answer(stream, reply).await
}

async fn answer(mut stream: TcpStream, reply: Reply) -> std::io::Result<()> {
    let (status, headers) = match reply {
        Reply::Status(status) => (status, Vec::new()),
        Reply::With(status, headers) => (status, headers),
        Reply::Silence => return std::future::pending().await,
        Reply::Break => return Ok(()),
        Reply::Nonsense => return stream.write_all(b"SSH-2.0-OpenSSH_9.9\r\n\r\n").await,
        Reply::Endless(status) => {
            stream.write_all(format!("HTTP/1.1 {status} X\r\nconnection: close\r\n\r\n").as_bytes()).await?;
            loop {
                stream.write_all(&[b'x'; 1024]).await?;
            }
        }
        Reply::Drip(status) => {
            stream.write_all(format!("HTTP/1.1 {status} X\r\ncontent-length: 1000\r\n\r\n").as_bytes()).await?;
            loop {
                stream.write_all(b"x").await?;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
        Reply::SlowHead => {
            stream.write_all(b"HTTP/1.1 200 ").await?;
            loop {
                stream.write_all(b"O").await?;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    };
    let mut text = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    stream.write_all(text.as_bytes()).await
}
