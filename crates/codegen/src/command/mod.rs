//! The commands. Each prints its report and returns an outcome; the caller maps it to an exit code.

mod diff;

use std::io;

pub use self::diff::{diff, diff_rules};
use crate::plan::{self, Failure, Plan};
use crate::project::Project;
use crate::report::{Format, Report, counted, files};
use crate::status::{self, FileState, FileStatus};
use crate::{coverage, lint, lower, model, release};

/// The outcome of a command. The numbers are a contract with scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Everything matches the documents.
    Fresh,
    /// `cargo xtask generate` writes it.
    Stale,
    /// The document differs from an earlier one, and nothing that worked stops working.
    Compatible,
    /// The document differs from an earlier one, and something that worked stops working.
    Breaking,
    /// A person has to act.
    Failed,
}

impl Outcome {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Fresh => 0,
            Self::Stale => 4,
            Self::Compatible => 10,
            Self::Breaking => 20,
            Self::Failed => 100,
        }
    }
}

/// Writes every generated file. Writes nothing at all where a document is wrong.
pub fn generate(project: &Project, report: &mut Report<'_>) -> io::Result<Outcome> {
    let Some((_, statuses)) = compared(project, report, "Generating")? else { return Ok(Outcome::Failed) };
    let (fresh, other): (Vec<_>, Vec<_>) = statuses.iter().partition(|status| status.state == FileState::Fresh);
    report.fresh("Unchanged", &fresh)?;
    let (mut written, mut removed, mut failures) = (0, 0, Vec::new());
    for status in &other {
        if let Err(error) = status::fix(&project.root, status) {
            failures.push(Failure::Other { file: status.path(), message: format!("cannot be written: {error}") });
            continue;
        }
        report.fixed(status)?;
        if status.state == FileState::Orphan { removed += 1 } else { written += 1 }
    }
    let mut tally =
        format!("{}: {written} written, {} unchanged, {removed} removed", files(statuses.len()), fresh.len());
    if !failures.is_empty() {
        report.failures(&failures)?;
        tally.push_str(&format!(", {} failed", failures.len()));
        report.conclude("Failed", &tally, "settle that, then cargo xtask generate")?;
        return Ok(Outcome::Failed);
    }
    report.conclude("Finished", &tally, if other.is_empty() { "cargo xtask test" } else { "cargo xtask check" })?;
    Ok(Outcome::Fresh)
}

/// Reports which generated files do not match the documents, and whether the version is high enough for the changes
/// since the newest release. Writes nothing.
pub fn check(project: &Project, report: &mut Report<'_>) -> io::Result<Outcome> {
    let Some((plan, statuses)) = compared(project, report, "Checking")? else { return Ok(Outcome::Failed) };
    let (fresh, other): (Vec<_>, Vec<_>) = statuses.iter().partition(|status| status.state == FileState::Fresh);
    report.fresh("Fresh", &fresh)?;
    for status in &other {
        report.stale(status)?;
    }
    let tally = format!("{}: {} fresh, {} stale", files(statuses.len()), fresh.len(), other.len());
    let check = plan.published.as_ref().map(|document| release::check_version(&project.root, document));
    let refused = match check.unwrap_or(Ok(None)) {
        Ok(None) => None,
        Ok(Some(release::VersionRefusal { needed, message })) => {
            let failure = Failure::Other { file: release::MANIFEST.to_owned(), message };
            Some((failure, format!("set `version` in Cargo.toml to {needed}, then cargo xtask check")))
        }
        Err(failure) => Some((failure, "settle that, then cargo xtask check".to_owned())),
    };
    if let Some((failure, next)) = refused {
        report.failures(&[failure])?;
        report.conclude("Failed", &tally, &next)?;
        return Ok(Outcome::Failed);
    }
    let missing = coverage::missing(&project.root, &plan.operations);
    if !missing.is_empty() {
        report.failures(&missing)?;
        let first = if other.is_empty() { "" } else { "cargo xtask generate, then " };
        let tally = format!("{tally}; {} to write", counted(missing.len(), "place"));
        report.conclude("Failed", &tally, &format!("{first}write what is listed, then cargo xtask check"))?;
        return Ok(Outcome::Failed);
    }
    if other.is_empty() {
        report.conclude("Finished", &tally, "cargo xtask test")?;
        return Ok(Outcome::Fresh);
    }
    report.conclude("Stale", &tally, "cargo xtask generate")?;
    Ok(Outcome::Stale)
}

/// The common half of `generate` and `check`; `None` where a document is wrong, which has been reported.
fn compared(project: &Project, report: &mut Report<'_>, verb: &str) -> io::Result<Option<(Plan, Vec<FileStatus>)>> {
    for target in &project.documents {
        report.step(verb, &target.document)?;
    }
    let failures = match plan::plan(project) {
        Ok(plan) => match status::compare(&project.root, &plan) {
            Ok(statuses) => return Ok(Some((plan, statuses))),
            Err(status::UnreadableFile { path, error }) => {
                vec![Failure::Other { file: path, message: format!("cannot be read: {error}") }]
            }
        },
        Err(failures) => failures,
    };
    report.failures(&failures)?;
    let problems = failures.iter().map(problems).sum();
    let tally = format!("{}; nothing was written", counted(problems, "problem"));
    let found = failures.iter().any(|failure| matches!(failure, Failure::Findings { .. }));
    let first = if found { "fix the document" } else { "settle that" };
    report.conclude("Failed", &tally, &format!("{first}, then cargo xtask {}", verb_command(verb)))?;
    Ok(None)
}

fn verb_command(verb: &str) -> &'static str {
    if verb == "Checking" { "check" } else { "generate" }
}

fn problems(failure: &Failure) -> usize {
    match failure {
        Failure::Findings { diagnostics, .. } => diagnostics.iter().filter(|found| found.is_error()).count(),
        Failure::Other { .. } => 1,
    }
}

/// Reports what is wrong with the documents. Generates nothing.
pub fn lint(project: &Project, report: &mut Report<'_>) -> io::Result<Outcome> {
    let mut errors = 0;
    for target in &project.documents {
        report.step("Linting", &target.document)?;
        if let Err(failure) = plan::document(project, target) {
            errors += problems(&failure);
            report.failures(&[failure])?;
        }
    }
    let tally = format!("{}: {}", counted(project.documents.len(), "document"), counted(errors, "problem"));
    if errors == 0 {
        report.conclude("Finished", &tally, "cargo xtask check")?;
        return Ok(Outcome::Fresh);
    }
    report.conclude("Failed", &tally, "fix the document, then cargo xtask lint")?;
    Ok(Outcome::Failed)
}

/// The documents, what they describe and what is generated from them.
pub fn list(project: &Project, report: &mut Report<'_>) -> io::Result<Outcome> {
    let mut errors = 0;
    for target in &project.documents {
        let described = plan::document(project, target).and_then(|document| {
            let unsupported = |found: model::ModelError| Failure::Other {
                file: target.document.clone(),
                message: format!("{}: {}", found.pointer, found.message),
            };
            model::Model::read(&document.json).map_err(unsupported)
        });
        match described {
            Ok(model) if report.format == Format::Json => list_json(target, &model, report)?,
            Ok(model) => list_human(target, &model, report)?,
            Err(failure) => {
                errors += problems(&failure);
                report.failures(&[failure])?;
            }
        }
    }
    if errors == 0 {
        return Ok(Outcome::Fresh);
    }
    let tally = format!("{}: {}", counted(project.documents.len(), "document"), counted(errors, "problem"));
    report.conclude("Failed", &tally, "settle that, then cargo xtask list")?;
    Ok(Outcome::Failed)
}

fn list_human(target: &crate::project::Target, model: &model::Model, report: &mut Report<'_>) -> io::Result<()> {
    let text = |key: &str| model.document.pointer(key).and_then(serde_json::Value::as_str).unwrap_or_default();
    writeln!(report.out, "{} {} ({})", text("/info/title"), text("/info/version"), target.document)?;
    let callbacks = model.callbacks.iter().map(|callback| &callback.operation);
    let rows: Vec<_> = model.operations.iter().chain(callbacks).collect();
    let width = rows.iter().map(|row| row.id.len()).max().unwrap_or_default();
    for row in rows {
        let scope = row.scope.as_deref().map(|scope| format!(" [{scope}]")).unwrap_or_default();
        let old = if row.deprecated { " (deprecated)" } else { "" };
        writeln!(report.out, "  {:<width$}  {:<6} {}{scope}{old}", row.id, row.method, row.path)?;
    }
    writeln!(report.out, "  {} in the types crate", counted(model.types.len(), "type"))?;
    for folder in &target.folders {
        writeln!(report.out, "  -> {}", folder.path)?;
    }
    Ok(())
}

fn list_json(target: &crate::project::Target, model: &model::Model, report: &mut Report<'_>) -> io::Result<()> {
    let operation = |row: &model::Operation| {
        serde_json::json!({
            "operation": row.id, "method": row.method, "path": row.path, "scope": row.scope, "deprecated": row.deprecated
        })
    };
    let line = serde_json::json!({
        "document": target.document,
        "operations": model.operations.iter().map(operation).collect::<Vec<_>>(),
        "callbacks": model.callbacks.iter().map(|callback| operation(&callback.operation)).collect::<Vec<_>>(),
        "types": model.types.iter().map(|def| def.name.as_str()).collect::<Vec<_>>(),
        "folders": target.folders.iter().map(|folder| folder.path.as_str()).collect::<Vec<_>>(),
    });
    writeln!(report.out, "{line}")
}

/// The rules of the lint and of the lowering and the patches of progenitor's output, with their reasons.
pub fn rules(report: &mut Report<'_>) -> io::Result<Outcome> {
    let lint = lint::rules().map(|rule| ("lint", rule.id, rule.reason));
    let lower = lower::RULES.iter().map(|rule| ("lower", rule.id, rule.reason));
    let edits = crate::emit::PATCHES.iter().map(|patch| ("patch", patch.id, patch.reason));
    for (step, id, reason) in lint.chain(lower).chain(edits) {
        match report.format {
            Format::Human => writeln!(report.out, "{step:<5} {id}\n      {reason}")?,
            Format::Json => {
                writeln!(report.out, "{}", serde_json::json!({ "step": step, "rule": id, "reason": reason }))?;
            }
        }
    }
    Ok(Outcome::Fresh)
}
