//! The few pieces that everything in the page is put together from.

use maud::{Markup, html};
use serde_json::Value;

use super::Page;
use super::{anchors, json};
use crate::view::{text, texts};

/// A row of a table.
#[derive(Default)]
pub struct Row {
    /// Its address.
    pub id: Option<String>,
    /// What the search calls it, with the kind of thing it is.
    pub found_as: Option<(&'static str, String)>,
    /// Its cells.
    pub cells: Vec<Markup>,
}

/// A table. Each cell knows its heading, so that narrow windows can set the cells of a row one below the other.
pub fn table(head: &[Markup], rows: &[Row]) -> Markup {
    let labels: Vec<String> = head.iter().map(|cell| without_tags(&cell.0)).collect();
    html! {
        table.addressed[rows.iter().any(|row| row.id.is_some())] {
            thead { tr { @for cell in head { th scope="col" { (cell) } } } }
            tbody {
                @for row in rows {
                    @let (kind, name) = row.found_as.as_ref().map_or((None, None), |(kind, name)| (Some(kind), Some(name)));
                    tr id=[&row.id] data-kind=[kind] data-name=[name] {
                        @for (label, cell) in labels.iter().zip(&row.cells) { td data-label=(label) { (cell) } }
                    }
                }
            }
        }
    }
}

/// The text of a heading, which holds no `<` but those of its tags.
fn without_tags(html: &str) -> String {
    let mut pieces = html.split('<');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.filter_map(|piece| piece.split_once('>')).fold(first, |text, (_, after)| text + after)
}

/// One of several alternatives that are shown one at a time where there is JavaScript, and one below the other where
/// there is none.
pub struct TabPanel {
    /// Its address.
    pub id: Option<String>,
    /// What its tab says.
    pub label: String,
    /// What it shows.
    pub content: Markup,
}

/// Alternatives. Those of one `group` change together all over the page, such as the languages of samples.
pub fn tabs(name: &str, group: Option<&str>, panels: &[TabPanel]) -> Markup {
    html! {
        div.tabs data-tabs=(name) data-group=[group] {
            @for panel in panels {
                section.panel id=[&panel.id] data-tab=(panel.label) {
                    p.tab-title { (panel.label) }
                    (panel.content)
                }
            }
        }
    }
}

/// A program or command, with the name of the file it would be in.
pub fn program(file: &str, text: &str) -> Markup {
    html! { figure.code { figcaption { (file) } pre tabindex="0" { code { (text) } } } }
}

/// A JSON value, coloured.
pub fn json(name: &str, value: &Value) -> Markup {
    html! { figure.code { figcaption { (name) } pre tabindex="0" { code { (json::coloured(value)) } } } }
}

/// A small remark beside a name.
pub fn badge(class: &str, text: &str) -> Markup {
    html! { span.badge.(class) { (text) } }
}

/// What stands beside a name: the edition that brought it, whether it is on its way out, and the decisions about it.
pub fn remarks(page: &Page<'_>, node: &Value) -> Markup {
    html! {
        @if let Some(since) = node.get("x-since").and_then(Value::as_str) { (since_badge(since)) }
        @if crate::view::flag(node, "deprecated") { (badge("deprecated", "deprecated")) }
        (decisions(page, node))
    }
}

/// The edition that brought something.
pub fn since_badge(edition: &str) -> Markup {
    html! { a.badge.since href="#editions" { "since " (edition) } }
}

/// Links to the decisions that something rests on.
pub fn decisions(page: &Page<'_>, node: &Value) -> Markup {
    html! {
        @for id in texts(node, "x-decision") {
            @if page.decisions.contains(id) {
                a.decision href={ "#" (anchors::decision(id)) } { (id) }
            } @else {
                span.decision { (id) }
            }
        }
    }
}

/// A heading that is a link to itself, so that its address can be copied. The content holds no other link.
pub fn heading(level: u8, id: &str, content: &Markup) -> Markup {
    let link = html! { a href={ "#" (id) } { (content) } };
    match level {
        2 => html! { h2 { (link) } },
        3 => html! { h3 { (link) } },
        _ => html! { h4 { (link) } },
    }
}

/// Samples of a body, a tab a case.
pub fn examples(place: Option<&str>, name: &str, page: &Page<'_>, examples: &[crate::view::Example<'_>]) -> Markup {
    let panels: Vec<TabPanel> = examples
        .iter()
        .map(|example| TabPanel {
            id: place.map(|place| anchors::sample(place, example.case)),
            label: example.case.to_owned(),
            content: html! {
                p.about { (text(example.node, "summary")) " " (decisions(page, example.node)) }
                (json("application/json", example.value))
            },
        })
        .collect();
    html! { @if !panels.is_empty() { (tabs(name, None, &panels)) } }
}
