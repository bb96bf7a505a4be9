//! How long calls are waited for, and how much of them is kept.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use smartassist_types::CallStatusNotification;

/// Receives the notifications that came too late.
pub(super) type LateHook = Arc<dyn Fn(CallStatusNotification) + Send + Sync>;

/// Settings of [`ordered`](super::ordered()), with defaults that suit the vendor.
///
/// ```
/// use std::time::Duration;
/// use smartassist_server::notifications::OrderedSettings;
///
/// let mut settings = OrderedSettings::default().on_late(|late| eprintln!("too late: {}", late.status));
/// settings.hold_back = Duration::from_millis(500);
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderedSettings {
    /// How long a notification that nobody acts on is held back for those before it, counted from its own arrival, and
    /// how long the stream stays open behind the last one. 0: each is handed over as it comes, and the stream ends with
    /// the last one. Default 2 s; the vendor's own samples are 11 ms apart and in the wrong order.
    pub hold_back: Duration,
    /// Calls that are open at one time; a notification of a further one is answered 503. As many ended ones are
    /// remembered. Default 16 384.
    pub calls: usize,
    /// Notifications of one call that wait to be taken; a further one is answered 503. The last so many of a call are
    /// known again when they are repeated. At least 1. Default 64; a call has eight at most, as it is documented.
    pub notifications: usize,
    /// Time without a notification after which a call is given up: its stream ends. Default 12 h.
    pub expire_after: Duration,
    /// How long an ended call is stored. A notification after that opens a new call. Default 1 h.
    pub retain_ended: Duration,
    /// What a 503 says in `Retry-After`, rounded up to whole seconds, at most a day. Default 1 s.
    pub retry_after: Duration,
    pub(super) late: Option<LateHook>,
}

impl OrderedSettings {
    /// Calls this with every notification that comes after its call has ended; see
    /// [`DeliveryCounts::late`](super::DeliveryCounts). It runs before the sender is answered, so it is quick: it sends
    /// the notification to a channel, say.
    #[must_use]
    pub fn on_late(mut self, hook: impl Fn(CallStatusNotification) + Send + Sync + 'static) -> Self {
        self.late = Some(Arc::new(hook));
        self
    }
}

impl Default for OrderedSettings {
    fn default() -> Self {
        Self {
            hold_back: Duration::from_secs(2),
            calls: 16_384,
            notifications: 64,
            expire_after: Duration::from_secs(12 * 60 * 60),
            retain_ended: Duration::from_secs(60 * 60),
            retry_after: Duration::from_secs(1),
            late: None,
        }
    }
}

impl fmt::Debug for OrderedSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderedSettings")
            .field("patience", &self.hold_back)
            .field("calls", &self.calls)
            .field("notifications", &self.notifications)
            .field("forget_after", &self.expire_after)
            .field("remember_ended", &self.retain_ended)
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}
