//! Seeing a call through, and ending what a crash cut off.

use std::sync::Arc;
use std::time::Duration;

use smartassist_auth::{Clock as _, SystemClock};
use tokio::task::JoinSet;

use super::CallService;
use super::call_metrics;
use super::in_flight::InFlightGuard;
use super::stored_call::{StoredCall, state};
use crate::call::{Call, CallPhase, CallReport, CallSettings, NotificationIds, SipStatus};
use crate::carrier::{CallLeg, CallSession, Carrier, OutboundCall, TimeScale};
use crate::store::{CallChange, CallRecord, Heartbeat, ReportRow, Store, StoreError};

/// The version of a call that was accepted and not changed yet.
const FIRST_VERSION: i64 = 1;
/// How many calls are ended together after a restart: as many as share a commit.
const MAX_CONCURRENT_RECOVERIES: usize = 64;
/// How long to wait before a step is written again that the database refused.
const RETRY_DELAY: Duration = Duration::from_secs(1);

/// How a call is made, beside what was asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct CallPlan {
    /// How long after the answer the bot hangs up.
    pub(super) talk_time: Option<Duration>,
    /// What it goes through.
    pub(super) route: CallRoute,
}

/// What a call goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CallRoute {
    /// The carrier.
    Carrier,
    /// A trunk that is switched off.
    DisabledTrunk,
}

/// The carrier behind a trunk that is switched off.
struct DisabledTrunk(TimeScale);

impl Carrier for DisabledTrunk {
    fn place(&self, _: &OutboundCall) -> Result<CallLeg, SipStatus> {
        Err(SipStatus::SERVICE_UNAVAILABLE)
    }

    fn time_scale(&self) -> TimeScale {
        self.0
    }
}

impl<S: Store> CallService<S> {
    /// Dials, and writes down each step with its notifications, until the call is over.
    pub(super) async fn run(self, id: String, mut stored: StoredCall, plan: CallPlan, mut in_flight: InFlightGuard) {
        let request = &stored.history.request;
        let settings = CallSettings {
            talk_time: plan.talk_time,
            max_duration: self.max_call_duration,
            ..CallSettings::from(request)
        };
        let (call, order) = (Call::new(settings, stored.queued_at()), OutboundCall::from(request));
        stored.begin(self.run_clock.call_clock(self.carrier.time_scale()));
        let mut session = match plan.route {
            CallRoute::Carrier => CallSession::begin(call, Duration::ZERO, &*self.carrier, &order),
            CallRoute::DisabledTrunk => {
                CallSession::begin(call, Duration::ZERO, &DisabledTrunk(self.carrier.time_scale()), &order)
            }
        };
        let (mut version, mut is_cancelled) = (FIRST_VERSION, false);
        loop {
            let step = tokio::select! {
                biased;
                () = in_flight.cancelled(), if !is_cancelled => {
                    is_cancelled = true;
                    session.cancel();
                    continue;
                }
                step = session.next() => step,
            };
            let Some(step) = step else { return };
            step.reports.iter().for_each(|report| call_metrics::count(&self.metrics, &report.progress));
            stored.note(step.state);
            match self.store_step(&id, version, &stored, step.phase, &step.reports).await {
                Some(next) => version = next,
                // Another process owns the call. It is hung up, since no notification of what follows could be written.
                None => return,
            }
        }
    }

    /// Ends the calls that were not over when the process stopped, and writes their notifications. Returns their
    /// number. Each ends in one transaction, with what was known of it: at the later of its last step and the last
    /// [sign of life](Self::record_heartbeat) of the run that made it. To be called once, before anything is dialled
    /// and before the first sign of life of this run.
    ///
    /// # Errors
    ///
    /// The store does not tell which calls are open, or how long the last run lived.
    pub async fn recover(&self) -> Result<usize, StoreError> {
        let last = Arc::new(self.store.last_heartbeat().await?);
        let open = self.store.open_calls().await?;
        let count = open.len();
        let mut recovering = JoinSet::new();
        for record in open {
            if recovering.len() >= MAX_CONCURRENT_RECOVERIES {
                recovering.join_next().await;
            }
            let (call_service, last) = (self.clone(), Arc::clone(&last));
            recovering.spawn(async move { call_service.end_interrupted(&record, last.as_ref().as_ref()).await });
        }
        recovering.join_all().await;
        Ok(count)
    }

    /// Stores that this run lives, so that the next one knows how long it did.
    ///
    /// # Errors
    ///
    /// Those of the store.
    pub async fn record_heartbeat(&self) -> Result<(), StoreError> {
        self.run_clock.record(&*self.store).await
    }

    /// Does so at once and then every two seconds, for as long as the future is polled.
    pub async fn keep_recording_heartbeats(self) {
        self.run_clock.record_forever(Arc::clone(&self.store)).await;
    }

    /// Ends a call that was cut off.
    async fn end_interrupted(&self, record: &CallRecord, last: Option<&Heartbeat>) {
        let Ok(mut stored) = serde_json::from_slice::<StoredCall>(&record.record) else {
            tracing::error!("a call that was cut off cannot be read, so no notification of its end is sent");
            return;
        };
        let sent = match stored.is_of_an_earlier_program() {
            true => self.notifications_of(&record.id).await,
            false => Vec::new(),
        };
        let lived = stored.lived(last).unwrap_or_default();
        let settings = CallSettings::from(&stored.history.request);
        let (reports, state) = Call::end_interrupted(settings, stored.queued_at(), stored.call_state(&sent), lived);
        stored.note(state);
        self.store_step(&record.id, record.version, &stored, CallPhase::Ended, &reports).await;
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
                    tokio::time::sleep(RETRY_DELAY).await;
                }
                Err(_) => return Vec::new(),
            }
        }
    }

    /// Writes a step down with all that there is to report of it, however long the database takes, and wakes the relay.
    /// `None` if another process owns the call by now.
    async fn store_step(
        &self,
        id: &str,
        version: i64,
        stored: &StoredCall,
        phase: CallPhase,
        reports: &[CallReport],
    ) -> Option<i64> {
        let change = CallChange {
            call_id: id.to_owned(),
            from_version: version,
            state: state(phase).to_owned(),
            record: serde_json::to_vec(stored).ok()?,
            ended: reports.iter().any(|report| report.progress.is_last()),
            notifications: reports.iter().filter_map(|report| notification_body(stored, report)).collect(),
            report_rows: report_rows(stored, reports),
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
                    tokio::time::sleep(RETRY_DELAY).await;
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
fn notification_body(stored: &StoredCall, report: &CallReport) -> Option<Vec<u8>> {
    let edition = stored.edition;
    if !edition.has_notification(report) {
        return None;
    }
    let history = &stored.history;
    let ids = NotificationIds { conversation: history.conversation.clone(), session: Some(history.session_id()) };
    let notification = edition.notification(report, &ids);
    let body = notification.ok().and_then(|notification| edition.body(&notification).ok());
    let bytes = body.and_then(|body| serde_json::to_vec(&body).ok());
    if bytes.is_none() {
        tracing::error!("a notification cannot be written; its call goes on without it");
    }
    bytes
}

/// What the APIs for reading have to tell from now on.
fn report_rows(stored: &StoredCall, reports: &[CallReport]) -> Vec<ReportRow> {
    stored.report_rows(reports).unwrap_or_else(|error| {
        tracing::error!(
            error = error.with_causes(),
            "what a call leaves behind cannot be written; the call goes on without it"
        );
        Vec::new()
    })
}
