//! Settings from flags and environment variables.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;

use super::{Config, LogFormat, LogLevel};

/// Settings from flags or environment variables. `None` leaves the setting as it is. Paths are relative to the current
/// folder of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// [`Config::listen`].
    pub listen: Option<SocketAddr>,
    /// [`Config::admin_listen`].
    pub admin_listen: Option<SocketAddr>,
    /// [`Config::data_folder`].
    pub data_folder: Option<PathBuf>,
    /// [`TlsPaths::certificate`](super::TlsPaths::certificate).
    pub tls_certificate: Option<PathBuf>,
    /// [`TlsPaths::key`](super::TlsPaths::key).
    pub tls_key: Option<PathBuf>,
    /// [`LogSettings::format`](super::LogSettings::format).
    pub log_format: Option<LogFormat>,
    /// [`LogSettings::level`](super::LogSettings::level).
    pub log_level: Option<LogLevel>,
    /// [`NotificationSettings::allow_private`](super::NotificationSettings::allow_private).
    pub allow_private: Option<bool>,
    /// [`SimulatedCarrierTable::seed`](super::SimulatedCarrierTable::seed).
    pub seed: Option<u64>,
    /// [`SimulatedCarrierTable::pace`](super::SimulatedCarrierTable::pace).
    pub pace: Option<NonZeroU32>,
    /// [`SimulatedCarrierTable::scenarios`](super::SimulatedCarrierTable::scenarios).
    pub scenarios: Option<PathBuf>,
}

impl Overrides {
    /// Replaces the settings that are set here.
    pub fn apply(self, to: &mut Config) {
        let Self {
            listen,
            admin_listen,
            data_folder,
            tls_certificate,
            tls_key,
            log_format,
            log_level,
            allow_private,
            seed,
            pace,
            scenarios,
        } = self;
        put(&mut to.listen, listen);
        put_some(&mut to.admin_listen, admin_listen);
        put_some(&mut to.data_folder, data_folder);
        put_some(&mut to.tls.certificate, tls_certificate);
        put_some(&mut to.tls.key, tls_key);
        put(&mut to.log.format, log_format);
        put(&mut to.log.level, log_level);
        put(&mut to.notifications.allow_private, allow_private);
        put(&mut to.carrier.simulated.seed, seed);
        put(&mut to.carrier.simulated.pace, pace);
        put_some(&mut to.carrier.simulated.scenarios, scenarios);
    }
}

fn put<T>(setting: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *setting = value;
    }
}

fn put_some<T>(setting: &mut Option<T>, value: Option<T>) {
    if value.is_some() {
        *setting = value;
    }
}
