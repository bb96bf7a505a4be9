// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! What a service implements: one method an operation, with typed input and answers named by status.

use std::future::Future;

use crate::{Caller, StreamedJson, respond};
use axum::response::Response;
use smartassist_types as types;

/// The operations of the document.
///
/// Every method has a default that answers 501, so a service implements what it offers. Input has been checked
/// against every constraint of the document before a method sees it.
pub trait Smartassist: Send + Sync + 'static {
    /// Start an outbound call
    ///
    /// Places a call to `target` and connects whoever answers with the bot's experience flow.
    ///
    /// The answer comes as soon as the call is under way; it does not wait for somebody to pick up. What happens
    /// next is told to `notifyurl`, if one is given. The vendor has no idempotency key: sending the same request
    /// twice rings twice, so do not repeat it blindly after an error. Servers made from this document may honour
    /// `Idempotency-Key`.
    ///
    /// The vendor's table is headed "Query Parameters", but everything travels in a JSON body. The body is declared
    /// by `Content-Type: application/json` or, as in the vendor's samples, by the header `Format`.
    ///
    /// The vendor documents no success status. This document says 200; a client should take any 2xx.
    /// `dialoutV2` is the same operation on the path of the pages since December 2025.
    ///
    /// `POST /api/1.1/public/bot/{botId}/smartassist/dialout`
    /// with the scope `SmartAssist Dialout`.
    ///
    /// Also answers `dialoutV2`, `POST /api/1.1/public/bot/{botId}/v2/smartassist/dialout`.
    fn dialout(&self, caller: Caller, input: DialoutInput) -> impl Future<Output = DialoutResponse> + Send {
        let _ = (caller, input);
        std::future::ready(DialoutResponse::not_implemented("dialout is not implemented by this service"))
    }

    /// Read one conversation
    ///
    /// Returns everything stored about one conversation: who took part, where it was transferred, how long the
    /// customer waited, how it ended.
    ///
    /// The request has no body, so it needs no `Content-Type`. The remarks about `limit`, `dateFrom` and `dateTo`
    /// on the vendor's page belong to another operation and are not part of this one.
    ///
    /// `GET /agentassist/api/v1/public/{streamId}/conversations/{conversationId}`
    /// with the scope `SmartAssist Analytics`.
    fn get_conversation(
        &self,
        caller: Caller,
        input: GetConversationInput,
    ) -> impl Future<Output = GetConversationResponse> + Send {
        let _ = (caller, input);
        std::future::ready(GetConversationResponse::not_implemented(
            "getConversation is not implemented by this service",
        ))
    }

    /// List the latest automated sessions of a bot
    ///
    /// Returns the most recent sessions of a bot that went through its flow, as a rule the latest 25. There is no
    /// paging and the request has no body.
    ///
    /// One edition of the vendor's page prints two slashes before `intentrealtimedata`; servers made from this
    /// document accept both spellings of the path.
    ///
    /// `POST /api/public/bot/{botId}/intentrealtimedata`
    /// with the scope `SmartAssist Analytics`.
    fn get_intent_realtime_data(
        &self,
        caller: Caller,
        input: GetIntentRealtimeDataInput,
    ) -> impl Future<Output = GetIntentRealtimeDataResponse> + Send {
        let _ = (caller, input);
        std::future::ready(GetIntentRealtimeDataResponse::not_implemented(
            "getIntentRealtimeData is not implemented by this service",
        ))
    }

    /// List the latest automated sessions of a bot, the old way
    ///
    /// The same as `getIntentRealtimeData`. One edition of the vendor's page said GET in its table while its sample
    /// sent POST; new callers send POST.
    ///
    /// `GET /api/public/bot/{botId}/intentrealtimedata`
    /// with the scope `SmartAssist Analytics`.
    ///
    /// Deprecated in the document.
    fn get_intent_realtime_data_by_get(
        &self,
        caller: Caller,
        input: GetIntentRealtimeDataByGetInput,
    ) -> impl Future<Output = GetIntentRealtimeDataByGetResponse> + Send {
        let _ = (caller, input);
        std::future::ready(GetIntentRealtimeDataByGetResponse::not_implemented(
            "getIntentRealtimeDataByGet is not implemented by this service",
        ))
    }

    /// Read the status history of the agents
    ///
    /// Splits the asked period into buckets of `granularity` and tells, for each agent and bucket, how long the agent
    /// was in which status. The answer comes in pages of agents: while `hasMore` is true, ask again with `offset`
    /// raised by `limit`.
    ///
    /// `limit` and `offset` travel in the query, as the pages of 2025 have it, or in the body, as clients send them.
    /// Where one of them is in both and the values differ, the answer is 412; a query that has the default counts
    /// as absent.
    ///
    /// The pages of 2022 and of 2025 write the dates and the granularity in different ways; both are accepted.
    /// `getUserStatusV11` is the same operation on the path that the table of the pages of 2025 lists; their sample
    /// uses the path here. The page of 2022 and clients write two slashes before `userstatus`; servers made from this
    /// document accept both spellings of both paths.
    ///
    /// `POST /agentassist/api/public/analytics/account/{accountId}/userstatus`
    /// with the scope `SmartAssist Analytics`.
    ///
    /// Also answers `getUserStatusV11`, `POST /agentassist/api/public/analytics/1.1/account/{accountId}/userstatus`.
    fn get_user_status(
        &self,
        caller: Caller,
        input: GetUserStatusInput,
    ) -> impl Future<Output = GetUserStatusResponse> + Send {
        let _ = (caller, input);
        std::future::ready(GetUserStatusResponse::not_implemented("getUserStatus is not implemented by this service"))
    }
}

/// What `dialout` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DialoutInput {
    /// The bot, found on its General Settings page. A stream id is the same thing.
    pub bot_id: types::BotId,
    /// Makes repeating a dialout harmless where the server honours it: the same key with the same body is answered
    /// as the first time and rings nobody again. One key for each call, such as a UUID, remembered for 24 hours.
    ///
    /// The vendor does not know this header and rings twice. Servers made from this document may honour it.
    pub idempotency_key: Option<types::IdempotencyKey>,
    /// The media type of the body, as the vendor's samples state it, most of them without `Content-Type`.
    ///
    /// Where it is `application/json`, servers made from this document read the body as JSON also if `Content-Type`
    /// is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. It is compared without
    /// regard to case and to parameters such as `;charset=UTF-8`. Any other value changes nothing, and neither does
    /// the header where the request has no body. Clients made from this document send `Content-Type` and need no
    /// `Format`.
    pub format: Option<String>,
    /// The body.
    pub body: types::DialoutRequest,
}

/// Answers of `dialout`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DialoutResponse {
    /// 200: The call is under way.
    Ok(types::DialoutAnswer),
    /// 400: The request cannot be read: malformed JSON, a path, query or header parameter against its constraint, or an
    /// unknown or repeated query parameter. The vendor also answers this to a bot id that does not exist; servers made
    /// from this document answer 404.
    BadRequest(types::Errors),
    /// 401: No token, a token that does not hold, a `jti` used before, or an app without the scope of the operation.
    /// The vendor also answers this to a token for another bot; servers made from this document answer 404.
    Unauthorized(types::Errors),
    /// 404: There is no such bot, account or conversation, or it is not the caller's: one answer for both, so that
    /// nobody learns what others have. Or there is no such path.
    NotFound(types::Errors),
    /// 405: The path exists but not for this method. The header `Allow` lists the methods that work.
    MethodNotAllowed(types::Errors),
    /// 408: The body did not arrive in time.
    RequestTimeout(types::Errors),
    /// 409: A request with the same `Idempotency-Key` is still being handled. Only servers that honour the header
    /// answer this.
    Conflict(types::Errors),
    /// 412: The body is JSON but breaks a constraint: a required field is missing, a field is unknown, or a value is
    /// out of bounds. The vendor sends one general item; servers made from this document send one for each violation,
    /// with a JSON Pointer to it and without its value.
    PreconditionFailed(types::Errors),
    /// 413: The body is larger than the receiver takes.
    PayloadTooLarge(types::Errors),
    /// 415: The body is declared as `application/json` neither by `Content-Type` nor, where that is absent or a form,
    /// by `Format`.
    UnsupportedMediaType(types::Errors),
    /// 422: The `Idempotency-Key` was used before, with another body. Nothing was dialled. Only servers that honour the
    /// header answer this.
    UnprocessableEntity(types::Errors),
    /// 429: More than 60 requests within a minute from one account. The vendor documents the limit and the text; the
    /// status is what callers observe. Servers made from this document also answer it where an account has as many
    /// calls at one time as it may.
    TooManyRequests {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
    /// 500: Something broke while the request was handled. Whether it took effect is not known.
    InternalServerError(types::Errors),
    /// 501: The server knows the operation but does not offer it.
    NotImplemented(types::Errors),
    /// 503: Too much to do at the moment, or shutting down. The request had no effect.
    ServiceUnavailable {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
}

impl DialoutResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 401 with this message.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::Unauthorized(types::Errors::of(401, message))
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

    /// 409 with this message.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::Conflict(types::Errors::of(409, message))
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

    /// 422 with this message.
    pub fn unprocessable_entity(message: impl Into<String>) -> Self {
        Self::UnprocessableEntity(types::Errors::of(422, message))
    }

    /// 429 with this message.
    pub fn too_many_requests(message: impl Into<String>) -> Self {
        Self::TooManyRequests { body: types::Errors::of(429, message), retry_after: None }
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
        Self::ServiceUnavailable { body: types::Errors::of(503, message), retry_after: None }
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::BadRequest { .. } => 400,
            Self::Unauthorized { .. } => 401,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::Conflict { .. } => 409,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::UnsupportedMediaType { .. } => 415,
            Self::UnprocessableEntity { .. } => 422,
            Self::TooManyRequests { .. } => 429,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DialoutResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => respond::json(200, &body),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::Unauthorized(body) => respond::json(401, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::Conflict(body) => respond::json(409, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::UnsupportedMediaType(body) => respond::json(415, &body),
            Self::UnprocessableEntity(body) => respond::json(422, &body),
            Self::TooManyRequests { body, retry_after } => {
                let mut response = respond::json(429, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable { body, retry_after } => {
                let mut response = respond::json(503, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
        }
    }
}

/// What `getConversation` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConversationInput {
    /// The bot, found on its General Settings page. A bot id is the same thing.
    pub stream_id: types::BotId,
    /// The conversation, by its `_id`.
    pub conversation_id: types::ConversationId,
    /// The account, found with the app credentials under API Setup.
    pub account_id: types::AccountId,
}

/// Answers of `getConversation`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum GetConversationResponse {
    /// 200: The conversation.
    Ok(Box<types::Conversation>),
    /// 200, written while it is sent: the same JSON, piece by piece.
    OkStreamed(StreamedJson<types::Conversation>),
    /// 400: The request cannot be read: malformed JSON, a path, query or header parameter against its constraint, or an
    /// unknown or repeated query parameter. The vendor also answers this to a bot id that does not exist; servers made
    /// from this document answer 404.
    BadRequest(types::Errors),
    /// 401: No token, a token that does not hold, a `jti` used before, or an app without the scope of the operation.
    /// The vendor also answers this to a token for another bot; servers made from this document answer 404.
    Unauthorized(types::Errors),
    /// 404: There is no such bot, account or conversation, or it is not the caller's: one answer for both, so that
    /// nobody learns what others have. Or there is no such path.
    NotFound(types::Errors),
    /// 405: The path exists but not for this method. The header `Allow` lists the methods that work.
    MethodNotAllowed(types::Errors),
    /// 429: More than 60 requests within a minute from one account. The vendor documents the limit and the text; the
    /// status is what callers observe. Servers made from this document also answer it where an account has as many
    /// calls at one time as it may.
    TooManyRequests {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
    /// 500: Something broke while the request was handled. Whether it took effect is not known.
    InternalServerError(types::Errors),
    /// 501: The server knows the operation but does not offer it.
    NotImplemented(types::Errors),
    /// 503: Too much to do at the moment, or shutting down. The request had no effect.
    ServiceUnavailable {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
}

impl GetConversationResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 401 with this message.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::Unauthorized(types::Errors::of(401, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 429 with this message.
    pub fn too_many_requests(message: impl Into<String>) -> Self {
        Self::TooManyRequests { body: types::Errors::of(429, message), retry_after: None }
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
        Self::ServiceUnavailable { body: types::Errors::of(503, message), retry_after: None }
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::OkStreamed { .. } => 200,
            Self::BadRequest { .. } => 400,
            Self::Unauthorized { .. } => 401,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::TooManyRequests { .. } => 429,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for GetConversationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => respond::json(200, &body),
            Self::OkStreamed(body) => respond::streamed(200, &body),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::Unauthorized(body) => respond::json(401, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::TooManyRequests { body, retry_after } => {
                let mut response = respond::json(429, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable { body, retry_after } => {
                let mut response = respond::json(503, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
        }
    }
}

/// What `getIntentRealtimeData` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIntentRealtimeDataInput {
    /// The bot, found on its General Settings page. A stream id is the same thing.
    pub bot_id: types::BotId,
    /// The account, found with the app credentials under API Setup. Later pages ask for it; the 2023 page does not, so
    /// a server answers without it.
    pub account_id: Option<types::AccountId>,
    /// The media type of the body, as the vendor's samples state it, most of them without `Content-Type`.
    ///
    /// Where it is `application/json`, servers made from this document read the body as JSON also if `Content-Type`
    /// is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. It is compared without
    /// regard to case and to parameters such as `;charset=UTF-8`. Any other value changes nothing, and neither does
    /// the header where the request has no body. Clients made from this document send `Content-Type` and need no
    /// `Format`.
    pub format: Option<String>,
}

/// Answers of `getIntentRealtimeData`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum GetIntentRealtimeDataResponse {
    /// 200: The sessions.
    Ok(types::IntentSessions),
    /// 200, written while it is sent: the same JSON, piece by piece.
    OkStreamed(StreamedJson<types::IntentSessions>),
    /// 400: The request cannot be read: malformed JSON, a path, query or header parameter against its constraint, or an
    /// unknown or repeated query parameter. The vendor also answers this to a bot id that does not exist; servers made
    /// from this document answer 404.
    BadRequest(types::Errors),
    /// 401: No token, a token that does not hold, a `jti` used before, or an app without the scope of the operation.
    /// The vendor also answers this to a token for another bot; servers made from this document answer 404.
    Unauthorized(types::Errors),
    /// 404: There is no such bot, account or conversation, or it is not the caller's: one answer for both, so that
    /// nobody learns what others have. Or there is no such path.
    NotFound(types::Errors),
    /// 405: The path exists but not for this method. The header `Allow` lists the methods that work.
    MethodNotAllowed(types::Errors),
    /// 429: More than 60 requests within a minute from one account. The vendor documents the limit and the text; the
    /// status is what callers observe. Servers made from this document also answer it where an account has as many
    /// calls at one time as it may.
    TooManyRequests {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
    /// 500: Something broke while the request was handled. Whether it took effect is not known.
    InternalServerError(types::Errors),
    /// 501: The server knows the operation but does not offer it.
    NotImplemented(types::Errors),
    /// 503: Too much to do at the moment, or shutting down. The request had no effect.
    ServiceUnavailable {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
}

impl GetIntentRealtimeDataResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 401 with this message.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::Unauthorized(types::Errors::of(401, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 429 with this message.
    pub fn too_many_requests(message: impl Into<String>) -> Self {
        Self::TooManyRequests { body: types::Errors::of(429, message), retry_after: None }
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
        Self::ServiceUnavailable { body: types::Errors::of(503, message), retry_after: None }
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::OkStreamed { .. } => 200,
            Self::BadRequest { .. } => 400,
            Self::Unauthorized { .. } => 401,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::TooManyRequests { .. } => 429,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for GetIntentRealtimeDataResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => respond::json(200, &body),
            Self::OkStreamed(body) => respond::streamed(200, &body),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::Unauthorized(body) => respond::json(401, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::TooManyRequests { body, retry_after } => {
                let mut response = respond::json(429, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable { body, retry_after } => {
                let mut response = respond::json(503, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
        }
    }
}

/// What `getIntentRealtimeDataByGet` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIntentRealtimeDataByGetInput {
    /// The bot, found on its General Settings page. A stream id is the same thing.
    pub bot_id: types::BotId,
    /// The account, found with the app credentials under API Setup. Later pages ask for it; the 2023 page does not, so
    /// a server answers without it.
    pub account_id: Option<types::AccountId>,
    /// The media type of the body, as the vendor's samples state it, most of them without `Content-Type`.
    ///
    /// Where it is `application/json`, servers made from this document read the body as JSON also if `Content-Type`
    /// is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. It is compared without
    /// regard to case and to parameters such as `;charset=UTF-8`. Any other value changes nothing, and neither does
    /// the header where the request has no body. Clients made from this document send `Content-Type` and need no
    /// `Format`.
    pub format: Option<String>,
}

/// Answers of `getIntentRealtimeDataByGet`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum GetIntentRealtimeDataByGetResponse {
    /// 200: The sessions.
    Ok(types::IntentSessions),
    /// 200, written while it is sent: the same JSON, piece by piece.
    OkStreamed(StreamedJson<types::IntentSessions>),
    /// 400: The request cannot be read: malformed JSON, a path, query or header parameter against its constraint, or an
    /// unknown or repeated query parameter. The vendor also answers this to a bot id that does not exist; servers made
    /// from this document answer 404.
    BadRequest(types::Errors),
    /// 401: No token, a token that does not hold, a `jti` used before, or an app without the scope of the operation.
    /// The vendor also answers this to a token for another bot; servers made from this document answer 404.
    Unauthorized(types::Errors),
    /// 404: There is no such bot, account or conversation, or it is not the caller's: one answer for both, so that
    /// nobody learns what others have. Or there is no such path.
    NotFound(types::Errors),
    /// 405: The path exists but not for this method. The header `Allow` lists the methods that work.
    MethodNotAllowed(types::Errors),
    /// 429: More than 60 requests within a minute from one account. The vendor documents the limit and the text; the
    /// status is what callers observe. Servers made from this document also answer it where an account has as many
    /// calls at one time as it may.
    TooManyRequests {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
    /// 500: Something broke while the request was handled. Whether it took effect is not known.
    InternalServerError(types::Errors),
    /// 501: The server knows the operation but does not offer it.
    NotImplemented(types::Errors),
    /// 503: Too much to do at the moment, or shutting down. The request had no effect.
    ServiceUnavailable {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
}

impl GetIntentRealtimeDataByGetResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 401 with this message.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::Unauthorized(types::Errors::of(401, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 429 with this message.
    pub fn too_many_requests(message: impl Into<String>) -> Self {
        Self::TooManyRequests { body: types::Errors::of(429, message), retry_after: None }
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
        Self::ServiceUnavailable { body: types::Errors::of(503, message), retry_after: None }
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::OkStreamed { .. } => 200,
            Self::BadRequest { .. } => 400,
            Self::Unauthorized { .. } => 401,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::TooManyRequests { .. } => 429,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for GetIntentRealtimeDataByGetResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => respond::json(200, &body),
            Self::OkStreamed(body) => respond::streamed(200, &body),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::Unauthorized(body) => respond::json(401, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::TooManyRequests { body, retry_after } => {
                let mut response = respond::json(429, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable { body, retry_after } => {
                let mut response = respond::json(503, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
        }
    }
}

/// What `getUserStatus` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserStatusInput {
    /// The account, found with the app credentials under API Setup.
    pub account_id: types::AccountId,
    /// How many agents a page holds at most. It may stand in the body instead. `50` where the request leaves it out.
    pub limit: types::PageLimit,
    /// How many agents to skip. It may stand in the body instead. `0` where the request leaves it out.
    pub offset: types::PageOffset,
    /// The stream or app that asks. Later pages ask for it; earlier ones do not know it.
    pub iid: Option<types::BotId>,
    /// The media type of the body, as the vendor's samples state it, most of them without `Content-Type`.
    ///
    /// Where it is `application/json`, servers made from this document read the body as JSON also if `Content-Type`
    /// is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. It is compared without
    /// regard to case and to parameters such as `;charset=UTF-8`. Any other value changes nothing, and neither does
    /// the header where the request has no body. Clients made from this document send `Content-Type` and need no
    /// `Format`.
    pub format: Option<String>,
    /// The body.
    pub body: types::UserStatusRequest,
}

/// Answers of `getUserStatus`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum GetUserStatusResponse {
    /// 200: One page of agents.
    Ok(types::UserStatusPage),
    /// 200, written while it is sent: the same JSON, piece by piece.
    OkStreamed(StreamedJson<types::UserStatusPage>),
    /// 400: The request cannot be read: malformed JSON, a path, query or header parameter against its constraint, or an
    /// unknown or repeated query parameter. The vendor also answers this to a bot id that does not exist; servers made
    /// from this document answer 404.
    BadRequest(types::Errors),
    /// 401: No token, a token that does not hold, a `jti` used before, or an app without the scope of the operation.
    /// The vendor also answers this to a token for another bot; servers made from this document answer 404.
    Unauthorized(types::Errors),
    /// 404: There is no such bot, account or conversation, or it is not the caller's: one answer for both, so that
    /// nobody learns what others have. Or there is no such path.
    NotFound(types::Errors),
    /// 405: The path exists but not for this method. The header `Allow` lists the methods that work.
    MethodNotAllowed(types::Errors),
    /// 408: The body did not arrive in time.
    RequestTimeout(types::Errors),
    /// 412: The body is JSON but breaks a constraint: a required field is missing, a field is unknown, or a value is
    /// out of bounds. The vendor sends one general item; servers made from this document send one for each violation,
    /// with a JSON Pointer to it and without its value.
    PreconditionFailed(types::Errors),
    /// 413: The body is larger than the receiver takes.
    PayloadTooLarge(types::Errors),
    /// 415: The body is declared as `application/json` neither by `Content-Type` nor, where that is absent or a form,
    /// by `Format`.
    UnsupportedMediaType(types::Errors),
    /// 429: More than 60 requests within a minute from one account. The vendor documents the limit and the text; the
    /// status is what callers observe. Servers made from this document also answer it where an account has as many
    /// calls at one time as it may.
    TooManyRequests {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
    /// 500: Something broke while the request was handled. Whether it took effect is not known.
    InternalServerError(types::Errors),
    /// 501: The server knows the operation but does not offer it.
    NotImplemented(types::Errors),
    /// 503: Too much to do at the moment, or shutting down. The request had no effect.
    ServiceUnavailable {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
}

impl GetUserStatusResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 401 with this message.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::Unauthorized(types::Errors::of(401, message))
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

    /// 415 with this message.
    pub fn unsupported_media_type(message: impl Into<String>) -> Self {
        Self::UnsupportedMediaType(types::Errors::of(415, message))
    }

    /// 429 with this message.
    pub fn too_many_requests(message: impl Into<String>) -> Self {
        Self::TooManyRequests { body: types::Errors::of(429, message), retry_after: None }
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
        Self::ServiceUnavailable { body: types::Errors::of(503, message), retry_after: None }
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::OkStreamed { .. } => 200,
            Self::BadRequest { .. } => 400,
            Self::Unauthorized { .. } => 401,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::UnsupportedMediaType { .. } => 415,
            Self::TooManyRequests { .. } => 429,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for GetUserStatusResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => respond::json(200, &body),
            Self::OkStreamed(body) => respond::streamed(200, &body),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::Unauthorized(body) => respond::json(401, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::UnsupportedMediaType(body) => respond::json(415, &body),
            Self::TooManyRequests { body, retry_after } => {
                let mut response = respond::json(429, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable { body, retry_after } => {
                let mut response = respond::json(503, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
        }
    }
}

/// What `callStatus` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallStatusInput {
    /// Proof of where the notification comes from, `t=<unix seconds>,v1=<hex>`. The vendor does not say how it is made.
    /// The engine it builds on signs `<t>.<body>` with HMAC-SHA256 in a header of the same form.
    pub savg_signature: Option<String>,
    /// The notification's id, the same whenever it is sent again (Standard Webhooks). The vendor sends none; servers
    /// made from this document may.
    pub webhook_id: Option<String>,
    /// When this attempt was sent, in Unix seconds (Standard Webhooks). The vendor does not send it; servers made from
    /// this document may.
    pub webhook_timestamp: Option<String>,
    /// Proof of where the notification comes from, `v1,<base64>`, several of them separated by spaces: HMAC-SHA256 over
    /// `<webhook-id>.<webhook-timestamp>.<body>` (Standard Webhooks). The vendor does not send it; servers made from
    /// this document may.
    pub webhook_signature: Option<String>,
    /// The body.
    pub body: types::CallStatusNotification,
}

/// Answers of `callStatus`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CallStatusResponse {
    /// 204: The notification was taken.
    NoContent,
    /// 400: The notification cannot be read, because it is not one JSON value.
    BadRequest(types::Errors),
    /// 401: The signature of the notification is missing, wrong or too old, and the receiver insists on it.
    Unauthorized(types::Errors),
    /// 404: There is no such bot, account or conversation, or it is not the caller's: one answer for both, so that
    /// nobody learns what others have. Or there is no such path.
    NotFound(types::Errors),
    /// 405: The path exists but not for this method. The header `Allow` lists the methods that work.
    MethodNotAllowed(types::Errors),
    /// 408: The body did not arrive in time.
    RequestTimeout(types::Errors),
    /// 412: The body is JSON but breaks a constraint: a required field is missing, a field is unknown, or a value is
    /// out of bounds. The vendor sends one general item; servers made from this document send one for each violation,
    /// with a JSON Pointer to it and without its value.
    PreconditionFailed(types::Errors),
    /// 413: The body is larger than the receiver takes.
    PayloadTooLarge(types::Errors),
    /// 415: The body is declared as `application/json` neither by `Content-Type` nor, where that is absent or a form,
    /// by `Format`.
    UnsupportedMediaType(types::Errors),
    /// 500: Something broke while the request was handled. Whether it took effect is not known.
    InternalServerError(types::Errors),
    /// 503: Too much to do at the moment, or shutting down. The request had no effect.
    ServiceUnavailable {
        /// The body.
        body: types::Errors,
        /// The header `Retry-After`. How many seconds to wait before asking again. The vendor does not document the header,
        /// so it may be missing; wait 60 seconds then.
        retry_after: Option<types::RetryAfterSeconds>,
    },
}

impl CallStatusResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 401 with this message.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::Unauthorized(types::Errors::of(401, message))
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

    /// 415 with this message.
    pub fn unsupported_media_type(message: impl Into<String>) -> Self {
        Self::UnsupportedMediaType(types::Errors::of(415, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable { body: types::Errors::of(503, message), retry_after: None }
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::Unauthorized { .. } => 401,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::UnsupportedMediaType { .. } => 415,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CallStatusResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::Unauthorized(body) => respond::json(401, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::UnsupportedMediaType(body) => respond::json(415, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable { body, retry_after } => {
                let mut response = respond::json(503, &body);
                respond::header(&mut response, "Retry-After", retry_after);
                response
            }
        }
    }
}
