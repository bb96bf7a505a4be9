//! Defects of a notification, each with the documented response of a receiver.

use clap::ValueEnum;
use serde_json::{Map, Value};

use super::event::SampleEvent;
use crate::failure::Failure;

/// Size of a large body, in bytes (1 MiB): more than a receiver made from the document accepts (256 KiB).
const LARGE_BODY_BYTES: usize = 1 << 20;

/// A defect of a notification.
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
    /// Truncated JSON: 400
    BadJson,
    /// JSON that is not an object: 412
    NotAnObject,
    /// Without conversationId: 412
    MissingField,
    /// With a number as conversationId: 412
    WrongType,
    /// A body of 1 MiB: 413
    TooLarge,
    /// Sent with PUT: 405
    WrongMethod,
    /// Declared as text; receivers may accept it, or respond with 415
    WrongContentType,
    /// With a status that no edition names; receivers must accept it
    UnknownStatus,
    /// With a field that no edition names; receivers must accept it
    UnknownField,
    /// Sent twice, as by a retry; receivers must accept both
    Duplicate,
    /// The notifications of a call from last to first; receivers must accept all
    OutOfOrder,
}

/// The expected response.
#[derive(Clone, Copy, Debug)]
pub struct ExpectedStatus {
    /// The documented statuses; 200 stands for every 2xx.
    pub statuses: &'static [u16],
    /// The documented statuses as text.
    pub words: &'static str,
}

const ANY_SUCCESS: ExpectedStatus = ExpectedStatus { statuses: &[200], words: "204, or any other 2xx" };
const UNAUTHORIZED: ExpectedStatus = ExpectedStatus { statuses: &[401], words: "401" };

/// The signature of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureKind {
    /// With the secrets, at the current time plus this number of seconds.
    Valid(i64),
    /// With other secrets.
    WrongSecret,
    /// No signature.
    Unsigned,
}

/// One request.
pub struct TriggerRequest {
    /// The event.
    pub event: SampleEvent,
    /// The body that is signed.
    pub body: Vec<u8>,
    /// The body that is sent, if it differs from the signed one.
    pub changed: Option<Vec<u8>>,
    /// The method.
    pub method: &'static str,
    /// The declared type.
    pub content_type: &'static str,
    /// The id of the message in Standard Webhooks.
    pub id: String,
    /// The signature.
    pub signed: SignatureKind,
    /// The expected response.
    pub expected: ExpectedStatus,
}

/// The requests with these bodies and this defect.
///
/// # Errors
///
/// A body cannot be serialized.
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
            // One more space: the same JSON, but not the signed bytes.
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

/// The body with the defect.
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
    /// Whether this defect needs a secret of the receiver.
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
    /// The same request again, as after a missing response.
    fn again(&self) -> Self {
        Self { body: self.body.clone(), changed: self.changed.clone(), id: self.id.clone(), ..*self }
    }
}

impl ExpectedStatus {
    /// Whether the status is expected.
    pub fn has(self, status: u16) -> bool {
        self.statuses.contains(&status) || (self.statuses.contains(&200) && (200..300).contains(&status))
    }
}
