//! The changes of the working document since an earlier one.

use std::io;

use super::Outcome;
use crate::baseline::{self, Baseline};
use crate::diff::{ChangeRule, VersionStep, diff as compare, rules};
use crate::load::Document;
use crate::past_document::PastDocument;
use crate::project::Project;
use crate::release;
use crate::report::{Format, Report};
use crate::version::RequiredVersion;

/// Reports what an edit of the document breaks and for whom, and which version it requires. Writes nothing.
pub fn diff(project: &Project, against: &Baseline, report: &mut Report<'_>) -> io::Result<Outcome> {
    let Some(target) = project.documents.first() else { return Ok(Outcome::Failed) };
    let both = baseline::read_baseline(project, target, against)
        .and_then(|past| baseline::read_working(project, target).map(|working| (past, working)));
    let (past, working) = match both {
        Ok(both) => both,
        Err(failure) => {
            report.failures(&[failure])?;
            report.conclude("Failed", "nothing was compared", "settle that, then cargo xtask diff")?;
            return Ok(Outcome::Failed);
        }
    };
    report.step("Comparing", &format!("{} with {}", target.document, past.name))?;
    let changes = compare(&past.document, &working);
    let asked = asked(project, &past, &working, changes.step());
    report.changes(&changes)?;
    report.verdict(&changes, &asked)?;
    Ok(match changes.step() {
        VersionStep::None => Outcome::Fresh,
        VersionStep::Patch | VersionStep::Minor => Outcome::Compatible,
        VersionStep::Major => Outcome::Breaking,
    })
}

/// The kinds of change, each with its meaning and the reason.
pub fn diff_rules(report: &mut Report<'_>) -> io::Result<Outcome> {
    for ChangeRule { id, reverse, compatibility, reason } in rules() {
        let step = compatibility.worst();
        match report.format {
            Format::Human => writeln!(report.out, "{step:<5} {id}\n      {reason}")?,
            Format::Json => {
                let line = serde_json::json!({ "step": step, "rule": id, "reverse": reverse, "reason": reason });
                writeln!(report.out, "{line}")?;
            }
        }
    }
    Ok(Outcome::Fresh)
}

/// The version that the working document requires.
///
/// A version that is not released yet can get further changes. So the changes since the newest release decide where the
/// baseline is younger than it.
fn asked(project: &Project, past: &PastDocument, working: &Document, step: VersionStep) -> RequiredVersion {
    let now = release::current(&project.root).ok();
    let before = past.version.clone().or_else(|| now.clone());
    let released = release::newest(&project.root).ok().flatten();
    let younger = released.filter(|released| before > released.version);
    let (before, step) = match younger {
        Some(released) => (released.version, compare(&released.document, working).step()),
        None => (before, step),
    };
    RequiredVersion::of(before.as_ref(), now.as_ref(), step, release::api_version(working))
}
