//! The commands. Each writes its report and returns its outcome. The caller chooses the exit code.

use std::io;
use std::path::Path;

use smartassist_codegen::command::Outcome;
use smartassist_codegen::diagnostic::Diagnostic;
use smartassist_codegen::plan::Failure;

use smartassist_codegen::report::{Report, counted, files};
use smartassist_codegen::status::{FileState, FileStatus, UnreadableFile};

use crate::bundle::{Bundle, bundle};
use crate::folder::{self, DIST, Lock};
use crate::{PublishError, Published, releases};

/// Writes the published folder. Nothing is written if the folder is fresh.
pub fn publish(root: &Path, version: &str, report: &mut Report<'_>) -> io::Result<Outcome> {
    report.step("Publishing", DIST)?;
    let top = root.join(DIST);
    let done = locked(&top, || {
        // After an interrupted run there may be only the old folder under its other name.
        folder::recover(&top).map_err(|error| unwritable(&error))?;
        let plan = PublishPlan::new(root, version)?;
        let changed = plan.statuses.iter().any(|status| status.state != FileState::Fresh);
        if changed {
            folder::replace(&top, &plan.bundle.files, &mut |_| Ok(())).map_err(|error| unwritable(&error))?;
        }
        Ok(plan)
    });
    let plan = match done {
        Ok(plan) => plan,
        Err(failure) => return fail(report, failure, "cargo xtask publish"),
    };
    let (fresh, other): (Vec<_>, Vec<_>) = plan.statuses.iter().partition(|status| status.state == FileState::Fresh);
    report.fresh("Unchanged", &fresh)?;
    other.iter().try_for_each(|status| report.fixed(status))?;
    let removed = other.iter().filter(|status| status.state == FileState::Orphan).count();
    let written = other.len() - removed;
    let summary = format!(
        "{} as {}: {written} written, {} unchanged, {removed} removed",
        files(plan.bundle.files.len()),
        plan.published.version,
        fresh.len()
    );
    report.conclude("Finished", &summary, if other.is_empty() { "cargo xtask test" } else { "cargo xtask check" })?;
    Ok(Outcome::Fresh)
}

/// Lists the published files that are stale. Writes nothing.
pub fn check(root: &Path, version: &str, report: &mut Report<'_>) -> io::Result<Outcome> {
    report.step("Checking", DIST)?;
    let plan = match PublishPlan::new(root, version) {
        Ok(plan) => plan,
        Err(failure) => return fail(report, failure, "cargo xtask check"),
    };
    let (fresh, other): (Vec<_>, Vec<_>) = plan.statuses.iter().partition(|status| status.state == FileState::Fresh);
    report.fresh("Fresh", &fresh)?;
    other.iter().try_for_each(|status| report.stale(status))?;
    let summary = format!("{}: {} fresh, {} stale", files(plan.statuses.len()), fresh.len(), other.len());
    if other.is_empty() {
        report.conclude("Finished", &summary, "cargo xtask test")?;
        return Ok(Outcome::Fresh);
    }
    report.conclude("Stale", &summary, "cargo xtask publish")?;
    Ok(Outcome::Stale)
}

/// Stores the document as that of a released version, then publishes.
pub fn release(root: &Path, version: &str, report: &mut Report<'_>) -> io::Result<Outcome> {
    report.step("Releasing", version)?;
    let added = locked(&root.join(DIST), || {
        let published = Published::read(root, version)?;
        bundle(&published)?;
        Ok(releases::add(root, &published)?)
    });
    match added {
        Ok(file) => report.step("Created", &file)?,
        Err(failure) => return fail(report, failure, "cargo xtask publish --release"),
    }
    publish(root, version, report)
}

/// The files that should be there, and the state of those that are.
struct PublishPlan {
    published: Published,
    bundle: Bundle,
    statuses: Vec<FileStatus>,
}

impl PublishPlan {
    fn new(root: &Path, version: &str) -> Result<Self, Failure> {
        let published = Published::read(root, version)?;
        releases::validate(&published)?;
        let bundle = bundle(&published)?;
        let statuses = folder::compare(root, &bundle)
            .map_err(|UnreadableFile { path, error }| PublishError::new(path, format!("cannot be read: {error}")))?;
        Ok(Self { published, bundle, statuses })
    }
}

fn locked<T>(top: &Path, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    match Lock::take(top) {
        Ok(Some(_lock)) => work(),
        Ok(None) => Err(PublishError::new(DIST, "is being published by another run; wait for it to end").into()),
        Err(error) => Err(unwritable(&error)),
    }
}

fn unwritable(error: &io::Error) -> Failure {
    PublishError::new(DIST, format!("cannot be written: {error}")).into()
}

fn fail(report: &mut Report<'_>, failure: Failure, command: &str) -> io::Result<Outcome> {
    let (first, problems) = match &failure {
        Failure::Findings { diagnostics, .. } => {
            ("mend the document", diagnostics.iter().filter(|found| Diagnostic::is_error(found)).count())
        }
        Failure::Other { .. } => ("settle that", 1),
    };
    report.failures(&[failure])?;
    report.conclude(
        "Failed",
        &format!("{}; nothing was published", counted(problems, "problem")),
        &format!("{first}, then {command}"),
    )?;
    Ok(Outcome::Failed)
}
