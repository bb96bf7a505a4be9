//! https works with nothing but this crate, and only where the certificate is trusted.

use std::sync::Arc;
use std::time::Duration;

use smartassist_client::{Client, ConnectProblem, Error, UnknownCause};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use crate::support::{self, BOT, SHORT, TOKEN, UNDER_WAY, request};

/// Serves one JSON answer per connection; gives the port and the certificate (PEM, DER).
async fn serve(name: &str) -> (u16, String, Vec<u8>) {
    serve_valid(name, (1975, 4096)).await
}

/// The same with a certificate that is valid from the beginning of one year to that of another.
async fn serve_valid(name: &str, (from, to): (i32, i32)) -> (u16, String, Vec<u8>) {
    let mut parameters = rcgen::CertificateParams::new([name.to_owned()]).unwrap();
    parameters.not_before = rcgen::date_time_ymd(from, 1, 1);
    parameters.not_after = rcgen::date_time_ymd(to, 1, 1);
    serve_certificate(parameters).await
}

/// The same with a certificate of one's own.
async fn serve_certificate(parameters: rcgen::CertificateParams) -> (u16, String, Vec<u8>) {
    let signing_key = rcgen::KeyPair::generate().unwrap();
    let certificate = parameters.self_signed(&signing_key).unwrap().der().clone();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let Ok(received) = support::read(&mut stream).await else { continue };
            assert_eq!(received.header("auth"), [TOKEN]);
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", UNDER_WAY.len());
            let _ = stream.write_all(format!("{head}{UNDER_WAY}").as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    (port, pem(&certificate), certificate.to_vec())
}

/// PEM of a certificate, so that no feature of rcgen is needed for it.
fn pem(der: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut base64 = String::new();
    for chunk in der.chunks(3) {
        let mut bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for digit in 0..4 {
            bits &= 0xff_ffff;
            base64.push(if digit <= chunk.len() { DIGITS[(bits >> 18) as usize] as char } else { '=' });
            bits <<= 6;
        }
    }
    let lines: Vec<_> = base64.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line)).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

async fn dialout(url: String, root: Option<Vec<u8>>) -> Result<String, Error> {
    let mut builder =
        Client::builder().base_url(url).token(TOKEN).connect_timeout(Duration::from_secs(5)).backoff(SHORT, SHORT);
    if let Some(root) = root {
        builder = builder.add_root_certificate(root);
    }
    let answer = builder.build().unwrap().dialout().bot_id(BOT).body(request()).send().await?;
    Ok(answer.into_inner().sid)
}

#[tokio::test]
async fn a_root_certificate_can_be_added() {
    let (port, pem, der) = serve("localhost").await;
    for root in [pem.into_bytes(), der] {
        assert_eq!(dialout(format!("https://localhost:{port}"), Some(root)).await.unwrap(), "f9bd46ab");
    }
}

#[tokio::test]
async fn an_unknown_certificate_is_refused_before_anything_is_sent() {
    let (port, ..) = serve("localhost").await;
    let (_, another, _) = serve("localhost").await;
    for root in [None, Some(another.into_bytes())] {
        let error = dialout(format!("https://localhost:{port}"), root).await.unwrap_err();
        assert!(matches!(&error, Error::CommunicationError(error) if error.is_connect()), "{error}");
        assert!(!error.was_sent(), "{error}");
        assert!(error.to_string().contains("certificate"), "{error}");
        if cfg!(feature = "rustls") {
            assert!(error.to_string().contains(": invalid peer certificate: "), "{error}");
            assert_eq!(problem(&error), Some(ConnectProblem::UntrustedCertificate), "{error}");
            assert!(error.to_string().contains("SMARTASSIST_ROOT_CERTIFICATE_FILE"), "{error}");
            // It does not pass by itself, unlike a refused connection.
            assert!(!error.is_transient() && error.attempts() == 1, "{error}");
        }
    }
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn that_of_an_authority_is_named_as_such_even_where_it_is_trusted() {
    let mut parameters = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap();
    parameters.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let (port, pem, _) = serve_certificate(parameters).await;
    for root in [None, Some(pem.into_bytes())] {
        let error = dialout(format!("https://localhost:{port}"), root).await.unwrap_err();
        assert_eq!(problem(&error), Some(ConnectProblem::AuthorityCertificate), "{error}");
        assert!(error.to_string().contains("CA:FALSE"), "{error}");
        assert!(!error.is_transient() && !error.was_sent(), "{error}");
    }
}

#[tokio::test]
async fn a_certificate_for_another_name_is_refused() {
    let (port, pem, _) = serve("elsewhere.example").await;
    let error = dialout(format!("https://localhost:{port}"), Some(pem.into_bytes())).await.unwrap_err();
    assert!(!error.was_sent(), "{error}");
    if cfg!(feature = "rustls") {
        assert!(error.to_string().contains("not valid for name"), "{error}");
        assert_eq!(problem(&error), Some(ConnectProblem::WrongName), "{error}");
    }
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn a_certificate_that_is_not_valid_now_is_refused() {
    for (years, wanted) in
        [((2000, 2001), ConnectProblem::CertificateExpired), ((4000, 4001), ConnectProblem::CertificateNotYetValid)]
    {
        let (port, pem, _) = serve_valid("localhost", years).await;
        let error = dialout(format!("https://localhost:{port}"), Some(pem.into_bytes())).await.unwrap_err();
        assert!(!error.was_sent(), "{error}");
        assert_eq!(problem(&error), Some(wanted), "{error}");
        assert!(error.to_string().ends_with(&wanted.to_string()), "{error}");
    }
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn the_wrong_scheme_is_named() {
    // https to a port for http.
    let port = support::answering_anything(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    let error = dialout(format!("https://localhost:{port}"), None).await.unwrap_err();
    assert!(!error.was_sent() && error.attempts() == 1, "{error}");
    assert_eq!(problem(&error), Some(ConnectProblem::NoTls), "{error}");

    // http to a port for https, which answers with an alert of TLS.
    let port = support::answering_anything(b"\x15\x03\x03\x00\x02\x02\x16").await;
    let error = dialout(format!("http://localhost:{port}"), None).await.unwrap_err();
    assert_eq!(problem(&error), Some(ConnectProblem::NoHttp), "{error}");
    assert!(error.to_string().contains("begin the URL with https://"), "{error}");
}

/// What is wrong with the connection.
fn problem(error: &Error) -> Option<ConnectProblem> {
    match error {
        Error::CommunicationError(error) => error.problem(),
        Error::UnknownOutcome(unknown) => match unknown.cause() {
            UnknownCause::Unanswered(error) => error.problem(),
            _ => None,
        },
        _ => None,
    }
}

#[tokio::test]
async fn a_server_that_never_agrees_on_tls_is_given_up_in_time() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://127.0.0.1:{}", listener.local_addr().unwrap().port());
    let builder =
        Client::builder().base_url(url).token(TOKEN).connect_timeout(Duration::from_millis(50)).backoff(SHORT, SHORT);
    let error = builder.build().unwrap().dialout().bot_id(BOT).body(request()).send().await.unwrap_err();
    let Error::CommunicationError(transport) = &error else { panic!("{error}") };
    assert!(transport.is_connect() && transport.is_timeout() && !transport.was_sent(), "{error}");
    assert!(error.to_string().contains(" within the time limit"), "{error}");
}

/// Runs one test of this file once more, with other environment variables.
#[cfg(feature = "rustls")]
fn again(test: &str, variables: &[(&str, &str)]) {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("tls::{test}")])
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn without_system_roots_https_says_so_and_http_works() {
    if std::env::var("SSL_CERT_FILE").as_deref() != Ok("/dev/null") {
        let none = [("SSL_CERT_FILE", "/dev/null"), ("SSL_CERT_DIR", "/dev/null/none")];
        return again("without_system_roots_https_says_so_and_http_works", &none);
    }
    let builder = Client::builder().base_url("https://localhost").token(TOKEN);
    let error = builder.build().unwrap_err().to_string();
    assert!(error.contains("No CA certificates") && error.contains("add_root_certificate"), "{error}");

    let server = support::Server::start(support::json("200 OK", UNDER_WAY)).await;
    let client = server.client();
    client.dialout().bot_id(BOT).body(request()).send().await.unwrap();
    // Nothing is trusted because of that.
    let (port, ..) = serve("localhost").await;
    assert!(client.http().get(format!("https://localhost:{port}")).send().await.unwrap_err().is_connect());

    // Nor are the system's roots needed by who brings an own one.
    let (port, pem, _) = serve("localhost").await;
    assert!(dialout(format!("https://localhost:{port}"), Some(pem.into_bytes())).await.is_ok());
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn a_server_on_this_machine_is_reached_without_the_proxy() {
    let proxy = [("HTTP_PROXY", "http://127.0.0.1:1"), ("http_proxy", "http://127.0.0.1:1"), ("NO_PROXY", "")];
    if std::env::var("HTTP_PROXY").as_deref() != Ok("http://127.0.0.1:1") {
        return again("a_server_on_this_machine_is_reached_without_the_proxy", &proxy);
    }
    let server = support::Server::start(support::json("200 OK", UNDER_WAY)).await;
    server.client().dialout().bot_id(BOT).body(request()).send().await.unwrap();
    // The variable does count: another machine is looked for through it.
    let elsewhere = server.builder().base_url("http://gateway.invalid").allow_plain_http(true).build().unwrap();
    let error = elsewhere.dialout().bot_id(BOT).body(request()).send().await.unwrap_err();
    assert!(error.to_string().contains("refused"), "{error}");
}
