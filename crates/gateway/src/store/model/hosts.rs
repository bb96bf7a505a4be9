//! Whom notifications go to, and how those of one host are claimed.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use smartassist_auth::UnixTime;

use crate::origin::Origin;

/// Whose host it is, and which. Every app has its own, as `notifyurl` is each call's own: a caller with a broken host
/// holds up no other, even on the same host.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HostKey {
    /// The app that asked for the call.
    pub app_id: String,
    /// Scheme, host and port.
    pub origin: Origin,
}

/// Which hosts to look at.
#[derive(Clone, Debug)]
pub struct HostScan {
    /// Now.
    pub at: UnixTime,
    /// How many hosts of one app at most.
    pub per_app: usize,
    /// Where to go on with apps that had more hosts: after these.
    pub after: Vec<HostKey>,
    /// Hosts that failed lately. Only of these it is looked up what else matters then.
    pub failed_lately: Arc<HashSet<HostKey>>,
}

/// A host for which notifications are due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueHost {
    /// Whose, and which.
    pub host: HostKey,
    /// Since when the first of them is due.
    pub since: UnixTime,
    /// Since when the last of them is due. Only of hosts that [failed lately](HostScan::failed_lately).
    pub latest: Option<UnixTime>,
    /// When an operator last asked for an attempt at it, if none was made since. Only of these as well.
    pub retry_requested_at: Option<UnixTime>,
}

/// What a [`HostScan`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DueHosts {
    /// Hosts with something due; those of an app stand together.
    pub hosts: Vec<DueHost>,
    /// The last host that was looked at of each app that may have more of them.
    pub unfinished: Vec<HostKey>,
    /// When more is due at the other hosts that were looked at.
    pub next_at: Option<UnixTime>,
}

/// Which of the due notifications of a host are claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostClaim {
    /// Whose host, and which.
    pub host: HostKey,
    /// Those that are due since this moment or a later one.
    pub from: UnixTime,
    /// Those that were due before this moment; `None` where they only have to be due now.
    pub before: Option<UnixTime>,
    /// Those that are due for the shortest time, in place of those that wait longest.
    pub newest_first: bool,
    /// How many at most.
    pub most: u32,
}

/// A host that failed too often in a row, for an app.
#[derive(Clone, PartialEq, Eq)]
pub struct FailingHost {
    /// The app whose notifications go there.
    pub app_id: String,
    /// `https`, or `http`.
    pub scheme: String,
    /// The host as the URL parser writes it.
    pub host: String,
    /// The port.
    pub port: u16,
    /// The first of its failures in a row.
    pub failing_since: UnixTime,
    /// Whether it is not asked any more.
    pub disabled: bool,
}

impl fmt::Debug for FailingHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailingHost")
            .field("failing_since", &self.failing_since)
            .field("disabled", &self.disabled)
            .finish_non_exhaustive()
    }
}
