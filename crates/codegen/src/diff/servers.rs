//! Servers: those of the document, and those that an operation or a path has of its own.

use super::annotations;
use super::nodes::{NodeDiff, NodePair, NodeRef, reordered};
use super::operation::Operation;
use super::rules;
use super::walk::Cursor;
use crate::node::Node;

/// Compares the servers of the document, unless every operation has some of its own.
pub(super) fn servers<'a>(at: &mut Cursor<'_, 'a>, sides: &NodeDiff<'a>) {
    let (old, new) = sides.old_and_new();
    if at.walk.inherits_servers || at.walk.has_no_operations() {
        lists(at, old, new);
    } else if sides.is_changed() {
        at.report_either(&rules::LAYOUT_CHANGED, old, new, "each operation has servers of its own");
    }
}

/// Compares the servers of an operation, where it has some of its own in either document.
pub(super) fn of_operation<'a>(at: &mut Cursor<'_, 'a>, old: &Operation<'a>, new: &Operation<'a>) {
    let (own_before, own_after) = (old.servers(), new.servers());
    if own_before.is_none() && own_after.is_none() {
        at.walk.inherits_servers = true;
        return;
    }
    let roots = at.walk.roots();
    let before = own_before.clone().or_else(|| roots.old.get("servers"));
    let after = own_after.clone().or_else(|| roots.new.get("servers"));
    lists(at, before.as_ref(), after.as_ref());
    let is_moved = match (&own_before, &own_after) {
        (Some(before), Some(after)) => before.pointer.tokens().count() != after.pointer.tokens().count(),
        _ => true,
    };
    if is_moved {
        at.report_either(
            &rules::LAYOUT_CHANGED,
            own_before.as_ref(),
            own_after.as_ref(),
            "servers stand in another place",
        );
    }
}

/// Compares two lists of servers.
fn lists<'a>(at: &mut Cursor<'_, 'a>, old: Option<&NodeRef<'a>>, new: Option<&NodeRef<'a>>) {
    let list = |spot: Option<&NodeRef<'a>>| spot.into_iter().flat_map(NodeRef::items).collect::<Vec<_>>();
    let (mut left, waiting) = (list(old), list(new));
    let urls = |list: &[NodeRef<'a>]| list.iter().filter_map(|server| server.text("url")).collect::<Vec<_>>();
    if let Some(new) = new
        && reordered(&urls(&left), &urls(&waiting))
    {
        at.report(&rules::LIST_REORDERED, new, "the same servers in another order");
    }
    for new in waiting {
        let url = new.text("url").unwrap_or_default();
        match left.iter().position(|old| old.text("url") == Some(url)) {
            Some(index) => server(at, &NodePair { old: left.remove(index), new }),
            None => at.report(&rules::SERVER_ADDED, &new, format!("server {url}")),
        }
    }
    for old in left {
        at.report_removed(&rules::SERVER_REMOVED, &old, format!("server {}", old.text("url").unwrap_or_default()));
    }
}

fn server<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    for (name, sides) in both.key("variables").members() {
        match sides {
            NodeDiff::Both(kept) => variable(at, &kept),
            NodeDiff::Added(new) => at.report(&rules::SERVER_VARIABLE_ADDED, &new, format!("variable `{name}`")),
            NodeDiff::Removed(old) => {
                at.report_removed(&rules::SERVER_VARIABLE_REMOVED, &old, format!("variable `{name}`"))
            }
            NodeDiff::Absent => {}
        }
    }
    annotations::compare_remaining(at, both, &["url", "variables"]);
}

fn variable<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    let default = both.key("default");
    if default.is_changed() {
        annotations::report_values(at, &rules::SERVER_DEFAULT_CHANGED, "default", &default);
    }
    let values = both.key("enum");
    let texts = |spot: &NodeRef<'a>| spot.node.items().iter().filter_map(Node::as_str).collect::<Vec<_>>();
    match &values {
        // Any value was good, and few are now.
        NodeDiff::Added(_) => annotations::report_values(at, &rules::SERVER_VALUES_REMOVED, "enum", &values),
        NodeDiff::Removed(_) => annotations::report_values(at, &rules::SERVER_VALUES_ADDED, "enum", &values),
        NodeDiff::Both(kept) => {
            let (before, after) = (texts(&kept.old), texts(&kept.new));
            for value in after.iter().filter(|value| !before.contains(value)) {
                at.report(&rules::SERVER_VALUES_ADDED, &kept.new, format!("value `{value}`"));
            }
            for value in before.iter().filter(|value| !after.contains(value)) {
                at.report(&rules::SERVER_VALUES_REMOVED, &kept.new, format!("value `{value}`"));
            }
            if reordered(&before, &after) {
                at.report(&rules::LIST_REORDERED, &kept.new, "the same values in another order");
            }
        }
        NodeDiff::Absent => {}
    }
    annotations::compare_remaining(at, both, &["default", "enum"]);
}
