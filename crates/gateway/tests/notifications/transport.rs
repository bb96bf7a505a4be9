//! Failures of the network.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderMap;
use smartassist_auth::UnixTime;
use smartassist_gateway::notifications::{
    Destination, Lookup, LookupFuture, Reach, SendOutcome, Transport, TransportSettings,
};
use smartassist_gateway::store::TransportFailure;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::receiver::{Receiver, Reply};

/// For attempts that never end by themselves.
const SHORT: Duration = Duration::from_secs(2);
const LONG: Duration = Duration::from_secs(60);

async fn send(url: &str, total: Duration) -> SendOutcome {
    // For attempts that end by themselves before the connect timeout, however busy the machine is.
    let settings = TransportSettings { reach: Reach::Anywhere, connect: LONG, total, ..TransportSettings::default() };
    send_with(&settings, url).await
}

async fn send_with(settings: &TransportSettings, url: &str) -> SendOutcome {
    let transport = Transport::new(settings).unwrap();
    let destination = Destination::parse(url, Reach::Anywhere).unwrap();
    transport.send(&destination, HeaderMap::new(), b"{}".to_vec(), UnixTime::EPOCH).await
}

fn unanswered(failure: TransportFailure) -> SendOutcome {
    SendOutcome::Unanswered(failure)
}

#[tokio::test]
async fn only_a_2xx_is_a_success_whatever_follows_it() {
    let delivered = |status| SendOutcome::Delivered { status };
    let status = |status| SendOutcome::Status { status, retry_after: None };
    let mut cases = JoinSet::new();
    for (reply, expected) in [
        (Reply::Status(200), delivered(200)),
        (Reply::Status(202), delivered(202)),
        (Reply::Status(302), status(302)),
        (Reply::Status(304), status(304)),
        (Reply::Status(404), status(404)),
        (Reply::Status(410), SendOutcome::Gone),
        (Reply::Status(503), status(503)),
        (Reply::Endless(200), delivered(200)),
        (Reply::Endless(500), status(500)),
        (Reply::Drip(200), delivered(200)),
        (Reply::Drip(500), status(500)),
        (Reply::Silence, unanswered(TransportFailure::Timeout)),
        (Reply::SlowHead, unanswered(TransportFailure::Timeout)),
        (Reply::Break, unanswered(TransportFailure::Reset)),
        (Reply::Nonsense, unanswered(TransportFailure::ProtocolError)),
    ] {
        cases.spawn(async move {
            let answer = reply.clone();
            let receiver = Receiver::start(move |_| answer.clone()).await;
            let ends = !matches!(reply, Reply::Silence | Reply::SlowHead | Reply::Drip(_));
            let outcome = send(&receiver.url("/hook"), if ends { LONG } else { SHORT }).await;
            assert_eq!(outcome, expected, "{reply:?}");
            assert_eq!(receiver.connects(), 1, "{reply:?}: nothing is repeated by itself");
        });
    }
    while let Some(case) = cases.join_next().await {
        case.unwrap();
    }
}

/// A port without a listener.
fn unused_port() -> SocketAddr {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

#[tokio::test]
async fn a_port_where_nothing_listens_refuses_the_connection() {
    let outcome = send(&format!("http://{}/", unused_port()), LONG).await;
    assert_eq!(outcome, unanswered(TransportFailure::ConnectionRefused));
    let outcome = send(&format!("https://{}/", unused_port()), LONG).await;
    assert_eq!(outcome, unanswered(TransportFailure::ConnectionRefused));
}

/// Accepts connections, reads requests, and does this with each connection.
async fn raw(then: impl Fn(TcpStream) + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            stream.read_buf(&mut Vec::with_capacity(16 * 1024)).await.unwrap();
            then(stream);
        }
    });
    address
}

/// Resets each connection instead of closing it.
async fn resetting() -> SocketAddr {
    raw(|stream| stream.set_zero_linger().unwrap()).await
}

#[tokio::test]
async fn a_reset_is_distinguished_from_a_failed_tls_handshake() {
    let outcome = send(&format!("http://{}/", resetting().await), LONG).await;
    assert_eq!(outcome, unanswered(TransportFailure::Reset));
    let outcome = send(&format!("https://{}/", resetting().await), LONG).await;
    assert_eq!(outcome, unanswered(TransportFailure::Reset));
    // Closed in order, before any answer.
    let outcome = send(&format!("https://{}/", raw(drop).await), LONG).await;
    assert_eq!(outcome, unanswered(TransportFailure::Tls));
    // HTTP where TLS is expected.
    let plain = raw(|mut stream| {
        tokio::spawn(async move { stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").await });
    })
    .await;
    let outcome = send(&format!("https://{plain}/"), LONG).await;
    assert_eq!(outcome, unanswered(TransportFailure::Tls));
}

/// A short connect timeout, and a long timeout of the attempt.
fn hasty() -> TransportSettings {
    TransportSettings { reach: Reach::Anywhere, connect: SHORT, total: LONG, ..TransportSettings::default() }
}

#[tokio::test]
async fn a_connect_timeout_is_not_a_slow_answer() {
    // Accepts the connection, and does not answer the handshake.
    let silent = raw(|stream| {
        tokio::spawn(async move {
            let _stream = stream;
            std::future::pending::<()>().await;
        });
    })
    .await;
    let outcome = send_with(&hasty(), &format!("https://{silent}/")).await;
    assert_eq!(outcome, unanswered(TransportFailure::ConnectTimeout));
}

/// A host that does not answer at all: the queue of a listener that accepts no connection is full.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_host_that_does_not_answer_is_a_connect_timeout() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    // As many as the queue takes. Later ones are not answered.
    let mut waiting = Vec::new();
    while let Ok(Ok(stream)) = tokio::time::timeout(Duration::from_secs(5), TcpStream::connect(address)).await {
        waiting.push(stream);
    }
    let outcome = send_with(&hasty(), &format!("http://{address}/")).await;
    assert_eq!(outcome, unanswered(TransportFailure::ConnectTimeout), "{} connections", waiting.len());
}

/// The same result for every name, or none.
struct Says(Option<std::io::Result<Vec<IpAddr>>>);

impl Lookup for Says {
    fn addresses(&self, _: &str) -> LookupFuture {
        let found = self.0.as_ref().map(|found| match found {
            Ok(found) => Ok(found.clone()),
            Err(error) => Err(error.kind().into()),
        });
        Box::pin(async move {
            match found {
                Some(found) => found,
                None => std::future::pending().await,
            }
        })
    }
}

#[tokio::test]
async fn an_unknown_name_is_distinguished_from_a_forbidden_one() {
    let blocked = vec![IpAddr::from([127, 0, 0, 1]), IpAddr::from([10, 0, 0, 1])];
    for (says, reach, expected) in [
        (Some(Err(std::io::ErrorKind::NotFound.into())), Reach::Public, TransportFailure::Dns),
        (Some(Ok(Vec::new())), Reach::Public, TransportFailure::Dns),
        (None, Reach::Public, TransportFailure::Dns),
        (Some(Ok(blocked.clone())), Reach::Public, TransportFailure::BlockedAddress),
        // The same addresses are allowed here, and nothing listens there.
        (Some(Ok(vec![blocked[0]])), Reach::Anywhere, TransportFailure::ConnectionRefused),
    ] {
        // Only a lookup that never ends has to time out soon.
        let connect = if says.is_some() { LONG } else { SHORT };
        let settings = TransportSettings { reach, connect, lookup: Arc::new(Says(says)), ..hasty() };
        let outcome = send_with(&settings, &format!("https://dialer.example:{}/", unused_port().port())).await;
        assert_eq!(outcome, unanswered(expected));
    }
}
