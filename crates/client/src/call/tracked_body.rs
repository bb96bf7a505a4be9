//! Detects whether a request was handed to a connection.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use reqwest::Request;

/// Whether a request was handed to a connection to the server: directly, through the tunnel of a proxy, or to a proxy
/// that forwards plain http. It is not set while the connection is made, TLS and a proxy's CONNECT included.
#[derive(Clone)]
pub(crate) struct HandoverFlag(Arc<AtomicBool>);

impl HandoverFlag {
    /// Watches a request; `None` if it has no body, or a body that is a stream. HTTP asks for the body when a
    /// connection takes the request. A request whose body was not asked for has not left this machine, at least not
    /// completely, so no server has acted on it.
    pub(crate) fn watch(request: &mut Request) -> Option<Self> {
        let body = request.body_mut();
        let bytes = Bytes::copy_from_slice(body.as_ref()?.as_bytes().filter(|bytes| !bytes.is_empty())?);
        let flag = Self(Arc::default());
        *body = Some(reqwest::Body::wrap(TrackedBody { bytes: Some(bytes), flag: flag.clone() }));
        Some(flag)
    }

    /// Whether the request was handed over so far. This does not change after the attempt has ended.
    pub(crate) fn is_set(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// A body in one piece that sets a flag when it is asked for.
struct TrackedBody {
    bytes: Option<Bytes>,
    flag: HandoverFlag,
}

impl Body for TrackedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.flag.0.store(true, Ordering::Release);
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| u64::try_from(bytes.len()).unwrap_or(u64::MAX)))
    }
}
