//! The numbers, their names, and what each starts with.

use std::fmt;

use prometheus_client::encoding::prometheus_text;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Metric, Registry};

use super::labels::{self, EventLabel, HostStateLabel, OperationLabel, OutcomeLabel, ReasonLabel, RequestLabels};
use crate::notifications::BreakerCounts;

/// Bounds of the time a request takes, in seconds. The goal for dialouts is 25 ms.
const REQUEST_BOUNDS: [f64; 13] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// Bounds of the time a notification waits for its first attempt, in seconds. The goal is 100 ms; behind a host that is
/// down it may be days.
const FIRST_ATTEMPT_BOUNDS: [f64; 13] =
    [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0, 300.0, 3_600.0, 86_400.0];

type Histograms<L> = Family<L, Histogram, fn() -> Histogram>;

pub(super) struct MetricFamilies {
    registry: Registry,
    pub(super) requests: Family<RequestLabels, Counter>,
    pub(super) request_duration: Histograms<OperationLabel>,
    pub(super) calls_accepted: Counter,
    pub(super) calls_refused: Family<ReasonLabel, Counter>,
    pub(super) calls_ended: Family<OutcomeLabel, Counter>,
    pub(super) calls_open: Gauge,
    pub(super) amd_events: Family<EventLabel, Counter>,
    pub(super) attempts: Family<OutcomeLabel, Counter>,
    pub(super) delivered: Counter,
    pub(super) dead: Family<ReasonLabel, Counter>,
    pub(super) first_attempt: Histogram,
    pub(super) waiting: Gauge,
    pub(super) hosts: Family<HostStateLabel, Gauge>,
}

impl Default for MetricFamilies {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("smartassist");
        let to = &mut registry;
        to.register("build", "What runs", Info::new([("version", env!("CARGO_PKG_VERSION"))]));
        let request_duration: Histograms<OperationLabel> =
            Family::new_with_constructor(|| Histogram::new(REQUEST_BOUNDS));
        let first_attempt = Histogram::new(FIRST_ATTEMPT_BOUNDS);
        // A counter's name gets `_total` by itself.
        Self {
            requests: add(to, "http_requests", "Requests that were answered, or whose caller went away before", None),
            request_duration: put(
                to,
                "http_request_duration_seconds",
                "Time from the head of a request to the head of its answer",
                request_duration,
            ),
            calls_accepted: put(to, "calls_accepted", "Dialouts that became calls", Counter::default()),
            calls_refused: add(to, "calls_refused", "Dialouts that did not become calls", Some(labels::refusals())),
            calls_ended: add(to, "calls_ended", "Calls that ended", Some(labels::outcomes())),
            calls_open: put(to, "calls_open", "Calls of this process that have not ended", Gauge::default()),
            amd_events: add(to, "amd_events", "What answering machine detection said", Some(labels::events())),
            attempts: add(to, "notification_attempts", "Requests to receivers", Some(labels::attempts())),
            delivered: put(to, "notifications_delivered", "Notifications that were taken", Counter::default()),
            dead: add(to, "notifications_dead", "Notifications that became dead letters", Some(labels::deaths())),
            first_attempt: put(
                to,
                "notification_first_attempt_seconds",
                "Time from a notification being written to its first attempt",
                first_attempt,
            ),
            hosts: hosts(to),
            waiting: put(to, "notifications_waiting", "Notifications in the outbox", Gauge::default()),
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
        f.debug_struct("Numbers").finish_non_exhaustive()
    }
}

fn put<M: Metric + Clone>(registry: &mut Registry, name: &str, help: &str, metric: M) -> M {
    registry.register(name, help, metric.clone());
    metric
}

/// Receivers by state, each state there from the beginning.
fn hosts(registry: &mut Registry) -> Family<HostStateLabel, Gauge> {
    let family = Family::<HostStateLabel, Gauge>::default();
    let family = put(registry, "notification_hosts", "Receivers that failed, by state", family);
    for (state, _) in labels::host_states(BreakerCounts::default()) {
        let _ = family.get_or_create(&state);
    }
    family
}

/// A counter for each value of a label. Those that are known beforehand are there from the beginning, at 0: a counter
/// that appears with 1 has no increase that a query could see.
fn add<L>(registry: &mut Registry, name: &str, help: &str, known: Option<Vec<L>>) -> Family<L, Counter>
where
    L: Clone + std::hash::Hash + Eq + prometheus_client::encoding::EncodeLabelSet + Send + Sync + fmt::Debug + 'static,
{
    let family = put(registry, name, help, Family::<L, Counter>::default());
    for labels in known.iter().flatten() {
        let _ = family.get_or_create(labels);
    }
    family
}
