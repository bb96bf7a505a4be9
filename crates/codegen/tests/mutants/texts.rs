//! Mutants of the document's text, of the kinds that readers of YAML disagree on.

use crate::harness::{Mutant, kind, text};

/// A title that reaches beyond the width of the document.
const LONG: &str = "  title: A very long title that goes on and on, far beyond the width at which the document and the \
                    code are read side by side, Kore.ai";

pub fn mutants() -> Vec<Mutant> {
    kind(
        "text",
        [
            text("key twice", "  title: Kore.ai", "  title: x\n  title: Kore.ai", "duplicate-key"),
            text("truth value", "surveyRequired: \"NO\"", "surveyRequired: NO", "yaml11-trap"),
            text("date", "startDate: \"2022-08-25\"", "startDate: 2022-08-25", "yaml11-trap"),
            text("tab", "  license:\n", "  license: \t\n", "tabs"),
            text("anchor", "\nsecurity:\n", "\nsecurity: &global\n", "anchor-or-alias"),
            text("tag", "  version: \"2025-06\"", "  version: !!str 2025-06", "yaml-tag"),
            text("merge", "  license:\n", "  <<: {}\n  license:\n", "merge-key"),
            text("number for a key", "\ninfo:\n", "\n7: x\ninfo:\n", "non-string-key"),
            text("two documents", "\ntags:\n", "\n---\ntags:\n", "several-documents"),
            text("unclosed quote", "openapi: \"3.0.3\"", "openapi: \"3.0.3", "yaml-syntax"),
            text("wrong indentation", "\ntags:\n", "\n   tags:\n", "yaml-syntax"),
            text("invisible character", "  title: Kore.ai", "  title: Ko\u{200b}\u{7}re.ai", "control-character"),
            text("long line", "  title: Kore.ai", LONG, "line-length"),
        ],
    )
}
