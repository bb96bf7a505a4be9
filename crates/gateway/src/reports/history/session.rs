//! The session of the bot that a call leaves.

use jiff::Timestamp;
use smartassist_types::IntentSession;

use super::{Standing, Story, built};
use crate::call::{Ender, Progress};
use crate::store::StoreError;

/// The session; `None` while the call is not over, and where nobody answered.
pub(super) fn document(story: &Story, standing: &Standing<'_>) -> Result<Option<IntentSession>, StoreError> {
    let (Some(answered_at), Some(report)) = (standing.answered_at, standing.last) else { return Ok(None) };
    let Progress::Completed { by, length } = &report.progress else { return Ok(None) };
    let session = IntentSession::builder()
        .intent(story.flow.iter().cloned().collect::<Vec<_>>())
        .ani(story.request.caller.as_str())
        .dni(story.number())
        .channel("korevg")
        .start_time(with_offset(answered_at))
        .end_time(with_offset(report.at))
        .status(if *by == Ender::Bot { "completed" } else { "Dropoff" })
        .time_handled(time_handled(length.as_secs()))
        .user_id(story.user_id())
        .session_id(story.session_id());
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
