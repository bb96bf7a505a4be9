//! The notifications of each call in their order, as a stream.

mod book;
mod calls;
mod counts;
mod known;
mod line;
mod place;
mod receiver;
mod settings;
#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use self::book::Book;
pub use self::calls::{Call, Calls};
pub use self::counts::Counts;
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
/// The order is that of [`CallStatusNotification::order`](smartassist_types::CallStatusNotification::order): answered,
/// the verdict of AMD, its further events, the end; among equals that of the times they tell. The vendor's senders do
/// not keep it (register B19).
///
/// A notification is handed over at once where nothing before it can be missing: `Answered`; the verdict behind
/// `Answered`; the end behind `amd_stopped`. Any other is held back for
/// [`patience`](OrderedSettings::patience), counted from its arrival, and then handed over behind whatever came for its
/// call meanwhile and belongs before it. So the 2023 edition's only notification, the end, comes two seconds late, and
/// of the 2025 edition's all that decides something comes at once.
///
/// What comes after its patience, when others that belong behind it have been handed over, is handed over at once, out
/// of order ([`Counts::overtaken`]). What comes after the end has been handed over never opens the call again: it is
/// counted ([`Counts::late`]), logged without any of its content, and handed to
/// [`on_late`](OrderedSettings::on_late).
///
/// # What is promised
///
/// * What was answered 204 is in the stream of its call, or was there before, unless it is late or its [`Call`] was
///   dropped; [`Counts`] tells all of these apart.
/// * It is there **in memory**. If the process ends before it is read and acted on, it is lost, and the sender does
///   not send it again. Whoever needs more implements [`CallStatusReceiver`](crate::CallStatusReceiver) and stores the
///   notification before it answers 204.
/// * Nobody waits: the answer is given at once. Where a reader is slow, its call fills up, and from then on the call's
///   notifications are answered 503 with `Retry-After`, so that a sender that sends at least once sends them again. A
///   sender that tries once loses them. Other calls are not held up. The same happens when too many calls are open.
/// * A notification that was refused has not been seen: its repetition is as good as new.
/// * Memory is bounded by number: calls, notifications that wait in each, ended calls that are remembered; and the size
///   of each by [`Limits::body_bytes`](crate::Limits::body_bytes). A call for which nothing comes for
///   [`forget_after`](OrderedSettings::forget_after) is given up.
///
/// [`Deduplicated`](super::Deduplicated) is not needed around it.
pub fn ordered(settings: OrderedSettings) -> (OrderedReceiver, Calls) {
    let shared = Arc::new(Shared {
        settings,
        fingerprints: Fingerprints::default(),
        book: Mutex::default(),
        arrived: Notify::new(),
    });
    (OrderedReceiver::new(Arc::clone(&shared)), Calls::new(shared))
}

/// What the two sides share.
struct Shared {
    settings: OrderedSettings,
    fingerprints: Fingerprints,
    /// Held for a moment at a time, and never across an await.
    book: Mutex<Book>,
    /// Wakes [`Calls`].
    arrived: Notify,
}

impl Shared {
    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
