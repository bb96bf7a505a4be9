//! What a rule of the reader or of the lint says about itself.

/// A rule that a document has to keep.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, as printed: lowercase words with hyphens.
    pub id: &'static str,
    /// Why it exists: which generator panics, or what gets lost.
    pub reason: &'static str,
    /// What to do about a finding, unless the finding has a more precise remedy.
    pub remedy: &'static str,
}

impl Rule {
    pub(crate) const fn new(id: &'static str, reason: &'static str, remedy: &'static str) -> Self {
        Self { id, reason, remedy }
    }
}
