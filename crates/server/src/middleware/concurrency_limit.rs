//! How many requests are in flight at one time.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::body::unread_body;
use crate::limits::Limits;
use crate::rejection::{Rejection, RejectionReason};

/// The limit on concurrent requests. Clones share it.
#[derive(Clone, Debug)]
pub(super) struct RequestLimit {
    permits: Arc<Semaphore>,
    retry_after: Duration,
}

impl RequestLimit {
    pub(super) fn new(limits: &Limits) -> Self {
        let permits = Semaphore::new(limits.requests.min(Semaphore::MAX_PERMITS));
        Self { permits: Arc::new(permits), retry_after: limits.retry_after }
    }

    /// A permit for one request.
    ///
    /// # Errors
    ///
    /// 503 where all permits are taken. A request does not wait for one.
    pub(super) fn try_acquire(&self, request: &Request) -> Result<OwnedSemaphorePermit, Rejection> {
        Arc::clone(&self.permits).try_acquire_owned().map_err(|_| {
            let reason = RejectionReason::Overloaded { retry_after: self.retry_after };
            Rejection::closing_if(unread_body(request), reason)
        })
    }
}
