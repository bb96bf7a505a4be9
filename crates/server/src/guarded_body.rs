//! A body that keeps something alive until it is gone, and that is sent in pieces of bounded size.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use pin_project_lite::pin_project;

/// Most bytes of a piece. A connection takes the next piece when it has written most of the one before; a body that
/// came in one piece would count as gone while all of it waits to be written.
const MAX_CHUNK_BYTES: usize = 64 * 1024;

/// The same body, with `guard` dropped when the last piece of it was handed over or the body is dropped.
pub(crate) fn guarded<G: Send + 'static>(body: Body, guard: G) -> Body {
    if body.is_end_stream() {
        return body;
    }
    Body::new(GuardedBody { body, rest: Bytes::new(), guard: Some(guard) })
}

pin_project! {
    struct GuardedBody<G> {
        #[pin]
        body: Body,
        // Of the last piece, what is still to be handed over.
        rest: Bytes,
        guard: Option<G>,
    }
}

impl<G> HttpBody for GuardedBody<G> {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = self.project();
        if this.rest.is_empty() {
            let frame = match ready!(this.body.poll_frame(context)) {
                Some(Ok(frame)) => frame,
                ended => {
                    *this.guard = None;
                    return Poll::Ready(ended);
                }
            };
            match frame.into_data() {
                Ok(data) => *this.rest = data,
                Err(trailers) => return Poll::Ready(Some(Ok(trailers))),
            }
        }
        let piece = this.rest.split_to(this.rest.len().min(MAX_CHUNK_BYTES));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (rest, body) = (u64::try_from(self.rest.len()).unwrap_or(u64::MAX), self.body.size_hint());
        let mut hint = SizeHint::new();
        hint.set_lower(body.lower().saturating_add(rest));
        if let Some(upper) = body.upper() {
            hint.set_upper(upper.saturating_add(rest));
        }
        hint
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::sync::Arc;

    use super::*;

    async fn next(body: &mut Body) -> Option<usize> {
        let frame = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await?;
        Some(frame.unwrap().into_data().unwrap().len())
    }

    #[tokio::test]
    async fn a_large_body_goes_in_pieces_and_its_guard_with_the_last() {
        let (watched, length) = (Arc::new(()), MAX_CHUNK_BYTES * 2 + 7);
        let mut body = guarded(Body::from(vec![b'x'; length]), Arc::clone(&watched));
        let left = |body: &Body| usize::try_from(body.size_hint().exact().unwrap()).unwrap();
        assert_eq!(left(&body), length, "the head states the length all the same");
        for (piece, rest) in [(MAX_CHUNK_BYTES, MAX_CHUNK_BYTES + 7), (MAX_CHUNK_BYTES, 7), (7, 0)] {
            assert!(!body.is_end_stream());
            assert_eq!(next(&mut body).await, Some(piece));
            assert_eq!((left(&body), Arc::strong_count(&watched)), (rest, 2));
        }
        assert!(body.is_end_stream());
        drop(body);
        assert_eq!(Arc::strong_count(&watched), 1);
    }

    #[tokio::test]
    async fn an_empty_body_and_one_that_is_dropped_early_let_the_guard_go() {
        let watched = Arc::new(());
        let empty = guarded(Body::empty(), Arc::clone(&watched));
        assert!(empty.is_end_stream());
        assert_eq!(Arc::strong_count(&watched), 1);
        let mut body = guarded(Body::from(vec![b'x'; MAX_CHUNK_BYTES + 1]), Arc::clone(&watched));
        next(&mut body).await;
        drop(body);
        assert_eq!(Arc::strong_count(&watched), 1);
    }
}
