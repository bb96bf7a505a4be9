//! Hosts that notifications are sent to, and claims by host.

use std::collections::HashSet;
use std::sync::Arc;

use smartassist_auth::UnixTime;

use crate::origin::Origin;

/// An app and a host. Each app has its own state of a host, as each call names its own `notifyurl`: an app with a
/// broken receiver does not delay another app, even on the same host.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HostKey {
    /// The app that requested the call.
    pub app_id: String,
    /// Scheme, host and port.
    pub origin: Origin,
}

/// Which hosts to read.
#[derive(Clone, Debug)]
pub struct HostScan {
    /// The current time.
    pub at: UnixTime,
    /// The maximum of hosts of one app.
    pub per_app: usize,
    /// For apps that have more hosts: the hosts after which to continue.
    pub after: Vec<HostKey>,
    /// Hosts that failed lately. The optional fields of [`DueHost`] are read for these only.
    pub failed_lately: Arc<HashSet<HostKey>>,
}

/// A host with notifications that are due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueHost {
    /// The app and the host.
    pub host: HostKey,
    /// Since when the first notification is due.
    pub since: UnixTime,
    /// Since when the last notification is due. Only for hosts that [failed lately](HostScan::failed_lately).
    pub latest: Option<UnixTime>,
    /// When an operator last requested an attempt at this host, if none was made since. Only for hosts that failed
    /// lately.
    pub retry_requested_at: Option<UnixTime>,
}

/// The result of a [`HostScan`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DueHosts {
    /// Hosts with due notifications, grouped by app.
    pub hosts: Vec<DueHost>,
    /// Of each app that may have more hosts: the last one that was read.
    pub unfinished: Vec<HostKey>,
    /// When notifications of the other hosts become due.
    pub next_at: Option<UnixTime>,
}

/// Which of the due notifications of a host are claimed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostClaim {
    /// The app and the host.
    pub host: HostKey,
    /// Those that are due since this time or later.
    pub from: UnixTime,
    /// Those that are due since before this time; `None` for all that are due now.
    pub before: Option<UnixTime>,
    /// Whether to claim those that are due for the shortest time, instead of those that wait longest.
    pub newest_first: bool,
    /// The maximum number.
    pub most: u32,
}

/// A host that failed too often in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailingHost {
    /// The app and the host.
    pub host: HostKey,
    /// When the first of these failures occurred.
    pub failing_since: UnixTime,
    /// Whether the host is disabled: nothing is sent to it any more.
    pub disabled: bool,
}
