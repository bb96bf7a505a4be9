//! `cargo xtask test`: every step that has to pass before a change is taken, in the order in which they fail fastest.

use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use smartassist_codegen::command::Outcome;
use smartassist_codegen::report::Report;

/// A step: what it is called, and the arguments of cargo.
///
/// Features stay at their defaults: `native-tls` of the client needs the headers of OpenSSL, which a machine that has
/// only Rust does not have. Members of the workspace turn on the features of the types.
const STEPS: &[(&str, &[&str])] = &[
    ("format", &["fmt", "--all", "--check"]),
    ("clippy", &["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"]),
    ("documentation", &["doc", "--quiet", "--workspace", "--no-deps"]),
    ("tests", &["test", "--workspace"]),
];

/// Runs all steps; stops at the first that fails, and says which.
pub(crate) fn run(root: &Path, report: &mut Report<'_>) -> io::Result<Outcome> {
    let begin = Instant::now();
    let outcome = crate::check(root, report)?;
    if outcome != Outcome::Fresh {
        return Ok(outcome);
    }
    for (name, arguments) in STEPS {
        let command = format!("cargo {}", arguments.join(" "));
        report.step("Running", &command)?;
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
            report.conclude("Failed", &format!("{name}, after {seconds} s"), &command)?;
            return Ok(Outcome::Failed);
        }
        report.step("Passed", &format!("{name} in {seconds} s"))?;
    }
    let tally = format!("{} steps in {} s", STEPS.len() + 1, begin.elapsed().as_secs());
    report.conclude("Finished", &tally, "git commit")?;
    Ok(Outcome::Fresh)
}
