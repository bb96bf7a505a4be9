//! How long the gateway lived.

use std::time::Duration;

use super::statements::Statements;
use super::{millis, time};
use crate::store::sql;
use crate::store::{Heartbeat, StoreError};

pub(super) fn record(db: &Statements<'_>, heartbeat: &Heartbeat) -> Result<(), StoreError> {
    let lived = i64::try_from(heartbeat.lived.as_millis()).unwrap_or(i64::MAX);
    db.execute(sql::RECORD_HEARTBEAT, &[&heartbeat.run, &millis(heartbeat.started_at), &lived]).map(drop)
}

pub(super) fn last(db: &Statements<'_>) -> Result<Option<Heartbeat>, StoreError> {
    db.first(sql::HEARTBEAT, &[], |row| {
        let (started_at, lived): (i64, i64) = (row.get(1)?, row.get(2)?);
        let lived = Duration::from_millis(u64::try_from(lived).unwrap_or_default());
        Ok(Heartbeat { run: row.get(0)?, started_at: time(started_at), lived })
    })
}
