//! The samples as single files, for tests and mock servers.

mod spellings;

use serde_json::{Value, json};

use crate::traffic::{self, Direction, Message};
use crate::{File, Problem, Published};

/// Where a sample comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
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
    ("code ours", Origin::Ours),
    ("made up", Origin::Ours),
    ("as observed", Origin::Observed),
    ("vendor", Origin::Vendor),
    ("as documented", Origin::Vendor),
    ("Edition of", Origin::Vendor),
];

impl Origin {
    fn of(summary: &str) -> Option<Self> {
        WORDS.iter().find(|(words, _)| summary.contains(words)).map(|(_, origin)| *origin)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Vendor => "vendor",
            Self::Observed => "observed",
            Self::Ours => "ours",
        }
    }
}

/// Makes one file a sample, and the index of all. An example that several operations share is a sample of each.
pub fn make(published: &Published) -> Result<Vec<File>, Problem> {
    let (mut files, mut index) = (Vec::new(), Vec::new());
    for message in traffic::messages(published) {
        for (name, example) in message.media.get("examples").and_then(Value::as_object).into_iter().flatten() {
            let example = traffic::resolve(&published.document.json, example);
            let summary = example.get("summary").and_then(Value::as_str).unwrap_or_default();
            let Message { operation, direction, schema, .. } = &message;
            let Some(origin) = Origin::of(summary) else {
                let message = format!(
                    "the summary of the example `{name}` of `{}` does not say whether it is the vendor's or ours: say \
                     \"the vendor's sample\", \"as observed\", \"our text\" or \"made up\"",
                    operation.id
                );
                return Err(Problem::new(&published.document.source.path, message));
            };
            let path = format!("{}/{direction}/{name}.json", operation.id);
            let value = example.get("value").unwrap_or(&Value::Null);
            let spellings = schema.map(|schema| spellings::others(&published.model, schema, value));
            index.push(json!({
                "file": path,
                "operation": operation.id,
                "direction": direction.to_string().split('-').next(),
                "status": direction.status(),
                "schema": schema,
                "origin": origin.word(),
                "otherSpellings": spellings.unwrap_or_default(),
                "summary": summary,
            }));
            files.push(File::json(format!("samples/{path}"), says(&message, summary), value));
        }
    }
    let says = "The index: each file with operation, direction, status of an answer, name of the schema, whose it is \
                (`vendor`, `observed` or `ours`), and summary. Where `otherSpellings` is not empty the sample has keys \
                that the document knows as `x-aliases` alone, which a schema does not. Paths start at the index.";
    files.insert(0, File::json("samples/index.json", says, &Value::Array(index)));
    Ok(files)
}

fn says(message: &Message<'_>, summary: &str) -> String {
    let id = &message.operation.id;
    match message.direction {
        Direction::Request => format!("`{id}`, request: {summary}."),
        Direction::Notification => format!("`{id}`, notification: {summary}."),
        Direction::Answer(status) => format!("`{id}`, {status}: {summary}."),
    }
}
