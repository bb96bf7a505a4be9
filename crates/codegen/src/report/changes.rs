//! Prints the changes of the document: grouped by version step and audience, each with its place and the operations
//! that it affects.

use std::io;

use anstyle::{AnsiColor, Style};

use super::{CHANGE, DONE, ERROR, Format, Report, counted};
use crate::diff::{Audience, Diff, DocumentChange, Effect, VersionStep};
use crate::version::RequiredVersion;

/// How many operations are named.
const OPERATIONS: usize = 4;

impl Report<'_> {
    /// Prints every change. Prose and layout get one line for each kind, except in verbose output.
    pub fn changes(&mut self, diff: &Diff) -> io::Result<()> {
        if self.format == Format::Json {
            return diff.changes.iter().try_for_each(|change| writeln!(self.out, "{}", change.to_json()));
        }
        let mut group = None;
        for change in &diff.changes {
            let key = (change.step, change.audience().filter(|_| change.step == VersionStep::Major));
            if group != Some(key) {
                group = Some(key);
                self.heading(diff, key)?;
            }
            if change.step >= VersionStep::Minor || self.verbose {
                self.change(change)?;
            }
        }
        Ok(())
    }

    fn heading(&mut self, diff: &Diff, (step, audience): (VersionStep, Option<Audience>)) -> io::Result<()> {
        let of_step = || diff.changes.iter().filter(move |change| change.step == step);
        match step {
            VersionStep::Major => {
                let count = of_step().filter(|change| change.audience() == audience).count();
                let whom = audience.map_or("everybody", Audience::noun);
                self.status(ERROR, "Breaking", &format!("for {whom} ({})", counted(count, "change")))
            }
            VersionStep::Minor => {
                self.status(CHANGE, "Compatible", &format!("but new ({})", counted(of_step().count(), "change")))
            }
            VersionStep::Patch => self.status(DONE, "Prose", &format!("and notes: {}", kinds(of_step()))),
            VersionStep::None => self.status(DONE, "Layout", &format!("alone: {}", kinds(of_step()))),
        }
    }

    fn change(&mut self, change: &DocumentChange) -> io::Result<()> {
        let (on, off) = self.paint(Style::new().bold());
        let (faint, end) = self.paint(AnsiColor::BrightBlack.on_default());
        let DocumentChange { rule, message, file, position, pointer, .. } = change;
        writeln!(self.out, "{:>12} {on}{}{off}: {message}", "", rule.id)?;
        writeln!(self.out, "{:>12}   {faint}{file}:{position} {pointer}{end}", "")?;
        let reach = reach(change);
        if !reach.is_empty() {
            writeln!(self.out, "{:>12}   {reach}", "")?;
        }
        Ok(())
    }

    /// The last lines: how many changes of which kind, the version that they ask for, and what to do.
    pub fn verdict(&mut self, diff: &Diff, asked: &RequiredVersion) -> io::Result<()> {
        let verdict = match diff.step() {
            VersionStep::None => "same",
            VersionStep::Patch | VersionStep::Minor => "compatible",
            VersionStep::Major => "breaking",
        };
        if self.format == Format::Json {
            let version = asked.version.as_ref().map(ToString::to_string);
            let line = serde_json::json!({
                "verdict": verdict, "step": diff.step(), "asks_for": version, "version_is_raised": asked.is_met
            });
            return writeln!(self.out, "{line}");
        }
        let mut tally = counted(diff.changes.len(), "change");
        let steps = [VersionStep::Major, VersionStep::Minor, VersionStep::Patch, VersionStep::None];
        let counts = steps.map(|step| (step, diff.count(step)));
        let named: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(
                |(step, count)| {
                    if step == VersionStep::None { format!("{count} of layout") } else { format!("{count} {step}") }
                },
            )
            .collect();
        if !named.is_empty() {
            tally.push_str(&format!(": {}", named.join(", ")));
        }
        let next = match &asked.version {
            Some(version) if diff.step() > VersionStep::None => {
                tally.push_str(&format!("; asks for version {version}"));
                if asked.is_met {
                    "cargo xtask check".to_owned()
                } else {
                    format!("set `version` in Cargo.toml to {version} before the next release, then cargo xtask check")
                }
            }
            _ => "cargo xtask check".to_owned(),
        };
        let verb = match diff.step() {
            VersionStep::None => "Finished",
            VersionStep::Patch | VersionStep::Minor => "Compatible",
            VersionStep::Major => "Breaking",
        };
        self.conclude(verb, &tally, &next)
    }
}

/// `12 description-changed, 1 example-changed`.
fn kinds<'a>(changes: impl Iterator<Item = &'a DocumentChange>) -> String {
    let mut kinds: Vec<(&str, usize)> = Vec::new();
    for change in changes {
        match kinds.iter_mut().find(|(known, _)| *known == change.rule.id) {
            Some((_, count)) => *count += 1,
            None => kinds.push((change.rule.id, 1)),
        }
    }
    kinds.iter().map(|(kind, count)| format!("{count} {kind}")).collect::<Vec<_>>().join(", ")
}

/// `breaks callers (requests); concerns implementers - in dialout`.
fn reach(change: &DocumentChange) -> String {
    let of_step = |step: VersionStep, verb: &str| {
        let effects: Vec<String> = change.effects.iter().filter(|effect| effect.step == step).map(audience).collect();
        (!effects.is_empty()).then(|| format!("{verb} {}", effects.join(", ")))
    };
    let told = [
        of_step(VersionStep::Major, "breaks"),
        of_step(VersionStep::Minor, "concerns"),
        of_step(VersionStep::Patch, "tells"),
    ];
    let mut text = told.into_iter().flatten().collect::<Vec<_>>().join("; ");
    if !change.operations.is_empty() {
        let named: Vec<&str> = change.operations.iter().take(OPERATIONS).map(String::as_str).collect();
        let more = change.operations.len().saturating_sub(OPERATIONS);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let join = if text.is_empty() { "in" } else { " in" };
        text.push_str(&format!("{join} {}{more}", named.join(", ")));
    }
    text
}

/// The audience, with the directions that make it so much.
fn audience(effect: &Effect) -> String {
    let noun = effect.audience.noun();
    if effect.flows.is_empty() {
        return noun.to_owned();
    }
    let flows: Vec<&str> = effect.flows.iter().map(|flow| flow.noun()).collect();
    format!("{noun} ({})", flows.join(", "))
}
