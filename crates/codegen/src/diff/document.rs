//! What belongs to the document as a whole: its info, servers, tags, and the components that nothing leads to.

use super::audience::Flow;
use super::rules;
use super::schema::schema;
use super::security::scheme;
use super::spot::{Both, Sides, Spot, reordered, same};
use super::walk::{At, Compare, Walk, Way};
use super::wording;
use crate::node::Node;

/// What concerns every request; the operations are not listed one by one.
fn every_request() -> [Way; 1] {
    [(String::new(), Flow::Request)]
}

/// Compares everything but the operations, which have been compared already.
pub(super) fn document(walk: &mut Walk<'_>) {
    let roots = walk.roots();
    let mut at = walk.begin(every_request());
    let openapi = roots.key("openapi");
    if openapi.is_changed() {
        wording::values(&mut at, &rules::OPENAPI_CHANGED, "openapi", &openapi);
    }
    info(&mut at, &roots);
    servers(&mut at, &roots);
    tags(&mut at, &roots);
    // What is said about security has been compared where it holds.
    let compared = ["openapi", "info", "servers", "tags", "paths", "components", "security"];
    wording::rest(&mut at, &roots, &compared);
    components(walk, &roots);
}

fn info<'a>(at: &mut At<'_, 'a>, roots: &Both<'a>) {
    let Sides::Kept(both) = roots.key("info") else { return };
    for (key, rule) in [
        ("version", &rules::API_VERSION_CHANGED),
        ("license", &rules::LICENSE_CHANGED),
        ("title", &rules::INFO_CHANGED),
        ("contact", &rules::INFO_CHANGED),
        ("termsOfService", &rules::INFO_CHANGED),
    ] {
        let sides = both.key(key);
        if sides.is_changed() {
            wording::values(at, rule, key, &sides);
        }
    }
    wording::rest(at, &both, &["version", "license", "title", "contact", "termsOfService"]);
}

fn servers<'a>(at: &mut At<'_, 'a>, roots: &Both<'a>) {
    let sides = roots.key("servers");
    let (old, new) = sides.parts();
    let list = |spot: Option<&Spot<'a>>| spot.into_iter().flat_map(Spot::items).collect::<Vec<_>>();
    let (mut left, waiting) = (list(old), list(new));
    let urls = |list: &[Spot<'a>]| list.iter().filter_map(|server| server.text("url")).collect::<Vec<_>>();
    if let Some(new) = new
        && reordered(&urls(&left), &urls(&waiting))
    {
        at.found(&rules::LIST_REORDERED, new, "the same servers in another order");
    }
    for new in waiting {
        let url = new.text("url").unwrap_or_default();
        match left.iter().position(|old| old.text("url") == Some(url)) {
            Some(index) => server(at, &Both { old: left.remove(index), new }),
            None => at.found(&rules::SERVER_ADDED, &new, format!("server {url}")),
        }
    }
    for old in left {
        at.gone(&rules::SERVER_REMOVED, &old, format!("server {}", old.text("url").unwrap_or_default()));
    }
}

fn server<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    for (name, sides) in both.key("variables").members() {
        match sides {
            Sides::Kept(kept) => variable(at, &kept),
            Sides::Added(new) => at.found(&rules::SERVER_VARIABLE_ADDED, &new, format!("variable `{name}`")),
            Sides::Removed(old) => at.gone(&rules::SERVER_VARIABLE_REMOVED, &old, format!("variable `{name}`")),
            Sides::Neither => {}
        }
    }
    wording::rest(at, both, &["url", "variables"]);
}

fn variable<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    let default = both.key("default");
    if default.is_changed() {
        wording::values(at, &rules::SERVER_DEFAULT_CHANGED, "default", &default);
    }
    let values = both.key("enum");
    let texts = |spot: &Spot<'a>| spot.node.items().iter().filter_map(Node::as_str).collect::<Vec<_>>();
    match &values {
        // Any value was good, and few are now.
        Sides::Added(_) => wording::values(at, &rules::SERVER_VALUES_REMOVED, "enum", &values),
        Sides::Removed(_) => wording::values(at, &rules::SERVER_VALUES_ADDED, "enum", &values),
        Sides::Kept(kept) => {
            let (before, after) = (texts(&kept.old), texts(&kept.new));
            for value in after.iter().filter(|value| !before.contains(value)) {
                at.found(&rules::SERVER_VALUES_ADDED, &kept.new, format!("value `{value}`"));
            }
            for value in before.iter().filter(|value| !after.contains(value)) {
                at.found(&rules::SERVER_VALUES_REMOVED, &kept.new, format!("value `{value}`"));
            }
            if reordered(&before, &after) {
                at.found(&rules::LIST_REORDERED, &kept.new, "the same values in another order");
            }
        }
        Sides::Neither => {}
    }
    wording::rest(at, both, &["default", "enum"]);
}

fn tags<'a>(at: &mut At<'_, 'a>, roots: &Both<'a>) {
    let sides = roots.key("tags");
    let (old, new) = sides.parts();
    let list = |spot: Option<&Spot<'a>>| spot.into_iter().flat_map(Spot::items).collect::<Vec<_>>();
    let (mut left, waiting) = (list(old), list(new));
    let names = |list: &[Spot<'a>]| list.iter().filter_map(|tag| tag.text("name")).collect::<Vec<_>>();
    if let Some(new) = new
        && reordered(&names(&left), &names(&waiting))
    {
        at.found(&rules::LIST_REORDERED, new, "the same tags in another order");
    }
    for new in waiting {
        let name = new.text("name").unwrap_or_default();
        match left.iter().position(|old| old.text("name") == Some(name)) {
            Some(index) => wording::rest(at, &Both { old: left.remove(index), new }, &["name"]),
            None => at.found(&rules::TAGS_CHANGED, &new, format!("tag `{name}` added")),
        }
    }
    for old in left {
        at.gone(&rules::TAGS_CHANGED, &old, format!("tag `{}` removed", old.text("name").unwrap_or_default()));
    }
}

/// Sections of `components`, and what compares their entries: a part that nothing leads to is compared as well.
const SECTIONS: &[&str] =
    &["schemas", "parameters", "requestBodies", "responses", "headers", "examples", "securitySchemes"];

fn compare_for<'a>(section: &str) -> Option<Compare<'a>> {
    match section {
        "schemas" => Some(schema),
        "examples" => Some(wording::example),
        "securitySchemes" => Some(scheme),
        _ => None,
    }
}

fn components<'a>(walk: &mut Walk<'a>, roots: &Both<'a>) {
    // Renamings are known only after everything that uses a component has been compared.
    walk.run();
    let Sides::Kept(components) = roots.key("components") else { return };
    let mut at = walk.begin([]);
    wording::rest(&mut at, &components, SECTIONS);
    for section in SECTIONS {
        let renames: Vec<(String, String)> =
            walk.renames(section).map(|(old, new)| (old.to_owned(), new.to_owned())).collect();
        let (added, removed) = match *section {
            "schemas" => (&rules::SCHEMA_ADDED, &rules::SCHEMA_REMOVED),
            _ => (&rules::COMPONENT_ADDED, &rules::COMPONENT_REMOVED),
        };
        for (name, sides) in components.key(section).members() {
            let mut at = walk.begin([]);
            match sides {
                Sides::Kept(both) => match compare_for(section) {
                    Some(compare) => at.visit(compare, both),
                    None => leftover(&mut at, &both),
                },
                Sides::Added(new) if !renames.iter().any(|(_, known)| known == name) => {
                    at.found(added, &new, format!("`{name}` in `components/{section}`"));
                }
                Sides::Removed(old) if !renames.iter().any(|(known, _)| known == name) => {
                    at.gone(removed, &old, format!("`{name}` in `components/{section}`"));
                }
                _ => {}
            }
        }
    }
}

/// A part of a kind that only makes sense where it is used: if nothing uses it, that it changed is all there is to say.
fn leftover<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    if !same(both.old.node, both.new.node) && !at.walk.has_compared(&both.old.pointer, &both.new.pointer) {
        at.found(&rules::COMPONENT_MOVED, &both.new, "nothing refers to it, and it says something else");
    }
}
