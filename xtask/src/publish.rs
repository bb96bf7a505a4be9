//! `cargo xtask publish`, and its half of `cargo xtask check`: starts `smartassist-publish`.
//!
//! That is a program of its own because it is built from the generated types, while this one must run even where those
//! do not compile.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use smartassist_codegen::command::Outcome;
use smartassist_codegen::report::{Format, Report};

/// What the program is asked to do.
#[derive(Clone, Copy)]
pub(crate) enum Task {
    Write,
    Release,
    Check,
}

impl Task {
    /// As the program calls it.
    fn argument(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::Release => "release",
            Self::Check => "check",
        }
    }

    /// What to do where the program does not compile. Before a check the generated types have been found fresh.
    fn remedy(self) -> &'static str {
        match self {
            Self::Write | Self::Release => "cargo xtask check, which says whether the generated types are stale",
            Self::Check => "cargo build -p smartassist-publish, and settle what it says",
        }
    }
}

const BUILD: [&str; 5] = ["build", "--quiet", "--package", "smartassist-publish", "--message-format=short"];

/// How many lines of the compiler are shown; the first errors are the ones to settle.
const LINES: usize = 8;

/// Builds the program, then runs it on the repository at `root`. What it prints is the rest of the report.
pub(crate) fn run(task: Task, root: &Path, report: &mut Report<'_>) -> io::Result<Outcome> {
    report.out.flush()?;
    let sources = crate::repository();
    let built = cargo().args(BUILD).current_dir(&sources).stdin(Stdio::null()).output()?;
    if !built.status.success() {
        return does_not_compile(task, &String::from_utf8_lossy(&built.stderr), report);
    }
    let manifest = sources.join("Cargo.toml");
    let mut program = cargo();
    program.args(["run", "--quiet", "--package", "smartassist-publish", "--manifest-path"]).arg(manifest);
    program.args(["--", task.argument(), "--root"]).arg(root);
    program.args(report.color.then_some("--color")).args(report.verbose.then_some("--verbose"));
    program.args((report.format == Format::Json).then_some("--format=json"));
    match program.status()?.code() {
        Some(0) => Ok(Outcome::Fresh),
        Some(code) if code == i32::from(Outcome::Stale.code()) => Ok(Outcome::Stale),
        _ => Ok(Outcome::Failed),
    }
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The first errors of the compiler, a line each, and what to do.
fn does_not_compile(task: Task, errors: &str, report: &mut Report<'_>) -> io::Result<Outcome> {
    let message = "does not compile, so nothing is known about openapi/dist";
    match report.format {
        Format::Human => {
            for line in errors.lines().filter(|line| line.contains("error")).take(LINES) {
                writeln!(report.out, "{line}")?;
            }
            writeln!(report.out, "error: crates/publish: {message}")?;
        }
        Format::Json => {
            let line = format!(r#"{{"severity":"error","file":"crates/publish","message":"{message}"}}"#);
            writeln!(report.out, "{line}")?;
        }
    }
    report.conclude("Failed", "nothing was published", task.remedy())?;
    Ok(Outcome::Failed)
}
