//! How large a page would be, agent by agent, and what to ask for instead of one that is too large. Nothing of the page
//! is kept.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::MAX_PAGE_BYTES;
use super::page::{Page, SweepPass};
use crate::reports::user_status::{Bucket, ByteCount, MAX_STATUSES, Sweep, UserStatusReport};
use crate::store::{Store, StoreError};

/// Why a page is not sent, in a line for the caller. It names no agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PageTooLarge {
    /// So many agents fit.
    Limit(usize),
    /// Of the first agent, buckets up to this second fit.
    ReportPeriod(i64),
    /// Of the first agent, not even one bucket fits.
    Bucket,
    /// The first agent has too many different statuses.
    Statuses,
}

impl fmt::Display for PageTooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const END: &str = "/filter/dateFilter/endDate";
        match self {
            Self::Limit(agents) => write!(
                f,
                "query parameter `limit`: the page would have more than {MAX_PAGE_BYTES} bytes; the largest limit that \
                 fits at this offset is {agents}"
            ),
            Self::ReportPeriod(end) => {
                let end = jiff::Timestamp::from_second(*end).unwrap_or_default();
                write!(
                    f,
                    "{END}: one agent alone would have more than {MAX_PAGE_BYTES} bytes; the longest period that fits \
                     ends at {end:.3}; choose that or an earlier end, or a longer granularity"
                )
            }
            Self::Bucket => write!(
                f,
                "/granularity: one bucket of one agent would have more than {MAX_PAGE_BYTES} bytes; choose a shorter \
                 granularity"
            ),
            Self::Statuses => write!(
                f,
                "{END}: an agent has more than {MAX_STATUSES} different statuses in this period; choose an earlier end"
            ),
        }
    }
}

/// Of each agent of the page whether there are buckets, if the page can be sent.
pub(super) async fn measure<S: Store>(page: &Page<S>) -> Result<Result<Vec<bool>, PageTooLarge>, StoreError> {
    let (agents, asked) = (&page.request.agents, &page.request);
    let head = |limit, has_more| page.head(limit, has_more).map(|head| length(&head) + length(UserStatusReport::AFTER));
    // What is around the first agent if it stands alone; no page of these has less.
    let least = head(1, agents.len() > 1 || asked.has_more)?;
    let mut has_buckets = Vec::with_capacity(agents.len());
    // Of the first agent, of the first two, and so on.
    let mut sums: Vec<u64> = Vec::with_capacity(agents.len());
    for agent in agents {
        let before = sums.last().map_or(0, |sum| sum + length(UserStatusReport::BETWEEN));
        let around = length(&Page::<S>::agent_head(agent)?) + length(UserStatusReport::AFTER);
        let room = MAX_PAGE_BYTES.saturating_sub(least + before + around);
        let measured = page.read(agent, PageMeter::new(Arc::clone(&page.report), room)).await?;
        if let Some(stop) = measured.stop {
            if sums.is_empty() {
                return Ok(Err(stop.refusal()));
            }
            break;
        }
        has_buckets.push(measured.bytes.0 > 0);
        sums.push(before + around + measured.bytes.0);
    }
    if sums.len() == agents.len() && head(asked.limit, asked.has_more)? + sums.last().unwrap_or(&0) <= MAX_PAGE_BYTES {
        return Ok(Ok(has_buckets));
    }
    let mut fits = 1;
    for (agents, sum) in (1..).zip(&sums) {
        let limit = u32::try_from(agents).unwrap_or(u32::MAX);
        let has_more = agents < page.request.agents.len() || asked.has_more;
        if head(limit, has_more)? + sum <= MAX_PAGE_BYTES {
            fits = agents;
        }
    }
    Ok(Err(PageTooLarge::Limit(fits)))
}

fn length(text: &str) -> u64 {
    u64::try_from(text.len()).unwrap_or(u64::MAX)
}

/// Why the measuring ended early.
#[derive(Clone, Copy)]
enum MeterStop {
    /// There is no more room; the buckets up to this second had it.
    Full(Option<i64>),
    Statuses,
}

impl MeterStop {
    fn refusal(self) -> PageTooLarge {
        match self {
            Self::Full(Some(end)) => PageTooLarge::ReportPeriod(end),
            Self::Full(None) => PageTooLarge::Bucket,
            Self::Statuses => PageTooLarge::Statuses,
        }
    }
}

/// Counts the bytes of an agent's buckets.
struct PageMeter {
    report: Arc<UserStatusReport>,
    sweep: Sweep,
    room: u64,
    bytes: ByteCount,
    /// Where the last bucket ends that has room.
    end: Option<i64>,
    stop: Option<MeterStop>,
}

impl PageMeter {
    fn new(report: Arc<UserStatusReport>, room: u64) -> Self {
        let sweep = report.sweep();
        Self { report, sweep, room, bytes: ByteCount::default(), end: None, stop: None }
    }
}

impl SweepPass for PageMeter {
    fn sweep(&mut self) -> &mut Sweep {
        &mut self.sweep
    }

    fn run(
        &mut self,
        step: impl FnOnce(&mut Sweep, &mut dyn FnMut(Bucket<'_>) -> ControlFlow<()>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let Self { report, sweep, room, bytes, end, stop } = self;
        let flow = step(sweep, &mut |bucket| {
            report.write(&bucket, bytes);
            if bytes.0 > *room {
                *stop = Some(MeterStop::Full(*end));
                return ControlFlow::Break(());
            }
            *end = Some(bucket.end);
            ControlFlow::Continue(())
        });
        if flow.is_continue() && self.sweep.has_too_many_statuses() {
            self.stop = Some(MeterStop::Statuses);
            return ControlFlow::Break(());
        }
        flow
    }
}
