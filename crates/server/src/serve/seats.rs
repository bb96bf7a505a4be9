//! Room for so many connections, which of them can be spared, and what they are told.

use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// A connection that fell silent less than this ago may still be writing its answer, and is not displaced.
const MIN_SILENCE: Duration = Duration::from_millis(100);

/// What `State::silent_since` says while a request is in work.
const WORKING: u64 = u64::MAX;

/// What `State::head_since` says while no part of a head has arrived.
const NO_HEAD: u64 = u64::MAX;

/// All seats of a server.
pub(super) struct Seats {
    free: Arc<Semaphore>,
    total: u32,
    shared: Arc<Shared>,
}

struct Shared {
    taken: Mutex<Vec<Arc<State>>>,
    freed: Notify,
    began: Instant,
}

/// One connection's seat, free again when it is dropped.
pub(super) struct Seat {
    state: Arc<State>,
    _permit: OwnedSemaphorePermit,
}

/// What the accept loop knows of a connection, and tells it.
pub(super) struct State {
    /// Milliseconds from the start of the server to the end of the last request, or the last byte of its answer that
    /// was sent; or [`WORKING`].
    silent_since: AtomicU64,
    /// Milliseconds from the start of the server to the first byte of a head that is not complete; or [`NO_HEAD`].
    head_since: AtomicU64,
    order: AtomicU8,
    ordered: Notify,
    shared: Arc<Shared>,
}

/// What a connection is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Order {
    /// Make room, unless a request has arrived.
    MakeRoom,
    /// Finish the request in work and close.
    Finish,
    /// Close at once.
    Stop,
}

impl Seats {
    pub(super) fn new(seats: usize) -> Self {
        let seats = u32::try_from(seats.clamp(1, Semaphore::MAX_PERMITS)).unwrap_or(u32::MAX);
        let shared = Shared { taken: Mutex::default(), freed: Notify::new(), began: Instant::now() };
        // A `u32` may exceed what a semaphore holds only where a pointer has 32 bits; the clamp has seen to that.
        let free = Semaphore::new(usize::try_from(seats).unwrap_or(Semaphore::MAX_PERMITS));
        Self { free: Arc::new(free), total: seats, shared: Arc::new(shared) }
    }

    /// A seat, if one is free.
    pub(super) fn take(&self) -> Option<Seat> {
        let permit = Arc::clone(&self.free).try_acquire_owned().ok()?;
        let state = Arc::new(State {
            silent_since: AtomicU64::new(self.shared.now()),
            head_since: AtomicU64::new(NO_HEAD),
            order: AtomicU8::new(Order::MakeRoom as u8),
            ordered: Notify::new(),
            shared: Arc::clone(&self.shared),
        });
        self.shared.taken().push(Arc::clone(&state));
        Some(Seat { state, _permit: permit })
    }

    /// Asks the connection that has been silent longest to go, if there is one that is silent.
    pub(super) fn make_room(&self) {
        let min_silence = u64::try_from(MIN_SILENCE.as_millis()).unwrap_or(u64::MAX);
        let Some(latest) = self.shared.now().checked_sub(min_silence) else { return };
        let taken = self.shared.taken();
        let silent = taken.iter().map(|state| (state.silent_since.load(Ordering::Relaxed), state));
        if let Some((_, state)) = silent.filter(|(since, _)| *since <= latest).min_by_key(|(since, _)| *since) {
            state.tell(Order::MakeRoom);
        }
    }

    /// Tells all connections; returns how many of them have a request in work.
    pub(super) fn tell_all(&self, order: Order) -> usize {
        let taken = self.shared.taken();
        taken.iter().for_each(|state| state.tell(order));
        taken.iter().filter(|state| state.silence().is_none()).count()
    }

    /// Ready when a seat becomes free.
    pub(super) async fn freed(&self) {
        self.shared.freed.notified().await;
    }

    /// Ready when all seats are free.
    pub(super) async fn all_free(&self) {
        // The semaphore is never closed; were it, nobody would be left to wait for.
        let _ = self.free.acquire_many(self.total).await;
    }
}

/// Without the accept loop nobody would stop the connections, so they end with it.
impl Drop for Seats {
    fn drop(&mut self) {
        self.tell_all(Order::Stop);
    }
}

impl Shared {
    fn taken(&self) -> MutexGuard<'_, Vec<Arc<State>>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Milliseconds since the start of the server.
    fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(WORKING - 1)
    }
}

impl Seat {
    pub(super) fn state(&self) -> &Arc<State> {
        &self.state
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.state.shared.taken().retain(|state| !Arc::ptr_eq(state, &self.state));
        self.state.shared.freed.notify_one();
    }
}

impl State {
    /// Notes that the head of a request has arrived; when what it returns is dropped, that the body of its answer is
    /// gone.
    pub(super) fn work(self: &Arc<Self>) -> Working {
        self.silent_since.store(WORKING, Ordering::Relaxed);
        self.head_since.store(NO_HEAD, Ordering::Relaxed);
        Working(Arc::clone(self))
    }

    /// Notes that bytes have arrived. Without a request in work they are the beginning of the next head.
    pub(super) fn received(&self) {
        if !self.is_working() && self.head_since.load(Ordering::Relaxed) == NO_HEAD {
            self.head_since.store(self.shared.now(), Ordering::Relaxed);
        }
    }

    /// Notes that bytes were sent. Without a request in work they are the rest of its answer, and the next head is not
    /// waited for yet.
    pub(super) fn sent(&self) {
        if !self.is_working() {
            self.silent_since.store(self.shared.now(), Ordering::Relaxed);
            self.head_since.store(NO_HEAD, Ordering::Relaxed);
        }
    }

    /// Whether there is a request in work.
    pub(super) fn is_working(&self) -> bool {
        self.silent_since.load(Ordering::Relaxed) == WORKING
    }

    /// When the connection is to be closed, should nothing else happen on it: `header` after the first byte of a head,
    /// and `idle` after the last request. `None` while a request is in work.
    pub(super) fn expiry(&self, header: Duration, idle: Duration) -> Option<Instant> {
        let silent_since = self.silent_since.load(Ordering::Relaxed);
        let (since, limit) = match self.head_since.load(Ordering::Relaxed) {
            _ if silent_since == WORKING => return None,
            NO_HEAD => (silent_since, idle),
            head_since => (head_since, header),
        };
        self.shared.began.checked_add(Duration::from_millis(since).saturating_add(limit))
    }

    /// For how long there has been no request in work; `None` while there is one.
    pub(super) fn silence(&self) -> Option<Duration> {
        let since = self.silent_since.load(Ordering::Relaxed);
        (since != WORKING).then(|| Duration::from_millis(self.shared.now().saturating_sub(since)))
    }

    fn tell(&self, order: Order) {
        self.order.store(order as u8, Ordering::Release);
        self.ordered.notify_one();
    }

    /// Ready when the connection is told something.
    pub(super) async fn order(&self) -> Order {
        self.ordered.notified().await;
        match self.order.load(Ordering::Acquire) {
            order if order == Order::MakeRoom as u8 => Order::MakeRoom,
            order if order == Order::Finish as u8 => Order::Finish,
            _ => Order::Stop,
        }
    }
}

/// A request in work, until its answer was taken over to be sent.
pub(super) struct Working(Arc<State>);

impl Drop for Working {
    fn drop(&mut self) {
        self.0.silent_since.store(self.0.shared.now(), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_seat_is_taken_once_and_comes_back() {
        let seats = Seats::new(2);
        let (one, two) = (seats.take().unwrap(), seats.take().unwrap());
        assert!(seats.take().is_none());
        drop(one);
        seats.freed().await;
        let again = seats.take().unwrap();
        assert!(seats.take().is_none());
        drop((two, again));
        seats.all_free().await;
        assert_eq!(seats.tell_all(Order::Stop), 0);
    }

    #[test]
    fn a_head_has_its_time_from_its_first_byte_and_silence_from_the_last_answer() {
        let seats = Seats::new(1);
        let seat = seats.take().unwrap();
        let state = seat.state();
        let (header, idle) = (Duration::from_secs(10), Duration::from_secs(75));
        let at = |millis, limit: Duration| Some(seats.shared.began + Duration::from_millis(millis) + limit);
        let expiry = || state.expiry(header, idle);
        state.silent_since.store(7, Ordering::Relaxed);
        assert_eq!(expiry(), at(7, idle), "nothing has arrived yet");
        state.received();
        let first = state.head_since.load(Ordering::Relaxed);
        assert_eq!(expiry(), at(first, header));
        state.head_since.store(first + 3, Ordering::Relaxed);
        state.received();
        assert_eq!(expiry(), at(first + 3, header), "further bytes do not extend it");

        let work = state.work();
        state.received();
        state.sent();
        assert_eq!(expiry(), None, "a request in work has no such limit");
        drop(work);
        state.silent_since.store(9, Ordering::Relaxed);
        assert_eq!(expiry(), at(9, idle), "what arrived meanwhile was not the next head");
        state.received();
        state.sent();
        let sent = state.silent_since.load(Ordering::Relaxed);
        assert!(sent >= first);
        assert_eq!(expiry(), at(sent, idle), "the answer is still being sent");
        assert_eq!(state.expiry(header, Duration::MAX), None, "a time beyond all clocks is none");
    }

    #[tokio::test]
    async fn the_longest_silent_connection_makes_room_and_a_working_one_never_does() {
        let seats = Seats::new(4);
        let [oldest, older, old, newest] = [(); 4].map(|()| seats.take().unwrap());
        let set = |seat: &Seat, since| seat.state.silent_since.store(since, Ordering::Relaxed);
        tokio::time::sleep(MIN_SILENCE * 2).await;
        let recent = seats.shared.now();
        set(&oldest, 0);
        set(&older, 5);
        set(&old, 9);
        set(&newest, recent);
        let told = async |seat: &Seat| tokio::time::timeout(Duration::from_millis(20), seat.state.order()).await.ok();

        let work = oldest.state.work();
        seats.make_room();
        assert_eq!(told(&older).await, Some(Order::MakeRoom));
        assert_eq!((told(&oldest).await, told(&old).await, told(&newest).await), (None, None, None));

        drop(work);
        let _work = [&older, &old, &oldest].map(|seat| seat.state.work());
        // Silent since later than now, however long the lines above took.
        set(&newest, seats.shared.now() + 3_600_000);
        seats.make_room();
        assert_eq!(told(&newest).await, None, "it may still be writing");
        assert_eq!(seats.tell_all(Order::Finish), 3);
        assert_eq!(told(&newest).await, Some(Order::Finish));
    }
}
