//! Operations and callbacks: matches the old ones with the new ones, and compares each pair.

use super::annotations;
use super::messages::{answers, body};
use super::nodes::{NodeDiff, NodePair, NodeRef};
use super::operation::{METHODS, Operation, PATH_ALIASES, listed, shape};
use super::parameters::parameters;
use super::rules;
use super::security;
use super::servers;
use super::walk::{Cursor, DiffWalk};
use crate::node::Node;

/// The pairs of operations, the removed ones and the added ones.
type MatchedOperations<'a> = (Vec<(Operation<'a>, Operation<'a>)>, Vec<Operation<'a>>, Vec<Operation<'a>>);

/// Pairs operations by their id, then by where they are.
fn matched<'a>(mut old: Vec<Operation<'a>>, mut new: Vec<Operation<'a>>) -> MatchedOperations<'a> {
    let mut pairs = Vec::new();
    let fits: [fn(&Operation<'a>, &Operation<'a>) -> bool; 4] = [
        |old, new| old.id().is_some() && old.id() == new.id() && old.shape() == new.shape(),
        |old, new| old.id().is_some() && old.id() == new.id(),
        |old, new| old.callback == new.callback && old.shape() == new.shape(),
        // A callback with another expression is still the callback of that name.
        |old, new| old.callback.is_some() && old.callback == new.callback && old.method == new.method,
    ];
    for fits in fits {
        new.retain(|new| {
            let Some(index) = old.iter().position(|old| fits(old, new)) else { return true };
            pairs.push((old.remove(index), new.clone()));
            false
        });
    }
    (pairs, old, new)
}

/// Compares all operations of the paths.
pub(super) fn paths(walk: &mut DiffWalk<'_>) {
    let roots = walk.roots();
    let (old, new) = (roots.old.get("paths"), roots.new.get("paths"));
    if let (Some(old), Some(new)) = (&old, &new) {
        wording_of_keys(walk, old, new);
    }
    let old = listed(old.as_ref(), None, roots.old.node);
    let new = listed(new.as_ref(), None, roots.new.node);
    operations(walk, old, new);
}

/// Extensions may stand beside paths.
fn wording_of_keys<'a>(walk: &mut DiffWalk<'a>, old: &NodeRef<'a>, new: &NodeRef<'a>) {
    let mut at = walk.begin([]);
    for (key, sides) in NodeDiff::of(Some(old.clone()), Some(new.clone())).members() {
        if key.starts_with("x-") {
            annotations::compare_key(&mut at, key, &sides);
        }
    }
}

fn operations<'a>(walk: &mut DiffWalk<'a>, old: Vec<Operation<'a>>, new: Vec<Operation<'a>>) {
    let (pairs, removed, added) = matched(old, new);
    for (old, new) in &pairs {
        operation(walk, old, new);
    }
    for old in &removed {
        let [flow, _] = old.flows();
        let (rule, noun) = match old.callback {
            Some(_) => (&rules::CALLBACK_REMOVED, "callback"),
            None => (&rules::OPERATION_REMOVED, "operation"),
        };
        walk.begin(old.operation_flows(flow)).report_removed(rule, &old.spot, format!("{noun} {}", described(old)));
    }
    for new in &added {
        let [flow, _] = new.flows();
        let (rule, noun) = match new.callback {
            Some(_) => (&rules::CALLBACK_ADDED, "callback"),
            None => (&rules::OPERATION_ADDED, "operation"),
        };
        walk.begin(new.operation_flows(flow)).report(rule, &new.spot, format!("{noun} {}", described(new)));
    }
}

fn described(operation: &Operation<'_>) -> String {
    let place = format!("{} {}", operation.method.to_uppercase(), operation.path);
    let name = operation.name();
    if name == place { place } else { format!("`{name}`, {place}") }
}

fn operation<'a>(walk: &mut DiffWalk<'a>, old: &Operation<'a>, new: &Operation<'a>) {
    let both = NodePair { old: old.spot.clone(), new: new.spot.clone() };
    let [sent, answered] = new.flows();
    let mut at = walk.begin(new.operation_flows(sent));
    place(&mut at, old, new);
    at.visit(path_item, NodePair { old: old.item.clone(), new: new.item.clone() });
    parameters(&mut at, old, new);
    body(&mut at, &both);
    security::requirement(&mut at, old, new);
    servers::of_operation(&mut at, old, new);
    scope(&mut at, &both);
    tags(&mut at, &both);
    let compared = [
        "operationId",
        "parameters",
        "requestBody",
        "responses",
        "callbacks",
        "security",
        "servers",
        "x-required-scope",
        PATH_ALIASES,
        "tags",
    ];
    annotations::compare_remaining(&mut at, &both, &compared);
    let mut at = walk.begin(new.operation_flows(answered));
    answers(&mut at, &both);
    callbacks(walk, &both);
}

/// Compares path, method and id.
fn place<'a>(at: &mut Cursor<'_, 'a>, old: &Operation<'a>, new: &Operation<'a>) {
    if old.path != new.path {
        let message = format!("{} → {}", old.path, new.path);
        if new.callback.is_some() {
            let is_same = old.effective_path == new.effective_path;
            let rule = if is_same { &rules::LAYOUT_CHANGED } else { &rules::CALLBACK_EXPRESSION_CHANGED };
            at.report(rule, &new.item, message);
        } else if shape(old.path) == shape(new.path) {
            at.report(&rules::PATH_VARIABLE_RENAMED, &new.item, message);
        } else if new.takes_path(old.path) {
            at.report(&rules::PATH_RESPELLED, &new.item, message);
        } else {
            at.report(&rules::PATH_CHANGED, &new.item, message);
        }
    }
    for (alias, spot) in new.path_aliases().filter(|(alias, _)| !old.takes_path(alias)) {
        at.report(&rules::PATH_ALIAS_ADDED, &spot, format!("also at {alias}"));
    }
    for (alias, spot) in old.path_aliases().filter(|(alias, _)| !new.takes_path(alias)) {
        at.report_removed(&rules::PATH_ALIAS_REMOVED, &spot, format!("no longer at {alias}"));
    }
    let aliases = NodePair { old: old.spot.clone(), new: new.spot.clone() }.key(PATH_ALIASES);
    if aliases.is_changed() {
        let (old, new) = aliases.old_and_new();
        at.report_either(&rules::LAYOUT_CHANGED, old, new, "the paths of the operation have been compared as one list");
    }
    if old.method != new.method {
        let message = format!("{} → {}", old.method.to_uppercase(), new.method.to_uppercase());
        at.report(&rules::METHOD_CHANGED, &new.spot, message);
    }
    if let (Some(before), Some(after)) = (old.callback, new.callback)
        && before != after
    {
        at.report(&rules::CALLBACK_RENAMED, &new.spot, format!("callback `{before}` → `{after}`"));
    }
    let id = NodePair { old: old.spot.clone(), new: new.spot.clone() }.key("operationId");
    if old.id() != new.id() {
        annotations::report_values(at, &rules::OPERATION_ID_CHANGED, "operationId", &id);
    }
}

/// Compares the keys of a path; its parameters and servers are compared with the operations.
fn path_item<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    for key in ["parameters", "servers", "$ref"] {
        let sides = both.key(key);
        if sides.is_changed() {
            let (old, new) = sides.old_and_new();
            at.report_either(
                &rules::LAYOUT_CHANGED,
                old,
                new,
                format!("`{key}` of a path is compared with each operation"),
            );
        }
    }
    let compared: Vec<&str> = METHODS.into_iter().chain(["parameters", "servers", "$ref"]).collect();
    annotations::compare_remaining(at, both, &compared);
}

fn scope<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    let key = "x-required-scope";
    let sides = both.key(key);
    if !sides.is_changed() {
        return;
    }
    let rule = match &sides {
        NodeDiff::Added(_) => &rules::SCOPE_ADDED,
        NodeDiff::Removed(_) => &rules::SCOPE_REMOVED,
        _ => &rules::SCOPE_CHANGED,
    };
    annotations::report_values(at, rule, key, &sides);
}

fn tags<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    let sides = both.key("tags");
    if sides.is_changed() {
        annotations::report_values(at, &rules::TAGS_CHANGED, "tags", &sides);
    }
}

fn callbacks<'a>(walk: &mut DiffWalk<'a>, both: &NodePair<'a>) {
    let roots = walk.roots();
    let sides = both.key("callbacks");
    let (old, new) = sides.old_and_new();
    let list = |map: Option<&NodeRef<'a>>, root: &'a Node| -> Vec<Operation<'a>> {
        let callbacks = map.into_iter().flat_map(NodeRef::members);
        callbacks.flat_map(|(name, callback)| listed(Some(&callback.resolved(root)), Some(name), root)).collect()
    };
    let (old, mut new) = (list(old, roots.old.node), list(new, roots.new.node));
    for callback in &mut new {
        let is_same = |known: &&Operation<'a>| is_same_field(both, &roots, known.path, callback.path);
        callback.effective_path = old.iter().find(is_same).map_or(callback.path, |known| known.path);
    }
    operations(walk, old, new);
}

/// How an expression begins that names a field of the request.
const REQUEST_FIELD: &str = "{$request.body#/";

/// Whether two expressions name the same field of the request, by names that both documents accept.
fn is_same_field(both: &NodePair<'_>, roots: &NodePair<'_>, old: &str, new: &str) -> bool {
    let field = |expression: &'_ str| expression.strip_prefix(REQUEST_FIELD)?.strip_suffix('}').map(str::to_owned);
    let (Some(old), Some(new)) = (field(old), field(new)) else { return false };
    let takes = |operation: &NodeRef<'_>, root: &Node| {
        let body = operation.get("requestBody").map(|body| body.resolved(root));
        let media = body.and_then(|body| body.get("content")).and_then(|content| content.get("application/json"));
        let schema = media.and_then(|media| media.get("schema")).map(|schema| schema.resolved(root));
        let properties = schema.and_then(|schema| schema.get("properties"));
        properties.is_some_and(|properties| {
            properties.members().any(|(name, property)| {
                let aliases = property.node.get("x-aliases").map(Node::items).unwrap_or_default();
                let takes = |text: &str| name == text || aliases.iter().any(|alias| alias.as_str() == Some(text));
                takes(&old) && takes(&new)
            })
        })
    };
    old == new || (takes(&both.old, roots.old.node) && takes(&both.new, roots.new.node))
}
