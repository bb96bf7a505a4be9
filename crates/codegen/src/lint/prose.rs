//! Rules on what is written for people.

use super::{
    LintRule,
    context::{Context, Usage},
    findings::Findings,
    grammar::ObjectKind,
    text::{WIDTH, says_something},
};
use crate::{node::Node, pointer::Pointer, source::Position};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "description",
        reason: "descriptions become the documentation of the types; a response without one makes the served document \
                 invalid",
        remedy: "say in a sentence what it is, with unit and default where there are any",
        check: description,
    },
    LintRule {
        id: "operation-prose",
        reason: "the summary is the first line of the method's documentation and the heading in the reference",
        remedy: "write a `summary` of one line, at most 120 characters, and a `description`",
        check: operation_prose,
    },
    LintRule {
        id: "prose-characters",
        reason: "prose becomes the documentation of Rust items: rustc refuses a carriage return there, and pages, editors \
                 and terminals show control characters in different ways",
        remedy: "leave the escaped character out; break lines with `>-` or `|-`",
        check: prose_characters,
    },
    LintRule {
        id: "line-length",
        reason: "the document is reviewed side by side with the code, which has the same width",
        remedy: "break the line, with `>-` or `|-` where it is text",
        check: line_length,
    },
];

fn description(context: &Context<'_>, findings: &mut Findings<'_>) {
    for object in &context.objects {
        let is_described = match object.kind {
            // Items, branches and map values are described by what they belong to.
            ObjectKind::Schema => !matches!(object.usage, Usage::Component(_) | Usage::Property(_)),
            ObjectKind::Parameter | ObjectKind::Response | ObjectKind::Header => false,
            _ => continue,
        };
        let description = object.node.get("description");
        if description.is_some_and(|text| text.as_str().is_some() && !says_something(text.as_str())) {
            findings.add(&object.pointer.key("description"), "the description is empty");
        } else if description.is_none() && !is_described {
            let noun = match object.usage {
                Usage::Property(name) => format!("the property `{name}`"),
                Usage::Component(name) => format!("{} `{name}`", object.kind.noun().replacen("a ", "the ", 1)),
                _ => object.kind.noun().replacen("a ", "the ", 1),
            };
            findings.add(&object.pointer, format!("{noun} has no description"));
        }
    }
}

fn operation_prose(context: &Context<'_>, findings: &mut Findings<'_>) {
    for operation in context.operations() {
        let name = operation.name();
        match operation.node.get("summary").map(Node::as_str) {
            Some(Some(summary)) => {
                let at = operation.pointer.key("summary");
                if !says_something(Some(summary)) {
                    findings.add(&at, format!("the summary of {name} is empty"));
                } else if summary.trim_end().contains('\n') || summary.trim_end().chars().count() > WIDTH {
                    findings.add(&at, format!("the summary of {name} is longer than one line of {WIDTH} characters"));
                }
            }
            Some(None) => {}
            None => findings.add(&operation.pointer, format!("{name} has no summary")),
        }
        match operation.node.get("description").map(Node::as_str) {
            Some(Some(text)) if !says_something(Some(text)) => {
                findings.add(&operation.pointer.key("description"), format!("the description of {name} is empty"));
            }
            Some(_) => {}
            None => findings.add(&operation.pointer, format!("{name} has no description")),
        }
    }
}

fn prose_characters(context: &Context<'_>, findings: &mut Findings<'_>) {
    for object in &context.objects {
        let plain = ["title", "summary", "description", "x-pattern-description"];
        let mut texts: Vec<_> =
            plain.iter().filter_map(|key| Some((object.pointer.key(key), object.node.get(key)?))).collect();
        let (key, list) = ("x-enum-descriptions", object.node.get("x-enum-descriptions"));
        let entries = list.map(Node::entries).unwrap_or_default().iter();
        texts.extend(entries.map(|entry| (object.pointer.key(key).key(&entry.key), &entry.value)));
        for (at, text) in texts {
            let refused = |letter: &char| {
                let ends_or_controls =
                    letter.is_control() && *letter != '\n' || matches!(letter, '\u{2028}' | '\u{2029}');
                // What stands in the file as it is has been found there.
                ends_or_controls && !context.document.source.text.contains(*letter)
            };
            if let Some(found) = text.as_str().and_then(|text| text.chars().find(refused)) {
                findings.add(&at, format!("this text has the character U+{:04X} in it", u32::from(found)));
            }
        }
    }
}

fn line_length(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (number, line) in (1_u32..).zip(context.document.source.lines()) {
        let length = line.chars().count();
        if length > WIDTH && !is_one_word(line) {
            let at = Position::new(number, u32::try_from(WIDTH).unwrap_or(u32::MAX) + 1);
            let message = format!("the line has {length} characters");
            findings.add_at(at, &Pointer::root(), message, "break the line, with `>-` or `|-` where it is text");
        }
    }
}

/// A long URL or pattern, alone or after its key, cannot be broken.
fn is_one_word(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        [_] | ["-", _] => true,
        [key, _] => key.ends_with(':'),
        _ => false,
    }
}
