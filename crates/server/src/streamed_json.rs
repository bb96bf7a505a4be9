//! Answers that are written piece by piece, so that a large one never is in memory as a whole.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http_body::Frame;
use tracing::Span;

/// What can go wrong with a piece. Its text is logged and never sent.
pub type ChunkError = Box<dyn std::error::Error + Send + Sync>;

/// Where the pieces of an answer come from.
///
/// The server runtime asks for a piece when the connection has room for it and not before, one at a time. A source that
/// is dropped was sent whole, or its caller has gone.
pub trait ChunkSource: Send + 'static {
    /// The next piece, of any size but 0; `None` after the last one.
    ///
    /// # Errors
    ///
    /// The head of the answer has been sent by then, so there is nothing left to say: the server runtime logs the error
    /// and breaks the connection. No caller can take what was sent so far for a whole answer.
    fn next_chunk(&mut self) -> impl Future<Output = Result<Option<Bytes>, ChunkError>> + Send;
}

/// The JSON of a `T`, written by a [`ChunkSource`]. An answer of an operation holds it in place of a `T` where the
/// value would be too large to be made at once.
///
/// The pieces in their order have to be what `serde_json` writes for some `T`. The compiler cannot check this and the
/// kit does not read what it sends; who writes a source tests it against the type and the document.
///
/// It is a recipe: each clone that is sent starts with a clone of the source. Two are equal where one is a clone of the
/// other.
pub struct StreamedJson<T> {
    start: Arc<dyn Fn() -> Body + Send + Sync>,
    of: PhantomData<fn() -> T>,
}

impl<T> StreamedJson<T> {
    /// The JSON that this source writes.
    pub fn new(source: impl ChunkSource + Clone + Sync) -> Self {
        Self { start: Arc::new(move || Body::new(ChunkBody::new(source.clone()))), of: PhantomData }
    }

    /// The body, from its beginning.
    pub fn body(&self) -> Body {
        (self.start)()
    }
}

impl<T> Clone for StreamedJson<T> {
    fn clone(&self) -> Self {
        Self { start: Arc::clone(&self.start), of: PhantomData }
    }
}

impl<T> PartialEq for StreamedJson<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.start, &other.start)
    }
}

impl<T> fmt::Debug for StreamedJson<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamedJson").finish_non_exhaustive()
    }
}

type NextChunk<S> = Pin<Box<dyn Future<Output = (S, Result<Option<Bytes>, ChunkError>)> + Send>>;

/// A source as a body.
struct ChunkBody<S> {
    /// Absent while it makes a piece.
    source: Option<S>,
    next: Option<NextChunk<S>>,
    /// That of the request, whose handler has ended by now.
    span: Span,
}

impl<S: ChunkSource> ChunkBody<S> {
    fn new(source: S) -> Self {
        Self { source: Some(source), next: None, span: Span::current() }
    }
}

// Neither part is pinned in place: the future has a box of its own.
impl<S> Unpin for ChunkBody<S> {}

impl<S: ChunkSource> HttpBody for ChunkBody<S> {
    type Data = Bytes;
    type Error = ChunkError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ChunkError>>> {
        let this = &mut *self;
        let _entered = this.span.enter();
        if let Some(mut source) = this.source.take() {
            this.next = Some(Box::pin(async move {
                let chunk = source.next_chunk().await;
                (source, chunk)
            }));
        }
        // Neither a source nor a next piece: it has ended.
        let Some(next) = &mut this.next else { return Poll::Ready(None) };
        let (source, chunk) = ready!(next.as_mut().poll(context));
        this.next = None;
        Poll::Ready(match chunk {
            Ok(Some(bytes)) => {
                this.source = Some(source);
                Some(Ok(Frame::data(bytes)))
            }
            Ok(None) => None,
            Err(error) => {
                tracing::error!(%error, "an answer broke off after its head was sent; the connection is closed");
                Some(Err(error))
            }
        })
    }
}
