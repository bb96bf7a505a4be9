//! How long an agent was in which status and state, bucket by bucket: one pass over the changes.

use std::cmp::Reverse;

use super::names::{Name, Names};
use super::period::Period;
use super::presence::{Change, Presence, State};
use super::round::{Spent, round};

/// What an agent was in each bucket of a period, in whole seconds.
#[derive(Clone, Debug)]
pub struct Tally<'a> {
    period: Period,
    names: Vec<Name<'a>>,
    /// Of all buckets, one after the other.
    spent: Vec<Spent>,
    /// For each bucket, where its part of `spent` ends. Empty if there was no presence at all.
    ends: Vec<u32>,
}

/// One bucket.
#[derive(Clone, Copy, Debug)]
pub struct Bucket<'t> {
    /// Where it begins, in seconds since 1970-01-01 UTC.
    pub start: i64,
    /// Where it ends, in the same; this second is no part of it.
    pub end: i64,
    names: &'t [Name<'t>],
    spent: &'t [Spent],
}

/// How long an agent was in one status within a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share<'t> {
    /// The status, such as `Available`.
    pub status: &'t str,
    /// The same in capitals.
    pub(super) capitals: &'t str,
    /// Seconds without a customer.
    pub idle: u32,
    /// Seconds with one.
    pub interacting: u32,
}

impl Share<'_> {
    /// Seconds in the status.
    pub fn total(&self) -> u32 {
        self.idle + self.interacting
    }
}

impl<'t> Bucket<'t> {
    /// The statuses, in the order in which the agent first had them in this bucket. One that lasted less than a second
    /// is there, perhaps with zero.
    pub fn shares(&self) -> impl Iterator<Item = Share<'t>> + use<'t> {
        let names = self.names;
        self.spent.iter().filter_map(move |spent| {
            let name = names.get(spent.status as usize)?;
            let Spent { idle, interacting, .. } = *spent;
            Some(Share { status: name.shown, capitals: &name.capitals, idle, interacting })
        })
    }
}

impl<'a> Tally<'a> {
    /// Counts the changes of one agent. They come sorted by time; the last one before the period says how it begins,
    /// and older ones do no harm. Of several at the same time the last one counts, and one that claims to be earlier than
    /// the one before it counts as happening at once. `now` is in milliseconds since 1970-01-01 UTC.
    pub fn of(period: Period, now: i64, changes: impl IntoIterator<Item = Change<'a>>) -> Self {
        let mut sweep = Sweep::new(period);
        let known_until = (period.end_second() * 1000).min(now);
        let mut cursor = period.start_second() * 1000;
        let mut presence = Presence::LoggedOut;
        for change in changes {
            if change.at >= known_until {
                break;
            }
            if change.at > cursor {
                sweep.spend(presence, cursor, change.at);
                cursor = change.at;
            }
            presence = change.presence;
        }
        sweep.spend(presence, cursor, known_until);
        sweep.finish()
    }

    /// The period it is of.
    pub fn period(&self) -> &Period {
        &self.period
    }

    /// Whether there was no presence at all in the period. There are no buckets then.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The buckets, in order.
    pub fn buckets(&self) -> impl Iterator<Item = Bucket<'_>> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        self.period.bounds().zip(starts.zip(&self.ends)).map(|((start, end), (from, to))| Bucket {
            start,
            end,
            names: &self.names,
            spent: self.spent.get(from as usize..*to as usize).unwrap_or_default(),
        })
    }
}

/// Where the current bucket has the time of a status, if it has: the bucket of the entry tells.
#[derive(Clone, Copy)]
struct Slot {
    bucket: usize,
    index: usize,
}

/// The pass. Times are milliseconds and never go back.
struct Sweep<'a> {
    period: Period,
    names: Names<'a>,
    spent: Vec<Spent>,
    ends: Vec<u32>,
    /// Where the current bucket ends; its number is that of the finished ones.
    bucket_end: i64,
    /// Time in the current bucket, in the order in which statuses appear.
    current: Vec<Spent>,
    /// By status.
    slots: Vec<Slot>,
    order: Vec<(Reverse<u32>, usize)>,
}

impl<'a> Sweep<'a> {
    fn new(period: Period) -> Self {
        Self {
            period,
            names: Names::default(),
            spent: Vec::new(),
            ends: Vec::new(),
            bucket_end: period.bucket_end(0) * 1000,
            current: Vec::new(),
            slots: Vec::new(),
            order: Vec::new(),
        }
    }

    /// The agent is `presence` from `from` until `to`.
    fn spend(&mut self, presence: Presence<'a>, mut from: i64, to: i64) {
        let Presence::LoggedIn { status, state } = presence else { return };
        if from >= to {
            return;
        }
        let status = self.names.number(status);
        while from < to {
            while from >= self.bucket_end {
                self.close();
            }
            let until = to.min(self.bucket_end);
            self.add(status, state, u32::try_from(until - from).unwrap_or(u32::MAX));
            from = until;
        }
    }

    fn add(&mut self, status: u32, state: State, milliseconds: u32) {
        let bucket = self.ends.len();
        if self.slots.len() <= status as usize {
            self.slots.resize(status as usize + 1, Slot { bucket: usize::MAX, index: 0 });
        }
        let Some(slot) = self.slots.get_mut(status as usize) else { return };
        if slot.bucket != bucket {
            *slot = Slot { bucket, index: self.current.len() };
            self.current.push(Spent { status, idle: 0, interacting: 0 });
        }
        if let Some(spent) = self.current.get_mut(slot.index) {
            match state {
                State::Idle => spent.idle += milliseconds,
                State::Interacting => spent.interacting += milliseconds,
            }
        }
    }

    /// Finishes the current bucket.
    fn close(&mut self) {
        round(&mut self.current, &mut self.order);
        self.spent.append(&mut self.current);
        self.ends.push(u32::try_from(self.spent.len()).unwrap_or(u32::MAX));
        self.bucket_end = self.period.bucket_end(self.ends.len()) * 1000;
    }

    fn finish(mut self) -> Tally<'a> {
        if !self.current.is_empty() || !self.spent.is_empty() {
            while self.ends.len() < self.period.buckets() {
                self.close();
            }
        }
        Tally { period: self.period, names: self.names.into_vec(), spent: self.spent, ends: self.ends }
    }
}
