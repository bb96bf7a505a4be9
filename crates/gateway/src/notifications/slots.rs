//! How many attempts each app may have under way. Pure.

use std::collections::HashMap;

/// Attempts that each app can have under way however much the others have, so that slow receivers of one app do not
/// keep those of another from being asked.
const MIN_ATTEMPTS_PER_APP: u32 = 4;

/// The attempts that are under way, by app. One app has at most three quarters of all. Where all are under way, each
/// app still has [`MIN_ATTEMPTS_PER_APP`], until there are twice as many.
#[derive(Clone, Debug)]
pub(super) struct AttemptSlots {
    max_concurrent_attempts: u32,
    in_flight: HashMap<String, u32>,
    all: u32,
}

impl AttemptSlots {
    pub(super) fn new(max_concurrent_attempts: u32) -> Self {
        Self { max_concurrent_attempts, in_flight: HashMap::new(), all: 0 }
    }

    pub(super) fn begin(&mut self, app_id: &str) {
        self.all = self.all.saturating_add(1);
        let of_app = self.in_flight.entry(app_id.to_owned()).or_default();
        *of_app = of_app.saturating_add(1);
    }

    pub(super) fn end(&mut self, app_id: &str) {
        self.all = self.all.saturating_sub(1);
        if let Some(of_app) = self.in_flight.get_mut(app_id) {
            *of_app = of_app.saturating_sub(1);
            if *of_app == 0 {
                self.in_flight.remove(app_id);
            }
        }
    }

    /// How many more this app may have; where it is one of several that want more, only its share of those.
    pub(super) fn room(&self, app_id: &str, apps: usize) -> u32 {
        let of_app = self.in_flight.get(app_id).copied().unwrap_or_default();
        let quarter = self.max_concurrent_attempts / 4;
        let own = self.max_concurrent_attempts.saturating_sub(quarter).saturating_sub(of_app);
        let share =
            self.max_concurrent_attempts.saturating_sub(self.all) / u32::try_from(apps.max(1)).unwrap_or(u32::MAX);
        let beyond = self.max_concurrent_attempts.saturating_mul(2).saturating_sub(self.all);
        let kept = MIN_ATTEMPTS_PER_APP.saturating_sub(of_app).min(beyond);
        share.max(kept).min(own)
    }

    /// How many more attempts there may be in all.
    pub(super) fn beyond(&self) -> u32 {
        self.max_concurrent_attempts.saturating_mul(2).saturating_sub(self.all)
    }

    /// How many more of this app one host may have: at most as many as are left for its other hosts.
    pub(super) fn room_of_host(&self, app_id: &str, of_host: u32) -> u32 {
        let of_app = self.in_flight.get(app_id).copied().unwrap_or_default();
        let left = self.max_concurrent_attempts.saturating_sub(self.max_concurrent_attempts / 4).saturating_sub(of_app);
        left.max(MIN_ATTEMPTS_PER_APP).saturating_sub(of_host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(slots: &mut AttemptSlots, app: &str, apps: usize) -> u32 {
        let room = slots.room(app, apps);
        (0..room).for_each(|_| slots.begin(app));
        room
    }

    #[test]
    fn one_app_leaves_a_quarter_and_each_has_a_few_beyond_all() {
        let mut slots = AttemptSlots::new(256);
        assert_eq!((fill(&mut slots, "a", 1), fill(&mut slots, "a", 1)), (192, 0));
        assert_eq!(slots.room("b", 1), 64);
        assert_eq!(slots.room("b", 4), 16, "its share");
        assert_eq!((fill(&mut slots, "b", 1), fill(&mut slots, "b", 1)), (64, 0));
        assert_eq!((fill(&mut slots, "c", 1), fill(&mut slots, "c", 1)), (4, 0), "all are taken, and these are kept");
        slots.end("c");
        assert_eq!(slots.room("c", 9), 1);
        (0..60).for_each(|_| slots.end("a"));
        assert!(slots.room("c", 1) > 4);
    }

    #[test]
    fn apps_that_take_more_than_their_share_do_not_open_the_roof() {
        let mut slots = AttemptSlots::new(16);
        for app in 0..100 {
            fill(&mut slots, &app.to_string(), 1);
        }
        assert_eq!((slots.all, slots.beyond()), (32, 0));
    }

    #[test]
    fn slow_hosts_of_an_app_leave_something_for_its_others() {
        let mut slots = AttemptSlots::new(256);
        let mut hosts = [0_u32; 5];
        for _ in 0..64 {
            for of_host in &mut hosts {
                if slots.room_of_host("a", *of_host) > 0 && slots.room("a", 1) > 0 {
                    slots.begin("a");
                    *of_host += 1;
                }
            }
        }
        assert!(hosts.iter().all(|of_host| *of_host == 32), "{hosts:?}");
        assert!(slots.room_of_host("a", 0) >= 32 && slots.room("a", 1) >= 32);
    }

    #[test]
    fn the_smallest_gateway_sends_one_at_a_time() {
        let mut slots = AttemptSlots::new(1);
        assert_eq!((fill(&mut slots, "a", 1), slots.room("a", 1)), (1, 0));
        assert!(slots.room_of_host("b", 0) > 0);
    }
}
