//! Room for so many calls of an account at one time.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Counts calls. The count is that of one process: of several that serve one account, each has its own.
#[derive(Debug)]
pub(super) struct ConcurrencyLimit {
    max: u32,
    in_use: Mutex<HashMap<String, u32>>,
}

/// Room for one call, free again when it is dropped.
#[derive(Debug)]
pub(super) struct ConcurrencyPermit {
    concurrency: Arc<ConcurrencyLimit>,
    account: String,
}

impl ConcurrencyLimit {
    pub(super) fn new(max: u32) -> Arc<Self> {
        Arc::new(Self { max, in_use: Mutex::default() })
    }

    /// How many calls an account may have at one time.
    pub(super) fn max(&self) -> u32 {
        self.max
    }

    /// Takes room for a call, if there is any.
    pub(super) fn try_acquire(self: &Arc<Self>, account: &str) -> Option<ConcurrencyPermit> {
        let mut counts = self.counts();
        let in_use = counts.entry(account.to_owned()).or_default();
        if *in_use >= self.max {
            return None;
        }
        *in_use = in_use.saturating_add(1);
        Some(ConcurrencyPermit { concurrency: Arc::clone(self), account: account.to_owned() })
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<String, u32>> {
        self.in_use.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for ConcurrencyPermit {
    fn drop(&mut self) {
        let mut counts = self.concurrency.counts();
        if let Entry::Occupied(mut in_use) = counts.entry(std::mem::take(&mut self.account)) {
            *in_use.get_mut() = in_use.get().saturating_sub(1);
            if *in_use.get() == 0 {
                in_use.remove();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_that_of_an_account_and_comes_back() {
        let concurrency = ConcurrencyLimit::new(2);
        let (one, two) = (concurrency.try_acquire("a"), concurrency.try_acquire("a"));
        assert!(one.is_some() && two.is_some());
        assert!(concurrency.try_acquire("a").is_none());
        assert!(concurrency.try_acquire("b").is_some(), "another account has its own");
        drop(one);
        assert!(concurrency.try_acquire("a").is_some());
        drop(two);
        assert!(concurrency.counts().is_empty(), "nothing is kept of accounts without calls");
    }
}
