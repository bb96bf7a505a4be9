//! For whom a change matters, and how much: that depends on the direction in which a value is sent.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

/// The step of the version that a change requires, by the rules of semantic versioning.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum VersionStep {
    /// None: the document has the same meaning.
    None,
    /// Only the documentation has changed: prose, examples, notes.
    Patch,
    /// There is more than before, and nothing that worked stops working.
    Minor,
    /// Something that worked stops working.
    Major,
}

impl VersionStep {
    /// Its name in lower case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for VersionStep {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// The people whom a change concerns.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// They send requests and read answers.
    Callers,
    /// They receive the notifications, and answer them.
    Receivers,
    /// They implement the stub: they read requests, write answers and send notifications.
    Implementers,
    /// They use the generated Rust types, fields and methods, on either side.
    RustUsers,
}

impl Audience {
    /// In words, for people.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Callers => "callers",
            Self::Receivers => "receivers",
            Self::Implementers => "implementers",
            Self::RustUsers => "users of the Rust types",
        }
    }
}

/// The message that a value is part of, and so its direction. In callbacks the described server sends.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Flow {
    /// From callers to implementers.
    Request,
    /// From implementers to callers.
    Answer,
    /// From implementers to receivers.
    Notification,
    /// From receivers to implementers: the answer to a notification.
    Reply,
}

impl Flow {
    const fn writer(self) -> Audience {
        match self {
            Self::Request => Audience::Callers,
            Self::Answer | Self::Notification => Audience::Implementers,
            Self::Reply => Audience::Receivers,
        }
    }

    const fn reader(self) -> Audience {
        match self {
            Self::Request | Self::Reply => Audience::Implementers,
            Self::Answer => Audience::Callers,
            Self::Notification => Audience::Receivers,
        }
    }

    /// In words, in the plural.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Request => "requests",
            Self::Answer => "answers",
            Self::Notification => "notifications",
            Self::Reply => "replies to notifications",
        }
    }
}

/// What a kind of change means for the writers and the readers of the values.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Compatibility {
    /// For those who write such values.
    pub writers: VersionStep,
    /// For callers and receivers that read such values. A new value may break them.
    pub readers: VersionStep,
    /// For implementers that read such values. The stub validates and types the values first.
    pub stub: VersionStep,
    /// For users of the Rust types. Only rules on the generated code use this.
    pub rust: VersionStep,
}

impl Compatibility {
    const fn new(writers: VersionStep, readers: VersionStep, stub: VersionStep) -> Self {
        Self { writers, readers, stub, rust: VersionStep::None }
    }

    /// More values are allowed than before. Readers may get values that they do not expect.
    pub const WIDENS: Self = Self::new(VersionStep::Minor, VersionStep::Major, VersionStep::Minor);
    /// Fewer values are allowed than before. Writers may send values that are refused now.
    pub const NARROWS: Self = Self::new(VersionStep::Major, VersionStep::Minor, VersionStep::Minor);
    /// Other values are allowed than before, or none.
    pub const REPLACES: Self = Self::new(VersionStep::Major, VersionStep::Major, VersionStep::Major);
    /// There is an addition that all may ignore.
    pub const EXTENDS: Self = Self::new(VersionStep::Minor, VersionStep::Minor, VersionStep::Minor);
    /// Code that uses the generated code may no longer compile.
    pub const BREAKS_RUST: Self = Self { rust: VersionStep::Major, ..Self::NO_EFFECT };
    /// There is an addition in the generated code, and code that uses it compiles.
    pub const EXTENDS_RUST: Self = Self { rust: VersionStep::Minor, ..Self::NO_EFFECT };
    /// Only the documentation changes.
    pub const DOCUMENTATION: Self = Self::new(VersionStep::Patch, VersionStep::Patch, VersionStep::Patch);
    /// The document has the same meaning.
    pub const NO_EFFECT: Self = Self::new(VersionStep::None, VersionStep::None, VersionStep::None);
    /// A value that was always present may be missing, or null.
    pub const MAKES_OPTIONAL: Self = Self::new(VersionStep::Minor, VersionStep::Major, VersionStep::Major);
    /// A value that could be missing, or null, is always present.
    pub const MAKES_REQUIRED: Self = Self::new(VersionStep::Major, VersionStep::Minor, VersionStep::Minor);

    /// The same with another step for writers.
    pub const fn to_writers(self, writers: VersionStep) -> Self {
        Self { writers, ..self }
    }

    /// The same with another step for implementers that read.
    pub const fn to_stub(self, stub: VersionStep) -> Self {
        Self { stub, ..self }
    }

    /// The same with another step for callers and receivers that read.
    pub const fn to_readers(self, readers: VersionStep) -> Self {
        Self { readers, ..self }
    }

    /// The effects on each audience, by the directions in which the values are sent. Where directions differ, the worse
    /// effect is used. A schema that is never sent exists in Rust only: its values change, and code compiles.
    pub(super) fn effects(self, flows: &BTreeSet<Flow>) -> Vec<Effect> {
        let mut worst: BTreeMap<Audience, (VersionStep, Vec<Flow>)> = BTreeMap::new();
        let mut add = |audience: Audience, step: VersionStep, flow: Option<Flow>| {
            let (known, because) = worst.entry(audience).or_insert((VersionStep::None, Vec::new()));
            if step > *known {
                because.clear();
            }
            if step >= *known {
                *known = step;
                because.extend(flow);
            }
        };
        for flow in flows {
            add(flow.writer(), self.writers, Some(*flow));
            let reading = if flow.reader() == Audience::Implementers { self.stub } else { self.readers };
            add(flow.reader(), reading, Some(*flow));
        }
        let of_values = self.writers.max(self.readers).max(self.stub).min(VersionStep::Minor);
        let rust = if flows.is_empty() { of_values.max(self.rust) } else { self.rust };
        add(Audience::RustUsers, rust, None);
        let effects = worst.into_iter().map(|(audience, (step, flows))| Effect { audience, step, flows });
        effects.filter(|effect| effect.step > VersionStep::None).collect()
    }

    /// The worst step for any audience.
    pub fn worst(self) -> VersionStep {
        self.writers.max(self.readers).max(self.stub).max(self.rust)
    }
}

/// The effect of a change on one audience.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Effect {
    /// The audience.
    pub audience: Audience,
    /// The step.
    pub step: VersionStep,
    /// The directions that cause this step; none where only Rust names change.
    pub flows: Vec<Flow>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(compatibility: Compatibility, flows: &[Flow]) -> Vec<(Audience, VersionStep, Vec<Flow>)> {
        let effects = compatibility.effects(&flows.iter().copied().collect());
        effects.into_iter().map(|effect| (effect.audience, effect.step, effect.flows)).collect()
    }

    #[test]
    fn the_direction_decides_whom_it_breaks() {
        use Audience::{Callers, Implementers, Receivers};
        let cases = [
            (
                Compatibility::NARROWS,
                Flow::Request,
                [(Callers, VersionStep::Major), (Implementers, VersionStep::Minor)],
            ),
            (Compatibility::NARROWS, Flow::Answer, [(Callers, VersionStep::Minor), (Implementers, VersionStep::Major)]),
            (
                Compatibility::NARROWS,
                Flow::Notification,
                [(Receivers, VersionStep::Minor), (Implementers, VersionStep::Major)],
            ),
            (
                Compatibility::NARROWS,
                Flow::Reply,
                [(Receivers, VersionStep::Major), (Implementers, VersionStep::Minor)],
            ),
            (Compatibility::WIDENS, Flow::Request, [(Callers, VersionStep::Minor), (Implementers, VersionStep::Minor)]),
            (Compatibility::WIDENS, Flow::Answer, [(Callers, VersionStep::Major), (Implementers, VersionStep::Minor)]),
            (
                Compatibility::WIDENS,
                Flow::Notification,
                [(Receivers, VersionStep::Major), (Implementers, VersionStep::Minor)],
            ),
            (Compatibility::WIDENS, Flow::Reply, [(Receivers, VersionStep::Minor), (Implementers, VersionStep::Minor)]),
        ];
        for (compatibility, flow, expected) in cases {
            assert_eq!(
                of(compatibility, &[flow]),
                expected.map(|(who, step)| (who, step, vec![flow])),
                "{compatibility:?} {flow:?}"
            );
        }
    }

    #[test]
    fn the_worse_direction_counts_and_is_named() {
        let both = of(Compatibility::NARROWS, &[Flow::Request, Flow::Answer]);
        let expected = [
            (Audience::Callers, VersionStep::Major, vec![Flow::Request]),
            (Audience::Implementers, VersionStep::Major, vec![Flow::Answer]),
        ];
        assert_eq!(both, expected);
    }

    #[test]
    fn what_travels_nowhere_concerns_rust_alone() {
        assert_eq!(of(Compatibility::NARROWS, &[]), [(Audience::RustUsers, VersionStep::Minor, vec![])]);
        assert_eq!(of(Compatibility::BREAKS_RUST, &[]), [(Audience::RustUsers, VersionStep::Major, vec![])]);
        assert_eq!(of(Compatibility::NO_EFFECT, &[Flow::Request]), []);
    }
}
