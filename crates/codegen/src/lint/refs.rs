//! Rules on `$ref`.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    LintRule,
    context::{Context, Usage},
    findings::Findings,
    grammar::ObjectKind,
};
use crate::{node::Node, pointer::Pointer};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "ref-form",
        reason: "progenitor panics on a `$ref` to another file, to anything below `#/components/<section>/<Name>`, \
                 or to a component of another kind",
        remedy: "write #/components/<section>/<Name> with the section of what is expected here",
        check: ref_form,
    },
    LintRule {
        id: "ref-target",
        reason: "progenitor panics on a `$ref` that leads nowhere, without naming it",
        remedy: "correct the name, or add the component",
        check: ref_target,
    },
    LintRule {
        id: "ref-siblings",
        reason: "openapiv3 drops everything beside a `$ref`: a description or `nullable` there is lost",
        remedy: "wrap the `$ref`: `allOf: [{$ref: …}]` with the other keys beside `allOf`; elsewhere remove them",
        check: ref_siblings,
    },
    LintRule {
        id: "ref-alias",
        reason: "a component that is only a `$ref` is a second name for one type, which the generated types do not \
                 have",
        remedy: "refer to the other component directly",
        check: ref_alias,
    },
    LintRule {
        id: "ref-cycle",
        reason: "a schema that contains itself makes utoipa overflow the stack at run time, and has no finite Rust \
                 type",
        remedy: "break the circle, for example with a map of free values (`additionalProperties: true`)",
        check: ref_cycle,
    },
];

/// The section that a `$ref` of this kind must name, and whether the `$ref` is of the accepted form.
fn form(target: &str, kind: ObjectKind) -> (String, bool) {
    let expected = kind.section().unwrap_or("schemas");
    let prefix = format!("#/components/{expected}/");
    let fits = target.strip_prefix(&prefix).is_some_and(|name| !name.is_empty() && !name.contains(['/', '~', '%']));
    (prefix, fits)
}

fn ref_form(context: &Context<'_>, findings: &mut Findings<'_>) {
    for reference in &context.references {
        let at = reference.pointer.key("$ref");
        let Some(target) = reference.node.get("$ref").and_then(Node::as_str) else {
            findings.add(&at, "`$ref` must be a string");
            continue;
        };
        let (prefix, fits) = form(target, reference.kind);
        if !fits {
            let message = format!("`{target}` does not name {}", reference.kind.noun());
            findings.add_with(&at, message, format!("write `{prefix}<Name>`"));
        }
    }
}

fn ref_target(context: &Context<'_>, findings: &mut Findings<'_>) {
    for reference in &context.references {
        let Some(target) = reference.node.get("$ref").and_then(Node::as_str) else { continue };
        if form(target, reference.kind).1 && context.target(reference.node).is_none() {
            findings.add(&reference.pointer.key("$ref"), format!("there is no `{target}`"));
        }
    }
}

fn ref_siblings(context: &Context<'_>, findings: &mut Findings<'_>) {
    for reference in &context.references {
        for entry in reference.node.entries().iter().filter(|entry| entry.key != "$ref") {
            let message = format!("`{}` stands beside a `$ref`", entry.key);
            findings.add_key(&reference.pointer.key(&entry.key), message, None);
        }
    }
}

fn ref_alias(context: &Context<'_>, findings: &mut Findings<'_>) {
    for reference in &context.references {
        if let Usage::Component(name) = reference.usage {
            findings.add(&reference.pointer, format!("the component `{name}` is only a `$ref`"));
        }
    }
}

fn ref_cycle(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut edges = context.edges().clone();
    edges.remove(&Pointer::root());
    while let Some(cycle) = cycle(&mut edges) {
        let Some(first) = cycle.first() else { return };
        let names: Vec<_> = cycle.iter().chain([first]).filter_map(Pointer::last).collect();
        findings.add(
            first,
            format!("`{}` contains itself: {}", names.first().map_or("", AsRef::as_ref), names.join(" → ")),
        );
        edges.retain(|from, _| !cycle.contains(from));
    }
}

/// Whether any component contains itself: what follows `$ref`s without end must not start.
pub(super) fn has_cycle(context: &Context<'_>) -> bool {
    let mut edges = context.edges().clone();
    edges.remove(&Pointer::root());
    cycle(&mut edges).is_some()
}

/// One cycle of `$ref`s, starting at its first component by name. Works without recursion, since a document may have
/// chains of any length.
fn cycle(edges: &mut BTreeMap<Pointer, BTreeSet<Pointer>>) -> Option<Vec<Pointer>> {
    // A component without references is on no cycle, nor is one that refers only to such components.
    loop {
        let known: BTreeSet<Pointer> = edges.keys().cloned().collect();
        let before: usize = edges.values().map(BTreeSet::len).sum();
        for targets in edges.values_mut() {
            targets.retain(|target| known.contains(target));
        }
        edges.retain(|_, targets| !targets.is_empty());
        let after: usize = edges.values().map(BTreeSet::len).sum();
        if before == after && known.len() == edges.len() {
            break;
        }
    }
    // From here on every step leads further, so a walk must come back to where it has been.
    let mut walk = vec![edges.keys().next()?.clone()];
    loop {
        let next = edges.get(walk.last()?)?.first()?.clone();
        if let Some(start) = walk.iter().position(|seen| *seen == next) {
            let mut cycle = walk.split_off(start);
            let smallest =
                cycle.iter().enumerate().min_by_key(|(_, pointer)| (*pointer).clone()).map_or(0, |(index, _)| index);
            cycle.rotate_left(smallest);
            return Some(cycle);
        }
        walk.push(next);
    }
}
