//! Requests and moments, written shortly.

use serde_json::{Value, json};
use smartassist_gateway::user_status::Period;
use smartassist_types::UserStatusRequest;

/// A request for this period.
pub fn request(start: &str, end: &str, offset: Option<i32>, granularity: impl Into<Value>) -> UserStatusRequest {
    let mut dates = json!({"startDate": start, "endDate": end});
    if let Some(offset) = offset {
        dates["timeZoneOffSet"] = offset.into();
    }
    serde_json::from_value(json!({"filter": {"dateFilter": dates}, "granularity": granularity.into()})).unwrap()
}

/// The same, read.
pub fn period(start: &str, end: &str, granularity: impl Into<Value>) -> Period {
    Period::of(&request(start, end, None, granularity)).unwrap()
}

/// Milliseconds of a moment.
pub fn at(moment: &str) -> i64 {
    moment.parse::<jiff::Timestamp>().unwrap().as_millisecond()
}

/// Seconds as a moment.
pub fn moment(second: i64) -> String {
    jiff::Timestamp::from_second(second).unwrap().to_string()
}
