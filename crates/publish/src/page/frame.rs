//! The file around the content: head, navigation, search, footer.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};

use super::{Page, anchors, operations};
use crate::view::text;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The complete text of the page.
pub fn file(page: &Page<'_>, content: &Markup) -> String {
    let title = text(page.view.at("/info"), "title");
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body #top {
                a.skip href="#content" { "Skip to the content" }
                header.bar {
                    a.title href="#top" { (title) }
                    div.search role="search" hidden {
                        label.aside for="search" { "Search" }
                        input #search type="search" placeholder="Search  /" autocomplete="off" spellcheck="false"
                            role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list";
                        ul #results role="listbox" aria-label="Results" hidden {}
                        p.aside #found role="status" {}
                    }
                }
                div.page {
                    nav aria-label="Contents" { (contents(page, content)) }
                    main #content tabindex="-1" {
                        (content)
                        footer {
                            p { "A program made this page from one document. The same document has the same page." }
                        }
                    }
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    let mut text = markup.into_string();
    text.push('\n');
    text
}

/// Nothing is loaded. Only the style and the script of the file itself are used.
fn policy() -> String {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
}

/// Links to the sections that exist.
fn contents(page: &Page<'_>, content: &Markup) -> Markup {
    let link = |id: &str, name: &str| html! { a href={ "#" (id) } { (name) } };
    let section = |id: &str, name: &str| {
        let is_there = content.0.contains(&format!("<section id=\"{id}\">"));
        html! { @if is_there { li { (link(id, name)) } } }
    };
    html! {
        ul {
            (section("overview", "Overview"))
            (section("authentication", "Authentication"))
            (section("environments", "Environments"))
            (section("reading", "How to read this page"))
            @for (tag, _) in page.tags() {
                li {
                    (link(&anchors::tag(tag), &operations::sentence(tag)))
                    ul {
                        @for operation in page.of_tag(tag) {
                            li {
                                a href={ "#" (anchors::operation(operation.id)) } {
                                    span.method.(operation.method.to_lowercase()).back[operation.announced_by.is_some()] {
                                        (if operation.announced_by.is_some() { "to you" } else { &operation.method })
                                    }
                                    " " (operation.id)
                                }
                            }
                        }
                    }
                }
            }
            (section("errors", "Errors"))
            li {
                details {
                    summary { (link("schemas", "Schemas")) }
                    ul { @for (name, _) in page.view.schemas() { li { (link(&anchors::schema(name), name)) } } }
                }
            }
            (section("editions", "Editions"))
            (section("decisions", "Decisions"))
        }
    }
}
