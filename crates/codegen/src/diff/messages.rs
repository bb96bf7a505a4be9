//! Bodies, media types, answers and headers.

use super::annotations;
use super::nodes::{NodeDiff, NodePair, NodeRef};
use super::rules;
use super::schema::schema;
use super::walk::Cursor;
use crate::node::Node;

/// Compares the request body of an operation.
pub(super) fn body<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    match both.key("requestBody") {
        NodeDiff::Both(kept) => at.visit_part("requestBodies", request_body, &kept),
        NodeDiff::Added(new) => {
            let root = at.walk.roots().new.node;
            if new.resolved(root).flag("required") {
                at.report(&rules::REQUIRED_BODY_ADDED, &new, "required body");
            } else {
                at.report(&rules::BODY_ADDED, &new, "optional body");
            }
        }
        NodeDiff::Removed(old) => at.report_removed(&rules::BODY_REMOVED, &old, "body"),
        NodeDiff::Absent => {}
    }
}

fn request_body<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    annotations::compare_flag(at, "required", &both.key("required"), &rules::BODY_REQUIRED, &rules::BODY_OPTIONAL);
    content(at, both);
    annotations::compare_remaining(at, both, &["required", "content"]);
}

/// Compares the media types below `content`.
pub(super) fn content<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    for (name, sides) in both.key("content").members() {
        match sides {
            NodeDiff::Both(kept) => at.visit(media_type, kept),
            NodeDiff::Added(new) => at.report(&rules::MEDIA_TYPE_ADDED, &new, format!("media type `{name}`")),
            NodeDiff::Removed(old) => {
                at.report_removed(&rules::MEDIA_TYPE_REMOVED, &old, format!("media type `{name}`"))
            }
            NodeDiff::Absent => {}
        }
    }
}

fn media_type<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    match both.key("schema") {
        NodeDiff::Both(kept) => at.visit(schema, kept),
        NodeDiff::Absent => {}
        sides => annotations::compare_key(at, "schema", &sides),
    }
    annotations::compare_remaining(at, both, &["schema"]);
}

/// The style of a parameter or header, with the defaults of OpenAPI.
fn styled(spot: &NodeRef<'_>) -> (String, bool, bool) {
    let location = spot.text("in").unwrap_or("header");
    let usual = if matches!(location, "query" | "cookie") { "form" } else { "simple" };
    let style = spot.text("style").unwrap_or(usual).to_owned();
    let explode = spot.node.get("explode").and_then(Node::as_bool).unwrap_or(style == "form");
    (style, explode, spot.flag("allowReserved"))
}

/// Compares how two parameters or headers are written on the wire.
pub(super) fn style<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    let moved = both.old.text("in") != both.new.text("in");
    let (before, after) = (styled(&both.old), styled(&both.new));
    for key in ["style", "explode", "allowReserved"] {
        let sides = both.key(key);
        if sides.is_changed() {
            let rule = if before == after || moved { &rules::LAYOUT_CHANGED } else { &rules::PARAMETER_STYLE_CHANGED };
            annotations::report_values(at, rule, key, &sides);
        }
    }
}

/// Compares the answers of an operation.
pub(super) fn answers<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    let (mut added, mut removed) = (Vec::new(), Vec::new());
    for (status, sides) in both.key("responses").members() {
        match sides {
            _ if status.starts_with("x-") => annotations::compare_key(at, status, &sides),
            NodeDiff::Both(kept) => at.visit_part("responses", answer, &kept),
            NodeDiff::Added(new) => added.push((status, new)),
            NodeDiff::Removed(old) => removed.push((status, old)),
            NodeDiff::Absent => {}
        }
    }
    let success = |list: &[(&str, NodeRef<'a>)]| {
        let mut found = list.iter().enumerate().filter(|(_, (status, _))| is_success(status));
        found.next().filter(|_| found.next().is_none()).map(|(index, _)| index)
    };
    if let (Some(from), Some(to)) = (success(&removed), success(&added)) {
        let ((before, old), (after, new)) = (removed.remove(from), added.remove(to));
        at.report(&rules::SUCCESS_CHANGED, &new, format!("status {before} → {after}"));
        at.visit_part("responses", answer, &NodePair { old, new });
    }
    for (status, new) in &added {
        let rule = if is_success(status) { &rules::SUCCESS_ADDED } else { &rules::ERROR_ADDED };
        at.report(rule, new, format!("status {status}"));
    }
    for (status, old) in &removed {
        let rule = if is_success(status) { &rules::SUCCESS_REMOVED } else { &rules::ERROR_REMOVED };
        at.report_removed(rule, old, format!("status {status}"));
    }
}

/// Whether a status is a success; `default` and ranges of errors are not.
fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

fn answer<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    let empty = |spot: &NodeRef<'a>| spot.node.get("content").map(Node::entries).is_none_or(<[_]>::is_empty);
    match (empty(&both.old), empty(&both.new)) {
        (true, false) => at.report(&rules::ANSWER_BODY_ADDED, &both.new, "has a body"),
        (false, true) => at.report(&rules::ANSWER_BODY_REMOVED, &both.new, "has no body"),
        _ => content(at, both),
    }
    headers(at, both);
    annotations::compare_remaining(at, both, &["content", "headers"]);
}

fn headers<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    let sides = both.key("headers");
    let (mut added, mut removed) = (Vec::new(), Vec::new());
    for (name, sides) in sides.members() {
        match sides {
            NodeDiff::Both(kept) => at.visit_part("headers", header, &kept),
            NodeDiff::Added(new) => added.push((name, new)),
            NodeDiff::Removed(old) => removed.push((name, old)),
            NodeDiff::Absent => {}
        }
    }
    let root = at.walk.roots().new.node;
    for (name, new) in &added {
        if let Some(index) = removed.iter().position(|(known, _)| known.eq_ignore_ascii_case(name)) {
            let (before, old) = removed.remove(index);
            at.report(&rules::HEADER_RESPELLED, new, format!("header `{before}` → `{name}`"));
            at.visit_part("headers", header, &NodePair { old, new: new.clone() });
        } else if new.resolved(root).text("x-set-by").is_some() {
            at.report(&rules::RUNTIME_HEADER_ADDED, new, format!("header `{name}`, set by the server runtime"));
        } else if new.resolved(root).flag("required") {
            at.report(&rules::REQUIRED_HEADER_ADDED, new, format!("required header `{name}`"));
        } else {
            at.report(&rules::HEADER_ADDED, new, format!("header `{name}`"));
        }
    }
    for (name, old) in &removed {
        at.report_removed(&rules::HEADER_REMOVED, old, format!("header `{name}`"));
    }
}

fn header<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    annotations::compare_flag(at, "required", &both.key("required"), &rules::HEADER_REQUIRED, &rules::HEADER_OPTIONAL);
    style(at, both);
    match both.key("schema") {
        NodeDiff::Both(kept) => at.visit(schema, kept),
        NodeDiff::Absent => {}
        sides => annotations::compare_key(at, "schema", &sides),
    }
    content(at, both);
    annotations::compare_remaining(at, both, &["required", "style", "explode", "allowReserved", "schema", "content"]);
}
