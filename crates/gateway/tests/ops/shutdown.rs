//! Shutdown in order, with a paused clock.

use std::future::{pending, ready};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use smartassist_gateway::ops::shutdown::DEFAULT_SHUTDOWN_GRACE;
use smartassist_gateway::ops::{AbortOnDrop, Drain, DrainReport, Readiness, Stop};
use tokio::time::{Instant, sleep};

/// What happened, and how many milliseconds after the start of the shutdown.
#[derive(Clone)]
struct Story {
    began: Instant,
    told: Arc<Mutex<Vec<(u128, &'static str)>>>,
}

impl Story {
    fn tell(&self, what: &'static str) {
        self.told.lock().unwrap().push((self.began.elapsed().as_millis(), what));
    }
}

/// Records when it is dropped.
struct Told(Story, &'static str);

impl Drop for Told {
    fn drop(&mut self) {
        self.0.tell(self.1);
    }
}

/// Stops a gateway without calls, whose parts need this many seconds to stop.
async fn drain(
    [requests, worker, close]: [u64; 3],
    stop_now: impl Future<Output = ()>,
) -> (DrainReport, Vec<(u128, &'static str)>) {
    drain_with_calls([requests, 0, worker, close], stop_now).await
}

async fn drain_with_calls(
    [requests, calls, worker, close]: [u64; 4],
    stop_now: impl Future<Output = ()>,
) -> (DrainReport, Vec<(u128, &'static str)>) {
    let story = Story { began: Instant::now(), told: Arc::default() };
    let (readiness, stop_serving, stop_worker) = (Readiness::new(), Stop::new(), Stop::new());
    let work = |stop: &Stop, seconds, did: &'static str, left: &'static str| {
        let (story, stop) = (story.clone(), stop.given());
        let left = Told(story.clone(), left);
        AbortOnDrop::spawn(async move {
            let _left = left;
            stop.await;
            sleep(Duration::from_secs(seconds)).await;
            story.tell(did);
        })
    };
    let serving = work(&stop_serving, requests, "answered", "server stopped");
    let worker = work(&stop_worker, worker, "sent", "worker stopped");
    let close = {
        let (story, readiness) = (story.clone(), readiness.clone());
        async move {
            assert!(!readiness.report().await.ready);
            sleep(Duration::from_secs(close)).await;
            story.tell("closed");
        }
    };
    let serving = async move { serving.await.is_ok() };
    let calls = async move { sleep(Duration::from_secs(calls)).await };
    let drained =
        Drain { readiness, stop_serving, serving, calls, stop_worker, worker, close, within: DEFAULT_SHUTDOWN_GRACE };
    let drained = drained.run(stop_now).await;
    // What was cut off ends a moment later.
    tokio::task::yield_now().await;
    let told = story.told.lock().unwrap().clone();
    (drained, told)
}

#[tokio::test(start_paused = true)]
async fn one_after_the_other() {
    let (drained, told) = drain([3, 10, 1], pending()).await;
    assert_eq!(
        told,
        [
            (3_000, "answered"),
            (3_000, "server stopped"),
            (13_000, "sent"),
            (13_000, "worker stopped"),
            (14_000, "closed")
        ]
    );
    assert!(drained.in_time());
    assert_eq!(drained.took(), Duration::from_secs(14));
    assert_eq!(drained.to_string(), "stopped after 14.0 s");
}

#[tokio::test(start_paused = true)]
async fn a_slow_step_is_cut_off_and_the_store_is_closed_all_the_same() {
    let (drained, told) = drain([60, 60, 1], pending()).await;
    // Half a second and two seconds are reserved for the rest.
    assert_eq!(told, [(27_500, "server stopped"), (28_000, "worker stopped"), (29_000, "closed")]);
    assert_eq!(drained.late(), ["requests", "notifications"]);
    assert_eq!(
        drained.to_string(),
        "stopped after 29.0 s; not everything finished in time; cut off: requests, notifications"
    );

    let (drained, told) = drain([0, 60, 1], pending()).await;
    assert_eq!(told, [(0, "answered"), (0, "server stopped"), (27_500, "worker stopped"), (28_500, "closed")]);
    assert_eq!(drained.late(), ["notifications"]);

    let (drained, _) = drain([60, 60, 60], pending()).await;
    assert_eq!(drained.late(), ["requests", "notifications", "the store"]);
    assert_eq!(drained.took(), DEFAULT_SHUTDOWN_GRACE, "never longer");
}

#[tokio::test(start_paused = true)]
async fn calls_end_before_the_worker_stops_so_that_their_end_is_sent() {
    let (drained, told) = drain_with_calls([1, 5, 2, 0], pending()).await;
    assert_eq!(told[0], (1_000, "answered"));
    assert_eq!(told[2], (8_000, "sent"));
    assert!(drained.in_time());
    let (drained, _) = drain_with_calls([1, 60, 2, 0], pending()).await;
    assert_eq!(drained.late(), ["calls", "notifications"]);
}

#[tokio::test(start_paused = true)]
async fn an_idle_worker_is_not_late_because_requests_were() {
    let (drained, told) = drain([60, 0, 0], pending()).await;
    assert_eq!(drained.late(), ["requests"]);
    assert_eq!(told.last(), Some(&(27_500, "closed")));
}

#[tokio::test(start_paused = true)]
async fn a_second_signal_cuts_it_short() {
    let (drained, told) = drain([20, 20, 1], sleep(Duration::from_secs(5))).await;
    assert_eq!(told, [(5_000, "server stopped"), (5_500, "worker stopped"), (6_500, "closed")]);
    assert_eq!(drained.late(), ["requests", "notifications"]);

    let (drained, told) = drain([3, 20, 1], sleep(Duration::from_secs(5))).await;
    assert_eq!(told, [(3_000, "answered"), (3_000, "server stopped"), (5_000, "worker stopped"), (6_000, "closed")]);
    assert_eq!(drained.late(), ["notifications"]);

    let (drained, _) = drain([3, 2, 1], sleep(Duration::from_secs(50))).await;
    assert!(drained.in_time());
}

#[tokio::test(start_paused = true)]
async fn requests_that_the_server_cut_off_are_late_too() {
    let drain = Drain {
        readiness: Readiness::new(),
        stop_serving: Stop::new(),
        serving: ready(false),
        calls: ready(()),
        stop_worker: Stop::new(),
        worker: ready(()),
        close: ready(()),
        within: DEFAULT_SHUTDOWN_GRACE,
    };
    assert_eq!(drain.run(pending()).await.late(), ["requests"]);
}

#[tokio::test(start_paused = true)]
async fn a_stop_flag_is_seen_by_every_clone_at_any_time() {
    let stop = Stop::new();
    let (before, clone) = (stop.given(), stop.clone());
    let waiting = tokio::time::timeout(Duration::from_secs(3_600), stop.given()).await;
    assert!(waiting.is_err());
    clone.give();
    before.await;
    stop.given().await;
    clone.given().await;

    // A flag that cannot be set any more is never ready.
    let never = Stop::new().given();
    assert!(tokio::time::timeout(Duration::from_secs(3_600), never).await.is_err());
}
