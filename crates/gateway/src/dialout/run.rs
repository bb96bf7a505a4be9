//! Seeing a call through, and ending what a crash cut off.

use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::{Clock as _, SystemClock};
use tokio::task::JoinSet;

use super::Exchange;
use super::call_metrics;
use super::kept::{Kept, state};
use super::under_way::Counted;
use crate::call::{Call, Ids, Phase, Plan, Refusal, Report};
use crate::carrier::{Carrier, Leg, Order, Pace, Session};
use crate::store::{CallChange, CallRecord, Heartbeat, ReportRow, Store, StoreError};

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
    /// Dials, and writes down each step with its notifications, until the call is over.
    pub(super) async fn run(self, id: String, mut kept: Kept, course: Course, mut counted: Counted) {
        let request = &kept.story.request;
        let plan = Plan { talk: course.talk, max_length: self.longest_call, ..Plan::from(request) };
        let (call, order) = (Call::new(plan, kept.queued_at()), Order::from(request));
        kept.begin(self.lifetime.call_clock(self.carrier.pace()));
        let mut session = match course.through {
            Through::Carrier => Session::begin(call, Duration::ZERO, &*self.carrier, &order),
            Through::Nothing => Session::begin(call, Duration::ZERO, &SwitchedOff(self.carrier.pace()), &order),
        };
        let (mut version, mut is_to_end) = (ACCEPTED, false);
        loop {
            let step = tokio::select! {
                biased;
                () = counted.is_to_end(), if !is_to_end => {
                    is_to_end = true;
                    session.cancel();
                    continue;
                }
                step = session.next() => step,
            };
            let Some(step) = step else { return };
            step.reports.iter().for_each(|report| call_metrics::count(&self.metrics, &report.progress));
            kept.note(step.state);
            match self.store_step(&id, version, &kept, step.phase, &step.reports).await {
                Some(next) => version = next,
                // Somebody else has the call. It is hung up, since nobody would be told of what follows.
                None => return,
            }
        }
    }

    /// Ends the calls that were not over when the process stopped, and tells their callers; says how many they were.
    /// Each ends in one transaction, with what was known of it: at the later of its last step and the last
    /// [sign of life](Self::beat) of the run that made it.
    /// To be called once, before anything is dialled and before the first sign of life of this run.
    ///
    /// # Errors
    ///
    /// The store does not tell which calls are open, or how long the last run lived.
    pub async fn recover(&self) -> Result<usize, StoreError> {
        let last = Arc::new(self.store.last_heartbeat().await?);
        let open = self.store.open_calls().await?;
        let count = open.len();
        let mut under_way = JoinSet::new();
        for record in open {
            if under_way.len() >= AT_ONCE {
                under_way.join_next().await;
            }
            let (exchange, last) = (self.clone(), Arc::clone(&last));
            under_way.spawn(async move { exchange.give_up(&record, last.as_ref().as_ref()).await });
        }
        under_way.join_all().await;
        Ok(count)
    }

    /// Stores that this run lives, so that the next one knows how long it did.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub async fn beat(&self) -> Result<(), StoreError> {
        self.lifetime.beat(&*self.store).await
    }

    /// Does so at once and then every two seconds, for as long as the future is polled.
    pub async fn keep_beating(self) {
        self.lifetime.keep_beating(Arc::clone(&self.store)).await;
    }

    /// Ends a call that was cut off.
    async fn give_up(&self, record: &CallRecord, last: Option<&Heartbeat>) {
        let Ok(mut kept) = serde_json::from_slice::<Kept>(&record.record) else {
            tracing::error!("a call that was cut off cannot be read, so nobody is told of its end");
            return;
        };
        let sent = match kept.is_of_an_earlier_program() {
            true => self.notifications_of(&record.id).await,
            false => Vec::new(),
        };
        let lived = kept.lived(last).unwrap_or_default();
        let plan = Plan::from(&kept.story.request);
        let (reports, state) = Call::cut_off(plan, kept.queued_at(), kept.call_state(&sent), lived);
        kept.note(state);
        self.store_step(&record.id, record.version, &kept, Phase::Ended, &reports).await;
    }

    /// The notifications that were written of a call, however long the database takes.
    async fn notifications_of(&self, id: &str) -> Vec<Vec<u8>> {
        loop {
            match self.store.notification_bodies(id.to_owned()).await {
                Ok(bodies) => return bodies,
                Err(error @ StoreError::Failed { .. }) => {
                    tracing::error!(
                        error = error.with_causes(),
                        "the notifications of a call cannot be read; trying again"
                    );
                    tokio::time::sleep(AFTER_TROUBLE).await;
                }
                Err(_) => return Vec::new(),
            }
        }
    }

    /// Writes a step down with all that there is to report of it, however long the database takes, and wakes the relay.
    /// `None` where the call is somebody else's by now.
    async fn store_step(&self, id: &str, version: i64, kept: &Kept, phase: Phase, reports: &[Report]) -> Option<i64> {
        let change = CallChange {
            call_id: id.to_owned(),
            from_version: version,
            state: state(phase).to_owned(),
            record: serde_json::to_vec(kept).ok()?,
            ended: reports.iter().any(|report| report.progress.is_last()),
            notifications: reports.iter().filter_map(|report| body(kept, report)).collect(),
            report_rows: report_rows(kept, reports),
            at: SystemClock.now(),
        };
        loop {
            match self.store.change_call(change.clone()).await {
                Ok(version) => {
                    if !change.notifications.is_empty() {
                        self.worker.wake();
                    }
                    return Some(version);
                }
                Err(error @ StoreError::Failed { .. }) => {
                    tracing::error!(error = error.with_causes(), "a step of a call could not be written; trying again");
                    tokio::time::sleep(AFTER_TROUBLE).await;
                }
                Err(error) => {
                    tracing::error!(error = error.with_causes(), "a step of a call could not be written");
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

/// What the APIs for reading have to tell from now on.
fn report_rows(kept: &Kept, reports: &[Report]) -> Vec<ReportRow> {
    kept.report_rows(reports).unwrap_or_else(|error| {
        tracing::error!(
            error = error.with_causes(),
            "what a call leaves behind cannot be written; the call goes on without it"
        );
        Vec::new()
    })
}
