//! The walk through two documents at once.
//!
//! It starts at the operations and goes down, over `$ref`s, to pairs of places that mean the same thing. Each pair is
//! compared once, however many ways lead to it; afterwards what reaches it is carried along those ways. So a change of
//! a shared schema is one finding that knows every operation and every direction.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::compatibility::Flow;
use super::nodes::{NodePair, NodeRef, name_of, same};
use super::rules::{self, ChangeRule};
use crate::load::Document;
use crate::pointer::Pointer;

/// Compares two places and says what it finds.
pub(super) type CompareFn<'a> = for<'w> fn(&mut Cursor<'w, 'a>, &NodePair<'a>);

/// An operation by name, and the direction in which it carries a value.
pub(super) type OperationFlow = (String, Flow);

/// A pair of places: what reaches it, and which pairs it leads to.
#[derive(Default)]
struct VisitedPair {
    reach: BTreeSet<OperationFlow>,
    leads_to: BTreeSet<usize>,
}

/// In which document a finding stands.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum DocumentSide {
    New,
    Old,
}

/// A finding before its verdict.
pub(super) struct UnratedChange {
    pub(super) rule: &'static ChangeRule,
    pub(super) side: DocumentSide,
    pub(super) pointer: Pointer,
    pub(super) message: String,
    pub(super) reach: BTreeSet<OperationFlow>,
    pair: usize,
}

impl UnratedChange {
    /// A finding that nothing leads to.
    pub(super) fn of(rule: &'static ChangeRule, side: DocumentSide, pointer: Pointer, message: String) -> Self {
        Self { rule, side, pointer, message, reach: BTreeSet::new(), pair: 0 }
    }
}

/// The walk itself.
pub(super) struct DiffWalk<'a> {
    pub(super) old: &'a Document,
    pub(super) new: &'a Document,
    /// Compares what stands beside two `$ref`s.
    compare_siblings_of_ref: CompareFn<'a>,
    pairs: Vec<VisitedPair>,
    seen: HashMap<(Pointer, Pointer), usize>,
    /// Places in the old and in the new document that say together what some value may be.
    compared_together: HashSet<(Pointer, Pointer)>,
    queue: Vec<(usize, CompareFn<'a>, NodePair<'a>)>,
    found: Vec<UnratedChange>,
    /// Whether the servers of the document hold for some operation.
    pub(super) inherits_servers: bool,
    /// Sections of `components` and old names there, with the names that took their place.
    renamed: BTreeMap<(&'static str, String), String>,
}

impl<'a> DiffWalk<'a> {
    pub(super) fn new(old: &'a Document, new: &'a Document, compare_siblings_of_ref: CompareFn<'a>) -> Self {
        Self {
            old,
            new,
            compare_siblings_of_ref,
            pairs: Vec::new(),
            seen: HashMap::new(),
            compared_together: HashSet::new(),
            queue: Vec::new(),
            found: Vec::new(),
            inherits_servers: false,
            renamed: BTreeMap::new(),
        }
    }

    /// Both documents as a whole.
    pub(super) fn roots(&self) -> NodePair<'a> {
        let root = |document: &'a Document| NodeRef { pointer: Pointer::root(), node: &document.root };
        NodePair { old: root(self.old), new: root(self.new) }
    }

    /// A beginning, which nothing leads to.
    pub(super) fn begin(&mut self, reach: impl IntoIterator<Item = OperationFlow>) -> Cursor<'_, 'a> {
        let pair = self.pairs.len();
        self.pairs.push(VisitedPair { reach: reach.into_iter().collect(), leads_to: BTreeSet::new() });
        Cursor { walk: self, pair }
    }

    /// Compares everything that is waiting.
    pub(super) fn run(&mut self) {
        while let Some((pair, compare, both)) = self.queue.pop() {
            compare(&mut Cursor { walk: self, pair }, &both);
        }
    }

    /// Everything found, each with what reaches it. Equal findings on several ways are one.
    pub(super) fn finish(mut self) -> Vec<UnratedChange> {
        self.run();
        let mut queue: Vec<usize> = (0..self.pairs.len()).collect();
        while let Some(index) = queue.pop() {
            let Some(VisitedPair { reach, leads_to }) = self.pairs.get(index) else { continue };
            let (reach, leads_to) = (reach.clone(), leads_to.clone());
            for next in leads_to {
                let Some(pair) = self.pairs.get_mut(next) else { continue };
                let before = pair.reach.len();
                pair.reach.extend(reach.iter().cloned());
                if pair.reach.len() > before {
                    queue.push(next);
                }
            }
        }
        let mut merged: BTreeMap<(&str, DocumentSide, Pointer, String), UnratedChange> = BTreeMap::new();
        for mut found in self.found {
            found.reach = self.pairs.get(found.pair).map(|pair| pair.reach.clone()).unwrap_or_default();
            let key = (found.rule.id, found.side, found.pointer.clone(), found.message.clone());
            match merged.get_mut(&key) {
                Some(known) => known.reach.append(&mut found.reach),
                None => drop(merged.insert(key, found)),
            }
        }
        merged.into_values().collect()
    }

    /// Whether a section of `components` has a name, in the old and in the new document.
    fn knows(&self, section: &str, name: &str) -> (bool, bool) {
        let has = |document: &Document| {
            let section = document.root.get("components").and_then(|components| components.get(section));
            section.is_some_and(|section| section.get(name).is_some())
        };
        (has(self.old), has(self.new))
    }

    /// Whether an old name gave way to a new one: it is gone, and the new one was not there before.
    pub(super) fn is_renamed(&mut self, section: &'static str, old: &str, new: &str) -> bool {
        let renamed = self.knows(section, old) == (true, false) && self.knows(section, new) == (false, true);
        if !renamed {
            return false;
        }
        let key = (section, old.to_owned());
        self.renamed.entry(key).or_insert_with(|| new.to_owned()) == new
    }

    /// The names in a section of `components` that gave way to others, with those.
    pub(super) fn renames(&self, section: &str) -> impl Iterator<Item = (&str, &str)> {
        let of_section = self.renamed.iter().filter(move |((known, _), _)| *known == section);
        of_section.map(|((_, old), new)| (old.as_str(), new.as_str()))
    }

    /// Whether neither document has a path.
    pub(super) fn has_no_operations(&self) -> bool {
        let is_empty = |document: &Document| document.root.get("paths").is_none_or(|paths| paths.entries().is_empty());
        is_empty(self.old) && is_empty(self.new)
    }

    /// Notes that what two places say has been compared, with what leads to them.
    pub(super) fn mark_compared(&mut self, old: &NodeRef<'a>, new: &NodeRef<'a>) {
        self.compared_together.insert((old.pointer.clone(), new.pointer.clone()));
    }

    /// Whether two places have been compared.
    pub(super) fn has_compared(&self, old: &Pointer, new: &Pointer) -> bool {
        let pair = (old.clone(), new.clone());
        self.seen.contains_key(&pair) || self.compared_together.contains(&pair)
    }
}

/// The walk at one pair of places.
pub(super) struct Cursor<'w, 'a> {
    pub(super) walk: &'w mut DiffWalk<'a>,
    pair: usize,
}

impl<'a> Cursor<'_, 'a> {
    /// Something about a place in the new document.
    pub(super) fn report(&mut self, rule: &'static ChangeRule, at: &NodeRef<'a>, message: impl Into<String>) {
        self.add(rule, DocumentSide::New, at.pointer.clone(), message.into());
    }

    /// Something about a place that is only in the old document.
    pub(super) fn report_removed(&mut self, rule: &'static ChangeRule, at: &NodeRef<'a>, message: impl Into<String>) {
        self.add(rule, DocumentSide::Old, at.pointer.clone(), message.into());
    }

    /// Something about a place on whichever side it stands.
    pub(super) fn report_either(
        &mut self,
        rule: &'static ChangeRule,
        old: Option<&NodeRef<'a>>,
        new: Option<&NodeRef<'a>>,
        message: impl Into<String>,
    ) {
        match (old, new) {
            (_, Some(new)) => self.report(rule, new, message),
            (Some(old), None) => self.report_removed(rule, old, message),
            (None, None) => {}
        }
    }

    fn add(&mut self, rule: &'static ChangeRule, side: DocumentSide, pointer: Pointer, message: String) {
        self.walk.found.push(UnratedChange { pair: self.pair, ..UnratedChange::of(rule, side, pointer, message) });
    }

    /// Compares a pair that this one leads to, now or later, unless that has been done.
    pub(super) fn visit(&mut self, compare: CompareFn<'a>, both: NodePair<'a>) {
        let key = (both.old.pointer.clone(), both.new.pointer.clone());
        let next = match self.walk.seen.get(&key) {
            Some(known) => *known,
            None => {
                let next = self.walk.pairs.len();
                self.walk.pairs.push(VisitedPair::default());
                self.walk.seen.insert(key, next);
                self.walk.queue.push((next, compare, both));
                next
            }
        };
        if let Some(pair) = self.walk.pairs.get_mut(self.pair) {
            pair.leads_to.insert(next);
        }
    }

    /// Like [`Cursor::visit`], behind the `$ref`s on both sides. Where a part stands is no matter to anybody who uses the
    /// API, so another name, or none, is noted and nothing more.
    pub(super) fn visit_part(&mut self, section: &'static str, compare: CompareFn<'a>, both: &NodePair<'a>) {
        let (old, new) = (both.old.reference(), both.new.reference());
        match (old.map(name_of), new.map(name_of)) {
            (Some(old), Some(new)) if old != new => {
                if self.walk.is_renamed(section, old, new) {
                    let message = format!("`{old}` in `components/{section}` is called `{new}`");
                    let root = self.walk.roots().new;
                    let named = both.new.resolved(root.node);
                    self.report(&rules::COMPONENT_RENAMED, &named, message);
                } else {
                    let message = format!("refers to `{new}` instead of `{old}` in `components/{section}`");
                    self.report(&rules::COMPONENT_MOVED, &both.new, message);
                }
            }
            (None, Some(new)) => {
                let message = format!("refers to `{new}` in `components/{section}`; it stood here before");
                self.report(&rules::COMPONENT_MOVED, &both.new, message);
            }
            (Some(old), None) => {
                let message = format!("stands here; it was `{old}` in `components/{section}` before");
                self.report(&rules::COMPONENT_MOVED, &both.new, message);
            }
            _ => {}
        }
        if old.is_some() && new.is_some() {
            (self.walk.compare_siblings_of_ref)(self, both);
        }
        let roots = self.walk.roots();
        self.visit(
            compare,
            NodePair { old: both.old.resolved(roots.old.node), new: both.new.resolved(roots.new.node) },
        );
    }

    /// Two values that only have to be the same; says so by the rule where they are not.
    pub(super) fn require_equal(&mut self, rule: &'static ChangeRule, both: &NodePair<'a>, message: impl Into<String>) {
        if !same(both.old.node, both.new.node) {
            self.report(rule, &both.new, message);
        }
    }
}
