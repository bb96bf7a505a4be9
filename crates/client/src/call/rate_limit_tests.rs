//! Permits, with a clock that stands still until all tasks wait.

use std::collections::BTreeMap;

use proptest::prelude::*;
use tokio::time::{advance, sleep};

use super::*;

const MINUTE: Duration = Duration::from_secs(60);

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Uses a permit and drops it at once.
async fn use_up(rate_limiter: &RateLimiter) {
    drop(rate_limiter.acquire(None).await.map(Permit::start).unwrap_or_else(|late| panic!("{late:?}")));
}

#[tokio::test(start_paused = true)]
async fn the_permit_after_the_limit_waits_a_minute() {
    let rate_limiter = RateLimiter::new(3);
    let start = Instant::now();
    for _ in 0..3 {
        use_up(&rate_limiter).await;
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
    use_up(&rate_limiter).await;
    assert!(start.elapsed() > MINUTE && start.elapsed() < seconds(61), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_permit_is_in_use_until_a_minute_after_the_request() {
    let rate_limiter = RateLimiter::new(1);
    let start = Instant::now();
    let permit = rate_limiter.acquire(None).await.unwrap().start();
    let waiting = tokio::spawn({
        let rate_limiter = rate_limiter.clone();
        async move { drop(rate_limiter.acquire(None).await.unwrap()) }
    });
    // The server may count the request at any time before its response.
    sleep(seconds(20)).await;
    drop(permit);
    waiting.await.unwrap();
    assert!(start.elapsed() > seconds(80) && start.elapsed() < seconds(81), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn first_come_first_served() {
    let rate_limiter = RateLimiter::new(2);
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    for number in 0..10 {
        let (rate_limiter, sender) = (rate_limiter.clone(), sender.clone());
        tokio::spawn(async move {
            use_up(&rate_limiter).await;
            sender.send((number, Instant::now())).unwrap();
        });
        tokio::task::yield_now().await;
    }
    drop(sender);
    let mut order = Vec::new();
    let mut minutes = BTreeMap::new();
    let start = Instant::now();
    while let Some((number, at)) = receiver.recv().await {
        order.push(number);
        *minutes.entry((at - start).as_secs() / 60).or_insert(0) += 1;
    }
    assert_eq!(order, (0..10).collect::<Vec<_>>());
    assert_eq!(minutes.into_iter().collect::<Vec<_>>(), [(0, 2), (1, 2), (2, 2), (3, 2), (4, 2)]);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_fails_at_once() {
    let rate_limiter = RateLimiter::new(1);
    use_up(&rate_limiter).await;
    advance(seconds(10)).await;
    let start = Instant::now();
    let late = rate_limiter.acquire(Some(start + seconds(30))).await.map(|_| ()).unwrap_err();
    assert_eq!(start.elapsed(), Duration::ZERO, "it fails without waiting");
    assert!(late.wait > seconds(50) && late.wait < seconds(51), "{late:?}");

    // Waiters are taken into account: the first has its permit after 50 s, the second a minute later at the earliest.
    let first = tokio::spawn({
        let rate_limiter = rate_limiter.clone();
        async move { rate_limiter.acquire(None).await.map(Permit::start).unwrap() }
    });
    tokio::task::yield_now().await;
    let late = rate_limiter.acquire(Some(start + seconds(100))).await.map(|_| ()).unwrap_err();
    assert!(late.wait > seconds(110) && late.wait < seconds(111), "{late:?}");
    assert_eq!(start.elapsed(), Duration::ZERO);

    // It can still become too late: the first has its permit for as long as its request lasts.
    let second = rate_limiter.acquire(Some(start + seconds(115)));
    let request = async {
        let permit = first.await.unwrap();
        sleep(seconds(30)).await;
        drop(permit);
    };
    let (second, ()) = tokio::join!(second, request);
    second.map(|_| ()).unwrap_err();
    assert_eq!(start.elapsed(), seconds(115));
}

#[tokio::test(start_paused = true)]
async fn an_abandoned_wait_uses_no_permit() {
    let rate_limiter = RateLimiter::new(1);
    // Permits that were not used.
    for _ in 0..5 {
        drop(rate_limiter.acquire(Some(Instant::now())).await.unwrap());
    }
    use_up(&rate_limiter).await;
    // A wait that was aborted, of the first waiter and of others.
    let start = Instant::now();
    let abandoned: Vec<_> = (0..3)
        .map(|_| {
            let rate_limiter = rate_limiter.clone();
            tokio::spawn(async move { drop(rate_limiter.acquire(None).await) })
        })
        .collect();
    sleep(seconds(10)).await;
    abandoned.iter().for_each(tokio::task::JoinHandle::abort);
    tokio::task::yield_now().await;
    use_up(&rate_limiter).await;
    assert!(start.elapsed() > MINUTE && start.elapsed() < seconds(61), "{:?}", start.elapsed());
    assert_eq!(rate_limiter.with_state(|state| (state.waiting, state.in_flight)), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn an_unused_permit_goes_to_the_next_waiter() {
    let rate_limiter = RateLimiter::new(2);
    use_up(&rate_limiter).await;
    let unused = rate_limiter.acquire(None).await.unwrap();
    let start = Instant::now();
    let waiting = tokio::spawn({
        let rate_limiter = rate_limiter.clone();
        async move { drop(rate_limiter.acquire(None).await.unwrap()) }
    });
    sleep(seconds(1)).await;
    drop(unused);
    waiting.await.unwrap();
    assert_eq!(start.elapsed(), seconds(1));
}

/// A request: when it started and when it ended.
type Request = (Instant, Instant);

/// Makes calls: the pause before each, the time that the server needs, and how long the call waits for its permit.
async fn play(limit: u32, calls: Vec<(u64, u64, Option<u64>)>) -> Vec<Request> {
    let rate_limiter = RateLimiter::new(limit);
    let log = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = Vec::new();
    for (pause, duration, patience) in calls {
        sleep(Duration::from_millis(pause)).await;
        let (rate_limiter, log) = (rate_limiter.clone(), log.clone());
        tasks.push(tokio::spawn(async move {
            let until = patience.map(|patience| Instant::now() + Duration::from_millis(patience));
            let Ok(permit) = rate_limiter.acquire(until).await else { return };
            let permit = permit.start();
            let start = Instant::now();
            sleep(Duration::from_millis(duration)).await;
            log.lock().unwrap().push((start, Instant::now()));
            drop(permit);
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    let log = log.lock().unwrap();
    log.clone()
}

/// The maximum number of requests that a server can count within any minute, if it counts each at some time between its
/// start and its end.
fn max_within_a_minute(requests: &[Request]) -> usize {
    let within = |from: Instant| requests.iter().filter(|(start, end)| *end >= from && *start <= from + MINUTE).count();
    requests.iter().flat_map(|(start, end)| [within(*start), within(*end)]).max().unwrap_or(0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn never_more_than_the_limit_within_a_minute(
        limit in 1..6_u32,
        calls in prop::collection::vec((0..20_000_u64, 0..90_000_u64, prop::option::of(0..200_000_u64)), 1..40),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        let requests = runtime.block_on(play(limit, calls));
        prop_assert!(max_within_a_minute(&requests) <= limit as usize, "{requests:?}");
    }
}
