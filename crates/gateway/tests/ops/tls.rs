//! TLS as clients use it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::CONNECTION;
use axum::routing::get;
use smartassist_gateway::ops::{AbortOnDrop, Tls};
use smartassist_server::{Limits, serve_with};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{ClientConfig, ProtocolVersion, RootCertStore, SupportedProtocolVersion};

use crate::certificates::{Folder, Issued, issue};

/// The time limit for what should happen at once.
const SOON: Duration = Duration::from_secs(60);

struct Server {
    address: SocketAddr,
    _task: AbortOnDrop<()>,
}

impl Server {
    /// Checks its files with each connection.
    async fn start(folder: &Folder) -> Self {
        Self::with_limits(folder, Limits::default()).await
    }

    async fn with_limits(folder: &Folder, limits: Limits) -> Self {
        let tls = Tls::load_with_interval(folder.files(), Duration::ZERO).unwrap();
        let too_large = async || (StatusCode::PAYLOAD_TOO_LARGE, [(CONNECTION, "close")], "too large");
        let router = Router::new().route("/", get(async || "hello").post(too_large));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = AbortOnDrop::spawn(async move {
            serve_with(listener, tls, router, &limits, std::future::pending()).await.unwrap();
        });
        Self { address, _task: task }
    }

    async fn connect(&self, config: ClientConfig) -> std::io::Result<TlsStream<TcpStream>> {
        let stream = TcpStream::connect(self.address).await?;
        TlsConnector::from(Arc::new(config)).connect(ServerName::try_from("localhost").unwrap(), stream).await
    }

    /// The certificate that the server shows to clients that trust this one.
    async fn shows(&self, trusted: &Issued) -> std::io::Result<Vec<u8>> {
        let stream = self.connect(client(trusted, &[&TLS13, &TLS12], &[])).await?;
        Ok(stream.get_ref().1.peer_certificates().unwrap()[0].to_vec())
    }
}

fn client(trusted: &Issued, versions: &[&'static SupportedProtocolVersion], protocols: &[&str]) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(trusted.der.clone())).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_protocol_versions(versions)
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    config
}

#[tokio::test]
async fn a_real_client_is_served_several_times_on_one_connection() {
    let issued = issue();
    let server = Server::start(&Folder::with(&issued.certificate, &issued.key)).await;
    let root = reqwest::Certificate::from_der(&issued.der).unwrap();
    let client = reqwest::Client::builder().no_proxy().tls_certs_only([root]).build().unwrap();
    let url = format!("https://localhost:{}/", server.address.port());
    for _ in 0..3 {
        let answer = client.get(&url).send().await.unwrap();
        assert_eq!((answer.version(), answer.status().as_u16()), (reqwest::Version::HTTP_11, 200));
        assert_eq!(answer.text().await.unwrap(), "hello");
    }
    // Without TLS there is no answer.
    let plain = client.get(url.replace("https", "http")).send().await;
    assert!(plain.is_err(), "{plain:?}");
}

#[tokio::test]
async fn both_versions_work_with_http_1_1() {
    let issued = issue();
    let server = Server::start(&Folder::with(&issued.certificate, &issued.key)).await;
    for (version, expected) in [(&TLS12, ProtocolVersion::TLSv1_2), (&TLS13, ProtocolVersion::TLSv1_3)] {
        let mut stream = server.connect(client(&issued, &[version], &["h2", "http/1.1"])).await.unwrap();
        let session = stream.get_ref().1;
        assert_eq!(session.protocol_version(), Some(expected));
        assert_eq!(session.alpn_protocol(), Some(&b"http/1.1"[..]));
        stream.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await.unwrap();
        let mut answer = String::new();
        // Closed in order: without the server's notification this would be an error.
        tokio::time::timeout(SOON, stream.read_to_string(&mut answer)).await.unwrap().unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("hello"), "{answer}");
    }
    let error = server.connect(client(&issued, &[&TLS13], &["h2"])).await.unwrap_err();
    assert!(error.to_string().contains("NoApplicationProtocol"), "{error}");
}

#[tokio::test]
async fn a_refusal_reaches_a_client_that_is_still_sending() {
    let issued = issue();
    let server = Server::start(&Folder::with(&issued.certificate, &issued.key)).await;
    let mut stream = server.connect(client(&issued, &[&TLS13], &[])).await.unwrap();
    stream.write_all(b"POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 900000\r\n\r\n").await.unwrap();
    // The answer arrives long before the last chunk; a closed socket would answer the chunks with a reset.
    for _ in 0..9 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        stream.write_all(&[b' '; 100_000]).await.unwrap();
        stream.flush().await.unwrap();
    }
    let mut answer = String::new();
    tokio::time::timeout(SOON, stream.read_to_string(&mut answer)).await.unwrap().unwrap();
    assert!(answer.starts_with("HTTP/1.1 413 ") && answer.ends_with("too large"), "{answer}");
}

#[tokio::test]
async fn renewed_files_are_used_from_the_next_connection_on() {
    let (first, second) = (issue(), issue());
    let folder = Folder::with(&first.certificate, &first.key);
    let server = Server::start(&folder).await;
    let mut kept = server.connect(client(&first, &[&TLS13], &[])).await.unwrap();
    assert_eq!(server.shows(&first).await.unwrap(), first.der);

    // During the renewal the key does not fit for a moment; then it is not used.
    folder.write(&second.certificate, &first.key);
    assert_eq!(server.shows(&first).await.unwrap(), first.der);
    folder.write("", "");
    assert_eq!(server.shows(&first).await.unwrap(), first.der);

    folder.write(&second.certificate, &second.key);
    assert_eq!(server.shows(&second).await.unwrap(), second.der);
    assert!(server.shows(&first).await.is_err());

    // Open connections stay open.
    kept.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut answer = String::new();
    tokio::time::timeout(SOON, kept.read_to_string(&mut answer)).await.unwrap().unwrap();
    assert!(answer.ends_with("hello"), "{answer}");
}

#[tokio::test]
async fn files_are_not_checked_before_the_interval() {
    let (first, second) = (issue(), issue());
    let folder = Folder::with(&first.certificate, &first.key);
    let tls = Tls::load(folder.files()).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let _task = AbortOnDrop::spawn(async move {
        serve_with(listener, tls, Router::new(), &Limits::default(), std::future::pending()).await
    });
    folder.write(&second.certificate, &second.key);
    let server = Server { address, _task: AbortOnDrop::spawn(async {}) };
    assert_eq!(server.shows(&first).await.unwrap(), first.der);
}

#[tokio::test]
async fn silent_and_invalid_clients_are_closed_and_delay_no_other() {
    let issued = issue();
    let mut limits = Limits::default();
    // Long enough for another client's handshake on any machine.
    limits.header_timeout = Duration::from_secs(5);
    let server = Server::with_limits(&Folder::with(&issued.certificate, &issued.key), limits).await;
    let mut silent = TcpStream::connect(server.address).await.unwrap();
    let mut rude = TcpStream::connect(server.address).await.unwrap();
    rude.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    assert_eq!(server.shows(&issued).await.unwrap(), issued.der);
    let mut bytes = Vec::new();
    for stream in [&mut silent, &mut rude] {
        bytes.clear();
        let _ = tokio::time::timeout(SOON, stream.read_to_end(&mut bytes)).await.expect("it is not closed");
        // At most a TLS alert.
        assert!(bytes.len() <= 7, "{bytes:?}");
    }
}
