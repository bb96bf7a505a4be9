//! What an import did.

use std::fmt;

use super::error::LineProblem;

/// Most bad lines that an outcome lists; what comes on top is counted.
pub const MAX_LISTED_PROBLEMS: usize = 20;

/// What an import did. As text it is one line, one more for each bad line it lists, and one that counts the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "it says whether lines were skipped"]
pub struct ImportOutcome {
    /// Documents that were taken.
    pub imported: u64,
    /// Lines that earlier runs took, and this one passed over.
    pub already_imported: u64,
    /// Bad lines, which were not imported.
    pub skipped: u64,
    /// The first of them, at most [`MAX_LISTED_PROBLEMS`], in their order.
    pub problems: Vec<LineProblem>,
    /// Whether an earlier run had imported a file that began with the same document and then went on differently, so
    /// that this one began anew.
    pub started_over: bool,
    /// From which line on lines were taken again that an earlier run took, because what it stored was replaced or
    /// removed since.
    pub reimported_from: Option<u64>,
}

impl ImportOutcome {
    pub(super) fn skip(&mut self, problem: LineProblem) {
        self.skipped += 1;
        // What the sink refuses comes later than what cannot be read, by a batch at most.
        let place = self.problems.partition_point(|other| other.line < problem.line);
        self.problems.insert(place, problem);
        self.problems.truncate(MAX_LISTED_PROBLEMS);
    }
}

impl fmt::Display for ImportOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |number: u64, one: &str, many: &str| format!("{number} {}", if number == 1 { one } else { many });
        write!(f, "{} imported", count(self.imported, "document", "documents"))?;
        if self.already_imported > 0 {
            write!(f, ", {} in already", count(self.already_imported, "line was", "lines were"))?;
        }
        if self.started_over {
            f.write_str(", from the first line on, as lines that were in already have changed")?;
        }
        if let Some(line) = self.reimported_from {
            write!(f, ", again from line {line} on, because documents of it were replaced or removed since")?;
        }
        if self.skipped > 0 {
            write!(f, ", {} skipped:", count(self.skipped, "bad line", "bad lines"))?;
        }
        for problem in &self.problems {
            write!(f, "\n{problem}")?;
        }
        match self.skipped.saturating_sub(self.problems.len() as u64) {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}
