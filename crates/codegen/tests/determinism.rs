//! The same document gives the same bytes, wherever, whenever and by whomever they are generated.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

#[path = "checkout/mod.rs"]
mod checkout;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use checkout::{GENERATE, TestCheckout, files_below, repository};
use smartassist_codegen::emit::FORMAT_SETTINGS;
use smartassist_codegen::plan;
use smartassist_codegen::project::Project;

/// Tells the child process where to generate.
const WHERE: &str = "SMARTASSIST_DETERMINISM_ROOT";

/// What a folder holds after generating there.
fn generated(checkout: &TestCheckout) -> BTreeMap<String, Vec<u8>> {
    let (outcome, report) = checkout.run(GENERATE);
    assert_eq!(outcome.code(), 0, "{report}");
    files_below(checkout.root())
}

#[test]
fn the_folder_makes_no_difference() {
    let (one, other) = (TestCheckout::with_document(), TestCheckout::with_document());
    assert_ne!(one.root(), other.root());
    assert_eq!(generated(&one), generated(&other));
}

#[test]
fn a_second_run_makes_no_difference() {
    let checkout = TestCheckout::with_document();
    let first = generated(&checkout);
    assert_eq!(generated(&checkout), first);
    let emptied = TestCheckout::with_document();
    for name in first.keys().filter(|name| name.ends_with(".rs")) {
        emptied.write(name, "");
    }
    assert_eq!(generated(&emptied), first, "what was there before makes no difference either");
}

/// Run by the next test in a process of its own; does nothing otherwise.
#[test]
fn child() {
    let Some(root) = std::env::var_os(WHERE).map(PathBuf::from) else { return };
    let project = Project::at(root).published();
    let plan = plan::plan(&project).unwrap();
    for status in smartassist_codegen::status::compare(&project.root, &plan).unwrap() {
        smartassist_codegen::status::fix(&project.root, &status).unwrap();
    }
}

/// Another zone, home, name, language, terminal and working folder, and a user whose rustfmt likes two blanks.
#[test]
fn the_environment_makes_no_difference() {
    let here = TestCheckout::with_document();
    let there = TestCheckout::with_document();
    let home = tempfile::tempdir().unwrap();
    let taste = "tab_spaces = 2\nmax_width = 60\nhard_tabs = true\n";
    for place in ["rustfmt.toml", ".rustfmt.toml", ".config/rustfmt/rustfmt.toml", "work/rustfmt.toml"] {
        let path = home.path().join(place);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, taste).unwrap();
    }
    // The toolchain is found by way of the home of whoever installed it.
    let toolchains = std::env::var_os("RUSTUP_HOME").map(PathBuf::from).or_else(|| {
        let found = PathBuf::from(std::env::var_os("HOME")?).join(".rustup");
        found.is_dir().then_some(found)
    });
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "child"]).current_dir(home.path().join("work"));
    child.env(WHERE, there.root()).envs(toolchains.map(|path| ("RUSTUP_HOME", path)));
    child.env("HOME", home.path()).env("XDG_CONFIG_HOME", home.path().join(".config"));
    child.env("TMPDIR", home.path().join("work")).env("TZ", "Pacific/Kiritimati").env("SOURCE_DATE_EPOCH", "1");
    child.env("USER", "somebody").env("LOGNAME", "somebody").env("HOSTNAME", "elsewhere");
    child.env("LANG", "tr_TR.UTF-8").env("LC_ALL", "tr_TR.UTF-8").env("CARGO_TERM_COLOR", "always");
    let done = child.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    let found = files_below(there.root());
    assert!(found.len() > 10, "the child has generated");
    assert_eq!(found, generated(&here));
}

/// Names of users and machines are too short to look for; that they make no difference is shown above.
#[test]
fn no_generated_file_contains_a_path_of_this_machine() {
    let checkout = TestCheckout::with_document();
    let variables = ["HOME", "CARGO_HOME", "RUSTUP_HOME", "CARGO_TARGET_DIR"].map(|name| std::env::var(name).ok());
    let folders = [checkout.root(), &repository(), &std::env::temp_dir()].map(|path| Some(path.display().to_string()));
    let usual = ["/home/", "/Users/", "/tmp/"].map(|path| Some(path.to_owned()));
    let traces: Vec<String> = variables.into_iter().chain(folders).chain(usual).flatten().collect();
    for (name, bytes) in generated(&checkout).iter().filter(|(name, _)| name.ends_with(".rs")) {
        let text = String::from_utf8(bytes.clone()).unwrap();
        for trace in traces.iter().filter(|trace| trace.len() > 1) {
            assert!(!text.contains(trace.as_str()), "{name} contains {trace}");
        }
        assert!(text.ends_with('\n') && !text.contains('\r') && !text.contains('\t'), "{name}");
    }
}

#[test]
fn rustfmt_is_told_what_the_repository_says() {
    let text = fs::read_to_string(repository().join("rustfmt.toml")).unwrap();
    let settings: Vec<String> = text.lines().map(|line| line.replace([' ', '"'], "")).collect();
    assert_eq!(settings, FORMAT_SETTINGS.split(',').collect::<Vec<_>>());
}
