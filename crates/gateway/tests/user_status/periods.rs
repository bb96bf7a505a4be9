//! Periods: both forms of dates, offsets, every granularity, and what cannot be answered.

use serde_json::{Value, json};
use smartassist_gateway::reports::user_status::{MAX_BUCKETS, ReportPeriod};

use super::world::{moment, period, request};

#[test]
fn dates_are_read_as_the_editions_write_them() {
    let table = [
        // A day as an end counts whole.
        ("2022-08-25", "2022-08-26", None, "2022-08-25T00:00:00Z", "2022-08-27T00:00:00Z"),
        ("2022-08-25", "2022-08-25", None, "2022-08-25T00:00:00Z", "2022-08-26T00:00:00Z"),
        ("2022-08-25", "2022-08-25", Some(0), "2022-08-25T00:00:00Z", "2022-08-26T00:00:00Z"),
        // Positive to the west: the three offsets of the vendor's pages, New York, and both bounds.
        ("2022-08-25", "2022-08-26", Some(-330), "2022-08-24T18:30:00Z", "2022-08-26T18:30:00Z"),
        ("2022-08-25", "2022-08-26", Some(630), "2022-08-25T10:30:00Z", "2022-08-27T10:30:00Z"),
        ("2022-08-25", "2022-08-26", Some(-500), "2022-08-24T15:40:00Z", "2022-08-26T15:40:00Z"),
        ("2022-08-25", "2022-08-25", Some(300), "2022-08-25T05:00:00Z", "2022-08-26T05:00:00Z"),
        ("2022-08-25", "2022-08-25", Some(840), "2022-08-25T14:00:00Z", "2022-08-26T14:00:00Z"),
        ("2022-08-25", "2022-08-25", Some(-840), "2022-08-24T10:00:00Z", "2022-08-25T10:00:00Z"),
        // Ends of months and years, a leap day, and a day on which Europe changes its clocks.
        ("2022-12-31", "2022-12-31", None, "2022-12-31T00:00:00Z", "2023-01-01T00:00:00Z"),
        ("2024-02-28", "2024-02-29", None, "2024-02-28T00:00:00Z", "2024-03-01T00:00:00Z"),
        ("2022-03-27", "2022-03-27", Some(-60), "2022-03-26T23:00:00Z", "2022-03-27T23:00:00Z"),
        ("0000-01-01", "0000-01-01", None, "0000-01-01T00:00:00Z", "0000-01-02T00:00:00Z"),
        // Points in time: as an end exclusive, in UTC whatever the offset, fractions dropped.
        (
            "2022-08-25T10:30:00.000Z",
            "2022-08-26T12:52:30.652Z",
            Some(-330),
            "2022-08-25T10:30:00Z",
            "2022-08-26T12:52:30Z",
        ),
        ("2022-08-25T10:30:00Z", "2022-08-25T10:30:01Z", None, "2022-08-25T10:30:00Z", "2022-08-25T10:30:01Z"),
        (
            "1969-12-31T23:59:58.999999999Z",
            "1969-12-31T23:59:59.5Z",
            None,
            "1969-12-31T23:59:58Z",
            "1969-12-31T23:59:59Z",
        ),
        // One of each.
        ("2022-08-25", "2022-08-25T12:00:00Z", Some(60), "2022-08-25T01:00:00Z", "2022-08-25T12:00:00Z"),
        ("2022-08-25T12:00:00Z", "2022-08-25", Some(60), "2022-08-25T12:00:00Z", "2022-08-26T01:00:00Z"),
    ];
    for (start, end, offset, from, to) in table {
        let period = ReportPeriod::of(&request(start, end, offset, "PT24H")).unwrap();
        assert_eq!(moment(period.start_second()), from, "{start} to {end}, {offset:?}");
        assert_eq!(moment(period.end_second()), to, "{start} to {end}, {offset:?}");
    }
}

#[test]
fn every_granularity_cuts_a_day() {
    let table: [(Value, i64, usize); 11] = [
        (json!("PT15M"), 900, 96),
        (json!("PT30M"), 1_800, 48),
        (json!("PT1H"), 3_600, 24),
        (json!("PT2H"), 7_200, 12),
        (json!("PT4H"), 14_400, 6),
        (json!("PT8H"), 28_800, 3),
        (json!("PT12H"), 43_200, 2),
        (json!("PT24H"), 86_400, 1),
        (json!(20), 1_200, 72),
        (json!(1), 60, 1_440),
        (json!(1_440), 86_400, 1),
    ];
    for (granularity, seconds, buckets) in table {
        let period = period("2022-08-25", "2022-08-25", granularity.clone());
        assert_eq!((period.bucket_seconds(), period.buckets()), (seconds, buckets), "{granularity}");
        assert_eq!(period.bounds().count(), buckets, "{granularity}");
    }
}

#[test]
fn buckets_are_counted_from_the_start_and_the_last_one_is_cut() {
    let period = period("2022-08-25T10:10:05Z", "2022-08-25T11:00:00Z", 20);
    let bounds: Vec<_> = period.bounds().map(|(start, end)| (moment(start), moment(end))).collect();
    let expected = [
        ("2022-08-25T10:10:05Z", "2022-08-25T10:30:05Z"),
        ("2022-08-25T10:30:05Z", "2022-08-25T10:50:05Z"),
        ("2022-08-25T10:50:05Z", "2022-08-25T11:00:00Z"),
    ];
    assert_eq!(bounds, expected.map(|(start, end)| (start.to_owned(), end.to_owned())));
}

#[test]
fn what_cannot_be_answered_says_where_and_what_to_do() {
    let no_day = "there is no such day; the month is shorter";
    let not_after = "/filter/dateFilter/endDate: must be after startDate, by a second at least; choose a later end or an \
                     earlier start";
    let too_late = "is so late that no time can be told for it; choose an earlier day";
    let table: [(_, _, _, _, Vec<String>); 11] = [
        (
            "2022-02-30",
            "2022-03-01",
            None,
            json!("PT1H"),
            vec![format!("/filter/dateFilter/startDate: {no_day}")],
        ),
        ("2022-02-01", "2023-02-29", None, json!("PT1H"), vec![format!("/filter/dateFilter/endDate: {no_day}")]),
        (
            "2022-02-30T00:00:00Z",
            "2022-04-31",
            None,
            json!("PT1H"),
            vec![
                format!("/filter/dateFilter/startDate: {no_day}"),
                format!("/filter/dateFilter/endDate: {no_day}"),
            ],
        ),
        ("2022-08-26", "2022-08-25", None, json!("PT1H"), vec![not_after.to_owned()]),
        ("2022-08-25T10:30:00Z", "2022-08-25T10:30:00Z", None, json!(20), vec![not_after.to_owned()]),
        ("2022-08-25T10:30:00.1Z", "2022-08-25T10:30:00.9Z", None, json!(20), vec![not_after.to_owned()]),
        // The day ends before the point in time, as its zone is far to the east.
        ("2022-08-25T18:30:00Z", "2022-08-25", Some(-330), json!(20), vec![not_after.to_owned()]),
        ("9999-12-31", "9999-12-31", None, json!("PT1H"), vec![format!("/filter/dateFilter/startDate: {too_late}")]),
        ("9999-12-30", "9999-12-30", None, json!("PT1H"), vec![format!("/filter/dateFilter/endDate: {too_late}")]),
        (
            "2022-08-01",
            "2022-09-01",
            None,
            json!("PT15M"),
            vec![
                "/granularity: the period has 3072 buckets of this length, and at most 3000 are answered; choose a longer \
                 granularity or a shorter period"
                    .to_owned(),
            ],
        ),
        (
            "0000-01-01",
            "9999-12-29",
            None,
            json!(1),
            vec![
                "/granularity: the period has 5259489120 buckets of this length, and at most 3000 are answered; choose a \
                 longer granularity or a shorter period"
                    .to_owned(),
            ],
        ),
    ];
    for (start, end, offset, granularity, expected) in table {
        let explanation = ReportPeriod::of(&request(start, end, offset, granularity)).unwrap_err();
        assert_eq!(explanation.lines().collect::<Vec<_>>(), expected, "{start} to {end}");
    }
}

#[test]
fn as_many_buckets_as_are_answered() {
    // 31 days and six hours.
    let most = period("2022-08-01", "2022-09-01T06:00:00Z", "PT15M");
    assert_eq!(most.buckets(), MAX_BUCKETS);
    assert!(ReportPeriod::of(&request("2022-08-01", "2022-09-01T06:00:01Z", None, "PT15M")).is_err());
}

#[test]
fn the_requests_of_the_document() {
    let today = ReportPeriod::of(&request("2022-08-25", "2022-08-26", Some(-330), "PT30M")).unwrap();
    assert_eq!(today.buckets(), 96);
    let of_2022 =
        ReportPeriod::of(&request("2022-08-25T10:30:00.000Z", "2022-08-26T12:52:30.652Z", Some(-330), 20)).unwrap();
    assert_eq!(of_2022.buckets(), 80);
}
