//! A proxy that breaks things on purpose, between a client and a server.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::test_server::MAX_WAIT;

/// What goes wrong with one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fault {
    /// Nothing.
    Pass,
    /// It is passed on after a while.
    Delay,
    /// The connection is reset before the request is passed on.
    ResetBefore,
    /// The request is handled, its answer thrown away, and the connection reset.
    ResetAfter,
    /// The request is handled, and the connection closed for writing without an answer.
    HalfClose,
    /// Nothing is passed on and nothing answered until the client gives up.
    SilenceBefore,
    /// The request is handled and never answered.
    SilenceAfter,
    /// The answer comes byte by byte.
    Drip,
    /// 429, without passing the request on.
    TooManyRequests,
    /// 503 in the vendor's shape, without passing the request on.
    Unavailable,
    /// The request is handled, and the proxy answers 503 with a page of its own.
    UnavailableAfter,
    /// The request is handled, and the proxy answers 502 with a page of its own.
    BadGatewayAfter,
    /// The head of the answer and half of its body.
    TruncatedBody,
    /// Half of the head of the answer.
    TruncatedHead,
    /// The request is handled, and what comes back is not HTTP.
    Garbage,
    /// Nothing, but then the connection is closed without a word, perhaps under the next request.
    CloseAfter,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::Pass,
        Self::Delay,
        Self::ResetBefore,
        Self::ResetAfter,
        Self::HalfClose,
        Self::SilenceBefore,
        Self::SilenceAfter,
        Self::Drip,
        Self::TooManyRequests,
        Self::Unavailable,
        Self::UnavailableAfter,
        Self::BadGatewayAfter,
        Self::TruncatedBody,
        Self::TruncatedHead,
        Self::Garbage,
        Self::CloseAfter,
    ];

    /// Whether the server gets the request.
    pub fn passes_on(self) -> bool {
        !matches!(self, Self::ResetBefore | Self::SilenceBefore | Self::TooManyRequests | Self::Unavailable)
    }

    /// Whether the client gets the server's answer, whole.
    pub fn answers(self) -> bool {
        matches!(self, Self::Pass | Self::Delay | Self::Drip | Self::CloseAfter)
    }
}

/// A request or an answer, as it came.
#[derive(Clone, Debug)]
pub struct Message {
    /// First line and headers, with the empty line after them.
    pub head: Vec<u8>,
    /// As many bytes as `Content-Length` announces.
    pub body: Vec<u8>,
}

impl Message {
    /// The first line.
    pub fn line(&self) -> String {
        String::from_utf8_lossy(&self.head).lines().next().unwrap_or_default().to_owned()
    }
}

/// A running proxy. It listens on the loopback interface only, and stops when this is dropped.
#[derive(Debug)]
pub struct FaultyProxy {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl FaultyProxy {
    /// A proxy in front of `server`, which asks `plan` what is to happen to each request.
    pub async fn before(server: SocketAddr, plan: impl Fn(&Message) -> Fault + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a loopback port can be had");
        let address = listener.local_addr().expect("a listener has an address");
        let plan = Arc::new(plan);
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let plan = Arc::clone(&plan);
                // What goes wrong on a connection is what it is there for.
                tokio::spawn(async move { drop(relay(client, server, &*plan).await) });
            }
        });
        Self { address, task }
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for FaultyProxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One connection of a client, request by request, each over one connection to the server.
async fn relay(
    mut client: TcpStream,
    server: SocketAddr,
    plan: &(impl Fn(&Message) -> Fault + Sync),
) -> io::Result<()> {
    let mut upstream = TcpStream::connect(server).await?;
    upstream.set_nodelay(true)?;
    client.set_nodelay(true)?;
    let (mut from_client, mut from_server) = (Vec::new(), Vec::new());
    while let Some(request) = read(&mut client, &mut from_client).await? {
        let fault = plan(&request);
        if fault == Fault::Delay {
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        let answer = if fault.passes_on() {
            upstream.write_all(&[request.head, request.body].concat()).await?;
            let answer = read(&mut upstream, &mut from_server).await?;
            answer.ok_or_else(|| io::Error::other("the server closed the connection"))?
        } else {
            Message { head: Vec::new(), body: Vec::new() }
        };
        if !spoil(&mut client, fault, &answer).await? {
            return Ok(());
        }
    }
    Ok(())
}

/// Sends the client the part of the answer that the fault leaves. Returns whether the connection continues.
async fn spoil(client: &mut TcpStream, fault: Fault, answer: &Message) -> io::Result<bool> {
    let whole = [&answer.head[..], &answer.body[..]].concat();
    match fault {
        Fault::Pass | Fault::Delay => client.write_all(&whole).await.map(|()| true),
        Fault::Drip => {
            for byte in &whole {
                client.write_all(std::slice::from_ref(byte)).await?;
                tokio::task::yield_now().await;
            }
            Ok(true)
        }
        Fault::CloseAfter => client.write_all(&whole).await.map(|()| false),
        Fault::ResetBefore | Fault::ResetAfter => client.set_zero_linger().map(|()| false),
        Fault::HalfClose => {
            client.shutdown().await?;
            until_gone(client).await
        }
        Fault::SilenceBefore | Fault::SilenceAfter => until_gone(client).await,
        Fault::TooManyRequests => {
            let body = r#"{"errors":[{"msg":"You've exceeded the per-minute rate limit.","code":429}]}"#;
            page(client, "429 Too Many Requests", "application/json\r\nretry-after: 0", body).await
        }
        Fault::Unavailable => {
            let body = r#"{"errors":[{"msg":"overloaded, try again later","code":503}]}"#;
            page(client, "503 Service Unavailable", "application/json", body).await
        }
        Fault::UnavailableAfter => {
            let body = "upstream connect error or disconnect/reset before headers";
            page(client, "503 Service Unavailable", "text/plain", body).await
        }
        Fault::BadGatewayAfter => page(client, "502 Bad Gateway", "text/html", "<html>Bad Gateway</html>").await,
        Fault::TruncatedBody => {
            client.write_all(&whole[..answer.head.len() + answer.body.len() / 2]).await.map(|()| false)
        }
        Fault::TruncatedHead => client.write_all(&whole[..answer.head.len() / 2]).await.map(|()| false),
        Fault::Garbage => client.write_all(b"\x15\x03\x01\x00\x02\x02\x46").await.map(|()| false),
    }
}

/// An answer of the proxy's own, after which the connection goes on.
async fn page(client: &mut TcpStream, status: &str, content_type: &str, body: &str) -> io::Result<bool> {
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n\r\n");
    client.write_all(format!("{head}{body}").as_bytes()).await.map(|()| true)
}

/// Waits until the client gives up.
async fn until_gone(client: &mut TcpStream) -> io::Result<bool> {
    let mut rest = [0; 1024];
    let gone = async { while client.read(&mut rest).await.is_ok_and(|count| count > 0) {} };
    let _ = tokio::time::timeout(MAX_WAIT, gone).await;
    Ok(false)
}

/// Reads one message; `None` where the connection ends before it. The bytes after it stay in `buffer`.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<Message>> {
    let head_end = loop {
        if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    };
    let text = String::from_utf8_lossy(&buffer[..head_end]).to_lowercase();
    assert!(!text.contains("transfer-encoding"), "client and stub announce the length of what they send");
    let length = text.lines().find_map(|line| line.strip_prefix("content-length:"));
    let length: usize = length.map_or(0, |length| length.trim().parse().expect("a length is a number"));
    while buffer.len() < head_end + length {
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
    let rest = buffer.split_off(head_end + length);
    let body = buffer.split_off(head_end);
    Ok(Some(Message { head: std::mem::replace(buffer, rest), body }))
}
