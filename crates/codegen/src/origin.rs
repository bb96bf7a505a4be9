//! Where an example of the document comes from, by its summary.

/// Where an example comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExampleOrigin {
    /// Printed on a page of the vendor, possibly with a personal address replaced.
    Vendor,
    /// Seen on the wire.
    Observed,
    /// Written for the document.
    Ours,
}

/// Parts of summaries, the first match decides: a sample of the vendor with a text of ours is ours.
const WORDS: &[(&str, ExampleOrigin)] = &[
    ("our text", ExampleOrigin::Ours),
    ("(ours)", ExampleOrigin::Ours),
    ("code ours", ExampleOrigin::Ours),
    ("made up", ExampleOrigin::Ours),
    ("as observed", ExampleOrigin::Observed),
    ("vendor", ExampleOrigin::Vendor),
    ("as documented", ExampleOrigin::Vendor),
    ("Edition of", ExampleOrigin::Vendor),
];

impl ExampleOrigin {
    /// The origin that a summary states; `None` where it states none.
    pub fn of(summary: &str) -> Option<Self> {
        WORDS.iter().find(|(words, _)| summary.contains(words)).map(|(_, origin)| *origin)
    }

    /// One word for it: `vendor`, `observed` or `ours`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Vendor => "vendor",
            Self::Observed => "observed",
            Self::Ours => "ours",
        }
    }
}
