//! Room for so many calls of an account at one time.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Counts calls. The count is that of one process: of several that serve one account, each has its own.
#[derive(Debug)]
pub(super) struct Rooms {
    most: u32,
    taken: Mutex<HashMap<String, u32>>,
}

/// Room for one call, free again when it is dropped.
#[derive(Debug)]
pub(super) struct Room {
    rooms: Arc<Rooms>,
    account: String,
}

impl Rooms {
    pub(super) fn new(most: u32) -> Arc<Self> {
        Arc::new(Self { most, taken: Mutex::default() })
    }

    /// How many calls an account may have at one time.
    pub(super) fn most(&self) -> u32 {
        self.most
    }

    /// Takes room for a call, if there is any.
    pub(super) fn take(self: &Arc<Self>, account: &str) -> Option<Room> {
        let mut all = self.all();
        let taken = all.entry(account.to_owned()).or_default();
        if *taken >= self.most {
            return None;
        }
        *taken = taken.saturating_add(1);
        Some(Room { rooms: Arc::clone(self), account: account.to_owned() })
    }

    fn all(&self) -> MutexGuard<'_, HashMap<String, u32>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let mut all = self.rooms.all();
        if let Entry::Occupied(mut taken) = all.entry(std::mem::take(&mut self.account)) {
            *taken.get_mut() = taken.get().saturating_sub(1);
            if *taken.get() == 0 {
                taken.remove();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_that_of_an_account_and_comes_back() {
        let rooms = Rooms::new(2);
        let (one, two) = (rooms.take("a"), rooms.take("a"));
        assert!(one.is_some() && two.is_some());
        assert!(rooms.take("a").is_none());
        assert!(rooms.take("b").is_some(), "another account has its own");
        drop(one);
        assert!(rooms.take("a").is_some());
        drop(two);
        assert!(rooms.all().is_empty(), "nothing is kept of accounts without calls");
    }
}
