//! What the gateway counts and measures, in the text format of Prometheus.
//!
//! | name | labels | what |
//! | --- | --- | --- |
//! | `smartassist_build_info` | `version` | always 1 |
//! | `smartassist_http_requests_total` | `operation`, `status` | requests that were answered or aborted |
//! | `smartassist_http_request_duration_seconds` | `operation` | from the head of a request to the head of its answer |
//! | `smartassist_calls_accepted_total` | | dialouts that became calls |
//! | `smartassist_calls_refused_total` | `reason` | dialouts with a valid form that did not become calls |
//! | `smartassist_calls_ended_total` | `outcome` | calls that ended |
//! | `smartassist_calls_open` | | calls of this process that have not ended |
//! | `smartassist_amd_events_total` | `event` | results of answering machine detection |
//! | `smartassist_notification_attempts_total` | `outcome` | requests to receivers, by class of status or by failure |
//! | `smartassist_notifications_delivered_total` | | notifications that a receiver accepted |
//! | `smartassist_notifications_dead_total` | `reason` | notifications that became dead letters |
//! | `smartassist_notification_first_attempt_seconds` | | from writing a notification to its first attempt |
//! | `smartassist_notifications_waiting` | | notifications in the outbox when the metrics were last read |
//! | `smartassist_notification_hosts` | `state` | receivers that fail, that recover, and that are disabled |
//!
//! An operation is its `operationId`; `service` is everything that is served beside the API, and `unknown` is all else.
//! A receiver that answers 410 ends all notifications of a call; that counts as one dead letter (`gone`).
//!
//! Every label has a fixed set of values, whatever clients send: an account, a number or a host is never a label. The
//! module knows no type of calls or notifications: those modules pass plain values of the lists in `labels`.

mod http;
mod labels;
mod registry;

use std::sync::Arc;
use std::time::Duration;

use smartassist_types::AmdEvent;

pub use http::{CountRequests, CountedRequests};
pub use labels::{ATTEMPT_OUTCOMES, CALL_OUTCOMES, DEAD_LETTER_REASONS, HOST_STATES, RefusalReason};

use labels::RequestLabels;
use registry::MetricFamilies;

/// The media type of [`Metrics::text`].
pub use prometheus_client::encoding::prometheus_text::CONTENT_TYPE;

/// All metrics of one gateway. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    families: Arc<MetricFamilies>,
}

impl Metrics {
    /// All metrics at zero.
    pub fn new() -> Self {
        Self::default()
    }

    /// All metrics as text, for Prometheus to read.
    pub fn text(&self) -> String {
        self.families.text()
    }

    /// A layer that counts the requests of a router and measures how long they take. Add it to the finished router, so
    /// that it also counts requests to unknown paths.
    pub fn count_requests(&self) -> CountRequests {
        CountRequests::new(self.clone())
    }

    fn request(&self, operation: &'static str, status: Option<u16>, took: Duration) {
        self.families.requests.get_or_create(&RequestLabels::new(operation, status)).inc();
        self.families.request_duration.get_or_create(&[("operation", operation)]).observe(took.as_secs_f64());
    }

    /// A dialout became a call. The call is open until the returned value is dropped.
    pub fn call_accepted(&self) -> OpenCall {
        self.families.calls_accepted.inc();
        self.families.calls_open.inc();
        OpenCall { metrics: self.clone() }
    }

    /// A dialout did not become a call.
    pub fn call_refused(&self, reason: RefusalReason) {
        self.families.calls_refused.get_or_create(&[("reason", reason.label())]).inc();
    }

    /// A call ended with this outcome, one of [`CALL_OUTCOMES`].
    pub fn call_ended(&self, outcome: &'static str) {
        self.families.calls_ended.get_or_create(&[("outcome", outcome)]).inc();
    }

    /// Answering machine detection had a result.
    pub fn amd_event(&self, event: &AmdEvent) {
        self.families.amd_events.get_or_create(&[("event", event.as_str())]).inc();
    }

    /// A notification is sent for the first time, this long after it was written.
    pub fn first_attempt_delay(&self, delay: Duration) {
        self.families.first_attempt.observe(delay.as_secs_f64());
    }

    /// An attempt ended with this outcome, one of [`ATTEMPT_OUTCOMES`].
    pub fn notification_attempt(&self, outcome: &'static str) {
        self.families.attempts.get_or_create(&[("outcome", outcome)]).inc();
    }

    /// A receiver accepted a notification, and that is stored.
    pub fn notification_delivered(&self) {
        self.families.delivered.inc();
    }

    /// A notification became a dead letter for this reason, one of [`DEAD_LETTER_REASONS`], and that is stored.
    pub fn notification_dead(&self, reason: &'static str) {
        self.families.dead.get_or_create(&[("reason", reason)]).inc();
    }

    /// The number of hosts in a state, one of [`HOST_STATES`].
    pub fn set_notification_hosts(&self, state: &'static str, count: usize) {
        self.families.hosts.get_or_create(&[("state", state)]).set(i64::try_from(count).unwrap_or(i64::MAX));
    }

    /// The number of notifications in the outbox. Call it before the metrics are read.
    pub fn set_notifications_waiting(&self, waiting: u64) {
        self.families.waiting.set(i64::try_from(waiting).unwrap_or(i64::MAX));
    }
}

/// A call that has not ended.
#[derive(Debug)]
pub struct OpenCall {
    metrics: Metrics,
}

impl Drop for OpenCall {
    fn drop(&mut self) {
        self.metrics.families.calls_open.dec();
    }
}
