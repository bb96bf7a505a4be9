//! Notices whether a request was handed to a connection.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use reqwest::Request;

/// Whether a request was handed to a connection to the server: directly, through the tunnel of a proxy, or to a proxy
/// that passes on plain http. While the connection is made, TLS and a proxy's CONNECT included, it was not.
#[derive(Clone)]
pub(crate) struct HandoverFlag(Arc<AtomicBool>);

impl HandoverFlag {
    /// Begins to watch a request; nothing where it has no body, or one that is a stream. A request whose body was not
    /// asked for has not left this machine, at least not whole, so nobody has acted on it: HTTP asks for the body when
    /// a connection takes the request.
    pub(crate) fn watch(request: &mut Request) -> Option<Self> {
        let body = request.body_mut();
        let bytes = Bytes::copy_from_slice(body.as_ref()?.as_bytes().filter(|bytes| !bytes.is_empty())?);
        let handed_over = Self(Arc::default());
        *body = Some(reqwest::Body::wrap(TrackedBody { bytes: Some(bytes), handed_over: handed_over.clone() }));
        Some(handed_over)
    }

    /// Whether it was by now. Once the attempt has ended, that does not change any more.
    pub(crate) fn get(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// A body in one piece, which says when it was asked for.
struct TrackedBody {
    bytes: Option<Bytes>,
    handed_over: HandoverFlag,
}

impl Body for TrackedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.handed_over.0.store(true, Ordering::Release);
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| u64::try_from(bytes.len()).unwrap_or(u64::MAX)))
    }
}
