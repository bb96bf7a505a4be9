//! Seeing a call through, and ending what a crash cut off.

use std::time::Duration;

use jiff::Timestamp;
use smartassist_auth::{Clock as _, SystemClock};
use tokio::task::JoinSet;

use super::Exchange;
use super::kept::{Kept, state};
use super::under_way::Counted;
use crate::call::{Call, Effect, Ids, Input, Phase, Plan, Progress, Refusal, Report, Signal};
use crate::carrier::{Carrier, Leg, Order, Pace, Session};
use crate::store::{CallChange, CallRecord, Fact, Store, StoreError};

/// The version of a call that was accepted and not changed yet.
const ACCEPTED: i64 = 1;
/// How many calls are ended together after a restart: as many as share a commit.
const AT_ONCE: usize = 64;
/// How long to wait before a step is written again that the database refused.
const AFTER_TROUBLE: Duration = Duration::from_secs(1);

/// How a call is made, beside what was asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Course {
    /// How long after the answer the bot hangs up.
    pub(super) talk: Option<Duration>,
    /// What it goes through.
    pub(super) through: Through,
}

/// What a call goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Through {
    /// The carrier.
    Carrier,
    /// A trunk that is switched off.
    Nothing,
}

/// The carrier behind a trunk that is switched off.
struct SwitchedOff(Pace);

impl Carrier for SwitchedOff {
    fn place(&self, _: &Order) -> Result<Leg, Refusal> {
        Err(Refusal::UNAVAILABLE)
    }

    fn pace(&self) -> Pace {
        self.0
    }
}

impl<S: Store> Exchange<S> {
    /// Dials, and writes down each report with its notification, until the call is over.
    pub(super) async fn run(self, id: String, mut kept: Kept, course: Course, mut counted: Counted) {
        let request = &kept.story.request;
        let plan = Plan { talk: course.talk, max_length: self.longest_call, ..Plan::from(request) };
        let (call, order) = (Call::new(plan, kept.queued_at()), Order::from(request));
        let mut session = match course.through {
            Through::Carrier => Session::begin(call, Duration::ZERO, &*self.carrier, &order),
            Through::Nothing => Session::begin(call, Duration::ZERO, &SwitchedOff(self.carrier.pace()), &order),
        };
        let (mut version, mut is_to_end) = (ACCEPTED, false);
        loop {
            let report = tokio::select! {
                biased;
                () = counted.is_to_end(), if !is_to_end => {
                    is_to_end = true;
                    session.cancel();
                    continue;
                }
                report = session.next() => report,
            };
            let Some(report) = report else { return };
            self.metrics.call_progress(&report.progress);
            kept.note(&report);
            match self.tell(&id, version, &kept, session.call().phase(), &report).await {
                Some(next) => version = next,
                // Somebody else has the call. It is hung up, since nobody would be told of what follows.
                None => return,
            }
        }
    }

    /// Ends the calls that were not over when the process stopped, and tells their callers; says how many they were.
    /// To be called once, before anything is dialled.
    ///
    /// # Errors
    ///
    /// The store does not tell which calls are open.
    pub async fn recover(&self) -> Result<usize, StoreError> {
        let open = self.store.open_calls().await?;
        let count = open.len();
        let mut under_way = JoinSet::new();
        for record in open {
            if under_way.len() >= AT_ONCE {
                under_way.join_next().await;
            }
            let exchange = self.clone();
            under_way.spawn(async move { exchange.give_up(&record).await });
        }
        under_way.join_all().await;
        Ok(count)
    }

    async fn give_up(&self, record: &CallRecord) {
        let Ok(kept) = serde_json::from_slice::<Kept>(&record.record) else {
            tracing::error!("a call that was cut off cannot be read, so nobody is told of its end");
            return;
        };
        // Led to where it was, without a word about it: that was told already. Then it ends.
        let mut call = Call::new(Plan::from(&kept.story.request), kept.queued_at());
        if let Some(answered_after) = kept.answered_after() {
            call.handle(Duration::ZERO, Input::Dial);
            call.handle(answered_after, Input::Signal(Signal::Answered));
        }
        let since = Timestamp::now().duration_since(kept.queued_at());
        let told = call.handle(Duration::try_from(since).unwrap_or_default(), Input::Cancel);
        let mut version = record.version;
        for effect in told {
            let Effect::Report(report) = effect else { continue };
            match self.tell(&record.id, version, &kept, call.phase(), &report).await {
                Some(next) => version = next,
                None => return,
            }
        }
    }

    /// Writes a report down, however long the database takes, and wakes the relay. `None` where the call is somebody
    /// else's by now.
    async fn tell(&self, id: &str, version: i64, kept: &Kept, phase: Phase, report: &Report) -> Option<i64> {
        let change = CallChange {
            call_id: id.to_owned(),
            from_version: version,
            state: state(phase).to_owned(),
            record: serde_json::to_vec(kept).ok()?,
            ended: report.progress.is_last(),
            notifications: body(kept, report).into_iter().collect(),
            facts: facts(kept, report),
            at: SystemClock.now(),
        };
        loop {
            match self.store.change_call(change.clone()).await {
                Ok(version) => {
                    self.relay.wake();
                    return Some(version);
                }
                Err(error @ StoreError::Failed { .. }) => {
                    tracing::error!(error = error.whole(), "a step of a call could not be written; trying again");
                    tokio::time::sleep(AFTER_TROUBLE).await;
                }
                Err(error) => {
                    tracing::error!(error = error.whole(), "a step of a call could not be written");
                    return None;
                }
            }
        }
    }
}

/// The body of a notification, where the edition has one for this report.
fn body(kept: &Kept, report: &Report) -> Option<Vec<u8>> {
    let edition = kept.edition;
    if !edition.sends(report) {
        return None;
    }
    let story = &kept.story;
    let ids = Ids { conversation: story.conversation.clone(), session: Some(story.session_id()) };
    let notification = edition.notification(report, &ids);
    let body = notification.ok().and_then(|notification| edition.body(&notification).ok());
    let bytes = body.and_then(|body| serde_json::to_vec(&body).ok());
    if bytes.is_none() {
        tracing::error!("a notification cannot be written; its call goes on without it");
    }
    bytes
}

/// What the APIs for reading have to tell from now on. What detection found is not among it.
fn facts(kept: &Kept, report: &Report) -> Vec<Fact> {
    if matches!(report.progress, Progress::Detected(_)) {
        return Vec::new();
    }
    kept.facts(report).unwrap_or_else(|error| {
        tracing::error!(
            error = error.whole(),
            "what a call leaves behind cannot be written; the call goes on without it"
        );
        Vec::new()
    })
}
