//! What happens to a connection before HTTP is spoken on it.

use std::future::Future;
use std::io;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

/// Makes of an accepted connection the stream that HTTP is spoken on, where something comes before that: a TLS
/// handshake, the header of a proxy.
///
/// It has [`Limits::header_timeout`](crate::Limits::header_timeout) to end. Until then the connection makes room for
/// others as a silent one does, and it is closed at once when the server stops. Each connection waits for its own;
/// accepting others goes on.
pub trait Acceptor: Clone + Send + Sync + 'static {
    /// What HTTP is spoken on.
    type Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static;

    /// Takes a connection up to where the head of its first request is next.
    ///
    /// # Errors
    ///
    /// The connection is closed; the error is the peer's affair and logged at debug level.
    fn accept(&self, stream: TcpStream) -> impl Future<Output = io::Result<Self::Stream>> + Send;
}

/// Nothing comes before HTTP.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlainTcp;

impl Acceptor for PlainTcp {
    type Stream = TcpStream;

    async fn accept(&self, stream: TcpStream) -> io::Result<TcpStream> {
        Ok(stream)
    }
}
