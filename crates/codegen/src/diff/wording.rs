//! What can stand beside anything: prose, examples, notes - and whatever no other module looks at.

use super::rules::{self, Rule};
use super::spot::{Both, Sides, Spot, clipped, short};
use super::walk::At;

/// Compares every key that the caller has not looked at. After this, nothing about the two objects is left out.
pub(super) fn rest<'a>(at: &mut At<'_, 'a>, both: &Both<'a>, handled: &[&str]) {
    for (key, sides) in Sides::Kept(both.clone()).members() {
        if !handled.contains(&key) {
            other(at, key, &sides);
        }
    }
}

/// Whether a key only tells people something.
pub(super) fn is_note(key: &str) -> bool {
    const NOTES: &[&str] =
        &["description", "summary", "title", "externalDocs", "example", "x-decision", "x-since", "x-enum-descriptions"];
    NOTES.contains(&key)
}

/// Compares one key that means the same wherever it stands.
pub(super) fn other<'a>(at: &mut At<'_, 'a>, key: &str, sides: &Sides<'a>) {
    // Examples can be the same references to other values.
    if key != "examples" && !sides.is_changed() {
        return;
    }
    let (old, new) = sides.parts();
    match key {
        "description" | "summary" | "title" | "externalDocs" | "x-enum-descriptions" | "x-pattern-description" => {
            note(at, &rules::DESCRIPTION_CHANGED, key, sides);
        }
        "example" => note(at, &rules::EXAMPLE_CHANGED, key, sides),
        "examples" => examples(at, sides),
        "x-decision" => values(at, &rules::DECISION_CHANGED, key, sides),
        "x-since" | "x-enum-since" => values(at, &rules::SINCE_CHANGED, key, sides),
        "x-unit" => {
            let rule = if matches!(sides, Sides::Kept(_)) { &rules::UNIT_CHANGED } else { &rules::UNIT_STATED };
            values(at, rule, key, sides);
        }
        "x-owned" => {
            let rule = match sides {
                Sides::Added(_) => &rules::OWNERSHIP_ADDED,
                Sides::Removed(_) => &rules::OWNERSHIP_REMOVED,
                _ => &rules::OWNERSHIP_CHANGED,
            };
            values(at, rule, key, sides);
        }
        "x-same-as" => values(at, &rules::SAME_AS_CHANGED, key, sides),
        "x-set-by" => values(at, &rules::HEADER_SET_BY_CHANGED, key, sides),
        "deprecated" => flag(at, key, sides, &rules::DEPRECATED, &rules::UNDEPRECATED),
        _ if key.starts_with("x-") => values(at, &rules::EXTENSION_CHANGED, key, sides),
        _ => match sides {
            Sides::Added(new) => at.found(&rules::KEYWORD_ADDED, new, format!("`{key}` is {}", short(new.node))),
            Sides::Removed(old) => at.gone(&rules::KEYWORD_REMOVED, old, format!("`{key}` was {}", short(old.node))),
            _ => at.either(&rules::KEYWORD_CHANGED, old, new, change(key, sides)),
        },
    }
}

/// A key that is either there and true, or not.
pub(super) fn flag<'a>(at: &mut At<'_, 'a>, key: &str, sides: &Sides<'a>, on: &'static Rule, off: &'static Rule) {
    let (old, new) = sides.parts();
    let is_true = |spot: Option<&Spot<'a>>| spot.and_then(|spot| spot.node.as_bool()) == Some(true);
    match (is_true(old), is_true(new)) {
        (false, true) => at.either(on, old, new, format!("`{key}` is true")),
        (true, false) => at.either(off, old, new, format!("`{key}` is no longer true")),
        _ if old.is_some() != new.is_some() => {
            at.either(&rules::LAYOUT_CHANGED, old, new, format!("`{key}` is left out where it says nothing"));
        }
        _ => {}
    }
}

/// A change of a value that is worth showing.
pub(super) fn values<'a>(at: &mut At<'_, 'a>, rule: &'static Rule, key: &str, sides: &Sides<'a>) {
    let (old, new) = sides.parts();
    at.either(rule, old, new, change(key, sides));
}

/// `key` with its old and its new value.
pub(super) fn change(key: &str, sides: &Sides<'_>) -> String {
    match sides {
        Sides::Kept(both) => format!("`{key}` {} → {}", short(both.old.node), short(both.new.node)),
        Sides::Added(new) => format!("`{key}` {} added", short(new.node)),
        Sides::Removed(old) => format!("`{key}` {} removed", short(old.node)),
        Sides::Neither => String::new(),
    }
}

/// A change of something that is too long to be shown.
fn note<'a>(at: &mut At<'_, 'a>, rule: &'static Rule, key: &str, sides: &Sides<'a>) {
    let (old, new) = sides.parts();
    let became = match sides {
        Sides::Added(_) => "added",
        Sides::Removed(_) => "removed",
        _ => "changed",
    };
    at.either(rule, old, new, format!("`{key}` {became}"));
}

/// Named examples; on a schema of newer documents, a list.
fn examples<'a>(at: &mut At<'_, 'a>, sides: &Sides<'a>) {
    let (old, new) = sides.parts();
    if [old, new].into_iter().flatten().any(|spot| spot.node.as_map().is_none()) {
        if sides.is_changed() {
            note(at, &rules::EXAMPLE_CHANGED, "examples", sides);
        }
        return;
    }
    for (name, sides) in sides.members() {
        match sides {
            Sides::Kept(both) => at.visit_part("examples", example, &both),
            Sides::Added(new) => at.found(&rules::EXAMPLE_CHANGED, &new, format!("example `{}` added", clipped(name))),
            Sides::Removed(old) => {
                at.gone(&rules::EXAMPLE_CHANGED, &old, format!("example `{}` removed", clipped(name)));
            }
            Sides::Neither => {}
        }
    }
}

/// Compares a named example.
pub(super) fn example<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    for key in ["value", "externalValue"] {
        let sides = both.key(key);
        if sides.is_changed() {
            note(at, &rules::EXAMPLE_CHANGED, key, &sides);
        }
    }
    rest(at, both, &["value", "externalValue", "$ref"]);
}
