//! Which characters may stand in a text that people review and programs pass on.

use super::{ProblemList, rules};
use crate::{
    pointer::Pointer,
    rule::Rule,
    source::{Position, Source},
};

/// Reports every character that may not stand in a text, at most one of each rule a line.
pub(super) fn check(source: &Source, tabs: bool, problems: &mut ProblemList<'_>) {
    let mut reported: Vec<&str> = Vec::new();
    let (mut line, mut column) = (1_u32, 1_u32);
    let mut rest = source.text.chars().peekable();
    while let Some(character) = rest.next() {
        let at = Position::new(line, column);
        let found = match character {
            '\t' if tabs => Some((&rules::TABS, "this line contains a tab".to_owned())),
            '\r' if rest.peek() == Some(&'\n') => None,
            '\r' => Some((&rules::CONTROL_CHARACTER, "this line ends in a carriage return alone".to_owned())),
            _ if at == Position::START && character == '\u{feff}' => None,
            _ => refused(character).map(|rule| (rule, message(character))),
        };
        if let Some((rule, message)) = found
            && !reported.contains(&rule.id)
        {
            reported.push(rule.id);
            problems.report(rule, at, Pointer::root(), message, None);
        }
        // In YAML a carriage return alone ends a line.
        if character == '\n' || (character == '\r' && rest.peek() != Some(&'\n')) {
            (line, column) = (line.saturating_add(1), 1);
            reported.clear();
        } else if character != '\r' {
            column = column.saturating_add(1);
        }
    }
}

/// The first character that may not be in a value either, however it is written.
pub(super) fn in_value(text: &str) -> Option<(&'static Rule, String)> {
    let reorders = |character: &char| matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{fffd}');
    let embeds = |character: &char| matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let found = text.chars().find(|character| reorders(character) || embeds(character))?;
    let rule = refused(found)?;
    Some((rule, format!("this text has the character U+{:04X} in it, {}", u32::from(found), effect(found))))
}

/// The rule that a character breaks: what may not stand in a YAML text (YAML 1.2.2, section 5.1), what editors show as
/// nothing, and what makes them show a line in another order than it has.
fn refused(character: char) -> Option<&'static Rule> {
    match character {
        '\t' | '\n' | '\r' => None,
        '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}' => Some(&rules::CONTROL_CHARACTER),
        '\u{fffd}' => Some(&rules::NOT_UTF8),
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => Some(&rules::INVISIBLE_CHARACTER),
        other => other.is_control().then_some(&rules::CONTROL_CHARACTER),
    }
}

fn message(character: char) -> String {
    format!("this line contains the character U+{:04X}, {}", u32::from(character), effect(character))
}

fn effect(character: char) -> &'static str {
    match character {
        '\u{fffd}' => "which stands where a program could not read the bytes",
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "which changes the order in which text is shown"
        }
        '\u{feff}' => "a byte order mark that is not at the start",
        character if character.is_control() => "a control character",
        _ => "which is not visible",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, tabs: bool) -> Vec<String> {
        let source = Source::new("a", text);
        let mut problems = ProblemList { file: "a", found: Vec::new() };
        check(&source, tabs, &mut problems);
        problems.found.iter().map(|found| format!("{} {}", found.rule, found.position)).collect()
    }

    #[test]
    fn each_kind_of_character_is_refused_where_it_stands() {
        for (text, expected) in [
            ("a\nbc\u{202a}d", "invisible-character 2:3"),
            ("\u{202e}", "invisible-character 1:1"),
            ("x\u{2066}", "invisible-character 1:2"),
            ("x\u{2069}", "invisible-character 1:2"),
            ("ü\u{200f}", "invisible-character 1:2"),
            ("a\u{feff}", "invisible-character 1:2"),
            ("\u{feff}\u{feff}", "invisible-character 1:2"),
            ("\u{e0041}", "invisible-character 1:1"),
            ("a\rb", "control-character 1:2"),
            ("a\r\rb\n", "control-character 1:2"),
            ("a\r\n\rb\n", "control-character 2:1"),
            ("a\u{7f}", "control-character 1:2"),
            ("a\u{85}", "control-character 1:2"),
            ("a\u{2028}", "control-character 1:2"),
            ("\0", "control-character 1:1"),
            ("a: b\u{fffd}", "not-utf-8 1:5"),
        ] {
            assert_eq!(found(text, false).first().map(String::as_str), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn the_rest_is_left_alone() {
        assert_eq!(found("\u{feff}a\r\n\tü – “”\u{a0}😀\n", false), Vec::<String>::new());
        assert_eq!(found("a\tb\n", true), ["tabs 1:2"]);
        assert_eq!(found("a\u{7}\u{7}\u{200b}\n\u{7}", false).len(), 3);
    }

    #[test]
    fn no_value_reorders_what_is_beside_it() {
        for text in ["a\u{202e}b", "\u{2066}", "\u{2069}", "\u{61c}", "\u{fffd}"] {
            assert!(in_value(text).is_some(), "{text:?}");
        }
        assert!(in_value("\u{7}\u{200b}ü").is_none());
    }
}
