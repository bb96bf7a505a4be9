//! The options that select notifications.

use std::time::Duration;

use clap::Args;
use jiff::Timestamp;
use smartassist_auth::{SystemClock, UnixTime};
use smartassist_gateway::origin::HostFilter;
use smartassist_gateway::resources::Changeset;
use smartassist_gateway::store::{OutboxFilter, SqliteStore};

use crate::failure::Failure;
use crate::gateway_data::session::app_id;
use crate::value_parsers::{TIME, notification_id, parse_or_hint};

/// The options that select notifications. A notification must match all of them.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Selection")]
pub struct FilterOptions {
    /// The notification with this number, as `list` shows it
    #[arg(long, value_name = "N", value_parser = notification_id)]
    id: Option<i64>,
    /// Notifications of this app, by its client id or name
    #[arg(long, value_name = "ID")]
    app: Option<String>,
    /// Notifications of this call
    #[arg(long, value_name = "ID")]
    call: Option<String>,
    /// Notifications to this host: `dialer.example`, `dialer.example:8443` or `https://dialer.example`
    #[arg(long, value_name = "HOST")]
    host: Option<HostFilter>,
}

impl FilterOptions {
    /// The filter of the store, for all states.
    ///
    /// # Errors
    ///
    /// Several apps have this name, or the database cannot be read.
    pub async fn outbox_entries(&self, store: &SqliteStore) -> Result<OutboxFilter, Failure> {
        let app_id = match &self.app {
            None => None,
            Some(word) => {
                let draft = Changeset::read(store, &SystemClock).await?;
                Some(app_id(&draft, word)?)
            }
        };
        let (id, call_id, host) = (self.id, self.call.clone(), self.host.clone());
        Ok(OutboxFilter { id, app_id, call_id, host, ..OutboxFilter::default() })
    }

    /// Whether no option is set.
    pub fn is_empty(&self) -> bool {
        let Self { id, app, call, host } = self;
        id.is_none() && app.is_none() && call.is_none() && host.is_none()
    }
}

/// The time at which notifications became delivered or dead.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Selection")]
pub struct SettledOptions {
    /// Delivered or dead since this time, such as 2025-06-02T10:30:00Z
    #[arg(long, value_name = "TIME", value_parser = time)]
    since: Option<UnixTime>,
    /// Delivered or dead before this time
    #[arg(long, value_name = "TIME", value_parser = time)]
    until: Option<UnixTime>,
}

impl SettledOptions {
    /// Adds these conditions to a filter.
    pub fn and(&self, which: OutboxFilter) -> OutboxFilter {
        OutboxFilter { settled_from: self.since, settled_until: self.until, ..which }
    }

    /// Whether no option is set.
    pub fn is_empty(&self) -> bool {
        self.since.is_none() && self.until.is_none()
    }
}

fn time(text: &str) -> Result<UnixTime, String> {
    let time: Timestamp = parse_or_hint(TIME)(text)?;
    let milliseconds = u64::try_from(time.as_millisecond()).map_err(|_| format!("write {TIME}"))?;
    Ok(UnixTime::since_epoch(Duration::from_millis(milliseconds)))
}
