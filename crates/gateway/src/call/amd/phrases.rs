//! Phrases by which a voicemail greeting is recognised. Add new ones to the list.

/// English phrases, in lower case with single spaces. In other languages only the length of a greeting decides.
const PHRASES: [&str; 16] = [
    "after the beep",
    "after the tone",
    "at the beep",
    "at the tone",
    "call has been forwarded",
    "can't come to the phone",
    "can't take your call",
    "cannot take your call",
    "leave a message",
    "leave a voicemail",
    "leave me a message",
    "leave your message",
    "not available right now",
    "not available to take your call",
    "voice mailbox",
    "we are unable to",
];

/// Whether the transcript contains one of the phrases, as whole words. Case, punctuation and kinds of spaces are
/// ignored.
pub(super) fn has_voicemail_phrase(transcript: &str) -> bool {
    let normalised = normalised(transcript);
    PHRASES.iter().any(|phrase| normalised.contains(&format!(" {phrase} ")))
}

/// The words in lower case, with a space before each and after the last.
fn normalised(transcript: &str) -> String {
    let letters = transcript.chars().flat_map(char::to_lowercase).map(|letter| match letter {
        '\u{2019}' => '\'',
        letter if letter.is_alphanumeric() || letter == '\'' => letter,
        _ => ' ',
    });
    let mut normalised = String::from(" ");
    for letter in letters {
        if letter != ' ' || !normalised.ends_with(' ') {
            normalised.push(letter);
        }
    }
    if !normalised.ends_with(' ') {
        normalised.push(' ');
    }
    normalised
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_as_whole_words() {
        for (transcript, voicemail) in [
            ("Please leave a message.", true),
            ("PLEASE LEAVE\u{a0}A  MESSAGE", true),
            ("please, leave a message!", true),
            ("I can\u{2019}t take your call", true),
            ("speak after the tone", true),
            ("after the tones", false),
            ("at the beepers", false),
            ("leave a mess", false),
            ("hello?", false),
            ("", false),
            (" ... ", false),
        ] {
            assert_eq!(has_voicemail_phrase(transcript), voicemail, "{transcript:?}");
        }
    }

    #[test]
    fn every_phrase_finds_itself() {
        for phrase in PHRASES {
            assert!(has_voicemail_phrase(phrase), "{phrase}");
        }
    }
}
