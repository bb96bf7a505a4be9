//! `cargo xtask test`: every phase that has to pass before a change is accepted, the fastest first.

use std::io::{self, IsTerminal as _};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use serde_json::Value;
use smartassist_codegen::checkout::Checkout;
use smartassist_codegen::command::Outcome;
use smartassist_codegen::report::Report;

use crate::cargo::{self, CargoProcess, Streams};
use crate::progress::{HumanDuration, Progress};

/// A phase: what it is called, and the arguments of cargo.
///
/// Features stay at their defaults: `native-tls` of the client needs the headers of OpenSSL, which a machine that has
/// only Rust does not have. Members of the workspace turn on the features of the types.
const PHASES: &[(&str, &[&str])] = &[
    ("format", &["fmt", "--all", "--check"]),
    ("clippy", &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]),
    ("documentation", &["doc", "--workspace", "--no-deps"]),
    ("building tests", &["test", "--workspace", "--no-run", "--message-format=json-render-diagnostics"]),
    ("tests", &["test", "--workspace", "--color=never"]),
];

/// Check comes before the phases of cargo.
const PHASE_COUNT: usize = PHASES.len() + 1;

/// Runs all phases; stops at the first that fails, and reports it.
pub(crate) fn run(tree: &Checkout, report: &mut Report<'_>) -> io::Result<Outcome> {
    let begin = Instant::now();
    report.step("Phase", &format!("[1/{PHASE_COUNT}] check: cargo xtask check"))?;
    let outcome = crate::check(tree, report)?;
    if outcome != Outcome::Fresh {
        return Ok(outcome);
    }
    let mut targets = 0;
    for ((name, arguments), number) in PHASES.iter().zip(2..) {
        let command = format!("cargo {}", arguments.join(" "));
        report.step("Phase", &format!("[{number}/{PHASE_COUNT}] {name}: {command}"))?;
        let phase = Instant::now();
        let progress = Progress::new(format!("[{number}/{PHASE_COUNT}] {name}"));
        let passed = match *name {
            "building tests" => count(arguments, &tree.root, progress)?.map(|count| {
                targets = count;
                format!("{count} targets")
            }),
            "tests" => test(arguments, &tree.root, targets, progress, report)?,
            _ => plain(arguments, &tree.root)?,
        };
        let time = HumanDuration(phase.elapsed());
        let Some(passed) = passed else {
            report.conclude("Failed", &format!("{name}, after {time}"), &command)?;
            return Ok(Outcome::Failed);
        };
        let what = if passed.is_empty() { String::new() } else { format!(": {passed}") };
        report.step("Passed", &format!("{name} in {time}{what}"))?;
    }
    let tally = format!("{PHASE_COUNT} phases in {}", HumanDuration(begin.elapsed()));
    report.conclude("Finished", &tally, "git commit")?;
    Ok(Outcome::Fresh)
}

/// Without a terminal cargo's own progress would only fill a log.
fn quiet<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    let mut all = arguments.to_vec();
    if !io::stderr().is_terminal() && all.first() != Some(&"fmt") {
        all.insert(1, "--quiet");
    }
    all
}

/// Runs a phase whose output is that of cargo; `None` if it fails.
fn plain(arguments: &[&str], folder: &Path) -> io::Result<Option<String>> {
    let mut command = Command::new(cargo::program());
    command.args(quiet(arguments)).current_dir(folder).env("RUSTDOCFLAGS", "--deny warnings");
    Ok(command.status()?.success().then(String::new))
}

/// Builds the tests and counts the programs; `None` if they do not compile.
fn count(arguments: &[&str], folder: &Path, mut progress: Progress) -> io::Result<Option<usize>> {
    let (mut parts, mut targets) = (0, 0);
    let is_watched = io::stderr().is_terminal();
    let status = CargoProcess::start(&quiet(arguments), folder, Streams::Output)?.wait(|line| {
        let message = line.and_then(|line| serde_json::from_str::<Value>(line).ok()).unwrap_or_default();
        parts += usize::from(message.get("reason").and_then(Value::as_str) == Some("compiler-artifact"));
        let is_test = message.pointer("/profile/test").and_then(Value::as_bool) == Some(true);
        targets += usize::from(is_test && message.get("executable").is_some_and(Value::is_string));
        if !is_watched {
            progress.show(format_args!("{parts} parts are done"));
        }
    })?;
    Ok(status.success().then_some(targets))
}

/// Runs the tests and prints the current target. The output of a failing one follows, without the tests that pass.
fn test(
    arguments: &[&str],
    folder: &Path,
    targets: usize,
    mut progress: Progress,
    report: &mut Report<'_>,
) -> io::Result<Option<String>> {
    let mut run = Run::default();
    let status = CargoProcess::start(arguments, folder, Streams::Both)?.wait(|line| {
        if let Some(line) = line {
            run.hear(line);
        }
        progress.show(run.state(targets));
    })?;
    progress.clear();
    if status.success() {
        return Ok(Some(run.tally()));
    }
    for line in &run.said {
        writeln!(report.out, "{line}")?;
    }
    Ok(None)
}

/// What is known of the tests so far.
#[derive(Default)]
struct Run {
    /// Programs that were started.
    begun: usize,
    /// Crates whose documentation was.
    documented: usize,
    passed: u64,
    ignored: u64,
    /// What the target at hand has written.
    said: Vec<String>,
}

impl Run {
    fn hear(&mut self, line: &str) {
        let words = line.trim_start();
        if words.starts_with("Running ") && words.ends_with(')') {
            self.begun += 1;
            self.said.clear();
        } else if words.starts_with("Doc-tests ") {
            self.documented += 1;
            self.said.clear();
        } else if let Some(result) = words.strip_prefix("test result: ") {
            let count = |what: &str| {
                let before = result.split(what).next().unwrap_or_default().trim_end();
                before.rsplit(' ').next().and_then(|number| number.parse::<u64>().ok()).unwrap_or_default()
            };
            self.passed += count("passed");
            self.ignored += count("ignored");
        }
        let is_quiet = words.starts_with("test ") && (words.ends_with("... ok") || words.ends_with("... ignored"));
        if !is_quiet {
            self.said.push(line.to_owned());
        }
    }

    fn state(&self, targets: usize) -> String {
        match self.documented {
            0 => format!("{} of {targets} targets, {} tests passed", self.begun, self.passed),
            crates => format!("documentation of {crates} crates, {} tests passed", self.passed),
        }
    }

    fn tally(&self) -> String {
        let ignored = if self.ignored == 0 { String::new() } else { format!(", {} ignored", self.ignored) };
        format!("{} passed{ignored}, in {} targets and {} crates", self.passed, self.begun, self.documented)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_says_is_counted_and_only_the_target_at_hand_is_kept() {
        let mut run = Run::default();
        for line in [
            "     Running unittests src/lib.rs (target/debug/deps/a-1)",
            "",
            "running 2 tests",
            "test one ... ok",
            "test two ... ignored",
            "test result: ok. 1 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "     Running tests/b.rs (target/debug/deps/b-1)",
            "test three ... ok",
            "test four ... FAILED",
            "test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ] {
            run.hear(line);
        }
        assert_eq!(run.state(9), "2 of 9 targets, 2 tests passed");
        assert_eq!(run.said.iter().filter(|line| line.starts_with("test ")).count(), 2);
        assert!(
            run.said.iter().any(|line| line.ends_with("FAILED")) && !run.said.iter().any(|line| line.contains("one"))
        );
        run.hear("   Doc-tests a");
        assert_eq!(run.state(9), "documentation of 1 crates, 2 tests passed");
        assert_eq!(run.tally(), "2 passed, 1 ignored, in 2 targets and 1 crates");
    }
}
