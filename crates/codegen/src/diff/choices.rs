//! Lists of values, and schemas that are put together from others.

use super::rules;
use super::schema::{Facets, schema, type_of};
use super::spot::{Both, Sides, Spot, name_of, reordered, same, short};
use super::walk::At;
use crate::node::Node;

/// Compares closed and open lists of values.
pub(super) fn enums<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>) {
    let (closed, open) = (facets.key("enum"), facets.key("x-extensible-enum"));
    let list = |side: fn(&Sides<'a>) -> Option<Spot<'a>>| match (side(&closed), side(&open)) {
        (_, Some(open)) => Some((open, true)),
        (Some(closed), None) => Some((closed, false)),
        (None, None) => None,
    };
    let before = list(|sides| sides.parts().0.cloned());
    let after = list(|sides| sides.parts().1.cloned());
    match (before, after) {
        (None, None) => {}
        (None, Some((new, true))) => {
            at.found(&rules::KNOWN_VALUES_ADDED, &new, format!("known values {}", short(new.node)));
        }
        (None, Some((new, false))) => at.found(&rules::ENUM_ADDED, &new, format!("only {}", short(new.node))),
        (Some((old, true)), None) => {
            at.gone(&rules::KNOWN_VALUES_REMOVED, &old, format!("known values {}", short(old.node)));
        }
        (Some((old, false)), None) => at.gone(&rules::ENUM_REMOVED, &old, format!("only {}", short(old.node))),
        (Some((old, was_open)), Some((new, is_open))) => {
            match (was_open, is_open) {
                (false, true) => at.found(&rules::ENUM_OPENED, &new, "the list of values is open"),
                (true, false) => at.found(&rules::ENUM_CLOSED, &new, "the list of values is closed"),
                _ => {}
            }
            listed(at, &Both { old, new }, was_open || is_open);
        }
    }
}

/// The values of two lists. Where one of them is open, case does not count.
fn listed<'a>(at: &mut At<'_, 'a>, both: &Both<'a>, open: bool) {
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
                at.found(&rules::KNOWN_VALUE_RESPELLED, &new, message);
            }
            None => at.found(added, &new, format!("value {}", short(new.node))),
        }
    }
    for old in both.old.items() {
        let kept = both.new.items().any(|new| same(old.node, new.node) || alike(old.node, new.node));
        if !kept {
            at.gone(removed, &old, format!("value {}", short(old.node)));
        }
    }
    let texts = |spot: &Spot<'a>| spot.items().map(|item| item.node.to_json().to_string()).collect::<Vec<_>>();
    if reordered(&texts(&both.old), &texts(&both.new)) {
        at.found(&rules::LIST_REORDERED, &both.new, "the same values in another order");
    }
}

/// The keys that put schemas together.
pub(super) const COMPOSITION: [&str; 3] = ["oneOf", "anyOf", "allOf"];

/// Compares `oneOf`, `anyOf` and, unless it only wraps something, `allOf`. Says whether one side alone is a union:
/// what restricts values of a type stands in different places then, and has been compared.
pub(super) fn unions<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>) -> bool {
    for key in ["oneOf", "anyOf"] {
        match facets.key(key) {
            Sides::Kept(both) => {
                branches(at, &both, &rules::BRANCH_ADDED, &rules::BRANCH_REMOVED);
            }
            Sides::Added(new) => {
                one_sided(at, facets, &new, true);
                return true;
            }
            Sides::Removed(old) => {
                one_sided(at, facets, &old, false);
                return true;
            }
            Sides::Neither => {}
        }
    }
    match facets.key("allOf") {
        Sides::Kept(both) => branches(at, &both, &rules::PART_ADDED, &rules::PART_REMOVED),
        Sides::Added(new) => new.items().for_each(|part| at.found(&rules::PART_ADDED, &part, said_of(&part))),
        Sides::Removed(old) => old.items().for_each(|part| at.gone(&rules::PART_REMOVED, &part, said_of(&part))),
        Sides::Neither => {}
    }
    false
}

fn said_of(part: &Spot<'_>) -> String {
    part.reference().map_or_else(|| short(part.node), |reference| format!("`{}`", name_of(reference)))
}

/// A schema becomes a union of itself and others, or the other way round.
fn one_sided<'a>(at: &mut At<'_, 'a>, facets: &Facets<'a>, union: &Spot<'a>, made: bool) {
    let roots = at.walk.roots();
    let place = facets.place();
    let (single, root, other_root) =
        if made { (&place.old, roots.old.node, roots.new.node) } else { (&place.new, roots.new.node, roots.old.node) };
    let kind = type_of(single, root);
    let branch = union.items().find(|branch| kind.is_some() && type_of(branch, other_root) == kind);
    let both = |branch: Spot<'a>| {
        if made { Both { old: place.old.clone(), new: branch } } else { Both { old: branch, new: place.new.clone() } }
    };
    let count = union.node.items().len();
    match branch {
        Some(branch) if made => {
            at.found(&rules::UNION_MADE, union, format!("one of {count} types"));
            at.visit(schema, both(branch));
        }
        Some(branch) => {
            at.found(&rules::UNION_UNMADE, &place.new, format!("one type instead of one of {count}"));
            at.visit(schema, both(branch));
        }
        None => at.found(&rules::TYPE_CHANGED, &place.new, "a union and a plain type, none of whose values it takes"),
    }
}

/// Pairs the branches by name and then by type; what is left was added or removed.
fn branches<'a>(at: &mut At<'_, 'a>, both: &Both<'a>, added: &'static rules::Rule, removed: &'static rules::Rule) {
    let roots = at.walk.roots();
    let mut left: Vec<Spot<'a>> = both.old.items().collect();
    let mut waiting: Vec<Spot<'a>> = both.new.items().collect();
    let mut order = Vec::new();
    let mut pair = |at: &mut At<'_, 'a>, fits: &dyn Fn(&Spot<'a>, &Spot<'a>) -> bool| {
        waiting.retain(|new| {
            let Some(index) = left.iter().position(|old| fits(old, new)) else { return true };
            let old = left.remove(index);
            order.push((old.pointer.clone(), new.pointer.clone()));
            at.visit(schema, Both { old, new: new.clone() });
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
        at.found(added, new, said_of(new));
    }
    for old in &left {
        at.gone(removed, old, said_of(old));
    }
    let before: Vec<usize> = order.iter().map(|(old, _)| position(old)).collect();
    let after: Vec<usize> = order.iter().map(|(_, new)| position(new)).collect();
    let mut by_old: Vec<(usize, usize)> = before.into_iter().zip(after).collect();
    by_old.sort_unstable();
    if !by_old.is_sorted_by_key(|(_, new)| *new) {
        at.found(&rules::LIST_REORDERED, &both.new, "the same in another order");
    }
}

fn position(pointer: &crate::pointer::Pointer) -> usize {
    pointer.last().and_then(|index| index.parse().ok()).unwrap_or_default()
}
