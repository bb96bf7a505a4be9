//! One request on its way to a handler: path, query, headers and body, each read strictly.

use std::fmt::{self, Display};
use std::str::FromStr;
use std::sync::Mutex;

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use bytes::Bytes;
use http::request::Parts;
use serde::de::DeserializeOwned;

use crate::limits::Limits;
use crate::operation::Operation;
use crate::query::QueryParameters;
use crate::rejection::{Rejection, RejectionReason};
use crate::schema::Schema;
use crate::{body, json_body, percent};

/// Shortest value, in bytes, that counts as repeated when the text of its parse error contains it. A short one may be
/// there by chance: `100` in `must be at least 1000`.
const MIN_QUOTED_VALUE_BYTES: usize = 8;

/// A request to a known operation. Generated code takes from it what the document declares, in this order: the caller
/// (through [`Stub::authorise`](crate::Stub::authorise)), parameters, body.
///
/// Parameters are read by `FromStr`; the text of the error reaches the client behind the parameter's name, so it says
/// what is required (`must be at least 1`) and does not repeat the value.
pub struct Incoming {
    operation: &'static Operation,
    parts: Parts,
    // Never locked: a body is `Send` and not `Sync`, and the mutex makes `&Incoming` fit to be held across an await.
    body: Mutex<Body>,
    query: QueryParameters,
}

impl Incoming {
    /// Takes the request apart, and notes the operation in the span of the request.
    pub fn new(operation: &'static Operation, request: Request) -> Self {
        tracing::Span::current().record("operation", operation.id);
        let (parts, body) = request.into_parts();
        Self { operation, parts, body: Mutex::new(body), query: QueryParameters::default() }
    }

    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The head of the request.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// A rejection of this request for `reason`; it closes the connection if there is a body that was not read.
    pub fn refuse(&self, reason: RejectionReason) -> Rejection {
        // A body that cannot be asked has been poisoned by a panic: that connection is not to be used again either.
        let unread = self.body.lock().map_or(true, |body| !body.is_end_stream());
        Rejection::closing_if(unread, reason)
    }

    fn refuse_parameter(&self, place: &str, name: &str, problem: &str) -> Rejection {
        self.refuse(RejectionReason::Parameter(format!("{place} parameter {name}: {problem}")))
    }

    /// A path parameter: the segment of the path that the operation's template calls `{name}`, decoded and parsed.
    ///
    /// # Errors
    ///
    /// 400 if it cannot be decoded or parsed; 500 if the template has no such parameter.
    pub fn path<T: FromStr<Err: Display>>(&self, name: &str) -> Result<T, Rejection> {
        let is_meant = |segment: &str| segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) == Some(name);
        let path = self.parts.uri.path();
        let mut segments = self.operation.path_template(path).split('/').zip(path.split('/'));
        let Some((_, segment)) = segments.find(|(path_template, _)| is_meant(path_template)) else {
            tracing::error!(operation = self.operation.id, name, "the path template has no such parameter");
            return Err(self.refuse(RejectionReason::Internal));
        };
        let value = percent::decode(segment).map_err(|problem| self.refuse_parameter("path", name, problem))?;
        self.parse("path", name, &value)
    }

    /// Reads the query, which may hold these parameters, each at most once, and no others.
    ///
    /// # Errors
    ///
    /// 400 if a parameter is unknown, repeated or cannot be decoded.
    pub fn parse_query(&mut self, known: &[&'static str]) -> Result<(), Rejection> {
        if let Some(text) = self.parts.uri.query() {
            self.query = QueryParameters::read(text, known)
                .map_err(|problem| self.refuse(RejectionReason::Parameter(problem)))?;
        }
        Ok(())
    }

    /// A required query parameter, parsed. [`parse_query`](Self::parse_query) comes first.
    ///
    /// # Errors
    ///
    /// 400 if it is missing or cannot be parsed.
    pub fn query<T: FromStr<Err: Display>>(&self, name: &str) -> Result<T, Rejection> {
        self.optional_query(name)?.ok_or_else(|| self.refuse_parameter("query", name, "is required"))
    }

    /// A query parameter that may be absent. [`parse_query`](Self::parse_query) comes first.
    ///
    /// # Errors
    ///
    /// 400 if it cannot be parsed.
    pub fn optional_query<T: FromStr<Err: Display>>(&self, name: &str) -> Result<Option<T>, Rejection> {
        self.query.get(name).map(|value| self.parse("query", name, value)).transpose()
    }

    /// A required header, parsed. Letter case of the name does not matter; it is spelled as in the document.
    ///
    /// # Errors
    ///
    /// 400 if it is missing, repeated, not visible ASCII or cannot be parsed.
    pub fn header<T: FromStr<Err: Display>>(&self, name: &str) -> Result<T, Rejection> {
        self.optional_header(name)?.ok_or_else(|| self.refuse_parameter("header", name, "is required"))
    }

    /// A header that may be absent.
    ///
    /// # Errors
    ///
    /// 400 if it is repeated, not visible ASCII or cannot be parsed.
    pub fn optional_header<T: FromStr<Err: Display>>(&self, name: &str) -> Result<Option<T>, Rejection> {
        let mut values = self.parts.headers.get_all(name).iter();
        let Some(value) = values.next() else { return Ok(None) };
        if values.next().is_some() {
            return Err(self.refuse_parameter("header", name, "is given more than once"));
        }
        let Ok(value) = value.to_str() else {
            return Err(self.refuse_parameter("header", name, "must be visible ASCII"));
        };
        self.parse("header", name, value).map(Some)
    }

    fn parse<T: FromStr<Err: Display>>(&self, place: &str, name: &str, value: &str) -> Result<T, Rejection> {
        value.parse().map_err(|error: T::Err| self.refuse_parameter(place, name, &problem(&error, value)))
    }

    /// The whole body as `T`. Checks content type, size and time first.
    ///
    /// # Errors
    ///
    /// 415, 413, 408, then 400 for text that is not JSON and 412 for JSON that breaks `schema`.
    pub async fn json<T: DeserializeOwned>(&mut self, schema: &Schema, limits: &Limits) -> Result<T, Rejection> {
        body::check_content_type(&self.parts.headers).map_err(|reason| self.refuse(reason))?;
        let bytes = self.bytes(limits).await?;
        json_body::parse(&bytes, schema).map_err(Rejection::new)
    }

    /// The whole body as it is, whatever its content type.
    ///
    /// # Errors
    ///
    /// 413, 408, or 400 if the connection breaks.
    pub async fn bytes(&mut self, limits: &Limits) -> Result<Bytes, Rejection> {
        let result = match self.body.get_mut() {
            Ok(body) => body::read(body, limits).await,
            Err(_) => Err(RejectionReason::Internal),
        };
        result.map_err(|reason| Rejection::closing_if(true, reason))
    }
}

/// The operation only: the rest is the caller's.
impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

/// The text of a parse error, or a general one should the text repeat the value after all.
fn problem(error: &impl Display, value: &str) -> String {
    let text = error.to_string();
    if value.len() >= MIN_QUOTED_VALUE_BYTES && text.contains(value) { "is not valid".to_owned() } else { text }
}
