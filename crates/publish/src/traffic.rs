//! The bodies of requests, responses and notifications.

use std::fmt;

use serde_json::Value;
use smartassist_codegen::model::{Operation, TypeRef};

use crate::{Published, tree};

/// The direction of a body, from the side of the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// In a request.
    Request,
    /// In a notification to the caller.
    Notification,
    /// In a response with this status.
    Answer(u16),
}

impl Direction {
    /// The status of a response.
    pub fn status(self) -> Option<u16> {
        match self {
            Self::Answer(status) => Some(status),
            Self::Request | Self::Notification => None,
        }
    }
}

/// `request`, `notification` or `answer-200`, which is also the name of a folder of samples.
impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request => f.write_str("request"),
            Self::Notification => f.write_str("notification"),
            Self::Answer(status) => write!(f, "answer-{status}"),
        }
    }
}

/// A JSON body.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    /// The operation, or the operation of a callback.
    pub operation: &'a Operation,
    /// Its direction.
    pub direction: Direction,
    /// The name of its schema, if it has one.
    pub schema: Option<&'a str>,
    /// The node of the document under `application/json`.
    pub media: &'a Value,
}

/// All messages: operations in the order of the document, then callbacks; the body of an operation before its
/// responses.
pub fn messages<'a>(published: &'a Published) -> Vec<Message<'a>> {
    let model = &published.model;
    let operations = model.operations.iter().map(|operation| (operation, Direction::Request));
    let callbacks = model.callbacks.iter().map(|callback| (&callback.operation, Direction::Notification));
    let mut found = Vec::new();
    for (operation, sent) in operations.chain(callbacks) {
        let mut add = |direction, part: String, ty: Option<&'a TypeRef>| {
            if let Some(media) = media(&published.document.json, &format!("{}/{part}", operation.pointer)) {
                found.push(Message { operation, direction, schema: ty.and_then(TypeRef::named), media });
            }
        };
        add(sent, "requestBody".to_owned(), operation.body.as_ref());
        for answer in &operation.responses {
            add(Direction::Answer(answer.status), format!("responses/{}", answer.status), answer.body.as_ref());
        }
    }
    found
}

fn media<'a>(document: &'a Value, pointer: &str) -> Option<&'a Value> {
    resolve(document, document.pointer(pointer)?).pointer("/content/application~1json")
}

/// The value itself, or the target of its `$ref`.
pub fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let reference = value.get("$ref").and_then(Value::as_str);
    reference.and_then(|reference| tree::target(document, reference)).unwrap_or(value)
}
