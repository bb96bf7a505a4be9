//! What a recogniser understood so far.

use super::phrases;

/// The words of a greeting so far. Only what detection needs is kept, never the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transcript {
    /// How many there are.
    pub word_count: u32,
    /// Whether there is a phrase known from voicemail among them.
    pub has_voicemail_phrase: bool,
    /// Whether the recogniser holds the utterance for finished.
    pub is_final: bool,
}

impl Transcript {
    /// Counts the words of a transcript, and looks for phrases of English voicemail such as "leave a message".
    ///
    /// A word is whatever stands between spaces and has a letter or a digit. Languages without spaces need a feed that
    /// counts by itself.
    ///
    /// ```
    /// use smartassist_gateway::call::amd::Transcript;
    ///
    /// let words = Transcript::from_text("Hello, who is it?", true);
    /// assert_eq!((words.word_count, words.has_voicemail_phrase), (4, false));
    /// assert_eq!(Transcript::from_text(" - ", true).word_count, 0);
    /// ```
    pub fn from_text(transcript: &str, is_final: bool) -> Self {
        let words = transcript.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
        Self {
            word_count: u32::try_from(words.count()).unwrap_or(u32::MAX),
            has_voicemail_phrase: phrases::has_voicemail_phrase(transcript),
            is_final,
        }
    }

    /// Whether nothing was understood.
    pub fn is_empty(&self) -> bool {
        self.word_count == 0
    }
}
