//! A stream that does not wait for its peer for ever when it writes, and that closes without cutting off what it
//! just wrote.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

use super::response_timer::ResponseTimer;

/// How long, and how many bytes, an ending connection goes on reading what nobody wants.
///
/// Closing a socket with unread bytes in it sends a reset, and a reset may take the answer away from a client that is
/// still sending: a 413 would arrive as "connection reset". So the socket first says that it is done, then reads on for
/// a while.
const LINGER_TIME: Duration = Duration::from_secs(1);
const LINGER_BYTES: usize = 1024 * 1024;

/// See the module.
pub(super) struct Socket<S> {
    stream: S,
    write_timeout: Duration,
    /// Told when all that was to be written is written.
    response: Arc<ResponseTimer>,
    /// Runs while the peer takes nothing.
    stalled: Option<Pin<Box<Sleep>>>,
    /// Runs while the connection ends.
    lingering: Option<(Pin<Box<Sleep>>, usize)>,
}

impl<S> Socket<S> {
    pub(super) fn new(stream: S, write_timeout: Duration, response: Arc<ResponseTimer>) -> Self {
        Self { stream, write_timeout, response, stalled: None, lingering: None }
    }

    /// Passes on the outcome of a write, or gives up on a peer that has taken nothing for too long.
    fn bounded<T>(&mut self, context: &mut Context<'_>, outcome: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if outcome.is_ready() {
            self.stalled = None;
            return outcome;
        }
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(self.write_timeout)));
        ready!(stalled.as_mut().poll(context));
        Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "the peer does not take its answer")))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Socket<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Socket<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.bounded(context, outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.bounded(context, outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_flush(context);
        if matches!(outcome, Poll::Ready(Ok(()))) {
            self.response.flushed();
        }
        outcome
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if this.lingering.is_none() {
            // A stream with something before HTTP may have more to write here: TLS says goodbye.
            let outcome = Pin::new(&mut this.stream).poll_shutdown(context);
            ready!(this.bounded(context, outcome))?;
        }
        let (until, left) = this.lingering.get_or_insert_with(|| (Box::pin(sleep(LINGER_TIME)), LINGER_BYTES));
        if until.deadline() <= Instant::now() {
            return Poll::Ready(Ok(()));
        }
        let mut bin = [0; 4096];
        loop {
            let mut buffer = ReadBuf::new(&mut bin);
            match Pin::new(&mut this.stream).poll_read(context, &mut buffer) {
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() && buffer.filled().len() <= *left => {
                    *left -= buffer.filled().len();
                }
                // The peer is done as well, has gone, or sends without end.
                Poll::Ready(_) => return Poll::Ready(Ok(())),
                Poll::Pending => return until.as_mut().poll(context).map(Ok),
            }
        }
    }
}
