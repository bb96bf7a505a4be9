//! The samples as separate files, for tests and mock servers.

mod spellings;

use serde_json::{Value, json};
use smartassist_codegen::origin::ExampleOrigin;

use crate::traffic::{self, Direction, Message};
use crate::{File, PublishError, Published};

/// Makes one file for each sample, and an index. An example that several operations share is a sample of each.
pub fn make(published: &Published) -> Result<Vec<File>, PublishError> {
    let (mut files, mut index) = (Vec::new(), Vec::new());
    for message in traffic::messages(published) {
        for (name, example) in message.media.get("examples").and_then(Value::as_object).into_iter().flatten() {
            let example = traffic::resolve(&published.document.json, example);
            let summary = example.get("summary").and_then(Value::as_str).unwrap_or_default();
            let Message { operation, direction, schema, .. } = &message;
            // The lint requires the words.
            let origin = ExampleOrigin::of(summary).unwrap_or(ExampleOrigin::Ours);
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
            files.push(File::json(format!("samples/{path}"), describe(&message, summary), value));
        }
    }
    let summary = "The index: each file with operation, direction, status of a response, name of the schema, \
                origin (`vendor`, `observed` or `ours`), and summary. If `otherSpellings` is not empty, the sample \
                has keys that the document lists only under `x-aliases`, which a schema does not know. Paths are \
                relative to the index.";
    files.insert(0, File::json("samples/index.json", summary, &Value::Array(index)));
    Ok(files)
}

fn describe(message: &Message<'_>, summary: &str) -> String {
    let id = &message.operation.id;
    match message.direction {
        Direction::Request => format!("`{id}`, request: {summary}."),
        Direction::Notification => format!("`{id}`, notification: {summary}."),
        Direction::Answer(status) => format!("`{id}`, {status}: {summary}."),
    }
}
