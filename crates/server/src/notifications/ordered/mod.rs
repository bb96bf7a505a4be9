//! The notifications of each call in their order, as a stream.

mod call_streams;
mod call_table;
mod delivery_counts;
mod receiver;
mod reorder_buffer;
mod seen_set;
mod settings;
#[cfg(test)]
mod tests;
mod watermark;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

pub use self::call_streams::{CallStream, CallStreams};
use self::call_table::CallTable;
pub use self::delivery_counts::DeliveryCounts;
pub use self::receiver::OrderedReceiver;
pub use self::settings::OrderedSettings;
use super::fingerprint::Fingerprints;

/// A receiver, and the calls it hears of: each a stream of notifications in their order, without repetitions, which
/// ends behind the call's last one.
///
/// ```no_run
/// use smartassist_server::{Limits, Receiver, serve};
/// use smartassist_server::notifications::{OrderedSettings, ordered};
///
/// # async fn example() -> std::io::Result<()> {
/// let (receiver, mut calls) = ordered(OrderedSettings::default());
/// tokio::spawn(async move {
///     while let Some(mut call) = calls.next().await {
///         tokio::spawn(async move {
///             while let Some(notification) = call.next().await {
///                 println!("{} {}", call.conversation_id(), notification.status);
///             }
///         });
///     }
/// });
/// let router = Receiver::new(receiver).into_router();
/// # let listener = tokio::net::TcpListener::bind("127.0.0.1:8081").await?;
/// serve(listener, router, &Limits::default(), std::future::pending()).await
/// # }
/// ```
///
/// # Order
///
/// The order is that of [`CallStatusNotification::order`](smartassist_types::CallStatusNotification::order):
/// `Answered`, the AMD events by their own times, the end. The vendor's senders do not keep it (register B19).
///
/// What a reader acts on is handed over when it arrives: `Answered`, a tone, the end of a machine's greeting (the
/// moment to leave a message), `amd_stopped`, and the end of the call; and so is the verdict behind `Answered`.
/// Whatever belongs before it and has arrived is handed over with it, first. Any other notification is held back for
/// [`hold_back`](OrderedSettings::hold_back), counted from its arrival, and then handed over behind whatever arrived
/// for its call meanwhile and belongs before it.
///
/// What arrives after a later one was handed over is handed over at once, out of order, and counted as
/// [`out_of_order`](DeliveryCounts::out_of_order). For this the stream stays open for the patience behind the last
/// notification. What arrives after the stream has ended never opens the call again: it is counted
/// ([`DeliveryCounts::late`]), logged without any of its content, and passed to
/// [`on_late`](OrderedSettings::on_late).
///
/// # What is promised
///
/// * What was answered 204 is in the stream of its call, or was there before, unless it is late or its [`CallStream`]
///   was dropped; [`DeliveryCounts`] counts each of these separately.
/// * It is there **in memory**. If the process ends before it is read and acted on, it is lost, and the sender does not
///   send it again. If that is not enough, implement [`CallStatusReceiver`](crate::CallStatusReceiver) and stores the
///   notification before it answers 204.
/// * The sender does not wait: it is answered at once. Where a reader is slow, its call fills up, and from then on the
///   call's notifications are answered 503 with `Retry-After`, so that a sender that sends at least once sends them
///   again. A sender that tries once loses them. Other calls are not held up. The same happens when too many calls are
///   open.
/// * A notification that was refused has not been seen: its repetition is as good as new.
/// * Memory is bounded by number: calls, notifications that wait in each, ended calls that are stored; and the size
///   of each by [`Limits::body_bytes`](crate::Limits::body_bytes). A call for which nothing comes for
///   [`expire_after`](OrderedSettings::expire_after) is given up.
///
/// [`Deduplicated`](super::Deduplicated) is not needed around it.
pub fn ordered(settings: OrderedSettings) -> (OrderedReceiver, CallStreams) {
    let shared = Arc::new(Shared {
        settings,
        fingerprints: Fingerprints::default(),
        call_table: Mutex::default(),
        arrived: Notify::new(),
    });
    (OrderedReceiver::new(Arc::clone(&shared)), CallStreams::new(shared))
}

/// What the two sides share.
struct Shared {
    settings: OrderedSettings,
    fingerprints: Fingerprints,
    /// Held for a moment at a time, and never across an await.
    call_table: Mutex<CallTable>,
    /// Wakes [`CallStreams`].
    arrived: Notify,
}

impl Shared {
    fn call_table(&self) -> MutexGuard<'_, CallTable> {
        self.call_table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
