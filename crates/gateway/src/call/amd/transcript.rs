//! What a speech recogniser understood so far.

use super::phrases;

/// A transcript of speech, reduced to what detection needs. The text itself is not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transcript {
    /// Number of words.
    pub word_count: u32,
    /// Whether it contains a phrase that is typical of voicemail.
    pub has_voicemail_phrase: bool,
    /// Whether the recogniser considers the utterance finished.
    pub is_final: bool,
}

impl Transcript {
    /// Counts the words of a text, and searches for phrases of English voicemail such as "leave a message".
    ///
    /// A word is a text between spaces that has a letter or a digit. For languages without spaces the feed has to count
    /// the words itself.
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

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.word_count == 0
    }
}
