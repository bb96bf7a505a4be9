//! The Rust types whose schemas are published.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use smartassist_types::{
    CallStatusNotification, Conversation, DialoutAnswer, DialoutRequest, Errors, IntentSessions, UserStatusPage,
    UserStatusRequest,
};

/// Makes the schema of one type with everything it refers to.
pub(super) type Make = fn(SchemaGenerator) -> Schema;

/// The types that are whole bodies, by the names of their schemas in the document. A test of the table against the
/// document is part of publishing.
pub(super) const ROOTS: &[(&str, Make)] = &[
    ("DialoutRequest", root::<DialoutRequest>),
    ("DialoutAnswer", root::<DialoutAnswer>),
    ("CallStatusNotification", root::<CallStatusNotification>),
    ("Conversation", root::<Conversation>),
    ("IntentSessions", root::<IntentSessions>),
    ("UserStatusRequest", root::<UserStatusRequest>),
    ("UserStatusPage", root::<UserStatusPage>),
    ("Errors", root::<Errors>),
];

fn root<T: JsonSchema>(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<T>()
}
