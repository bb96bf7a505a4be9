//! A stream that does not wait for its peer for ever when it writes, that notices a peer which has gone while its
//! request is in work, and that closes without cutting off what it just wrote.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

use super::connection_slots::ConnectionState;
use super::response_timer::ResponseTimer;

/// How long, and how many bytes, a closing connection still reads data that is discarded.
///
/// Closing a socket with unread bytes in it sends a reset, and a reset may take the answer away from a client that is
/// still sending: a 413 would arrive as "connection reset". So the socket first says that it is done, then reads on for
/// a while.
const MAX_LINGER_TIME: Duration = Duration::from_secs(1);
const MAX_LINGER_BYTES: usize = 1024 * 1024;

/// See the module.
pub(super) struct Socket<S> {
    stream: S,
    state: Arc<ConnectionState>,
    write_timeout: Duration,
    /// Notified when everything is written.
    response: Arc<ResponseTimer>,
    /// What arrived while the peer was watched.
    read_ahead: ReadAhead,
    /// Runs while the peer sends nothing more and gets nothing of its answer.
    half_closed: Option<Pin<Box<Sleep>>>,
    /// Runs while the peer takes nothing.
    stalled: Option<Pin<Box<Sleep>>>,
    /// Runs while the connection ends.
    lingering: Option<(Pin<Box<Sleep>>, usize)>,
}

/// The most that is read before hyper asks for it.
#[derive(Clone, Copy)]
enum ReadAhead {
    Nothing,
    Byte(u8),
    /// The peer sends nothing more. It may still be waiting for its answer.
    End,
}

impl<S> Socket<S> {
    pub(super) fn new(
        stream: S,
        state: Arc<ConnectionState>,
        response: Arc<ResponseTimer>,
        write_timeout: Duration,
    ) -> Self {
        let (read_ahead, half_closed, stalled, lingering) = (ReadAhead::Nothing, None, None, None);
        Self { stream, state, write_timeout, response, read_ahead, half_closed, stalled, lingering }
    }

    /// Passes on the outcome of a write, or gives up on a peer that has taken nothing for too long.
    fn with_write_timeout<T>(
        &mut self,
        context: &mut Context<'_>,
        outcome: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if outcome.is_ready() {
            self.stalled = None;
            return outcome;
        }
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(self.write_timeout)));
        ready!(stalled.as_mut().poll(context));
        Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "the peer does not take its answer")))
    }
}

impl<S: AsyncRead + Unpin> Socket<S> {
    /// Passes on the outcome of a write that took bytes, as [`with_write_timeout`](Self::with_write_timeout) does.
    fn wrote(&mut self, context: &mut Context<'_>, outcome: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if matches!(outcome, Poll::Ready(Ok(_))) {
            self.state.record_sent();
            if let Some(half_closed) = &mut self.half_closed {
                half_closed.as_mut().reset(Instant::now() + self.write_timeout);
            }
        }
        self.with_write_timeout(context, outcome)
    }

    /// Looks whether the peer is still there, while hyper does not read.
    ///
    /// A client that closes its sending side after its request waits for the answer, so hyper is told to let that pass
    /// and then does not read at all before it has answered. A client that aborts the connection would go unnoticed as
    /// well; what this reads shows the difference: an end, or an error. One that closes the connection as a whole looks
    /// like the first until something is sent to it, so neither is waited for without end.
    fn watch(&mut self, context: &mut Context<'_>) -> io::Result<()> {
        if matches!(self.read_ahead, ReadAhead::Nothing) {
            self.look_ahead(context)?;
        }
        let over = self.half_closed.as_mut().is_some_and(|half_closed| half_closed.as_mut().poll(context).is_ready());
        if !over {
            return Ok(());
        }
        Err(io::Error::new(io::ErrorKind::TimedOut, "the peer has closed its side, and has no answer in time"))
    }

    fn look_ahead(&mut self, context: &mut Context<'_>) -> io::Result<()> {
        let mut byte = [0];
        let mut buffer = ReadBuf::new(&mut byte);
        match Pin::new(&mut self.stream).poll_read(context, &mut buffer) {
            Poll::Pending => Ok(()),
            Poll::Ready(Err(error)) => Err(error),
            Poll::Ready(Ok(())) => {
                self.read_ahead = buffer.filled().first().map_or(ReadAhead::End, |byte| ReadAhead::Byte(*byte));
                if matches!(self.read_ahead, ReadAhead::End) {
                    self.half_closed = Some(Box::pin(sleep(self.write_timeout)));
                }
                Ok(())
            }
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Socket<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        match this.read_ahead {
            ReadAhead::End => return Poll::Ready(Ok(())),
            ReadAhead::Byte(_) if buffer.remaining() == 0 => return Poll::Ready(Ok(())),
            ReadAhead::Byte(byte) => {
                buffer.put_slice(&[byte]);
                this.read_ahead = ReadAhead::Nothing;
                // What comes with it may be read at once; an error is met again by the next read.
                let _ = Pin::new(&mut this.stream).poll_read(context, buffer);
                this.state.record_received();
                return Poll::Ready(Ok(()));
            }
            ReadAhead::Nothing => {}
        }
        let before = buffer.filled().len();
        ready!(Pin::new(&mut this.stream).poll_read(context, buffer))?;
        if buffer.filled().len() > before {
            this.state.record_received();
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Socket<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.wrote(context, outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.wrote(context, outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        // hyper flushes each time it is polled, also while it has nothing to send.
        if self.state.has_request() {
            self.watch(context)?;
        }
        let outcome = Pin::new(&mut self.stream).poll_flush(context);
        if matches!(outcome, Poll::Ready(Ok(()))) {
            self.response.flushed();
        }
        self.with_write_timeout(context, outcome)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if this.lingering.is_none() {
            // A stream with something before HTTP may have more to write here: TLS says goodbye.
            let outcome = Pin::new(&mut this.stream).poll_shutdown(context);
            ready!(this.with_write_timeout(context, outcome))?;
        }
        let (until, left) = this.lingering.get_or_insert_with(|| (Box::pin(sleep(MAX_LINGER_TIME)), MAX_LINGER_BYTES));
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
