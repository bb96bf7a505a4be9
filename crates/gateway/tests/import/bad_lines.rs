//! Every way in which a line can be bad, and exactly what is said about it.

use smartassist_gateway::reports::import::{ImportError, ImportKind, MAX_LINE_BYTES, MAX_LISTED_PROBLEMS};

use super::world::{MemorySink, conversation, file, ids, intent_sessions, run, status_changes};

const SECRET: &str = "s3cret";

fn complaint(kind: &ImportKind, line: &[u8]) -> String {
    let sink = MemorySink::default();
    let outcome = run(file([line, b"\n"].concat()), kind, true, &sink).unwrap();
    assert_eq!((outcome.imported, outcome.skipped, sink.taken().len()), (0, 1, 0), "{}", String::from_utf8_lossy(line));
    outcome.problems[0].to_string().strip_prefix("in.jsonl:1: ").unwrap().to_owned()
}

fn check(kind: &ImportKind, table: &[(&str, &str)]) {
    for (line, expected) in table {
        let found = complaint(kind, line.as_bytes());
        assert_eq!(found, *expected, "{line}");
        assert!(!found.contains(SECRET), "{line}");
    }
}

#[test]
fn lines_that_are_no_document() {
    check(
        &ImportKind::Conversations,
        &[
            ("{", "is not JSON: EOF while parsing an object at column 1"),
            (r#"{"_id": s3cret}"#, "is not JSON: expected value at column 9"),
            (r#"{"_id":"s3cret"} {}"#, "is not JSON: trailing characters at column 18"),
            (r#"{"_id":"s3cret",}"#, "is not JSON: trailing comma at column 17"),
            (r#"["s3cret"]"#, "must be an object"),
            (r#""s3cret""#, "must be an object"),
            ("null", "must be an object"),
        ],
    );
    assert_eq!(
        complaint(&ImportKind::Conversations, b"{\"a\":\"\xFF\"}"),
        "is not UTF-8 from byte 7 on; convert the file"
    );
    let deep = format!(r#"{{"a":{}}}"#, "[".repeat(200));
    assert_eq!(
        complaint(&ImportKind::Conversations, deep.as_bytes()),
        "is not JSON: recursion limit exceeded at column 132"
    );
}

#[test]
fn conversations_that_could_not_be_served() {
    let no_id = "must have only letters, digits and _.:-, and begin with a letter, a digit or _";
    check(
        &ImportKind::Conversations,
        &[
            ("{}", "/_id: is required"),
            (r#"{"_id":null,"accountId":"a-1","botId":"st-1"}"#, "/_id: is required"),
            (r#"{"_id":"c-1","botId":"st-1"}"#, "/accountId: is required"),
            (r#"{"_id":"c-1","accountId":"a-1"}"#, "/botId: is required"),
            (r#"{"_id":"","accountId":"a-1","botId":"st-1"}"#, "/_id: must be at least 1 character long"),
            (r#"{"_id":"s3cret/..","accountId":"a-1","botId":"st-1"}"#, &format!("/_id: {no_id}")),
            (r#"{"_id":"c-1","accountId":"s3cret?","botId":"st-1"}"#, &format!("/accountId: {no_id}")),
            (r#"{"_id":"c-1","accountId":"a-1","botId":"-s3cret"}"#, &format!("/botId: {no_id}")),
            (r#"{"_id":7,"accountId":"a-1","botId":"st-1"}"#, "/_id: must be a string"),
            (r#"{"_id":"s3cret","_id":"s3cret"}"#, "/_id: is given twice; leave one of them out"),
            (r#"{"waitTime":"s3cret, expected s3cret"}"#, "/waitTime: must be a whole number"),
            (r#"{"callbackOpted":"s3cret"}"#, "/callbackOpted: must be a boolean"),
            (r#"{"participants":"s3cret"}"#, "/participants: must be an array"),
            (r#"{"participants":[{},"s3cret"]}"#, "/participants/1: must be an object"),
            (r#"{"participants":[{},{"queueName":["s3cret"]}]}"#, "/participants/1/queueName: must be a string"),
            (r#"{"userInfo":{"agentTransferConfig":"s3cret"}}"#, "/userInfo/agentTransferConfig: must be an object"),
            (r#"{"surveyRequired":["s3cret"]}"#, "/surveyRequired: does not fit what the document says of this field"),
        ],
    );
}

#[test]
fn intent_sessions_that_could_not_be_served() {
    let no_time = "/endTime: is no time with an offset; write one such as 2022-12-12T15:40:00.000Z";
    check(
        &intent_sessions(),
        &[
            ("{}", "/sessionId: is required"),
            (r#"{"sessionId":""}"#, "/sessionId: must have 1 to 128 characters"),
            (r#"{"sessionId":"s-1"}"#, "/endTime: is required"),
            (r#"{"sessionId":"s-1","endTime":"s3cret"}"#, no_time),
            (r#"{"sessionId":"s-1","endTime":"2022-01-06T14:44:17.527"}"#, no_time),
            (r#"{"sessionId":"s-1","endTime":1641480257527}"#, "/endTime: must be a string"),
            (r#"{"intent":"s3cret"}"#, "/intent: must be an array"),
        ],
    );
    let long = format!(r#"{{"sessionId":"{}"}}"#, "s".repeat(129));
    assert_eq!(complaint(&intent_sessions(), long.as_bytes()), "/sessionId: must have 1 to 128 characters");
}

#[test]
fn status_changes_are_read_strictly() {
    let no_time = "/at: is no time with an offset; write one such as 2022-12-12T15:40:00.000Z";
    check(
        &status_changes(),
        &[
            ("{}", "/agent: is required"),
            (r#"{"agent":"u-1"}"#, "/at: is required"),
            (r#"{"agent":"","at":"2022-12-12T15:40:00Z"}"#, "/agent: must be at least 1 character long"),
            (r#"{"agent":null,"at":"2022-12-12T15:40:00Z"}"#, "/agent: must not be null"),
            (r#"{"agent":7,"at":"2022-12-12T15:40:00Z"}"#, "/agent: must be a string, not a number"),
            (r#"{"agent":"u-1","at":"s3cret"}"#, no_time),
            (r#"{"agent":"u-1","at":"2022-12-12T15:40:00"}"#, no_time),
            (r#"{"agent":"u-1","at":"2022-02-30T15:40:00Z"}"#, no_time),
            (r#"{"agnet":"s3cret","at":"2022-12-12T15:40:00Z"}"#, "/agnet: unknown field, did you mean `agent`?"),
            (
                r#"{"agent":"u-1","at":"2022-12-12T15:40:00Z","Status":"s3cret"}"#,
                "/Status: unknown field, did you mean `status`?",
            ),
            (
                r#"{"agent":"u-1","at":"2022-12-12T15:40:00Z","reason":"s3cret"}"#,
                "/reason: unknown field, known are agent, at, status, state",
            ),
            (
                r#"{"agent":"u-1","at":"2022-12-12T15:40:00Z","status":"Available","state":"s3cret"}"#,
                "/state: must be one of Idle, Interacting",
            ),
            (
                r#"{"agent":"u-1","at":"2022-12-12T15:40:00Z","status":""}"#,
                "/status: must be at least 1 character long",
            ),
            (
                r#"{"agent":"u-1","at":"2022-12-12T15:40:00Z","status":"s3cret:Idle"}"#,
                "/status: must be the status alone, such as Available; write Idle or Interacting into `state`",
            ),
            (
                r#"{"agent":"u-1","at":"2022-12-12T15:40:00Z","state":"Idle"}"#,
                "/state: needs a `status`; leave it out where the agent logged out",
            ),
            (
                r#"{"agent":"s3cret","agent":"s3cret","at":"2022-12-12T15:40:00Z"}"#,
                "/agent: is given twice; leave one of them out",
            ),
        ],
    );
}

#[test]
fn the_longest_line_is_taken_and_a_longer_one_is_not_held() {
    let padded = |length: usize| {
        let mut line = conversation("c-1").into_bytes();
        line.resize(length, b' ');
        line
    };
    let content = [
        &b"\xEF\xBB\xBF"[..],
        &padded(MAX_LINE_BYTES),
        b"\r\n",
        &padded(MAX_LINE_BYTES + 1),
        b"\r\n",
        &padded(3 * MAX_LINE_BYTES + 5),
        b"\n",
        conversation("c-2").as_bytes(),
    ]
    .concat();
    let sink = MemorySink::default();
    let outcome = run(file(content), &ImportKind::Conversations, true, &sink).unwrap();
    assert_eq!(sink.taken(), ids([1, 2]));
    assert_eq!(
        outcome.to_string(),
        "2 documents imported, 2 bad lines skipped:\n\
         in.jsonl:2: is longer than 1 MiB; is it one document on one line?\n\
         in.jsonl:3: is longer than 1 MiB; is it one document on one line?"
    );
    // The end of the file is the end of a line, too.
    let outcome = run(file(padded(2 * MAX_LINE_BYTES)), &ImportKind::Conversations, true, &sink).unwrap();
    assert_eq!(outcome.skipped, 1);
}

#[test]
fn a_run_stops_before_the_first_bad_line() {
    let sink = MemorySink::default();
    let content = format!("{}\n\n{}\n{{}}\n{}\n", conversation("c-1"), conversation("c-2"), conversation("c-3"));
    let error = run(file(content), &ImportKind::Conversations, false, &sink).unwrap_err();
    assert_eq!(
        error.to_string(),
        "in.jsonl:4: /_id: is required; the lines before it are in: mend it and run again to go on there, or skip bad \
         lines with --keep-going"
    );
    let ImportError::Stopped { problem, so_far } = error else { panic!("{error:?}") };
    assert_eq!((problem.line(), problem.pointer(), problem.reason()), (4, Some("/_id"), "is required"));
    assert_eq!(so_far.to_string(), "2 documents imported");
    assert_eq!(sink.taken(), ids([1, 2]));
}

#[test]
fn many_bad_lines_are_counted_and_the_first_are_listed() {
    let sink = MemorySink::default();
    let content = format!("{}{}\n", "{\n".repeat(1_234), conversation("c-1"));
    let outcome = run(file(content), &ImportKind::Conversations, true, &sink).unwrap();
    assert_eq!((outcome.imported, outcome.skipped, outcome.problems.len()), (1, 1_234, MAX_LISTED_PROBLEMS));
    let text = outcome.to_string();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), MAX_LISTED_PROBLEMS + 2);
    assert_eq!(lines[0], "1 document imported, 1234 bad lines skipped:");
    assert_eq!(lines[20], "in.jsonl:20: is not JSON: EOF while parsing an object at column 1");
    assert_eq!(lines[21], "and 1214 more");
}
