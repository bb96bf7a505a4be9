//! Prose: the Markdown of descriptions and of `openapi/decisions.md`, as HTML without active content.

use maud::{Markup, PreEscaped};
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

use super::widgets::{self, Row};

/// How a text is rendered.
pub struct RenderOptions<'a> {
    /// The level of its first headings: `#` in the text becomes `h<level>`. With `None`, a heading becomes a paragraph
    /// in bold, for places where it would skip levels.
    pub level: Option<usize>,
    /// The address of a table's row, by the text of its first cell.
    pub row: &'a dyn Fn(&str) -> Option<String>,
    /// The link of a piece of code inside a table.
    pub code: &'a dyn Fn(&str) -> Option<String>,
}

/// Prose without headings.
pub fn prose(text: &str) -> Markup {
    render(text, &RenderOptions { level: None, row: &|_| None, code: &|_| None })
}

/// Prose without the tags of the paragraph, if it is only one.
pub fn line(text: &str) -> Markup {
    let PreEscaped(html) = prose(text);
    let inner = html.trim().strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>"));
    PreEscaped(inner.filter(|inner| !inner.contains("<p>")).map(str::to_owned).unwrap_or(html))
}

/// A whole text.
pub fn render(text: &str, options: &RenderOptions<'_>) -> Markup {
    let mut out = String::new();
    let events = Parser::new_ext(text, Options::ENABLE_TABLES);
    let mut events = events.flat_map(|event| heading(event, options.level)).map(harmless);
    let mut pending = Vec::new();
    while let Some(event) = events.next() {
        if matches!(event, Event::Start(Tag::Table(_))) {
            html::push_html(&mut out, pending.drain(..));
            out.push_str(&table(&mut events, options).0);
        } else {
            pending.push(event);
        }
    }
    html::push_html(&mut out, pending.into_iter());
    PreEscaped(out)
}

/// Replaces what the page must not contain: HTML becomes text, a picture becomes its description, and a link to
/// anything but the web becomes a link to the top.
fn harmless(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Image { .. }) => Event::Start(Tag::Emphasis),
        Event::End(TagEnd::Image) => Event::End(TagEnd::Emphasis),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let is_web = ["https://", "http://"].iter().any(|scheme| dest_url.starts_with(scheme));
            let (link_type, dest_url) =
                if is_web { (link_type, dest_url) } else { (LinkType::Inline, CowStr::Borrowed("#top")) };
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        // Void elements have no slash in the rest of the page.
        Event::HardBreak => Event::InlineHtml(CowStr::Borrowed("<br>\n")),
        Event::Rule => Event::Html(CowStr::Borrowed("<hr>\n")),
        other => other,
    }
}

/// A heading at its level in the page.
fn heading(event: Event<'_>, level: Option<usize>) -> impl Iterator<Item = Event<'_>> {
    let (first, second) = match (event, level) {
        (Event::Start(Tag::Heading { level: own, .. }), Some(level)) => {
            let tag = Tag::Heading { level: lowered(own, level), id: None, classes: Vec::new(), attrs: Vec::new() };
            (Event::Start(tag), None)
        }
        (Event::End(TagEnd::Heading(own)), Some(level)) => (Event::End(TagEnd::Heading(lowered(own, level))), None),
        (Event::Start(Tag::Heading { .. }), None) => (Event::Start(Tag::Paragraph), Some(Event::Start(Tag::Strong))),
        (Event::End(TagEnd::Heading(_)), None) => (Event::End(TagEnd::Strong), Some(Event::End(TagEnd::Paragraph))),
        (other, _) => (other, None),
    };
    std::iter::once(first).chain(second)
}

fn lowered(own: HeadingLevel, first: usize) -> HeadingLevel {
    HeadingLevel::try_from((own as usize + first).saturating_sub(1)).unwrap_or(HeadingLevel::H6)
}

/// The rest of a table, after its start was read.
fn table<'a>(events: &mut impl Iterator<Item = Event<'a>>, options: &RenderOptions<'_>) -> Markup {
    let mut head = Vec::new();
    let mut rows: Vec<Row> = Vec::new();
    let (mut row, mut cell, mut words) = (Row::default(), Vec::new(), String::new());
    for event in events {
        match event {
            Event::End(TagEnd::Table) => break,
            Event::Start(Tag::TableHead | Tag::TableRow) => row = Row::default(),
            Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row.cells),
            Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
            Event::Start(Tag::TableCell) => words.clear(),
            Event::End(TagEnd::TableCell) => {
                if row.cells.is_empty() {
                    row.id = (options.row)(&words);
                }
                let mut text = String::new();
                html::push_html(&mut text, cell.drain(..));
                row.cells.push(PreEscaped(text));
            }
            Event::Code(code) => {
                words.push_str(&code);
                match (options.code)(&code) {
                    Some(id) => cell.extend(linked(code, &id)),
                    None => cell.push(Event::Code(code)),
                }
            }
            Event::Text(text) => {
                words.push_str(&text);
                cell.push(Event::Text(text));
            }
            other => cell.push(other),
        }
    }
    widgets::table(&head, &rows)
}

/// Code with a link into the page.
fn linked<'a>(code: CowStr<'a>, id: &str) -> [Event<'a>; 3] {
    let link = Tag::Link {
        link_type: LinkType::Inline,
        dest_url: CowStr::from(format!("#{id}")),
        title: CowStr::Borrowed(""),
        id: CowStr::Borrowed(""),
    };
    [Event::Start(link), Event::Code(code), Event::End(TagEnd::Link)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_cannot_do_anything() {
        let cases = [
            ("a `b` *c*", "<p>a <code>b</code> <em>c</em></p>"),
            ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
            ("a <img src=x onerror=alert(1)> b", "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>"),
            ("![a](http://x.example/a.png)", "<p><em>a</em></p>"),
            ("[a](javascript:alert(1))", r##"<p><a href="#top">a</a></p>"##),
            ("[a](https://x.example)", r#"<p><a href="https://x.example">a</a></p>"#),
            ("<mail@a.example>", r##"<p><a href="#top">mail@a.example</a></p>"##),
            ("# a", "<p><strong>a</strong></p>"),
            ("a\\\nb", "<p>a<br>\nb</p>"),
            ("---", "<hr>"),
        ];
        for (text, html) in cases {
            assert_eq!(prose(text).0.trim(), html, "{text}");
        }
    }

    #[test]
    fn headings_start_at_their_level() {
        let html = render("# a\n\n#### b", &RenderOptions { level: Some(4), row: &|_| None, code: &|_| None }).0;
        assert_eq!(html.trim(), "<h4>a</h4>\n<h6>b</h6>");
    }

    #[test]
    fn one_paragraph_is_a_line() {
        assert_eq!(line("a `b`").0, "a <code>b</code>");
        assert_eq!(line("a\n\nb").0.trim(), "<p>a</p>\n<p>b</p>");
    }

    #[test]
    fn rows_and_code_of_tables_have_addresses() {
        let row = |id: &str| (id == "A1").then(|| "decision-A1".to_owned());
        let code = |name: &str| (name == "schemas/Timers").then(|| "schema-Timers".to_owned());
        let text = "| id | where |\n| --- | --- |\n| A1 | `schemas/Timers`, `x` |\n";
        let html = render(text, &RenderOptions { level: Some(3), row: &row, code: &code }).0;
        assert!(html.contains(r#"<tr id="decision-A1">"#), "{html}");
        assert!(
            html.contains(r##"<a href="#schema-Timers"><code>schemas/Timers</code></a>, <code>x</code>"##),
            "{html}"
        );
    }
}
