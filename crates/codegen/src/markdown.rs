//! The Markdown of descriptions, rewritten for doc comments.
//!
//! rustdoc compiles code without a language as a test, reads `[x]` as a link to an item, and its lints refuse bare
//! addresses and HTML. A description that has nothing of the kind stays as it is; any other is written anew from its
//! parts, so that it reads the same.

use std::borrow::Cow;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream};

/// Words after a fence that make rustdoc read the code as Rust, or warn of a wrong spelling.
const RUST: &[&str] = &[
    "allow_fail",
    "compile_fail",
    "custom",
    "no_run",
    "should_panic",
    "standalone",
    "standalone_crate",
    "test_harness",
];

/// The description, rewritten for a doc comment.
pub fn for_rustdoc(text: &str) -> Cow<'_, str> {
    let text = text.trim_end();
    if is_plain(text) { Cow::Borrowed(text) } else { Cow::Owned(MarkdownWriter::default().write(text)) }
}

/// Inline code, whatever its text is.
pub fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The text with a closing fence where its last code block is open.
pub fn closed(text: &str) -> String {
    let text = text.trim_end();
    let is_code = |event: &Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))));
    let blocks = Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter().filter(|(event, _)| is_code(event));
    // Code within an item or a quotation ends with it.
    let last = blocks.map(|(_, range)| range).last().filter(|range| range.end >= text.len());
    let last =
        last.filter(|range| range.start == 0 || text.get(..range.start).is_some_and(|text| text.ends_with('\n')));
    let block = last.and_then(|range| text.get(range)).unwrap_or_default();
    let fence: String = block.chars().take_while(|c| matches!(c, '`' | '~')).collect();
    let is_closed = block.lines().skip(1).last().is_some_and(|line| line.trim().starts_with(&fence));
    if fence.is_empty() || is_closed { text.to_owned() } else { format!("{text}\n{fence}") }
}

/// The same text with each paragraph and each item in one line.
pub fn unwrapped(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let (mut copied, mut soft) = (0, false);
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        if std::mem::take(&mut soft) {
            joined.push(' ');
            // The range of an escaped character begins after its backslash.
            let is_escaped = text.get(..range.start).is_some_and(|before| before.ends_with('\\'));
            copied = range.start - usize::from(is_escaped);
        }
        if event == Event::SoftBreak {
            joined.push_str(text.get(copied..range.start).unwrap_or_default().trim_end());
            (copied, soft) = (range.end, true);
        }
    }
    joined.push_str(text.get(copied..).unwrap_or_default());
    joined
}

/// Whether rustdoc reads the text as any other reader does.
fn is_plain(text: &str) -> bool {
    let mut in_code = false;
    let is_plain = |event| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
            in_code = true;
            language(&info) == &*info && text.ends_with("```")
        }
        Event::End(TagEnd::CodeBlock) => {
            in_code = false;
            true
        }
        Event::Text(text) => in_code || !["[", "<", "://", "~"].iter().any(|mark| text.contains(mark)),
        Event::Start(tag) => is_plain_tag(&tag),
        Event::End(_) | Event::Code(_) | Event::SoftBreak => true,
        _ => false,
    };
    !text.contains(['\r', '\t']) && parser(text).all(is_plain)
}

fn is_plain_tag(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Paragraph | Tag::List(None) | Tag::Item | Tag::Emphasis | Tag::Strong)
        || matches!(tag, Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell)
}

/// The parts of a text, each piece of prose as a whole: an escape would end it.
fn parser(text: &str) -> impl Iterator<Item = Event<'_>> {
    TextMergeStream::new(Parser::new_ext(text, Options::ENABLE_TABLES))
}

/// The language of a fence, changed where rustdoc would read the code as Rust.
fn language(info: &str) -> &str {
    let first = info.split([',', ' ', '{', '}']).find(|word| !word.is_empty()).unwrap_or_default();
    let word = first.replace('-', "_");
    // rustdoc warns of any other character.
    let is_word = word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let is_rust = RUST.contains(&&*word) || ["rust", "edition", "ignore"].iter().any(|start| word.starts_with(start));
    let is_error_code = first.starts_with('E') && first.chars().skip(1).all(|c| c.is_ascii_digit());
    if first.is_empty() || !is_word || is_rust || is_error_code { "text" } else { first }
}

/// Writes Markdown from its parts.
#[derive(Default)]
struct MarkdownWriter {
    out: String,
    /// What begins each further line: the indentation of items and the marks of quotations.
    prefix: Vec<String>,
    /// The next number of each list that is open, if it has numbers.
    lists: Vec<Option<u64>>,
    /// Whether an item was begun and nothing was written into it.
    begun: bool,
    /// The addresses of links that are open; none for those that rustdoc would look up.
    links: Vec<(bool, String)>,
    /// Whether code is being read, in which nothing is escaped.
    code: Option<String>,
    in_table: bool,
    /// Whether a heading is being read, which is written in bold.
    in_heading: bool,
    /// The block of HTML that is being read.
    html: String,
    /// Whether the address of a link between angles is being read.
    autolink: bool,
}

impl MarkdownWriter {
    fn write(mut self, text: &str) -> String {
        for event in parser(text) {
            self.event(event);
        }
        let lines: Vec<&str> = self.out.lines().map(str::trim_end).collect();
        lines.join("\n").trim_end().to_owned()
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(_) if self.autolink => {}
            Event::Text(text) | Event::InlineHtml(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.text(&text),
            },
            Event::Html(text) => self.html.push_str(&text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                let code = code(&text);
                self.out.push_str(&if self.in_table { code.replace('|', "\\|") } else { code });
            }
            Event::SoftBreak => self.line(),
            Event::HardBreak => {
                self.out.push('\\');
                self.line();
            }
            Event::Rule => {
                self.block();
                self.out.push_str("---");
            }
            Event::FootnoteReference(name) => self.text(&format!("[^{name}]")),
            Event::TaskListMarker(done) => self.text(if done { "[x] " } else { "[ ] " }),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock | Tag::Table(_) => self.block(),
            // A heading would become the title of the schema.
            Tag::Heading { .. } => {
                self.block();
                self.in_heading = true;
                self.out.push_str("**");
            }
            Tag::BlockQuote(_) => {
                self.block();
                self.out.push_str("> ");
                self.prefix.push("> ".to_owned());
                self.begun = true;
            }
            Tag::CodeBlock(kind) => {
                self.block();
                let info = match &kind {
                    CodeBlockKind::Fenced(info) => language(info).to_owned(),
                    CodeBlockKind::Indented => "text".to_owned(),
                };
                self.code = Some(format!("{info}\n"));
            }
            Tag::List(first) => {
                // A list that begins with another number does not end the text above it.
                if self.lists.is_empty() || first.is_some_and(|number| number != 1) {
                    self.block();
                    self.begun = true;
                }
                self.lists.push(first);
            }
            Tag::Item => self.item(),
            Tag::Emphasis => self.out.push('*'),
            Tag::Strong if !self.in_heading => self.out.push_str("**"),
            // The text of such a link is its address.
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, dest_url, .. } => {
                self.out.push_str(&format!("<{dest_url}>"));
                self.autolink = true;
            }
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                let is_web = ["https://", "http://", "mailto:"].iter().any(|start| dest_url.starts_with(start));
                if is_web {
                    self.out.push('[');
                }
                self.links.push((is_web, dest_url.to_string()));
            }
            Tag::TableHead => {
                self.in_table = true;
                self.out.push('|');
            }
            Tag::TableRow => {
                self.line();
                self.out.push('|');
            }
            Tag::TableCell => self.out.push(' '),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                self.in_heading = false;
                match self.out.strip_suffix("**").map(str::len) {
                    Some(before) => self.out.truncate(before),
                    None => self.out.push_str("**"),
                }
            }
            TagEnd::Strong if !self.in_heading => self.out.push_str("**"),
            TagEnd::HtmlBlock => {
                let html = std::mem::take(&mut self.html);
                self.text(html.trim_end());
            }
            TagEnd::BlockQuote(_) | TagEnd::Item => {
                self.prefix.pop();
                self.begun = false;
            }
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default().replace('\t', "    ");
                let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or_default();
                let fence = "`".repeat(longest.max(2) + 1);
                for (index, line) in format!("{fence}{}\n{fence}", code.trim_end()).split('\n').enumerate() {
                    if index > 0 {
                        self.line();
                    }
                    self.out.push_str(line);
                }
            }
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::Emphasis => self.out.push('*'),
            TagEnd::Link if std::mem::take(&mut self.autolink) => {}
            TagEnd::Link | TagEnd::Image => match self.links.pop() {
                Some((true, to)) => self.out.push_str(&format!("](<{}>)", to.replace(['<', '>', '\n', ' '], ""))),
                Some((false, to)) if !to.is_empty() => self.out.push_str(&format!(" ({})", code(&to))),
                _ => {}
            },
            TagEnd::TableCell => self.out.push_str(" |"),
            TagEnd::TableHead => {
                let columns = self.out.rsplit('\n').next().map_or(0, |row| row.replace("\\|", "").matches('|').count());
                self.line();
                self.out.push_str(&format!("|{}", " --- |".repeat(columns.saturating_sub(1))));
            }
            TagEnd::Table => self.in_table = false,
            _ => {}
        }
    }

    /// A new line within what is open.
    fn line(&mut self) {
        self.out.push('\n');
        self.prefix.iter().for_each(|part| self.out.push_str(part));
    }

    /// A blank line before a block, unless it is the first of an item or of all.
    fn block(&mut self) {
        if std::mem::take(&mut self.begun) || self.out.is_empty() {
            return;
        }
        self.line();
        self.line();
    }

    fn item(&mut self) {
        if !std::mem::take(&mut self.begun) {
            self.line();
        }
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "* ".to_owned(),
        };
        self.out.push_str(&mark);
        self.prefix.push(" ".repeat(mark.len()));
        self.begun = true;
    }

    fn text(&mut self, text: &str) {
        self.begun = false;
        for (index, line) in text.replace('\t', " ").split('\n').enumerate() {
            let line = if index > 0 {
                self.line();
                line.trim_start()
            } else {
                line
            };
            for (index, word) in line.split(' ').enumerate() {
                if index > 0 {
                    self.out.push(' ');
                }
                self.word(word);
            }
        }
    }

    /// A word, in which an address becomes a link.
    fn word(&mut self, word: &str) {
        let address = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min();
        let (before, rest) = word.split_at(address.filter(|_| self.links.is_empty()).unwrap_or(word.len()));
        self.escaped(before);
        let end = rest.find(['<', '>', '`', '"', '\\', '|']).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        let trimmed = address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '*', '_', '\'']);
        if !trimmed.is_empty() {
            self.out.push_str(&format!("<{trimmed}>"));
        }
        self.escaped(address.strip_prefix(trimmed).unwrap_or_default());
        self.escaped(after);
    }

    fn escaped(&mut self, word: &str) {
        let begins_line = self.out.is_empty() || self.out.ends_with(['\n', ' ']);
        // A wrapped line may begin with any word: it must not become a heading, an item or an underline.
        let is_mark = begins_line && !word.is_empty() && word.chars().all(|c| "#+-=".contains(c));
        let number = word.strip_suffix(['.', ')']).filter(|number| begins_line && !number.is_empty());
        let is_number = number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()));
        for (index, c) in word.char_indices() {
            let ends_number = is_number && index + 1 == word.len();
            if "\\`*_[]<>&~|".contains(c) || (is_mark && index == 0) || ends_number {
                self.out.push('\\');
            }
            self.out.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_prose_stays_as_it_is() {
        for text in
            ["One `<T>` and `[x]`.", "* a\n  b\n* c", "| a | b |\n| --- | --- |\n| c | d |", "```json\n{}\n```", ""]
        {
            assert!(matches!(for_rustdoc(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    #[test]
    fn what_rustdoc_reads_otherwise_is_written_anew() {
        for (text, expected) in [
            ("```\nlet x = 1;\n```", "```text\nlet x = 1;\n```"),
            ("```rust\nboom()\n```", "```text\nboom()\n```"),
            ("```c++\nboom()\n```", "```text\nboom()\n```"),
            ("```json\n[1]\n```\n\n```{.rust}\nboom()", "```json\n[1]\n```\n\n```text\nboom()\n```"),
            ("~~~\na ``` b", "````text\na ``` b\n````"),
            ("a:\n\n    indented\n\nb", "a:\n\n```text\nindented\n```\n\nb"),
            ("* a\n\n  ```\n  b\n  ```", "* a\n\n  ```text\n  b\n  ```"),
            ("[x] and [x](y)", "\\[x\\] and x (`y`)"),
            ("[x](https://a.example/b)", "[x](<https://a.example/b>)"),
            ("see https://a.example/b, now", "see <https://a.example/b>, now"),
            ("a Vec<T> <br> b", "a Vec\\<T\\> \\<br\\> b"),
            ("(https://a.example/b), \"http://c.example\"", "(<https://a.example/b>), \"<http://c.example>\""),
            ("a ` and [x]", "a \\` and \\[x\\]"),
            ("<div>\n  a\n</div>\n\nb", "\\<div\\>\na\n\\</div\\>\n\nb"),
            ("~a~ 1.5 1. -1 - ## #a +", "\\~a\\~ 1.5 1\\. -1 \\- \\## #a \\+"),
            ("# Title\n\ntext", "**Title**\n\ntext"),
            ("# A **b**\n\n#\n\ntext", "**A b**\n\n\n\ntext"),
            ("* a\n\n  5. b", "* a\n\n  5. b"),
            ("*\n* [x]\n\n>\n\nb", "*\n* \\[x\\]\n\n>\n\nb"),
            ("1. a\n\n***\n\n* ---", "1. a\n\n---\n\n* ---"),
            ("Title\n===", "**Title**"),
            ("[x]: https://a.example\n\n[x]", "[x](<https://a.example>)"),
            ("a  \nb", "a\\\nb"),
            ("1. a\n2. b", "1. a\n2. b"),
            ("> a\n> b", "> a\n> b"),
            ("a \\* b & [c]", "a \\* b \\& \\[c\\]"),
        ] {
            assert_eq!(for_rustdoc(text), expected, "{text}");
            assert_eq!(for_rustdoc(expected), expected, "again: {text}");
        }
    }

    #[test]
    fn paragraphs_and_items_become_one_line_and_code_stays() {
        assert_eq!(unwrapped("a\n\\<b>"), "a \\<b>");
        let text = "a\nb\n\n* c\n  d\n* e\n\n```text\nf\ng\n```\n\n| h |\n| --- |\n| i |";
        assert_eq!(unwrapped(text), "a b\n\n* c d\n* e\n\n```text\nf\ng\n```\n\n| h |\n| --- |\n| i |");
    }

    #[test]
    fn open_code_is_closed() {
        for (text, expected) in [
            ("a", "a"),
            ("~~~\na", "~~~\na\n~~~"),
            ("```\na\n```", "```\na\n```"),
            ("```", "```\n```"),
            ("* ```\n  a", "* ```\n  a"),
        ] {
            assert_eq!(closed(text), expected, "{text}");
        }
    }

    #[test]
    fn code_holds_backticks() {
        for (text, expected) in [("a", "`a`"), ("`", "`` ` ``"), ("a`b", "``a`b``"), ("", "`  `")] {
            assert_eq!(code(text), expected);
        }
    }
}
