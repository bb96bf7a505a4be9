//! `cargo xtask publish`, and its half of `cargo xtask check`: starts `smartassist-publish`.
//!
//! That is a program of its own, so that the first `cargo xtask generate` does not compile what it does not need.

use std::ffi::OsStr;
use std::io;

use serde_json::Value;
use smartassist_codegen::checkout::Checkout;
use smartassist_codegen::command::Outcome;
use smartassist_codegen::report::{Format, Report};

use crate::cargo::{CargoProcess, Streams};
use crate::progress::Progress;

/// What the program is asked to do.
#[derive(Clone, Copy)]
pub(crate) enum PublishTask {
    Write,
    Release,
    Check,
}

impl PublishTask {
    /// As the program calls it.
    fn argument(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::Release => "release",
            Self::Check => "check",
        }
    }
}

const PROGRAM: &str = "smartassist-publish";

const BUILD_AND_RUN: [&str; 6] =
    ["run", "--quiet", "--package", PROGRAM, "--message-format=json,json-diagnostic-short", "--"];

/// How many lines of the compiler are shown; the first errors are the ones to settle.
const LINES: usize = 8;

/// Builds the program and runs it. What it prints is the rest of the report.
pub(crate) fn run(task: PublishTask, tree: &Checkout, report: &mut Report<'_>) -> io::Result<Outcome> {
    finish(start(task, tree, report)?, report)
}

/// Starts to build the program and then to run it. What it prints waits for [`finish`].
pub(crate) fn start(task: PublishTask, tree: &Checkout, report: &Report<'_>) -> io::Result<CargoProcess> {
    let root = std::path::absolute(&tree.root)?;
    let mut arguments: Vec<&OsStr> = BUILD_AND_RUN.iter().map(OsStr::new).collect();
    arguments.extend([OsStr::new(task.argument()), OsStr::new("--root"), root.as_os_str()]);
    arguments.extend(report.color.then_some(OsStr::new("--color")));
    arguments.extend(report.verbose.then_some(OsStr::new("--verbose")));
    arguments.extend((report.format == Format::Json).then_some(OsStr::new("--format=json")));
    CargoProcess::start(&arguments, &tree.sources, Streams::Both)
}

/// Prints the output of the program, or cargo's error.
pub(crate) fn finish(program: CargoProcess, report: &mut Report<'_>) -> io::Result<Outcome> {
    report.out.flush()?;
    let mut build = Build::new();
    let mut printed = Ok(());
    let status = program.wait(|line| match line {
        Some(line) if build.is_done => {
            if printed.is_ok() {
                printed = writeln!(report.out, "{line}");
            }
        }
        line => build.hear(line),
    })?;
    printed?;
    if !build.is_done {
        return does_not_compile(&build.errors, report);
    }
    match status.code() {
        Some(0) => Ok(Outcome::Fresh),
        Some(code) if code == i32::from(Outcome::Stale.code()) => Ok(Outcome::Stale),
        _ => Ok(Outcome::Failed),
    }
}

/// The output of cargo before the program starts.
struct Build {
    progress: Progress,
    parts: u32,
    is_done: bool,
    errors: Vec<String>,
}

impl Build {
    fn new() -> Self {
        let progress = Progress::new(format!("building {PROGRAM}"));
        Self { progress, parts: 0, is_done: false, errors: Vec::new() }
    }

    fn hear(&mut self, line: Option<&str>) {
        let Some(line) = line else { return self.progress.show(format_args!("{} parts are done", self.parts)) };
        let Ok(message) = serde_json::from_str::<Value>(line) else { return self.errors.push(line.to_owned()) };
        let text = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
        match text("/reason") {
            Some("compiler-artifact") => self.parts += 1,
            Some("build-finished") => {
                self.is_done = message.get("success") == Some(&Value::Bool(true));
                self.progress.clear();
            }
            _ if text("/message/level") == Some("error") => {
                self.errors.extend(text("/message/rendered").map(str::to_owned));
            }
            _ => {}
        }
    }
}

/// The first errors of the compiler, a line each, and what to do.
fn does_not_compile(errors: &[String], report: &mut Report<'_>) -> io::Result<Outcome> {
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
    report.conclude(
        "Failed",
        "nothing was published",
        "cargo build -p smartassist-publish, and settle what it says",
    )?;
    Ok(Outcome::Failed)
}
