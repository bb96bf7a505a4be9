//! A handler that panics is answered with 500; the process and the connection's task go on.

use std::any::Any;
use std::convert::Infallible;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::response::{IntoResponse, Response};

use crate::rejection::{Rejection, RejectionReason};

/// Polls a handler, and returns a 500 if it panics. A future that panicked is not polled again, so its inconsistent
/// state is never observed.
pub(super) fn poll_handler<F>(handler: Pin<&mut F>, context: &mut Context<'_>) -> Poll<Response>
where
    F: Future<Output = Result<Response, Infallible>>,
{
    match catch_unwind(AssertUnwindSafe(|| handler.poll(context))) {
        Ok(poll) => {
            let Ok(response) = ready!(poll);
            Poll::Ready(response)
        }
        Err(panic) => Poll::Ready(panic_response(&*panic)),
    }
}

/// The response for a handler that panicked. How much of the body it read is unknown, so the connection is closed.
fn panic_response(payload: &(dyn Any + Send)) -> Response {
    // A literal is the programmer's text. A formatted message may contain data of the caller, so it is not logged here;
    // the panic hook prints it.
    let message = payload.downcast_ref::<&'static str>().copied().unwrap_or("see the output of the panic hook");
    tracing::error!(message, "a handler panicked");
    Rejection::closing_if(true, RejectionReason::Internal).into_response()
}
