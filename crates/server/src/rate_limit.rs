//! How many requests an account may send: the vendor's rolling windows, counted exactly.

use std::collections::{HashMap, VecDeque};
use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::time::Instant;

use crate::rejection::whole_seconds;
use crate::security::{Denied, RateWindow};

/// The policies of a limited caller, `"permin";q=60;w=60` (draft-ietf-httpapi-ratelimit-headers-10).
pub(crate) const POLICY_HEADER: HeaderName = HeaderName::from_static("ratelimit-policy");
/// What is left of them, `"permin";r=59;t=60` (the same draft).
pub(crate) const STATE_HEADER: HeaderName = HeaderName::from_static("ratelimit");

/// How many requests an account may send.
///
/// | | default | source |
/// | --- | --- | --- |
/// | in any 60 seconds | 60 | the vendor's page on limits of contact-centre APIs |
/// | in any hour | any number | the vendor has 1 800 an hour for another family of APIs |
///
/// A request counts for exactly as long as the window is, from the moment the limit was checked: after the token and
/// its scope, before anything else. A request that is refused for the limit does not count. All operations and all apps
/// of an account count together. A caller whose account is not known is not limited.
///
/// The count is that of one process: of several that serve one account, each gets its part of the limit. Sixteen bytes
/// a request are kept, for as many as a window takes, and an account that has been silent for two windows is forgotten.
/// So 10 000 busy accounts take some 10 MB with the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    minute: Option<u32>,
    hour: Option<u32>,
}

impl RateLimit {
    /// This many requests in any 60 seconds; at least 1, whatever is given.
    pub const fn per_minute(requests: u32) -> Self {
        Self { minute: Some(at_least_one(requests)), hour: None }
    }

    /// This many requests in any hour; at least 1, whatever is given.
    pub const fn per_hour(requests: u32) -> Self {
        Self { minute: None, hour: Some(at_least_one(requests)) }
    }

    /// Adds a limit for any hour.
    #[must_use]
    pub const fn and_per_hour(self, requests: u32) -> Self {
        Self { hour: Some(at_least_one(requests)), ..self }
    }

    fn quotas(self) -> Vec<Quota> {
        let quota = |window, limit: Option<u32>| limit.map(|limit| Quota { window, limit });
        [quota(RateWindow::Minute, self.minute), quota(RateWindow::Hour, self.hour)].into_iter().flatten().collect()
    }
}

impl Default for RateLimit {
    fn default() -> Self {
        Self::per_minute(60)
    }
}

const fn at_least_one(requests: u32) -> u32 {
    if requests == 0 { 1 } else { requests }
}

/// One window and what it takes.
#[derive(Clone, Copy, Debug)]
struct Quota {
    window: RateWindow,
    limit: u32,
}

impl RateWindow {
    /// How long it is.
    pub fn length(self) -> Duration {
        match self {
            Self::Minute => Duration::from_secs(60),
            Self::Hour => Duration::from_secs(60 * 60),
        }
    }

    /// What the headers call it.
    fn name(self) -> &'static str {
        match self {
            Self::Minute => "permin",
            Self::Hour => "perhour",
        }
    }
}

/// Counts requests.
pub(crate) struct RateLimiter {
    quotas: Vec<Quota>,
    policy: HeaderValue,
    began: Instant,
    accounts: Mutex<RequestTimesByAccount>,
}

#[derive(Default)]
struct RequestTimesByAccount {
    /// For each account the requests that count, one log a quota.
    logs: HashMap<String, Vec<RequestTimes>>,
    /// When silent accounts are removed next.
    pruned_at: Duration,
}

/// When the requests in a window came, the oldest first.
#[derive(Default)]
struct RequestTimes(VecDeque<Duration>);

impl RateLimiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        let quotas = limit.quotas();
        let mut policy = String::new();
        for Quota { window, limit } in &quotas {
            let comma = if policy.is_empty() { "" } else { ", " };
            let _ = write!(policy, "{comma}\"{}\";q={limit};w={}", window.name(), window.length().as_secs());
        }
        Self { quotas, policy: header_value(policy), began: Instant::now(), accounts: Mutex::default() }
    }

    /// Counts a request of this account now. Returns the state of its limit, and why the request is refused, if it is.
    pub(crate) fn record(&self, account: &str) -> (RateLimitState, Result<(), Denied>) {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        // Under the lock, so that the logs are in order.
        let (quota_states, refused) = self.record_at(&mut accounts, account, self.began.elapsed());
        drop(accounts);
        (RateLimitState { policy: self.policy.clone(), state: state(&quota_states) }, refused.map_or(Ok(()), Err))
    }

    fn record_at(
        &self,
        accounts: &mut RequestTimesByAccount,
        account: &str,
        now: Duration,
    ) -> (Vec<QuotaState>, Option<Denied>) {
        accounts.prune_silent_accounts(&self.quotas, now);
        let logs = match accounts.logs.get_mut(account) {
            Some(logs) => logs,
            None => {
                let logs = self.quotas.iter().map(|_| RequestTimes::default()).collect();
                accounts.logs.entry(account.to_owned()).or_insert(logs)
            }
        };
        let mut refused: Option<(RateWindow, Duration)> = None;
        for (quota, log) in self.quotas.iter().zip(logs.iter_mut()) {
            log.prune(quota.window, now);
            if log.left(quota) == 0 {
                let wait = log.reset_after(quota.window, now).unwrap_or_default();
                // Of two full windows the one that is full for longer: before that, coming back is of no use.
                if refused.is_none_or(|(_, longest)| wait > longest) {
                    refused = Some((quota.window, wait));
                }
            }
        }
        if refused.is_none() {
            logs.iter_mut().for_each(|log| log.0.push_back(now));
        }
        let quota_state = |(quota, log): (&Quota, &RequestTimes)| QuotaState {
            window: quota.window,
            left: log.left(quota),
            reset_after: log.reset_after(quota.window, now),
        };
        let quota_states = self.quotas.iter().zip(logs.iter()).map(quota_state).collect();
        (quota_states, refused.map(|(window, retry_after)| Denied::RateLimited { window, retry_after }))
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimiter").field("quotas", &self.quotas).finish_non_exhaustive()
    }
}

impl RequestTimesByAccount {
    /// Once in the longest window, as it takes longer the more accounts there are.
    fn prune_silent_accounts(&mut self, quotas: &[Quota], now: Duration) {
        let Some(longest) = quotas.iter().map(|quota| quota.window).max_by_key(|window| window.length()) else {
            return;
        };
        if now < self.pruned_at.saturating_add(longest.length()) {
            return;
        }
        self.pruned_at = now;
        let counts = |log: &RequestTimes| log.0.back().is_some_and(|last| last.saturating_add(longest.length()) > now);
        self.logs.retain(|_, logs| logs.iter().any(counts));
    }
}

impl RequestTimes {
    fn prune(&mut self, window: RateWindow, now: Duration) {
        while self.0.front().is_some_and(|came| came.saturating_add(window.length()) <= now) {
            self.0.pop_front();
        }
    }

    fn left(&self, quota: &Quota) -> u32 {
        quota.limit.saturating_sub(u32::try_from(self.0.len()).unwrap_or(u32::MAX))
    }

    /// When the oldest request stops counting; `None` where none counts.
    fn reset_after(&self, window: RateWindow, now: Duration) -> Option<Duration> {
        self.0.front().map(|came| came.saturating_add(window.length()).saturating_sub(now))
    }
}

/// What is left of a quota.
#[derive(Debug, PartialEq, Eq)]
struct QuotaState {
    window: RateWindow,
    left: u32,
    reset_after: Option<Duration>,
}

/// `"permin";r=59;t=60`: the seconds are those until there is room for one more, rounded up as in `Retry-After`.
fn state(quota_states: &[QuotaState]) -> HeaderValue {
    let mut text = String::with_capacity(48);
    for QuotaState { window, left, reset_after } in quota_states {
        let comma = if text.is_empty() { "" } else { ", " };
        let _ = write!(text, "{comma}\"{}\";r={left}", window.name());
        if let Some(wait) = reset_after {
            let _ = write!(text, ";t={}", whole_seconds(*wait));
        }
    }
    header_value(text)
}

/// Quotes, letters, digits and `;=, ` are a header value; the fallback is never taken.
fn header_value(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
}

/// Where a limited caller stands: the headers of the answer, whatever it will be.
#[derive(Clone, Debug)]
pub(crate) struct RateLimitState {
    policy: HeaderValue,
    state: HeaderValue,
}

impl RateLimitState {
    fn into_headers(self, headers: &mut HeaderMap) {
        headers.insert(POLICY_HEADER, self.policy);
        headers.insert(STATE_HEADER, self.state);
    }
}

/// Carries the standing from the step that learns it to the edge, past everything that may go wrong in between.
#[derive(Clone, Debug, Default)]
pub(crate) struct RateLimitStateSlot(Arc<OnceLock<RateLimitState>>);

impl RateLimitStateSlot {
    /// Notes where the caller stands. Only the first note counts.
    pub(crate) fn set(&self, rate_limit_state: RateLimitState) {
        let _ = self.0.set(rate_limit_state);
    }

    /// Adds the headers, if the caller is a limited one.
    pub(crate) fn write(&self, headers: &mut HeaderMap) {
        if let Some(rate_limit_state) = self.0.get() {
            rate_limit_state.clone().into_headers(headers);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(limiter: &RateLimiter, account: &str, millis: u64) -> (Vec<QuotaState>, Option<Denied>) {
        limiter.record_at(&mut limiter.accounts.lock().unwrap(), account, Duration::from_millis(millis))
    }

    fn quota_state(window: RateWindow, left: u32, reset_after: u64) -> QuotaState {
        QuotaState { window, left, reset_after: Some(Duration::from_millis(reset_after)) }
    }

    fn limited(window: RateWindow, millis: u64) -> Option<Denied> {
        Some(Denied::RateLimited { window, retry_after: Duration::from_millis(millis) })
    }

    #[test]
    fn a_request_counts_for_exactly_a_minute() {
        let limiter = RateLimiter::new(RateLimit::per_minute(2));
        let minute = RateWindow::Minute;
        assert_eq!(at(&limiter, "a", 5), (vec![quota_state(minute, 1, 60_000)], None));
        assert_eq!(at(&limiter, "a", 40_005), (vec![quota_state(minute, 0, 20_000)], None));
        assert_eq!(at(&limiter, "a", 60_004), (vec![quota_state(minute, 0, 1)], limited(minute, 1)));
        assert_eq!(at(&limiter, "a", 60_005), (vec![quota_state(minute, 0, 40_000)], None));
        // Refusals in between did not count.
        assert_eq!(at(&limiter, "a", 100_004), (vec![quota_state(minute, 0, 1)], limited(minute, 1)));
        assert_eq!(at(&limiter, "a", 100_005), (vec![quota_state(minute, 0, 20_000)], None));
    }

    #[test]
    fn accounts_do_not_share_a_window() {
        let limiter = RateLimiter::new(RateLimit::per_minute(1));
        for account in ["a", "b", "A", ""] {
            assert_eq!(at(&limiter, account, 0).1, None, "{account}");
            assert_eq!(at(&limiter, account, 0).1, limited(RateWindow::Minute, 60_000), "{account}");
        }
    }

    #[test]
    fn of_two_full_windows_the_longer_wait_is_told() {
        let limiter = RateLimiter::new(RateLimit::per_minute(1).and_per_hour(2));
        assert_eq!(at(&limiter, "a", 0).1, None);
        assert_eq!(at(&limiter, "a", 1).1, limited(RateWindow::Minute, 59_999));
        assert_eq!(at(&limiter, "a", 60_000).1, None);
        let (quota_states, refused) = at(&limiter, "a", 60_000);
        assert_eq!(refused, limited(RateWindow::Hour, 3_540_000));
        assert_eq!(
            quota_states,
            [quota_state(RateWindow::Minute, 0, 60_000), quota_state(RateWindow::Hour, 0, 3_540_000)]
        );
        // A window in which nothing counts has nothing to wait for.
        let (quota_states, refused) = at(&limiter, "a", 3_599_999);
        assert_eq!(refused, limited(RateWindow::Hour, 1));
        assert_eq!(state(&quota_states), "\"permin\";r=1, \"perhour\";r=0;t=1");
        assert_eq!(at(&limiter, "a", 3_600_000).1, None);
    }

    #[test]
    fn headers_are_lists_of_the_draft() {
        let table = [
            (RateLimit::default(), "\"permin\";q=60;w=60", "\"permin\";r=59;t=60"),
            (RateLimit::per_hour(0), "\"perhour\";q=1;w=3600", "\"perhour\";r=0;t=3600"),
            (
                RateLimit::default().and_per_hour(1_800),
                "\"permin\";q=60;w=60, \"perhour\";q=1800;w=3600",
                "\"permin\";r=59;t=60, \"perhour\";r=1799;t=3600",
            ),
        ];
        for (limit, policy, state) in table {
            let (rate_limit_state, refused) = RateLimiter::new(limit).record("a");
            assert_eq!(
                (rate_limit_state.policy.to_str().unwrap(), rate_limit_state.state.to_str().unwrap()),
                (policy, state)
            );
            assert_eq!(refused, Ok(()));
        }
    }

    #[test]
    fn silent_accounts_are_forgotten() {
        let limiter = RateLimiter::new(RateLimit::default());
        for account in 0..10_000_u64 {
            at(&limiter, &account.to_string(), account * 10);
            let kept = limiter.accounts.lock().unwrap().logs.len();
            // 6 000 accounts are heard of in a minute.
            assert!(kept <= 12_000, "{kept}");
        }
        at(&limiter, "late", 1_000_000);
        assert_eq!(limiter.accounts.lock().unwrap().logs.len(), 1);
    }

    /// All requests that were let in, looked through from the start each time.
    #[derive(Default)]
    struct Naive(Vec<(u8, u64)>);

    impl Naive {
        fn lets_in(&mut self, account: u8, now: u64, quotas: &[Quota]) -> bool {
            let counting = |window: RateWindow| {
                let length = u64::try_from(window.length().as_millis()).unwrap();
                self.0.iter().filter(|(of, came)| *of == account && came + length > now).count()
            };
            let lets_in = quotas.iter().all(|quota| counting(quota.window) < quota.limit as usize);
            if lets_in {
                self.0.push((account, now));
            }
            lets_in
        }
    }

    proptest! {
        #[test]
        fn the_limit_is_exact(
            steps in proptest::collection::vec((0_u8..3, prop_oneof![0_u64..3_000, 0_u64..70_000, 0_u64..2_000_000]), 1..300),
            minute in 1_u32..8,
            hour in proptest::option::of(1_u32..20),
        ) {
            let limit = RateLimit { minute: Some(minute), hour };
            let limiter = RateLimiter::new(limit);
            let (mut naive, mut now) = (Naive::default(), 0);
            for (account, later) in steps {
                now += later;
                let (quota_states, refused) = at(&limiter, &account.to_string(), now);
                prop_assert_eq!(refused.is_none(), naive.lets_in(account, now, &limit.quotas()));
                if let Some(Denied::RateLimited { window, retry_after }) = refused {
                    // Header and list agree; a moment earlier is too early, then is not.
                    let told = quota_states.iter().find(|quota_state| quota_state.window == window).unwrap();
                    prop_assert_eq!((told.left, told.reset_after), (0, Some(retry_after)));
                    let wait = u64::try_from(retry_after.as_millis()).unwrap();
                    prop_assert!(!naive.lets_in(account, now + wait - 1, &limit.quotas()));
                    prop_assert!(Naive(naive.0.clone()).lets_in(account, now + wait, &limit.quotas()));
                }
            }
        }
    }
}
