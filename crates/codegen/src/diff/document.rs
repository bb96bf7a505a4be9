//! The document as a whole: its info, tags, and the components that no operation uses.

use super::annotations;
use super::compatibility::Flow;
use super::nodes::{NodeDiff, NodePair, NodeRef, reordered, same};
use super::rules;
use super::schema::schema;
use super::security::scheme;
use super::servers::servers;
use super::walk::{CompareFn, Cursor, DiffWalk, OperationFlow};

/// For changes of every request; the operations are not listed one by one.
pub(super) fn every_request() -> [OperationFlow; 1] {
    [(String::new(), Flow::Request)]
}

/// Compares everything but the operations, which have been compared already.
pub(super) fn document(walk: &mut DiffWalk<'_>) {
    let roots = walk.roots();
    let mut at = walk.begin(every_request());
    let openapi = roots.key("openapi");
    if openapi.is_changed() {
        annotations::report_values(&mut at, &rules::OPENAPI_CHANGED, "openapi", &openapi);
    }
    info(&mut at, &roots);
    tags(&mut at, &roots);
    // Security has been compared at each operation.
    let security = roots.key("security");
    if security.is_changed() {
        let (old, new) = security.old_and_new();
        at.report_either(&rules::LAYOUT_CHANGED, old, new, "what holds for each operation is compared there");
    }
    servers(&mut at, &roots.key("servers"));
    let compared = ["openapi", "info", "servers", "tags", "paths", "components", "security"];
    annotations::compare_remaining(&mut at, &roots, &compared);
    components(walk, &roots);
}

fn info<'a>(at: &mut Cursor<'_, 'a>, roots: &NodePair<'a>) {
    let NodeDiff::Both(both) = roots.key("info") else { return };
    for (key, rule) in [
        ("version", &rules::API_VERSION_CHANGED),
        ("license", &rules::LICENSE_CHANGED),
        ("title", &rules::INFO_CHANGED),
        ("contact", &rules::INFO_CHANGED),
        ("termsOfService", &rules::INFO_CHANGED),
    ] {
        let sides = both.key(key);
        if sides.is_changed() {
            annotations::report_values(at, rule, key, &sides);
        }
    }
    annotations::compare_remaining(at, &both, &["version", "license", "title", "contact", "termsOfService"]);
}

fn tags<'a>(at: &mut Cursor<'_, 'a>, roots: &NodePair<'a>) {
    let sides = roots.key("tags");
    let (old, new) = sides.old_and_new();
    let list = |spot: Option<&NodeRef<'a>>| spot.into_iter().flat_map(NodeRef::items).collect::<Vec<_>>();
    let (mut left, waiting) = (list(old), list(new));
    let names = |list: &[NodeRef<'a>]| list.iter().filter_map(|tag| tag.text("name")).collect::<Vec<_>>();
    if let Some(new) = new
        && reordered(&names(&left), &names(&waiting))
    {
        at.report(&rules::LIST_REORDERED, new, "the same tags in another order");
    }
    for new in waiting {
        let name = new.text("name").unwrap_or_default();
        match left.iter().position(|old| old.text("name") == Some(name)) {
            Some(index) => annotations::compare_remaining(at, &NodePair { old: left.remove(index), new }, &["name"]),
            None => at.report(&rules::TAGS_CHANGED, &new, format!("tag `{name}` added")),
        }
    }
    for old in left {
        at.report_removed(
            &rules::TAGS_CHANGED,
            &old,
            format!("tag `{}` removed", old.text("name").unwrap_or_default()),
        );
    }
}

/// Sections of `components`, and the functions that compare their entries: an unused component is compared as well.
const SECTIONS: &[&str] =
    &["schemas", "parameters", "requestBodies", "responses", "headers", "examples", "securitySchemes"];

fn compare_for<'a>(section: &str) -> Option<CompareFn<'a>> {
    match section {
        "schemas" => Some(schema),
        "examples" => Some(annotations::example),
        "securitySchemes" => Some(scheme),
        _ => None,
    }
}

fn components<'a>(walk: &mut DiffWalk<'a>, roots: &NodePair<'a>) {
    // Renamings are known only after everything that uses a component has been compared.
    walk.run();
    let NodeDiff::Both(components) = roots.key("components") else { return };
    let mut at = walk.begin([]);
    annotations::compare_remaining(&mut at, &components, SECTIONS);
    for section in SECTIONS {
        let renames: Vec<(String, String)> =
            walk.renames(section).map(|(old, new)| (old.to_owned(), new.to_owned())).collect();
        let (added, removed) = match *section {
            "schemas" => (&rules::SCHEMA_ADDED, &rules::SCHEMA_REMOVED),
            _ => (&rules::COMPONENT_ADDED, &rules::COMPONENT_REMOVED),
        };
        let entries = components.key(section);
        let is_empty = |spot: &&NodeRef<'_>| spot.node.entries().is_empty();
        if let (Some(empty), None) | (None, Some(empty)) = entries.old_and_new()
            && is_empty(&empty)
        {
            let (old, new) = entries.old_and_new();
            walk.begin([]).report_either(&rules::LAYOUT_CHANGED, old, new, format!("nothing stands in `{section}`"));
        }
        for (name, sides) in entries.members() {
            let mut at = walk.begin([]);
            match sides {
                NodeDiff::Both(both) => match compare_for(section) {
                    // Where it is used, it has been compared with what leads to it.
                    Some(_) if at.walk.has_compared(&both.old.pointer, &both.new.pointer) => {}
                    Some(compare) => at.visit(compare, both),
                    None => leftover(&mut at, &both),
                },
                NodeDiff::Added(new) if !renames.iter().any(|(_, known)| known == name) => {
                    at.report(added, &new, format!("`{name}` in `components/{section}`"));
                }
                NodeDiff::Removed(old) if !renames.iter().any(|(known, _)| known == name) => {
                    at.report_removed(removed, &old, format!("`{name}` in `components/{section}`"));
                }
                _ => {}
            }
        }
    }
}

/// A component of a kind that has a meaning only where it is used: if it is unused, only the fact of a change is
/// reported.
fn leftover<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    if !same(both.old.node, both.new.node) && !at.walk.has_compared(&both.old.pointer, &both.new.pointer) {
        at.report(&rules::COMPONENT_MOVED, &both.new, "nothing refers to it, and it says something else");
    }
}
