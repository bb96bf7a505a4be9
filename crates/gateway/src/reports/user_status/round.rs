//! From milliseconds to whole seconds that still add up: the largest remainder.

use std::cmp::Reverse;

/// Time in one status within a bucket; in milliseconds before rounding, in seconds after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TimeSpent {
    /// Number of the status.
    pub(super) status: u32,
    pub(super) idle: u32,
    pub(super) interacting: u32,
}

impl TimeSpent {
    fn total(self) -> u32 {
        self.idle + self.interacting
    }

    /// These milliseconds as `seconds`, which are their whole seconds or one more.
    fn rounded(self, seconds: u32) -> Self {
        let (idle, interacting) = (self.idle / 1000, self.interacting / 1000);
        let left = seconds - idle - interacting;
        // Two seconds are left only where both have a fraction; of one, idle gets it where the fractions are equal.
        let to_idle = u32::from(left == 2 || left == 1 && self.idle % 1000 >= self.interacting % 1000);
        Self { status: self.status, idle: idle + to_idle, interacting: interacting + left - to_idle }
    }
}

/// Rounds the milliseconds of a bucket; [`super`] has the rule. `order` is room to work in.
pub(super) fn round(spent: &mut [TimeSpent], order: &mut Vec<(Reverse<u32>, usize)>) {
    if let [only] = spent {
        *only = only.rounded(only.total() / 1000);
        return;
    }
    let known: u32 = spent.iter().map(|spent| spent.total()).sum();
    let whole: u32 = spent.iter().map(|spent| spent.total() / 1000).sum();
    // Fewer than there are statuses with a fraction, as each fraction is less than a second.
    let left = (known / 1000 - whole) as usize;
    order.clear();
    order.extend(spent.iter().enumerate().map(|(index, spent)| (Reverse(spent.total() % 1000), index)));
    order.sort_unstable();
    for (place, (_, index)) in order.iter().enumerate() {
        if let Some(spent) = spent.get_mut(*index) {
            *spent = spent.rounded(spent.total() / 1000 + u32::from(place < left));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(milliseconds: &[(u32, u32)]) -> Vec<(u32, u32)> {
        let mut spent: Vec<TimeSpent> = milliseconds
            .iter()
            .map(|(idle, interacting)| TimeSpent { status: 0, idle: *idle, interacting: *interacting })
            .collect();
        round(&mut spent, &mut Vec::new());
        spent.iter().map(|spent| (spent.idle, spent.interacting)).collect()
    }

    /// Milliseconds and seconds of a bucket's statuses: idle, interacting.
    type Row = (&'static [(u32, u32)], &'static [(u32, u32)]);

    #[test]
    fn what_is_left_goes_to_the_largest_fractions() {
        let table: &[Row] = &[
            (&[], &[]),
            (&[(900_000, 0)], &[(900, 0)]),
            (&[(1, 0)], &[(0, 0)]),
            (&[(1_999, 0)], &[(1, 0)]),
            // Both states have a fraction: the larger gets the second, of equal ones idle.
            (&[(1_400, 1_600)], &[(1, 2)]),
            (&[(1_500, 1_500)], &[(2, 1)]),
            // A part of a second that no other part completes is left out.
            (&[(1_400, 1_500)], &[(1, 1)]),
            // 0.5 + 0.5 over two statuses: the one that came first.
            (&[(500, 0), (0, 500)], &[(1, 0), (0, 0)]),
            (&[(400, 0), (0, 600)], &[(0, 0), (0, 1)]),
            // A status of 1.2 seconds that is rounded up has two seconds to deal out.
            (&[(600, 600), (800, 0), (1_000, 0)], &[(1, 0), (1, 0), (1, 0)]),
            (&[(600, 500), (50, 0), (0, 850)], &[(1, 0), (0, 0), (0, 1)]),
            (&[(700, 800), (200, 0), (300, 0)], &[(1, 1), (0, 0), (0, 0)]),
            // Nothing comes of nothing.
            (&[(0, 999), (1, 0)], &[(0, 1), (0, 0)]),
        ];
        for (milliseconds, seconds) in table {
            assert_eq!(rounded(milliseconds), *seconds, "{milliseconds:?}");
        }
    }
}
