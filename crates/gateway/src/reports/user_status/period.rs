//! The period of a report and its buckets, read from the request.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use smartassist_server::validate::{ValidationReport, Violation};
use smartassist_types::{FilterDate, Granularity, GranularityPeriod, TimeZoneOffSet, UserStatusRequest};

/// Most buckets of a period, our bound: 31 days and a quarter in buckets of 15 minutes, the shortest of the vendor's.
pub const MAX_BUCKETS: usize = 3_000;

const START: &str = "/filter/dateFilter/startDate";
const END: &str = "/filter/dateFilter/endDate";
const GRANULARITY: &str = "/granularity";

/// A period, cut into buckets that are counted from its start; the last one is cut short where the period ends.
///
/// | in the request | read as |
/// | --- | --- |
/// | `startDate: 2022-08-25` | the midnight before that day, in the zone of `timeZoneOffSet` |
/// | `endDate: 2022-08-26` | the midnight after that day: a day counts whole, and the 25th to the 26th are two days |
/// | `2022-08-25T10:30:00.652Z` | that point in time; as an end, it is not part of the period |
/// | `timeZoneOffSet` | minutes, positive to the west: the day begins that much later than in UTC; absent, 0 |
/// | `granularity` | the length of a bucket: a duration, or minutes |
///
/// A day has 24 hours: daylight saving is expressed by the offset, which holds for the whole period. Fractions of a
/// second are dropped, because an answer knows whole seconds only; periods that follow one another still do so.
/// The two dates may be of different forms. Nothing of this is documented (register E3, E5); these are our decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportPeriod {
    /// Seconds since 1970-01-01 UTC.
    start: i64,
    /// The same, exclusive.
    end: i64,
    /// Seconds.
    bucket: i64,
    buckets: usize,
}

impl ReportPeriod {
    /// Reads the period of a request.
    ///
    /// # Errors
    ///
    /// A date that does not exist or is too late to be told, an end that is not after the start, more than
    /// [`MAX_BUCKETS`] buckets. Each violation has the JSON Pointer of its field and says what to do; no value is
    /// repeated.
    pub fn of(request: &UserStatusRequest) -> Result<Self, ValidationReport> {
        let dates = &request.filter.date_filter;
        let offset = i64::from(dates.time_zone_off_set.map_or(0, TimeZoneOffSet::get)) * 60;
        let (start, end) = match (read(&dates.start_date, START), read(&dates.end_date, END)) {
            (Ok(start), Ok(end)) => (start, end),
            (start, end) => return Err(explanation([start.err(), end.err()].into_iter().flatten().collect())),
        };
        let start = in_range(start.first(offset), START)?;
        let end = in_range(end.end(offset), END)?;
        if end <= start {
            return Err(wrong(
                END,
                "must be after startDate, by a second at least; choose a later end or an earlier start",
            ));
        }
        let bucket = seconds(&request.granularity);
        let buckets = usize::try_from((end - start + bucket - 1) / bucket).unwrap_or(usize::MAX);
        if buckets > MAX_BUCKETS {
            let reason = format!(
                "the period has {buckets} buckets of this length, and at most {MAX_BUCKETS} are answered; choose a \
                 longer granularity or a shorter period"
            );
            return Err(wrong(GRANULARITY, reason));
        }
        Ok(Self { start, end, bucket, buckets })
    }

    /// Where it begins, in seconds since 1970-01-01 UTC.
    pub fn start_second(&self) -> i64 {
        self.start
    }

    /// Where it ends, in seconds since 1970-01-01 UTC; this second is no part of it.
    pub fn end_second(&self) -> i64 {
        self.end
    }

    /// Length of its buckets but perhaps the last, in seconds.
    pub fn bucket_seconds(&self) -> i64 {
        self.bucket
    }

    /// How many buckets it has, from 1 to [`MAX_BUCKETS`].
    pub fn buckets(&self) -> usize {
        self.buckets
    }

    /// Start and end of each bucket, in seconds since 1970-01-01 UTC. Each begins where the one before it ends.
    pub fn bounds(&self) -> impl Iterator<Item = (i64, i64)> + use<> {
        let period = *self;
        let mut start = self.start;
        (0..self.buckets).map(move |index| {
            let end = period.bucket_end(index);
            (std::mem::replace(&mut start, end), end)
        })
    }

    /// Where this bucket ends; those after the last one end with the period.
    pub(super) fn bucket_end(&self, index: usize) -> i64 {
        let index = i64::try_from(index).unwrap_or(i64::MAX);
        self.bucket.saturating_mul(index.saturating_add(1)).saturating_add(self.start).min(self.end)
    }
}

/// A date of the request.
enum PeriodBound {
    Day(Date),
    /// In whole seconds.
    Instant(i64),
}

impl PeriodBound {
    /// The first second of it, with a zone this many seconds west of UTC. `None` where no time can tell it.
    fn first(&self, west: i64) -> Option<i64> {
        match self {
            Self::Day(day) => midnight(*day, west),
            Self::Instant(second) => Some(*second),
        }
    }

    /// The first second after it as the end of a period.
    fn end(&self, west: i64) -> Option<i64> {
        match self {
            Self::Day(day) => midnight(day.tomorrow().ok()?, west),
            Self::Instant(second) => Some(*second),
        }
    }
}

fn midnight(day: Date, west: i64) -> Option<i64> {
    let in_utc = Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok()?;
    Timestamp::from_second(in_utc.as_second() + west).ok().map(Timestamp::as_second)
}

/// The pattern of the type leaves days that no month has.
fn read(date: &FilterDate, pointer: &'static str) -> Result<PeriodBound, Violation> {
    let limit = if date.contains('T') {
        // Down before 1970 as well.
        let second = |instant: Timestamp| i64::try_from(instant.as_nanosecond().div_euclid(1_000_000_000)).ok();
        date.parse().ok().and_then(second).map(PeriodBound::Instant)
    } else {
        date.parse().ok().map(PeriodBound::Day)
    };
    limit.ok_or_else(|| violation(pointer, "there is no such day; the month is shorter"))
}

fn in_range(second: Option<i64>, pointer: &'static str) -> Result<i64, ValidationReport> {
    second.ok_or_else(|| wrong(pointer, "is so late that no time can be told for it; choose an earlier day"))
}

fn violation(pointer: &str, reason: impl Into<String>) -> Violation {
    Violation { pointer: pointer.to_owned(), reason: reason.into() }
}

fn explanation(violations: Vec<Violation>) -> ValidationReport {
    ValidationReport { violations, more: 0 }
}

fn wrong(pointer: &str, reason: impl Into<String>) -> ValidationReport {
    explanation(vec![violation(pointer, reason)])
}

fn seconds(granularity: &Granularity) -> i64 {
    let minutes = match granularity {
        Granularity::Period(period) => match period {
            GranularityPeriod::Pt15m => 15,
            GranularityPeriod::Pt30m => 30,
            GranularityPeriod::Pt1h => 60,
            GranularityPeriod::Pt2h => 120,
            GranularityPeriod::Pt4h => 240,
            GranularityPeriod::Pt8h => 480,
            GranularityPeriod::Pt12h => 720,
            GranularityPeriod::Pt24h => 1_440,
        },
        Granularity::Minutes(minutes) => i64::from(minutes.get()),
        // The document has no third form.
        _ => 1_440,
    };
    minutes * 60
}
