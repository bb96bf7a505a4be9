//! The address that a verifier learns, over a real socket, with a trusted proxy and without.

use std::future::pending;
use std::sync::{Arc, Mutex};

use http::request::Parts;
use smartassist_server::{
    Caller, ClientAddress, Denied, Limits, Operation, Stub, Token, TokenVerifier, TrustedProxies, serve,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::support::mini;

/// Refuses every token, and notes where it came from.
#[derive(Clone, Default)]
struct Noting(Arc<Mutex<Vec<String>>>);

impl TokenVerifier for Noting {
    async fn verify(&self, _: Token<'_>, _: &Operation, parts: &Parts) -> Result<Caller, Denied> {
        let client = parts.extensions.get::<ClientAddress>();
        self.0.lock().unwrap().push(client.map_or("unknown".to_owned(), |ClientAddress(address)| address.to_string()));
        Err(Denied::InvalidCredentials)
    }
}

async fn seen(proxies: &[&str], headers: &str) -> String {
    let noting = Noting::default();
    let proxies: TrustedProxies = proxies.iter().map(|text| text.parse().unwrap()).collect();
    let stub = Stub::new(mini::Api::default(), noting.clone()).with_trusted_proxies(proxies);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let router = stub.finish(mini::routes());
    let server = tokio::spawn(async move { serve(listener, router, &Limits::default(), pending()).await });
    let request =
        format!("GET /api/account/a/calls HTTP/1.1\r\nhost: x\r\nauth: token\r\nconnection: close\r\n{headers}\r\n");
    client.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
    server.abort();
    noting.0.lock().unwrap().join(" ")
}

#[tokio::test]
async fn a_proxy_is_believed_where_it_is_trusted_and_only_there() {
    let named = "x-forwarded-for: 192.0.2.66, 198.51.100.1\r\n";
    assert_eq!(seen(&[], "").await, "127.0.0.1");
    assert_eq!(seen(&[], named).await, "127.0.0.1");
    assert_eq!(seen(&["10.0.0.0/8"], named).await, "127.0.0.1");
    assert_eq!(seen(&["127.0.0.0/8"], named).await, "198.51.100.1");
    assert_eq!(seen(&["127.0.0.1"], "forwarded: for=\"[2001:db8::1]:80\"\r\n").await, "2001:db8::1");
}
