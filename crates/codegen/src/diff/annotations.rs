//! Keys that any object can have: prose, examples, notes. Also every key that no other module compares.

use super::nodes::{NodeDiff, NodePair, NodeRef, clipped, short};
use super::rules::{self, ChangeRule};
use super::walk::Cursor;

/// Compares every key that the caller has not compared. After this, the two objects are compared completely.
pub(super) fn compare_remaining<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>, handled: &[&str]) {
    for (key, sides) in NodeDiff::Both(both.clone()).members() {
        if !handled.contains(&key) {
            compare_key(at, key, &sides);
        }
    }
}

/// Compares what stands beside two `$ref`s.
pub(super) fn compare_siblings_of_ref<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    compare_remaining(at, both, &["$ref"]);
}

/// Whether a key is documentation only.
pub(super) fn is_annotation(key: &str) -> bool {
    const ANNOTATIONS: &[&str] =
        &["description", "summary", "title", "externalDocs", "example", "x-decision", "x-since", "x-enum-descriptions"];
    ANNOTATIONS.contains(&key)
}

/// Compares one key that has the same meaning in every object.
pub(super) fn compare_key<'a>(at: &mut Cursor<'_, 'a>, key: &str, sides: &NodeDiff<'a>) {
    // Examples can be equal references to different values.
    if key != "examples" && !sides.is_changed() {
        return;
    }
    let (old, new) = sides.old_and_new();
    match key {
        "description" | "summary" | "title" | "externalDocs" | "x-enum-descriptions" | "x-pattern-description" => {
            note(at, &rules::DESCRIPTION_CHANGED, key, sides);
        }
        "example" => note(at, &rules::EXAMPLE_CHANGED, key, sides),
        "examples" => examples(at, sides),
        "x-decision" => report_values(at, &rules::DECISION_CHANGED, key, sides),
        "x-since" | "x-enum-since" => report_values(at, &rules::SINCE_CHANGED, key, sides),
        "x-unit" => {
            let rule = if matches!(sides, NodeDiff::Both(_)) { &rules::UNIT_CHANGED } else { &rules::UNIT_STATED };
            report_values(at, rule, key, sides);
        }
        "x-owned" => {
            let rule = match sides {
                NodeDiff::Added(_) => &rules::OWNERSHIP_ADDED,
                NodeDiff::Removed(_) => &rules::OWNERSHIP_REMOVED,
                _ => &rules::OWNERSHIP_CHANGED,
            };
            report_values(at, rule, key, sides);
        }
        "x-same-as" => report_values(at, &rules::SAME_AS_CHANGED, key, sides),
        "x-set-by" => report_values(at, &rules::HEADER_SET_BY_CHANGED, key, sides),
        "deprecated" => compare_flag(at, key, sides, &rules::DEPRECATED, &rules::UNDEPRECATED),
        _ if key.starts_with("x-") => report_values(at, &rules::EXTENSION_CHANGED, key, sides),
        _ => match sides {
            NodeDiff::Added(new) => at.report(&rules::KEYWORD_ADDED, new, format!("`{key}` is {}", short(new.node))),
            NodeDiff::Removed(old) => {
                at.report_removed(&rules::KEYWORD_REMOVED, old, format!("`{key}` was {}", short(old.node)))
            }
            _ => at.report_either(&rules::KEYWORD_CHANGED, old, new, change(key, sides)),
        },
    }
}

/// Compares a key that is true, or false or absent.
pub(super) fn compare_flag<'a>(
    at: &mut Cursor<'_, 'a>,
    key: &str,
    sides: &NodeDiff<'a>,
    on: &'static ChangeRule,
    off: &'static ChangeRule,
) {
    let (old, new) = sides.old_and_new();
    let is_true = |spot: Option<&NodeRef<'a>>| spot.and_then(|spot| spot.node.as_bool()) == Some(true);
    match (is_true(old), is_true(new)) {
        (false, true) => at.report_either(on, old, new, format!("`{key}` is true")),
        (true, false) => at.report_either(off, old, new, format!("`{key}` is no longer true")),
        _ if old.is_some() != new.is_some() => {
            at.report_either(&rules::LAYOUT_CHANGED, old, new, format!("`{key}` is left out where it says nothing"));
        }
        _ => {}
    }
}

/// Reports a change with the old and the new value.
pub(super) fn report_values<'a>(at: &mut Cursor<'_, 'a>, rule: &'static ChangeRule, key: &str, sides: &NodeDiff<'a>) {
    let (old, new) = sides.old_and_new();
    at.report_either(rule, old, new, change(key, sides));
}

/// `key` with its old and its new value.
pub(super) fn change(key: &str, sides: &NodeDiff<'_>) -> String {
    match sides {
        NodeDiff::Both(both) => format!("`{key}` {} → {}", short(both.old.node), short(both.new.node)),
        NodeDiff::Added(new) => format!("`{key}` {} added", short(new.node)),
        NodeDiff::Removed(old) => format!("`{key}` {} removed", short(old.node)),
        NodeDiff::Absent => String::new(),
    }
}

/// Reports a change without the values, which are too long.
fn note<'a>(at: &mut Cursor<'_, 'a>, rule: &'static ChangeRule, key: &str, sides: &NodeDiff<'a>) {
    let (old, new) = sides.old_and_new();
    let became = match sides {
        NodeDiff::Added(_) => "added",
        NodeDiff::Removed(_) => "removed",
        _ => "changed",
    };
    at.report_either(rule, old, new, format!("`{key}` {became}"));
}

/// Named examples; on a schema of newer documents, a list.
fn examples<'a>(at: &mut Cursor<'_, 'a>, sides: &NodeDiff<'a>) {
    let (old, new) = sides.old_and_new();
    if [old, new].into_iter().flatten().any(|spot| spot.node.as_map().is_none()) {
        if sides.is_changed() {
            note(at, &rules::EXAMPLE_CHANGED, "examples", sides);
        }
        return;
    }
    for (name, sides) in sides.members() {
        match sides {
            NodeDiff::Both(both) => at.visit_part("examples", example, &both),
            NodeDiff::Added(new) => {
                at.report(&rules::EXAMPLE_CHANGED, &new, format!("example `{}` added", clipped(name)))
            }
            NodeDiff::Removed(old) => {
                at.report_removed(&rules::EXAMPLE_CHANGED, &old, format!("example `{}` removed", clipped(name)));
            }
            NodeDiff::Absent => {}
        }
    }
}

/// Compares a named example.
pub(super) fn example<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    for key in ["value", "externalValue"] {
        let sides = both.key(key);
        if sides.is_changed() {
            note(at, &rules::EXAMPLE_CHANGED, key, &sides);
        }
    }
    compare_remaining(at, both, &["value", "externalValue", "$ref"]);
}
