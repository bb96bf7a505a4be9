//! Builds the tree from the events of the YAML parser and collects what is wrong on the way.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle};
use serde_json::Number;

use super::{
    MAX_DEPTH, ProblemList, characters, rules,
    scalar::{self, ScalarValue},
};
use crate::{
    node::{Entry, Node, Value},
    pointer::Pointer,
    source::Position,
};

/// Reads the first document of a text. There is no tree if the text breaks off, or if parts of it are elsewhere (in an
/// alias, a merge key or a second document): a partial tree would only cause errors about missing parts.
pub(super) fn read(text: &str, problems: &mut ProblemList<'_>) -> Option<Node> {
    let mut builder = TreeBuilder { problems, stack: Vec::new(), root: None, partial: false };
    let mut documents = 0_u32;
    for event in Parser::new_from_str(text) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                let at = position(error.marker().line(), error.marker().col());
                builder.report(&rules::YAML_SYNTAX, at, error.info().to_owned());
                return None;
            }
        };
        let at = position(span.start.line(), span.start.col());
        match event {
            Event::DocumentStart(_) => documents += 1,
            Event::StreamEnd => break,
            _ if documents > 1 => {}
            Event::Nothing | Event::StreamStart | Event::DocumentEnd => {}
            other => {
                if !builder.take(other, at) {
                    return None;
                }
            }
        }
        if documents == 2 {
            let message = "a second document starts here".to_owned();
            builder.problems.report(&rules::SEVERAL_DOCUMENTS, at, Pointer::root(), message, None);
            return None;
        }
    }
    let TreeBuilder { root, partial, .. } = builder;
    if root.is_none() && documents == 0 {
        // An empty text is the null document.
        return Some(Node { value: Value::Null, at: Position::START });
    }
    root.filter(|_| !partial)
}

/// The parser's columns start at 0.
fn position(line: usize, column: usize) -> Position {
    let fit = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Position::new(fit(line).max(1), fit(column).saturating_add(1))
}

/// A list or map that is still open.
struct OpenCollection {
    at: Position,
    /// Where it will stand; of a map, the address of the map itself.
    pointer: Pointer,
    /// It stands where a key is expected.
    is_key: bool,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map {
        entries: Vec<Entry>,
        seen: HashMap<String, Position>,
        /// The key whose value comes next; `None` if a key comes next.
        key: Option<PendingKey>,
    },
}

struct PendingKey {
    text: String,
    at: Position,
    /// It was there before: its value is read for its own problems, then dropped.
    repeated: bool,
}

struct TreeBuilder<'a, 'b> {
    problems: &'a mut ProblemList<'b>,
    stack: Vec<OpenCollection>,
    root: Option<Node>,
    partial: bool,
}

impl TreeBuilder<'_, '_> {
    /// Takes one event; `false` ends the reading.
    fn take(&mut self, event: Event<'_>, at: Position) -> bool {
        let key_next = self.key_comes_next();
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.check_decorations(anchor, tag.is_some(), at);
                if key_next {
                    self.key(&text, style, at);
                } else {
                    let value = self.scalar(&text, style, at);
                    self.place(Node { value, at });
                }
            }
            Event::Alias(_) => {
                self.partial = true;
                self.report(&rules::ANCHOR_OR_ALIAS, at, "this is an alias of another node".to_owned());
                if key_next {
                    self.set_key("*".to_owned(), at);
                } else {
                    self.place(Node { value: Value::Null, at });
                }
            }
            Event::SequenceStart(anchor, tag) => {
                self.check_decorations(anchor, tag.is_some(), at);
                return self.open(Content::List(Vec::new()), key_next, at);
            }
            Event::MappingStart(anchor, tag) => {
                self.check_decorations(anchor, tag.is_some(), at);
                let content = Content::Map { entries: Vec::new(), seen: HashMap::new(), key: None };
                return self.open(content, key_next, at);
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            _ => {}
        }
        true
    }

    fn key_comes_next(&self) -> bool {
        matches!(self.stack.last(), Some(OpenCollection { content: Content::Map { key: None, .. }, .. }))
    }

    /// The address of the node that comes next.
    fn here(&self) -> Pointer {
        match self.stack.last() {
            None => Pointer::root(),
            Some(OpenCollection { pointer, content: Content::List(items), .. }) => pointer.index(items.len()),
            Some(OpenCollection { pointer, content: Content::Map { key: Some(key), .. }, .. }) => {
                pointer.key(&key.text)
            }
            Some(OpenCollection { pointer, .. }) => pointer.clone(),
        }
    }

    fn report(&mut self, rule: &crate::rule::Rule, at: Position, message: String) {
        let pointer = self.here();
        self.problems.report(rule, at, pointer, message, None);
    }

    fn check_decorations(&mut self, anchor: usize, tagged: bool, at: Position) {
        if anchor > 0 {
            self.report(&rules::ANCHOR_OR_ALIAS, at, "this node has an anchor".to_owned());
        }
        if tagged {
            self.report(&rules::YAML_TAG, at, "this node has a tag".to_owned());
        }
    }

    fn open(&mut self, content: Content, is_key: bool, at: Position) -> bool {
        if self.stack.len() >= MAX_DEPTH {
            self.report(&rules::TOO_DEEP, at, format!("this is nested more than {MAX_DEPTH} levels deep"));
            return false;
        }
        if is_key {
            self.partial = true;
            self.report(&rules::NON_STRING_KEY, at, "a list or map is used as a key".to_owned());
        }
        let pointer = self.here();
        self.stack.push(OpenCollection { at, pointer, is_key, content });
        true
    }

    fn close(&mut self) {
        let Some(OpenCollection { at, is_key, content, .. }) = self.stack.pop() else { return };
        let value = match content {
            Content::List(items) => Value::List(items),
            Content::Map { entries, .. } => Value::Map(entries),
        };
        if is_key {
            self.set_key("?".to_owned(), at);
        } else {
            self.place(Node { value, at });
        }
    }

    fn place(&mut self, node: Node) {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(OpenCollection { content: Content::List(items), .. }) => items.push(node),
            Some(OpenCollection { content: Content::Map { entries, key, .. }, .. }) => {
                if let Some(PendingKey { text, at, repeated: false }) = key.take() {
                    entries.push(Entry { key: text, key_at: at, value: node });
                }
            }
        }
    }

    /// What an escape brings in; what stands in the text as it is has been found there.
    fn check_escapes(&mut self, text: &str, style: ScalarStyle, at: Position) {
        if style == ScalarStyle::DoubleQuoted
            && let Some((rule, message)) = characters::in_value(text)
        {
            self.report(rule, at, message);
        }
    }

    fn key(&mut self, text: &str, style: ScalarStyle, at: Position) {
        self.check_escapes(text, style, at);
        if style == ScalarStyle::Plain {
            if text == "<<" {
                self.partial = true;
                let pointer = self.here().key(text);
                let message = "`<<` merges another map into this one".to_owned();
                self.problems.report(&rules::MERGE_KEY, at, pointer, message, None);
            } else {
                self.check_plain_key(text, at);
            }
        }
        self.set_key(text.to_owned(), at);
    }

    fn check_plain_key(&mut self, text: &str, at: Position) {
        let (newer, older) = (scalar::yaml12(text), scalar::yaml11(text));
        let pointer = self.here().key(text);
        let remedy = format!("write `{}`", quoted(text));
        if newer != ScalarValue::Text {
            let message = format!("the key `{text}` is {}, not a string", newer.describe());
            self.problems.report(&rules::NON_STRING_KEY, at, pointer, message, Some(remedy));
        } else if !newer.agrees_with(&older) {
            let message = format!("the key `{text}` is {} in YAML 1.1", older.describe());
            self.problems.report(&rules::YAML11_TRAP, at, pointer, message, Some(remedy));
        }
    }

    fn set_key(&mut self, text: String, at: Position) {
        let here = self.here();
        let Some(OpenCollection { content: Content::Map { seen, key, .. }, .. }) = self.stack.last_mut() else {
            return;
        };
        let first = seen.get(&text).copied();
        if first.is_none() {
            seen.insert(text.clone(), at);
        }
        *key = Some(PendingKey { text: text.clone(), at, repeated: first.is_some() });
        if let Some(first) = first {
            let message = format!("the key `{text}` is already on line {}", first.line);
            self.problems.report(&rules::DUPLICATE_KEY, at, here.key(&text), message, None);
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, at: Position) -> Value {
        if style != ScalarStyle::Plain {
            self.check_escapes(text, style, at);
            return Value::String(text.to_owned());
        }
        let (newer, older) = (scalar::yaml12(text), scalar::yaml11(text));
        if !newer.agrees_with(&older) {
            let message = format!("`{text}` is {} in YAML 1.1 and {} in YAML 1.2", older.describe(), newer.describe());
            let remedy = match newer {
                ScalarValue::Text => format!("write `{}`", quoted(text)),
                _ => format!("write `{}` for the string, or the number in plain digits", quoted(text)),
            };
            let pointer = self.here();
            self.problems.report(&rules::YAML11_TRAP, at, pointer, message, Some(remedy));
        }
        match newer {
            ScalarValue::Null => Value::Null,
            ScalarValue::Bool(value) => Value::Bool(value),
            ScalarValue::Integer(value) => self.number(integer(value), text, at),
            ScalarValue::Float(value) => self.number(Number::from_f64(value), text, at),
            ScalarValue::Text | ScalarValue::Date | ScalarValue::Default => Value::String(text.to_owned()),
        }
    }

    fn number(&mut self, number: Option<Number>, text: &str, at: Position) -> Value {
        number.map_or_else(
            || {
                self.report(&rules::NUMBER_RANGE, at, format!("the number `{text}` cannot be written in JSON"));
                Value::Null
            },
            Value::Number,
        )
    }
}

fn integer(value: i128) -> Option<Number> {
    u64::try_from(value).map(Number::from).ok().or_else(|| i64::try_from(value).map(Number::from).ok())
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
