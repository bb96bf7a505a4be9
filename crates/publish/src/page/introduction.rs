//! The beginning of the page: overview, tokens, environments, how to read the page.

use maud::{Markup, html};
use serde_json::Value;

use super::widgets::{Row, TabPanel};
use super::{Page, markdown, programs, widgets};
use crate::Version;
use crate::view::{items, members, text};

/// Everything before the first operation.
pub fn sections(page: &Page<'_>, version: &Version) -> Markup {
    html! {
        (overview(page, version))
        (authentication(page))
        (environments(page))
        (reading())
    }
}

fn overview(page: &Page<'_>, version: &Version) -> Markup {
    let info = page.view.at("/info");
    html! {
        section #overview {
            h1 { (text(info, "title")) }
            p.meta {
                "API " b { (version.api) } " · document " b { (version) } " · "
                (text(page.view.at("/info/license"), "name")) " " (widgets::decisions(page, info))
            }
            (markdown::prose(text(info, "description")))
        }
    }
}

fn authentication(page: &Page<'_>) -> Markup {
    let schemes = page.view.at("/components");
    let programs: Vec<TabPanel> = programs::LANGUAGES
        .iter()
        .map(|language| TabPanel {
            id: None,
            label: language.name.to_owned(),
            content: widgets::program(&language.token_file(), language.token),
        })
        .collect();
    html! {
        @if page.token_header().is_some() {
            section #authentication {
                (widgets::heading(2, "authentication", &html! { "Authentication" }))
                div.columns {
                    div {
                        @for (name, scheme) in members(schemes, "securitySchemes") {
                            p.meta {
                                "header " code { (text(scheme, "name")) } " · scheme " code { (name) } " "
                                (widgets::remarks(page, scheme))
                            }
                            (markdown::prose(text(scheme, "description")))
                        }
                        p {
                            "The programs beside this make a token with a new " code { "jti" } ", which is valid for ten minutes. They read "
                            code { "SMARTASSIST_CLIENT_ID" } " and " code { "SMARTASSIST_CLIENT_SECRET" } " from the environment. The samples of the operations call them."
                        }
                    }
                    div.samples {
                        h3.quiet { "Make a token" }
                        (widgets::tabs("Language", Some("language"), &programs))
                    }
                }
            }
        }
    }
}

fn environments(page: &Page<'_>) -> Markup {
    let rows: Vec<Row> = items(page.view.at(""), "servers")
        .iter()
        .map(|server| Row {
            id: None,
            found_as: Some(("environment", text(server, "url").to_owned())),
            cells: vec![
                html! { code { (text(server, "url")) } },
                html! {
                    (markdown::line(text(server, "description"))) " " (widgets::decisions(page, server))
                    @for (name, variable) in members(server, "variables") {
                        div {
                            code { "{" (name) "}" } ": " (markdown::line(text(variable, "description")))
                            @if let Some(default) = variable.get("default").and_then(Value::as_str) {
                                " Default " code { (default) } "."
                            }
                        }
                    }
                },
            ],
        })
        .collect();
    html! {
        @if !rows.is_empty() {
            section #environments {
                (widgets::heading(2, "environments", &html! { "Environments" }))
                (widgets::table(&[html! { "URL" }, html! { "which" }], &rows))
            }
        }
    }
}

/// The meaning of the marks on the page.
fn reading() -> Markup {
    html! {
        section #reading {
            (widgets::heading(2, "reading", &html! { "How to read this page" }))
            dl.legend {
                dt { (widgets::badge("required", "required")) }
                dd { "Must be there. Everything else may be missing." }
                dt { (widgets::badge("since", "since …")) }
                dd { "The first edition of the vendor's pages with it." }
                dt { (widgets::badge("deprecated", "deprecated")) }
                dd { "Works, but new programs should use something else." }
                dt { span.decision { "A5" } }
                dd { "A decision: the vendor's pages contradict each other here, and the decision states how this was settled." }
                dt { "also read as" }
                dd { "Other documented spellings of the name. Readers should accept all of them; write the canonical one." }
                dt { "other values may come" }
                dd { "The list is open: accept values that you do not know." }
                dt { "our bound" }
                dd { "A limit that this document states and the vendor does not." }
            }
        }
    }
}
