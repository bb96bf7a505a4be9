//! A tally in the words of the document.

use jiff::Timestamp as Instant;
use jiff::tz::TimeZone;
use smartassist_types::{BuildError, StatusEntry, StatusMetric, StatusStats, TimeInterval, Timestamp};

use super::period::Period;
use super::presence::{Change, State};
use super::tally::{Share, Tally};

/// Writes the `timeInterval` of agents. What all agents of a page have in common is made once: a large page has half a
/// million entries.
///
/// ```
/// # use smartassist_gateway::user_status::{Change, Period, Report, State};
/// # fn example(request: &smartassist_types::UserStatusRequest) -> Result<(), Box<dyn std::error::Error>> {
/// let period = Period::of(request).map_err(|wrong| wrong.lines().collect::<Vec<_>>().join("; "))?;
/// let report = Report::new(period, 1_670_859_600_000)?;
/// let intervals = report.intervals([Change::logged_in(1_670_850_000_000, "Available", State::Idle)]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Report {
    period: Period,
    now: i64,
    /// Where each bucket begins, and where the last one ends.
    times: Vec<Timestamp>,
    /// With all that does not depend on the agent.
    interval: TimeInterval,
    status: StatusEntry,
    state: StatusEntry,
}

impl Report {
    /// A report on a period, with what is known at `now`, in milliseconds since 1970-01-01 UTC.
    ///
    /// # Errors
    ///
    /// The document demands a field that is not set; a change of the document that was not followed here.
    pub fn new(period: Period, now: i64) -> Result<Self, BuildError> {
        let ends = period.bounds().map(|(_, end)| written(end));
        let entry = |metric: StatusMetric| {
            // Without texts, which every entry has its own of.
            StatusEntry::builder().metric(metric).stats(StatusStats::builder()).build()
        };
        Ok(Self {
            period,
            now,
            times: std::iter::once(written(period.start_second())).chain(ends).collect(),
            interval: TimeInterval::builder().status(Vec::new()).build()?,
            status: entry(StatusMetric::AgentStatus)?,
            state: entry(StatusMetric::AgentState)?,
        })
    }

    /// The buckets of an agent with these changes, which [`Tally::of`] counts: all buckets, in order, or none if there was
    /// no presence in the period.
    ///
    /// A status has three entries, in the order and spelling of the vendor's sample: `AgentStatus` `Available`,
    /// `AgentState` `Available:Idle`, `AgentState` `AVAILABLE:Interacting`; each with its sum, such as `919 sec`.
    pub fn intervals<'a>(&self, changes: impl IntoIterator<Item = Change<'a>>) -> Vec<TimeInterval> {
        let tally = Tally::of(self.period, self.now, changes);
        let bounds = self.times.iter().zip(self.times.iter().skip(1));
        let mut intervals = Vec::with_capacity(if tally.is_empty() { 0 } else { self.period.buckets() });
        intervals.extend(bounds.zip(tally.buckets()).map(|((start, end), bucket)| {
            let shares = bucket.shares();
            let mut entries = Vec::with_capacity(3 * shares.size_hint().1.unwrap_or_default());
            for share in shares {
                entries.extend(self.entries(&share));
            }
            let mut interval = self.interval.clone();
            interval.start_time = Some(start.clone());
            interval.end_time = Some(end.clone());
            interval.status = Some(entries);
            interval
        }));
        intervals
    }

    fn entries(&self, share: &Share<'_>) -> [StatusEntry; 3] {
        [
            filled(&self.status, share.status.to_owned(), share.total()),
            filled(&self.state, of_state(share.status, State::Idle), share.idle),
            // In capitals, as the sample has it: register E8.
            filled(&self.state, of_state(share.capitals, State::Interacting), share.interacting),
        ]
    }
}

fn filled(entry: &StatusEntry, value: String, seconds: u32) -> StatusEntry {
    let mut entry = entry.clone();
    entry.value = Some(value);
    if let Some(stats) = &mut entry.stats {
        stats.sum = Some(format!("{seconds} sec"));
    }
    entry
}

fn of_state(status: &str, state: State) -> String {
    [status, ":", state.as_str()].concat()
}

/// UTC in whole seconds, such as `2022-12-12T15:30:00Z`.
fn written(second: i64) -> Timestamp {
    // A period lies within what can be told.
    let time = TimeZone::UTC.to_datetime(Instant::from_second(second).unwrap_or_default());
    let date = time.date();
    format!("{date}T{:02}:{:02}:{:02}Z", time.hour(), time.minute(), time.second()).into()
}
