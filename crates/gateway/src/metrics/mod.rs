//! What the gateway counts and measures, in the text format of Prometheus.
//!
//! | name | labels | what |
//! | --- | --- | --- |
//! | `smartassist_build_info` | `version` | always 1 |
//! | `smartassist_http_requests_total` | `operation`, `status` | requests that were answered or given up |
//! | `smartassist_http_request_duration_seconds` | `operation` | from a request's head to its answer's |
//! | `smartassist_calls_accepted_total` | | dialouts that became calls |
//! | `smartassist_calls_refused_total` | `reason` | dialouts that did not, for a reason other than their form |
//! | `smartassist_calls_ended_total` | `outcome` | calls that ended |
//! | `smartassist_calls_open` | | calls of this process that have not ended |
//! | `smartassist_amd_events_total` | `event` | what answering machine detection said |
//! | `smartassist_notification_attempts_total` | `outcome` | requests to receivers, by class of status or by failure |
//! | `smartassist_notifications_delivered_total` | | notifications that a receiver took |
//! | `smartassist_notifications_dead_total` | `reason` | notifications that became dead letters |
//! | `smartassist_notification_first_attempt_seconds` | | from being written to the first attempt |
//! | `smartassist_notifications_waiting` | | notifications in the outbox, when it was asked last |
//! | `smartassist_notification_hosts` | `state` | receivers that are down, back and get what waited, or given up |
//!
//! An operation is its `operationId`; `service` stands for what is served beside the API, and `unknown` for all else.
//! Where a receiver wants nothing more of a call, that is one dead letter (`gone`), however many notifications waited.
//!
//! Every label has a fixed set of values, whatever callers send: an account, a number or a host is never one.

mod http;
mod labels;
mod registry;

use std::sync::Arc;
use std::time::Duration;

use smartassist_types::AmdEvent;

pub use http::{CountRequests, CountedRequests};
pub use labels::RefusalReason;

use crate::call::Progress;
use crate::notifications::{BreakerCounts, NotificationMetrics};
use crate::store::{AttemptOutcome, DeadLetterReason};
use labels::{EventLabel, OutcomeLabel, ReasonLabel, RequestLabels};
use registry::MetricFamilies;

/// The media type of [`Metrics::text`].
pub use prometheus_client::encoding::prometheus_text::CONTENT_TYPE;

/// All numbers of one gateway. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    numbers: Arc<MetricFamilies>,
}

impl Metrics {
    /// Everything at zero.
    pub fn new() -> Self {
        Self::default()
    }

    /// All numbers as text, for Prometheus to read.
    pub fn text(&self) -> String {
        self.numbers.text()
    }

    /// A layer that counts the requests of a router and measures how long they take. It belongs around the finished
    /// router, so that it sees what nobody else answers too.
    pub fn count_requests(&self) -> CountRequests {
        CountRequests::new(self.clone())
    }

    fn request(&self, operation: &'static str, status: Option<u16>, took: Duration) {
        self.numbers.requests.get_or_create(&RequestLabels::new(operation, status)).inc();
        self.numbers.request_duration.get_or_create(&labels::OperationLabel { operation }).observe(took.as_secs_f64());
    }

    /// A dialout became a call, which is open for as long as what is returned lives.
    pub fn call_accepted(&self) -> OpenCall {
        self.numbers.calls_accepted.inc();
        self.numbers.calls_open.inc();
        OpenCall { metrics: self.clone() }
    }

    /// A dialout did not become a call.
    pub fn call_refused(&self, reason: RefusalReason) {
        self.numbers.calls_refused.get_or_create(&ReasonLabel { reason: reason.label() }).inc();
    }

    /// Something was reported of a call: its end, or what detection said, or what is not counted.
    pub fn call_progress(&self, progress: &Progress) {
        match progress {
            Progress::Answered => {}
            Progress::Detected(event) => self.amd_event(event),
            Progress::Completed { .. } | Progress::Failed(_) => {
                self.numbers.calls_ended.get_or_create(&OutcomeLabel::of(progress)).inc();
            }
        }
    }

    fn amd_event(&self, event: &AmdEvent) {
        self.numbers.amd_events.get_or_create(&EventLabel::of(event)).inc();
    }

    /// So many notifications wait in the outbox. To be told whenever the numbers are about to be read.
    pub fn set_notifications_waiting(&self, waiting: u64) {
        self.numbers.waiting.set(i64::try_from(waiting).unwrap_or(i64::MAX));
    }
}

impl NotificationMetrics for Metrics {
    fn record_first_attempt_delay(&self, waited: Duration) {
        self.numbers.first_attempt.observe(waited.as_secs_f64());
    }

    fn record_attempt(&self, outcome: AttemptOutcome) {
        self.numbers.attempts.get_or_create(&labels::attempt(outcome)).inc();
    }

    fn delivered(&self) {
        self.numbers.delivered.inc();
    }

    fn dead_letter_reason(&self, reason: DeadLetterReason) {
        self.numbers.dead.get_or_create(&ReasonLabel { reason: reason.name() }).inc();
    }

    fn hosts(&self, counts: BreakerCounts) {
        for (state, count) in labels::host_states(counts) {
            self.numbers.hosts.get_or_create(&state).set(i64::try_from(count).unwrap_or(i64::MAX));
        }
    }
}

/// A call that has not ended.
#[derive(Debug)]
pub struct OpenCall {
    metrics: Metrics,
}

impl Drop for OpenCall {
    fn drop(&mut self) {
        self.metrics.numbers.calls_open.dec();
    }
}
