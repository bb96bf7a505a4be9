//! Parses and formats the vendor's two forms of a time.
//!
//! | edition | example | meaning |
//! | --- | --- | --- |
//! | 2023 | `5/8/2023,11:32:49AM` | a local time: without a zone, and the order of day and month is ambiguous |
//! | 2025 | `2025-06-26T12:49:17.600Z` | a point in time |
//!
//! The fields remain text ([`CallTime`], [`Timestamp`]), so that a third form does not fail to parse. Source: register
//! B12 in `openapi/decisions.md`.

use std::fmt;

use jiff::Timestamp as Instant;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

use crate::{CallTime, Timestamp};

/// A time as the vendor wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A point in time (2025).
    Instant(Instant),
    /// A local time without a zone (2023).
    Clock(DateTime),
}

impl Moment {
    /// The point in time. `clock` is used if the text has no zone.
    ///
    /// `None` if the local time is outside the range of a point in time.
    pub fn instant(self, clock: Offset) -> Option<Instant> {
        match self {
            Self::Instant(instant) => Some(instant),
            Self::Clock(time) => clock.to_timestamp(time).ok(),
        }
    }

    /// The point in time, with UTC if the text has no zone. That the 2023 edition writes UTC is an assumption; the 2025
    /// edition does.
    pub fn assume_utc(self) -> Option<Instant> {
        self.instant(Offset::UTC)
    }
}

/// Whether `5/8/2023` is the 8th of May or the 5th of August.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateOrder {
    /// The 8th of May. The default, since `AM` and `PM` suggest it.
    #[default]
    MonthFirst,
    /// The 5th of August.
    DayFirst,
}

/// The text has neither of the two forms, or names a time that does not exist.
#[derive(Clone, PartialEq, Eq)]
pub struct TimeError {
    reason: &'static str,
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a time of the vendor: {}; expected 5/8/2023,11:32:49AM or 2025-06-26T12:49:17.600Z", self.reason)
    }
}

impl std::error::Error for TimeError {}

impl fmt::Debug for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

const fn error(reason: &'static str) -> TimeError {
    TimeError { reason }
}

impl CallTime {
    /// The time, read with the month first.
    ///
    /// # Errors
    ///
    /// The text has neither documented form.
    pub fn moment(&self) -> Result<Moment, TimeError> {
        self.moment_with(DateOrder::default())
    }

    /// The time, read with the given order of day and month.
    ///
    /// # Errors
    ///
    /// The text has neither documented form.
    pub fn moment_with(&self, order: DateOrder) -> Result<Moment, TimeError> {
        parse(self.as_str(), order)
    }

    /// The time in the form of the 2023 edition, which drops fractions of a second.
    pub fn of_2023(time: DateTime) -> Self {
        let (half, hour) = match time.hour() {
            0 => ("AM", 12),
            hour @ 1..=11 => ("AM", hour),
            12 => ("PM", 12),
            hour => ("PM", hour - 12),
        };
        let date = format!("{}/{}/{}", time.month(), time.day(), time.year());
        format!("{date},{hour}:{:02}:{:02}{half}", time.minute(), time.second()).into()
    }

    /// The time in the form of the 2025 edition, to the millisecond.
    pub fn of_2025(time: Instant) -> Self {
        written(time).into()
    }
}

impl Timestamp {
    /// The point in time.
    ///
    /// # Errors
    ///
    /// The text is not ISO 8601 with an offset.
    pub fn instant(&self) -> Result<Instant, TimeError> {
        instant(self.as_str())
    }

    /// The point in time as the vendor writes it: UTC, to the millisecond.
    pub fn of(time: Instant) -> Self {
        written(time).into()
    }
}

fn written(time: Instant) -> String {
    let time = TimeZone::UTC.to_datetime(time);
    let (date, millisecond) = (time.date(), time.millisecond());
    format!("{date}T{:02}:{:02}:{:02}.{millisecond:03}Z", time.hour(), time.minute(), time.second())
}

/// Parses either form.
fn parse(text: &str, order: DateOrder) -> Result<Moment, TimeError> {
    match text.split_once(',') {
        Some((date, time)) => clock(date.trim(), time.trim(), order).map(Moment::Clock),
        None => instant(text).map(Moment::Instant),
    }
}

/// Parses ISO 8601 with an offset. The intent samples contain blanks (`14: 07: 08`), which are not part of the format
/// and are removed.
fn instant(text: &str) -> Result<Instant, TimeError> {
    let compact: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    compact.parse().map_err(|_| error("no ISO 8601 time with an offset"))
}

/// Parses `5/8/2023` and `11:32:49AM`, with or without a blank before `AM` or `PM`.
fn clock(date: &str, time: &str, order: DateOrder) -> Result<DateTime, TimeError> {
    let [first, second, year] = numbers(date, '/').ok_or(error("the date is not three numbers with slashes"))?;
    let (month, day) = match order {
        DateOrder::MonthFirst => (first, second),
        DateOrder::DayFirst => (second, first),
    };
    let half = time.get(time.len().saturating_sub(2)..).unwrap_or_default();
    let afternoon = match half.to_ascii_uppercase().as_str() {
        "AM" => false,
        "PM" => true,
        _ => return Err(error("the time does not end in AM or PM")),
    };
    let digits = time.get(..time.len().saturating_sub(2)).unwrap_or_default();
    let [hour, minute, second] =
        numbers(digits.trim_end(), ':').ok_or(error("the time is not three numbers with colons"))?;
    if !(1..=12).contains(&hour) {
        return Err(error("the hour is not from 1 to 12"));
    }
    let hour = hour % 12 + if afternoon { 12 } else { 0 };
    let date = Date::new(year, small(month)?, small(day)?).map_err(|_| error("there is no such day"))?;
    let time =
        Time::new(small(hour)?, small(minute)?, small(second)?, 0).map_err(|_| error("there is no such time"))?;
    Ok(DateTime::from_parts(date, time))
}

fn small(number: i16) -> Result<i8, TimeError> {
    i8::try_from(number).map_err(|_| error("a number is too large"))
}

fn numbers(text: &str, separator: char) -> Option<[i16; 3]> {
    let mut parts = text.split(separator).map(|part| {
        let digits = !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits { part.parse().ok() } else { None }
    });
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn time(text: &str) -> CallTime {
        text.into()
    }

    #[test]
    fn both_editions_are_read() {
        let clock = date(2023, 5, 8).at(11, 32, 49, 0);
        assert_eq!(time("5/8/2023,11:32:49AM").moment(), Ok(Moment::Clock(clock)));
        assert_eq!(
            time("5/8/2023,11:32:49AM").moment_with(DateOrder::DayFirst),
            Ok(Moment::Clock(date(2023, 8, 5).at(11, 32, 49, 0)))
        );
        let instant = "2025-06-26T12:49:17.600Z".parse().unwrap();
        assert_eq!(time("2025-06-26T12:49:17.600Z").moment(), Ok(Moment::Instant(instant)));
        assert_eq!(Moment::Clock(clock).assume_utc(), Some("2023-05-08T11:32:49Z".parse().unwrap()));
    }

    #[test]
    fn the_edges_of_the_clock() {
        for (text, hour) in [
            ("1/2/2023,12:00:00AM", 0),
            ("1/2/2023,1:00:00AM", 1),
            ("1/2/2023,12:00:00PM", 12),
            ("1/2/2023,11:00:00 pm", 23),
            ("1/2/2023, 11:00:00 PM", 23),
        ] {
            assert_eq!(time(text).moment(), Ok(Moment::Clock(date(2023, 1, 2).at(hour, 0, 0, 0))), "{text}");
        }
    }

    #[test]
    fn anything_else_says_what_is_wrong() {
        for (text, reason) in [
            ("", "no ISO 8601 time"),
            ("yesterday", "no ISO 8601 time"),
            ("2025-06-26T12:49:17", "no ISO 8601 time"),
            ("5/8,11:32:49AM", "the date is not"),
            ("5/8/2023/1,11:32:49AM", "the date is not"),
            ("5/8/2023,11:32:49", "does not end in AM or PM"),
            ("5/8/2023,", "does not end in AM or PM"),
            ("5/8/2023,AM", "the time is not"),
            ("5/8/2023,11:32AM", "the time is not"),
            ("5/8/2023,0:32:49AM", "the hour is not"),
            ("5/8/2023,13:32:49AM", "the hour is not"),
            ("13/8/2023,11:32:49AM", "there is no such day"),
            ("2/30/2023,11:32:49AM", "there is no such day"),
            ("2/3/2023,11:60:49AM", "there is no such time"),
            ("2/3/2023,11:999:49AM", "a number is too large"),
            ("2/3/2023,11:-1:49AM", "the time is not"),
            ("5/8/2023,11:32:49é", "does not end in AM or PM"),
        ] {
            let error = time(text).moment().unwrap_err().to_string();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }

    #[test]
    fn intent_times_have_blanks_inside() {
        let blanks = Timestamp::from("2022-01-06T14: 07: 08.185+00: 00");
        assert_eq!(blanks.instant(), Ok("2022-01-06T14:07:08.185Z".parse().unwrap()));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC*") {
            let _ = time(&text).moment();
        }

        #[test]
        fn what_is_written_is_read_back(seconds in 0_i64..4_000_000_000, milliseconds in 0_i64..1000) {
            let instant = Instant::from_millisecond(seconds * 1000 + milliseconds).unwrap();
            prop_assert_eq!(CallTime::of_2025(instant).moment(), Ok(Moment::Instant(instant)));
            prop_assert_eq!(Timestamp::of(instant).instant(), Ok(instant));
            let clock = TimeZone::UTC.to_datetime(Instant::from_second(seconds).unwrap());
            prop_assert_eq!(CallTime::of_2023(clock).moment(), Ok(Moment::Clock(clock)));
        }
    }
}
