//! However an import is cut into runs, the same is in at the end.

use std::collections::BTreeSet;

use proptest::prelude::*;
use smartassist_gateway::reports::import::ImportKind;

use super::world::{Break, MemorySink, conversation, file, run};

/// A line with its end: a conversation of this number, one that is bad, or an empty one.
fn lines(bad: u32) -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![20 => Just(0), bad => Just(1), 2 => Just(2)];
    let end = prop_oneof![4 => Just("\n"), 1 => Just("\r\n")];
    (any::<bool>(), prop::collection::vec((line, end), 0..1_600)).prop_map(|(mark, lines)| {
        let mut content = if mark { "\u{FEFF}".to_owned() } else { String::new() };
        for (number, (line, end)) in lines.into_iter().enumerate() {
            content += &match line {
                0 => conversation(&format!("c-{number}")),
                1 => r#"{"_id": "ü"}"#.to_owned(),
                _ => "  ".to_owned(),
            };
            content += end;
        }
        content.into_bytes()
    })
}

/// A run over a file that is not yet longer than this share of its bytes, perhaps with a sink that breaks.
#[derive(Clone, Copy, Debug)]
struct Run {
    share: f64,
    breaks: Option<(usize, Break)>,
}

fn runs() -> impl Strategy<Value = Vec<Run>> {
    let how = prop_oneof![Just(Break::Before), Just(Break::After)];
    let run = (0.0..=1.0, prop::option::of((0_usize..4, how))).prop_map(|(share, breaks)| Run { share, breaks });
    prop::collection::vec(run, 0..6).prop_map(|mut runs| {
        runs.sort_by(|one, other| one.share.total_cmp(&other.share));
        runs
    })
}

/// Does the runs and then one over the whole file.
fn cut_into(runs: &[Run], content: &[u8], keep_going: bool) -> MemorySink {
    let sink = MemorySink::default();
    for Run { share, breaks } in runs {
        if let Some((after, how)) = breaks {
            sink.break_after(sink.batches().len() + after, *how);
        }
        // Any byte may be the last one so far, also in the middle of a letter or of a line break.
        let length = (content.len() as f64 * share) as usize;
        drop(run(file(&content[..length]), &ImportKind::Conversations, keep_going, &sink));
    }
    sink.break_after(usize::MAX, Break::Before);
    drop(run(file(content), &ImportKind::Conversations, keep_going, &sink));
    sink
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn interrupted_and_grown_is_as_at_once(content in lines(0), runs in runs()) {
        let (at_once, cut) = (cut_into(&[], &content, false), cut_into(&runs, &content, false));
        prop_assert!(cut.taken() == at_once.taken());
        // And it is known to be in.
        let again = run(file(content), &ImportKind::Conversations, false, &cut).unwrap();
        prop_assert_eq!((again.imported, again.started_over), (0, false));
    }

    #[test]
    fn so_it_is_up_to_the_first_bad_line(content in lines(1), runs in runs()) {
        prop_assert!(cut_into(&runs, &content, false).taken() == cut_into(&[], &content, false).taken());
    }

    #[test]
    fn so_it_is_if_bad_lines_are_skipped(content in lines(3), runs in runs()) {
        prop_assert!(cut_into(&runs, &content, true).taken() == cut_into(&[], &content, true).taken());
    }

    #[test]
    fn every_line_is_imported_skipped_or_empty(content in lines(3)) {
        let sink = MemorySink::default();
        let outcome = run(file(content.clone()), &ImportKind::Conversations, true, &sink).unwrap();
        let text = String::from_utf8(content).unwrap();
        let lines: Vec<&str> = text.lines().map(|line| line.trim_matches(['\u{FEFF}', ' '])).filter(|line| !line.is_empty()).collect();
        prop_assert_eq!(outcome.imported + outcome.skipped, lines.len() as u64);
        let taken: BTreeSet<String> = sink.taken().into_iter().collect();
        prop_assert_eq!(taken.len() as u64, outcome.imported);
    }
}
