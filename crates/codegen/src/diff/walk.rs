//! The walk through two documents at once.
//!
//! It starts at the operations and goes down, over `$ref`s, to pairs of corresponding nodes. Each pair is compared
//! once, however many paths lead to it; afterwards the operations that reach it are propagated along those paths. So a
//! change of a shared schema is one change with every operation and every direction.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::compatibility::Flow;
use super::nodes::{NodePair, NodeRef, name_of, same};
use super::rules::{self, ChangeRule};
use crate::load::Document;
use crate::pointer::Pointer;

/// Compares two nodes and reports the changes.
pub(super) type CompareFn<'a> = for<'w> fn(&mut Cursor<'w, 'a>, &NodePair<'a>);

/// An operation by name, and the direction in which it carries a value.
pub(super) type OperationFlow = (String, Flow);

/// A pair of nodes: the operations that reach it, and the pairs that it leads to.
#[derive(Default)]
struct VisitedPair {
    reach: BTreeSet<OperationFlow>,
    leads_to: BTreeSet<usize>,
}

/// The document that a change is in.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum DocumentSide {
    New,
    Old,
}

/// A change without its effects.
pub(super) struct UnratedChange {
    pub(super) rule: &'static ChangeRule,
    pub(super) side: DocumentSide,
    pub(super) pointer: Pointer,
    pub(super) message: String,
    pub(super) reach: BTreeSet<OperationFlow>,
    pair: usize,
}

impl UnratedChange {
    /// A change that no operation reaches.
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
    /// Pairs of nodes whose keywords have been compared together.
    compared_together: HashSet<(Pointer, Pointer)>,
    queue: Vec<(usize, CompareFn<'a>, NodePair<'a>)>,
    found: Vec<UnratedChange>,
    /// Whether some operation uses the servers of the document.
    pub(super) inherits_servers: bool,
    /// Sections of `components` and old names in them, with the new names.
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

    /// A start of the walk.
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

    /// All changes, each with the operations that reach it. Equal changes are merged.
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

    /// Whether a component was renamed: the old name is gone, and the new one did not exist before.
    pub(super) fn is_renamed(&mut self, section: &'static str, old: &str, new: &str) -> bool {
        let renamed = self.knows(section, old) == (true, false) && self.knows(section, new) == (false, true);
        if !renamed {
            return false;
        }
        let key = (section, old.to_owned());
        self.renamed.entry(key).or_insert_with(|| new.to_owned()) == new
    }

    /// The renamed components of a section, with old and new name.
    pub(super) fn renames(&self, section: &str) -> impl Iterator<Item = (&str, &str)> {
        let of_section = self.renamed.iter().filter(move |((known, _), _)| *known == section);
        of_section.map(|((_, old), new)| (old.as_str(), new.as_str()))
    }

    /// Whether neither document has a path.
    pub(super) fn has_no_operations(&self) -> bool {
        let is_empty = |document: &Document| document.root.get("paths").is_none_or(|paths| paths.entries().is_empty());
        is_empty(self.old) && is_empty(self.new)
    }

    /// Marks two nodes as compared.
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
    /// Reports a change at a node of the new document.
    pub(super) fn report(&mut self, rule: &'static ChangeRule, at: &NodeRef<'a>, message: impl Into<String>) {
        self.add(rule, DocumentSide::New, at.pointer.clone(), message.into());
    }

    /// Reports a change at a node that is only in the old document.
    pub(super) fn report_removed(&mut self, rule: &'static ChangeRule, at: &NodeRef<'a>, message: impl Into<String>) {
        self.add(rule, DocumentSide::Old, at.pointer.clone(), message.into());
    }

    /// Reports a change at the node of the new document, or else at that of the old one.
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

    /// Compares a pair that this one leads to, unless it has been compared.
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

    /// Like [`Cursor::visit`], after following the `$ref`s on both sides. The place of a component has no meaning for
    /// users of the API, so another name, or none, is a change without effect.
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

    /// Reports a change by the rule where two values are not equal.
    pub(super) fn require_equal(&mut self, rule: &'static ChangeRule, both: &NodePair<'a>, message: impl Into<String>) {
        if !same(both.old.node, both.new.node) {
            self.report(rule, &both.new, message);
        }
    }
}
