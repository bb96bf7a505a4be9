//! Bodies, media types, answers and headers.

use super::parameters::style;
use super::rules;
use super::schema::schema;
use super::spot::{Both, Sides, Spot};
use super::walk::At;
use super::wording;
use crate::node::Node;

/// Compares the request body of an operation.
pub(super) fn body<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    match both.key("requestBody") {
        Sides::Kept(kept) => at.visit_part("requestBodies", request_body, &kept),
        Sides::Added(new) => {
            let root = at.walk.roots().new.node;
            if new.resolved(root).flag("required") {
                at.found(&rules::REQUIRED_BODY_ADDED, &new, "required body");
            } else {
                at.found(&rules::BODY_ADDED, &new, "optional body");
            }
        }
        Sides::Removed(old) => at.gone(&rules::BODY_REMOVED, &old, "body"),
        Sides::Neither => {}
    }
}

fn request_body<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    wording::flag(at, "required", &both.key("required"), &rules::BODY_REQUIRED, &rules::BODY_OPTIONAL);
    content(at, both);
    wording::rest(at, both, &["required", "content"]);
}

/// Compares the media types below `content`.
pub(super) fn content<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    for (name, sides) in both.key("content").members() {
        match sides {
            Sides::Kept(kept) => at.visit(media_type, kept),
            Sides::Added(new) => at.found(&rules::MEDIA_TYPE_ADDED, &new, format!("media type `{name}`")),
            Sides::Removed(old) => at.gone(&rules::MEDIA_TYPE_REMOVED, &old, format!("media type `{name}`")),
            Sides::Neither => {}
        }
    }
}

fn media_type<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    match both.key("schema") {
        Sides::Kept(kept) => at.visit(schema, kept),
        Sides::Neither => {}
        sides => wording::other(at, "schema", &sides),
    }
    wording::rest(at, both, &["schema"]);
}

/// Compares the answers of an operation.
pub(super) fn answers<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    let (mut added, mut removed) = (Vec::new(), Vec::new());
    for (status, sides) in both.key("responses").members() {
        match sides {
            _ if status.starts_with("x-") => wording::other(at, status, &sides),
            Sides::Kept(kept) => at.visit_part("responses", answer, &kept),
            Sides::Added(new) => added.push((status, new)),
            Sides::Removed(old) => removed.push((status, old)),
            Sides::Neither => {}
        }
    }
    let success = |list: &[(&str, Spot<'a>)]| {
        let mut found = list.iter().enumerate().filter(|(_, (status, _))| is_success(status));
        found.next().filter(|_| found.next().is_none()).map(|(index, _)| index)
    };
    if let (Some(from), Some(to)) = (success(&removed), success(&added)) {
        let ((before, old), (after, new)) = (removed.remove(from), added.remove(to));
        at.found(&rules::SUCCESS_CHANGED, &new, format!("status {before} → {after}"));
        at.visit_part("responses", answer, &Both { old, new });
    }
    for (status, new) in &added {
        let rule = if is_success(status) { &rules::SUCCESS_ADDED } else { &rules::ERROR_ADDED };
        at.found(rule, new, format!("status {status}"));
    }
    for (status, old) in &removed {
        let rule = if is_success(status) { &rules::SUCCESS_REMOVED } else { &rules::ERROR_REMOVED };
        at.gone(rule, old, format!("status {status}"));
    }
}

/// What a caller takes for a success; `default` and ranges of errors are none.
fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

fn answer<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    let empty = |spot: &Spot<'a>| spot.node.get("content").map(Node::entries).is_none_or(<[_]>::is_empty);
    match (empty(&both.old), empty(&both.new)) {
        (true, false) => at.found(&rules::ANSWER_BODY_ADDED, &both.new, "has a body"),
        (false, true) => at.found(&rules::ANSWER_BODY_REMOVED, &both.new, "has no body"),
        _ => content(at, both),
    }
    headers(at, both);
    wording::rest(at, both, &["content", "headers"]);
}

fn headers<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    let sides = both.key("headers");
    let (mut added, mut removed) = (Vec::new(), Vec::new());
    for (name, sides) in sides.members() {
        match sides {
            Sides::Kept(kept) => at.visit_part("headers", header, &kept),
            Sides::Added(new) => added.push((name, new)),
            Sides::Removed(old) => removed.push((name, old)),
            Sides::Neither => {}
        }
    }
    let root = at.walk.roots().new.node;
    for (name, new) in &added {
        if let Some(index) = removed.iter().position(|(known, _)| known.eq_ignore_ascii_case(name)) {
            let (before, old) = removed.remove(index);
            at.found(&rules::HEADER_RESPELLED, new, format!("header `{before}` → `{name}`"));
            at.visit_part("headers", header, &Both { old, new: new.clone() });
        } else if new.resolved(root).text("x-set-by").is_some() {
            at.found(&rules::KIT_HEADER_ADDED, new, format!("header `{name}`, set by the kit"));
        } else if new.resolved(root).flag("required") {
            at.found(&rules::REQUIRED_HEADER_ADDED, new, format!("required header `{name}`"));
        } else {
            at.found(&rules::HEADER_ADDED, new, format!("header `{name}`"));
        }
    }
    for (name, old) in &removed {
        at.gone(&rules::HEADER_REMOVED, old, format!("header `{name}`"));
    }
}

fn header<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    wording::flag(at, "required", &both.key("required"), &rules::HEADER_REQUIRED, &rules::HEADER_OPTIONAL);
    style(at, both);
    match both.key("schema") {
        Sides::Kept(kept) => at.visit(schema, kept),
        Sides::Neither => {}
        sides => wording::other(at, "schema", &sides),
    }
    content(at, both);
    wording::rest(at, both, &["required", "style", "explode", "allowReserved", "schema", "content"]);
}
