//! Text that is safe for a terminal.

/// Text from an untrusted source without characters that could control the terminal: line breaks and tabs become
/// spaces; other control characters, and those that change the direction of writing, become `�`.
pub fn clean(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' | '\r' | '\t' => ' ',
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn untrusted_text_cannot_control_the_terminal() {
        for (given, shown) in [
            ("plain", "plain"),
            ("a\nb\tc\r", "a b c "),
            ("\u{1b}[31mred", "\u{fffd}[31mred"),
            ("\u{9b}2J", "\u{fffd}2J"),
            ("\u{202e}evil", "\u{fffd}evil"),
            ("\u{7}\u{0}", "\u{fffd}\u{fffd}"),
        ] {
            assert_eq!(clean(given), shown, "{given:?}");
        }
    }
}
