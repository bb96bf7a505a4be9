//! The examples of the document, by operation and direction.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::document::{self, Operation};
use crate::json;

/// Which way an example travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As the body of a request.
    Request,
    /// As the body of an answer with this status.
    Answer(u16),
}

/// One use of an example. An example that several operations refer to is there several times.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The operation.
    pub operation: Operation,
    /// Which way it travels.
    pub direction: Direction,
    /// Its name under `components/examples`.
    pub name: &'static str,
    /// Name of the schema it is an example of.
    pub schema: &'static str,
    /// What is sent.
    pub value: &'static Value,
}

/// Every example of every operation and notification, in the order of the document.
pub fn all() -> Vec<Example> {
    let mut found = Vec::new();
    for operation in document::operations() {
        if let Some(body) = operation.node.get("requestBody") {
            collect(operation, Direction::Request, body, &mut found);
        }
        for status in operation.statuses() {
            let number = status.parse().unwrap_or_else(|_| panic!("{}: {status} is no status", operation.id));
            collect(operation, Direction::Answer(number), operation.response(status), &mut found);
        }
    }
    found
}

fn collect(operation: Operation, direction: Direction, holder: &'static Value, found: &mut Vec<Example>) {
    let Some(media) = holder.pointer("/content/application~1json") else { return };
    let schema = document::reference(&media["schema"]).expect("bodies refer to named schemas");
    for key in media.get("examples").map(document::keys).unwrap_or_default() {
        let name = document::reference(&media["examples"][key]).expect("examples are named");
        found.push(Example { operation, direction, name, schema, value: example(name) });
    }
}

/// The examples of one operation and direction, in the order of the document.
pub fn of(operation: &str, direction: Direction) -> Vec<Example> {
    let wanted = |example: &Example| example.operation.id == operation && example.direction == direction;
    all().into_iter().filter(wanted).collect()
}

/// The value of the example of this name under `components/examples`.
#[track_caller]
pub fn example(name: &str) -> &'static Value {
    document::at(&format!("/components/examples/{name}/value"))
}

/// The same, read into a type.
#[track_caller]
pub fn read<T: DeserializeOwned>(name: &str) -> T {
    json::read(example(name))
}
