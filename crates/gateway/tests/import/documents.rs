//! What is read from good lines.

use serde_json::Value;
use smartassist_gateway::reports::import::{BATCH_BYTES, ImportItem, ImportKind};
use smartassist_gateway::reports::user_status::{AgentState, PresenceChange};
use smartassist_types::{Conversation, IntentSession};

use super::world::{MemorySink, conversation, conversations, file, ids, intent_sessions, run, status_changes};

#[test]
fn a_conversation_is_kept_as_it_was_given() {
    // Unknown fields, their order, null, numbers that a float would change, and a text that looks like an escape.
    let text = r#"{"zebra": {"b": 1, "a": [null, 1.0, 1e2]}, "__v": 0, "_id": "c-3c04346-e522", "acceptedAt": null,
        "accountId": "637368b4a1d039e34ba63bbf", "priority": 5, "surveyRequired": "YES", "botId": "st-3bf09bef",
        "participants": [{"mood": "ü 😀 \"\\u00fc\""}], "timestampValue": 1684731305351,
        "agentDesktopMeta": {"pagesVisited": [{"timespent": 350312.351}]}, "big": 123456789012345678901234567890}"#
        .replace('\n', " ");
    let sink = MemorySink::default();
    let outcome = run(file(format!("  {text}\t\r\n")), &ImportKind::Conversations, false, &sink).unwrap();
    assert_eq!(outcome.to_string(), "1 document imported");
    let [ImportItem::Conversation(kept)] = &sink.items()[..] else { panic!() };
    assert_eq!(kept.text, text);
    assert_eq!(
        (kept.id.as_str(), kept.account_id.as_str(), kept.bot_id.as_str()),
        ("c-3c04346-e522", "637368b4a1d039e34ba63bbf", "st-3bf09bef")
    );
    let (given, stored): (Value, Value) =
        (serde_json::from_str(&text).unwrap(), serde_json::from_str(&kept.text).unwrap());
    assert_eq!(stored.as_object().unwrap().keys().next().unwrap(), "zebra");
    assert_eq!(given, stored);
    // Not so the type, which leaves a null out.
    let typed: Conversation = serde_json::from_str(&kept.text).unwrap();
    assert_ne!(serde_json::to_value(typed).unwrap(), given);
}

#[test]
fn times_of_intent_sessions_may_have_stray_blanks() {
    let text =
        r#"{"intent":[],"sessionId":"6364a8616d8e6a6a0eff","endTime":"2022-01-06T14: 44: 17.527+00: 00","more":[1]}"#;
    let sink = MemorySink::default();
    run(file(text), &intent_sessions(), false, &sink).map(drop).unwrap();
    let [ImportItem::IntentSession(kept)] = &sink.items()[..] else { panic!() };
    assert_eq!(kept.end_time.to_string(), "2022-01-06T14:44:17.527Z");
    assert_eq!((kept.session_id.as_str(), kept.text.as_str()), ("6364a8616d8e6a6a0eff", text));
    assert_eq!((kept.account_id.as_str(), kept.bot_id.as_str()), ("a-1", "st-1"));
    assert!(serde_json::from_str::<IntentSession>(&kept.text).is_ok());
}

#[test]
fn status_changes_become_those_of_the_report() {
    let content = r#"{"agent":"u-1","at":"2022-12-12T15:40:00Z","status":"Available","state":"Interacting"}
{"at":"2022-12-12T16:40:00.25+01:00","status":"Away","agent":"john.doe@example.com"}
{"agent":"u-1","at":"2022-12-12T15:41:00Z","status":null,"state":null}
{"agent":"u-1","at":"2022-12-12T15:42:00Z"}"#;
    let sink = MemorySink::default();
    run(file(content), &status_changes(), false, &sink).map(drop).unwrap();
    let changes: Vec<_> = sink
        .items()
        .into_iter()
        .map(|item| match item {
            ImportItem::StatusChange(change) => change,
            other => panic!("{other:?}"),
        })
        .collect();
    let at = 1_670_859_600_000;
    assert_eq!(changes[0].change(), PresenceChange::logged_in(at, "Available", AgentState::Interacting));
    assert_eq!(changes[1].change(), PresenceChange::logged_in(at + 250, "Away", AgentState::Idle));
    assert_eq!(changes[2].change(), PresenceChange::logged_out(at + 60_000));
    assert_eq!(changes[3].change(), PresenceChange::logged_out(at + 120_000));
    assert_eq!(changes[1].agent, "john.doe@example.com");
}

#[test]
fn byte_order_marks_line_ends_and_empty_lines() {
    let (one, two) = (conversation("c-1"), conversation("c-2"));
    let table = [
        format!("{one}\n{two}\n"),
        format!("{one}\n{two}"),
        format!("{one}\r\n{two}\r\n"),
        format!("{one}\r\n{two}\r"),
        format!("\u{FEFF}{one}\n{two}\n"),
        format!("\u{FEFF}\r\n\r\n  \t\n{one}\n\n\n{two}\n\n"),
    ];
    for content in table {
        let sink = MemorySink::default();
        let outcome = run(file(content.clone()), &ImportKind::Conversations, false, &sink).unwrap();
        assert_eq!((outcome.imported, sink.taken()), (2, ids([1, 2])), "{content:?}");
    }
    // A mark that is not at the beginning is no mark.
    let outcome =
        run(file(format!("\n\u{FEFF}{one}\n")), &ImportKind::Conversations, true, &MemorySink::default()).unwrap();
    assert_eq!(outcome.problems[0].to_string(), "in.jsonl:2: is not JSON: expected value at column 1");
    for content in ["", "\n", "\u{FEFF}", "\r\n\r\n"] {
        let sink = MemorySink::default();
        let outcome = run(file(content), &ImportKind::Conversations, false, &sink).unwrap();
        assert_eq!((outcome.to_string().as_str(), sink.batches()), ("0 documents imported", vec![]), "{content:?}");
    }
}

#[test]
fn batches_are_bounded_in_lines_and_in_bytes() {
    let sink = MemorySink::default();
    run(file(conversations(1_201, "\n")), &ImportKind::Conversations, false, &sink).map(drop).unwrap();
    assert_eq!(sink.batches(), [500, 500, 201]);

    let half_a_megabyte: String = conversation("c-1") + &" ".repeat(1 << 19) + "\n";
    let sink = MemorySink::default();
    run(file(half_a_megabyte.repeat(40)), &ImportKind::Conversations, false, &sink).map(drop).unwrap();
    assert_eq!(BATCH_BYTES, 16 << 19);
    assert_eq!(sink.batches(), [16, 16, 8]);
}

#[test]
fn nothing_of_a_document_is_in_its_debug_text() {
    let sink = MemorySink::default();
    run(file(r#"{"agent":"s3cret","at":"2022-12-12T15:40:00Z","status":"s3cret"}"#), &status_changes(), false, &sink)
        .map(drop)
        .unwrap();
    let line = r#"{"_id":"c-1","accountId":"a-1","botId":"st-1","phoneNumber":"s3cret"}"#;
    run(file(line), &ImportKind::Conversations, false, &sink).map(drop).unwrap();
    assert_eq!(sink.items().len(), 2);
    assert!(!format!("{:?}", sink.items()).contains("s3cret"));
}
