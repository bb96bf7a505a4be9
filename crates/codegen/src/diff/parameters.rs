//! Parameters: matches the old ones with the new ones, and compares each pair.

use super::annotations;
use super::messages::{content, style};
use super::nodes::{NodeDiff, NodePair, NodeRef, reordered, same};
use super::operation::Operation;
use super::rules;
use super::schema::schema;
use super::walk::Cursor;

/// A parameter of an operation: its node in the list, and the resolved one.
#[derive(Clone)]
struct Parameter<'a> {
    used: NodeRef<'a>,
    name: &'a str,
    location: &'a str,
    is: NodeRef<'a>,
}

impl<'a> Parameter<'a> {
    fn all(operation: &Operation<'a>, root: &'a crate::node::Node) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for used in operation.parameters() {
            let is = used.resolved(root);
            let (name, location) = (is.text("name").unwrap_or_default(), is.text("in").unwrap_or_default());
            // A parameter of the operation overrides that of the path.
            all.retain(|known| (known.name, known.location) != (name, location));
            all.push(Self { used, name, location, is });
        }
        all
    }

    /// Header names are compared without case.
    fn is_called(&self, name: &str) -> bool {
        if self.location == "header" { self.name.eq_ignore_ascii_case(name) } else { self.name == name }
    }

    fn said(&self) -> String {
        format!("{} parameter `{}`", self.location, self.name)
    }
}

/// Compares the parameters of an operation.
pub(super) fn parameters<'a>(at: &mut Cursor<'_, 'a>, old: &Operation<'a>, new: &Operation<'a>) {
    let roots = at.walk.roots();
    let mut left = Parameter::all(old, roots.old.node);
    let mut waiting = Parameter::all(new, roots.new.node);
    let before: Vec<_> = left.iter().map(|parameter| (parameter.location, parameter.name)).collect();
    let after: Vec<_> = waiting.iter().map(|parameter| (parameter.location, parameter.name)).collect();
    let positions = (old.variables(), new.variables());
    let place = |names: &[&str], name: &str| names.iter().position(|known| *known == name);

    let mut pair = |at: &mut Cursor<'_, 'a>, fits: &dyn Fn(&Parameter<'a>, &Parameter<'a>) -> bool| {
        waiting.retain(|new| {
            let Some(index) = left.iter().position(|old| fits(old, new)) else { return true };
            renamed(at, &left.remove(index), new);
            false
        });
    };
    let alike = |old: &Parameter<'a>, new: &Parameter<'a>| match (old.is.get("schema"), new.is.get("schema")) {
        (Some(before), Some(after)) => {
            old.is.flag("required") == new.is.flag("required") && same(before.node, after.node)
        }
        _ => false,
    };
    pair(at, &|old, new| old.location == new.location && old.name == new.name);
    pair(at, &|old, new| old.location == new.location && old.is_called(new.name));
    // A variable keeps its place in the path.
    pair(at, &|old, new| {
        let position = place(&positions.0, old.name);
        old.location == "path"
            && new.location == "path"
            && position.is_some()
            && position == place(&positions.1, new.name)
            && positions.0.len() == positions.1.len()
    });
    pair(at, &|old, new| old.name == new.name);
    pair(at, &|old, new| old.location == new.location && alike(old, new));
    for new in &waiting {
        if new.is.flag("required") {
            at.report(&rules::REQUIRED_PARAMETER_ADDED, &new.used, format!("required {}", new.said()));
        } else {
            at.report(&rules::PARAMETER_ADDED, &new.used, format!("optional {}", new.said()));
        }
    }
    for old in &left {
        at.report_removed(&rules::PARAMETER_REMOVED, &old.used, old.said());
    }
    if reordered(&before, &after) {
        let list = new.spot.get("parameters").unwrap_or_else(|| new.spot.clone());
        at.report(&rules::LIST_REORDERED, &list, "the same parameters in another order");
    }
}

/// Compares two matched parameters, which may differ in name and location.
fn renamed<'a>(at: &mut Cursor<'_, 'a>, old: &Parameter<'a>, new: &Parameter<'a>) {
    if old.location != new.location {
        let message = format!("`{}` moves from {} to {}", new.name, old.location, new.location);
        at.report(&rules::PARAMETER_MOVED, &new.is, message);
    }
    // The variable of a path is renamed together with the path, which reports it.
    if old.name != new.name && new.location != "path" {
        let message = format!("{} parameter `{}` → `{}`", new.location, old.name, new.name);
        let rule = if old.is_called(new.name) { &rules::PARAMETER_RESPELLED } else { &rules::PARAMETER_RENAMED };
        at.report(rule, &new.is, message);
    }
    at.visit_part("parameters", parameter, &NodePair { old: old.used.clone(), new: new.used.clone() });
}

fn parameter<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    let required = both.key("required");
    annotations::compare_flag(at, "required", &required, &rules::PARAMETER_REQUIRED, &rules::PARAMETER_OPTIONAL);
    style(at, both);
    supplied(at, both);
    match both.key("schema") {
        NodeDiff::Both(kept) => at.visit(schema, kept),
        NodeDiff::Absent => {}
        sides => annotations::compare_key(at, "schema", &sides),
    }
    content(at, both);
    let compared =
        ["name", "in", "required", "style", "explode", "allowReserved", "x-client-supplied", "schema", "content"];
    annotations::compare_remaining(at, both, &compared);
}

fn supplied<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    let key = "x-client-supplied";
    let sides = both.key(key);
    let needed = both.old.flag("required") || both.new.flag("required");
    let (added, removed) = if needed {
        (&rules::CLIENT_SUPPLIED_ADDED, &rules::CLIENT_SUPPLIED_REMOVED)
    } else {
        (&rules::CLIENT_SUPPLIED_NOTED, &rules::CLIENT_SUPPLIED_NOTED)
    };
    annotations::compare_flag(at, key, &sides, added, removed);
}
