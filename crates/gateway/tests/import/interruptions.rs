//! Going on after an interruption, and files that changed in between.

use std::io::Cursor;
use std::path::Path;

use smartassist_gateway::reports::import::{Digest, ImportInput, ImportKind};

use super::world::{
    Break, MemorySink, conversation, conversations, file, ids, intent_sessions, run, run_and_tell, status_changes,
};

#[test]
fn a_second_run_imports_nothing() {
    let sink = MemorySink::default();
    let content = conversations(700, "\n");
    let first = run(file(content.clone()), &ImportKind::Conversations, false, &sink).unwrap();
    assert_eq!(first.to_string(), "700 documents imported");
    let second = run(file(content), &ImportKind::Conversations, false, &sink).unwrap();
    assert_eq!(second.to_string(), "0 documents imported, 700 lines were in already");
    assert_eq!(sink.taken(), ids(1..=700));
}

#[test]
fn a_sink_that_breaks_loses_and_doubles_nothing() {
    for (how, in_already) in [(Break::Before, 500), (Break::After, 1_000)] {
        let sink = MemorySink::default();
        sink.break_after(1, how);
        let content = conversations(1_300, "\n");
        let error = run(file(content.clone()), &ImportKind::Conversations, false, &sink).unwrap_err();
        assert_eq!(
            error.to_string(),
            "in.jsonl: what follows line 500 could not be stored; run again once it can, to go on where this ended"
        );
        assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the disk is full");
        let outcome = run(file(content), &ImportKind::Conversations, false, &sink).unwrap();
        assert_eq!((outcome.already_imported, outcome.imported), (in_already, 1_300 - in_already), "{how:?}");
        assert_eq!(sink.taken(), ids(1..=1_300), "{how:?}");
    }
}

#[test]
fn what_was_appended_is_imported_and_nothing_twice() {
    // With and without a line break at the end, and with other line ends than before.
    for (before, after) in [("\n", "\n"), ("\r\n", "\n"), ("\n", "\r\n")] {
        for cut in [0, before.len()] {
            let sink = MemorySink::default();
            let short = conversations(3, before);
            run(file(&short[..short.len() - cut]), &ImportKind::Conversations, false, &sink).map(drop).unwrap();
            let outcome = run(file(conversations(5, after)), &ImportKind::Conversations, false, &sink).unwrap();
            assert_eq!((outcome.already_imported, outcome.imported, outcome.started_over), (3, 2, false));
            assert_eq!(sink.taken(), ids(1..=5));
        }
    }
}

#[test]
fn a_bad_line_is_mended_and_the_import_goes_on_there() {
    let sink = MemorySink::default();
    let (one, two, three) = (conversation("c-1"), conversation("c-2"), conversation("c-3"));
    let broken = format!("{one}\n\n{{}}\n{three}\n");
    run(file(broken.clone()), &ImportKind::Conversations, false, &sink).map(drop).unwrap_err();
    // Once more without mending it: nothing changes.
    run(file(broken), &ImportKind::Conversations, false, &sink).map(drop).unwrap_err();
    let mended = format!("{one}\n\n{two}\n{three}\n");
    let outcome = run(file(mended), &ImportKind::Conversations, false, &sink).unwrap();
    assert_eq!((outcome.already_imported, outcome.imported), (2, 2));
    assert_eq!(sink.taken(), ids(1..=3));
}

#[test]
fn a_bad_line_can_be_skipped_by_a_later_run() {
    let sink = MemorySink::default();
    let content = format!("{}\n{{}}\n{}\n", conversation("c-1"), conversation("c-2"));
    run(file(content.clone()), &ImportKind::Conversations, false, &sink).map(drop).unwrap_err();
    let outcome = run(file(content.clone()), &ImportKind::Conversations, true, &sink).unwrap();
    assert_eq!(
        outcome.to_string(),
        "1 document imported, 1 line was in already, 1 bad line skipped:\nin.jsonl:2: /_id: is required"
    );
    // What was skipped stays skipped.
    let outcome = run(file(content), &ImportKind::Conversations, false, &sink).unwrap();
    assert_eq!((outcome.already_imported, outcome.imported, outcome.skipped), (3, 0, 0));
}

#[test]
fn a_line_that_is_still_being_written_is_read_again() {
    let (one, two) = (conversation("c-1"), conversation("c-2"));
    let whole = format!("{one}\r\n  \t {two}  \r\n");
    for length in one.len()..=whole.len() {
        for keep_going in [false, true] {
            let sink = MemorySink::default();
            drop(run(file(&whole[..length]), &ImportKind::Conversations, keep_going, &sink));
            let outcome = run(file(whole.clone()), &ImportKind::Conversations, keep_going, &sink).unwrap();
            assert!(!outcome.started_over, "{length}");
            assert_eq!(sink.taken(), ids([1, 2]), "{length}");
        }
    }
}

#[test]
fn blank_lines_before_an_unfinished_document_are_no_checkpoint() {
    for keep_going in [false, true] {
        let sink = MemorySink::default();
        let content = "\n".repeat(600) + &conversation("c-1");
        drop(run(file(&content[..610]), &ImportKind::Conversations, keep_going, &sink));
        assert_eq!(sink.checkpoints(), []);
        run(file(content), &ImportKind::Conversations, keep_going, &sink).map(drop).unwrap();
        let [checkpoint] = sink.checkpoints()[..] else { panic!() };
        assert_eq!((checkpoint.lines, sink.taken()), (601, ids([1])));
    }
}

#[test]
fn a_file_that_changed_before_the_checkpoint_is_imported_anew() {
    let same_start = |ids: &[&str]| ids.iter().map(|id| conversation(id) + "\n").collect::<String>();
    let table = [
        // Another line, a line less, shorter than before.
        (same_start(&["c-1", "c-20", "c-3"]), vec!["c-1", "c-20", "c-3"]),
        (same_start(&["c-1", "c-3", "c-4"]), vec!["c-1", "c-3", "c-4"]),
        (same_start(&["c-1", "c-2"]), vec!["c-1", "c-2"]),
    ];
    for (content, again) in table {
        let sink = MemorySink::default();
        run(file(conversations(3, "\n")), &ImportKind::Conversations, false, &sink).map(drop).unwrap();
        let outcome = run(file(content.clone()), &ImportKind::Conversations, false, &sink).unwrap();
        assert!(outcome.started_over);
        assert_eq!(
            outcome.to_string(),
            format!(
                "{} documents imported, from the first line on, as lines that were in already have changed",
                again.len()
            )
        );
        assert_eq!(sink.taken()[3..], again);
        // The file as it is now is what the next run goes by.
        let outcome = run(file(content), &ImportKind::Conversations, false, &sink).unwrap();
        assert_eq!((outcome.imported, outcome.started_over), (0, false));
    }
}

#[test]
fn what_something_else_replaced_is_imported_again() {
    let with =
        |id: &str, note: &str| format!(r#"{{"_id":"{id}","accountId":"a-1","botId":"st-1","note":"{note}"}}"#) + "\n";
    let a: String = ["c-1", "c-2", "c-3", "c-4"].map(|id| with(id, "A")).concat();
    // Another file, as its first document is another one.
    let other = with("c-3", "another") + &with("c-2", "A");
    let sink = MemorySink::default();
    let again = |content: &str| run(file(content.to_owned()), &ImportKind::Conversations, false, &sink).unwrap();
    assert_eq!(again(&a).imported, 4);
    assert_eq!(again(&other).imported, 2);
    let outcome = again(&a);
    assert_eq!((outcome.already_imported, outcome.imported, outcome.reimported_from), (2, 2, Some(3)));
    assert_eq!(
        outcome.to_string(),
        "2 documents imported, 2 lines were in already, again from line 3 on, because documents of it were replaced or \
         removed since"
    );
    assert!(sink.holds(&a));
    assert_eq!(again(&a).to_string(), "0 documents imported, 4 lines were in already");
    assert_eq!((again(&other).imported, again(&a).imported), (2, 2), "and so on for ever");
    assert!(sink.holds(&a));
}

#[test]
fn a_document_that_comes_twice_in_a_file_is_in_once_its_last_line_is() {
    let with =
        |id: &str, note: &str| format!(r#"{{"_id":"{id}","accountId":"a-1","botId":"st-1","note":"{note}"}}"#) + "\n";
    let content = [with("c-1", "first"), with("c-2", "only"), with("c-1", "last"), with("c-3", "only")].concat();
    let sink = MemorySink::default();
    let again = |content: &str| run(file(content.to_owned()), &ImportKind::Conversations, false, &sink).unwrap();
    assert_eq!(again(&content).imported, 4);
    let outcome = again(&content);
    assert_eq!((outcome.imported, outcome.already_imported, outcome.reimported_from), (0, 4, None));
    // Now the first line is what is in, and the last one has to win again.
    assert_eq!(again(&(with("c-4", "another file") + &with("c-1", "first"))).imported, 2);
    let outcome = again(&content);
    assert_eq!((outcome.imported, outcome.already_imported, outcome.reimported_from), (2, 2, Some(3)));
    assert!(sink.holds(&with("c-1", "last")));
}

#[test]
fn files_are_told_apart_by_their_first_document_and_their_kind() {
    let sink = MemorySink::default();
    let changes = |agent: &str| format!("{{\"agent\":\"{agent}\",\"at\":\"2022-12-12T15:40:00Z\"}}\n");
    let other = ImportKind::StatusChanges { account_id: "a-2".parse().unwrap() };
    for (content, kind) in [
        (changes("u-1"), status_changes()),
        (changes("u-2"), status_changes()),
        (changes("u-1"), other),
        ("{\"sessionId\":\"s\",\"endTime\":\"2022-12-12T15:40:00Z\"}".to_owned(), intent_sessions()),
    ] {
        let outcome = run(file(content.clone()), &kind, false, &sink).unwrap();
        assert_eq!((outcome.imported, outcome.already_imported), (1, 0), "{content}");
        let outcome = run(file(format!("\n{content}")), &kind, false, &sink).unwrap();
        assert!(outcome.started_over, "an empty line more is another file of the same source: {content}");
    }
    assert_eq!(sink.checkpoints().len(), 4);
}

#[test]
fn a_checkpoint_says_where_it_is() {
    let sink = MemorySink::default();
    let content = conversations(3, "\r\n");
    run(file(content.clone()), &ImportKind::Conversations, false, &sink).map(drop).unwrap();
    let [checkpoint] = sink.checkpoints()[..] else { panic!() };
    assert_eq!((checkpoint.lines, checkpoint.bytes), (3, content.len() as u64));
    assert_eq!(Digest::from(*checkpoint.content.as_bytes()), checkpoint.content);
    assert_ne!(checkpoint.content, checkpoint.source);
}

#[test]
fn what_is_read_once_leaves_no_checkpoint_and_has_no_total() {
    let sink = MemorySink::default();
    let content = conversations(501, "\n");
    let length = content.len() as u64;
    for _ in 0..2 {
        let mut told = Vec::new();
        let input = ImportInput::stream("standard input", Cursor::new(content.clone()));
        let outcome =
            run_and_tell(input, &ImportKind::Conversations, false, &sink, |position| told.push(position)).unwrap();
        assert_eq!((outcome.imported, outcome.already_imported), (501, 0));
        assert_eq!(told.iter().map(|position| position.lines).collect::<Vec<_>>(), [500, 501]);
        assert_eq!((told[1].bytes, told[1].total_bytes), (length, None));
    }
    assert_eq!(sink.checkpoints(), []);
}

#[test]
fn progress_is_told_from_where_the_run_goes_on() {
    let sink = MemorySink::default();
    let content = conversations(1_700, "\n");
    sink.break_after(3, Break::Before);
    run(file(content.clone()), &ImportKind::Conversations, false, &sink).map(drop).unwrap_err();
    let mut told = Vec::new();
    let input = file(content.clone());
    run_and_tell(input, &ImportKind::Conversations, false, &sink, |position| told.push(position)).map(drop).unwrap();
    // Passed over: 500, 1 000, 1 500, and that it is done; taken: the rest.
    assert_eq!(told.iter().map(|position| position.lines).collect::<Vec<_>>(), [500, 1_000, 1_500, 1_500, 1_700]);
    assert_eq!(told[4].bytes, content.len() as u64);
    assert_eq!(told[4].total_bytes, Some(content.len() as u64));
}

#[tokio::test]
async fn files_are_opened_by_path() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("calls.jsonl");
    std::fs::write(&path, conversations(2, "\n")).unwrap();
    let sink = MemorySink::default();
    for expected in [(2, 0), (0, 2)] {
        let input = ImportInput::open(&path).await.unwrap();
        let options = smartassist_gateway::reports::import::ImportOptions::default();
        let outcome =
            smartassist_gateway::reports::import::import(input, &ImportKind::Conversations, options, &sink, |_| {})
                .await
                .unwrap();
        assert_eq!((outcome.imported, outcome.already_imported), expected);
    }
    assert!(ImportInput::open(&folder.path().join("absent.jsonl")).await.is_err());
    assert_eq!(ImportInput::open(folder.path()).await.unwrap_err().kind(), std::io::ErrorKind::IsADirectory);
    assert!(format!("{:?}", ImportInput::open(Path::new("-")).await.unwrap()).contains("standard input"));
}
