//! The list of changes as a page.

use super::{Change, Step};
use crate::Published;

/// The headings, in the order of the page.
const PARTS: [(Step, &str, &str); 3] = [
    (Step::Major, "Breaking", "What worked with the earlier version may stop working."),
    (Step::Minor, "Compatible", "There is more than before; what worked goes on working."),
    (Step::Patch, "For readers", "Prose, examples and notes; no program sees it."),
];

/// The text of the page; `from` is the version that the changes count from.
pub(super) fn page(from: Option<&str>, published: &Published, changes: &[Change]) -> String {
    let to = &published.version;
    let head = "<!-- Written by `cargo xtask publish`; change the document, not this file. -->";
    let Some(from) = from else {
        return format!(
            "{head}\n\n# Changes in {to}\n\nThis is the first version; there is nothing to compare it with.\n"
        );
    };
    let mut text = format!("{head}\n\n# Changes from {from} to {to}\n");
    if changes.is_empty() {
        text.push_str("\nNone: the document says what it said before.\n");
    }
    for (step, heading, meaning) in PARTS {
        let part: Vec<&Change> = changes.iter().filter(|change| change.step() == step).collect();
        if part.is_empty() {
            continue;
        }
        text.push_str(&format!("\n## {heading}: {}\n\n{meaning}\n\n", part.len()));
        text.push_str("| for whom | what | operations | where |\n| --- | --- | --- | --- |\n");
        for change in part {
            let whom = if change.effects.is_empty() { "people".to_owned() } else { change.for_whom().join(", ") };
            let operations: Vec<_> = change.operations.iter().map(|operation| format!("`{operation}`")).collect();
            let what = format!("{} ({})", cell(&change.says), change.rule);
            let row = [whom, what, operations.join(", "), format!("`{}`", cell(&change.pointer))];
            text.push_str(&format!("| {} |\n", row.join(" | ")));
        }
    }
    text
}

/// A text that does not end its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ")
}
