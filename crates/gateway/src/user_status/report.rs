//! A tally in the words of the document.

use jiff::Timestamp as Instant;
use jiff::tz::TimeZone;
use smartassist_types::{BuildError, StatusEntry, StatusMetric, StatusStats, TimeInterval, Timestamp};

use super::presence::State;
use super::tally::{Share, Tally};

impl Tally<'_> {
    /// The buckets as `timeInterval` of an answer: all of them, or none if there was no presence in the period.
    ///
    /// A status has three entries, in the order and spelling of the vendor's sample: `AgentStatus` `Available`,
    /// `AgentState` `Available:Idle`, `AgentState` `AVAILABLE:Interacting`; each with its sum, such as `919 sec`.
    ///
    /// # Errors
    ///
    /// The document demands a field that is not set; a change of the document that was not followed here.
    pub fn intervals(&self) -> Result<Vec<TimeInterval>, BuildError> {
        let mut intervals = Vec::with_capacity(if self.is_empty() { 0 } else { self.period().buckets() });
        for bucket in self.buckets() {
            let shares = bucket.shares();
            let mut entries = Vec::with_capacity(3 * shares.size_hint().1.unwrap_or_default());
            for share in shares {
                entries.extend(of_share(&share)?);
            }
            let interval = TimeInterval::builder()
                .start_time(written(bucket.start))
                .end_time(written(bucket.end))
                .status(entries)
                .build()?;
            intervals.push(interval);
        }
        Ok(intervals)
    }
}

fn of_share(share: &Share<'_>) -> Result<[StatusEntry; 3], BuildError> {
    let state = |name: &str, state: State| format!("{name}:{}", state.as_str());
    Ok([
        entry(StatusMetric::AgentStatus, share.status.to_owned(), share.total())?,
        entry(StatusMetric::AgentState, state(share.status, State::Idle), share.idle)?,
        // In capitals, as the sample has it: register E8.
        entry(StatusMetric::AgentState, state(share.capitals, State::Interacting), share.interacting)?,
    ])
}

fn entry(metric: StatusMetric, value: String, seconds: u32) -> Result<StatusEntry, BuildError> {
    let stats = StatusStats::builder().sum(format!("{seconds} sec"));
    StatusEntry::builder().metric(metric).value(value).stats(stats).build()
}

/// UTC in whole seconds, such as `2022-12-12T15:30:00Z`.
fn written(second: i64) -> Timestamp {
    // A period lies within what can be told.
    let time = TimeZone::UTC.to_datetime(Instant::from_second(second).unwrap_or_default());
    let date = time.date();
    format!("{date}T{:02}:{:02}:{:02}Z", time.hour(), time.minute(), time.second()).into()
}
