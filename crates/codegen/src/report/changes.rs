//! How changes of the document are told: grouped by how much and for whom, each with its place and its reach.

use std::io;

use anstyle::{AnsiColor, Style};

use super::{CHANGE, DONE, ERROR, Format, Report, counted};
use crate::diff::{Audience, Diff, Effect, Finding, Step};
use crate::version::Asked;

/// How many operations are named.
const OPERATIONS: usize = 4;

impl Report<'_> {
    /// Every change. Prose and layout take one line a kind, unless all is asked for.
    pub fn changes(&mut self, diff: &Diff) -> io::Result<()> {
        if self.format == Format::Json {
            return diff.findings.iter().try_for_each(|finding| writeln!(self.out, "{}", finding.to_json()));
        }
        let mut group = None;
        for finding in &diff.findings {
            let key = (finding.step, finding.audience().filter(|_| finding.step == Step::Major));
            if group != Some(key) {
                group = Some(key);
                self.heading(diff, key)?;
            }
            if finding.step >= Step::Minor || self.verbose {
                self.finding(finding)?;
            }
        }
        Ok(())
    }

    fn heading(&mut self, diff: &Diff, (step, audience): (Step, Option<Audience>)) -> io::Result<()> {
        let of_step = || diff.findings.iter().filter(move |finding| finding.step == step);
        match step {
            Step::Major => {
                let count = of_step().filter(|finding| finding.audience() == audience).count();
                let whom = audience.map_or("everybody", Audience::noun);
                self.status(ERROR, "Breaking", &format!("for {whom} ({})", counted(count, "change")))
            }
            Step::Minor => {
                self.status(CHANGE, "Compatible", &format!("but new ({})", counted(of_step().count(), "change")))
            }
            Step::Patch => self.status(DONE, "Prose", &format!("and notes: {}", kinds(of_step()))),
            Step::None => self.status(DONE, "Layout", &format!("alone: {}", kinds(of_step()))),
        }
    }

    fn finding(&mut self, finding: &Finding) -> io::Result<()> {
        let (on, off) = self.paint(Style::new().bold());
        let (faint, end) = self.paint(AnsiColor::BrightBlack.on_default());
        let Finding { rule, message, file, position, pointer, .. } = finding;
        writeln!(self.out, "{:>12} {on}{}{off}: {message}", "", rule.id)?;
        writeln!(self.out, "{:>12}   {faint}{file}:{position} {pointer}{end}", "")?;
        let reach = reach(finding);
        if !reach.is_empty() {
            writeln!(self.out, "{:>12}   {reach}", "")?;
        }
        Ok(())
    }

    /// The last lines: how many changes of which kind, the version that they ask for, and what to do.
    pub fn verdict(&mut self, diff: &Diff, asked: &Asked) -> io::Result<()> {
        let verdict = match diff.step() {
            Step::None => "same",
            Step::Patch | Step::Minor => "compatible",
            Step::Major => "breaking",
        };
        if self.format == Format::Json {
            let version = asked.version.as_ref().map(ToString::to_string);
            let line = serde_json::json!({
                "verdict": verdict, "step": diff.step(), "asks_for": version, "version_is_raised": asked.is_met
            });
            return writeln!(self.out, "{line}");
        }
        let mut tally = counted(diff.findings.len(), "change");
        let steps = [Step::Major, Step::Minor, Step::Patch, Step::None];
        let counts = steps.map(|step| (step, diff.count(step)));
        let named: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(
                |(step, count)| {
                    if step == Step::None { format!("{count} of layout") } else { format!("{count} {step}") }
                },
            )
            .collect();
        if !named.is_empty() {
            tally.push_str(&format!(": {}", named.join(", ")));
        }
        let next = match &asked.version {
            Some(version) if diff.step() > Step::None => {
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
            Step::None => "Finished",
            Step::Patch | Step::Minor => "Compatible",
            Step::Major => "Breaking",
        };
        self.conclude(verb, &tally, &next)
    }
}

/// `12 description-changed, 1 example-changed`.
fn kinds<'a>(findings: impl Iterator<Item = &'a Finding>) -> String {
    let mut kinds: Vec<(&str, usize)> = Vec::new();
    for finding in findings {
        match kinds.iter_mut().find(|(known, _)| *known == finding.rule.id) {
            Some((_, count)) => *count += 1,
            None => kinds.push((finding.rule.id, 1)),
        }
    }
    kinds.iter().map(|(kind, count)| format!("{count} {kind}")).collect::<Vec<_>>().join(", ")
}

/// `breaks callers (requests); concerns implementers - in dialout`.
fn reach(finding: &Finding) -> String {
    let of_step = |step: Step, verb: &str| {
        let effects: Vec<String> = finding.effects.iter().filter(|effect| effect.step == step).map(audience).collect();
        (!effects.is_empty()).then(|| format!("{verb} {}", effects.join(", ")))
    };
    let told = [of_step(Step::Major, "breaks"), of_step(Step::Minor, "concerns"), of_step(Step::Patch, "tells")];
    let mut text = told.into_iter().flatten().collect::<Vec<_>>().join("; ");
    if !finding.operations.is_empty() {
        let named: Vec<&str> = finding.operations.iter().take(OPERATIONS).map(String::as_str).collect();
        let more = finding.operations.len().saturating_sub(OPERATIONS);
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
