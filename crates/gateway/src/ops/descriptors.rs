//! How many files and connections the process may have open, and how they are divided.
//!
//! A process without free descriptors accepts no connection, not even one with a dialout. The limit of the system is
//! therefore raised as far as needed and allowed; if that is not enough, the gateway's own limits are lowered, so that
//! idle connections are evicted for new ones.

use std::fmt;

/// For everything but connections: the database and a copy of it, certificates, the log, the runtime, listeners.
const RESERVE: usize = 64;
/// An attempt at a notification has a connection, and may have an idle one or a name lookup besides.
const PER_ATTEMPT: usize = 2;
/// The minimum for connections and attempts together.
const MIN_SHARED: usize = 32;

/// What a gateway may need to have open at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DescriptorDemand {
    /// Connections to the API.
    pub connections: usize,
    /// Connections to the address for operators; 0 if there is none.
    pub admin_connections: usize,
    /// Attempts at notifications.
    pub attempts: usize,
}

/// What a gateway may have open at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DescriptorBudget {
    /// The process's limit on open files; `None` if there is none or it is not known.
    pub limit: Option<u64>,
    /// How many descriptors everything in the settings needs.
    pub needed: u64,
    /// Connections to the API.
    pub connections: usize,
    /// Connections to the address for operators.
    pub admin_connections: usize,
    /// Attempts at notifications.
    pub attempts: usize,
}

impl DescriptorBudget {
    /// Raises the limit of this process as far as needed and allowed, and fits the demand to it.
    ///
    /// # Errors
    ///
    /// The limit is too low for any gateway.
    pub fn fit(wanted: DescriptorDemand) -> Result<Self, TooFewDescriptors> {
        let needed = count(wanted.needed());
        Self::within(raise(needed), wanted)
    }

    /// Fits the demand to this limit. Connections and attempts are reduced in proportion.
    fn within(limit: Option<u64>, wanted: DescriptorDemand) -> Result<Self, TooFewDescriptors> {
        let needed = count(wanted.needed());
        let fitted =
            |connections, admin_connections, attempts| Self { limit, needed, connections, admin_connections, attempts };
        let all = fitted(wanted.connections, wanted.admin_connections, wanted.attempts);
        let Some(limit) = limit.filter(|limit| *limit < needed) else { return Ok(all) };
        let shared = usize::try_from(limit).unwrap_or(usize::MAX).saturating_sub(RESERVE);
        if shared < MIN_SHARED {
            return Err(TooFewDescriptors { limit, needed });
        }
        let admin_connections = wanted.admin_connections.min(shared / 8);
        let shared = shared.saturating_sub(admin_connections);
        let of_all = wanted.connections.saturating_add(wanted.attempts.saturating_mul(PER_ATTEMPT)).max(1);
        let attempts = (wanted.attempts.saturating_mul(shared) / of_all).clamp(1, wanted.attempts.max(1));
        let left = shared.saturating_sub(attempts.saturating_mul(PER_ATTEMPT));
        Ok(fitted(left.clamp(1, wanted.connections.max(1)), admin_connections, attempts))
    }

    /// Whether the budget is below the demand.
    pub fn are_too_few(&self) -> bool {
        self.limit.is_some_and(|limit| limit < self.needed)
    }
}

/// The budget, and how to get the whole demand.
impl fmt::Display for DescriptorBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.limit {
            Some(limit) if self.are_too_few() => write!(
                f,
                "this process may have {limit} files open, so {} connections and {} notifications at one time are \
                 served; raise the limit (ulimit -Hn, LimitNOFILE of systemd) to {} for all of them",
                self.connections, self.attempts, self.needed
            ),
            _ => write!(f, "{} connections and {} notifications at one time", self.connections, self.attempts),
        }
    }
}

impl DescriptorDemand {
    fn needed(self) -> usize {
        let attempts = self.attempts.saturating_mul(PER_ATTEMPT);
        RESERVE.saturating_add(self.connections).saturating_add(self.admin_connections).saturating_add(attempts)
    }
}

/// The process may open too few files for any gateway.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TooFewDescriptors {
    limit: u64,
    needed: u64,
}

impl fmt::Display for TooFewDescriptors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let least = RESERVE.saturating_add(MIN_SHARED);
        write!(
            f,
            "this process may have {} files open, and a gateway needs {least} at least; raise the limit (ulimit -Hn, \
             LimitNOFILE of systemd), to {} for everything in the settings",
            self.limit, self.needed
        )
    }
}

impl std::error::Error for TooFewDescriptors {}

smartassist_auth::debug_as_text!(TooFewDescriptors);

/// Raises the soft limit up to the hard one, if needed for this number, and returns the new limit.
#[cfg(unix)]
fn raise(to: u64) -> Option<u64> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let limits = getrlimit(Resource::Nofile);
    let soft = limits.current?;
    let raised = limits.maximum.map_or(to, |hard| hard.min(to));
    let is_raised =
        raised > soft && setrlimit(Resource::Nofile, Rlimit { current: Some(raised), maximum: limits.maximum }).is_ok();
    Some(if is_raised { raised } else { soft })
}

#[cfg(not(unix))]
fn raise(_: u64) -> Option<u64> {
    None
}

/// Whether an error means that the process or the system has no free descriptor.
pub(crate) fn is_out_of_descriptors(error: &std::io::Error) -> bool {
    #[cfg(unix)]
    {
        use rustix::io::Errno;
        error.raw_os_error().is_some_and(|code| [Errno::MFILE, Errno::NFILE].map(Errno::raw_os_error).contains(&code))
    }
    #[cfg(not(unix))]
    {
        let _ = error;
        false
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEFAULT: DescriptorDemand = DescriptorDemand { connections: 1024, admin_connections: 0, attempts: 256 };

    #[test]
    fn the_demand_fits_or_is_reduced_in_proportion() {
        for (limit, expected) in [
            (None, Some((1024, 256))),
            (Some(1_600), Some((1024, 256))),
            (Some(1_599), Some((1025 - 1, 255))),
            (Some(1_024), Some((640, 160))),
            (Some(256), Some((128, 32))),
            (Some(96), Some((22, 5))),
            (Some(95), None),
            (Some(0), None),
        ] {
            let fitted = DescriptorBudget::within(limit, DEFAULT);
            let got = fitted.map(|fitted| (fitted.connections, fitted.attempts)).ok();
            assert_eq!(got, expected, "{limit:?}");
        }
    }

    #[test]
    fn a_budget_is_within_the_limit_and_never_zero() {
        for limit in 96..2_000_u64 {
            for admin_connections in [0, 32] {
                let wanted = DescriptorDemand { admin_connections, ..DEFAULT };
                let fitted = DescriptorBudget::within(Some(limit), wanted).unwrap();
                let open = DescriptorDemand {
                    connections: fitted.connections,
                    admin_connections: fitted.admin_connections,
                    attempts: fitted.attempts,
                };
                assert!(count(open.needed()) <= limit, "{limit}: {fitted:?}");
                assert!(fitted.connections >= 1 && fitted.attempts >= 1);
                assert!((admin_connections == 0) == (fitted.admin_connections == 0));
                assert_eq!(fitted.are_too_few(), limit < count(wanted.needed()));
            }
        }
    }

    #[test]
    fn a_low_limit_says_what_to_do() {
        let error = DescriptorBudget::within(Some(64), DEFAULT).unwrap_err().to_string();
        assert!(error.contains("64 files") && error.contains("96 at least") && error.contains("to 1600"), "{error}");
        let fitted = DescriptorBudget::within(Some(256), DEFAULT).unwrap().to_string();
        assert!(fitted.contains("256 files") && fitted.contains("128 connections"), "{fitted}");
    }
}
