//! Work at a fixed rate, and how long it takes.

use std::future::Future;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::Instant;

/// How long each piece of work took.
pub struct Latencies(Vec<Duration>);

impl Latencies {
    pub fn of(mut all: Vec<Duration>) -> Self {
        all.sort_unstable();
        Self(all)
    }

    fn at(&self, part: f64) -> Duration {
        let place = ((self.0.len() as f64 * part) as usize).min(self.0.len().saturating_sub(1));
        self.0.get(place).copied().unwrap_or_default()
    }

    pub fn head() {
        println!("{:28} {:>9} {:>9} {:>9} {:>9} {:>8}", "", "median", "p99", "p99.9", "most", "p99, of");
    }

    /// A line: the times, and the ratio of the 99th percentile to that of another.
    pub fn print(&self, name: &str, beside: &Self) {
        let ms = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1e3);
        let [median, p99, p999, most] = [0.5, 0.99, 0.999, 1.0].map(|part| self.at(part));
        let ratio = p99.as_secs_f64() / beside.at(0.99).as_secs_f64();
        println!("{name:28} {:>9} {:>9} {:>9} {:>9} {ratio:>8.2}", ms(median), ms(p99), ms(p999), ms(most));
    }
}

/// Starts a piece of work so many times a second, and times each from when it was due.
pub async fn at<F: Future<Output = ()> + Send + 'static>(
    a_second: u32,
    lasts: Duration,
    work: impl Fn() -> F,
) -> Latencies {
    let (began, pause) = (Instant::now(), Duration::from_secs(1) / a_second);
    let mut in_flight = JoinSet::new();
    for number in 0..a_second * u32::try_from(lasts.as_secs()).unwrap_or(u32::MAX) {
        let due = began + pause * number;
        tokio::time::sleep_until(due).await;
        let one = work();
        in_flight.spawn(async move {
            one.await;
            due.elapsed()
        });
    }
    Latencies::of(in_flight.join_all().await)
}
