//! The session of the bot that a call leaves.

use jiff::Timestamp;
use smartassist_types::IntentSession;

use super::{CallHistory, CallMoment, built};
use crate::call::{CallProgress, EndedBy};
use crate::store::StoreError;

/// The session; `None` while the call is not over, and if it was not answered.
pub(super) fn document(history: &CallHistory, moment: &CallMoment<'_>) -> Result<Option<IntentSession>, StoreError> {
    let (Some(answered_at), Some(report)) = (moment.answered_at, moment.last) else { return Ok(None) };
    let CallProgress::Completed { by, duration } = &report.progress else { return Ok(None) };
    let session = IntentSession::builder()
        .intent(history.flow.iter().cloned().collect::<Vec<_>>())
        .ani(history.request.caller.as_str())
        .dni(history.number())
        .channel("korevg")
        .start_time(with_offset(answered_at))
        .end_time(with_offset(report.at))
        .status(if *by == EndedBy::Bot { "completed" } else { "Dropoff" })
        .time_handled(time_handled(duration.as_secs()))
        .user_id(history.user_id())
        .session_id(history.session_id());
    let mut session = built(session.build())?;
    session.deflected_to = Some(None);
    Ok(Some(session))
}

/// In this operation the vendor writes the offset out: `2022-01-06T14:07:08.185+00:00`.
fn with_offset(time: Timestamp) -> String {
    let text = format!("{time:.3}");
    text.strip_suffix('Z').map_or(text.clone(), |text| format!("{text}+00:00"))
}

/// `50s`, `13m: 8s`.
fn time_handled(seconds: u64) -> String {
    match (seconds / 60, seconds % 60) {
        (0, seconds) => format!("{seconds}s"),
        (minutes, seconds) => format!("{minutes}m: {seconds}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_in_the_vendors_sample() {
        for (seconds, text) in
            [(0, "0s"), (50, "50s"), (59, "59s"), (60, "1m: 0s"), (788, "13m: 8s"), (7_325, "122m: 5s")]
        {
            assert_eq!(time_handled(seconds), text);
        }
        for (time, text) in [
            ("2022-01-06T14:07:08.185Z", "2022-01-06T14:07:08.185+00:00"),
            ("2022-01-06T14:07:08Z", "2022-01-06T14:07:08.000+00:00"),
        ] {
            assert_eq!(with_offset(time.parse().unwrap()), text);
        }
    }
}
