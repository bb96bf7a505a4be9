//! A sweep in the words of the document, as JSON.

use jiff::Timestamp as Instant;
use jiff::tz::TimeZone;
use smartassist_types::{
    StatusEntry, StatusMetric, StatusStats, TimeInterval, Timestamp, UserStatusAgent, UserStatusPage,
};

use super::json::{AFTER_ITEMS, JsonSink, TemplateError, before_items, split_at_gaps};
use super::period::ReportPeriod;
use super::presence::AgentState;
use super::sweep::{Bucket, StatusTime, Sweep};

/// Texts that are replaced.
const START: &str = "<start>";
const END: &str = "<end>";
const VALUE: &str = "<value>";
const SUM: &str = "<sum>";

/// Writes a page of the report: a [`UserStatusPage`] with [`UserStatusAgent`]s, part by part and byte for byte as the
/// types are written, without a value of them.
///
/// ```text
/// page_head  agent_head bucket , bucket … AFTER  , agent_head … AFTER  AFTER
/// ```
#[derive(Clone, Debug)]
pub struct UserStatusReport {
    period: ReportPeriod,
    now: i64,
    /// Where each bucket begins, and where the last one ends.
    times: Vec<String>,
    /// Around start and end of a bucket, and up to its first status.
    interval: [String; 3],
    status: EntryTemplate,
    state: EntryTemplate,
}

/// A [`StatusEntry`] around its texts.
#[derive(Clone, Debug)]
struct EntryTemplate {
    before_value: String,
    before_seconds: String,
    after: String,
}

impl EntryTemplate {
    fn of(metric: StatusMetric) -> Result<Self, TemplateError> {
        let sum = StatusStats::builder().sum(format!("{SUM} sec"));
        let entry = StatusEntry::builder().metric(metric).value(VALUE).stats(sum).build()?;
        let ([before_value, before_seconds], after) = split_at_gaps(&entry, [VALUE, SUM])?;
        Ok(Self { before_value, before_seconds, after })
    }

    /// With this value, given in two parts.
    fn write(&self, value: [&str; 2], seconds: u32, into: &mut impl JsonSink) {
        into.text(&self.before_value);
        value.into_iter().for_each(|part| into.text(part));
        into.text(&self.before_seconds);
        into.number(seconds);
        into.text(&self.after);
    }
}

impl UserStatusReport {
    /// What ends an agent after its buckets, and a page after its agents.
    pub const AFTER: &str = AFTER_ITEMS;

    /// What stands between two agents, and between two buckets.
    pub const BETWEEN: &str = ",";

    /// A report on a period, with what is known at `now`, in milliseconds since 1970-01-01 UTC.
    ///
    /// # Errors
    ///
    /// The types of the document have changed and this module has not.
    pub fn new(period: ReportPeriod, now: i64) -> Result<Self, TemplateError> {
        let marked = |text: &str| Timestamp::from(text.to_owned());
        let interval = TimeInterval::builder().start_time(marked(START)).end_time(marked(END)).status(Vec::new());
        let ([before_start, before_end], after_end) = split_at_gaps(&interval.build()?, [START, END])?;
        let ends = period.bounds().map(|(_, end)| written(end));
        Ok(Self {
            period,
            now,
            times: std::iter::once(written(period.start_second())).chain(ends).collect(),
            interval: [before_start, before_end, before_items(after_end, "status")?],
            status: EntryTemplate::of(StatusMetric::AgentStatus)?,
            state: EntryTemplate::of(StatusMetric::AgentState)?,
        })
    }

    /// The pass over the changes of an agent.
    pub fn sweep(&self) -> Sweep {
        Sweep::new(self.period, self.now)
    }

    /// The same for an agent who has buckets.
    pub fn sweep_of_present(&self) -> Sweep {
        Sweep::of_present(self.period, self.now)
    }

    /// What stands before the agents of a page.
    ///
    /// # Errors
    ///
    /// Those of [`new`](Self::new).
    pub fn page_head(has_more: bool, limit: i32, offset: i32) -> Result<String, TemplateError> {
        let page = UserStatusPage::builder().has_more(has_more).limit(limit).offset(offset).data(Vec::new()).build()?;
        before_items(serde_json::to_string(&page).map_err(TemplateError::Json)?, "data")
    }

    /// What stands before the buckets of this agent, who has none yet.
    ///
    /// # Errors
    ///
    /// Those of [`new`](Self::new).
    pub fn agent_head(agent: &UserStatusAgent) -> Result<String, TemplateError> {
        before_items(serde_json::to_string(agent).map_err(TemplateError::Json)?, "timeInterval")
    }

    /// Writes a bucket, with a comma before all but the first one.
    ///
    /// A status has three entries, in the order and spelling of the vendor's sample: `AgentStatus` `Available`,
    /// `AgentState` `Available:Idle`, `AgentState` `AVAILABLE:Interacting`; each with its sum, such as `919 sec`.
    pub fn write(&self, bucket: &Bucket<'_>, into: &mut impl JsonSink) {
        if bucket.index > 0 {
            into.text(Self::BETWEEN);
        }
        let time = |index: usize| self.times.get(index).map(String::as_str).unwrap_or_default();
        let [before_start, before_end, before_status] = &self.interval;
        into.text(before_start);
        into.text(time(bucket.index));
        into.text(before_end);
        into.text(time(bucket.index + 1));
        into.text(before_status);
        for (place, share) in bucket.statuses().enumerate() {
            if place > 0 {
                into.text(Self::BETWEEN);
            }
            self.write_share(&share, into);
        }
        into.text(AFTER_ITEMS);
    }

    fn write_share(&self, share: &StatusTime<'_>, into: &mut impl JsonSink) {
        self.status.write([share.status_json, ""], share.total(), into);
        into.text(Self::BETWEEN);
        self.state.write([share.status_json, of_state(AgentState::Idle)], share.idle, into);
        into.text(Self::BETWEEN);
        // In capitals, as the sample has it: register E8.
        self.state.write([share.capitals_json, of_state(AgentState::Interacting)], share.interacting, into);
    }
}

fn of_state(state: AgentState) -> &'static str {
    match state {
        AgentState::Idle => ":Idle",
        AgentState::Interacting => ":Interacting",
    }
}

/// UTC in whole seconds, such as `2022-12-12T15:30:00Z`.
fn written(second: i64) -> String {
    // A period lies within the times that can be written.
    let time = TimeZone::UTC.to_datetime(Instant::from_second(second).unwrap_or_default());
    let date = time.date();
    format!("{date}T{:02}:{:02}:{:02}Z", time.hour(), time.minute(), time.second())
}
