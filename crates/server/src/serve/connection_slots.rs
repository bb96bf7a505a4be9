//! The slots for connections: their number, which connection can be evicted, and how each is shut down.

use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// A connection that fell silent less than this ago may still be writing its answer, and is not displaced.
const MIN_IDLE_TIME: Duration = Duration::from_millis(100);

/// What `ConnectionState::idle_since` says while a request is in work.
const REQUEST_IN_FLIGHT: u64 = u64::MAX;

/// What `ConnectionState::head_since` says while no part of a head has arrived.
const NO_HEAD: u64 = u64::MAX;

/// All slots of a server.
pub(super) struct ConnectionSlots {
    free: Arc<Semaphore>,
    total: u32,
    shared: Arc<SlotTable>,
}

struct SlotTable {
    connections: Mutex<Vec<Arc<ConnectionState>>>,
    slot_freed: Notify,
    began: Instant,
}

/// One connection's seat, free again when it is dropped.
pub(super) struct ConnectionSlot {
    state: Arc<ConnectionState>,
    _permit: OwnedSemaphorePermit,
}

/// What the accept loop knows of a connection, with the sender of its shutdown mode.
pub(super) struct ConnectionState {
    /// Milliseconds from the start of the server to the end of the last request, or the last byte of its answer that
    /// was sent; or [`REQUEST_IN_FLIGHT`].
    idle_since: AtomicU64,
    /// Milliseconds from the start of the server to the first byte of a head that is not complete; or [`NO_HEAD`].
    head_since: AtomicU64,
    shutdown_mode: AtomicU8,
    mode_changed: Notify,
    shared: Arc<SlotTable>,
}

/// How a connection has to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum ShutdownMode {
    /// Make room, unless a request has arrived.
    Evict,
    /// Finish the request in work and close.
    Finish,
    /// Close at once.
    Stop,
}

impl ConnectionSlots {
    pub(super) fn new(slots: usize) -> Self {
        let slots = u32::try_from(slots.clamp(1, Semaphore::MAX_PERMITS)).unwrap_or(u32::MAX);
        let shared = SlotTable { connections: Mutex::default(), slot_freed: Notify::new(), began: Instant::now() };
        // A `u32` may exceed what a semaphore holds only where a pointer has 32 bits; the clamp has seen to that.
        let free = Semaphore::new(usize::try_from(slots).unwrap_or(Semaphore::MAX_PERMITS));
        Self { free: Arc::new(free), total: slots, shared: Arc::new(shared) }
    }

    /// A seat, if one is free.
    pub(super) fn try_acquire(&self) -> Option<ConnectionSlot> {
        let permit = Arc::clone(&self.free).try_acquire_owned().ok()?;
        let state = Arc::new(ConnectionState {
            idle_since: AtomicU64::new(self.shared.now()),
            head_since: AtomicU64::new(NO_HEAD),
            shutdown_mode: AtomicU8::new(ShutdownMode::Evict as u8),
            mode_changed: Notify::new(),
            shared: Arc::clone(&self.shared),
        });
        self.shared.connections().push(Arc::clone(&state));
        Some(ConnectionSlot { state, _permit: permit })
    }

    /// Asks the connection that has been silent longest to go, if there is one that is silent.
    pub(super) fn evict_idle(&self) {
        let min_silence = u64::try_from(MIN_IDLE_TIME.as_millis()).unwrap_or(u64::MAX);
        let Some(latest) = self.shared.now().checked_sub(min_silence) else { return };
        let connections = self.shared.connections();
        let silent = connections.iter().map(|state| (state.idle_since.load(Ordering::Relaxed), state));
        if let Some((_, state)) = silent.filter(|(since, _)| *since <= latest).min_by_key(|(since, _)| *since) {
            state.signal(ShutdownMode::Evict);
        }
    }

    /// Sends the mode to all connections. Returns how many of them have a request in flight.
    pub(super) fn signal_all(&self, shutdown_mode: ShutdownMode) -> usize {
        let connections = self.shared.connections();
        connections.iter().for_each(|state| state.signal(shutdown_mode));
        connections.iter().filter(|state| state.idle_time().is_none()).count()
    }

    /// Ready when a seat becomes free.
    pub(super) async fn slot_freed(&self) {
        self.shared.slot_freed.notified().await;
    }

    /// Ready when all slots are free.
    pub(super) async fn all_free(&self) {
        // The semaphore is never closed. If it were, there would be no connection to wait for.
        let _ = self.free.acquire_many(self.total).await;
    }
}

/// Without the accept loop nothing would stop the connections, so they end with it.
impl Drop for ConnectionSlots {
    fn drop(&mut self) {
        self.signal_all(ShutdownMode::Stop);
    }
}

impl SlotTable {
    fn connections(&self) -> MutexGuard<'_, Vec<Arc<ConnectionState>>> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Milliseconds since the start of the server.
    fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(REQUEST_IN_FLIGHT - 1)
    }
}

impl ConnectionSlot {
    pub(super) fn state(&self) -> &Arc<ConnectionState> {
        &self.state
    }
}

impl Drop for ConnectionSlot {
    fn drop(&mut self) {
        self.state.shared.connections().retain(|state| !Arc::ptr_eq(state, &self.state));
        self.state.shared.slot_freed.notify_one();
    }
}

impl ConnectionState {
    /// Notes that the head of a request has arrived; when what it returns is dropped, that the body of its answer is
    /// gone.
    pub(super) fn begin_request(self: &Arc<Self>) -> RequestInFlight {
        self.idle_since.store(REQUEST_IN_FLIGHT, Ordering::Relaxed);
        self.head_since.store(NO_HEAD, Ordering::Relaxed);
        RequestInFlight(Arc::clone(self))
    }

    /// Notes that bytes have arrived. Without a request in work they are the beginning of the next head.
    pub(super) fn record_received(&self) {
        if !self.has_request() && self.head_since.load(Ordering::Relaxed) == NO_HEAD {
            self.head_since.store(self.shared.now(), Ordering::Relaxed);
        }
    }

    /// Notes that bytes were sent. Without a request in work they are the rest of its answer, and the next head is not
    /// waited for yet.
    pub(super) fn record_sent(&self) {
        if !self.has_request() {
            self.idle_since.store(self.shared.now(), Ordering::Relaxed);
            self.head_since.store(NO_HEAD, Ordering::Relaxed);
        }
    }

    /// Whether there is a request in work.
    pub(super) fn has_request(&self) -> bool {
        self.idle_since.load(Ordering::Relaxed) == REQUEST_IN_FLIGHT
    }

    /// When the connection is to be closed, should nothing else happen on it: `header` after the first byte of a head,
    /// and `idle` after the last request. `None` while a request is in work.
    pub(super) fn deadline(&self, header: Duration, idle: Duration) -> Option<Instant> {
        let idle_since = self.idle_since.load(Ordering::Relaxed);
        let (since, limit) = match self.head_since.load(Ordering::Relaxed) {
            _ if idle_since == REQUEST_IN_FLIGHT => return None,
            NO_HEAD => (idle_since, idle),
            head_since => (head_since, header),
        };
        self.shared.began.checked_add(Duration::from_millis(since).saturating_add(limit))
    }

    /// For how long there has been no request in work; `None` while there is one.
    pub(super) fn idle_time(&self) -> Option<Duration> {
        let since = self.idle_since.load(Ordering::Relaxed);
        (since != REQUEST_IN_FLIGHT).then(|| Duration::from_millis(self.shared.now().saturating_sub(since)))
    }

    fn signal(&self, shutdown_mode: ShutdownMode) {
        self.shutdown_mode.store(shutdown_mode as u8, Ordering::Release);
        self.mode_changed.notify_one();
    }

    /// Ready when a shutdown mode arrives.
    pub(super) async fn shutdown_mode(&self) -> ShutdownMode {
        self.mode_changed.notified().await;
        match self.shutdown_mode.load(Ordering::Acquire) {
            shutdown_mode if shutdown_mode == ShutdownMode::Evict as u8 => ShutdownMode::Evict,
            shutdown_mode if shutdown_mode == ShutdownMode::Finish as u8 => ShutdownMode::Finish,
            _ => ShutdownMode::Stop,
        }
    }
}

/// A request in work, until its answer was taken over to be sent.
pub(super) struct RequestInFlight(Arc<ConnectionState>);

impl Drop for RequestInFlight {
    fn drop(&mut self) {
        self.0.idle_since.store(self.0.shared.now(), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_seat_is_taken_once_and_comes_back() {
        let slots = ConnectionSlots::new(2);
        let (one, two) = (slots.try_acquire().unwrap(), slots.try_acquire().unwrap());
        assert!(slots.try_acquire().is_none());
        drop(one);
        slots.slot_freed().await;
        let again = slots.try_acquire().unwrap();
        assert!(slots.try_acquire().is_none());
        drop((two, again));
        slots.all_free().await;
        assert_eq!(slots.signal_all(ShutdownMode::Stop), 0);
    }

    #[test]
    fn a_head_has_its_time_from_its_first_byte_and_silence_from_the_last_answer() {
        let slots = ConnectionSlots::new(1);
        let slot = slots.try_acquire().unwrap();
        let state = slot.state();
        let (header, idle) = (Duration::from_secs(10), Duration::from_secs(75));
        let at = |millis, limit: Duration| Some(slots.shared.began + Duration::from_millis(millis) + limit);
        let deadline = || state.deadline(header, idle);
        state.idle_since.store(7, Ordering::Relaxed);
        assert_eq!(deadline(), at(7, idle), "nothing has arrived yet");
        state.record_received();
        let first = state.head_since.load(Ordering::Relaxed);
        assert_eq!(deadline(), at(first, header));
        state.head_since.store(first + 3, Ordering::Relaxed);
        state.record_received();
        assert_eq!(deadline(), at(first + 3, header), "further bytes do not extend it");

        let work = state.begin_request();
        state.record_received();
        state.record_sent();
        assert_eq!(deadline(), None, "a request in work has no such limit");
        drop(work);
        state.idle_since.store(9, Ordering::Relaxed);
        assert_eq!(deadline(), at(9, idle), "what arrived meanwhile was not the next head");
        state.record_received();
        state.record_sent();
        let sent = state.idle_since.load(Ordering::Relaxed);
        assert!(sent >= first);
        assert_eq!(deadline(), at(sent, idle), "the answer is still being sent");
        assert_eq!(state.deadline(header, Duration::MAX), None, "a time beyond all clocks is none");
    }

    #[tokio::test]
    async fn the_longest_silent_connection_makes_room_and_a_working_one_never_does() {
        let slots = ConnectionSlots::new(4);
        let [oldest, older, old, newest] = [(); 4].map(|()| slots.try_acquire().unwrap());
        let set = |slot: &ConnectionSlot, since| slot.state.idle_since.store(since, Ordering::Relaxed);
        tokio::time::sleep(MIN_IDLE_TIME * 2).await;
        let recent = slots.shared.now();
        set(&oldest, 0);
        set(&older, 5);
        set(&old, 9);
        set(&newest, recent);
        let told = async |slot: &ConnectionSlot| {
            tokio::time::timeout(Duration::from_millis(20), slot.state.shutdown_mode()).await.ok()
        };

        let work = oldest.state.begin_request();
        slots.evict_idle();
        assert_eq!(told(&older).await, Some(ShutdownMode::Evict));
        assert_eq!((told(&oldest).await, told(&old).await, told(&newest).await), (None, None, None));

        drop(work);
        let _work = [&older, &old, &oldest].map(|slot| slot.state.begin_request());
        // Silent since later than now, however long the lines above took.
        set(&newest, slots.shared.now() + 3_600_000);
        slots.evict_idle();
        assert_eq!(told(&newest).await, None, "it may still be writing");
        assert_eq!(slots.signal_all(ShutdownMode::Finish), 3);
        assert_eq!(told(&newest).await, Some(ShutdownMode::Finish));
    }
}
