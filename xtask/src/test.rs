//! `cargo xtask test`: every step that has to pass before a change is taken, in the order in which they fail fastest.

use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use smartassist_codegen::command::Outcome;
use smartassist_codegen::report::Report;

/// A step: what it is called, and the arguments of cargo.
const STEPS: &[(&str, &[&str])] = &[
    ("format", &["fmt", "--all", "--check"]),
    ("generated code", &["xtask", "check"]),
    ("clippy", &["clippy", "--quiet", "--workspace", "--all-targets", "--all-features", "--", "--deny", "warnings"]),
    ("documentation", &["doc", "--quiet", "--workspace", "--no-deps", "--all-features"]),
    ("tests", &["test", "--workspace", "--all-features"]),
];

/// Runs all steps; stops at the first that fails, and says which.
pub(crate) fn run(root: &Path, report: &mut Report<'_>) -> io::Result<Outcome> {
    let begin = Instant::now();
    for (index, (name, arguments)) in STEPS.iter().enumerate() {
        report.step("Running", &format!("{name} ({} of {}): cargo {}", index + 1, STEPS.len(), arguments.join(" ")))?;
        // What follows is written by cargo itself.
        report.out.flush()?;
        let step = Instant::now();
        let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(*arguments)
            .current_dir(root)
            .env("RUSTDOCFLAGS", "--deny warnings")
            .status()?;
        let seconds = step.elapsed().as_secs();
        if !status.success() {
            report.conclude(
                "Failed",
                &format!("{name}, after {seconds} s"),
                &format!("cargo {}", arguments.join(" ")),
            )?;
            return Ok(Outcome::Failed);
        }
        report.step("Passed", &format!("{name} in {seconds} s"))?;
    }
    let tally = format!("{} steps in {} s", STEPS.len(), begin.elapsed().as_secs());
    report.conclude("Finished", &tally, "commit")?;
    Ok(Outcome::Fresh)
}
