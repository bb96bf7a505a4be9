//! The settings with their defaults: one type for each table of the file.
//!
//! `default.toml` describes the same settings for users; a test compares the two.

use std::net::{Ipv4Addr, SocketAddr};
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use smartassist_server::TrustedProxies;

use super::log::LogSettings;
use super::values::{address, duration, maybe_address, maybe_duration, maybe_path, networks, positive, schedule};
use crate::call::DEFAULT_MAX_CALL_DURATION;
use crate::notifications::{BreakerSettings, OutboxWorkerSettings, Schedule, TransportSettings};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// All settings of a gateway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct Config {
    /// The address of the API. Default 127.0.0.1:8080.
    #[serde(with = "address")]
    pub listen: SocketAddr,
    /// A second address for operators, with metrics and health. Default none.
    #[serde(with = "maybe_address")]
    pub admin_listen: Option<SocketAddr>,
    /// Trusted proxies, whose headers state the client's address: addresses and networks. Default none.
    #[serde(with = "networks")]
    pub trusted_proxies: TrustedProxies,
    /// The folder of the database; [`Config::data_folder`] returns the folder that is used. Default `None`.
    #[serde(with = "maybe_path")]
    pub data_folder: Option<PathBuf>,
    /// `[tls]`
    pub tls: TlsPaths,
    /// `[log]`
    pub log: LogSettings,
    /// `[limits]`
    pub limits: ServerLimits,
    /// `[accounts]`
    pub accounts: AccountLimits,
    /// `[retention]`
    pub retention: RetentionSettings,
    /// `[notifications]`
    pub notifications: NotificationSettings,
    /// `[carrier]`
    pub carrier: CarrierTable,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)),
            admin_listen: None,
            trusted_proxies: TrustedProxies::default(),
            data_folder: None,
            tls: TlsPaths::default(),
            log: LogSettings::default(),
            limits: ServerLimits::default(),
            accounts: AccountLimits::default(),
            retention: RetentionSettings::default(),
            notifications: NotificationSettings::default(),
            carrier: CarrierTable::default(),
        }
    }
}

/// Files for TLS: both, or neither.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct TlsPaths {
    /// The certificate and its chain, as PEM. Default none.
    #[serde(with = "maybe_path")]
    pub certificate: Option<PathBuf>,
    /// Its private key, as PEM. Default none.
    #[serde(with = "maybe_path")]
    pub key: Option<PathBuf>,
}

/// [`smartassist_server::Limits`], with its defaults.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
#[expect(missing_docs, reason = "the fields of the other type have them")]
pub struct ServerLimits {
    pub body_bytes: NonZeroUsize,
    #[serde(with = "positive")]
    pub body_timeout: Duration,
    pub requests: NonZeroUsize,
    #[serde(with = "duration")]
    pub retry_after: Duration,
    #[serde(with = "positive")]
    pub header_timeout: Duration,
    #[serde(with = "positive")]
    pub idle_timeout: Duration,
    pub header_bytes: usize,
    #[serde(with = "positive")]
    pub write_timeout: Duration,
    #[serde(with = "positive")]
    pub response_timeout: Duration,
    pub connections: NonZeroUsize,
    #[serde(with = "positive")]
    pub shutdown_grace: Duration,
}

impl Default for ServerLimits {
    fn default() -> Self {
        let from = smartassist_server::Limits::default();
        let number = |number| NonZeroUsize::new(number).unwrap_or(NonZeroUsize::MIN);
        Self {
            body_bytes: number(from.body_bytes),
            body_timeout: from.body_timeout,
            requests: number(from.requests),
            retry_after: from.retry_after,
            header_timeout: from.header_timeout,
            idle_timeout: from.idle_timeout,
            header_bytes: from.header_bytes,
            write_timeout: from.write_timeout,
            response_timeout: from.response_timeout,
            connections: number(from.connections),
            shutdown_grace: from.shutdown_grace,
        }
    }
}

/// Limits of each account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct AccountLimits {
    /// Requests in any minute; 0: no limit. Default 60, as for the vendor.
    pub requests_per_minute: u32,
    /// Requests in any hour; 0: no limit. Default 0.
    pub requests_per_hour: u32,
    /// Concurrent calls; 0: no limit. Default 1000; the vendor states no limit.
    pub max_concurrent_calls: u32,
    /// The maximum length of an answered call. Default [`DEFAULT_MAX_CALL_DURATION`].
    #[serde(with = "positive")]
    pub max_call_length: Duration,
}

impl Default for AccountLimits {
    fn default() -> Self {
        Self {
            requests_per_minute: 60,
            requests_per_hour: 0,
            max_concurrent_calls: 1000,
            max_call_length: DEFAULT_MAX_CALL_DURATION,
        }
    }
}

/// How long rows are stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct RetentionSettings {
    /// Answers to requests with an idempotency key. Default 24 hours.
    #[serde(with = "positive")]
    pub idempotency_keys: Duration,
    /// Dead letters. Default 30 days.
    #[serde(with = "duration")]
    pub dead_letters: Duration,
    /// Notifications that were delivered. Default 7 days.
    #[serde(with = "duration")]
    pub sent_notifications: Duration,
    /// Calls that ended, and their delivered notifications. Default `None`: for ever.
    #[serde(with = "maybe_duration")]
    pub calls: Option<Duration>,
    /// Conversations that ended. Default `None`: for ever.
    #[serde(with = "maybe_duration")]
    pub conversations: Option<Duration>,
    /// Sessions of bots. Default `None`: for ever.
    #[serde(with = "maybe_duration")]
    pub sessions: Option<Duration>,
    /// Changes of agents' statuses. Default `None`: for ever.
    #[serde(with = "maybe_duration")]
    pub statuses: Option<Duration>,
}

impl RetentionSettings {
    /// The limited ones of calls, conversations, sessions and statuses, with their time: `calls` and `30d`.
    pub fn limited(&self) -> Vec<(&'static str, String)> {
        let all = [
            ("calls", self.calls),
            ("conversations", self.conversations),
            ("sessions", self.sessions),
            ("statuses", self.statuses),
        ];
        all.into_iter().filter_map(|(what, kept)| Some((what, crate::units::format_duration(kept?)))).collect()
    }
}

impl Default for RetentionSettings {
    fn default() -> Self {
        Self {
            idempotency_keys: Duration::from_secs(DAY),
            dead_letters: Duration::from_secs(30 * DAY),
            sent_notifications: Duration::from_secs(7 * DAY),
            calls: None,
            conversations: None,
            sessions: None,
            statuses: None,
        }
    }
}

/// How notifications are sent. The defaults are those of [`OutboxWorkerSettings`] and [`TransportSettings`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct NotificationSettings {
    /// The wait before each attempt.
    #[serde(with = "schedule")]
    pub schedule: Schedule,
    /// The timeout of a connection.
    #[serde(with = "positive")]
    pub connect_timeout: Duration,
    /// The timeout of a whole attempt.
    #[serde(with = "positive")]
    pub total_timeout: Duration,
    /// The maximum of concurrent attempts.
    pub max_concurrent_attempts: NonZeroU32,
    /// Whether notifications may be sent to private addresses and over plain HTTP. Default no.
    pub allow_private: bool,
    /// `[notifications.breaker]`
    pub breaker: BreakerTable,
}

impl Default for NotificationSettings {
    fn default() -> Self {
        let (worker, transport) = (OutboxWorkerSettings::default(), TransportSettings::default());
        Self {
            schedule: worker.schedule,
            connect_timeout: transport.connect,
            total_timeout: transport.total,
            max_concurrent_attempts: number(worker.max_concurrent_attempts),
            allow_private: false,
            breaker: BreakerTable::default(),
        }
    }
}

/// When the breaker of a receiver opens. The defaults are those of [`BreakerSettings`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct BreakerTable {
    /// The number of failures in a row.
    pub failure_threshold: NonZeroU32,
    /// The minimum time from the first to the last of these failures.
    #[serde(with = "positive")]
    pub failure_window: Duration,
    /// The longest time between two probes during the first day.
    #[serde(with = "positive")]
    pub probe_interval: Duration,
    /// After how long of nothing but failures a receiver is disabled.
    #[serde(with = "positive")]
    pub disable_after: Duration,
    /// The maximum of concurrent attempts at one receiver.
    pub max_concurrent_attempts: NonZeroU32,
    /// The first rate of the backlog after a recovery, in notifications a second.
    pub backlog_per_second: NonZeroU32,
}

impl Default for BreakerTable {
    fn default() -> Self {
        let from = BreakerSettings::default();
        Self {
            failure_threshold: number(from.failure_threshold),
            failure_window: from.failure_window,
            probe_interval: from.probe_interval,
            disable_after: from.disable_after,
            max_concurrent_attempts: number(from.max_concurrent_attempts),
            backlog_per_second: number(from.backlog_per_second),
        }
    }
}

/// The carriers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct CarrierTable {
    /// `[carrier.simulated]`
    pub simulated: SimulatedCarrierTable,
}

/// The simulated carrier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct SimulatedCarrierTable {
    /// Seed of all random choices. Default 0.
    pub seed: u64,
    /// How many times faster than real time calls run. Default 1.
    pub pace: NonZeroU32,
    /// A file with scenarios. Default none.
    #[serde(with = "maybe_path")]
    pub scenarios: Option<PathBuf>,
}

impl Default for SimulatedCarrierTable {
    fn default() -> Self {
        Self { seed: 0, pace: NonZeroU32::MIN, scenarios: None }
    }
}

/// A default, which is never zero.
fn number(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN)
}
