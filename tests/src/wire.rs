//! Bytes on a connection, exactly as a test gives them: for requests that no HTTP client would send.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::request::Answer;
use crate::test_server::{MAX_WAIT, TestServer};

/// Sends bytes in one go and reads the only answer to the end of the connection.
pub async fn send(to: &TestServer, bytes: impl Into<Vec<u8>>) -> Answer {
    only(&exchange(to.address(), &[bytes.into()]).await)
}

/// The only answer in these bytes.
#[track_caller]
pub fn only(bytes: &[u8]) -> Answer {
    let mut answers = answers(bytes);
    assert_eq!(answers.len(), 1, "one request, one answer: {answers:?}");
    answers.remove(0)
}

/// Every answer in these bytes, one after the other. They are of a known length, as all answers of the stub.
#[track_caller]
pub fn answers(bytes: &[u8]) -> Vec<Answer> {
    let mut rest = std::str::from_utf8(bytes).expect("answers are text");
    let mut answers = Vec::new();
    while !rest.is_empty() {
        let (head, tail) = rest.split_once("\r\n\r\n").unwrap_or_else(|| panic!("not an answer: {rest:?}"));
        let mut answer = head_of(head);
        let length = answer.header("content-length").map_or(0, |length| length.parse().expect("a length is a number"));
        let (body, further) = tail.split_at_checked(length).unwrap_or_else(|| panic!("the body is cut off: {rest:?}"));
        body.clone_into(&mut answer.text);
        answers.push(answer);
        rest = further;
    }
    answers
}

/// The answer to HEAD, which has no body, whatever its `Content-Length`.
pub async fn head(to: &TestServer, bytes: impl Into<Vec<u8>>) -> Answer {
    let received = exchange(to.address(), &[bytes.into()]).await;
    let text = std::str::from_utf8(&received).expect("answers are text");
    head_of(text.strip_suffix("\r\n\r\n").unwrap_or_else(|| panic!("not an answer without a body: {text:?}")))
}

#[track_caller]
fn head_of(head: &str) -> Answer {
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.strip_prefix("HTTP/1.")?.get(2..5)?.parse().ok());
    let field = |line: &str| {
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("not a header: {line:?}"));
        (name.to_ascii_lowercase(), value.trim().to_owned())
    };
    let status = status.unwrap_or_else(|| panic!("no status in {head:?}"));
    Answer { status, headers: lines.map(field).collect(), text: String::new() }
}

/// Sends pieces one after the other, and reads everything up to the end of the connection. The other side has to close
/// it.
///
/// Bytes that cannot be sent, because the server has answered and closed, are left out: servers may do so.
pub async fn exchange(address: SocketAddr, pieces: &[Vec<u8>]) -> Vec<u8> {
    let exchange = async {
        let mut stream = TcpStream::connect(address).await?;
        let (mut reading, mut writing) = stream.split();
        let write = async {
            for piece in pieces {
                if writing.write_all(piece).await.is_err() {
                    return;
                }
                // The server, which is on this thread, looks at what came so far.
                tokio::task::yield_now().await;
            }
        };
        let mut received = Vec::new();
        let read = reading.read_to_end(&mut received);
        let ((), outcome) = tokio::join!(write, read);
        outcome?;
        Ok::<_, std::io::Error>(received)
    };
    let received = tokio::time::timeout(MAX_WAIT, exchange).await.expect("the server closes the connection in time");
    received.unwrap_or_else(|error| panic!("{error} after {pieces:?}"))
}
