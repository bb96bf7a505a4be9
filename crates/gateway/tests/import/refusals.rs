//! Items that can be read and that the sink does not take.

use smartassist_gateway::reports::import::ImportError;

use super::world::{MemorySink, file, run, status_changes};

fn changes(agents: &[&str]) -> String {
    agents.iter().map(|agent| format!("{{\"agent\":\"{agent}\",\"at\":\"2022-12-12T15:40:00Z\"}}\n")).collect()
}

fn taken(sink: &MemorySink) -> Vec<String> {
    sink.taken().iter().map(|key| key.split_once(' ').unwrap().0.to_owned()).collect()
}

#[test]
fn the_import_stops_before_the_first() {
    let sink = MemorySink::default();
    sink.refuse(&["u-3", "u-5"]);
    let content = changes(&["u-1", "u-2", "u-3", "u-4", "u-5"]);
    let error = run(file(content.clone()), &status_changes(), false, &sink).unwrap_err();
    let ImportError::Stopped { problem, so_far } = error else { panic!("{error:?}") };
    assert_eq!(problem.to_string(), "in.jsonl:3: /agent: there is no such agent; add it first");
    assert_eq!((so_far.imported, taken(&sink)), (2, vec!["u-1".to_owned(), "u-2".to_owned()]));

    // The agent is added: the next run goes on there.
    sink.refuse(&[]);
    let outcome = run(file(content), &status_changes(), false, &sink).unwrap();
    assert_eq!((outcome.already_imported, outcome.imported), (2, 3));
    assert_eq!(taken(&sink), ["u-1", "u-2", "u-3", "u-4", "u-5"]);
}

#[test]
fn the_very_first_leaves_nothing_to_take() {
    let sink = MemorySink::default();
    sink.refuse(&["u-1"]);
    run(file(changes(&["u-1", "u-2"])), &status_changes(), false, &sink).map(drop).unwrap_err();
    assert_eq!((sink.batches(), sink.checkpoints()), (vec![], vec![]));
}

#[test]
fn a_refused_line_before_a_bad_one_is_the_one_that_stops() {
    let sink = MemorySink::default();
    sink.refuse(&["u-2"]);
    let content = changes(&["u-1", "u-2"]) + "{\n";
    let error = run(file(content), &status_changes(), false, &sink).unwrap_err();
    assert!(error.to_string().starts_with("in.jsonl:2: /agent: "), "{error}");
    assert_eq!(taken(&sink), ["u-1"]);
}

#[test]
fn they_are_skipped_and_listed_in_order_with_the_others() {
    let sink = MemorySink::default();
    sink.refuse(&["u-1", "u-3"]);
    let content = changes(&["u-1", "u-2"]) + "{\n" + &changes(&["u-3", "u-4"]);
    let outcome = run(file(content), &status_changes(), true, &sink).unwrap();
    assert_eq!(
        outcome.to_string(),
        "2 documents imported, 3 bad lines skipped:\n\
         in.jsonl:1: /agent: there is no such agent; add it first\n\
         in.jsonl:3: is not JSON: EOF while parsing an object at column 1\n\
         in.jsonl:4: /agent: there is no such agent; add it first"
    );
    assert_eq!(taken(&sink), ["u-2", "u-4"]);
}
