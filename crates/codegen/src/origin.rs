//! Where an example of the document comes from, as its summary says.

/// Where an example comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Printed on a page of the vendor, perhaps with somebody's address replaced.
    Vendor,
    /// Seen on the wire.
    Observed,
    /// Written for the document.
    Ours,
}

/// What summaries say, in the order in which it counts: a sample after the vendor's with a text of ours is ours.
const WORDS: &[(&str, Origin)] = &[
    ("our text", Origin::Ours),
    ("(ours)", Origin::Ours),
    ("code ours", Origin::Ours),
    ("made up", Origin::Ours),
    ("as observed", Origin::Observed),
    ("vendor", Origin::Vendor),
    ("as documented", Origin::Vendor),
    ("Edition of", Origin::Vendor),
];

impl Origin {
    /// What a summary says; `None` where it says nothing about it.
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
