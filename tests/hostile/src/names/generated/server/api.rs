// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cba2d24bb38472296690f8952c7799ccd70099d035958c8fc14e4d39e5235a49

//! What a service implements: one method an operation, with typed input and answers named by status.

use std::future::Future;

use crate::names::generated::types;
use axum::response::Response;
use smartassist_server::{Caller, StreamedJson, respond};

/// The operations of the document.
///
/// Every method has a default that answers 501, so a service implements what it offers. Input has been checked
/// against every constraint of the document before a method sees it.
pub trait Api: Send + Sync + 'static {
    /// Names
    ///
    /// An operation.
    ///
    /// `GET
    /// /path/{abstract}/{as}/{async}/{auto}/{await}/{become}/{box}/{break}/{const}/{continue}/{crate}/{default}/{do}/{dyn}/{else}/{enum}/{extern}/{false}/{final}/{fn}/{for}/{gen}/{if}/{impl}/{in}/{let}/{loop}/{macro}/{macro_rules}/{match}/{mod}/{move}/{mut}/{override}/{priv}/{pub}/{raw}/{ref}/{return}/{safe}/{self}/{static}/{struct}/{super}/{trait}/{true}/{try}/{type}/{typeof}/{union}/{unsafe}/{unsized}/{use}/{virtual}/{where}/{while}/{yield}`
    fn all_in_path(&self, caller: Caller, input: AllInPathInput) -> impl Future<Output = AllInPathResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllInPathResponse::not_implemented("allInPath is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /query`
    fn all_in_query(&self, caller: Caller, input: AllInQueryInput) -> impl Future<Output = AllInQueryResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllInQueryResponse::not_implemented("allInQuery is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /header`
    fn all_in_headers(
        &self,
        caller: Caller,
        input: AllInHeadersInput,
    ) -> impl Future<Output = AllInHeadersResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllInHeadersResponse::not_implemented("allInHeaders is not implemented by this service"))
    }

    /// Names of headers
    ///
    /// Headers of an answer.
    ///
    /// `POST /answer`
    fn all_answers(&self, caller: Caller, input: AllAnswersInput) -> impl Future<Output = AllAnswersResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllAnswersResponse::not_implemented("allAnswers is not implemented by this service"))
    }
}

/// What `allInPath` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInPathInput {
    /// A name.
    pub r#abstract: String,
    /// A name.
    pub r#as: String,
    /// A name.
    pub r#async: String,
    /// A name.
    pub auto: String,
    /// A name.
    pub r#await: String,
    /// A name.
    pub r#become: String,
    /// A name.
    pub r#box: String,
    /// A name.
    pub r#break: String,
    /// A name.
    pub r#const: String,
    /// A name.
    pub r#continue: String,
    /// A name.
    pub crate_: String,
    /// A name.
    pub default: String,
    /// A name.
    pub r#do: String,
    /// A name.
    pub r#dyn: String,
    /// A name.
    pub r#else: String,
    /// A name.
    pub r#enum: String,
    /// A name.
    pub r#extern: String,
    /// A name.
    pub r#false: String,
    /// A name.
    pub r#final: String,
    /// A name.
    pub r#fn: String,
    /// A name.
    pub r#for: String,
    /// A name.
    pub r#gen: String,
    /// A name.
    pub r#if: String,
    /// A name.
    pub r#impl: String,
    /// A name.
    pub r#in: String,
    /// A name.
    pub r#let: String,
    /// A name.
    pub r#loop: String,
    /// A name.
    pub r#macro: String,
    /// A name.
    pub macro_rules: String,
    /// A name.
    pub r#match: String,
    /// A name.
    pub r#mod: String,
    /// A name.
    pub r#move: String,
    /// A name.
    pub r#mut: String,
    /// A name.
    pub r#override: String,
    /// A name.
    pub r#priv: String,
    /// A name.
    pub r#pub: String,
    /// A name.
    pub raw: String,
    /// A name.
    pub r#ref: String,
    /// A name.
    pub r#return: String,
    /// A name.
    pub safe: String,
    /// A name.
    pub self_: String,
    /// A name.
    pub r#static: String,
    /// A name.
    pub r#struct: String,
    /// A name.
    pub super_: String,
    /// A name.
    pub r#trait: String,
    /// A name.
    pub r#true: String,
    /// A name.
    pub r#try: String,
    /// A name.
    pub r#type: String,
    /// A name.
    pub r#typeof: String,
    /// A name.
    pub union: String,
    /// A name.
    pub r#unsafe: String,
    /// A name.
    pub r#unsized: String,
    /// A name.
    pub r#use: String,
    /// A name.
    pub r#virtual: String,
    /// A name.
    pub r#where: String,
    /// A name.
    pub r#while: String,
    /// A name.
    pub r#yield: String,
}

/// Answers of `allInPath`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllInPathResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AllInPathResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AllInPathResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `allInQuery` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInQueryInput {
    /// A name.
    pub plain: String,
    /// A name.
    pub a: Option<String>,
    /// A name.
    pub a_value_stays_one_segment: String,
    /// A name.
    pub r#abstract: Option<String>,
    /// A name.
    pub additional: String,
    /// A name.
    pub aliases: Option<String>,
    /// A name.
    pub allow: String,
    /// A name.
    pub api: Option<String>,
    /// A name.
    pub app_tokens: String,
    /// A name.
    pub r#as: Option<String>,
    /// A name.
    pub assert_eq: String,
    /// A name.
    pub r#async: Option<String>,
    /// A name.
    pub auth: String,
    /// A name.
    pub auto: Option<String>,
    /// A name.
    pub r#await: String,
    /// A name.
    pub axum: Option<String>,
    /// A name.
    pub bad_request: String,
    /// A name.
    pub r#become: Option<String>,
    /// A name.
    pub body: String,
    /// A name.
    pub bool: Option<String>,
    /// A name.
    pub bot: String,
    /// A name.
    pub r#box: Option<String>,
    /// A name.
    pub r#break: String,
    /// A name.
    pub builder: Option<String>,
    /// A name.
    pub call: String,
    /// A name.
    pub caller: Option<String>,
    /// A name.
    pub cfg: String,
    /// A name.
    pub client: Option<String>,
    /// A name.
    pub client_address: String,
    /// A name.
    pub clippy: Option<String>,
    /// A name.
    pub config: String,
    /// A name.
    pub conflict: Option<String>,
    /// A name.
    pub r#const: String,
    /// A name.
    pub r#continue: Option<String>,
    /// A name.
    pub core: String,
    /// A name.
    pub crate_: Option<String>,
    /// A name.
    pub decoded: String,
    /// A name.
    pub default: Option<String>,
    /// A name.
    pub deprecated: String,
    /// A name.
    pub derive: Option<String>,
    /// A name.
    pub dialout: String,
    /// A name.
    pub r#do: Option<String>,
    /// A name.
    pub doc: String,
    /// A name.
    pub document: Option<String>,
    /// A name.
    pub r#dyn: String,
    /// A name.
    pub r#else: Option<String>,
    /// A name.
    pub encode_path: String,
    /// A name.
    pub encoded: Option<String>,
    /// A name.
    pub endpoint: String,
    /// A name.
    pub r#enum: Option<String>,
    /// A name.
    pub env: String,
    /// A name.
    pub error: Option<String>,
    /// A name.
    pub error_chain: String,
    /// A name.
    pub r#extern: Option<String>,
    /// A name.
    pub f64: String,
    /// A name.
    pub r#false: Option<String>,
    /// A name.
    pub feature: String,
    /// A name.
    pub r#final: Option<String>,
    /// A name.
    pub r#fn: String,
    /// A name.
    pub r#for: Option<String>,
    /// A name.
    pub format: Option<String>,
    /// A name.
    pub r#gen: Option<String>,
    /// A name.
    pub generated: String,
    /// A name.
    pub guard: Option<String>,
    /// A name.
    pub guarded_body: String,
    /// A name.
    pub head: Option<String>,
    /// A name.
    pub headers: String,
    /// A name.
    pub hooks: Option<String>,
    /// A name.
    pub i32: String,
    /// A name.
    pub i64: Option<String>,
    /// A name.
    pub id: String,
    /// A name.
    pub r#if: Option<String>,
    /// A name.
    pub ima_teapot: String,
    /// A name.
    pub r#impl: Option<String>,
    /// A name.
    pub r#in: String,
    /// A name.
    pub incoming: Option<String>,
    /// A name.
    pub info: String,
    /// A name.
    pub input: Option<String>,
    /// A name.
    pub internal_server_error: String,
    /// A name.
    pub into_response: Option<String>,
    /// A name.
    pub is_step: String,
    /// A name.
    pub items: Option<String>,
    /// A name.
    pub json_body: String,
    /// A name.
    pub r#let: Option<String>,
    /// A name.
    pub limits: String,
    /// A name.
    pub listen: Option<String>,
    /// A name.
    pub r#loop: String,
    /// A name.
    pub r#macro: Option<String>,
    /// A name.
    pub macro_rules: String,
    /// A name.
    pub r#match: Option<String>,
    /// A name.
    pub max: String,
    /// A name.
    pub message: Option<String>,
    /// A name.
    pub method: String,
    /// A name.
    pub method_not_allowed: Option<String>,
    /// A name.
    pub middleware: String,
    /// A name.
    pub min: Option<String>,
    /// A name.
    pub r#mod: String,
    /// A name.
    pub r#move: Option<String>,
    /// A name.
    pub must_use: String,
    /// A name.
    pub r#mut: Option<String>,
    /// A name.
    pub name: String,
    /// A name.
    pub node: Option<String>,
    /// A name.
    pub non_exhaustive: String,
    /// A name.
    pub not_found: Option<String>,
    /// A name.
    pub not_implemented: String,
    /// A name.
    pub notifications: Option<String>,
    /// A name.
    pub nullable: String,
    /// A name.
    pub operation: Option<String>,
    /// A name.
    pub operation_id: String,
    /// A name.
    pub operations: Option<String>,
    /// A name.
    pub other_paths: String,
    /// A name.
    pub r#override: Option<String>,
    /// A name.
    pub panic: String,
    /// A name.
    pub parameter: Option<String>,
    /// A name.
    pub parse_duration: String,
    /// A name.
    pub path: Option<String>,
    /// A name.
    pub pattern: String,
    /// A name.
    pub pattern_words: Option<String>,
    /// A name.
    pub payload_too_large: String,
    /// A name.
    pub percent: Option<String>,
    /// A name.
    pub percent_encoding: String,
    /// A name.
    pub pipeline: Option<String>,
    /// A name.
    pub precondition_failed: String,
    /// A name.
    pub r#priv: Option<String>,
    /// A name.
    pub properties: String,
    /// A name.
    pub r#pub: Option<String>,
    /// A name.
    pub query: String,
    /// A name.
    pub rate_limit: Option<String>,
    /// A name.
    pub raw: String,
    /// A name.
    pub reason: Option<String>,
    /// A name.
    pub receiver: String,
    /// A name.
    pub r#ref: Option<String>,
    /// A name.
    pub rejection: String,
    /// A name.
    pub request: Option<String>,
    /// A name.
    pub request_id: String,
    /// A name.
    pub request_timeout: Option<String>,
    /// A name.
    pub required: String,
    /// A name.
    pub reqwest: Option<String>,
    /// A name.
    pub respond: String,
    /// A name.
    pub response: Option<String>,
    /// A name.
    pub result: String,
    /// A name.
    pub r#return: Option<String>,
    /// A name.
    pub router: String,
    /// A name.
    pub routes: Option<String>,
    /// A name.
    pub routing: String,
    /// A name.
    pub runtime: Option<String>,
    /// A name.
    pub runtime_names: String,
    /// A name.
    pub safe: Option<String>,
    /// A name.
    pub schema: String,
    /// A name.
    pub schemas: Option<String>,
    /// A name.
    pub scope: String,
    /// A name.
    pub secured: Option<String>,
    /// A name.
    pub security: String,
    /// A name.
    pub segments: Option<String>,
    /// A name.
    pub self_: String,
    /// A name.
    pub serde: Option<String>,
    /// A name.
    pub serialize: String,
    /// A name.
    pub serializer: Option<String>,
    /// A name.
    pub serve: String,
    /// A name.
    pub serve_with: Option<String>,
    /// A name.
    pub served_document: String,
    /// A name.
    pub service_unavailable: Option<String>,
    /// A name.
    pub signed_request: String,
    /// A name.
    pub smartassist_auth: Option<String>,
    /// A name.
    pub smartassist_server: String,
    /// A name.
    pub smartassist_types: Option<String>,
    /// A name.
    pub r#static: String,
    /// A name.
    pub status: Option<String>,
    /// A name.
    pub status499: String,
    /// A name.
    pub statuses: Option<String>,
    /// A name.
    pub std: String,
    /// A name.
    pub str: Option<String>,
    /// A name.
    pub streamed_json: String,
    /// A name.
    pub r#struct: Option<String>,
    /// A name.
    pub stub: String,
    /// A name.
    pub suggest: Option<String>,
    /// A name.
    pub super_: String,
    /// A name.
    pub test: Option<String>,
    /// A name.
    pub tests: String,
    /// A name.
    pub too_many_requests: Option<String>,
    /// A name.
    pub r#trait: String,
    /// A name.
    pub r#true: Option<String>,
    /// A name.
    pub r#try: String,
    /// A name.
    pub r#type: Option<String>,
    /// A name.
    pub r#typeof: String,
    /// A name.
    pub types: Option<String>,
    /// A name.
    pub u16: String,
    /// A name.
    pub u32: Option<String>,
    /// A name.
    pub unauthorized: String,
    /// A name.
    pub union: Option<String>,
    /// A name.
    pub unique: String,
    /// A name.
    pub unit: Option<String>,
    /// A name.
    pub unprocessable_entity: String,
    /// A name.
    pub r#unsafe: Option<String>,
    /// A name.
    pub r#unsized: String,
    /// A name.
    pub unsupported_media_type: Option<String>,
    /// A name.
    pub unused_mut: String,
    /// A name.
    pub unwrap_or: Option<String>,
    /// A name.
    pub unwrap_or_default: String,
    /// A name.
    pub unwrap_or_else: Option<String>,
    /// A name.
    pub url: String,
    /// A name.
    pub r#use: Option<String>,
    /// A name.
    pub utf8_percent_encode: String,
    /// A name.
    pub validate: Option<String>,
    /// A name.
    pub value: String,
    /// A name.
    pub values: Option<String>,
    /// A name.
    pub verifiers: String,
    /// A name.
    pub r#virtual: Option<String>,
    /// A name.
    pub r#where: String,
    /// A name.
    pub r#while: Option<String>,
    /// A name.
    pub writes_scalars_and_leaves_out_what_is_not_set: String,
    /// A name.
    pub r#yield: Option<String>,
}

/// Answers of `allInQuery`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllInQueryResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AllInQueryResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AllInQueryResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `allInHeaders` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInHeadersInput {
    /// A name.
    pub plain: String,
    /// A name.
    pub a: Option<String>,
    /// A name.
    pub a_value_stays_one_segment: String,
    /// A name.
    pub r#abstract: Option<String>,
    /// A name.
    pub additional: String,
    /// A name.
    pub aliases: Option<String>,
    /// A name.
    pub allow: String,
    /// A name.
    pub api: Option<String>,
    /// A name.
    pub app_tokens: String,
    /// A name.
    pub r#as: Option<String>,
    /// A name.
    pub assert_eq: String,
    /// A name.
    pub r#async: Option<String>,
    /// A name.
    pub auth: String,
    /// A name.
    pub auto: Option<String>,
    /// A name.
    pub r#await: String,
    /// A name.
    pub axum: Option<String>,
    /// A name.
    pub bad_request: String,
    /// A name.
    pub r#become: Option<String>,
    /// A name.
    pub body: String,
    /// A name.
    pub bool: Option<String>,
    /// A name.
    pub bot: String,
    /// A name.
    pub r#box: Option<String>,
    /// A name.
    pub r#break: String,
    /// A name.
    pub builder: Option<String>,
    /// A name.
    pub call: String,
    /// A name.
    pub caller: Option<String>,
    /// A name.
    pub cfg: String,
    /// A name.
    pub client: Option<String>,
    /// A name.
    pub client_address: String,
    /// A name.
    pub clippy: Option<String>,
    /// A name.
    pub config: String,
    /// A name.
    pub conflict: Option<String>,
    /// A name.
    pub r#const: String,
    /// A name.
    pub r#continue: Option<String>,
    /// A name.
    pub core: String,
    /// A name.
    pub crate_: Option<String>,
    /// A name.
    pub decoded: String,
    /// A name.
    pub default: Option<String>,
    /// A name.
    pub deprecated: String,
    /// A name.
    pub derive: Option<String>,
    /// A name.
    pub dialout: String,
    /// A name.
    pub r#do: Option<String>,
    /// A name.
    pub doc: String,
    /// A name.
    pub document: Option<String>,
    /// A name.
    pub r#dyn: String,
    /// A name.
    pub r#else: Option<String>,
    /// A name.
    pub encode_path: String,
    /// A name.
    pub encoded: Option<String>,
    /// A name.
    pub endpoint: String,
    /// A name.
    pub r#enum: Option<String>,
    /// A name.
    pub env: String,
    /// A name.
    pub error: Option<String>,
    /// A name.
    pub error_chain: String,
    /// A name.
    pub r#extern: Option<String>,
    /// A name.
    pub f64: String,
    /// A name.
    pub r#false: Option<String>,
    /// A name.
    pub feature: String,
    /// A name.
    pub r#final: Option<String>,
    /// A name.
    pub r#fn: String,
    /// A name.
    pub r#for: Option<String>,
    /// A name.
    pub format: Option<String>,
    /// A name.
    pub r#gen: Option<String>,
    /// A name.
    pub generated: String,
    /// A name.
    pub guard: Option<String>,
    /// A name.
    pub guarded_body: String,
    /// A name.
    pub head: Option<String>,
    /// A name.
    pub headers: String,
    /// A name.
    pub hooks: Option<String>,
    /// A name.
    pub i32: String,
    /// A name.
    pub i64: Option<String>,
    /// A name.
    pub id: String,
    /// A name.
    pub r#if: Option<String>,
    /// A name.
    pub ima_teapot: String,
    /// A name.
    pub r#impl: Option<String>,
    /// A name.
    pub r#in: String,
    /// A name.
    pub incoming: Option<String>,
    /// A name.
    pub info: String,
    /// A name.
    pub input: Option<String>,
    /// A name.
    pub internal_server_error: String,
    /// A name.
    pub into_response: Option<String>,
    /// A name.
    pub is_step: String,
    /// A name.
    pub items: Option<String>,
    /// A name.
    pub json_body: String,
    /// A name.
    pub r#let: Option<String>,
    /// A name.
    pub limits: String,
    /// A name.
    pub listen: Option<String>,
    /// A name.
    pub r#loop: String,
    /// A name.
    pub r#macro: Option<String>,
    /// A name.
    pub macro_rules: String,
    /// A name.
    pub r#match: Option<String>,
    /// A name.
    pub max: String,
    /// A name.
    pub message: Option<String>,
    /// A name.
    pub method: String,
    /// A name.
    pub method_not_allowed: Option<String>,
    /// A name.
    pub middleware: String,
    /// A name.
    pub min: Option<String>,
    /// A name.
    pub r#mod: String,
    /// A name.
    pub r#move: Option<String>,
    /// A name.
    pub must_use: String,
    /// A name.
    pub r#mut: Option<String>,
    /// A name.
    pub name: String,
    /// A name.
    pub node: Option<String>,
    /// A name.
    pub non_exhaustive: String,
    /// A name.
    pub not_found: Option<String>,
    /// A name.
    pub not_implemented: String,
    /// A name.
    pub notifications: Option<String>,
    /// A name.
    pub nullable: String,
    /// A name.
    pub operation: Option<String>,
    /// A name.
    pub operation_id: String,
    /// A name.
    pub operations: Option<String>,
    /// A name.
    pub other_paths: String,
    /// A name.
    pub r#override: Option<String>,
    /// A name.
    pub panic: String,
    /// A name.
    pub parameter: Option<String>,
    /// A name.
    pub parse_duration: String,
    /// A name.
    pub path: Option<String>,
    /// A name.
    pub pattern: String,
    /// A name.
    pub pattern_words: Option<String>,
    /// A name.
    pub payload_too_large: String,
    /// A name.
    pub percent: Option<String>,
    /// A name.
    pub percent_encoding: String,
    /// A name.
    pub pipeline: Option<String>,
    /// A name.
    pub precondition_failed: String,
    /// A name.
    pub r#priv: Option<String>,
    /// A name.
    pub properties: String,
    /// A name.
    pub r#pub: Option<String>,
    /// A name.
    pub query: String,
    /// A name.
    pub rate_limit: Option<String>,
    /// A name.
    pub raw: String,
    /// A name.
    pub reason: Option<String>,
    /// A name.
    pub receiver: String,
    /// A name.
    pub r#ref: Option<String>,
    /// A name.
    pub rejection: String,
    /// A name.
    pub request: Option<String>,
    /// A name.
    pub request_id: String,
    /// A name.
    pub request_timeout: Option<String>,
    /// A name.
    pub required: String,
    /// A name.
    pub reqwest: Option<String>,
    /// A name.
    pub respond: String,
    /// A name.
    pub response: Option<String>,
    /// A name.
    pub result: String,
    /// A name.
    pub r#return: Option<String>,
    /// A name.
    pub router: String,
    /// A name.
    pub routes: Option<String>,
    /// A name.
    pub routing: String,
    /// A name.
    pub runtime: Option<String>,
    /// A name.
    pub runtime_names: String,
    /// A name.
    pub safe: Option<String>,
    /// A name.
    pub schema: String,
    /// A name.
    pub schemas: Option<String>,
    /// A name.
    pub scope: String,
    /// A name.
    pub secured: Option<String>,
    /// A name.
    pub security: String,
    /// A name.
    pub segments: Option<String>,
    /// A name.
    pub self_: String,
    /// A name.
    pub serde: Option<String>,
    /// A name.
    pub serialize: String,
    /// A name.
    pub serializer: Option<String>,
    /// A name.
    pub serve: String,
    /// A name.
    pub serve_with: Option<String>,
    /// A name.
    pub served_document: String,
    /// A name.
    pub service_unavailable: Option<String>,
    /// A name.
    pub signed_request: String,
    /// A name.
    pub smartassist_auth: Option<String>,
    /// A name.
    pub smartassist_server: String,
    /// A name.
    pub smartassist_types: Option<String>,
    /// A name.
    pub r#static: String,
    /// A name.
    pub status: Option<String>,
    /// A name.
    pub status499: String,
    /// A name.
    pub statuses: Option<String>,
    /// A name.
    pub std: String,
    /// A name.
    pub str: Option<String>,
    /// A name.
    pub streamed_json: String,
    /// A name.
    pub r#struct: Option<String>,
    /// A name.
    pub stub: String,
    /// A name.
    pub suggest: Option<String>,
    /// A name.
    pub super_: String,
    /// A name.
    pub test: Option<String>,
    /// A name.
    pub tests: String,
    /// A name.
    pub too_many_requests: Option<String>,
    /// A name.
    pub r#trait: String,
    /// A name.
    pub r#true: Option<String>,
    /// A name.
    pub r#try: String,
    /// A name.
    pub r#type: Option<String>,
    /// A name.
    pub r#typeof: String,
    /// A name.
    pub types: Option<String>,
    /// A name.
    pub u16: String,
    /// A name.
    pub u32: Option<String>,
    /// A name.
    pub unauthorized: String,
    /// A name.
    pub union: Option<String>,
    /// A name.
    pub unique: String,
    /// A name.
    pub unit: Option<String>,
    /// A name.
    pub unprocessable_entity: String,
    /// A name.
    pub r#unsafe: Option<String>,
    /// A name.
    pub r#unsized: String,
    /// A name.
    pub unsupported_media_type: Option<String>,
    /// A name.
    pub unused_mut: String,
    /// A name.
    pub unwrap_or: Option<String>,
    /// A name.
    pub unwrap_or_default: String,
    /// A name.
    pub unwrap_or_else: Option<String>,
    /// A name.
    pub url: String,
    /// A name.
    pub r#use: Option<String>,
    /// A name.
    pub utf8_percent_encode: String,
    /// A name.
    pub validate: Option<String>,
    /// A name.
    pub value: String,
    /// A name.
    pub values: Option<String>,
    /// A name.
    pub verifiers: String,
    /// A name.
    pub r#virtual: Option<String>,
    /// A name.
    pub r#where: String,
    /// A name.
    pub r#while: Option<String>,
    /// A name.
    pub writes_scalars_and_leaves_out_what_is_not_set: String,
    /// A name.
    pub r#yield: Option<String>,
}

/// Answers of `allInHeaders`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllInHeadersResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AllInHeadersResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AllInHeadersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `allAnswers` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllAnswersInput {
    /// The body.
    pub body: types::AllStrict,
}

/// Answers of `allAnswers`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllAnswersResponse {
    /// 200: All names.
    Ok {
        /// The body.
        body: Box<types::AllTolerant>,
        /// The header `plain`. A name.
        plain: String,
        /// The header `abstract`. A name.
        r#abstract: Option<String>,
        /// The header `additional`. A name.
        additional: String,
        /// The header `aliases`. A name.
        aliases: Option<String>,
        /// The header `allow`. A name.
        allow: String,
        /// The header `api`. A name.
        api: Option<String>,
        /// The header `app_tokens`. A name.
        app_tokens: String,
        /// The header `as`. A name.
        r#as: Option<String>,
        /// The header `async`. A name.
        r#async: String,
        /// The header `auth`. A name.
        auth: Option<String>,
        /// The header `auto`. A name.
        auto: String,
        /// The header `await`. A name.
        r#await: Option<String>,
        /// The header `axum`. A name.
        axum: String,
        /// The header `bad_request`. A name.
        bad_request: Option<String>,
        /// The header `become`. A name.
        r#become: String,
        /// The header `body`. A name.
        body_: Option<String>,
        /// The header `bool`. A name.
        bool: String,
        /// The header `box`. A name.
        r#box: Option<String>,
        /// The header `break`. A name.
        r#break: String,
        /// The header `caller`. A name.
        caller: Option<String>,
        /// The header `cfg`. A name.
        cfg: String,
        /// The header `client_address`. A name.
        client_address: Option<String>,
        /// The header `conflict`. A name.
        conflict: String,
        /// The header `const`. A name.
        r#const: Option<String>,
        /// The header `continue`. A name.
        r#continue: String,
        /// The header `crate`. A name.
        crate_: Option<String>,
        /// The header `default`. A name.
        default: String,
        /// The header `deprecated`. A name.
        deprecated: Option<String>,
        /// The header `derive`. A name.
        derive: String,
        /// The header `do`. A name.
        r#do: Option<String>,
        /// The header `doc`. A name.
        doc: String,
        /// The header `document`. A name.
        document: Option<String>,
        /// The header `dyn`. A name.
        r#dyn: String,
        /// The header `else`. A name.
        r#else: Option<String>,
        /// The header `enum`. A name.
        r#enum: String,
        /// The header `env`. A name.
        env: Option<String>,
        /// The header `extern`. A name.
        r#extern: String,
        /// The header `f64`. A name.
        f64: Option<String>,
        /// The header `false`. A name.
        r#false: String,
        /// The header `feature`. A name.
        feature: Option<String>,
        /// The header `final`. A name.
        r#final: String,
        /// The header `fn`. A name.
        r#fn: Option<String>,
        /// The header `for`. A name.
        r#for: String,
        /// The header `gen`. A name.
        r#gen: Option<String>,
        /// The header `generated`. A name.
        generated: String,
        /// The header `guard`. A name.
        guard: Option<String>,
        /// The header `guarded_body`. A name.
        guarded_body: String,
        /// The header `head`. A name.
        head: Option<String>,
        /// The header `i32`. A name.
        i32: String,
        /// The header `i64`. A name.
        i64: Option<String>,
        /// The header `id`. A name.
        id: String,
        /// The header `if`. A name.
        r#if: Option<String>,
        /// The header `ima_teapot`. A name.
        ima_teapot: String,
        /// The header `impl`. A name.
        r#impl: Option<String>,
        /// The header `in`. A name.
        r#in: String,
        /// The header `incoming`. A name.
        incoming: Option<String>,
        /// The header `input`. A name.
        input: String,
        /// The header `internal_server_error`. A name.
        internal_server_error: Option<String>,
        /// The header `into_response`. A name.
        into_response: String,
        /// The header `items`. A name.
        items: Option<String>,
        /// The header `json_body`. A name.
        json_body: String,
        /// The header `let`. A name.
        r#let: Option<String>,
        /// The header `limits`. A name.
        limits: String,
        /// The header `listen`. A name.
        listen: Option<String>,
        /// The header `loop`. A name.
        r#loop: String,
        /// The header `macro`. A name.
        r#macro: Option<String>,
        /// The header `macro_rules`. A name.
        macro_rules: String,
        /// The header `match`. A name.
        r#match: Option<String>,
        /// The header `max`. A name.
        max: String,
        /// The header `message`. A name.
        message: Option<String>,
        /// The header `method`. A name.
        method: String,
        /// The header `method_not_allowed`. A name.
        method_not_allowed: Option<String>,
        /// The header `middleware`. A name.
        middleware: String,
        /// The header `min`. A name.
        min: Option<String>,
        /// The header `mod`. A name.
        r#mod: String,
        /// The header `move`. A name.
        r#move: Option<String>,
        /// The header `must_use`. A name.
        must_use: String,
        /// The header `mut`. A name.
        r#mut: Option<String>,
        /// The header `name`. A name.
        name: String,
        /// The header `node`. A name.
        node: Option<String>,
        /// The header `non_exhaustive`. A name.
        non_exhaustive: String,
        /// The header `not_found`. A name.
        not_found: Option<String>,
        /// The header `not_implemented`. A name.
        not_implemented: String,
        /// The header `notifications`. A name.
        notifications: Option<String>,
        /// The header `nullable`. A name.
        nullable: String,
        /// The header `operation`. A name.
        operation: Option<String>,
        /// The header `other_paths`. A name.
        other_paths: String,
        /// The header `override`. A name.
        r#override: Option<String>,
        /// The header `parameter`. A name.
        parameter: String,
        /// The header `path`. A name.
        path: Option<String>,
        /// The header `pattern`. A name.
        pattern: String,
        /// The header `pattern_words`. A name.
        pattern_words: Option<String>,
        /// The header `payload_too_large`. A name.
        payload_too_large: String,
        /// The header `percent`. A name.
        percent: Option<String>,
        /// The header `pipeline`. A name.
        pipeline: String,
        /// The header `precondition_failed`. A name.
        precondition_failed: Option<String>,
        /// The header `priv`. A name.
        r#priv: String,
        /// The header `properties`. A name.
        properties: Option<String>,
        /// The header `pub`. A name.
        r#pub: String,
        /// The header `query`. A name.
        query: Option<String>,
        /// The header `rate_limit`. A name.
        rate_limit: String,
        /// The header `raw`. A name.
        raw: Option<String>,
        /// The header `reason`. A name.
        reason: String,
        /// The header `receiver`. A name.
        receiver: Option<String>,
        /// The header `ref`. A name.
        r#ref: String,
        /// The header `rejection`. A name.
        rejection: Option<String>,
        /// The header `request`. A name.
        request: String,
        /// The header `request_id`. A name.
        request_id: Option<String>,
        /// The header `request_timeout`. A name.
        request_timeout: String,
        /// The header `required`. A name.
        required: Option<String>,
        /// The header `respond`. A name.
        respond: String,
        /// The header `response`. A name.
        response: Option<String>,
        /// The header `return`. A name.
        r#return: String,
        /// The header `router`. A name.
        router: Option<String>,
        /// The header `routes`. A name.
        routes: String,
        /// The header `routing`. A name.
        routing: Option<String>,
        /// The header `runtime_names`. A name.
        runtime_names: String,
        /// The header `safe`. A name.
        safe: Option<String>,
        /// The header `schema`. A name.
        schema: String,
        /// The header `schemas`. A name.
        schemas: Option<String>,
        /// The header `scope`. A name.
        scope: String,
        /// The header `secured`. A name.
        secured: Option<String>,
        /// The header `security`. A name.
        security: String,
        /// The header `self`. A name.
        self_: Option<String>,
        /// The header `serve`. A name.
        serve: String,
        /// The header `serve_with`. A name.
        serve_with: Option<String>,
        /// The header `served_document`. A name.
        served_document: String,
        /// The header `service_unavailable`. A name.
        service_unavailable: Option<String>,
        /// The header `signed_request`. A name.
        signed_request: String,
        /// The header `smartassist_auth`. A name.
        smartassist_auth: Option<String>,
        /// The header `smartassist_server`. A name.
        smartassist_server: String,
        /// The header `smartassist_types`. A name.
        smartassist_types: Option<String>,
        /// The header `static`. A name.
        r#static: String,
        /// The header `status`. A name.
        status: Option<String>,
        /// The header `status499`. A name.
        status499: String,
        /// The header `statuses`. A name.
        statuses: Option<String>,
        /// The header `std`. A name.
        std: String,
        /// The header `str`. A name.
        str: Option<String>,
        /// The header `streamed_json`. A name.
        streamed_json: String,
        /// The header `struct`. A name.
        r#struct: Option<String>,
        /// The header `stub`. A name.
        stub: String,
        /// The header `suggest`. A name.
        suggest: Option<String>,
        /// The header `super`. A name.
        super_: String,
        /// The header `test`. A name.
        test: Option<String>,
        /// The header `too_many_requests`. A name.
        too_many_requests: String,
        /// The header `trait`. A name.
        r#trait: Option<String>,
        /// The header `true`. A name.
        r#true: String,
        /// The header `try`. A name.
        r#try: Option<String>,
        /// The header `type`. A name.
        r#type: String,
        /// The header `typeof`. A name.
        r#typeof: Option<String>,
        /// The header `types`. A name.
        types: String,
        /// The header `u16`. A name.
        u16: Option<String>,
        /// The header `unauthorized`. A name.
        unauthorized: String,
        /// The header `union`. A name.
        union: Option<String>,
        /// The header `unique`. A name.
        unique: String,
        /// The header `unit`. A name.
        unit: Option<String>,
        /// The header `unprocessable_entity`. A name.
        unprocessable_entity: String,
        /// The header `unsafe`. A name.
        r#unsafe: Option<String>,
        /// The header `unsized`. A name.
        r#unsized: String,
        /// The header `unsupported_media_type`. A name.
        unsupported_media_type: Option<String>,
        /// The header `unwrap_or`. A name.
        unwrap_or: String,
        /// The header `unwrap_or_default`. A name.
        unwrap_or_default: Option<String>,
        /// The header `unwrap_or_else`. A name.
        unwrap_or_else: String,
        /// The header `use`. A name.
        r#use: Option<String>,
        /// The header `validate`. A name.
        validate: String,
        /// The header `values`. A name.
        values: Option<String>,
        /// The header `verifiers`. A name.
        verifiers: String,
        /// The header `virtual`. A name.
        r#virtual: Option<String>,
        /// The header `where`. A name.
        r#where: String,
        /// The header `while`. A name.
        r#while: Option<String>,
        /// The header `yield`. A name.
        r#yield: String,
    },
    /// 200, written while it is sent: the same JSON, piece by piece.
    OkStreamed {
        /// The body.
        body: StreamedJson<types::AllTolerant>,
        /// The header `plain`. A name.
        plain: String,
        /// The header `abstract`. A name.
        r#abstract: Option<String>,
        /// The header `additional`. A name.
        additional: String,
        /// The header `aliases`. A name.
        aliases: Option<String>,
        /// The header `allow`. A name.
        allow: String,
        /// The header `api`. A name.
        api: Option<String>,
        /// The header `app_tokens`. A name.
        app_tokens: String,
        /// The header `as`. A name.
        r#as: Option<String>,
        /// The header `async`. A name.
        r#async: String,
        /// The header `auth`. A name.
        auth: Option<String>,
        /// The header `auto`. A name.
        auto: String,
        /// The header `await`. A name.
        r#await: Option<String>,
        /// The header `axum`. A name.
        axum: String,
        /// The header `bad_request`. A name.
        bad_request: Option<String>,
        /// The header `become`. A name.
        r#become: String,
        /// The header `body`. A name.
        body_: Option<String>,
        /// The header `bool`. A name.
        bool: String,
        /// The header `box`. A name.
        r#box: Option<String>,
        /// The header `break`. A name.
        r#break: String,
        /// The header `caller`. A name.
        caller: Option<String>,
        /// The header `cfg`. A name.
        cfg: String,
        /// The header `client_address`. A name.
        client_address: Option<String>,
        /// The header `conflict`. A name.
        conflict: String,
        /// The header `const`. A name.
        r#const: Option<String>,
        /// The header `continue`. A name.
        r#continue: String,
        /// The header `crate`. A name.
        crate_: Option<String>,
        /// The header `default`. A name.
        default: String,
        /// The header `deprecated`. A name.
        deprecated: Option<String>,
        /// The header `derive`. A name.
        derive: String,
        /// The header `do`. A name.
        r#do: Option<String>,
        /// The header `doc`. A name.
        doc: String,
        /// The header `document`. A name.
        document: Option<String>,
        /// The header `dyn`. A name.
        r#dyn: String,
        /// The header `else`. A name.
        r#else: Option<String>,
        /// The header `enum`. A name.
        r#enum: String,
        /// The header `env`. A name.
        env: Option<String>,
        /// The header `extern`. A name.
        r#extern: String,
        /// The header `f64`. A name.
        f64: Option<String>,
        /// The header `false`. A name.
        r#false: String,
        /// The header `feature`. A name.
        feature: Option<String>,
        /// The header `final`. A name.
        r#final: String,
        /// The header `fn`. A name.
        r#fn: Option<String>,
        /// The header `for`. A name.
        r#for: String,
        /// The header `gen`. A name.
        r#gen: Option<String>,
        /// The header `generated`. A name.
        generated: String,
        /// The header `guard`. A name.
        guard: Option<String>,
        /// The header `guarded_body`. A name.
        guarded_body: String,
        /// The header `head`. A name.
        head: Option<String>,
        /// The header `i32`. A name.
        i32: String,
        /// The header `i64`. A name.
        i64: Option<String>,
        /// The header `id`. A name.
        id: String,
        /// The header `if`. A name.
        r#if: Option<String>,
        /// The header `ima_teapot`. A name.
        ima_teapot: String,
        /// The header `impl`. A name.
        r#impl: Option<String>,
        /// The header `in`. A name.
        r#in: String,
        /// The header `incoming`. A name.
        incoming: Option<String>,
        /// The header `input`. A name.
        input: String,
        /// The header `internal_server_error`. A name.
        internal_server_error: Option<String>,
        /// The header `into_response`. A name.
        into_response: String,
        /// The header `items`. A name.
        items: Option<String>,
        /// The header `json_body`. A name.
        json_body: String,
        /// The header `let`. A name.
        r#let: Option<String>,
        /// The header `limits`. A name.
        limits: String,
        /// The header `listen`. A name.
        listen: Option<String>,
        /// The header `loop`. A name.
        r#loop: String,
        /// The header `macro`. A name.
        r#macro: Option<String>,
        /// The header `macro_rules`. A name.
        macro_rules: String,
        /// The header `match`. A name.
        r#match: Option<String>,
        /// The header `max`. A name.
        max: String,
        /// The header `message`. A name.
        message: Option<String>,
        /// The header `method`. A name.
        method: String,
        /// The header `method_not_allowed`. A name.
        method_not_allowed: Option<String>,
        /// The header `middleware`. A name.
        middleware: String,
        /// The header `min`. A name.
        min: Option<String>,
        /// The header `mod`. A name.
        r#mod: String,
        /// The header `move`. A name.
        r#move: Option<String>,
        /// The header `must_use`. A name.
        must_use: String,
        /// The header `mut`. A name.
        r#mut: Option<String>,
        /// The header `name`. A name.
        name: String,
        /// The header `node`. A name.
        node: Option<String>,
        /// The header `non_exhaustive`. A name.
        non_exhaustive: String,
        /// The header `not_found`. A name.
        not_found: Option<String>,
        /// The header `not_implemented`. A name.
        not_implemented: String,
        /// The header `notifications`. A name.
        notifications: Option<String>,
        /// The header `nullable`. A name.
        nullable: String,
        /// The header `operation`. A name.
        operation: Option<String>,
        /// The header `other_paths`. A name.
        other_paths: String,
        /// The header `override`. A name.
        r#override: Option<String>,
        /// The header `parameter`. A name.
        parameter: String,
        /// The header `path`. A name.
        path: Option<String>,
        /// The header `pattern`. A name.
        pattern: String,
        /// The header `pattern_words`. A name.
        pattern_words: Option<String>,
        /// The header `payload_too_large`. A name.
        payload_too_large: String,
        /// The header `percent`. A name.
        percent: Option<String>,
        /// The header `pipeline`. A name.
        pipeline: String,
        /// The header `precondition_failed`. A name.
        precondition_failed: Option<String>,
        /// The header `priv`. A name.
        r#priv: String,
        /// The header `properties`. A name.
        properties: Option<String>,
        /// The header `pub`. A name.
        r#pub: String,
        /// The header `query`. A name.
        query: Option<String>,
        /// The header `rate_limit`. A name.
        rate_limit: String,
        /// The header `raw`. A name.
        raw: Option<String>,
        /// The header `reason`. A name.
        reason: String,
        /// The header `receiver`. A name.
        receiver: Option<String>,
        /// The header `ref`. A name.
        r#ref: String,
        /// The header `rejection`. A name.
        rejection: Option<String>,
        /// The header `request`. A name.
        request: String,
        /// The header `request_id`. A name.
        request_id: Option<String>,
        /// The header `request_timeout`. A name.
        request_timeout: String,
        /// The header `required`. A name.
        required: Option<String>,
        /// The header `respond`. A name.
        respond: String,
        /// The header `response`. A name.
        response: Option<String>,
        /// The header `return`. A name.
        r#return: String,
        /// The header `router`. A name.
        router: Option<String>,
        /// The header `routes`. A name.
        routes: String,
        /// The header `routing`. A name.
        routing: Option<String>,
        /// The header `runtime_names`. A name.
        runtime_names: String,
        /// The header `safe`. A name.
        safe: Option<String>,
        /// The header `schema`. A name.
        schema: String,
        /// The header `schemas`. A name.
        schemas: Option<String>,
        /// The header `scope`. A name.
        scope: String,
        /// The header `secured`. A name.
        secured: Option<String>,
        /// The header `security`. A name.
        security: String,
        /// The header `self`. A name.
        self_: Option<String>,
        /// The header `serve`. A name.
        serve: String,
        /// The header `serve_with`. A name.
        serve_with: Option<String>,
        /// The header `served_document`. A name.
        served_document: String,
        /// The header `service_unavailable`. A name.
        service_unavailable: Option<String>,
        /// The header `signed_request`. A name.
        signed_request: String,
        /// The header `smartassist_auth`. A name.
        smartassist_auth: Option<String>,
        /// The header `smartassist_server`. A name.
        smartassist_server: String,
        /// The header `smartassist_types`. A name.
        smartassist_types: Option<String>,
        /// The header `static`. A name.
        r#static: String,
        /// The header `status`. A name.
        status: Option<String>,
        /// The header `status499`. A name.
        status499: String,
        /// The header `statuses`. A name.
        statuses: Option<String>,
        /// The header `std`. A name.
        std: String,
        /// The header `str`. A name.
        str: Option<String>,
        /// The header `streamed_json`. A name.
        streamed_json: String,
        /// The header `struct`. A name.
        r#struct: Option<String>,
        /// The header `stub`. A name.
        stub: String,
        /// The header `suggest`. A name.
        suggest: Option<String>,
        /// The header `super`. A name.
        super_: String,
        /// The header `test`. A name.
        test: Option<String>,
        /// The header `too_many_requests`. A name.
        too_many_requests: String,
        /// The header `trait`. A name.
        r#trait: Option<String>,
        /// The header `true`. A name.
        r#true: String,
        /// The header `try`. A name.
        r#try: Option<String>,
        /// The header `type`. A name.
        r#type: String,
        /// The header `typeof`. A name.
        r#typeof: Option<String>,
        /// The header `types`. A name.
        types: String,
        /// The header `u16`. A name.
        u16: Option<String>,
        /// The header `unauthorized`. A name.
        unauthorized: String,
        /// The header `union`. A name.
        union: Option<String>,
        /// The header `unique`. A name.
        unique: String,
        /// The header `unit`. A name.
        unit: Option<String>,
        /// The header `unprocessable_entity`. A name.
        unprocessable_entity: String,
        /// The header `unsafe`. A name.
        r#unsafe: Option<String>,
        /// The header `unsized`. A name.
        r#unsized: String,
        /// The header `unsupported_media_type`. A name.
        unsupported_media_type: Option<String>,
        /// The header `unwrap_or`. A name.
        unwrap_or: String,
        /// The header `unwrap_or_default`. A name.
        unwrap_or_default: Option<String>,
        /// The header `unwrap_or_else`. A name.
        unwrap_or_else: String,
        /// The header `use`. A name.
        r#use: Option<String>,
        /// The header `validate`. A name.
        validate: String,
        /// The header `values`. A name.
        values: Option<String>,
        /// The header `verifiers`. A name.
        verifiers: String,
        /// The header `virtual`. A name.
        r#virtual: Option<String>,
        /// The header `where`. A name.
        r#where: String,
        /// The header `while`. A name.
        r#while: Option<String>,
        /// The header `yield`. A name.
        r#yield: String,
    },
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 415: The request was refused. The list of errors says why.
    UnsupportedMediaType(types::Errors),
}

impl AllAnswersResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 415 with this message.
    pub fn unsupported_media_type(message: impl Into<String>) -> Self {
        Self::UnsupportedMediaType(types::Errors::of(415, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::OkStreamed { .. } => 200,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::UnsupportedMediaType { .. } => 415,
        }
    }
}

impl axum::response::IntoResponse for AllAnswersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok {
                body,
                plain,
                r#abstract,
                additional,
                aliases,
                allow,
                api,
                app_tokens,
                r#as,
                r#async,
                auth,
                auto,
                r#await,
                axum,
                bad_request,
                r#become,
                body_,
                bool,
                r#box,
                r#break,
                caller,
                cfg,
                client_address,
                conflict,
                r#const,
                r#continue,
                crate_,
                default,
                deprecated,
                derive,
                r#do,
                doc,
                document,
                r#dyn,
                r#else,
                r#enum,
                env,
                r#extern,
                f64,
                r#false,
                feature,
                r#final,
                r#fn,
                r#for,
                r#gen,
                generated,
                guard,
                guarded_body,
                head,
                i32,
                i64,
                id,
                r#if,
                ima_teapot,
                r#impl,
                r#in,
                incoming,
                input,
                internal_server_error,
                into_response,
                items,
                json_body,
                r#let,
                limits,
                listen,
                r#loop,
                r#macro,
                macro_rules,
                r#match,
                max,
                message,
                method,
                method_not_allowed,
                middleware,
                min,
                r#mod,
                r#move,
                must_use,
                r#mut,
                name,
                node,
                non_exhaustive,
                not_found,
                not_implemented,
                notifications,
                nullable,
                operation,
                other_paths,
                r#override,
                parameter,
                path,
                pattern,
                pattern_words,
                payload_too_large,
                percent,
                pipeline,
                precondition_failed,
                r#priv,
                properties,
                r#pub,
                query,
                rate_limit,
                raw,
                reason,
                receiver,
                r#ref,
                rejection,
                request,
                request_id,
                request_timeout,
                required,
                respond,
                response: response_,
                r#return,
                router,
                routes,
                routing,
                runtime_names,
                safe,
                schema,
                schemas,
                scope,
                secured,
                security,
                self_,
                serve,
                serve_with,
                served_document,
                service_unavailable,
                signed_request,
                smartassist_auth,
                smartassist_server,
                smartassist_types,
                r#static,
                status,
                status499,
                statuses,
                std,
                str,
                streamed_json,
                r#struct,
                stub,
                suggest,
                super_,
                test,
                too_many_requests,
                r#trait,
                r#true,
                r#try,
                r#type,
                r#typeof,
                types,
                u16,
                unauthorized,
                union,
                unique,
                unit,
                unprocessable_entity,
                r#unsafe,
                r#unsized,
                unsupported_media_type,
                unwrap_or,
                unwrap_or_default,
                unwrap_or_else,
                r#use,
                validate,
                values,
                verifiers,
                r#virtual,
                r#where,
                r#while,
                r#yield,
            } => {
                let mut response = respond::json(200, &body);
                respond::header(&mut response, "plain", Some(plain));
                respond::header(&mut response, "abstract", r#abstract);
                respond::header(&mut response, "additional", Some(additional));
                respond::header(&mut response, "aliases", aliases);
                respond::header(&mut response, "allow", Some(allow));
                respond::header(&mut response, "api", api);
                respond::header(&mut response, "app_tokens", Some(app_tokens));
                respond::header(&mut response, "as", r#as);
                respond::header(&mut response, "async", Some(r#async));
                respond::header(&mut response, "auth", auth);
                respond::header(&mut response, "auto", Some(auto));
                respond::header(&mut response, "await", r#await);
                respond::header(&mut response, "axum", Some(axum));
                respond::header(&mut response, "bad_request", bad_request);
                respond::header(&mut response, "become", Some(r#become));
                respond::header(&mut response, "body", body_);
                respond::header(&mut response, "bool", Some(bool));
                respond::header(&mut response, "box", r#box);
                respond::header(&mut response, "break", Some(r#break));
                respond::header(&mut response, "caller", caller);
                respond::header(&mut response, "cfg", Some(cfg));
                respond::header(&mut response, "client_address", client_address);
                respond::header(&mut response, "conflict", Some(conflict));
                respond::header(&mut response, "const", r#const);
                respond::header(&mut response, "continue", Some(r#continue));
                respond::header(&mut response, "crate", crate_);
                respond::header(&mut response, "default", Some(default));
                respond::header(&mut response, "deprecated", deprecated);
                respond::header(&mut response, "derive", Some(derive));
                respond::header(&mut response, "do", r#do);
                respond::header(&mut response, "doc", Some(doc));
                respond::header(&mut response, "document", document);
                respond::header(&mut response, "dyn", Some(r#dyn));
                respond::header(&mut response, "else", r#else);
                respond::header(&mut response, "enum", Some(r#enum));
                respond::header(&mut response, "env", env);
                respond::header(&mut response, "extern", Some(r#extern));
                respond::header(&mut response, "f64", f64);
                respond::header(&mut response, "false", Some(r#false));
                respond::header(&mut response, "feature", feature);
                respond::header(&mut response, "final", Some(r#final));
                respond::header(&mut response, "fn", r#fn);
                respond::header(&mut response, "for", Some(r#for));
                respond::header(&mut response, "gen", r#gen);
                respond::header(&mut response, "generated", Some(generated));
                respond::header(&mut response, "guard", guard);
                respond::header(&mut response, "guarded_body", Some(guarded_body));
                respond::header(&mut response, "head", head);
                respond::header(&mut response, "i32", Some(i32));
                respond::header(&mut response, "i64", i64);
                respond::header(&mut response, "id", Some(id));
                respond::header(&mut response, "if", r#if);
                respond::header(&mut response, "ima_teapot", Some(ima_teapot));
                respond::header(&mut response, "impl", r#impl);
                respond::header(&mut response, "in", Some(r#in));
                respond::header(&mut response, "incoming", incoming);
                respond::header(&mut response, "input", Some(input));
                respond::header(&mut response, "internal_server_error", internal_server_error);
                respond::header(&mut response, "into_response", Some(into_response));
                respond::header(&mut response, "items", items);
                respond::header(&mut response, "json_body", Some(json_body));
                respond::header(&mut response, "let", r#let);
                respond::header(&mut response, "limits", Some(limits));
                respond::header(&mut response, "listen", listen);
                respond::header(&mut response, "loop", Some(r#loop));
                respond::header(&mut response, "macro", r#macro);
                respond::header(&mut response, "macro_rules", Some(macro_rules));
                respond::header(&mut response, "match", r#match);
                respond::header(&mut response, "max", Some(max));
                respond::header(&mut response, "message", message);
                respond::header(&mut response, "method", Some(method));
                respond::header(&mut response, "method_not_allowed", method_not_allowed);
                respond::header(&mut response, "middleware", Some(middleware));
                respond::header(&mut response, "min", min);
                respond::header(&mut response, "mod", Some(r#mod));
                respond::header(&mut response, "move", r#move);
                respond::header(&mut response, "must_use", Some(must_use));
                respond::header(&mut response, "mut", r#mut);
                respond::header(&mut response, "name", Some(name));
                respond::header(&mut response, "node", node);
                respond::header(&mut response, "non_exhaustive", Some(non_exhaustive));
                respond::header(&mut response, "not_found", not_found);
                respond::header(&mut response, "not_implemented", Some(not_implemented));
                respond::header(&mut response, "notifications", notifications);
                respond::header(&mut response, "nullable", Some(nullable));
                respond::header(&mut response, "operation", operation);
                respond::header(&mut response, "other_paths", Some(other_paths));
                respond::header(&mut response, "override", r#override);
                respond::header(&mut response, "parameter", Some(parameter));
                respond::header(&mut response, "path", path);
                respond::header(&mut response, "pattern", Some(pattern));
                respond::header(&mut response, "pattern_words", pattern_words);
                respond::header(&mut response, "payload_too_large", Some(payload_too_large));
                respond::header(&mut response, "percent", percent);
                respond::header(&mut response, "pipeline", Some(pipeline));
                respond::header(&mut response, "precondition_failed", precondition_failed);
                respond::header(&mut response, "priv", Some(r#priv));
                respond::header(&mut response, "properties", properties);
                respond::header(&mut response, "pub", Some(r#pub));
                respond::header(&mut response, "query", query);
                respond::header(&mut response, "rate_limit", Some(rate_limit));
                respond::header(&mut response, "raw", raw);
                respond::header(&mut response, "reason", Some(reason));
                respond::header(&mut response, "receiver", receiver);
                respond::header(&mut response, "ref", Some(r#ref));
                respond::header(&mut response, "rejection", rejection);
                respond::header(&mut response, "request", Some(request));
                respond::header(&mut response, "request_id", request_id);
                respond::header(&mut response, "request_timeout", Some(request_timeout));
                respond::header(&mut response, "required", required);
                respond::header(&mut response, "respond", Some(respond));
                respond::header(&mut response, "response", response_);
                respond::header(&mut response, "return", Some(r#return));
                respond::header(&mut response, "router", router);
                respond::header(&mut response, "routes", Some(routes));
                respond::header(&mut response, "routing", routing);
                respond::header(&mut response, "runtime_names", Some(runtime_names));
                respond::header(&mut response, "safe", safe);
                respond::header(&mut response, "schema", Some(schema));
                respond::header(&mut response, "schemas", schemas);
                respond::header(&mut response, "scope", Some(scope));
                respond::header(&mut response, "secured", secured);
                respond::header(&mut response, "security", Some(security));
                respond::header(&mut response, "self", self_);
                respond::header(&mut response, "serve", Some(serve));
                respond::header(&mut response, "serve_with", serve_with);
                respond::header(&mut response, "served_document", Some(served_document));
                respond::header(&mut response, "service_unavailable", service_unavailable);
                respond::header(&mut response, "signed_request", Some(signed_request));
                respond::header(&mut response, "smartassist_auth", smartassist_auth);
                respond::header(&mut response, "smartassist_server", Some(smartassist_server));
                respond::header(&mut response, "smartassist_types", smartassist_types);
                respond::header(&mut response, "static", Some(r#static));
                respond::header(&mut response, "status", status);
                respond::header(&mut response, "status499", Some(status499));
                respond::header(&mut response, "statuses", statuses);
                respond::header(&mut response, "std", Some(std));
                respond::header(&mut response, "str", str);
                respond::header(&mut response, "streamed_json", Some(streamed_json));
                respond::header(&mut response, "struct", r#struct);
                respond::header(&mut response, "stub", Some(stub));
                respond::header(&mut response, "suggest", suggest);
                respond::header(&mut response, "super", Some(super_));
                respond::header(&mut response, "test", test);
                respond::header(&mut response, "too_many_requests", Some(too_many_requests));
                respond::header(&mut response, "trait", r#trait);
                respond::header(&mut response, "true", Some(r#true));
                respond::header(&mut response, "try", r#try);
                respond::header(&mut response, "type", Some(r#type));
                respond::header(&mut response, "typeof", r#typeof);
                respond::header(&mut response, "types", Some(types));
                respond::header(&mut response, "u16", u16);
                respond::header(&mut response, "unauthorized", Some(unauthorized));
                respond::header(&mut response, "union", union);
                respond::header(&mut response, "unique", Some(unique));
                respond::header(&mut response, "unit", unit);
                respond::header(&mut response, "unprocessable_entity", Some(unprocessable_entity));
                respond::header(&mut response, "unsafe", r#unsafe);
                respond::header(&mut response, "unsized", Some(r#unsized));
                respond::header(&mut response, "unsupported_media_type", unsupported_media_type);
                respond::header(&mut response, "unwrap_or", Some(unwrap_or));
                respond::header(&mut response, "unwrap_or_default", unwrap_or_default);
                respond::header(&mut response, "unwrap_or_else", Some(unwrap_or_else));
                respond::header(&mut response, "use", r#use);
                respond::header(&mut response, "validate", Some(validate));
                respond::header(&mut response, "values", values);
                respond::header(&mut response, "verifiers", Some(verifiers));
                respond::header(&mut response, "virtual", r#virtual);
                respond::header(&mut response, "where", Some(r#where));
                respond::header(&mut response, "while", r#while);
                respond::header(&mut response, "yield", Some(r#yield));
                response
            }
            Self::OkStreamed {
                body,
                plain,
                r#abstract,
                additional,
                aliases,
                allow,
                api,
                app_tokens,
                r#as,
                r#async,
                auth,
                auto,
                r#await,
                axum,
                bad_request,
                r#become,
                body_,
                bool,
                r#box,
                r#break,
                caller,
                cfg,
                client_address,
                conflict,
                r#const,
                r#continue,
                crate_,
                default,
                deprecated,
                derive,
                r#do,
                doc,
                document,
                r#dyn,
                r#else,
                r#enum,
                env,
                r#extern,
                f64,
                r#false,
                feature,
                r#final,
                r#fn,
                r#for,
                r#gen,
                generated,
                guard,
                guarded_body,
                head,
                i32,
                i64,
                id,
                r#if,
                ima_teapot,
                r#impl,
                r#in,
                incoming,
                input,
                internal_server_error,
                into_response,
                items,
                json_body,
                r#let,
                limits,
                listen,
                r#loop,
                r#macro,
                macro_rules,
                r#match,
                max,
                message,
                method,
                method_not_allowed,
                middleware,
                min,
                r#mod,
                r#move,
                must_use,
                r#mut,
                name,
                node,
                non_exhaustive,
                not_found,
                not_implemented,
                notifications,
                nullable,
                operation,
                other_paths,
                r#override,
                parameter,
                path,
                pattern,
                pattern_words,
                payload_too_large,
                percent,
                pipeline,
                precondition_failed,
                r#priv,
                properties,
                r#pub,
                query,
                rate_limit,
                raw,
                reason,
                receiver,
                r#ref,
                rejection,
                request,
                request_id,
                request_timeout,
                required,
                respond,
                response: response_,
                r#return,
                router,
                routes,
                routing,
                runtime_names,
                safe,
                schema,
                schemas,
                scope,
                secured,
                security,
                self_,
                serve,
                serve_with,
                served_document,
                service_unavailable,
                signed_request,
                smartassist_auth,
                smartassist_server,
                smartassist_types,
                r#static,
                status,
                status499,
                statuses,
                std,
                str,
                streamed_json,
                r#struct,
                stub,
                suggest,
                super_,
                test,
                too_many_requests,
                r#trait,
                r#true,
                r#try,
                r#type,
                r#typeof,
                types,
                u16,
                unauthorized,
                union,
                unique,
                unit,
                unprocessable_entity,
                r#unsafe,
                r#unsized,
                unsupported_media_type,
                unwrap_or,
                unwrap_or_default,
                unwrap_or_else,
                r#use,
                validate,
                values,
                verifiers,
                r#virtual,
                r#where,
                r#while,
                r#yield,
            } => {
                let mut response = respond::streamed(200, &body);
                respond::header(&mut response, "plain", Some(plain));
                respond::header(&mut response, "abstract", r#abstract);
                respond::header(&mut response, "additional", Some(additional));
                respond::header(&mut response, "aliases", aliases);
                respond::header(&mut response, "allow", Some(allow));
                respond::header(&mut response, "api", api);
                respond::header(&mut response, "app_tokens", Some(app_tokens));
                respond::header(&mut response, "as", r#as);
                respond::header(&mut response, "async", Some(r#async));
                respond::header(&mut response, "auth", auth);
                respond::header(&mut response, "auto", Some(auto));
                respond::header(&mut response, "await", r#await);
                respond::header(&mut response, "axum", Some(axum));
                respond::header(&mut response, "bad_request", bad_request);
                respond::header(&mut response, "become", Some(r#become));
                respond::header(&mut response, "body", body_);
                respond::header(&mut response, "bool", Some(bool));
                respond::header(&mut response, "box", r#box);
                respond::header(&mut response, "break", Some(r#break));
                respond::header(&mut response, "caller", caller);
                respond::header(&mut response, "cfg", Some(cfg));
                respond::header(&mut response, "client_address", client_address);
                respond::header(&mut response, "conflict", Some(conflict));
                respond::header(&mut response, "const", r#const);
                respond::header(&mut response, "continue", Some(r#continue));
                respond::header(&mut response, "crate", crate_);
                respond::header(&mut response, "default", Some(default));
                respond::header(&mut response, "deprecated", deprecated);
                respond::header(&mut response, "derive", Some(derive));
                respond::header(&mut response, "do", r#do);
                respond::header(&mut response, "doc", Some(doc));
                respond::header(&mut response, "document", document);
                respond::header(&mut response, "dyn", Some(r#dyn));
                respond::header(&mut response, "else", r#else);
                respond::header(&mut response, "enum", Some(r#enum));
                respond::header(&mut response, "env", env);
                respond::header(&mut response, "extern", Some(r#extern));
                respond::header(&mut response, "f64", f64);
                respond::header(&mut response, "false", Some(r#false));
                respond::header(&mut response, "feature", feature);
                respond::header(&mut response, "final", Some(r#final));
                respond::header(&mut response, "fn", r#fn);
                respond::header(&mut response, "for", Some(r#for));
                respond::header(&mut response, "gen", r#gen);
                respond::header(&mut response, "generated", Some(generated));
                respond::header(&mut response, "guard", guard);
                respond::header(&mut response, "guarded_body", Some(guarded_body));
                respond::header(&mut response, "head", head);
                respond::header(&mut response, "i32", Some(i32));
                respond::header(&mut response, "i64", i64);
                respond::header(&mut response, "id", Some(id));
                respond::header(&mut response, "if", r#if);
                respond::header(&mut response, "ima_teapot", Some(ima_teapot));
                respond::header(&mut response, "impl", r#impl);
                respond::header(&mut response, "in", Some(r#in));
                respond::header(&mut response, "incoming", incoming);
                respond::header(&mut response, "input", Some(input));
                respond::header(&mut response, "internal_server_error", internal_server_error);
                respond::header(&mut response, "into_response", Some(into_response));
                respond::header(&mut response, "items", items);
                respond::header(&mut response, "json_body", Some(json_body));
                respond::header(&mut response, "let", r#let);
                respond::header(&mut response, "limits", Some(limits));
                respond::header(&mut response, "listen", listen);
                respond::header(&mut response, "loop", Some(r#loop));
                respond::header(&mut response, "macro", r#macro);
                respond::header(&mut response, "macro_rules", Some(macro_rules));
                respond::header(&mut response, "match", r#match);
                respond::header(&mut response, "max", Some(max));
                respond::header(&mut response, "message", message);
                respond::header(&mut response, "method", Some(method));
                respond::header(&mut response, "method_not_allowed", method_not_allowed);
                respond::header(&mut response, "middleware", Some(middleware));
                respond::header(&mut response, "min", min);
                respond::header(&mut response, "mod", Some(r#mod));
                respond::header(&mut response, "move", r#move);
                respond::header(&mut response, "must_use", Some(must_use));
                respond::header(&mut response, "mut", r#mut);
                respond::header(&mut response, "name", Some(name));
                respond::header(&mut response, "node", node);
                respond::header(&mut response, "non_exhaustive", Some(non_exhaustive));
                respond::header(&mut response, "not_found", not_found);
                respond::header(&mut response, "not_implemented", Some(not_implemented));
                respond::header(&mut response, "notifications", notifications);
                respond::header(&mut response, "nullable", Some(nullable));
                respond::header(&mut response, "operation", operation);
                respond::header(&mut response, "other_paths", Some(other_paths));
                respond::header(&mut response, "override", r#override);
                respond::header(&mut response, "parameter", Some(parameter));
                respond::header(&mut response, "path", path);
                respond::header(&mut response, "pattern", Some(pattern));
                respond::header(&mut response, "pattern_words", pattern_words);
                respond::header(&mut response, "payload_too_large", Some(payload_too_large));
                respond::header(&mut response, "percent", percent);
                respond::header(&mut response, "pipeline", Some(pipeline));
                respond::header(&mut response, "precondition_failed", precondition_failed);
                respond::header(&mut response, "priv", Some(r#priv));
                respond::header(&mut response, "properties", properties);
                respond::header(&mut response, "pub", Some(r#pub));
                respond::header(&mut response, "query", query);
                respond::header(&mut response, "rate_limit", Some(rate_limit));
                respond::header(&mut response, "raw", raw);
                respond::header(&mut response, "reason", Some(reason));
                respond::header(&mut response, "receiver", receiver);
                respond::header(&mut response, "ref", Some(r#ref));
                respond::header(&mut response, "rejection", rejection);
                respond::header(&mut response, "request", Some(request));
                respond::header(&mut response, "request_id", request_id);
                respond::header(&mut response, "request_timeout", Some(request_timeout));
                respond::header(&mut response, "required", required);
                respond::header(&mut response, "respond", Some(respond));
                respond::header(&mut response, "response", response_);
                respond::header(&mut response, "return", Some(r#return));
                respond::header(&mut response, "router", router);
                respond::header(&mut response, "routes", Some(routes));
                respond::header(&mut response, "routing", routing);
                respond::header(&mut response, "runtime_names", Some(runtime_names));
                respond::header(&mut response, "safe", safe);
                respond::header(&mut response, "schema", Some(schema));
                respond::header(&mut response, "schemas", schemas);
                respond::header(&mut response, "scope", Some(scope));
                respond::header(&mut response, "secured", secured);
                respond::header(&mut response, "security", Some(security));
                respond::header(&mut response, "self", self_);
                respond::header(&mut response, "serve", Some(serve));
                respond::header(&mut response, "serve_with", serve_with);
                respond::header(&mut response, "served_document", Some(served_document));
                respond::header(&mut response, "service_unavailable", service_unavailable);
                respond::header(&mut response, "signed_request", Some(signed_request));
                respond::header(&mut response, "smartassist_auth", smartassist_auth);
                respond::header(&mut response, "smartassist_server", Some(smartassist_server));
                respond::header(&mut response, "smartassist_types", smartassist_types);
                respond::header(&mut response, "static", Some(r#static));
                respond::header(&mut response, "status", status);
                respond::header(&mut response, "status499", Some(status499));
                respond::header(&mut response, "statuses", statuses);
                respond::header(&mut response, "std", Some(std));
                respond::header(&mut response, "str", str);
                respond::header(&mut response, "streamed_json", Some(streamed_json));
                respond::header(&mut response, "struct", r#struct);
                respond::header(&mut response, "stub", Some(stub));
                respond::header(&mut response, "suggest", suggest);
                respond::header(&mut response, "super", Some(super_));
                respond::header(&mut response, "test", test);
                respond::header(&mut response, "too_many_requests", Some(too_many_requests));
                respond::header(&mut response, "trait", r#trait);
                respond::header(&mut response, "true", Some(r#true));
                respond::header(&mut response, "try", r#try);
                respond::header(&mut response, "type", Some(r#type));
                respond::header(&mut response, "typeof", r#typeof);
                respond::header(&mut response, "types", Some(types));
                respond::header(&mut response, "u16", u16);
                respond::header(&mut response, "unauthorized", Some(unauthorized));
                respond::header(&mut response, "union", union);
                respond::header(&mut response, "unique", Some(unique));
                respond::header(&mut response, "unit", unit);
                respond::header(&mut response, "unprocessable_entity", Some(unprocessable_entity));
                respond::header(&mut response, "unsafe", r#unsafe);
                respond::header(&mut response, "unsized", Some(r#unsized));
                respond::header(&mut response, "unsupported_media_type", unsupported_media_type);
                respond::header(&mut response, "unwrap_or", Some(unwrap_or));
                respond::header(&mut response, "unwrap_or_default", unwrap_or_default);
                respond::header(&mut response, "unwrap_or_else", Some(unwrap_or_else));
                respond::header(&mut response, "use", r#use);
                respond::header(&mut response, "validate", Some(validate));
                respond::header(&mut response, "values", values);
                respond::header(&mut response, "verifiers", Some(verifiers));
                respond::header(&mut response, "virtual", r#virtual);
                respond::header(&mut response, "where", Some(r#where));
                respond::header(&mut response, "while", r#while);
                respond::header(&mut response, "yield", Some(r#yield));
                response
            }
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::UnsupportedMediaType(body) => respond::json(415, &body),
        }
    }
}

/// What `plainCallback` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlainCallbackInput {
    /// A name.
    pub plain: Option<String>,
    /// A name.
    pub r#abstract: Option<String>,
    /// A name.
    pub additional: Option<String>,
    /// A name.
    pub aliases: Option<String>,
    /// A name.
    pub allow: Option<String>,
    /// A name.
    pub api: Option<String>,
    /// A name.
    pub app_tokens: Option<String>,
    /// A name.
    pub r#as: Option<String>,
    /// A name.
    pub r#async: Option<String>,
    /// A name.
    pub auth: Option<String>,
    /// A name.
    pub auto: Option<String>,
    /// A name.
    pub r#await: Option<String>,
    /// A name.
    pub axum: Option<String>,
    /// A name.
    pub bad_request: Option<String>,
    /// A name.
    pub r#become: Option<String>,
    /// A name.
    pub bool: Option<String>,
    /// A name.
    pub r#box: Option<String>,
    /// A name.
    pub r#break: Option<String>,
    /// A name.
    pub caller: Option<String>,
    /// A name.
    pub cfg: Option<String>,
    /// A name.
    pub client_address: Option<String>,
    /// A name.
    pub conflict: Option<String>,
    /// A name.
    pub r#const: Option<String>,
    /// A name.
    pub r#continue: Option<String>,
    /// A name.
    pub crate_: Option<String>,
    /// A name.
    pub default: Option<String>,
    /// A name.
    pub deprecated: Option<String>,
    /// A name.
    pub derive: Option<String>,
    /// A name.
    pub r#do: Option<String>,
    /// A name.
    pub doc: Option<String>,
    /// A name.
    pub document: Option<String>,
    /// A name.
    pub r#dyn: Option<String>,
    /// A name.
    pub r#else: Option<String>,
    /// A name.
    pub r#enum: Option<String>,
    /// A name.
    pub env: Option<String>,
    /// A name.
    pub r#extern: Option<String>,
    /// A name.
    pub f64: Option<String>,
    /// A name.
    pub r#false: Option<String>,
    /// A name.
    pub feature: Option<String>,
    /// A name.
    pub r#final: Option<String>,
    /// A name.
    pub r#fn: Option<String>,
    /// A name.
    pub r#for: Option<String>,
    /// A name.
    pub r#gen: Option<String>,
    /// A name.
    pub generated: Option<String>,
    /// A name.
    pub guard: Option<String>,
    /// A name.
    pub guarded_body: Option<String>,
    /// A name.
    pub head: Option<String>,
    /// A name.
    pub i32: Option<String>,
    /// A name.
    pub i64: Option<String>,
    /// A name.
    pub id: Option<String>,
    /// A name.
    pub r#if: Option<String>,
    /// A name.
    pub ima_teapot: Option<String>,
    /// A name.
    pub r#impl: Option<String>,
    /// A name.
    pub r#in: Option<String>,
    /// A name.
    pub incoming: Option<String>,
    /// A name.
    pub input: Option<String>,
    /// A name.
    pub internal_server_error: Option<String>,
    /// A name.
    pub into_response: Option<String>,
    /// A name.
    pub items: Option<String>,
    /// A name.
    pub json_body: Option<String>,
    /// A name.
    pub r#let: Option<String>,
    /// A name.
    pub limits: Option<String>,
    /// A name.
    pub listen: Option<String>,
    /// A name.
    pub r#loop: Option<String>,
    /// A name.
    pub r#macro: Option<String>,
    /// A name.
    pub macro_rules: Option<String>,
    /// A name.
    pub r#match: Option<String>,
    /// A name.
    pub max: Option<String>,
    /// A name.
    pub message: Option<String>,
    /// A name.
    pub method: Option<String>,
    /// A name.
    pub method_not_allowed: Option<String>,
    /// A name.
    pub middleware: Option<String>,
    /// A name.
    pub min: Option<String>,
    /// A name.
    pub r#mod: Option<String>,
    /// A name.
    pub r#move: Option<String>,
    /// A name.
    pub must_use: Option<String>,
    /// A name.
    pub r#mut: Option<String>,
    /// A name.
    pub name: Option<String>,
    /// A name.
    pub node: Option<String>,
    /// A name.
    pub non_exhaustive: Option<String>,
    /// A name.
    pub not_found: Option<String>,
    /// A name.
    pub not_implemented: Option<String>,
    /// A name.
    pub notifications: Option<String>,
    /// A name.
    pub nullable: Option<String>,
    /// A name.
    pub operation: Option<String>,
    /// A name.
    pub other_paths: Option<String>,
    /// A name.
    pub r#override: Option<String>,
    /// A name.
    pub parameter: Option<String>,
    /// A name.
    pub path: Option<String>,
    /// A name.
    pub pattern: Option<String>,
    /// A name.
    pub pattern_words: Option<String>,
    /// A name.
    pub payload_too_large: Option<String>,
    /// A name.
    pub percent: Option<String>,
    /// A name.
    pub pipeline: Option<String>,
    /// A name.
    pub precondition_failed: Option<String>,
    /// A name.
    pub r#priv: Option<String>,
    /// A name.
    pub properties: Option<String>,
    /// A name.
    pub r#pub: Option<String>,
    /// A name.
    pub query: Option<String>,
    /// A name.
    pub rate_limit: Option<String>,
    /// A name.
    pub raw: Option<String>,
    /// A name.
    pub reason: Option<String>,
    /// A name.
    pub receiver: Option<String>,
    /// A name.
    pub r#ref: Option<String>,
    /// A name.
    pub rejection: Option<String>,
    /// A name.
    pub request: Option<String>,
    /// A name.
    pub request_id: Option<String>,
    /// A name.
    pub request_timeout: Option<String>,
    /// A name.
    pub required: Option<String>,
    /// A name.
    pub respond: Option<String>,
    /// A name.
    pub response: Option<String>,
    /// A name.
    pub r#return: Option<String>,
    /// A name.
    pub router: Option<String>,
    /// A name.
    pub routes: Option<String>,
    /// A name.
    pub routing: Option<String>,
    /// A name.
    pub runtime_names: Option<String>,
    /// A name.
    pub safe: Option<String>,
    /// A name.
    pub schema: Option<String>,
    /// A name.
    pub schemas: Option<String>,
    /// A name.
    pub scope: Option<String>,
    /// A name.
    pub secured: Option<String>,
    /// A name.
    pub security: Option<String>,
    /// A name.
    pub self_: Option<String>,
    /// A name.
    pub serve: Option<String>,
    /// A name.
    pub serve_with: Option<String>,
    /// A name.
    pub served_document: Option<String>,
    /// A name.
    pub service_unavailable: Option<String>,
    /// A name.
    pub signed_request: Option<String>,
    /// A name.
    pub smartassist_auth: Option<String>,
    /// A name.
    pub smartassist_server: Option<String>,
    /// A name.
    pub smartassist_types: Option<String>,
    /// A name.
    pub r#static: Option<String>,
    /// A name.
    pub status: Option<String>,
    /// A name.
    pub status499: Option<String>,
    /// A name.
    pub statuses: Option<String>,
    /// A name.
    pub std: Option<String>,
    /// A name.
    pub str: Option<String>,
    /// A name.
    pub streamed_json: Option<String>,
    /// A name.
    pub r#struct: Option<String>,
    /// A name.
    pub stub: Option<String>,
    /// A name.
    pub suggest: Option<String>,
    /// A name.
    pub super_: Option<String>,
    /// A name.
    pub test: Option<String>,
    /// A name.
    pub too_many_requests: Option<String>,
    /// A name.
    pub r#trait: Option<String>,
    /// A name.
    pub r#true: Option<String>,
    /// A name.
    pub r#try: Option<String>,
    /// A name.
    pub r#type: Option<String>,
    /// A name.
    pub r#typeof: Option<String>,
    /// A name.
    pub types: Option<String>,
    /// A name.
    pub u16: Option<String>,
    /// A name.
    pub unauthorized: Option<String>,
    /// A name.
    pub union: Option<String>,
    /// A name.
    pub unique: Option<String>,
    /// A name.
    pub unit: Option<String>,
    /// A name.
    pub unprocessable_entity: Option<String>,
    /// A name.
    pub r#unsafe: Option<String>,
    /// A name.
    pub r#unsized: Option<String>,
    /// A name.
    pub unsupported_media_type: Option<String>,
    /// A name.
    pub unwrap_or: Option<String>,
    /// A name.
    pub unwrap_or_default: Option<String>,
    /// A name.
    pub unwrap_or_else: Option<String>,
    /// A name.
    pub r#use: Option<String>,
    /// A name.
    pub validate: Option<String>,
    /// A name.
    pub values: Option<String>,
    /// A name.
    pub verifiers: Option<String>,
    /// A name.
    pub r#virtual: Option<String>,
    /// A name.
    pub r#where: Option<String>,
    /// A name.
    pub r#while: Option<String>,
    /// A name.
    pub r#yield: Option<String>,
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `plainCallback`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PlainCallbackResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PlainCallbackResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PlainCallbackResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}
