//! Converts the settings into those of the gateway's parts.

use std::num::NonZeroU32;
use std::time::Duration;

use smartassist_server::{Limits, RateLimit};

use super::{Config, ConfigError};
use crate::carrier::simulated::Scenarios;
use crate::carrier::{SimulatedCarrier, TimeScale};
use crate::dialout::CallLimits;
use crate::notifications::{BreakerSettings, OutboxWorkerSettings, Reach, TransportSettings};
use crate::ops::TlsFiles;
use crate::ops::shutdown::MIN_CLOSE_TIME;

/// The minimum of `shutdown_grace`, so that requests have time.
const MIN_SHUTDOWN_GRACE: Duration = Duration::from_secs(3);

/// The minimum of `header_bytes` that the server supports.
const MIN_HEADER_BYTES: usize = 8 * 1024;

impl Config {
    /// Checks settings that depend on each other. Call it after all settings are set.
    ///
    /// # Errors
    ///
    /// Which settings are not valid, and what to do.
    pub fn check(&self) -> Result<(), ConfigError> {
        let one_alone = |set: &str, missing: &str| {
            Err(ConfigError::of(format!("`tls.{set}` is set and `tls.{missing}` is not; set both, or neither")))
        };
        match (&self.tls.certificate, &self.tls.key) {
            (Some(_), None) => return one_alone("certificate", "key"),
            (None, Some(_)) => return one_alone("key", "certificate"),
            _ => {}
        }
        if self.admin_listen == Some(self.listen) && self.listen.port() != 0 {
            return Err(ConfigError::of(
                "`admin_listen` is the same address as `listen`; use another port, or leave it out to have \
                 everything at one address",
            ));
        }
        if self.notifications.connect_timeout > self.notifications.total_timeout {
            return Err(ConfigError::of(
                "`notifications.connect_timeout` is longer than `notifications.total_timeout`, of which it is a part; shorten it",
            ));
        }
        if self.limits.header_bytes < MIN_HEADER_BYTES {
            return Err(ConfigError::of(format!("`limits.header_bytes` is below {MIN_HEADER_BYTES}; raise it")));
        }
        if self.limits.shutdown_grace < MIN_SHUTDOWN_GRACE {
            return Err(ConfigError::of(format!(
                "`limits.shutdown_grace` is below {} s, of which {} s are reserved for closing the database; raise it",
                MIN_SHUTDOWN_GRACE.as_secs(),
                MIN_CLOSE_TIME.as_secs()
            )));
        }
        Ok(())
    }

    /// Both files of TLS; `None` without TLS.
    pub fn tls_files(&self) -> Option<TlsFiles> {
        let (certificate, key) = (self.tls.certificate.clone()?, self.tls.key.clone()?);
        Some(TlsFiles { certificate, key })
    }

    /// The limits of the server.
    pub fn server_limits(&self) -> Limits {
        let from = &self.limits;
        let mut limits = Limits::default();
        limits.body_bytes = from.body_bytes.get();
        limits.body_timeout = from.body_timeout;
        limits.requests = from.requests.get();
        limits.retry_after = from.retry_after;
        limits.header_timeout = from.header_timeout;
        limits.idle_timeout = from.idle_timeout;
        limits.header_bytes = from.header_bytes;
        limits.write_timeout = from.write_timeout;
        limits.response_timeout = from.response_timeout;
        limits.connections = from.connections.get();
        limits.shutdown_grace = from.shutdown_grace;
        limits
    }

    /// The rate limit of an account; `None` without one.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        let (minute, hour) = (self.accounts.requests_per_minute, self.accounts.requests_per_hour);
        match (NonZeroU32::new(minute), NonZeroU32::new(hour)) {
            (None, None) => None,
            (Some(minute), None) => Some(RateLimit::per_minute(minute.get())),
            (None, Some(hour)) => Some(RateLimit::per_hour(hour.get())),
            (Some(minute), Some(hour)) => Some(RateLimit::per_minute(minute.get()).and_per_hour(hour.get())),
        }
    }

    /// The limits of calls.
    pub fn call_limits(&self) -> CallLimits {
        let max_concurrent_calls = match self.accounts.max_concurrent_calls {
            0 => u32::MAX,
            most => most,
        };
        CallLimits { max_concurrent_calls, max_call_duration: self.accounts.max_call_length }
    }

    /// Which destinations of notifications are allowed.
    pub fn reach(&self) -> Reach {
        if self.notifications.allow_private { Reach::Anywhere } else { Reach::Public }
    }

    /// Settings of the outbox worker.
    pub fn worker(&self) -> OutboxWorkerSettings {
        let from = &self.notifications;
        let breaker = BreakerSettings {
            failure_threshold: from.breaker.failure_threshold.get(),
            failure_window: from.breaker.failure_window,
            probe_interval: from.breaker.probe_interval,
            disable_after: from.breaker.disable_after,
            max_concurrent_attempts: from.breaker.max_concurrent_attempts.get(),
            backlog_per_second: from.breaker.backlog_per_second.get(),
        };
        let schedule = from.schedule.clone();
        OutboxWorkerSettings {
            schedule,
            breaker,
            max_concurrent_attempts: from.max_concurrent_attempts.get(),
            ..OutboxWorkerSettings::default()
        }
    }

    /// Settings of the transport of notifications.
    pub fn transport(&self) -> TransportSettings {
        let (connect, total) = (self.notifications.connect_timeout, self.notifications.total_timeout);
        TransportSettings { reach: self.reach(), connect, total, ..TransportSettings::default() }
    }

    /// The simulated carrier, with its scenario file.
    ///
    /// # Errors
    ///
    /// The scenario file cannot be read or is not valid.
    pub fn carrier(&self) -> Result<SimulatedCarrier, ConfigError> {
        let from = &self.carrier.simulated;
        let carrier = SimulatedCarrier::new().with_seed(from.seed).with_time_scale(TimeScale::new(from.pace));
        let Some(file) = &from.scenarios else { return Ok(carrier) };
        let text = std::fs::read_to_string(file).map_err(|error| {
            ConfigError::of(format!("cannot be read: {error}; check `carrier.simulated.scenarios`")).in_file(file)
        })?;
        let scenarios: Scenarios = text.parse().map_err(|error| ConfigError::of(format!("{error}")).in_file(file))?;
        Ok(carrier.with_scenarios(scenarios))
    }
}
