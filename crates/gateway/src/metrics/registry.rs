//! The metrics, with their names, help texts and first values.

use std::fmt;

use prometheus_client::encoding::prometheus_text;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Metric, Registry};
use smartassist_types::{AmdEvent, KnownValues as _};

use super::labels::{
    ATTEMPT_OUTCOMES, CALL_OUTCOMES, DEAD_LETTER_REASONS, HOST_STATES, Label, RefusalReason, RequestLabels,
};

/// Bounds of the time that a request takes, in seconds. The goal for dialouts is 25 ms.
const REQUEST_BOUNDS: [f64; 13] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// Bounds of the time that a notification waits for its first attempt, in seconds. The goal is 100 ms; where its host
/// is down, it may be days.
const FIRST_ATTEMPT_BOUNDS: [f64; 13] =
    [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0, 300.0, 3_600.0, 86_400.0];

type Histograms = Family<Label, Histogram, fn() -> Histogram>;

pub(super) struct MetricFamilies {
    registry: Registry,
    pub(super) requests: Family<RequestLabels, Counter>,
    pub(super) request_duration: Histograms,
    pub(super) calls_accepted: Counter,
    pub(super) calls_refused: Family<Label, Counter>,
    pub(super) calls_ended: Family<Label, Counter>,
    pub(super) calls_open: Gauge,
    pub(super) amd_events: Family<Label, Counter>,
    pub(super) attempts: Family<Label, Counter>,
    pub(super) delivered: Counter,
    pub(super) dead: Family<Label, Counter>,
    pub(super) first_attempt: Histogram,
    pub(super) waiting: Gauge,
    pub(super) hosts: Family<Label, Gauge>,
}

impl Default for MetricFamilies {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("smartassist");
        let to = &mut registry;
        to.register("build", "What runs", Info::new([("version", env!("CARGO_PKG_VERSION"))]));
        let request_duration: Histograms = Family::new_with_constructor(|| Histogram::new(REQUEST_BOUNDS));
        let first_attempt = Histogram::new(FIRST_ATTEMPT_BOUNDS);
        // The encoder adds `_total` to the name of a counter.
        Self {
            requests: register(
                to,
                "http_requests",
                "Requests that were answered, or whose client closed the connection before",
                Family::default(),
            ),
            request_duration: register(
                to,
                "http_request_duration_seconds",
                "Time from the head of a request to the head of its answer",
                request_duration,
            ),
            calls_accepted: register(to, "calls_accepted", "Dialouts that became calls", Counter::default()),
            calls_refused: register(
                to,
                "calls_refused",
                "Dialouts that did not become calls",
                family("reason", RefusalReason::ALL.map(RefusalReason::label)),
            ),
            calls_ended: register(to, "calls_ended", "Calls that ended", family("outcome", CALL_OUTCOMES)),
            calls_open: register(to, "calls_open", "Calls of this process that have not ended", Gauge::default()),
            amd_events: register(
                to,
                "amd_events",
                "Results of answering machine detection",
                family("event", AmdEvent::KNOWN_VALUES.iter().copied()),
            ),
            attempts: register(
                to,
                "notification_attempts",
                "Requests to receivers",
                family("outcome", ATTEMPT_OUTCOMES),
            ),
            delivered: register(
                to,
                "notifications_delivered",
                "Notifications that a receiver accepted",
                Counter::default(),
            ),
            dead: register(
                to,
                "notifications_dead",
                "Notifications that became dead letters",
                family("reason", DEAD_LETTER_REASONS),
            ),
            first_attempt: register(
                to,
                "notification_first_attempt_seconds",
                "Time from writing a notification to its first attempt",
                first_attempt,
            ),
            hosts: register(to, "notification_hosts", "Receivers that failed, by state", family("state", HOST_STATES)),
            waiting: register(to, "notifications_waiting", "Notifications in the outbox", Gauge::default()),
            registry,
        }
    }
}

impl MetricFamilies {
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(16 * 1024);
        // Writing to a string does not fail.
        let _ = prometheus_text::encode(&mut text, &self.registry);
        text
    }
}

impl fmt::Debug for MetricFamilies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MetricFamilies").finish_non_exhaustive()
    }
}

fn register<M: Metric + Clone>(registry: &mut Registry, name: &str, help: &str, metric: M) -> M {
    registry.register(name, help, metric.clone());
    metric
}

/// One metric for each value of a label, each at 0: a counter that first appears with 1 has no increase that a query
/// could see.
fn family<M: Clone + Default>(label: &'static str, values: impl IntoIterator<Item = &'static str>) -> Family<Label, M> {
    let family = Family::<Label, M>::default();
    for value in values {
        let _ = family.get_or_create(&[(label, value)]);
    }
    family
}
