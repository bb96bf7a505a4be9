//! Ways to break a notification, each with what the document says a receiver answers.

use clap::ValueEnum;
use serde_json::{Map, Value};

use super::event::Event;
use crate::failure::Failure;

/// Larger than any receiver made from the document takes (256 KiB) and small enough to be sent at once.
const TOO_LARGE: usize = 1 << 20;

/// How to break a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Broken {
    /// Not signed, for a receiver that checks signatures: 401
    NoSignature,
    /// Signed with another secret: 401
    BadSignature,
    /// Signed an hour ago: 401
    OldSignature,
    /// Signed an hour from now: 401
    FutureSignature,
    /// Changed after it was signed: 401
    ChangedBody,
    /// Cut off in the middle of its JSON: 400
    BadJson,
    /// JSON, and no object: 412
    NotAnObject,
    /// Without conversationId: 412
    MissingField,
    /// With a number as conversationId: 412
    WrongType,
    /// A body of 1 MiB: 413
    TooLarge,
    /// Sent with PUT: 405
    WrongMethod,
    /// Declared as text; receivers may take it, or answer 415
    WrongContentType,
    /// With a status that no edition names, which receivers have to take
    UnknownStatus,
    /// With a field that no edition names, which receivers have to take
    UnknownField,
    /// The same one twice, as senders do that try again; receivers have to take both
    Duplicate,
    /// Those of a call from the last to the first; receivers have to take all
    OutOfOrder,
}

/// What is to be answered.
#[derive(Clone, Copy, Debug)]
pub struct Expected {
    /// Statuses that are as documented; 200 stands for every 2xx.
    pub statuses: &'static [u16],
    /// The same for a person.
    pub words: &'static str,
}

const TAKEN: Expected = Expected { statuses: &[200], words: "204, or any other 2xx" };
const UNAUTHORISED: Expected = Expected { statuses: &[401], words: "401" };

/// Whose signature a request has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    /// That of the secrets, made so many seconds from now.
    Genuinely(i64),
    /// That of other secrets.
    ByAnother,
    /// None.
    Not,
}

/// One request.
pub struct Shipment {
    /// What it is about.
    pub event: Event,
    /// The body that is signed.
    pub body: Vec<u8>,
    /// The body that is sent, where it is another.
    pub changed: Option<Vec<u8>>,
    /// The method.
    pub method: &'static str,
    /// The declared type.
    pub content_type: &'static str,
    /// The id that Standard Webhooks knows it by.
    pub id: String,
    /// Whose signature it has.
    pub signed: Signed,
    /// What is to be answered.
    pub expected: Expected,
}

/// The requests that bring these bodies, broken in this way.
///
/// # Errors
///
/// A body that cannot be written as JSON.
pub fn shipments(broken: Option<Broken>, bodies: Vec<(Event, Map<String, Value>)>) -> Result<Vec<Shipment>, Failure> {
    let mut shipments = Vec::new();
    for (event, body) in bodies {
        let body = serde_json::to_vec(&deformed(broken, body)).map_err(|error| Failure::failed(error.to_string()))?;
        let mut shipment = Shipment {
            event,
            body,
            changed: None,
            method: "POST",
            content_type: "application/json",
            id: format!("msg_{}", uuid::Uuid::new_v4().simple()),
            signed: Signed::Genuinely(0),
            expected: broken.map_or(TAKEN, Broken::expected),
        };
        match broken {
            Some(Broken::NoSignature) => shipment.signed = Signed::Not,
            Some(Broken::BadSignature) => shipment.signed = Signed::ByAnother,
            Some(Broken::OldSignature) => shipment.signed = Signed::Genuinely(-3600),
            Some(Broken::FutureSignature) => shipment.signed = Signed::Genuinely(3600),
            // One blank more: the same JSON, and not what was signed.
            Some(Broken::ChangedBody) => shipment.changed = Some([b" ", shipment.body.as_slice()].concat()),
            Some(Broken::BadJson) => shipment.body.truncate(shipment.body.len() / 2),
            Some(Broken::WrongMethod) => shipment.method = "PUT",
            Some(Broken::WrongContentType) => shipment.content_type = "text/plain",
            Some(Broken::Duplicate) => shipments.push(shipment.again()),
            _ => {}
        }
        shipments.push(shipment);
    }
    if broken == Some(Broken::OutOfOrder) {
        shipments.reverse();
    }
    Ok(shipments)
}

/// The value that is sent in place of the body.
fn deformed(broken: Option<Broken>, mut body: Map<String, Value>) -> Value {
    match broken {
        Some(Broken::NotAnObject) => return Value::Array(vec![Value::Object(body)]),
        Some(Broken::MissingField) => drop(body.shift_remove("conversationId")),
        Some(Broken::WrongType) => drop(body.insert("conversationId".to_owned(), 42.into())),
        Some(Broken::UnknownStatus) => drop(body.insert("status".to_owned(), "parked".into())),
        Some(Broken::UnknownField) => drop(body.insert("fieldOfALaterEdition".to_owned(), true.into())),
        Some(Broken::TooLarge) => drop(body.insert("padding".to_owned(), "x".repeat(TOO_LARGE).into())),
        _ => {}
    }
    Value::Object(body)
}

impl Broken {
    /// Whether it takes a secret of the receiver's to break it in this way.
    pub fn needs_secret(self) -> bool {
        matches!(self, Self::OldSignature | Self::FutureSignature | Self::ChangedBody)
    }

    fn expected(self) -> Expected {
        match self {
            Self::NoSignature | Self::BadSignature | Self::OldSignature | Self::FutureSignature | Self::ChangedBody => {
                UNAUTHORISED
            }
            Self::BadJson => Expected { statuses: &[400], words: "400" },
            Self::NotAnObject | Self::MissingField | Self::WrongType => Expected { statuses: &[412], words: "412" },
            Self::TooLarge => Expected { statuses: &[413], words: "413" },
            Self::WrongMethod => Expected { statuses: &[405], words: "405" },
            Self::WrongContentType => Expected { statuses: &[200, 415], words: "415, or any 2xx" },
            Self::UnknownStatus | Self::UnknownField | Self::Duplicate | Self::OutOfOrder => TAKEN,
        }
    }
}

impl Shipment {
    /// The same once more, as when no answer came.
    fn again(&self) -> Self {
        Self { body: self.body.clone(), changed: self.changed.clone(), id: self.id.clone(), ..*self }
    }
}

impl Expected {
    /// Whether a status is as documented.
    pub fn has(self, status: u16) -> bool {
        self.statuses.contains(&status) || (self.statuses.contains(&200) && (200..300).contains(&status))
    }
}
