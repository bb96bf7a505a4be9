//! Lists of values, and unions and compositions of schemas.

use super::nodes::{NodeDiff, NodePair, NodeRef, name_of, reordered, same, short};
use super::rules;
use super::schema::{SchemaPair, schema, type_of};
use super::walk::Cursor;
use crate::node::Node;

/// Compares closed and open lists of values.
pub(super) fn enums<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>) {
    let (closed, open) = (schemas.key("enum"), schemas.key("x-extensible-enum"));
    let list = |side: fn(&NodeDiff<'a>) -> Option<NodeRef<'a>>| match (side(&closed), side(&open)) {
        (_, Some(open)) => Some((open, true)),
        (Some(closed), None) => Some((closed, false)),
        (None, None) => None,
    };
    let before = list(|sides| sides.old_and_new().0.cloned());
    let after = list(|sides| sides.old_and_new().1.cloned());
    match (before, after) {
        (None, None) => {}
        (None, Some((new, true))) => {
            at.report(&rules::KNOWN_VALUES_ADDED, &new, format!("known values {}", short(new.node)));
        }
        (None, Some((new, false))) => at.report(&rules::ENUM_ADDED, &new, format!("only {}", short(new.node))),
        (Some((old, true)), None) => {
            at.report_removed(&rules::KNOWN_VALUES_REMOVED, &old, format!("known values {}", short(old.node)));
        }
        (Some((old, false)), None) => {
            at.report_removed(&rules::ENUM_REMOVED, &old, format!("only {}", short(old.node)))
        }
        (Some((old, was_open)), Some((new, is_open))) => {
            match (was_open, is_open) {
                (false, true) => at.report(&rules::ENUM_OPENED, &new, "the list of values is open"),
                (true, false) => at.report(&rules::ENUM_CLOSED, &new, "the list of values is closed"),
                _ => {}
            }
            listed(at, &NodePair { old, new }, was_open || is_open);
        }
    }
}

/// Compares the values of two lists; without case where one of them is open.
fn listed<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>, open: bool) {
    let spelled = |node: &Node| node.as_str().map(str::to_lowercase);
    let alike = |one: &Node, other: &Node| open && spelled(one).is_some() && spelled(one) == spelled(other);
    let (added, removed) = if open {
        (&rules::KNOWN_VALUE_ADDED, &rules::KNOWN_VALUE_REMOVED)
    } else {
        (&rules::ENUM_VALUE_ADDED, &rules::ENUM_VALUE_REMOVED)
    };
    for new in both.new.items().filter(|new| !both.old.items().any(|old| same(old.node, new.node))) {
        match both.old.items().find(|old| alike(old.node, new.node)) {
            Some(old) => {
                let message = format!("value {} → {}", short(old.node), short(new.node));
                at.report(&rules::KNOWN_VALUE_RESPELLED, &new, message);
            }
            None => at.report(added, &new, format!("value {}", short(new.node))),
        }
    }
    for old in both.old.items() {
        let kept = both.new.items().any(|new| same(old.node, new.node) || alike(old.node, new.node));
        if !kept {
            at.report_removed(removed, &old, format!("value {}", short(old.node)));
        }
    }
    let texts = |spot: &NodeRef<'a>| spot.items().map(|item| item.node.to_json().to_string()).collect::<Vec<_>>();
    if reordered(&texts(&both.old), &texts(&both.new)) {
        at.report(&rules::LIST_REORDERED, &both.new, "the same values in another order");
    }
}

/// The keys that put schemas together.
pub(super) const COMPOSITION: [&str; 3] = ["oneOf", "anyOf", "allOf"];

/// Compares `oneOf`, `anyOf` and, unless it only wraps something, `allOf`. Returns whether only one side is a union:
/// the keywords of a type are in different nodes then, and have been compared.
pub(super) fn unions<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>) -> bool {
    for key in ["oneOf", "anyOf"] {
        match schemas.key(key) {
            NodeDiff::Both(both) => {
                branches(at, &both, &rules::BRANCH_ADDED, &rules::BRANCH_REMOVED);
            }
            NodeDiff::Added(new) => {
                one_sided(at, schemas, &new, true);
                return true;
            }
            NodeDiff::Removed(old) => {
                one_sided(at, schemas, &old, false);
                return true;
            }
            NodeDiff::Absent => {}
        }
    }
    match schemas.key("allOf") {
        NodeDiff::Both(both) => branches(at, &both, &rules::PART_ADDED, &rules::PART_REMOVED),
        NodeDiff::Added(new) => new.items().for_each(|part| at.report(&rules::PART_ADDED, &part, said_of(&part))),
        NodeDiff::Removed(old) => {
            old.items().for_each(|part| at.report_removed(&rules::PART_REMOVED, &part, said_of(&part)))
        }
        NodeDiff::Absent => {}
    }
    false
}

fn said_of(part: &NodeRef<'_>) -> String {
    part.reference().map_or_else(|| short(part.node), |reference| format!("`{}`", name_of(reference)))
}

/// A schema becomes a union of itself and others, or the other way round.
fn one_sided<'a>(at: &mut Cursor<'_, 'a>, schemas: &SchemaPair<'a>, union: &NodeRef<'a>, made: bool) {
    let roots = at.walk.roots();
    let place = schemas.place();
    let (single, root, other_root) =
        if made { (&place.old, roots.old.node, roots.new.node) } else { (&place.new, roots.new.node, roots.old.node) };
    let kind = type_of(single, root);
    let branch = union.items().find(|branch| kind.is_some() && type_of(branch, other_root) == kind);
    let both = |branch: NodeRef<'a>| {
        if made {
            NodePair { old: place.old.clone(), new: branch }
        } else {
            NodePair { old: branch, new: place.new.clone() }
        }
    };
    let count = union.node.items().len();
    match branch {
        Some(branch) if made => {
            at.report(&rules::UNION_MADE, union, format!("one of {count} types"));
            at.visit(schema, both(branch));
        }
        Some(branch) => {
            at.report(&rules::UNION_UNMADE, &place.new, format!("one type instead of one of {count}"));
            at.visit(schema, both(branch));
        }
        None => at.report(&rules::TYPE_CHANGED, &place.new, "a union and a plain type, none of whose values it takes"),
    }
}

/// Pairs the branches by name and then by type; what is left was added or removed.
fn branches<'a>(
    at: &mut Cursor<'_, 'a>,
    both: &NodePair<'a>,
    added: &'static rules::ChangeRule,
    removed: &'static rules::ChangeRule,
) {
    let roots = at.walk.roots();
    let mut left: Vec<NodeRef<'a>> = both.old.items().collect();
    let mut waiting: Vec<NodeRef<'a>> = both.new.items().collect();
    let mut order = Vec::new();
    let mut pair = |at: &mut Cursor<'_, 'a>, fits: &dyn Fn(&NodeRef<'a>, &NodeRef<'a>) -> bool| {
        waiting.retain(|new| {
            let Some(index) = left.iter().position(|old| fits(old, new)) else { return true };
            let old = left.remove(index);
            order.push((old.pointer.clone(), new.pointer.clone()));
            at.visit(schema, NodePair { old, new: new.clone() });
            false
        });
    };
    pair(at, &|old, new| old.reference().is_some() && old.reference() == new.reference());
    pair(at, &|old, new| same(old.node, new.node));
    pair(at, &|old, new| {
        let kind = type_of(old, roots.old.node);
        kind.is_some() && kind == type_of(new, roots.new.node)
    });
    for new in &waiting {
        at.report(added, new, said_of(new));
    }
    for old in &left {
        at.report_removed(removed, old, said_of(old));
    }
    let before: Vec<usize> = order.iter().map(|(old, _)| position(old)).collect();
    let after: Vec<usize> = order.iter().map(|(_, new)| position(new)).collect();
    let mut by_old: Vec<(usize, usize)> = before.into_iter().zip(after).collect();
    by_old.sort_unstable();
    if !by_old.is_sorted_by_key(|(_, new)| *new) {
        at.report(&rules::LIST_REORDERED, &both.new, "the same in another order");
    }
}

fn position(pointer: &crate::pointer::Pointer) -> usize {
    pointer.last().and_then(|index| index.parse().ok()).unwrap_or_default()
}
