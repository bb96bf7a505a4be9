//! The elements of which all sections of the page are made.

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
    /// Its kind and its name for the search.
    pub found_as: Option<(&'static str, String)>,
    /// Its cells.
    pub cells: Vec<Markup>,
}

/// A table. Each cell has its heading as an attribute, so that narrow windows can show the cells of a row one below the
/// other.
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

/// The text of a heading, which contains no `<` except those of its tags.
fn without_tags(html: &str) -> String {
    let mut pieces = html.split('<');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.filter_map(|piece| piece.split_once('>')).fold(first, |text, (_, after)| text + after)
}

/// One of several alternatives. With JavaScript one of them is shown at a time, without it all, one below the other.
pub struct TabPanel {
    /// Its address.
    pub id: Option<String>,
    /// The label of its tab.
    pub label: String,
    /// Its content.
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

/// A program or command, with the name of its file.
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

/// The remarks beside a name: the edition that added it, whether it is deprecated, and the decisions about it.
pub fn remarks(page: &Page<'_>, node: &Value) -> Markup {
    html! {
        @if let Some(since) = node.get("x-since").and_then(Value::as_str) { (since_badge(since)) }
        @if crate::view::flag(node, "deprecated") { (badge("deprecated", "deprecated")) }
        (decisions(page, node))
    }
}

/// The edition that added something.
pub fn since_badge(edition: &str) -> Markup {
    html! { a.badge.since href="#editions" { "since " (edition) } }
}

/// Links to the decisions about something.
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

/// A heading that is a link to itself, so that its address can be copied. The content must not contain another link.
pub fn heading(level: u8, id: &str, content: &Markup) -> Markup {
    let link = html! { a href={ "#" (id) } { (content) } };
    match level {
        2 => html! { h2 { (link) } },
        3 => html! { h3 { (link) } },
        _ => html! { h4 { (link) } },
    }
}

/// Samples of a body, with one tab for each case.
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
