//! The folder is whole at every moment: the writing is broken off before each of its steps.

use std::io;

use smartassist_publish::File;
use smartassist_publish::folder::{Lock, ReplaceStep, recover, replace};

use crate::checkout::{CHECK, Checkout, DIST, PUBLISH, expected, files_below, made};

fn files(text: &str) -> Vec<File> {
    ["README.md", "a/b/c.json", "a/d.json"].map(|path| File::new(path, "", format!("{text} {path}\n"))).to_vec()
}

fn on_disk(files: &[File]) -> std::collections::BTreeMap<String, Vec<u8>> {
    files.iter().map(|file| (file.path.clone(), file.text.clone().into_bytes())).collect()
}

/// Breaks off before the step of this number; whether it was reached.
fn broken_off(top: &std::path::Path, files: &[File], step: usize) -> (bool, Option<String>) {
    let (mut count, mut last) = (0, None);
    let done = replace(top, files, &mut |next: ReplaceStep<'_>| {
        last = Some(format!("{next:?}"));
        count += 1;
        if count > step { Err(io::Error::other("the power went off")) } else { Ok(()) }
    });
    (done.is_err(), last)
}

#[test]
fn whatever_interrupts_it_the_folder_is_the_old_one_or_the_new_one() {
    let (old, new) = (files("old"), files("new"));
    let (mut seen_old, mut seen_new, mut seen_none) = (0, 0, 0);
    for step in 0.. {
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().join("dist");
        replace(&top, &old, &mut |_| Ok(())).unwrap();
        let (interrupted, at) = broken_off(&top, &new, step);
        let there = files_below(&top);
        if there.is_empty() {
            // Only between the two renamings, and then the old one stands beside, whole.
            assert_eq!(at.as_deref(), Some("PutInPlace"));
            assert_eq!(files_below(&folder.path().join(".dist.old")), on_disk(&old));
            seen_none += 1;
        } else if there == on_disk(&old) {
            seen_old += 1;
        } else {
            assert_eq!(there, on_disk(&new), "broken off at {at:?}");
            seen_new += 1;
        }
        // Tidying up brings back a whole folder and nothing else.
        recover(&top).unwrap();
        let there = files_below(folder.path());
        let within =
            |files: &[File]| files_below(&top) == on_disk(files) && there.keys().all(|name| name.starts_with("dist/"));
        assert!(within(&old) || within(&new), "broken off at {at:?}: {:?}", there.keys());
        // And the next run does what this one was to do.
        replace(&top, &new, &mut |_| Ok(())).unwrap();
        assert_eq!(files_below(folder.path()).len(), new.len());
        assert_eq!(files_below(&top), on_disk(&new));
        if !interrupted {
            break;
        }
    }
    // Three files, the setting aside; the putting in place; the removal and the end.
    assert_eq!((seen_old, seen_none, seen_new), (4, 1, 2));
}

#[test]
fn a_first_writing_that_is_interrupted_leaves_nothing_half() {
    for step in 0..4 {
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().join("dist");
        assert!(broken_off(&top, &files("new"), step).0, "{step}");
        assert!(!top.exists(), "{step}");
        recover(&top).unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "{step}");
    }
}

/// The same through the command: whatever an earlier run left is gone afterwards.
#[test]
fn publishing_tidies_up_after_an_interrupted_run() {
    let count = made().files.len();
    // In the first file, in the middle, and before each renaming.
    for step in [0, count / 2, count, count + 1, count + 2] {
        let checkout = Checkout::fresh();
        checkout.write(&format!("{DIST}/CHANGES.md"), "old\n");
        assert!(broken_off(&checkout.path(DIST), &made().files, step).0, "{step}");
        let (outcome, report) = checkout.run(PUBLISH);
        assert_eq!(outcome.code(), 0, "{step}: {report}");
        assert_eq!(checkout.dist(), expected(made()), "{step}");
        assert_eq!(checkout.beside(), [".dist.lock", "decisions.md", "dist", "releases", "smartassist.yaml"], "{step}");
    }
}

#[test]
fn two_runs_at_once_do_not_meet() {
    let checkout = Checkout::fresh();
    let held = Lock::take(&checkout.path(DIST)).unwrap();
    assert!(held.is_some() && Lock::take(&checkout.path(DIST)).unwrap().is_none());
    checkout.write(&format!("{DIST}/CHANGES.md"), "old\n");
    let (outcome, report) = checkout.run(PUBLISH);
    assert_eq!(outcome.code(), 100);
    assert!(report.contains("openapi/dist: is being published by another run; wait for it to end"), "{report}");
    // Looking on is no harm.
    assert_eq!(checkout.run(CHECK).0.code(), 4);
    drop(held);
    assert_eq!(checkout.run(PUBLISH).0.code(), 0);
}
