//! What a recogniser understood so far.

use super::phrases;

/// The words of a greeting so far. Only what detection needs is kept, never the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// How many there are.
    pub count: u32,
    /// Whether there is a phrase known from voicemail among them.
    pub known_phrase: bool,
    /// Whether the recogniser holds the utterance for finished.
    pub is_final: bool,
}

impl Words {
    /// Counts the words of a transcript, and looks for phrases of English voicemail such as "leave a message".
    ///
    /// A word is whatever stands between spaces and has a letter or a digit. Languages without spaces need a feed that
    /// counts by itself.
    ///
    /// ```
    /// use smartassist_gateway::call::amd::Words;
    ///
    /// let words = Words::of_transcript("Hello, who is it?", true);
    /// assert_eq!((words.count, words.known_phrase), (4, false));
    /// assert_eq!(Words::of_transcript(" - ", true).count, 0);
    /// ```
    pub fn of_transcript(transcript: &str, is_final: bool) -> Self {
        let words = transcript.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
        Self {
            count: u32::try_from(words.count()).unwrap_or(u32::MAX),
            known_phrase: phrases::is_voicemail(transcript),
            is_final,
        }
    }

    /// Whether nothing was understood.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }
}
