//! The hosts that fail.

use rusqlite::Row;
use smartassist_auth::UnixTime;

use super::columns::{millis, time};
use super::statements::Statements;
use crate::store::{FailingHost, HostKey, Origin, StoreError};

const RECORD_FAILING_HOST: &str = "
    INSERT INTO failing_hosts (app_id, scheme, host, port, failing_since, disabled) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (app_id, scheme, host, port)
    DO UPDATE SET failing_since = excluded.failing_since, disabled = excluded.disabled";

pub(super) fn record(db: &Statements<'_>, failing: &FailingHost) -> Result<(), StoreError> {
    let HostKey { app_id, origin } = &failing.host;
    let (since, disabled) = (millis(failing.failing_since), i64::from(failing.disabled));
    let (scheme, host, port) = (origin.scheme(), origin.host(), origin.port());
    db.execute(RECORD_FAILING_HOST, &[app_id, &scheme, &host, &port, &since, &disabled]).map(drop)
}

const DELETE_FAILING_HOST: &str = "
    DELETE FROM failing_hosts WHERE app_id = $1 AND scheme = $2 AND host = $3 AND port = $4";

pub(super) fn delete(db: &Statements<'_>, host: &HostKey) -> Result<(), StoreError> {
    let HostKey { app_id, origin } = host;
    db.execute(DELETE_FAILING_HOST, &[app_id, &origin.scheme(), &origin.host(), &origin.port()]).map(drop)
}

/// The host works again: what failed there meanwhile is due just before $3, with the rest that waited. Entries for
/// which the receiver asked for more time stay as they are.
const RETRY_AT_HOST: &str = "
    UPDATE outbox SET next_at = $3
    WHERE state = 0 AND app_id = $1 AND origin = $2 AND claimed = 0 AND failures > 0 AND refused < 2
        AND next_at > $3 AND next_at < 9223372036854775807";

/// Entries become due one millisecond before the recovery, like everything else that waited for the host.
pub(super) fn record_recovery(db: &Statements<'_>, host: &HostKey, at: UnixTime) -> Result<(), StoreError> {
    delete(db, host)?;
    let before = millis(at).saturating_sub(1);
    db.execute(RETRY_AT_HOST, &[&host.app_id, &host.origin.text(), &before]).map(drop)
}

const FAILING_HOSTS: &str = "
    SELECT app_id, scheme, host, port, failing_since, disabled FROM failing_hosts
    ORDER BY app_id, scheme, host, port";

pub(super) fn list(db: &Statements<'_>) -> Result<Vec<FailingHost>, StoreError> {
    db.rows(FAILING_HOSTS, &[], |row: &Row<'_>| {
        let origin = Origin::from_parts(row.get(1)?, row.get(2)?, row.get(3)?);
        let host = HostKey { app_id: row.get(0)?, origin };
        Ok(FailingHost { host, failing_since: time(row.get(4)?), disabled: row.get(5)? })
    })
}
