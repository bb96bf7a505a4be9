//! Each constraint just inside and just outside, and where the pointer points.

use serde_json::{Value, json};
use smartassist_server::schema::{Additional, ArrayRules, MapRules, ObjectRules, Property, Schema, StringRules};
use smartassist_server::validate::{MAX_VIOLATIONS, validate};

use crate::support::types::{DIAL_REQUEST, DialRequest, EVENTS, NOTIFICATION};

/// The violations as `pointer|reason`.
fn found(schema: &Schema, value: &Value) -> Vec<String> {
    let report = validate(schema, value);
    assert_eq!(report.more, 0);
    report.violations.iter().map(|violation| format!("{}|{}", violation.pointer, violation.reason)).collect()
}

fn check(schema: &Schema, table: &[(Value, &[&str])]) {
    for (value, expected) in table {
        assert_eq!(found(schema, value), *expected, "{value}");
    }
}

const NONE: &[&str] = &[];

#[test]
fn types_are_told_apart() {
    const NUMBER_OR_NULL: Schema = Schema::Nullable(&Schema::Number);
    check(&Schema::Any, &[(json!(null), NONE), (json!([{}]), NONE)]);
    check(
        &Schema::Boolean,
        &[
            (json!(true), NONE),
            (json!("true"), &["|must be true or false, not a string"]),
            (json!(0), &["|must be true or false, not a number"]),
            (json!(null), &["|must not be null"]),
        ],
    );
    check(&Schema::Number, &[(json!(1.5), NONE), (json!(1), NONE), (json!([]), &["|must be a number, not an array"])]);
    check(
        &NUMBER_OR_NULL,
        &[(json!(null), NONE), (json!(2), NONE), (json!(true), &["|must be a number, not a boolean"])],
    );
    check(
        &Schema::OpenEnum { values: &["a"] },
        &[(json!("never seen"), NONE), (json!(1), &["|must be a string, not a number"])],
    );
}

#[test]
fn integers_have_bounds_and_no_fraction() {
    const SMALL: Schema = Schema::Integer { min: -5, max: 60_000, unit: "" };
    const WHOLE: &[&str] = &["|must be a whole number"];
    check(
        &SMALL,
        &[
            (json!(-5), NONE),
            (json!(60_000), NONE),
            (json!(-6), &["|must be at least -5"]),
            (json!(60_001), &["|must be at most 60000"]),
            (json!(u64::MAX), &["|must be at most 60000"]),
            (json!(i64::MIN), &["|must be at least -5"]),
            (json!(1.0), NONE),
            (json!(5e3), NONE),
            (json!(1.5), WHOLE),
            (json!(60_000.5), &["|must be at most 60000"]),
            (json!(1e30), &["|must be at most 60000"]),
            (json!(-1e30), &["|must be at least -5"]),
            (json!("7"), &["|must be an integer, not a string"]),
        ],
    );
    const TIMER: Schema = Schema::Integer { min: 1, max: 60_000, unit: "ms" };
    check(&TIMER, &[(json!(0), &["|must be at least 1 ms"]), (json!(60_001), &["|must be at most 60000 ms"])]);
    const LONG: Schema = Schema::Integer { min: i64::MIN, max: i64::MAX, unit: "" };
    check(
        &LONG,
        &[
            (json!(i64::MIN), NONE),
            (json!(i64::MAX), NONE),
            (json!(9_223_372_036_854_775_808_u64), &["|must be at most 9223372036854775807"]),
            (json!(9_007_199_254_740_991.0), NONE),
            // What was sent may have been 9007199254740993.0.
            (
                json!(9_007_199_254_740_992.0),
                &["|must be written without fraction and exponent, as it is not exact otherwise"],
            ),
        ],
    );
}

#[test]
fn strings_are_measured_in_unicode_scalar_values() {
    const SHORT: Schema = Schema::String(StringRules { min: 2, max: Some(4), ..StringRules::ANY });
    check(
        &SHORT,
        &[
            (json!("ab"), NONE),
            (json!("abcd"), NONE),
            (json!("a"), &["|must be at least 2 characters long"]),
            (json!("abcde"), &["|must be at most 4 characters long"]),
            (json!("😀😀😀😀"), NONE),
            (json!("😀😀😀😀😀"), &["|must be at most 4 characters long"]),
            (json!("😀"), &["|must be at least 2 characters long"]),
            // One glyph of five scalar values, and an `e` with a combining accent.
            (json!("👩‍👩‍👧"), &["|must be at most 4 characters long"]),
            (json!("e\u{301}"), NONE),
        ],
    );
    const FILLED: Schema = Schema::String(StringRules { min: 1, max: Some(1), ..StringRules::ANY });
    check(
        &FILLED,
        &[(json!(""), &["|must be at least 1 character long"]), (json!("ab"), &["|must be at most 1 character long"])],
    );
}

#[test]
fn strings_match_their_pattern_and_values() {
    const DATE: Schema =
        Schema::String(StringRules { max: Some(10), pattern: Some(r"^\d{4}-\d{2}-\d{2}$"), ..StringRules::ANY });
    check(
        &DATE,
        &[
            (json!("2022-08-25"), NONE),
            (json!("2022-8-25"), &["|must have the documented form"]),
            (json!("٢٠٢٢-٠٨-٢٥"), &["|must have the documented form"]),
            // Too long for the pattern to be worth trying.
            (json!("2022-08-250"), &["|must be at most 10 characters long"]),
        ],
    );
    const MODE: Schema = Schema::String(StringRules { values: &["detect", "disabled"], ..StringRules::ANY });
    check(&MODE, &[(json!("detect"), NONE), (json!("Detect"), &["|must be one of detect, disabled"])]);
}

#[test]
fn arrays_have_bounds_and_may_refuse_equal_items() {
    check(
        &EVENTS,
        &[
            (json!(["a"]), NONE),
            (json!(["a", "b", "c"]), NONE),
            (json!([]), &["|must have at least 1 item"]),
            (json!(["a", "b", "c", "d"]), &["|must have at most 3 items"]),
            (json!(["a", "b", "c", "a"]), &["|must have at most 3 items", "/3|must not repeat an item"]),
            (json!(["a", "b", "a"]), &["/2|must not repeat an item"]),
            (json!(["a", "a", "a"]), &["/1|must not repeat an item", "/2|must not repeat an item"]),
            // A documented value is one value in any letter case; another is not.
            (json!(["amd_human_detected", "AMD_Human_Detected"]), &["/1|must not repeat an item"]),
            (json!(["other", "OTHER"]), NONE),
            (json!(["a", 1]), &["/1|must be a string, not a number"]),
            (json!({}), &["|must be an array, not an object"]),
        ],
    );
    const SET: Schema = Schema::Array(ArrayRules { unique: true, ..ArrayRules::ANY });
    check(
        &SET,
        &[
            (json!([1, "1", true, null, [], {}, [1], {"a": 1}]), NONE),
            (json!([{"a": 1, "b": [2]}, {"b": [2], "a": 1}]), &["/1|must not repeat an item"]),
            (json!([[1, 2], [2, 1]]), NONE),
            (json!(["a\",\"b", "a"]), NONE),
            (json!([["a", "b"], ["a\",\"b"]]), NONE),
            (json!([null, null]), &["/1|must not repeat an item"]),
        ],
    );
}

#[test]
fn maps_have_bounds_and_values_of_one_schema() {
    const HEADERS: Schema = Schema::Map(MapRules { values: &Schema::String(StringRules::ANY), min: 1, max: Some(2) });
    check(
        &HEADERS,
        &[
            (json!({"a": "x"}), NONE),
            (json!({"a": "x", "b": "y"}), NONE),
            (json!({}), &["|must have at least 1 entry"]),
            (json!({"a": "x", "b": "y", "c": "z"}), &["|must have at most 2 entries"]),
            (json!({"a": "x", "b": 1}), &["/b|must be a string, not a number"]),
            (json!([]), &["|must be an object, not an array"]),
        ],
    );
}

#[test]
fn unions_are_decided_by_the_json_type() {
    const GRANULARITY: Schema = Schema::Union(&[
        Schema::String(StringRules { values: &["PT30M", "P1D"], ..StringRules::ANY }),
        Schema::Integer { min: 1, max: 60, unit: "" },
    ]);
    check(
        &GRANULARITY,
        &[
            (json!("P1D"), NONE),
            (json!(60), NONE),
            (json!("P2D"), &["|must be one of PT30M, P1D"]),
            (json!(61), &["|must be at most 60"]),
            (json!(1.5), &["|must be a whole number"]),
            (json!(true), &["|must be a string or an integer, not a boolean"]),
            (json!(null), &["|must not be null"]),
        ],
    );
}

const NAME: Property = Property { name: "name", aliases: &[], required: true, nullable: false, schema: &Schema::Any };
const NOTE: Property = Property { name: "note", aliases: &["remark"], required: false, nullable: true, ..NAME };

#[test]
fn properties_are_required_nullable_and_spelled_in_several_ways() {
    const STRING: Schema = Schema::String(StringRules::ANY);
    const THING: Schema = Schema::Object(ObjectRules {
        properties: &[
            Property { aliases: &["Name", "title"], schema: &STRING, ..NAME },
            Property { schema: &STRING, ..NOTE },
            Property { name: "must", nullable: true, schema: &STRING, ..NAME },
        ],
        additional: Additional::Deny,
        ..ObjectRules::ANY
    });
    check(
        &THING,
        &[
            (json!({"name": "a", "must": "b"}), NONE),
            (json!({"title": "a", "must": null, "remark": null}), NONE),
            (json!({"name": null, "must": "b"}), &["/name|must not be null"]),
            (json!({"Name": 1, "must": "b"}), &["/Name|must be a string, not a number"]),
            (json!({}), &["/name|is required", "/must|is required"]),
            (
                json!({"name": "a", "title": "b", "must": ""}),
                &["/title|is given twice: `name` and `title` are one field"],
            ),
            (
                json!({"remark": 1, "note": null}),
                &[
                    "/remark|must be a string, not a number",
                    "/note|is given twice: `remark` and `note` are one field",
                    "/name|is required",
                    "/must|is required",
                ],
            ),
        ],
    );
}

#[test]
fn unknown_keys_are_denied_kept_or_checked() {
    const fn object(properties: &'static [Property], additional: Additional) -> Schema {
        Schema::Object(ObjectRules { properties, additional, ..ObjectRules::ANY })
    }
    const OPTIONAL: Property = Property { required: false, ..NAME };
    const DENY: Schema = object(&[OPTIONAL, NOTE], Additional::Deny);
    check(
        &DENY,
        &[
            (json!({"nmae": 1}), &["/nmae|unknown field, did you mean `name`?"]),
            (json!({"NAME": 1}), &["/NAME|unknown field, did you mean `name`?"]),
            (json!({"remarks": 1}), &["/remarks|unknown field, did you mean `remark`?"]),
            // What is there already was not meant.
            (json!({"name": 1, "NAME": 1}), &["/NAME|unknown field, known are name, note"]),
            (json!({"zzz": 1}), &["/zzz|unknown field, known are name, note"]),
            (json!({"": 1}), &["/|unknown field, known are name, note"]),
        ],
    );
    check(&object(&[], Additional::Deny), &[(json!({"a": 1}), &["/a|unknown field, none is expected here"])]);
    check(&object(&[OPTIONAL], Additional::Keep), &[(json!({"a": [1]}), NONE)]);
    check(
        &object(&[OPTIONAL], Additional::Of(&Schema::Boolean)),
        &[(json!({"a": true, "name": 7}), NONE), (json!({"a": 1}), &["/a|must be true or false, not a number"])],
    );
    const COUNTED: Schema = Schema::Object(ObjectRules { min: 1, max: Some(2), ..ObjectRules::ANY });
    check(
        &COUNTED,
        &[
            (json!({"a": 1}), NONE),
            (json!({}), &["|must have at least 1 field"]),
            (json!({"a": 1, "b": 1, "c": 1}), &["|must have at most 2 fields"]),
        ],
    );
}

#[test]
fn pointers_escape_keys_and_lead_to_the_value() {
    const BOOLEANS: Schema = Schema::Map(MapRules { values: &Schema::Boolean, ..MapRules::ANY });
    const LISTS: Schema = Schema::Map(MapRules {
        values: &Schema::Array(ArrayRules { items: &BOOLEANS, ..ArrayRules::ANY }),
        ..MapRules::ANY
    });
    let value = json!({"a/b": [{"m~n": 1, "~1": 2}, {"": 3, "ü 😀": 4}]});
    let report = validate(&LISTS, &value);
    let pointers: Vec<&str> = report.violations.iter().map(|violation| violation.pointer.as_str()).collect();
    assert_eq!(pointers, ["/a~1b/0/m~0n", "/a~1b/0/~01", "/a~1b/1/", "/a~1b/1/ü 😀"]);
    let numbers: Vec<_> = pointers.iter().map(|pointer| value.pointer(pointer).unwrap().as_i64().unwrap()).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
}

#[test]
fn a_long_key_is_cut_short() {
    const DENY: Schema = Schema::Object(ObjectRules { additional: Additional::Deny, ..ObjectRules::ANY });
    let pointer_to = |key: &str| validate(&DENY, &json!({ key: 1 })).violations[0].pointer.clone();
    assert_eq!(pointer_to(&"k".repeat(64)), format!("/{}", "k".repeat(64)));
    assert_eq!(pointer_to(&"k".repeat(65)), format!("/{}…", "k".repeat(64)));
    assert_eq!(pointer_to(&"😀".repeat(100_000)), format!("/{}…", "😀".repeat(64)));
}

#[test]
fn the_list_is_bounded_and_the_rest_is_counted() {
    const BOOLEANS: Schema = Schema::Array(ArrayRules { items: &Schema::Boolean, ..ArrayRules::ANY });
    let exactly = validate(&BOOLEANS, &json!(vec![0; MAX_VIOLATIONS]));
    assert_eq!((exactly.violations.len(), exactly.more, exactly.lines().count()), (20, 0, 20));
    let more = validate(&BOOLEANS, &json!(vec![0; 1000]));
    assert_eq!((more.violations.len(), more.more), (20, 980));
    assert_eq!(more.lines().last().unwrap(), "and 980 more");
}

#[test]
fn a_body_of_thousands_of_faults_is_explained() {
    // Work that grows with the square of the keys would be seen: this test would not end within hours.
    let keys: serde_json::Map<String, Value> = (0..400_000).map(|n| (format!("k{n}"), json!(0))).collect();
    let report = validate(&DIAL_REQUEST, &Value::Object(keys));
    assert_eq!(report.violations.len() + report.more, 400_001);
}

#[test]
fn a_key_that_comes_twice_is_found_in_the_text() {
    use smartassist_server::json_body::check_agreement;
    // A `Value` cannot hold it, so this goes through the text: the type refuses it, and the table must as well.
    for text in [
        r#"{"target":"a","target":"a"}"#,
        r#"{"target":"a","machineDetection":"detect","machinedetection":"detect"}"#,
        r#"{"target":"a","timers":{"noSpeechTimeoutMs":1,"noSpeechTimeoutMs":1}}"#,
    ] {
        assert_eq!(check_agreement::<DialRequest>(text.as_bytes(), &DIAL_REQUEST), Ok(()), "{text}");
        assert!(serde_json::from_str::<DialRequest>(text).is_err());
    }
}

#[test]
fn tolerant_objects_accept_what_they_do_not_know() {
    check(
        &NOTIFICATION,
        &[
            (json!({"conversationId": "c", "status": "brand-new", "more": {}, "callDuration": null}), NONE),
            (
                json!({"status": "answered", "duration": "14"}),
                &["/duration|must be an integer, not a string", "/conversationId|is required"],
            ),
        ],
    );
}
