//! Hosts that fail.

use smartassist_auth::UnixTime;

use super::statements::Statements;
use super::{millis, time};
use crate::store::sql;
use crate::store::{FailingHost, HostKey, StoreError};

pub(super) fn note(db: &Statements<'_>, host: &FailingHost) -> Result<(), StoreError> {
    let (since, disabled) = (millis(host.failing_since), i64::from(host.disabled));
    db.execute(sql::RECORD_FAILING_HOST, &[&host.app_id, &host.scheme, &host.host, &host.port, &since, &disabled])
        .map(drop)
}

pub(super) fn forget(db: &Statements<'_>, host: &FailingHost) -> Result<(), StoreError> {
    db.execute(sql::DELETE_FAILING_HOST, &[&host.app_id, &host.scheme, &host.host, &host.port]).map(drop)
}

/// What is due again is due a millisecond before it was back, as everything else that waited for it.
pub(super) fn recovered(db: &Statements<'_>, host: &HostKey, at: UnixTime) -> Result<(), StoreError> {
    let (app_id, origin) = (&host.app_id, &host.origin);
    db.execute(sql::DELETE_FAILING_HOST, &[app_id, &origin.scheme(), &origin.host(), &origin.port()])?;
    let before = millis(at).saturating_sub(1);
    db.execute(sql::RETRY_AT_HOST, &[app_id, &origin.text(), &before]).map(drop)
}

pub(super) fn list(db: &Statements<'_>) -> Result<Vec<FailingHost>, StoreError> {
    db.rows(sql::FAILING_HOSTS, &[], |row| {
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
