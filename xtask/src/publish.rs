//! `cargo xtask publish`, and its half of `cargo xtask check`: starts `smartassist-publish`.
//!
//! That is a program of its own because it is built from the generated types, while this one must run even where those
//! do not compile.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use smartassist_codegen::command::Outcome;
use smartassist_codegen::report::{Format, Report};
use smartassist_codegen::tree::Tree;

use crate::cargo::{Running, Streams};
use crate::progress::Progress;

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

const PROGRAM: &str = "smartassist-publish";

const BUILD: [&str; 5] = ["build", "--quiet", "--package", PROGRAM, "--message-format=json,json-diagnostic-short"];

/// How many lines of the compiler are shown; the first errors are the ones to settle.
const LINES: usize = 8;

/// Starts to build the program.
pub(crate) fn build(sources: &Path) -> io::Result<Running> {
    Running::start(&BUILD, sources, Streams::Both)
}

/// Builds the program, then runs it. What it prints is the rest of the report.
pub(crate) fn run(task: Task, tree: &Tree, report: &mut Report<'_>) -> io::Result<Outcome> {
    finish(build(&tree.sources)?, task, tree, report)
}

/// Runs the program once it is built.
pub(crate) fn finish(build: Running, task: Task, tree: &Tree, report: &mut Report<'_>) -> io::Result<Outcome> {
    report.out.flush()?;
    let program = match built(build)? {
        Ok(program) => program,
        Err(errors) => return does_not_compile(task, &errors, report),
    };
    let mut program = Command::new(program);
    program.arg(task.argument()).arg("--root").arg(&tree.root);
    program.args(report.color.then_some("--color")).args(report.verbose.then_some("--verbose"));
    program.args((report.format == Format::Json).then_some("--format=json"));
    match program.status()?.code() {
        Some(0) => Ok(Outcome::Fresh),
        Some(code) if code == i32::from(Outcome::Stale.code()) => Ok(Outcome::Stale),
        _ => Ok(Outcome::Failed),
    }
}

/// The path of the program, or what cargo says against it.
fn built(build: Running) -> io::Result<Result<PathBuf, Vec<String>>> {
    let mut progress = Progress::new(format!("building {PROGRAM}"));
    let (mut parts, mut program, mut errors, mut other) = (0_u32, None, Vec::new(), Vec::new());
    let status = build.wait(|line| {
        let Some(line) = line else { return progress.show(format_args!("{parts} parts are done")) };
        let Ok(message) = serde_json::from_str::<Value>(line) else { return other.push(line.to_owned()) };
        let text = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
        parts += u32::from(text("/reason") == Some("compiler-artifact"));
        if let Some(path) = text("/executable").filter(|_| text("/target/name") == Some(PROGRAM)) {
            program = Some(PathBuf::from(path));
        }
        if text("/message/level") == Some("error") {
            errors.extend(text("/message/rendered").map(str::to_owned));
        }
    })?;
    progress.clear();
    errors.extend(other);
    Ok(program.filter(|_| status.success()).ok_or(errors))
}

/// The first errors of the compiler, a line each, and what to do.
fn does_not_compile(task: Task, errors: &[String], report: &mut Report<'_>) -> io::Result<Outcome> {
    let message = "does not compile, so nothing is known about openapi/dist";
    match report.format {
        Format::Human => {
            let lines = errors.iter().flat_map(|error| error.lines()).filter(|line| line.contains("error"));
            for line in lines.take(LINES) {
                writeln!(report.out, "{line}")?;
            }
            writeln!(report.out, "error: crates/publish: {message}")?;
        }
        Format::Json => {
            let line = serde_json::json!({ "severity": "error", "file": "crates/publish", "message": message });
            writeln!(report.out, "{line}")?;
        }
    }
    report.conclude("Failed", "nothing was published", task.remedy())?;
    Ok(Outcome::Failed)
}
