//! How long an agent was in which status and state, bucket by bucket: one pass over the changes.

use std::cmp::Reverse;
use std::ops::ControlFlow;

use super::names::{StatusName, StatusNames};
use super::period::ReportPeriod;
use super::presence::{AgentState, Presence, PresenceChange};
use super::round::{TimeSpent, round};

/// Most different statuses of an agent in a period, each spelling of its own; our bound. With [`MAX_STATUS_BYTES`] it
/// bounds the memory of a report.
pub const MAX_STATUSES: usize = 1_000;

/// Most bytes of all these spellings.
pub const MAX_STATUS_BYTES: usize = 256 * 1024;

/// One bucket, which is over.
#[derive(Clone, Copy, Debug)]
pub struct Bucket<'t> {
    /// Which one it is in its period, from 0 on.
    pub index: usize,
    /// Where it begins, in seconds since 1970-01-01 UTC.
    pub start: i64,
    /// Where it ends, in the same; this second is no part of it.
    pub end: i64,
    names: &'t [StatusName],
    spent: &'t [TimeSpent],
}

/// How long an agent was in one status within a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusTime<'t> {
    /// The status, such as `Available`.
    pub status: &'t str,
    /// The same as it stands in JSON, without the quotation marks.
    pub(super) status_json: &'t str,
    /// The same in capitals.
    pub(super) capitals_json: &'t str,
    /// Seconds without a customer.
    pub idle: u32,
    /// Seconds with one.
    pub interacting: u32,
}

impl StatusTime<'_> {
    /// Seconds in the status.
    pub fn total(&self) -> u32 {
        self.idle + self.interacting
    }
}

impl<'t> Bucket<'t> {
    /// The statuses, in the order in which the agent first had them in this bucket. One that lasted less than a second
    /// is there, perhaps with zero.
    pub fn statuses(&self) -> impl Iterator<Item = StatusTime<'t>> + use<'t> {
        let names = self.names;
        self.spent.iter().filter_map(move |spent| {
            let name = names.get(spent.status as usize)?;
            let TimeSpent { idle, interacting, .. } = *spent;
            let (status_json, capitals_json) = (&name.shown_json, &name.capitals_json);
            Some(StatusTime { status: &name.shown, status_json, capitals_json, idle, interacting })
        })
    }
}

/// Where the current bucket has the time of a status, if it has: the entry states its bucket.
#[derive(Clone, Copy, Debug)]
struct StatusSlot {
    bucket: usize,
    index: usize,
}

/// The pass over the changes of one agent. Each bucket is handed on when it is over, so that no more than one is in
/// memory. Its receiver can stop the pass, and go on later with [`resume`](Self::resume).
///
/// Changes come sorted by time; the last one before the period says how it begins, and older ones do no harm. Of
/// several at the same time the last one counts, and one that claims to be earlier than the one before it counts as
/// happening at once.
#[derive(Clone, Debug)]
pub struct Sweep {
    period: ReportPeriod,
    /// Milliseconds since 1970-01-01 UTC; times never go back.
    known_until: i64,
    names: StatusNames,
    /// How far the pass is, in milliseconds.
    cursor: i64,
    presence: CurrentPresence,
    /// Number of the current bucket: that of the finished ones.
    bucket: usize,
    bucket_end: i64,
    /// Whether buckets without presence are handed on; those before the first presence come with it.
    begun: bool,
    /// Time in the current bucket, in the order in which statuses appear.
    current: Vec<TimeSpent>,
    /// By status.
    slots: Vec<StatusSlot>,
    order: Vec<(Reverse<u32>, usize)>,
}

/// What the agent is at the cursor. The text is a buffer that is used again.
#[derive(Clone, Debug, Default)]
struct CurrentPresence {
    is_present: bool,
    status: String,
    state: AgentState,
}

impl Sweep {
    /// A pass over a period, with what is known at `now`, in milliseconds since 1970-01-01 UTC. Where there is no
    /// presence at all, no bucket is handed on.
    pub fn new(period: ReportPeriod, now: i64) -> Self {
        Self {
            period,
            known_until: (period.end_second() * 1000).min(now),
            names: StatusNames::default(),
            cursor: period.start_second() * 1000,
            presence: CurrentPresence::default(),
            bucket: 0,
            bucket_end: period.bucket_end(0) * 1000,
            begun: false,
            current: Vec::new(),
            slots: Vec::new(),
            order: Vec::new(),
        }
    }

    /// The same for an agent of whom it is known that there is presence: every bucket is handed on, also if the changes
    /// tell of none any more.
    pub fn of_present(period: ReportPeriod, now: i64) -> Self {
        Self { begun: true, ..Self::new(period, now) }
    }

    /// Goes on after a stop, with the bucket that follows the last one that was handed on. The changes have to come
    /// again, from [`start_second`](Self::start_second) on and with the last one before it.
    pub fn resume(&mut self) {
        self.cursor = self.start_second() * 1000;
        self.presence.is_present = false;
        self.current.clear();
    }

    /// Where the current bucket begins, in seconds since 1970-01-01 UTC.
    pub fn start_second(&self) -> i64 {
        self.bucket.checked_sub(1).map_or(self.period.start_second(), |last| self.period.bucket_end(last))
    }

    /// Whether all buckets were handed on.
    pub fn is_done(&self) -> bool {
        self.bucket >= self.period.buckets()
    }

    /// Whether there are more than [`MAX_STATUSES`] or [`MAX_STATUS_BYTES`]. To be asked after each change.
    pub fn has_too_many_statuses(&self) -> bool {
        self.names.spellings() > MAX_STATUSES || self.names.bytes() > MAX_STATUS_BYTES
    }

    /// Counts the time until this change, and hands on the buckets that are over then.
    pub fn change(
        &mut self,
        change: PresenceChange<'_>,
        closed: &mut impl FnMut(Bucket<'_>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        if change.at >= self.known_until {
            return ControlFlow::Continue(());
        }
        if change.at > self.cursor {
            self.spend(change.at, closed)?;
        }
        self.presence.is_present = false;
        if let Presence::LoggedIn { status, state } = change.presence {
            self.presence.is_present = true;
            self.presence.status.clear();
            self.presence.status.push_str(status);
            self.presence.state = state;
        }
        ControlFlow::Continue(())
    }

    /// Counts the time after the last change, and hands on the rest of the buckets.
    pub fn finish(&mut self, closed: &mut impl FnMut(Bucket<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        if self.known_until > self.cursor {
            self.spend(self.known_until, closed)?;
        }
        if self.begun || !self.current.is_empty() {
            while !self.is_done() {
                self.close(closed)?;
            }
        }
        ControlFlow::Continue(())
    }

    /// The agent stays what it is until then.
    fn spend(&mut self, to: i64, closed: &mut impl FnMut(Bucket<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        let from = std::mem::replace(&mut self.cursor, to);
        if !self.presence.is_present {
            return ControlFlow::Continue(());
        }
        let (status, state) = (self.names.number(&self.presence.status), self.presence.state);
        let mut from = from;
        while from < to {
            while from >= self.bucket_end {
                self.close(closed)?;
            }
            let until = to.min(self.bucket_end);
            self.add(status, state, u32::try_from(until - from).unwrap_or(u32::MAX));
            from = until;
        }
        ControlFlow::Continue(())
    }

    fn add(&mut self, status: u32, state: AgentState, milliseconds: u32) {
        if self.slots.len() <= status as usize {
            self.slots.resize(status as usize + 1, StatusSlot { bucket: usize::MAX, index: 0 });
        }
        let Some(slot) = self.slots.get_mut(status as usize) else { return };
        if slot.bucket != self.bucket {
            *slot = StatusSlot { bucket: self.bucket, index: self.current.len() };
            self.current.push(TimeSpent { status, idle: 0, interacting: 0 });
        }
        if let Some(spent) = self.current.get_mut(slot.index) {
            match state {
                AgentState::Idle => spent.idle += milliseconds,
                AgentState::Interacting => spent.interacting += milliseconds,
            }
        }
    }

    /// Finishes the current bucket and hands it on.
    fn close(&mut self, closed: &mut impl FnMut(Bucket<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        round(&mut self.current, &mut self.order);
        let (start, end) = (self.start_second(), self.period.bucket_end(self.bucket));
        let bucket = Bucket { index: self.bucket, start, end, names: self.names.as_slice(), spent: &self.current };
        let flow = closed(bucket);
        self.current.clear();
        self.begun = true;
        self.bucket += 1;
        self.bucket_end = self.period.bucket_end(self.bucket) * 1000;
        flow
    }
}
