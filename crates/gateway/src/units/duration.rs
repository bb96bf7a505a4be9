//! Durations, read and written in one grammar.

use std::time::Duration;

use jiff::SignedDuration;
pub use smartassist_types::parse_duration;

/// Writes a duration so that [`parse_duration`] reads it again, such as `1h 30m` or `500ms`. Two or more whole days are
/// written in days, because `720h` is hard to read.
pub fn format_duration(duration: Duration) -> String {
    const DAY: u64 = 24 * 60 * 60;
    let days = duration.as_secs() / DAY;
    if days >= 2 && duration == Duration::from_secs(days.saturating_mul(DAY)) {
        return format!("{days}d");
    }
    let signed = SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX);
    jiff::fmt::friendly::SpanPrinter::new().duration_to_string(&signed)
}
