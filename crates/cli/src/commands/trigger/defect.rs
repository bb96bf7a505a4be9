//! Ways to break a notification, each with what the document says a receiver answers.

use clap::ValueEnum;
use serde_json::{Map, Value};

use super::event::SampleEvent;
use crate::failure::Failure;

/// Larger than any receiver made from the document takes (256 KiB) and small enough to be sent at once.
const LARGE_BODY_BYTES: usize = 1 << 20;

/// How to break a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Defect {
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
pub struct ExpectedStatus {
    /// Statuses that are as documented; 200 stands for every 2xx.
    pub statuses: &'static [u16],
    /// The same for a person.
    pub words: &'static str,
}

const ANY_SUCCESS: ExpectedStatus = ExpectedStatus { statuses: &[200], words: "204, or any other 2xx" };
const UNAUTHORIZED: ExpectedStatus = ExpectedStatus { statuses: &[401], words: "401" };

/// Whose signature a request has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureKind {
    /// That of the secrets, made so many seconds from now.
    Valid(i64),
    /// That of other secrets.
    WrongSecret,
    /// None.
    Unsigned,
}

/// One request.
pub struct TriggerRequest {
    /// What it is about.
    pub event: SampleEvent,
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
    pub signed: SignatureKind,
    /// What is to be answered.
    pub expected: ExpectedStatus,
}

/// The requests that bring these bodies, broken in this way.
///
/// # Errors
///
/// A body that cannot be written as JSON.
pub fn requests(
    defect: Option<Defect>,
    bodies: Vec<(SampleEvent, Map<String, Value>)>,
) -> Result<Vec<TriggerRequest>, Failure> {
    let mut requests = Vec::new();
    for (event, body) in bodies {
        let body =
            serde_json::to_vec(&apply_defect(defect, body)).map_err(|error| Failure::failed(error.to_string()))?;
        let mut request = TriggerRequest {
            event,
            body,
            changed: None,
            method: "POST",
            content_type: "application/json",
            id: format!("msg_{}", uuid::Uuid::new_v4().simple()),
            signed: SignatureKind::Valid(0),
            expected: defect.map_or(ANY_SUCCESS, Defect::expected),
        };
        match defect {
            Some(Defect::NoSignature) => request.signed = SignatureKind::Unsigned,
            Some(Defect::BadSignature) => request.signed = SignatureKind::WrongSecret,
            Some(Defect::OldSignature) => request.signed = SignatureKind::Valid(-3600),
            Some(Defect::FutureSignature) => request.signed = SignatureKind::Valid(3600),
            // One blank more: the same JSON, and not what was signed.
            Some(Defect::ChangedBody) => request.changed = Some([b" ", request.body.as_slice()].concat()),
            Some(Defect::BadJson) => request.body.truncate(request.body.len() / 2),
            Some(Defect::WrongMethod) => request.method = "PUT",
            Some(Defect::WrongContentType) => request.content_type = "text/plain",
            Some(Defect::Duplicate) => requests.push(request.again()),
            _ => {}
        }
        requests.push(request);
    }
    if defect == Some(Defect::OutOfOrder) {
        requests.reverse();
    }
    Ok(requests)
}

/// The value that is sent in place of the body.
fn apply_defect(defect: Option<Defect>, mut body: Map<String, Value>) -> Value {
    match defect {
        Some(Defect::NotAnObject) => return Value::Array(vec![Value::Object(body)]),
        Some(Defect::MissingField) => drop(body.shift_remove("conversationId")),
        Some(Defect::WrongType) => drop(body.insert("conversationId".to_owned(), 42.into())),
        Some(Defect::UnknownStatus) => drop(body.insert("status".to_owned(), "parked".into())),
        Some(Defect::UnknownField) => drop(body.insert("fieldOfALaterEdition".to_owned(), true.into())),
        Some(Defect::TooLarge) => drop(body.insert("padding".to_owned(), "x".repeat(LARGE_BODY_BYTES).into())),
        _ => {}
    }
    Value::Object(body)
}

impl Defect {
    /// Whether it takes a secret of the receiver's to break it in this way.
    pub fn needs_secret(self) -> bool {
        matches!(self, Self::OldSignature | Self::FutureSignature | Self::ChangedBody)
    }

    fn expected(self) -> ExpectedStatus {
        match self {
            Self::NoSignature | Self::BadSignature | Self::OldSignature | Self::FutureSignature | Self::ChangedBody => {
                UNAUTHORIZED
            }
            Self::BadJson => ExpectedStatus { statuses: &[400], words: "400" },
            Self::NotAnObject | Self::MissingField | Self::WrongType => {
                ExpectedStatus { statuses: &[412], words: "412" }
            }
            Self::TooLarge => ExpectedStatus { statuses: &[413], words: "413" },
            Self::WrongMethod => ExpectedStatus { statuses: &[405], words: "405" },
            Self::WrongContentType => ExpectedStatus { statuses: &[200, 415], words: "415, or any 2xx" },
            Self::UnknownStatus | Self::UnknownField | Self::Duplicate | Self::OutOfOrder => ANY_SUCCESS,
        }
    }
}

impl TriggerRequest {
    /// The same once more, as when no answer came.
    fn again(&self) -> Self {
        Self { body: self.body.clone(), changed: self.changed.clone(), id: self.id.clone(), ..*self }
    }
}

impl ExpectedStatus {
    /// Whether a status is as documented.
    pub fn has(self, status: u16) -> bool {
        self.statuses.contains(&status) || (self.statuses.contains(&200) && (200..300).contains(&status))
    }
}
