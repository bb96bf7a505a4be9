// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 0e4ce4eb66dd02370f83caaa7fb218ed8d0617900533499a1b8b4ca94cd9ff9d

//! Routes, and the steps from a request to the method that answers it: security, parameters, whose the ids in them
//! are, size and content type, parsing, constraints, and only then the method.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing;
use smartassist_server::{Incoming, Operation, Stub, TokenVerifier, pipeline};

use super::{api, schemas};

/// `GET /path`.
pub static ALL_IN_PATH: Operation = Operation {
    id: "allInPath",
    method: "GET",
    path: "/path",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /query`.
pub static ALL_IN_QUERY: Operation = Operation {
    id: "allInQuery",
    method: "GET",
    path: "/query",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /header`.
pub static ALL_IN_HEADERS: Operation = Operation {
    id: "allInHeaders",
    method: "GET",
    path: "/header",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `POST /answer`.
pub static ALL_ANSWERS: Operation = Operation {
    id: "allAnswers",
    method: "POST",
    path: "/answer",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[200, 400, 404, 405, 408, 412, 413, 415, 500, 501, 503],
};

/// `GET /operations/asMut`.
pub static AS_MUT: Operation = Operation {
    id: "asMut",
    method: "GET",
    path: "/operations/asMut",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/asRef`.
pub static AS_REF: Operation = Operation {
    id: "asRef",
    method: "GET",
    path: "/operations/asRef",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/asciiSet`.
pub static ASCII_SET: Operation = Operation {
    id: "asciiSet",
    method: "GET",
    path: "/operations/asciiSet",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/asyncFn`.
pub static ASYNC_FN: Operation = Operation {
    id: "asyncFn",
    method: "GET",
    path: "/operations/asyncFn",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/asyncFnMut`.
pub static ASYNC_FN_MUT: Operation = Operation {
    id: "asyncFnMut",
    method: "GET",
    path: "/operations/asyncFnMut",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/asyncFnOnce`.
pub static ASYNC_FN_ONCE: Operation = Operation {
    id: "asyncFnOnce",
    method: "GET",
    path: "/operations/asyncFnOnce",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/bodyError`.
pub static BODY_ERROR: Operation = Operation {
    id: "bodyError",
    method: "GET",
    path: "/operations/bodyError",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/box`.
pub static BOX: Operation = Operation {
    id: "box",
    method: "GET",
    path: "/operations/box",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/client`.
pub static CLIENT: Operation = Operation {
    id: "client",
    method: "GET",
    path: "/operations/client",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/clientBuilder`.
pub static CLIENT_BUILDER: Operation = Operation {
    id: "clientBuilder",
    method: "GET",
    path: "/operations/clientBuilder",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/clockDifference`.
pub static CLOCK_DIFFERENCE: Operation = Operation {
    id: "clockDifference",
    method: "GET",
    path: "/operations/clockDifference",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/clone`.
pub static CLONE: Operation = Operation {
    id: "clone",
    method: "GET",
    path: "/operations/clone",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/configError`.
pub static CONFIG_ERROR: Operation = Operation {
    id: "configError",
    method: "GET",
    path: "/operations/configError",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/connectProblem`.
pub static CONNECT_PROBLEM: Operation = Operation {
    id: "connectProblem",
    method: "GET",
    path: "/operations/connectProblem",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/copy`.
pub static COPY: Operation = Operation {
    id: "copy",
    method: "GET",
    path: "/operations/copy",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/debug`.
pub static DEBUG: Operation = Operation {
    id: "debug",
    method: "GET",
    path: "/operations/debug",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/default`.
pub static DEFAULT: Operation = Operation {
    id: "default",
    method: "GET",
    path: "/operations/default",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/doubleEndedIterator`.
pub static DOUBLE_ENDED_ITERATOR: Operation = Operation {
    id: "doubleEndedIterator",
    method: "GET",
    path: "/operations/doubleEndedIterator",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/drop`.
pub static DROP: Operation = Operation {
    id: "drop",
    method: "GET",
    path: "/operations/drop",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/environment`.
pub static ENVIRONMENT: Operation = Operation {
    id: "environment",
    method: "GET",
    path: "/operations/environment",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/eq`.
pub static EQ: Operation = Operation {
    id: "eq",
    method: "GET",
    path: "/operations/eq",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/err`.
pub static ERR: Operation = Operation {
    id: "err",
    method: "GET",
    path: "/operations/err",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/error`.
pub static ERROR: Operation = Operation {
    id: "error",
    method: "GET",
    path: "/operations/error",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/exactSizeIterator`.
pub static EXACT_SIZE_ITERATOR: Operation = Operation {
    id: "exactSizeIterator",
    method: "GET",
    path: "/operations/exactSizeIterator",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/extend`.
pub static EXTEND: Operation = Operation {
    id: "extend",
    method: "GET",
    path: "/operations/extend",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/fn`.
pub static FN: Operation = Operation {
    id: "fn",
    method: "GET",
    path: "/operations/fn",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/fnMut`.
pub static FN_MUT: Operation = Operation {
    id: "fnMut",
    method: "GET",
    path: "/operations/fnMut",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/fnOnce`.
pub static FN_ONCE: Operation = Operation {
    id: "fnOnce",
    method: "GET",
    path: "/operations/fnOnce",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/from`.
pub static FROM: Operation = Operation {
    id: "from",
    method: "GET",
    path: "/operations/from",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/fromIterator`.
pub static FROM_ITERATOR: Operation = Operation {
    id: "fromIterator",
    method: "GET",
    path: "/operations/fromIterator",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/future`.
pub static FUTURE: Operation = Operation {
    id: "future",
    method: "GET",
    path: "/operations/future",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/into`.
pub static INTO: Operation = Operation {
    id: "into",
    method: "GET",
    path: "/operations/into",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/intoFuture`.
pub static INTO_FUTURE: Operation = Operation {
    id: "intoFuture",
    method: "GET",
    path: "/operations/intoFuture",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/intoIterator`.
pub static INTO_ITERATOR: Operation = Operation {
    id: "intoIterator",
    method: "GET",
    path: "/operations/intoIterator",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/invalidDuration`.
pub static INVALID_DURATION: Operation = Operation {
    id: "invalidDuration",
    method: "GET",
    path: "/operations/invalidDuration",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/iterator`.
pub static ITERATOR: Operation = Operation {
    id: "iterator",
    method: "GET",
    path: "/operations/iterator",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/nonAlphanumeric`.
pub static NON_ALPHANUMERIC: Operation = Operation {
    id: "nonAlphanumeric",
    method: "GET",
    path: "/operations/nonAlphanumeric",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/noToken`.
pub static NO_TOKEN: Operation = Operation {
    id: "noToken",
    method: "GET",
    path: "/operations/noToken",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/noTokenCause`.
pub static NO_TOKEN_CAUSE: Operation = Operation {
    id: "noTokenCause",
    method: "GET",
    path: "/operations/noTokenCause",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/none`.
pub static NONE: Operation = Operation {
    id: "none",
    method: "GET",
    path: "/operations/none",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/ok`.
pub static OK: Operation = Operation {
    id: "ok",
    method: "GET",
    path: "/operations/ok",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/operationInfo`.
pub static OPERATION_INFO: Operation = Operation {
    id: "operationInfo",
    method: "GET",
    path: "/operations/operationInfo",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/option`.
pub static OPTION: Operation = Operation {
    id: "option",
    method: "GET",
    path: "/operations/option",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/ord`.
pub static ORD: Operation = Operation {
    id: "ord",
    method: "GET",
    path: "/operations/ord",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/partialEq`.
pub static PARTIAL_EQ: Operation = Operation {
    id: "partialEq",
    method: "GET",
    path: "/operations/partialEq",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/partialOrd`.
pub static PARTIAL_ORD: Operation = Operation {
    id: "partialOrd",
    method: "GET",
    path: "/operations/partialOrd",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/percentEncode`.
pub static PERCENT_ENCODE: Operation = Operation {
    id: "percentEncode",
    method: "GET",
    path: "/operations/percentEncode",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/queryParam`.
pub static QUERY_PARAM: Operation = Operation {
    id: "queryParam",
    method: "GET",
    path: "/operations/queryParam",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/rateLimitTimeout`.
pub static RATE_LIMIT_TIMEOUT: Operation = Operation {
    id: "rateLimitTimeout",
    method: "GET",
    path: "/operations/rateLimitTimeout",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/rawResponse`.
pub static RAW_RESPONSE: Operation = Operation {
    id: "rawResponse",
    method: "GET",
    path: "/operations/rawResponse",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/responseValue`.
pub static RESPONSE_VALUE: Operation = Operation {
    id: "responseValue",
    method: "GET",
    path: "/operations/responseValue",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/result`.
pub static RESULT: Operation = Operation {
    id: "result",
    method: "GET",
    path: "/operations/result",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/s`.
pub static S: Operation = Operation {
    id: "s",
    method: "GET",
    path: "/operations/s",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/segment`.
pub static SEGMENT: Operation = Operation {
    id: "segment",
    method: "GET",
    path: "/operations/segment",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/self`.
pub static SELF: Operation = Operation {
    id: "self",
    method: "GET",
    path: "/operations/self",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/send`.
pub static SEND: Operation = Operation {
    id: "send",
    method: "GET",
    path: "/operations/send",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/sentRequest`.
pub static SENT_REQUEST: Operation = Operation {
    id: "sentRequest",
    method: "GET",
    path: "/operations/sentRequest",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/serialize`.
pub static SERIALIZE: Operation = Operation {
    id: "serialize",
    method: "GET",
    path: "/operations/serialize",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/serializer`.
pub static SERIALIZER: Operation = Operation {
    id: "serializer",
    method: "GET",
    path: "/operations/serializer",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/sized`.
pub static SIZED: Operation = Operation {
    id: "sized",
    method: "GET",
    path: "/operations/sized",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/some`.
pub static SOME: Operation = Operation {
    id: "some",
    method: "GET",
    path: "/operations/some",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/string`.
pub static STRING: Operation = Operation {
    id: "string",
    method: "GET",
    path: "/operations/string",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/sync`.
pub static SYNC: Operation = Operation {
    id: "sync",
    method: "GET",
    path: "/operations/sync",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/t`.
pub static T: Operation = Operation {
    id: "t",
    method: "GET",
    path: "/operations/t",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/toOwned`.
pub static TO_OWNED: Operation = Operation {
    id: "toOwned",
    method: "GET",
    path: "/operations/toOwned",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/toString`.
pub static TO_STRING: Operation = Operation {
    id: "toString",
    method: "GET",
    path: "/operations/toString",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/transportError`.
pub static TRANSPORT_ERROR: Operation = Operation {
    id: "transportError",
    method: "GET",
    path: "/operations/transportError",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/tryFrom`.
pub static TRY_FROM: Operation = Operation {
    id: "tryFrom",
    method: "GET",
    path: "/operations/tryFrom",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/tryInto`.
pub static TRY_INTO: Operation = Operation {
    id: "tryInto",
    method: "GET",
    path: "/operations/tryInto",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/unknownCause`.
pub static UNKNOWN_CAUSE: Operation = Operation {
    id: "unknownCause",
    method: "GET",
    path: "/operations/unknownCause",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/unknownOutcome`.
pub static UNKNOWN_OUTCOME: Operation = Operation {
    id: "unknownOutcome",
    method: "GET",
    path: "/operations/unknownOutcome",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/unpin`.
pub static UNPIN: Operation = Operation {
    id: "unpin",
    method: "GET",
    path: "/operations/unpin",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/unreadableResponse`.
pub static UNREADABLE_RESPONSE: Operation = Operation {
    id: "unreadableResponse",
    method: "GET",
    path: "/operations/unreadableResponse",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/v`.
pub static V: Operation = Operation {
    id: "v",
    method: "GET",
    path: "/operations/v",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/vec`.
pub static VEC: Operation = Operation {
    id: "vec",
    method: "GET",
    path: "/operations/vec",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/vendorError`.
pub static VENDOR_ERROR: Operation = Operation {
    id: "vendorError",
    method: "GET",
    path: "/operations/vendorError",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/abstract`.
pub static ABSTRACT: Operation = Operation {
    id: "abstract",
    method: "GET",
    path: "/operations/abstract",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/add`.
pub static ADD: Operation = Operation {
    id: "add",
    method: "GET",
    path: "/operations/add",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/alignOf`.
pub static ALIGN_OF: Operation = Operation {
    id: "alignOf",
    method: "GET",
    path: "/operations/alignOf",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/alignOfVal`.
pub static ALIGN_OF_VAL: Operation = Operation {
    id: "alignOfVal",
    method: "GET",
    path: "/operations/alignOfVal",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/as`.
pub static AS: Operation = Operation {
    id: "as",
    method: "GET",
    path: "/operations/as",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/async`.
pub static ASYNC: Operation = Operation {
    id: "async",
    method: "GET",
    path: "/operations/async",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/auto`.
pub static AUTO: Operation = Operation {
    id: "auto",
    method: "GET",
    path: "/operations/auto",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/await`.
pub static AWAIT: Operation = Operation {
    id: "await",
    method: "GET",
    path: "/operations/await",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/become`.
pub static BECOME: Operation = Operation {
    id: "become",
    method: "GET",
    path: "/operations/become",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/borrow`.
pub static BORROW: Operation = Operation {
    id: "borrow",
    method: "GET",
    path: "/operations/borrow",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/break`.
pub static BREAK: Operation = Operation {
    id: "break",
    method: "GET",
    path: "/operations/break",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/cloneFrom`.
pub static CLONE_FROM: Operation = Operation {
    id: "cloneFrom",
    method: "GET",
    path: "/operations/cloneFrom",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/cmp`.
pub static CMP: Operation = Operation {
    id: "cmp",
    method: "GET",
    path: "/operations/cmp",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/const`.
pub static CONST: Operation = Operation {
    id: "const",
    method: "GET",
    path: "/operations/const",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/continue`.
pub static CONTINUE: Operation = Operation {
    id: "continue",
    method: "GET",
    path: "/operations/continue",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/crate`.
pub static CRATE: Operation = Operation {
    id: "crate",
    method: "GET",
    path: "/operations/crate",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/deref`.
pub static DEREF: Operation = Operation {
    id: "deref",
    method: "GET",
    path: "/operations/deref",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/deserialize`.
pub static DESERIALIZE: Operation = Operation {
    id: "deserialize",
    method: "GET",
    path: "/operations/deserialize",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/div`.
pub static DIV: Operation = Operation {
    id: "div",
    method: "GET",
    path: "/operations/div",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/do`.
pub static DO: Operation = Operation {
    id: "do",
    method: "GET",
    path: "/operations/do",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/dyn`.
pub static DYN: Operation = Operation {
    id: "dyn",
    method: "GET",
    path: "/operations/dyn",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/else`.
pub static ELSE: Operation = Operation {
    id: "else",
    method: "GET",
    path: "/operations/else",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/enum`.
pub static ENUM: Operation = Operation {
    id: "enum",
    method: "GET",
    path: "/operations/enum",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/extern`.
pub static EXTERN: Operation = Operation {
    id: "extern",
    method: "GET",
    path: "/operations/extern",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/false`.
pub static FALSE: Operation = Operation {
    id: "false",
    method: "GET",
    path: "/operations/false",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/final`.
pub static FINAL: Operation = Operation {
    id: "final",
    method: "GET",
    path: "/operations/final",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/fmt`.
pub static FMT: Operation = Operation {
    id: "fmt",
    method: "GET",
    path: "/operations/fmt",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/for`.
pub static FOR: Operation = Operation {
    id: "for",
    method: "GET",
    path: "/operations/for",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/fromIter`.
pub static FROM_ITER: Operation = Operation {
    id: "fromIter",
    method: "GET",
    path: "/operations/fromIter",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/fromStr`.
pub static FROM_STR: Operation = Operation {
    id: "fromStr",
    method: "GET",
    path: "/operations/fromStr",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/gen`.
pub static GEN: Operation = Operation {
    id: "gen",
    method: "GET",
    path: "/operations/gen",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/get`.
pub static GET: Operation = Operation {
    id: "get",
    method: "GET",
    path: "/operations/get",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/hash`.
pub static HASH: Operation = Operation {
    id: "hash",
    method: "GET",
    path: "/operations/hash",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/if`.
pub static IF: Operation = Operation {
    id: "if",
    method: "GET",
    path: "/operations/if",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/impl`.
pub static IMPL: Operation = Operation {
    id: "impl",
    method: "GET",
    path: "/operations/impl",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/in`.
pub static IN: Operation = Operation {
    id: "in",
    method: "GET",
    path: "/operations/in",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/index`.
pub static INDEX: Operation = Operation {
    id: "index",
    method: "GET",
    path: "/operations/index",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/intoIter`.
pub static INTO_ITER: Operation = Operation {
    id: "intoIter",
    method: "GET",
    path: "/operations/intoIter",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/isEmpty`.
pub static IS_EMPTY: Operation = Operation {
    id: "isEmpty",
    method: "GET",
    path: "/operations/isEmpty",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/iter`.
pub static ITER: Operation = Operation {
    id: "iter",
    method: "GET",
    path: "/operations/iter",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/jsonSchema`.
pub static JSON_SCHEMA: Operation = Operation {
    id: "jsonSchema",
    method: "GET",
    path: "/operations/jsonSchema",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/len`.
pub static LEN: Operation = Operation {
    id: "len",
    method: "GET",
    path: "/operations/len",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/let`.
pub static LET: Operation = Operation {
    id: "let",
    method: "GET",
    path: "/operations/let",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/loop`.
pub static LOOP: Operation = Operation {
    id: "loop",
    method: "GET",
    path: "/operations/loop",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/macro`.
pub static MACRO: Operation = Operation {
    id: "macro",
    method: "GET",
    path: "/operations/macro",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/macroRules`.
pub static MACRO_RULES: Operation = Operation {
    id: "macroRules",
    method: "GET",
    path: "/operations/macroRules",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/match`.
pub static MATCH: Operation = Operation {
    id: "match",
    method: "GET",
    path: "/operations/match",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/max`.
pub static MAX: Operation = Operation {
    id: "max",
    method: "GET",
    path: "/operations/max",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/min`.
pub static MIN: Operation = Operation {
    id: "min",
    method: "GET",
    path: "/operations/min",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/mod`.
pub static MOD: Operation = Operation {
    id: "mod",
    method: "GET",
    path: "/operations/mod",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/move`.
pub static MOVE: Operation = Operation {
    id: "move",
    method: "GET",
    path: "/operations/move",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/mul`.
pub static MUL: Operation = Operation {
    id: "mul",
    method: "GET",
    path: "/operations/mul",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/mut`.
pub static MUT: Operation = Operation {
    id: "mut",
    method: "GET",
    path: "/operations/mut",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/name`.
pub static NAME: Operation = Operation {
    id: "name",
    method: "GET",
    path: "/operations/name",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/ne`.
pub static NE: Operation = Operation {
    id: "ne",
    method: "GET",
    path: "/operations/ne",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/neg`.
pub static NEG: Operation = Operation {
    id: "neg",
    method: "GET",
    path: "/operations/neg",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/next`.
pub static NEXT: Operation = Operation {
    id: "next",
    method: "GET",
    path: "/operations/next",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/not`.
pub static NOT: Operation = Operation {
    id: "not",
    method: "GET",
    path: "/operations/not",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/override`.
pub static OVERRIDE: Operation = Operation {
    id: "override",
    method: "GET",
    path: "/operations/override",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/partialCmp`.
pub static PARTIAL_CMP: Operation = Operation {
    id: "partialCmp",
    method: "GET",
    path: "/operations/partialCmp",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/priv`.
pub static PRIV: Operation = Operation {
    id: "priv",
    method: "GET",
    path: "/operations/priv",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/pub`.
pub static PUB: Operation = Operation {
    id: "pub",
    method: "GET",
    path: "/operations/pub",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/raw`.
pub static RAW: Operation = Operation {
    id: "raw",
    method: "GET",
    path: "/operations/raw",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/ref`.
pub static REF: Operation = Operation {
    id: "ref",
    method: "GET",
    path: "/operations/ref",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/rem`.
pub static REM: Operation = Operation {
    id: "rem",
    method: "GET",
    path: "/operations/rem",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/return`.
pub static RETURN: Operation = Operation {
    id: "return",
    method: "GET",
    path: "/operations/return",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/safe`.
pub static SAFE: Operation = Operation {
    id: "safe",
    method: "GET",
    path: "/operations/safe",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/schema`.
pub static SCHEMA: Operation = Operation {
    id: "schema",
    method: "GET",
    path: "/operations/schema",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/set`.
pub static SET: Operation = Operation {
    id: "set",
    method: "GET",
    path: "/operations/set",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/sizeOf`.
pub static SIZE_OF: Operation = Operation {
    id: "sizeOf",
    method: "GET",
    path: "/operations/sizeOf",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/sizeOfVal`.
pub static SIZE_OF_VAL: Operation = Operation {
    id: "sizeOfVal",
    method: "GET",
    path: "/operations/sizeOfVal",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/static`.
pub static STATIC: Operation = Operation {
    id: "static",
    method: "GET",
    path: "/operations/static",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/struct`.
pub static STRUCT: Operation = Operation {
    id: "struct",
    method: "GET",
    path: "/operations/struct",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/sub`.
pub static SUB: Operation = Operation {
    id: "sub",
    method: "GET",
    path: "/operations/sub",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/super`.
pub static SUPER: Operation = Operation {
    id: "super",
    method: "GET",
    path: "/operations/super",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/trait`.
pub static TRAIT: Operation = Operation {
    id: "trait",
    method: "GET",
    path: "/operations/trait",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/true`.
pub static TRUE: Operation = Operation {
    id: "true",
    method: "GET",
    path: "/operations/true",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/try`.
pub static TRY: Operation = Operation {
    id: "try",
    method: "GET",
    path: "/operations/try",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/type`.
pub static TYPE: Operation = Operation {
    id: "type",
    method: "GET",
    path: "/operations/type",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/typeof`.
pub static TYPEOF: Operation = Operation {
    id: "typeof",
    method: "GET",
    path: "/operations/typeof",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/union`.
pub static UNION: Operation = Operation {
    id: "union",
    method: "GET",
    path: "/operations/union",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/unsafe`.
pub static UNSAFE: Operation = Operation {
    id: "unsafe",
    method: "GET",
    path: "/operations/unsafe",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/unsized`.
pub static UNSIZED: Operation = Operation {
    id: "unsized",
    method: "GET",
    path: "/operations/unsized",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/unwrap`.
pub static UNWRAP: Operation = Operation {
    id: "unwrap",
    method: "GET",
    path: "/operations/unwrap",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/use`.
pub static USE: Operation = Operation {
    id: "use",
    method: "GET",
    path: "/operations/use",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/virtual`.
pub static VIRTUAL: Operation = Operation {
    id: "virtual",
    method: "GET",
    path: "/operations/virtual",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/where`.
pub static WHERE: Operation = Operation {
    id: "where",
    method: "GET",
    path: "/operations/where",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/while`.
pub static WHILE: Operation = Operation {
    id: "while",
    method: "GET",
    path: "/operations/while",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /operations/yield`.
pub static YIELD: Operation = Operation {
    id: "yield",
    method: "GET",
    path: "/operations/yield",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `POST {$request.body#/plain}`.
pub static PLAIN_CALLBACK: Operation = Operation {
    id: "plainCallback",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// The operations that a service implements, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[
    &ALL_IN_PATH,
    &ALL_IN_QUERY,
    &ALL_IN_HEADERS,
    &ALL_ANSWERS,
    &AS_MUT,
    &AS_REF,
    &ASCII_SET,
    &ASYNC_FN,
    &ASYNC_FN_MUT,
    &ASYNC_FN_ONCE,
    &BODY_ERROR,
    &BOX,
    &CLIENT,
    &CLIENT_BUILDER,
    &CLOCK_DIFFERENCE,
    &CLONE,
    &CONFIG_ERROR,
    &CONNECT_PROBLEM,
    &COPY,
    &DEBUG,
    &DEFAULT,
    &DOUBLE_ENDED_ITERATOR,
    &DROP,
    &ENVIRONMENT,
    &EQ,
    &ERR,
    &ERROR,
    &EXACT_SIZE_ITERATOR,
    &EXTEND,
    &FN,
    &FN_MUT,
    &FN_ONCE,
    &FROM,
    &FROM_ITERATOR,
    &FUTURE,
    &INTO,
    &INTO_FUTURE,
    &INTO_ITERATOR,
    &INVALID_DURATION,
    &ITERATOR,
    &NON_ALPHANUMERIC,
    &NO_TOKEN,
    &NO_TOKEN_CAUSE,
    &NONE,
    &OK,
    &OPERATION_INFO,
    &OPTION,
    &ORD,
    &PARTIAL_EQ,
    &PARTIAL_ORD,
    &PERCENT_ENCODE,
    &QUERY_PARAM,
    &RATE_LIMIT_TIMEOUT,
    &RAW_RESPONSE,
    &RESPONSE_VALUE,
    &RESULT,
    &S,
    &SEGMENT,
    &SELF,
    &SEND,
    &SENT_REQUEST,
    &SERIALIZE,
    &SERIALIZER,
    &SIZED,
    &SOME,
    &STRING,
    &SYNC,
    &T,
    &TO_OWNED,
    &TO_STRING,
    &TRANSPORT_ERROR,
    &TRY_FROM,
    &TRY_INTO,
    &UNKNOWN_CAUSE,
    &UNKNOWN_OUTCOME,
    &UNPIN,
    &UNREADABLE_RESPONSE,
    &V,
    &VEC,
    &VENDOR_ERROR,
    &ABSTRACT,
    &ADD,
    &ALIGN_OF,
    &ALIGN_OF_VAL,
    &AS,
    &ASYNC,
    &AUTO,
    &AWAIT,
    &BECOME,
    &BORROW,
    &BREAK,
    &CLONE_FROM,
    &CMP,
    &CONST,
    &CONTINUE,
    &CRATE,
    &DEREF,
    &DESERIALIZE,
    &DIV,
    &DO,
    &DYN,
    &ELSE,
    &ENUM,
    &EXTERN,
    &FALSE,
    &FINAL,
    &FMT,
    &FOR,
    &FROM_ITER,
    &FROM_STR,
    &GEN,
    &GET,
    &HASH,
    &IF,
    &IMPL,
    &IN,
    &INDEX,
    &INTO_ITER,
    &IS_EMPTY,
    &ITER,
    &JSON_SCHEMA,
    &LEN,
    &LET,
    &LOOP,
    &MACRO,
    &MACRO_RULES,
    &MATCH,
    &MAX,
    &MIN,
    &MOD,
    &MOVE,
    &MUL,
    &MUT,
    &NAME,
    &NE,
    &NEG,
    &NEXT,
    &NOT,
    &OVERRIDE,
    &PARTIAL_CMP,
    &PRIV,
    &PUB,
    &RAW,
    &REF,
    &REM,
    &RETURN,
    &SAFE,
    &SCHEMA,
    &SET,
    &SIZE_OF,
    &SIZE_OF_VAL,
    &STATIC,
    &STRUCT,
    &SUB,
    &SUPER,
    &TRAIT,
    &TRUE,
    &TRY,
    &TYPE,
    &TYPEOF,
    &UNION,
    &UNSAFE,
    &UNSIZED,
    &UNWRAP,
    &USE,
    &VIRTUAL,
    &WHERE,
    &WHILE,
    &YIELD,
];

/// Every operation of the document on its path and the other spellings of it; any other method on such a path is
/// answered with 405. With the feature `document`, the document itself is at `/openapi.json`.
pub fn router<A: api::Api, V: TokenVerifier>(stub: Stub<A, V>) -> Router {
    let routes = Router::new();
    let routes = routes.route("/path", routing::get(handle_all_in_path::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/query", routing::get(handle_all_in_query::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/header", routing::get(handle_all_in_headers::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/answer", routing::post(handle_all_answers::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/asMut", routing::get(handle_as_mut::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/asRef", routing::get(handle_as_ref::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/asciiSet", routing::get(handle_ascii_set::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/asyncFn", routing::get(handle_async_fn::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/asyncFnMut", routing::get(handle_async_fn_mut::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/asyncFnOnce", routing::get(handle_async_fn_once::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/bodyError", routing::get(handle_body_error::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/box", routing::get(handle_box::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/client", routing::get(handle_client::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/clientBuilder",
        routing::get(handle_client_builder::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route(
        "/operations/clockDifference",
        routing::get(handle_clock_difference::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route("/operations/clone", routing::get(handle_clone::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/configError", routing::get(handle_config_error::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/connectProblem",
        routing::get(handle_connect_problem::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route("/operations/copy", routing::get(handle_copy::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/debug", routing::get(handle_debug::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/default", routing::get(handle_default::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/doubleEndedIterator",
        routing::get(handle_double_ended_iterator::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route("/operations/drop", routing::get(handle_drop::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/environment", routing::get(handle_environment::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/eq", routing::get(handle_eq::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/err", routing::get(handle_err::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/error", routing::get(handle_error::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/exactSizeIterator",
        routing::get(handle_exact_size_iterator::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes =
        routes.route("/operations/extend", routing::get(handle_extend::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/fn", routing::get(handle_fn::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/fnMut", routing::get(handle_fn_mut::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/fnOnce", routing::get(handle_fn_once::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/from", routing::get(handle_from::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/fromIterator", routing::get(handle_from_iterator::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/future", routing::get(handle_future::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/into", routing::get(handle_into::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/intoFuture", routing::get(handle_into_future::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/intoIterator", routing::get(handle_into_iterator::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/invalidDuration",
        routing::get(handle_invalid_duration::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes =
        routes.route("/operations/iterator", routing::get(handle_iterator::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/nonAlphanumeric",
        routing::get(handle_non_alphanumeric::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes =
        routes.route("/operations/noToken", routing::get(handle_no_token::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/noTokenCause",
        routing::get(handle_no_token_cause::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route("/operations/none", routing::get(handle_none::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/ok", routing::get(handle_ok::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/operationInfo",
        routing::get(handle_operation_info::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes =
        routes.route("/operations/option", routing::get(handle_option::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/ord", routing::get(handle_ord::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/partialEq", routing::get(handle_partial_eq::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/partialOrd", routing::get(handle_partial_ord::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/percentEncode",
        routing::get(handle_percent_encode::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes
        .route("/operations/queryParam", routing::get(handle_query_param::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/rateLimitTimeout",
        routing::get(handle_rate_limit_timeout::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes
        .route("/operations/rawResponse", routing::get(handle_raw_response::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/responseValue",
        routing::get(handle_response_value::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes =
        routes.route("/operations/result", routing::get(handle_result::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/s", routing::get(handle_s::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/segment", routing::get(handle_segment::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/self", routing::get(handle_self_::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/send", routing::get(handle_send::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/sentRequest", routing::get(handle_sent_request::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/serialize", routing::get(handle_serialize::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/serializer", routing::get(handle_serializer::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/sized", routing::get(handle_sized::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/some", routing::get(handle_some::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/string", routing::get(handle_string::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/sync", routing::get(handle_sync::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/t", routing::get(handle_t::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/toOwned", routing::get(handle_to_owned::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/toString", routing::get(handle_to_string::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/transportError",
        routing::get(handle_transport_error::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes =
        routes.route("/operations/tryFrom", routing::get(handle_try_from::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/tryInto", routing::get(handle_try_into::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/unknownCause", routing::get(handle_unknown_cause::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/unknownOutcome",
        routing::get(handle_unknown_outcome::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route("/operations/unpin", routing::get(handle_unpin::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route(
        "/operations/unreadableResponse",
        routing::get(handle_unreadable_response::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route("/operations/v", routing::get(handle_v::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/vec", routing::get(handle_vec::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/vendorError", routing::get(handle_vendor_error::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/abstract", routing::get(handle_abstract::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/add", routing::get(handle_add::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/alignOf", routing::get(handle_align_of::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/alignOfVal", routing::get(handle_align_of_val::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/as", routing::get(handle_as::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/async", routing::get(handle_async::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/auto", routing::get(handle_auto::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/await", routing::get(handle_await::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/become", routing::get(handle_become::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/borrow", routing::get(handle_borrow::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/break", routing::get(handle_break::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/cloneFrom", routing::get(handle_clone_from::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/cmp", routing::get(handle_cmp::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/const", routing::get(handle_const::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/continue", routing::get(handle_continue::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/crate", routing::get(handle_crate_::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/deref", routing::get(handle_deref::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/deserialize", routing::get(handle_deserialize::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/div", routing::get(handle_div::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/do", routing::get(handle_do::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/dyn", routing::get(handle_dyn::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/else", routing::get(handle_else::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/enum", routing::get(handle_enum::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/extern", routing::get(handle_extern::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/false", routing::get(handle_false::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/final", routing::get(handle_final::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/fmt", routing::get(handle_fmt::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/for", routing::get(handle_for::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/fromIter", routing::get(handle_from_iter::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/fromStr", routing::get(handle_from_str::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/gen", routing::get(handle_gen::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/get", routing::get(handle_get::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/hash", routing::get(handle_hash::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/if", routing::get(handle_if::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/impl", routing::get(handle_impl::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/in", routing::get(handle_in::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/index", routing::get(handle_index::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/intoIter", routing::get(handle_into_iter::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/isEmpty", routing::get(handle_is_empty::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/iter", routing::get(handle_iter::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/jsonSchema", routing::get(handle_json_schema::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/len", routing::get(handle_len::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/let", routing::get(handle_let::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/loop", routing::get(handle_loop::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/macro", routing::get(handle_macro::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/macroRules", routing::get(handle_macro_rules::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/match", routing::get(handle_match::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/max", routing::get(handle_max::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/min", routing::get(handle_min::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/mod", routing::get(handle_mod::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/move", routing::get(handle_move::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/mul", routing::get(handle_mul::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/mut", routing::get(handle_mut::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/name", routing::get(handle_name::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/ne", routing::get(handle_ne::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/neg", routing::get(handle_neg::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/next", routing::get(handle_next::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/not", routing::get(handle_not::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/override", routing::get(handle_override::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/partialCmp", routing::get(handle_partial_cmp::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/priv", routing::get(handle_priv::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/pub", routing::get(handle_pub::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/raw", routing::get(handle_raw::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/ref", routing::get(handle_ref::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/rem", routing::get(handle_rem::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/return", routing::get(handle_return::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/safe", routing::get(handle_safe::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/schema", routing::get(handle_schema::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/set", routing::get(handle_set::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/sizeOf", routing::get(handle_size_of::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes
        .route("/operations/sizeOfVal", routing::get(handle_size_of_val::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/static", routing::get(handle_static::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/struct", routing::get(handle_struct::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/sub", routing::get(handle_sub::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/super", routing::get(handle_super_::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/trait", routing::get(handle_trait::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/true", routing::get(handle_true::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/try", routing::get(handle_try::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/type", routing::get(handle_type::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/typeof", routing::get(handle_typeof::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/union", routing::get(handle_union::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/unsafe", routing::get(handle_unsafe::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/unsized", routing::get(handle_unsized::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/unwrap", routing::get(handle_unwrap::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/use", routing::get(handle_use::<A, V>).fallback(pipeline::wrong_method));
    let routes =
        routes.route("/operations/virtual", routing::get(handle_virtual::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/where", routing::get(handle_where::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/while", routing::get(handle_while::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/operations/yield", routing::get(handle_yield::<A, V>).fallback(pipeline::wrong_method));
    #[cfg(feature = "document")]
    let routes = smartassist_server::document::serve(routes, super::document::document);
    stub.finish(routes)
}

async fn handle_all_in_path<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ALL_IN_PATH, request);
        let caller = stub.authorise(&ALL_IN_PATH, &incoming).await?;
        incoming.parse_query(&[])?;
        let input = api::AllInPathInput {};
        Ok(stub.api().all_in_path(caller, input).await.into_response())
    })
    .await
}

async fn handle_all_in_query<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ALL_IN_QUERY, request);
        let caller = stub.authorise(&ALL_IN_QUERY, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AllInQueryInput { plain };
        Ok(stub.api().all_in_query(caller, input).await.into_response())
    })
    .await
}

async fn handle_all_in_headers<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ALL_IN_HEADERS, request);
        let caller = stub.authorise(&ALL_IN_HEADERS, &incoming).await?;
        incoming.parse_query(&[])?;
        let plain = incoming.header("plain")?;
        let input = api::AllInHeadersInput { plain };
        Ok(stub.api().all_in_headers(caller, input).await.into_response())
    })
    .await
}

async fn handle_all_answers<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ALL_ANSWERS, request);
        let caller = stub.authorise(&ALL_ANSWERS, &incoming).await?;
        incoming.parse_query(&[])?;
        let input = api::AllAnswersInput { body: incoming.json(&schemas::ALL_STRICT, stub.limits()).await? };
        Ok(stub.api().all_answers(caller, input).await.into_response())
    })
    .await
}

async fn handle_as_mut<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&AS_MUT, request);
        let caller = stub.authorise(&AS_MUT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AsMutInput { plain };
        Ok(stub.api().as_mut(caller, input).await.into_response())
    })
    .await
}

async fn handle_as_ref<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&AS_REF, request);
        let caller = stub.authorise(&AS_REF, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AsRefInput { plain };
        Ok(stub.api().as_ref(caller, input).await.into_response())
    })
    .await
}

async fn handle_ascii_set<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ASCII_SET, request);
        let caller = stub.authorise(&ASCII_SET, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AsciiSetInput { plain };
        Ok(stub.api().ascii_set(caller, input).await.into_response())
    })
    .await
}

async fn handle_async_fn<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ASYNC_FN, request);
        let caller = stub.authorise(&ASYNC_FN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AsyncFnInput { plain };
        Ok(stub.api().async_fn(caller, input).await.into_response())
    })
    .await
}

async fn handle_async_fn_mut<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ASYNC_FN_MUT, request);
        let caller = stub.authorise(&ASYNC_FN_MUT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AsyncFnMutInput { plain };
        Ok(stub.api().async_fn_mut(caller, input).await.into_response())
    })
    .await
}

async fn handle_async_fn_once<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ASYNC_FN_ONCE, request);
        let caller = stub.authorise(&ASYNC_FN_ONCE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AsyncFnOnceInput { plain };
        Ok(stub.api().async_fn_once(caller, input).await.into_response())
    })
    .await
}

async fn handle_body_error<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&BODY_ERROR, request);
        let caller = stub.authorise(&BODY_ERROR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::BodyErrorInput { plain };
        Ok(stub.api().body_error(caller, input).await.into_response())
    })
    .await
}

async fn handle_box<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&BOX, request);
        let caller = stub.authorise(&BOX, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::BoxInput { plain };
        Ok(stub.api().r#box(caller, input).await.into_response())
    })
    .await
}

async fn handle_client<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CLIENT, request);
        let caller = stub.authorise(&CLIENT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ClientInput { plain };
        Ok(stub.api().client(caller, input).await.into_response())
    })
    .await
}

async fn handle_client_builder<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CLIENT_BUILDER, request);
        let caller = stub.authorise(&CLIENT_BUILDER, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ClientBuilderInput { plain };
        Ok(stub.api().client_builder(caller, input).await.into_response())
    })
    .await
}

async fn handle_clock_difference<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CLOCK_DIFFERENCE, request);
        let caller = stub.authorise(&CLOCK_DIFFERENCE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ClockDifferenceInput { plain };
        Ok(stub.api().clock_difference(caller, input).await.into_response())
    })
    .await
}

async fn handle_clone<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CLONE, request);
        let caller = stub.authorise(&CLONE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::CloneInput { plain };
        Ok(stub.api().clone(caller, input).await.into_response())
    })
    .await
}

async fn handle_config_error<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CONFIG_ERROR, request);
        let caller = stub.authorise(&CONFIG_ERROR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ConfigErrorInput { plain };
        Ok(stub.api().config_error(caller, input).await.into_response())
    })
    .await
}

async fn handle_connect_problem<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CONNECT_PROBLEM, request);
        let caller = stub.authorise(&CONNECT_PROBLEM, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ConnectProblemInput { plain };
        Ok(stub.api().connect_problem(caller, input).await.into_response())
    })
    .await
}

async fn handle_copy<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&COPY, request);
        let caller = stub.authorise(&COPY, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::CopyInput { plain };
        Ok(stub.api().copy(caller, input).await.into_response())
    })
    .await
}

async fn handle_debug<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DEBUG, request);
        let caller = stub.authorise(&DEBUG, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::DebugInput { plain };
        Ok(stub.api().debug(caller, input).await.into_response())
    })
    .await
}

async fn handle_default<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DEFAULT, request);
        let caller = stub.authorise(&DEFAULT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::DefaultInput { plain };
        Ok(stub.api().default(caller, input).await.into_response())
    })
    .await
}

async fn handle_double_ended_iterator<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DOUBLE_ENDED_ITERATOR, request);
        let caller = stub.authorise(&DOUBLE_ENDED_ITERATOR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::DoubleEndedIteratorInput { plain };
        Ok(stub.api().double_ended_iterator(caller, input).await.into_response())
    })
    .await
}

async fn handle_drop<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DROP, request);
        let caller = stub.authorise(&DROP, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::DropInput { plain };
        Ok(stub.api().drop(caller, input).await.into_response())
    })
    .await
}

async fn handle_environment<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ENVIRONMENT, request);
        let caller = stub.authorise(&ENVIRONMENT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::EnvironmentInput { plain };
        Ok(stub.api().environment(caller, input).await.into_response())
    })
    .await
}

async fn handle_eq<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&EQ, request);
        let caller = stub.authorise(&EQ, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::EqInput { plain };
        Ok(stub.api().eq(caller, input).await.into_response())
    })
    .await
}

async fn handle_err<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ERR, request);
        let caller = stub.authorise(&ERR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ErrInput { plain };
        Ok(stub.api().err(caller, input).await.into_response())
    })
    .await
}

async fn handle_error<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ERROR, request);
        let caller = stub.authorise(&ERROR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ErrorInput { plain };
        Ok(stub.api().error(caller, input).await.into_response())
    })
    .await
}

async fn handle_exact_size_iterator<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&EXACT_SIZE_ITERATOR, request);
        let caller = stub.authorise(&EXACT_SIZE_ITERATOR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ExactSizeIteratorInput { plain };
        Ok(stub.api().exact_size_iterator(caller, input).await.into_response())
    })
    .await
}

async fn handle_extend<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&EXTEND, request);
        let caller = stub.authorise(&EXTEND, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ExtendInput { plain };
        Ok(stub.api().extend(caller, input).await.into_response())
    })
    .await
}

async fn handle_fn<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FN, request);
        let caller = stub.authorise(&FN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FnInput { plain };
        Ok(stub.api().r#fn(caller, input).await.into_response())
    })
    .await
}

async fn handle_fn_mut<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FN_MUT, request);
        let caller = stub.authorise(&FN_MUT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FnMutInput { plain };
        Ok(stub.api().fn_mut(caller, input).await.into_response())
    })
    .await
}

async fn handle_fn_once<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FN_ONCE, request);
        let caller = stub.authorise(&FN_ONCE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FnOnceInput { plain };
        Ok(stub.api().fn_once(caller, input).await.into_response())
    })
    .await
}

async fn handle_from<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FROM, request);
        let caller = stub.authorise(&FROM, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FromInput { plain };
        Ok(stub.api().from(caller, input).await.into_response())
    })
    .await
}

async fn handle_from_iterator<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FROM_ITERATOR, request);
        let caller = stub.authorise(&FROM_ITERATOR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FromIteratorInput { plain };
        Ok(stub.api().from_iterator(caller, input).await.into_response())
    })
    .await
}

async fn handle_future<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FUTURE, request);
        let caller = stub.authorise(&FUTURE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FutureInput { plain };
        Ok(stub.api().future(caller, input).await.into_response())
    })
    .await
}

async fn handle_into<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&INTO, request);
        let caller = stub.authorise(&INTO, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::IntoInput { plain };
        Ok(stub.api().into(caller, input).await.into_response())
    })
    .await
}

async fn handle_into_future<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&INTO_FUTURE, request);
        let caller = stub.authorise(&INTO_FUTURE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::IntoFutureInput { plain };
        Ok(stub.api().into_future(caller, input).await.into_response())
    })
    .await
}

async fn handle_into_iterator<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&INTO_ITERATOR, request);
        let caller = stub.authorise(&INTO_ITERATOR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::IntoIteratorInput { plain };
        Ok(stub.api().into_iterator(caller, input).await.into_response())
    })
    .await
}

async fn handle_invalid_duration<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&INVALID_DURATION, request);
        let caller = stub.authorise(&INVALID_DURATION, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::InvalidDurationInput { plain };
        Ok(stub.api().invalid_duration(caller, input).await.into_response())
    })
    .await
}

async fn handle_iterator<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ITERATOR, request);
        let caller = stub.authorise(&ITERATOR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::IteratorInput { plain };
        Ok(stub.api().iterator(caller, input).await.into_response())
    })
    .await
}

async fn handle_non_alphanumeric<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&NON_ALPHANUMERIC, request);
        let caller = stub.authorise(&NON_ALPHANUMERIC, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::NonAlphanumericInput { plain };
        Ok(stub.api().non_alphanumeric(caller, input).await.into_response())
    })
    .await
}

async fn handle_no_token<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&NO_TOKEN, request);
        let caller = stub.authorise(&NO_TOKEN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::NoTokenInput { plain };
        Ok(stub.api().no_token(caller, input).await.into_response())
    })
    .await
}

async fn handle_no_token_cause<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&NO_TOKEN_CAUSE, request);
        let caller = stub.authorise(&NO_TOKEN_CAUSE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::NoTokenCauseInput { plain };
        Ok(stub.api().no_token_cause(caller, input).await.into_response())
    })
    .await
}

async fn handle_none<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&NONE, request);
        let caller = stub.authorise(&NONE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::NoneInput { plain };
        Ok(stub.api().none(caller, input).await.into_response())
    })
    .await
}

async fn handle_ok<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&OK, request);
        let caller = stub.authorise(&OK, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::OkInput { plain };
        Ok(stub.api().ok(caller, input).await.into_response())
    })
    .await
}

async fn handle_operation_info<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&OPERATION_INFO, request);
        let caller = stub.authorise(&OPERATION_INFO, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::OperationInfoInput { plain };
        Ok(stub.api().operation_info(caller, input).await.into_response())
    })
    .await
}

async fn handle_option<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&OPTION, request);
        let caller = stub.authorise(&OPTION, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::OptionInput { plain };
        Ok(stub.api().option(caller, input).await.into_response())
    })
    .await
}

async fn handle_ord<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ORD, request);
        let caller = stub.authorise(&ORD, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::OrdInput { plain };
        Ok(stub.api().ord(caller, input).await.into_response())
    })
    .await
}

async fn handle_partial_eq<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&PARTIAL_EQ, request);
        let caller = stub.authorise(&PARTIAL_EQ, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::PartialEqInput { plain };
        Ok(stub.api().partial_eq(caller, input).await.into_response())
    })
    .await
}

async fn handle_partial_ord<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&PARTIAL_ORD, request);
        let caller = stub.authorise(&PARTIAL_ORD, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::PartialOrdInput { plain };
        Ok(stub.api().partial_ord(caller, input).await.into_response())
    })
    .await
}

async fn handle_percent_encode<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&PERCENT_ENCODE, request);
        let caller = stub.authorise(&PERCENT_ENCODE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::PercentEncodeInput { plain };
        Ok(stub.api().percent_encode(caller, input).await.into_response())
    })
    .await
}

async fn handle_query_param<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&QUERY_PARAM, request);
        let caller = stub.authorise(&QUERY_PARAM, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::QueryParamInput { plain };
        Ok(stub.api().query_param(caller, input).await.into_response())
    })
    .await
}

async fn handle_rate_limit_timeout<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&RATE_LIMIT_TIMEOUT, request);
        let caller = stub.authorise(&RATE_LIMIT_TIMEOUT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::RateLimitTimeoutInput { plain };
        Ok(stub.api().rate_limit_timeout(caller, input).await.into_response())
    })
    .await
}

async fn handle_raw_response<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&RAW_RESPONSE, request);
        let caller = stub.authorise(&RAW_RESPONSE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::RawResponseInput { plain };
        Ok(stub.api().raw_response(caller, input).await.into_response())
    })
    .await
}

async fn handle_response_value<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&RESPONSE_VALUE, request);
        let caller = stub.authorise(&RESPONSE_VALUE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ResponseValueInput { plain };
        Ok(stub.api().response_value(caller, input).await.into_response())
    })
    .await
}

async fn handle_result<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&RESULT, request);
        let caller = stub.authorise(&RESULT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ResultInput { plain };
        Ok(stub.api().result(caller, input).await.into_response())
    })
    .await
}

async fn handle_s<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&S, request);
        let caller = stub.authorise(&S, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SInput { plain };
        Ok(stub.api().s(caller, input).await.into_response())
    })
    .await
}

async fn handle_segment<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SEGMENT, request);
        let caller = stub.authorise(&SEGMENT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SegmentInput { plain };
        Ok(stub.api().segment(caller, input).await.into_response())
    })
    .await
}

async fn handle_self_<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SELF, request);
        let caller = stub.authorise(&SELF, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SelfInput { plain };
        Ok(stub.api().self_(caller, input).await.into_response())
    })
    .await
}

async fn handle_send<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SEND, request);
        let caller = stub.authorise(&SEND, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SendInput { plain };
        Ok(stub.api().send(caller, input).await.into_response())
    })
    .await
}

async fn handle_sent_request<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SENT_REQUEST, request);
        let caller = stub.authorise(&SENT_REQUEST, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SentRequestInput { plain };
        Ok(stub.api().sent_request(caller, input).await.into_response())
    })
    .await
}

async fn handle_serialize<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SERIALIZE, request);
        let caller = stub.authorise(&SERIALIZE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SerializeInput { plain };
        Ok(stub.api().serialize(caller, input).await.into_response())
    })
    .await
}

async fn handle_serializer<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SERIALIZER, request);
        let caller = stub.authorise(&SERIALIZER, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SerializerInput { plain };
        Ok(stub.api().serializer(caller, input).await.into_response())
    })
    .await
}

async fn handle_sized<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SIZED, request);
        let caller = stub.authorise(&SIZED, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SizedInput { plain };
        Ok(stub.api().sized(caller, input).await.into_response())
    })
    .await
}

async fn handle_some<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SOME, request);
        let caller = stub.authorise(&SOME, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SomeInput { plain };
        Ok(stub.api().some(caller, input).await.into_response())
    })
    .await
}

async fn handle_string<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&STRING, request);
        let caller = stub.authorise(&STRING, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::StringInput { plain };
        Ok(stub.api().string(caller, input).await.into_response())
    })
    .await
}

async fn handle_sync<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SYNC, request);
        let caller = stub.authorise(&SYNC, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SyncInput { plain };
        Ok(stub.api().sync(caller, input).await.into_response())
    })
    .await
}

async fn handle_t<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&T, request);
        let caller = stub.authorise(&T, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::TInput { plain };
        Ok(stub.api().t(caller, input).await.into_response())
    })
    .await
}

async fn handle_to_owned<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&TO_OWNED, request);
        let caller = stub.authorise(&TO_OWNED, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ToOwnedInput { plain };
        Ok(stub.api().to_owned(caller, input).await.into_response())
    })
    .await
}

async fn handle_to_string<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&TO_STRING, request);
        let caller = stub.authorise(&TO_STRING, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ToStringInput { plain };
        Ok(stub.api().to_string(caller, input).await.into_response())
    })
    .await
}

async fn handle_transport_error<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&TRANSPORT_ERROR, request);
        let caller = stub.authorise(&TRANSPORT_ERROR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::TransportErrorInput { plain };
        Ok(stub.api().transport_error(caller, input).await.into_response())
    })
    .await
}

async fn handle_try_from<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&TRY_FROM, request);
        let caller = stub.authorise(&TRY_FROM, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::TryFromInput { plain };
        Ok(stub.api().try_from(caller, input).await.into_response())
    })
    .await
}

async fn handle_try_into<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&TRY_INTO, request);
        let caller = stub.authorise(&TRY_INTO, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::TryIntoInput { plain };
        Ok(stub.api().try_into(caller, input).await.into_response())
    })
    .await
}

async fn handle_unknown_cause<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&UNKNOWN_CAUSE, request);
        let caller = stub.authorise(&UNKNOWN_CAUSE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::UnknownCauseInput { plain };
        Ok(stub.api().unknown_cause(caller, input).await.into_response())
    })
    .await
}

async fn handle_unknown_outcome<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&UNKNOWN_OUTCOME, request);
        let caller = stub.authorise(&UNKNOWN_OUTCOME, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::UnknownOutcomeInput { plain };
        Ok(stub.api().unknown_outcome(caller, input).await.into_response())
    })
    .await
}

async fn handle_unpin<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&UNPIN, request);
        let caller = stub.authorise(&UNPIN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::UnpinInput { plain };
        Ok(stub.api().unpin(caller, input).await.into_response())
    })
    .await
}

async fn handle_unreadable_response<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&UNREADABLE_RESPONSE, request);
        let caller = stub.authorise(&UNREADABLE_RESPONSE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::UnreadableResponseInput { plain };
        Ok(stub.api().unreadable_response(caller, input).await.into_response())
    })
    .await
}

async fn handle_v<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&V, request);
        let caller = stub.authorise(&V, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::VInput { plain };
        Ok(stub.api().v(caller, input).await.into_response())
    })
    .await
}

async fn handle_vec<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&VEC, request);
        let caller = stub.authorise(&VEC, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::VecInput { plain };
        Ok(stub.api().vec(caller, input).await.into_response())
    })
    .await
}

async fn handle_vendor_error<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&VENDOR_ERROR, request);
        let caller = stub.authorise(&VENDOR_ERROR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::VendorErrorInput { plain };
        Ok(stub.api().vendor_error(caller, input).await.into_response())
    })
    .await
}

async fn handle_abstract<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ABSTRACT, request);
        let caller = stub.authorise(&ABSTRACT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AbstractInput { plain };
        Ok(stub.api().r#abstract(caller, input).await.into_response())
    })
    .await
}

async fn handle_add<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ADD, request);
        let caller = stub.authorise(&ADD, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AddInput { plain };
        Ok(stub.api().add(caller, input).await.into_response())
    })
    .await
}

async fn handle_align_of<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ALIGN_OF, request);
        let caller = stub.authorise(&ALIGN_OF, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AlignOfInput { plain };
        Ok(stub.api().align_of(caller, input).await.into_response())
    })
    .await
}

async fn handle_align_of_val<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ALIGN_OF_VAL, request);
        let caller = stub.authorise(&ALIGN_OF_VAL, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AlignOfValInput { plain };
        Ok(stub.api().align_of_val(caller, input).await.into_response())
    })
    .await
}

async fn handle_as<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&AS, request);
        let caller = stub.authorise(&AS, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AsInput { plain };
        Ok(stub.api().r#as(caller, input).await.into_response())
    })
    .await
}

async fn handle_async<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ASYNC, request);
        let caller = stub.authorise(&ASYNC, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AsyncInput { plain };
        Ok(stub.api().r#async(caller, input).await.into_response())
    })
    .await
}

async fn handle_auto<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&AUTO, request);
        let caller = stub.authorise(&AUTO, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AutoInput { plain };
        Ok(stub.api().auto(caller, input).await.into_response())
    })
    .await
}

async fn handle_await<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&AWAIT, request);
        let caller = stub.authorise(&AWAIT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::AwaitInput { plain };
        Ok(stub.api().r#await(caller, input).await.into_response())
    })
    .await
}

async fn handle_become<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&BECOME, request);
        let caller = stub.authorise(&BECOME, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::BecomeInput { plain };
        Ok(stub.api().r#become(caller, input).await.into_response())
    })
    .await
}

async fn handle_borrow<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&BORROW, request);
        let caller = stub.authorise(&BORROW, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::BorrowInput { plain };
        Ok(stub.api().borrow(caller, input).await.into_response())
    })
    .await
}

async fn handle_break<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&BREAK, request);
        let caller = stub.authorise(&BREAK, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::BreakInput { plain };
        Ok(stub.api().r#break(caller, input).await.into_response())
    })
    .await
}

async fn handle_clone_from<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CLONE_FROM, request);
        let caller = stub.authorise(&CLONE_FROM, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::CloneFromInput { plain };
        Ok(stub.api().clone_from(caller, input).await.into_response())
    })
    .await
}

async fn handle_cmp<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CMP, request);
        let caller = stub.authorise(&CMP, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::CmpInput { plain };
        Ok(stub.api().cmp(caller, input).await.into_response())
    })
    .await
}

async fn handle_const<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CONST, request);
        let caller = stub.authorise(&CONST, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ConstInput { plain };
        Ok(stub.api().r#const(caller, input).await.into_response())
    })
    .await
}

async fn handle_continue<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CONTINUE, request);
        let caller = stub.authorise(&CONTINUE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ContinueInput { plain };
        Ok(stub.api().r#continue(caller, input).await.into_response())
    })
    .await
}

async fn handle_crate_<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&CRATE, request);
        let caller = stub.authorise(&CRATE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::CrateInput { plain };
        Ok(stub.api().crate_(caller, input).await.into_response())
    })
    .await
}

async fn handle_deref<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DEREF, request);
        let caller = stub.authorise(&DEREF, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::DerefInput { plain };
        Ok(stub.api().deref(caller, input).await.into_response())
    })
    .await
}

async fn handle_deserialize<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DESERIALIZE, request);
        let caller = stub.authorise(&DESERIALIZE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::DeserializeInput { plain };
        Ok(stub.api().deserialize(caller, input).await.into_response())
    })
    .await
}

async fn handle_div<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DIV, request);
        let caller = stub.authorise(&DIV, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::DivInput { plain };
        Ok(stub.api().div(caller, input).await.into_response())
    })
    .await
}

async fn handle_do<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DO, request);
        let caller = stub.authorise(&DO, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::DoInput { plain };
        Ok(stub.api().r#do(caller, input).await.into_response())
    })
    .await
}

async fn handle_dyn<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DYN, request);
        let caller = stub.authorise(&DYN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::DynInput { plain };
        Ok(stub.api().r#dyn(caller, input).await.into_response())
    })
    .await
}

async fn handle_else<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ELSE, request);
        let caller = stub.authorise(&ELSE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ElseInput { plain };
        Ok(stub.api().r#else(caller, input).await.into_response())
    })
    .await
}

async fn handle_enum<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ENUM, request);
        let caller = stub.authorise(&ENUM, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::EnumInput { plain };
        Ok(stub.api().r#enum(caller, input).await.into_response())
    })
    .await
}

async fn handle_extern<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&EXTERN, request);
        let caller = stub.authorise(&EXTERN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ExternInput { plain };
        Ok(stub.api().r#extern(caller, input).await.into_response())
    })
    .await
}

async fn handle_false<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FALSE, request);
        let caller = stub.authorise(&FALSE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FalseInput { plain };
        Ok(stub.api().r#false(caller, input).await.into_response())
    })
    .await
}

async fn handle_final<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FINAL, request);
        let caller = stub.authorise(&FINAL, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FinalInput { plain };
        Ok(stub.api().r#final(caller, input).await.into_response())
    })
    .await
}

async fn handle_fmt<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FMT, request);
        let caller = stub.authorise(&FMT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FmtInput { plain };
        Ok(stub.api().fmt(caller, input).await.into_response())
    })
    .await
}

async fn handle_for<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FOR, request);
        let caller = stub.authorise(&FOR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ForInput { plain };
        Ok(stub.api().r#for(caller, input).await.into_response())
    })
    .await
}

async fn handle_from_iter<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FROM_ITER, request);
        let caller = stub.authorise(&FROM_ITER, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FromIterInput { plain };
        Ok(stub.api().from_iter(caller, input).await.into_response())
    })
    .await
}

async fn handle_from_str<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&FROM_STR, request);
        let caller = stub.authorise(&FROM_STR, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::FromStrInput { plain };
        Ok(stub.api().from_str(caller, input).await.into_response())
    })
    .await
}

async fn handle_gen<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&GEN, request);
        let caller = stub.authorise(&GEN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::GenInput { plain };
        Ok(stub.api().r#gen(caller, input).await.into_response())
    })
    .await
}

async fn handle_get<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&GET, request);
        let caller = stub.authorise(&GET, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::GetInput { plain };
        Ok(stub.api().get(caller, input).await.into_response())
    })
    .await
}

async fn handle_hash<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&HASH, request);
        let caller = stub.authorise(&HASH, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::HashInput { plain };
        Ok(stub.api().hash(caller, input).await.into_response())
    })
    .await
}

async fn handle_if<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&IF, request);
        let caller = stub.authorise(&IF, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::IfInput { plain };
        Ok(stub.api().r#if(caller, input).await.into_response())
    })
    .await
}

async fn handle_impl<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&IMPL, request);
        let caller = stub.authorise(&IMPL, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ImplInput { plain };
        Ok(stub.api().r#impl(caller, input).await.into_response())
    })
    .await
}

async fn handle_in<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&IN, request);
        let caller = stub.authorise(&IN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::InInput { plain };
        Ok(stub.api().r#in(caller, input).await.into_response())
    })
    .await
}

async fn handle_index<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&INDEX, request);
        let caller = stub.authorise(&INDEX, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::IndexInput { plain };
        Ok(stub.api().index(caller, input).await.into_response())
    })
    .await
}

async fn handle_into_iter<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&INTO_ITER, request);
        let caller = stub.authorise(&INTO_ITER, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::IntoIterInput { plain };
        Ok(stub.api().into_iter(caller, input).await.into_response())
    })
    .await
}

async fn handle_is_empty<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&IS_EMPTY, request);
        let caller = stub.authorise(&IS_EMPTY, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::IsEmptyInput { plain };
        Ok(stub.api().is_empty(caller, input).await.into_response())
    })
    .await
}

async fn handle_iter<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ITER, request);
        let caller = stub.authorise(&ITER, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::IterInput { plain };
        Ok(stub.api().iter(caller, input).await.into_response())
    })
    .await
}

async fn handle_json_schema<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&JSON_SCHEMA, request);
        let caller = stub.authorise(&JSON_SCHEMA, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::JsonSchemaInput { plain };
        Ok(stub.api().json_schema(caller, input).await.into_response())
    })
    .await
}

async fn handle_len<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&LEN, request);
        let caller = stub.authorise(&LEN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::LenInput { plain };
        Ok(stub.api().len(caller, input).await.into_response())
    })
    .await
}

async fn handle_let<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&LET, request);
        let caller = stub.authorise(&LET, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::LetInput { plain };
        Ok(stub.api().r#let(caller, input).await.into_response())
    })
    .await
}

async fn handle_loop<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&LOOP, request);
        let caller = stub.authorise(&LOOP, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::LoopInput { plain };
        Ok(stub.api().r#loop(caller, input).await.into_response())
    })
    .await
}

async fn handle_macro<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&MACRO, request);
        let caller = stub.authorise(&MACRO, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::MacroInput { plain };
        Ok(stub.api().r#macro(caller, input).await.into_response())
    })
    .await
}

async fn handle_macro_rules<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&MACRO_RULES, request);
        let caller = stub.authorise(&MACRO_RULES, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::MacroRulesInput { plain };
        Ok(stub.api().macro_rules(caller, input).await.into_response())
    })
    .await
}

async fn handle_match<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&MATCH, request);
        let caller = stub.authorise(&MATCH, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::MatchInput { plain };
        Ok(stub.api().r#match(caller, input).await.into_response())
    })
    .await
}

async fn handle_max<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&MAX, request);
        let caller = stub.authorise(&MAX, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::MaxInput { plain };
        Ok(stub.api().max(caller, input).await.into_response())
    })
    .await
}

async fn handle_min<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&MIN, request);
        let caller = stub.authorise(&MIN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::MinInput { plain };
        Ok(stub.api().min(caller, input).await.into_response())
    })
    .await
}

async fn handle_mod<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&MOD, request);
        let caller = stub.authorise(&MOD, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ModInput { plain };
        Ok(stub.api().r#mod(caller, input).await.into_response())
    })
    .await
}

async fn handle_move<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&MOVE, request);
        let caller = stub.authorise(&MOVE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::MoveInput { plain };
        Ok(stub.api().r#move(caller, input).await.into_response())
    })
    .await
}

async fn handle_mul<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&MUL, request);
        let caller = stub.authorise(&MUL, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::MulInput { plain };
        Ok(stub.api().mul(caller, input).await.into_response())
    })
    .await
}

async fn handle_mut<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&MUT, request);
        let caller = stub.authorise(&MUT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::MutInput { plain };
        Ok(stub.api().r#mut(caller, input).await.into_response())
    })
    .await
}

async fn handle_name<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&NAME, request);
        let caller = stub.authorise(&NAME, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::NameInput { plain };
        Ok(stub.api().name(caller, input).await.into_response())
    })
    .await
}

async fn handle_ne<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&NE, request);
        let caller = stub.authorise(&NE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::NeInput { plain };
        Ok(stub.api().ne(caller, input).await.into_response())
    })
    .await
}

async fn handle_neg<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&NEG, request);
        let caller = stub.authorise(&NEG, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::NegInput { plain };
        Ok(stub.api().neg(caller, input).await.into_response())
    })
    .await
}

async fn handle_next<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&NEXT, request);
        let caller = stub.authorise(&NEXT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::NextInput { plain };
        Ok(stub.api().next(caller, input).await.into_response())
    })
    .await
}

async fn handle_not<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&NOT, request);
        let caller = stub.authorise(&NOT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::NotInput { plain };
        Ok(stub.api().not(caller, input).await.into_response())
    })
    .await
}

async fn handle_override<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&OVERRIDE, request);
        let caller = stub.authorise(&OVERRIDE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::OverrideInput { plain };
        Ok(stub.api().r#override(caller, input).await.into_response())
    })
    .await
}

async fn handle_partial_cmp<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&PARTIAL_CMP, request);
        let caller = stub.authorise(&PARTIAL_CMP, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::PartialCmpInput { plain };
        Ok(stub.api().partial_cmp(caller, input).await.into_response())
    })
    .await
}

async fn handle_priv<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&PRIV, request);
        let caller = stub.authorise(&PRIV, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::PrivInput { plain };
        Ok(stub.api().r#priv(caller, input).await.into_response())
    })
    .await
}

async fn handle_pub<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&PUB, request);
        let caller = stub.authorise(&PUB, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::PubInput { plain };
        Ok(stub.api().r#pub(caller, input).await.into_response())
    })
    .await
}

async fn handle_raw<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&RAW, request);
        let caller = stub.authorise(&RAW, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::RawInput { plain };
        Ok(stub.api().raw(caller, input).await.into_response())
    })
    .await
}

async fn handle_ref<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&REF, request);
        let caller = stub.authorise(&REF, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::RefInput { plain };
        Ok(stub.api().r#ref(caller, input).await.into_response())
    })
    .await
}

async fn handle_rem<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&REM, request);
        let caller = stub.authorise(&REM, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::RemInput { plain };
        Ok(stub.api().rem(caller, input).await.into_response())
    })
    .await
}

async fn handle_return<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&RETURN, request);
        let caller = stub.authorise(&RETURN, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::ReturnInput { plain };
        Ok(stub.api().r#return(caller, input).await.into_response())
    })
    .await
}

async fn handle_safe<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SAFE, request);
        let caller = stub.authorise(&SAFE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SafeInput { plain };
        Ok(stub.api().safe(caller, input).await.into_response())
    })
    .await
}

async fn handle_schema<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SCHEMA, request);
        let caller = stub.authorise(&SCHEMA, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SchemaInput { plain };
        Ok(stub.api().schema(caller, input).await.into_response())
    })
    .await
}

async fn handle_set<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SET, request);
        let caller = stub.authorise(&SET, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SetInput { plain };
        Ok(stub.api().set(caller, input).await.into_response())
    })
    .await
}

async fn handle_size_of<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SIZE_OF, request);
        let caller = stub.authorise(&SIZE_OF, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SizeOfInput { plain };
        Ok(stub.api().size_of(caller, input).await.into_response())
    })
    .await
}

async fn handle_size_of_val<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SIZE_OF_VAL, request);
        let caller = stub.authorise(&SIZE_OF_VAL, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SizeOfValInput { plain };
        Ok(stub.api().size_of_val(caller, input).await.into_response())
    })
    .await
}

async fn handle_static<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&STATIC, request);
        let caller = stub.authorise(&STATIC, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::StaticInput { plain };
        Ok(stub.api().r#static(caller, input).await.into_response())
    })
    .await
}

async fn handle_struct<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&STRUCT, request);
        let caller = stub.authorise(&STRUCT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::StructInput { plain };
        Ok(stub.api().r#struct(caller, input).await.into_response())
    })
    .await
}

async fn handle_sub<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SUB, request);
        let caller = stub.authorise(&SUB, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SubInput { plain };
        Ok(stub.api().sub(caller, input).await.into_response())
    })
    .await
}

async fn handle_super_<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&SUPER, request);
        let caller = stub.authorise(&SUPER, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::SuperInput { plain };
        Ok(stub.api().super_(caller, input).await.into_response())
    })
    .await
}

async fn handle_trait<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&TRAIT, request);
        let caller = stub.authorise(&TRAIT, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::TraitInput { plain };
        Ok(stub.api().r#trait(caller, input).await.into_response())
    })
    .await
}

async fn handle_true<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&TRUE, request);
        let caller = stub.authorise(&TRUE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::TrueInput { plain };
        Ok(stub.api().r#true(caller, input).await.into_response())
    })
    .await
}

async fn handle_try<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&TRY, request);
        let caller = stub.authorise(&TRY, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::TryInput { plain };
        Ok(stub.api().r#try(caller, input).await.into_response())
    })
    .await
}

async fn handle_type<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&TYPE, request);
        let caller = stub.authorise(&TYPE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::TypeInput { plain };
        Ok(stub.api().r#type(caller, input).await.into_response())
    })
    .await
}

async fn handle_typeof<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&TYPEOF, request);
        let caller = stub.authorise(&TYPEOF, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::TypeofInput { plain };
        Ok(stub.api().r#typeof(caller, input).await.into_response())
    })
    .await
}

async fn handle_union<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&UNION, request);
        let caller = stub.authorise(&UNION, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::UnionInput { plain };
        Ok(stub.api().union(caller, input).await.into_response())
    })
    .await
}

async fn handle_unsafe<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&UNSAFE, request);
        let caller = stub.authorise(&UNSAFE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::UnsafeInput { plain };
        Ok(stub.api().r#unsafe(caller, input).await.into_response())
    })
    .await
}

async fn handle_unsized<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&UNSIZED, request);
        let caller = stub.authorise(&UNSIZED, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::UnsizedInput { plain };
        Ok(stub.api().r#unsized(caller, input).await.into_response())
    })
    .await
}

async fn handle_unwrap<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&UNWRAP, request);
        let caller = stub.authorise(&UNWRAP, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::UnwrapInput { plain };
        Ok(stub.api().unwrap(caller, input).await.into_response())
    })
    .await
}

async fn handle_use<A: api::Api, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&USE, request);
        let caller = stub.authorise(&USE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::UseInput { plain };
        Ok(stub.api().r#use(caller, input).await.into_response())
    })
    .await
}

async fn handle_virtual<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&VIRTUAL, request);
        let caller = stub.authorise(&VIRTUAL, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::VirtualInput { plain };
        Ok(stub.api().r#virtual(caller, input).await.into_response())
    })
    .await
}

async fn handle_where<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&WHERE, request);
        let caller = stub.authorise(&WHERE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::WhereInput { plain };
        Ok(stub.api().r#where(caller, input).await.into_response())
    })
    .await
}

async fn handle_while<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&WHILE, request);
        let caller = stub.authorise(&WHILE, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::WhileInput { plain };
        Ok(stub.api().r#while(caller, input).await.into_response())
    })
    .await
}

async fn handle_yield<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&YIELD, request);
        let caller = stub.authorise(&YIELD, &incoming).await?;
        incoming.parse_query(&["plain"])?;
        let plain = incoming.query("plain")?;
        let input = api::YieldInput { plain };
        Ok(stub.api().r#yield(caller, input).await.into_response())
    })
    .await
}
