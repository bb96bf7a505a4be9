//! Who may call: security requirements and the schemes that they name.

use std::collections::{BTreeMap, BTreeSet};

use super::annotations;
use super::nodes::{NodeDiff, NodePair, NodeRef, reordered, same};
use super::operation::Operation;
use super::rules;
use super::walk::Cursor;
use crate::node::Node;

/// The alternative ways to authenticate. Each has the schemes that are all required, with the scopes that each needs.
type Alternatives<'a> = BTreeMap<BTreeSet<&'a str>, BTreeSet<(&'a str, &'a str)>>;

/// The security requirements of an operation, or those of the document.
fn said<'a>(operation: &Operation<'a>, root: &NodeRef<'a>) -> Option<NodeRef<'a>> {
    operation.spot.get("security").or_else(|| root.get("security"))
}

fn alternatives<'a>(said: Option<&NodeRef<'a>>) -> Alternatives<'a> {
    let mut found = Alternatives::new();
    for requirement in said.into_iter().flat_map(NodeRef::items) {
        let schemes = requirement.members().map(|(scheme, _)| scheme).collect();
        let scopes = requirement.members().flat_map(|(scheme, scopes)| {
            scopes.node.items().iter().filter_map(Node::as_str).map(move |scope| (scheme, scope)).collect::<Vec<_>>()
        });
        found.insert(schemes, scopes.collect());
    }
    found
}

/// Whether no authentication is required.
fn is_open(alternatives: &Alternatives<'_>) -> bool {
    alternatives.is_empty() || alternatives.keys().any(BTreeSet::is_empty)
}

fn listed(schemes: &BTreeSet<&str>) -> String {
    schemes.iter().map(|scheme| format!("`{scheme}`")).collect::<Vec<_>>().join(" and ")
}

/// Compares the security requirements of an operation.
pub(super) fn requirement<'a>(at: &mut Cursor<'_, 'a>, old: &Operation<'a>, new: &Operation<'a>) {
    let roots = at.walk.roots();
    let (before, after) = (said(old, &roots.old), said(new, &roots.new));
    let (from, to) = (alternatives(before.as_ref()), alternatives(after.as_ref()));
    let place = after.clone().unwrap_or_else(|| new.spot.clone());
    let name = new.name();
    match (is_open(&from), is_open(&to)) {
        (true, false) => at.report(&rules::SECURITY_ADDED, &place, format!("`{name}` asks who calls")),
        (false, true) => {
            let message = format!("`{name}` is open to everybody");
            at.report_either(&rules::SECURITY_REMOVED, before.as_ref(), after.as_ref(), message);
        }
        (true, true) => {
            let sides = NodeDiff::of(before.clone(), after.clone());
            if sides.is_changed() {
                at.report_either(
                    &rules::LAYOUT_CHANGED,
                    before.as_ref(),
                    after.as_ref(),
                    "is open to everybody, as before",
                );
            }
        }
        (false, false) => changed(at, before.as_ref(), &place, &from, &to),
    }
    let own = (old.spot.get("security"), new.spot.get("security"));
    if own.0.is_some() != own.1.is_some() && from == to {
        let message = "what holds for all operations need not be said of one";
        at.report_either(&rules::LAYOUT_CHANGED, own.0.as_ref(), own.1.as_ref(), message);
    }
}

fn changed<'a>(
    at: &mut Cursor<'_, 'a>,
    before: Option<&NodeRef<'a>>,
    place: &NodeRef<'a>,
    from: &Alternatives<'a>,
    to: &Alternatives<'a>,
) {
    let roots = at.walk.roots();
    let renamed = renamed(&schemes(&roots.old), &schemes(&roots.new));
    let now = |scheme: &'a str| renamed.get(scheme).copied().unwrap_or(scheme);
    let mut left = to.clone();
    for (names, scopes) in from {
        let called: BTreeSet<&str> = names.iter().map(|name| now(name)).collect();
        let Some(needed) = left.remove(&called) else {
            let spot = before.unwrap_or(place);
            at.report_removed(&rules::SECURITY_ALTERNATIVE_REMOVED, spot, format!("by {}", listed(names)));
            continue;
        };
        let scopes: BTreeSet<(&str, &str)> = scopes.iter().map(|(scheme, scope)| (now(scheme), *scope)).collect();
        for (scheme, scope) in needed.difference(&scopes) {
            at.report(&rules::SECURITY_SCOPES_ADDED, place, format!("scope `{scope}` of `{scheme}`"));
        }
        for (scheme, scope) in scopes.difference(&needed) {
            at.report(&rules::SECURITY_SCOPES_REMOVED, place, format!("scope `{scope}` of `{scheme}`"));
        }
        for name in names {
            let pair = (
                schemes(&roots.old).and_then(|all| all.get(name)),
                schemes(&roots.new).and_then(|all| all.get(now(name))),
            );
            if let (Some(old), Some(new)) = pair {
                if *name != now(name) {
                    let message = format!("`{name}` in `components/securitySchemes` is called `{}`", now(name));
                    at.walk.is_renamed("securitySchemes", name, now(name));
                    at.report(&rules::COMPONENT_RENAMED, &new, message);
                }
                at.visit(scheme, NodePair { old, new });
            }
        }
    }
    for names in left.keys() {
        at.report(&rules::SECURITY_ALTERNATIVE_ADDED, place, format!("by {}", listed(names)));
    }
    let Some(before) = before else { return };
    let order = |list: &NodeRef<'a>| list.items().map(|item| item.node.to_json().to_string()).collect::<Vec<_>>();
    if reordered(&order(before), &order(place)) {
        at.report(&rules::LIST_REORDERED, place, "the same alternatives in another order");
    }
}

fn schemes<'a>(root: &NodeRef<'a>) -> Option<NodeRef<'a>> {
    root.get("components")?.get("securitySchemes")
}

/// Equal schemes with another name.
fn renamed<'a>(old: &Option<NodeRef<'a>>, new: &Option<NodeRef<'a>>) -> BTreeMap<&'a str, &'a str> {
    let mut renamed = BTreeMap::new();
    let (Some(old), Some(new)) = (old, new) else { return renamed };
    for (name, scheme) in old.members().filter(|(name, _)| new.node.get(name).is_none()) {
        let twin = new.members().find(|(other, found)| old.node.get(other).is_none() && same(scheme.node, found.node));
        if let Some((other, _)) = twin {
            renamed.insert(name, other);
        }
    }
    renamed
}

/// The message for a header whose name differs in case only.
fn respelled(both: &NodePair<'_>) -> Option<String> {
    let (old, new) = (both.old.text("name")?, both.new.text("name")?);
    let is_header = [&both.old, &both.new].iter().all(|scheme| scheme.text("in") == Some("header"));
    let is_respelled = is_header && old != new && old.eq_ignore_ascii_case(new);
    is_respelled.then(|| format!("header `{old}` → `{new}`"))
}

/// Compares two security schemes.
pub(super) fn scheme<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    let compared = ["type", "in", "name", "scheme", "bearerFormat", "flows", "openIdConnectUrl"];
    for key in compared {
        let sides = both.key(key);
        if let Some(message) = respelled(both).filter(|_| key == "name") {
            at.report(&rules::PARAMETER_RESPELLED, &both.new, message);
        } else if sides.is_changed() {
            annotations::report_values(at, &rules::SECURITY_SCHEME_CHANGED, key, &sides);
        }
    }
    annotations::compare_remaining(at, both, &compared);
}
