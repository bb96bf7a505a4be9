//! Hosts that fail.

use smartassist_auth::UnixTime;

use super::statements::Statements;
use super::{millis, time};
use crate::store::{FailingHost, HostKey, StoreError};

const RECORD_FAILING_HOST: &str = "
    INSERT INTO failing_hosts (app_id, scheme, host, port, failing_since, disabled) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (app_id, scheme, host, port)
    DO UPDATE SET failing_since = excluded.failing_since, disabled = excluded.disabled";

pub(super) fn note(db: &Statements<'_>, host: &FailingHost) -> Result<(), StoreError> {
    let (since, disabled) = (millis(host.failing_since), i64::from(host.disabled));
    db.execute(RECORD_FAILING_HOST, &[&host.app_id, &host.scheme, &host.host, &host.port, &since, &disabled]).map(drop)
}

const DELETE_FAILING_HOST: &str = "
    DELETE FROM failing_hosts WHERE app_id = $1 AND scheme = $2 AND host = $3 AND port = $4";

pub(super) fn forget(db: &Statements<'_>, host: &FailingHost) -> Result<(), StoreError> {
    db.execute(DELETE_FAILING_HOST, &[&host.app_id, &host.scheme, &host.host, &host.port]).map(drop)
}

/// A host is back: what failed there meanwhile is due just before $3, with the rest of what waited. What its receiver
/// asked more time for is left alone.
const RETRY_AT_HOST: &str = "
    UPDATE outbox SET next_at = $3
    WHERE state = 0 AND app_id = $1 AND origin = $2 AND claimed = 0 AND failures > 0 AND refused < 2
        AND next_at > $3 AND next_at < 9223372036854775807";

/// What is due again is due a millisecond before it was back, as everything else that waited for it.
pub(super) fn recovered(db: &Statements<'_>, host: &HostKey, at: UnixTime) -> Result<(), StoreError> {
    let (app_id, origin) = (&host.app_id, &host.origin);
    db.execute(DELETE_FAILING_HOST, &[app_id, &origin.scheme(), &origin.host(), &origin.port()])?;
    let before = millis(at).saturating_sub(1);
    db.execute(RETRY_AT_HOST, &[app_id, &origin.text(), &before]).map(drop)
}

const FAILING_HOSTS: &str = "
    SELECT app_id, scheme, host, port, failing_since, disabled FROM failing_hosts
    ORDER BY app_id, scheme, host, port";

pub(super) fn list(db: &Statements<'_>) -> Result<Vec<FailingHost>, StoreError> {
    db.rows(FAILING_HOSTS, &[], |row| {
        Ok(FailingHost {
            app_id: row.get(0)?,
            scheme: row.get(1)?,
            host: row.get(2)?,
            port: row.get(3)?,
            failing_since: time(row.get(4)?),
            disabled: row.get(5)?,
        })
    })
}
