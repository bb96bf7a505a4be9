//! Rules on operations that have more than one path.

use std::collections::BTreeMap;

use super::{LintRule, context::Context, findings::Findings, operation::Operation, text::braces};
use crate::{node::Node, pointer::Pointer};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "same-as",
        reason: "one method of a service answers both operations: whatever differs between them would be lost for one",
        remedy: "name an operation that has no `x-same-as` itself, with the same method, and repeat its path parameters, \
                 `parameters`, `requestBody`, `responses`, `security` and `x-required-scope` as they stand; its \
                 callbacks are announced once",
        check: same_as,
    },
    LintRule {
        id: "path-aliases",
        reason: "the router serves each of these paths: axum panics on one that it knows already, and a parameter that a \
                 spelling leaves out is never filled",
        remedy: "list whole path templates with the parameters of the path, each once, that are no path of the document",
        check: path_aliases,
    },
];

/// What has to be equal as it is written.
const EQUAL: [&str; 6] = ["parameters", "requestBody", "responses", "security", "x-required-scope", "x-repeatable"];

fn same_as(context: &Context<'_>, findings: &mut Findings<'_>) {
    let operations: Vec<Operation<'_>> = context.operations().collect();
    for operation in &operations {
        let Some(id) = operation.node.get("x-same-as").and_then(Node::as_str) else { continue };
        let at = operation.pointer.key("x-same-as");
        let Some(named) = operations.iter().find(|other| other.id() == Some(id)) else {
            findings.add(&at, format!("there is no operation `{id}`"));
            continue;
        };
        if named.host.is_some() || operation.host.is_some() {
            findings.add(&at, "a callback has one address only");
            continue;
        }
        if named.node.get("x-same-as").is_some() {
            findings.add(&at, format!("`{id}` has an `x-same-as` itself"));
            continue;
        }
        if named.method != operation.method {
            let (one, other) = (operation.method.to_uppercase(), named.method.to_uppercase());
            findings.add(&at, format!("{} is a {one} and `{id}` a {other}", operation.name()));
        }
        if variables(&named.path) != variables(&operation.path) {
            findings.add(&at, format!("the paths of {} and `{id}` have other parameters", operation.name()));
        }
        for key in EQUAL {
            let [one, other] = [operation, named].map(|one| one.node.get(key).map(Node::to_json));
            if one != other {
                let usage = if one.is_some() { operation.pointer.key(key) } else { operation.pointer.clone() };
                findings.add(&usage, format!("`{key}` of {} is not that of `{id}`", operation.name()));
            }
        }
        if operation.node.get("callbacks").is_some() {
            let message = format!("the callbacks of {} are those of `{id}`", operation.name());
            findings.add(&operation.pointer.key("callbacks"), message);
        }
    }
}

/// The names of the variables in a path, in order.
fn variables(path: &str) -> Vec<&str> {
    path.split('/').flat_map(|segment| braces(segment).0).collect()
}

/// A path without the names of variables, by which the router distinguishes paths.
fn shape(path: &str) -> String {
    let anonymous = |segment: &str| if segment.starts_with('{') { "{}".to_owned() } else { segment.to_owned() };
    path.split('/').map(anonymous).collect::<Vec<_>>().join("/")
}

fn path_aliases(context: &Context<'_>, findings: &mut Findings<'_>) {
    // Each shape with the path whose spelling it is.
    let paths = context.root().get("paths").map(Node::entries).unwrap_or_default();
    let mut known: BTreeMap<String, &str> = paths.iter().map(|entry| (shape(&entry.key), entry.key.as_str())).collect();
    let operations: Vec<Operation<'_>> = context.operations().collect();
    for operation in &operations {
        let Some(aliases) = operation.node.get("x-path-aliases").and_then(Node::as_list) else { continue };
        let at = operation.pointer.key("x-path-aliases");
        if operation.host.is_some() {
            findings.add(&at, "a callback has one address only");
            continue;
        }
        if aliases.is_empty() {
            findings.add(&at, "the list of spellings is empty");
        }
        let mut own: Vec<String> = Vec::new();
        for (index, alias) in aliases.iter().enumerate() {
            let Some(alias) = alias.as_str() else { continue };
            let at: Pointer = at.index(index);
            let plain = |c: char| c.is_ascii_alphanumeric() || "/._~-{}".contains(c);
            if !alias.starts_with('/')
                || !alias.chars().all(plain)
                || alias.split('/').any(|one| one == "." || one == "..")
            {
                findings.add(&at, format!("`{alias}` is not a path such as /segment/{{parameter}}/segment"));
                continue;
            }
            let whole = alias.split('/').filter(|one| one.contains(['{', '}']));
            let mut whole = whole.map(|one| (braces(one), one.len()));
            if !whole.all(|((names, paired), length)| paired && matches!(*names, [name] if name.len() + 2 == length))
                || variables(alias) != variables(&operation.path)
            {
                findings.add(&at, format!("`{alias}` has other parameters than `{}`", operation.path));
                continue;
            }
            let shape = shape(alias);
            let path = known.get(&shape).copied();
            if own.contains(&shape) || path.is_some_and(|path| path != operation.path || path == alias) {
                findings.add(&at, format!("`{alias}` is a path or a spelling that is there already"));
                continue;
            }
            own.push(shape.clone());
            // Operations of one path share its spellings.
            if let Some(entry) = paths.iter().find(|entry| entry.key == operation.path) {
                known.insert(shape, entry.key.as_str());
            }
        }
    }
}
