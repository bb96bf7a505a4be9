//! Due notifications, host by host.

use rusqlite::{Row, ToSql};

use super::statements::Statements;
use super::{millis, outbox, time};
use crate::store::sql;
use crate::store::{ClaimedEntry, DueHost, DueHosts, HostClaim, HostKey, HostScan, Lease, Origin, StoreError};

/// A host, and when the first of its notifications is due.
type HostHead = (String, String, i64);

pub(super) fn due_hosts(db: &Statements<'_>, scan: &HostScan) -> Result<DueHosts, StoreError> {
    let mut found = DueHosts::default();
    match db.first(sql::FIRST_DUE, &[], |row| row.get::<_, i64>(0))?.map(time) {
        None => return Ok(found),
        Some(first) if first > scan.at => return Ok(DueHosts { next_at: Some(first), ..found }),
        Some(_) => {}
    }
    let mut app = String::new();
    loop {
        let Some(first) = head(db, sql::NEXT_APP, &[&app])? else { return Ok(found) };
        app.clone_from(&first.0);
        let resumed = scan.after.iter().find(|host| host.app_id == app).map(|host| host.origin.text());
        let mut next = match resumed {
            Some(origin) => head(db, sql::NEXT_HOST, &[&app, &origin])?.or(Some(first)),
            None => Some(first),
        };
        let mut looked_at: usize = 0;
        while let Some((app_id, origin, next_at)) = next {
            let key = Origin::from_stored(&origin).ok_or(StoreError::Damaged("the host of a notification"))?;
            let (host, since) = (HostKey { app_id, origin: key }, time(next_at));
            looked_at = looked_at.saturating_add(1);
            let last = looked_at >= scan.per_app;
            if last {
                found.unfinished.push(host.clone());
            }
            if since <= scan.at {
                let is_meant = scan.failed_lately.contains(&host);
                let look = |sql, values: &[&dyn ToSql]| {
                    let found = if is_meant { db.first(sql, values, |row| row.get::<_, i64>(0))? } else { None };
                    Ok::<_, StoreError>(found.map(time))
                };
                let latest = look(sql::LATEST_DUE, &[&app, &origin, &millis(scan.at)])?;
                let retry_requested_at = look(sql::RETRY_REQUESTED, &[&app, &origin])?;
                found.hosts.push(DueHost { host, since, latest, retry_requested_at });
            } else {
                found.next_at = Some(found.next_at.map_or(since, |known| known.min(since)));
            }
            if last {
                break;
            }
            next = head(db, sql::NEXT_HOST, &[&app, &origin])?;
        }
    }
}

fn head(db: &Statements<'_>, sql: &str, values: &[&dyn ToSql]) -> Result<Option<HostHead>, StoreError> {
    db.first(sql, values, |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

pub(super) fn claim(db: &Statements<'_>, lease: Lease, claims: &[HostClaim]) -> Result<Vec<ClaimedEntry>, StoreError> {
    let until = millis(lease.at.plus(lease.lasts));
    let mut ids = Vec::new();
    for claim in claims {
        let left = lease.most.saturating_sub(u32::try_from(ids.len()).unwrap_or(u32::MAX));
        let most = claim.most.min(left);
        if most == 0 {
            continue;
        }
        // What is due before a moment is due at the last millisecond before it.
        let due =
            claim.before.map_or(millis(lease.at), |before| millis(before).saturating_sub(1)).min(millis(lease.at));
        let (origin, from) = (claim.host.origin.text(), millis(claim.from));
        let statement = if claim.newest_first { sql::CLAIM_NEWEST } else { sql::CLAIM_OLDEST };
        let values: [&dyn ToSql; 6] = [&due, &until, &claim.host.app_id, &origin, &from, &most];
        ids.extend(db.rows(statement, &values, |row| row.get::<_, i64>(0))?);
    }
    outbox::claimed(db, ids)
}

/// Calls that have no origin, or notifications without a host: those from before there were any, and those that a program
/// of before wrote while it still had the database open.
const WITHOUT_HOSTS: [&str; 2] = [sql::CALLS_WITHOUT_ORIGIN, sql::CALLS_WITH_HOSTLESS_NOTIFICATIONS];

/// Whether all calls have their origin, and all notifications that may be sent their host.
pub(super) fn have_hosts(db: &Statements<'_>) -> Result<bool, StoreError> {
    for statement in WITHOUT_HOSTS {
        if db.any(statement, &[&1_i64])? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Gives calls and notifications their host that have none; a part at a time, whole or not at all.
pub(super) fn fill_hosts(db: &Statements<'_>) -> Result<usize, StoreError> {
    let mut filled = 0_usize;
    for statement in WITHOUT_HOSTS {
        let calls = db.rows(statement, &[&1000_i64], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        for (call, url) in &calls {
            let origin = Origin::stored(url);
            db.execute(sql::SET_ORIGIN_OF_CALL, &[call, &origin])?;
            db.execute(sql::SET_HOST_IN_OUTBOX, &[call, &origin])?;
        }
        filled = filled.saturating_add(calls.len());
    }
    Ok(filled)
}
