// Generated from tests/hostile/src/callbacks/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 1f404bddbe75be9bcdaf34d8d26632897091b8e06bc054bd25def18db5d0aa80

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

/// `POST {$request.body#/plain}`.
pub static CALL_STATUS: Operation = Operation {
    id: "callStatus",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static INTO: Operation = Operation {
    id: "into",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static SELF: Operation = Operation {
    id: "self",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static ABSTRACT: Operation = Operation {
    id: "abstract",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static ADD: Operation = Operation {
    id: "add",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static AS: Operation = Operation {
    id: "as",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static AS_MUT: Operation = Operation {
    id: "asMut",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static AS_REF: Operation = Operation {
    id: "asRef",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static ASYNC: Operation = Operation {
    id: "async",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static AUTO: Operation = Operation {
    id: "auto",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static AWAIT: Operation = Operation {
    id: "await",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static BECOME: Operation = Operation {
    id: "become",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static BORROW: Operation = Operation {
    id: "borrow",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static BOX: Operation = Operation {
    id: "box",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static BREAK: Operation = Operation {
    id: "break",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static CLONE: Operation = Operation {
    id: "clone",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static CLONE_FROM: Operation = Operation {
    id: "cloneFrom",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static CMP: Operation = Operation {
    id: "cmp",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static CONST: Operation = Operation {
    id: "const",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static CONTINUE: Operation = Operation {
    id: "continue",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static CRATE: Operation = Operation {
    id: "crate",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static DEFAULT: Operation = Operation {
    id: "default",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static DEREF: Operation = Operation {
    id: "deref",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static DESERIALIZE: Operation = Operation {
    id: "deserialize",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static DIV: Operation = Operation {
    id: "div",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static DO: Operation = Operation {
    id: "do",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static DYN: Operation = Operation {
    id: "dyn",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static ELSE: Operation = Operation {
    id: "else",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static ENUM: Operation = Operation {
    id: "enum",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static EQ: Operation = Operation {
    id: "eq",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static EXTERN: Operation = Operation {
    id: "extern",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static FALSE: Operation = Operation {
    id: "false",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static FINAL: Operation = Operation {
    id: "final",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static FMT: Operation = Operation {
    id: "fmt",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static FN: Operation = Operation {
    id: "fn",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static FOR: Operation = Operation {
    id: "for",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static FROM: Operation = Operation {
    id: "from",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static FROM_ITER: Operation = Operation {
    id: "fromIter",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static FROM_STR: Operation = Operation {
    id: "fromStr",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static GEN: Operation = Operation {
    id: "gen",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static GET: Operation = Operation {
    id: "get",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static HASH: Operation = Operation {
    id: "hash",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static IF: Operation = Operation {
    id: "if",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static IMPL: Operation = Operation {
    id: "impl",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static IN: Operation = Operation {
    id: "in",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static INDEX: Operation = Operation {
    id: "index",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static INTO_ITER: Operation = Operation {
    id: "intoIter",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static IS_EMPTY: Operation = Operation {
    id: "isEmpty",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static ITER: Operation = Operation {
    id: "iter",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static JSON_SCHEMA: Operation = Operation {
    id: "jsonSchema",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static LEN: Operation = Operation {
    id: "len",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static LET: Operation = Operation {
    id: "let",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static LOOP: Operation = Operation {
    id: "loop",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static MACRO: Operation = Operation {
    id: "macro",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static MACRO_RULES: Operation = Operation {
    id: "macroRules",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static MATCH: Operation = Operation {
    id: "match",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static MAX: Operation = Operation {
    id: "max",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static MIN: Operation = Operation {
    id: "min",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static MOD: Operation = Operation {
    id: "mod",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static MOVE: Operation = Operation {
    id: "move",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static MUL: Operation = Operation {
    id: "mul",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static MUT: Operation = Operation {
    id: "mut",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static NAME: Operation = Operation {
    id: "name",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static NE: Operation = Operation {
    id: "ne",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static NEG: Operation = Operation {
    id: "neg",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static NEW: Operation = Operation {
    id: "new",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static NEXT: Operation = Operation {
    id: "next",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static NOT: Operation = Operation {
    id: "not",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static OVERRIDE: Operation = Operation {
    id: "override",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static PARTIAL_CMP: Operation = Operation {
    id: "partialCmp",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static PRIV: Operation = Operation {
    id: "priv",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static PUB: Operation = Operation {
    id: "pub",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static RAW: Operation = Operation {
    id: "raw",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static REF: Operation = Operation {
    id: "ref",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static REM: Operation = Operation {
    id: "rem",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static RETURN: Operation = Operation {
    id: "return",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static SAFE: Operation = Operation {
    id: "safe",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static SCHEMA: Operation = Operation {
    id: "schema",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static SERIALIZE: Operation = Operation {
    id: "serialize",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static SET: Operation = Operation {
    id: "set",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static STATIC: Operation = Operation {
    id: "static",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static STRUCT: Operation = Operation {
    id: "struct",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static SUB: Operation = Operation {
    id: "sub",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static SUPER: Operation = Operation {
    id: "super",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static TO_OWNED: Operation = Operation {
    id: "toOwned",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static TO_STRING: Operation = Operation {
    id: "toString",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static TRAIT: Operation = Operation {
    id: "trait",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static TRUE: Operation = Operation {
    id: "true",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static TRY: Operation = Operation {
    id: "try",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static TRY_FROM: Operation = Operation {
    id: "tryFrom",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static TRY_INTO: Operation = Operation {
    id: "tryInto",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static TYPE: Operation = Operation {
    id: "type",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static TYPEOF: Operation = Operation {
    id: "typeof",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static UNION: Operation = Operation {
    id: "union",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static UNSAFE: Operation = Operation {
    id: "unsafe",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static UNSIZED: Operation = Operation {
    id: "unsized",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static UNWRAP: Operation = Operation {
    id: "unwrap",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static USE: Operation = Operation {
    id: "use",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static VIRTUAL: Operation = Operation {
    id: "virtual",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static WHERE: Operation = Operation {
    id: "where",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static WHILE: Operation = Operation {
    id: "while",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// `POST {$request.body#/plain}`.
pub static YIELD: Operation = Operation {
    id: "yield",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// The operations that a service implements, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&ALL_IN_PATH, &ALL_IN_QUERY, &ALL_IN_HEADERS, &ALL_ANSWERS];

/// Every operation of the document on its path and the other spellings of it; any other method on such a path is
/// answered with 405. With the feature `document`, the document itself is at `/openapi.json`.
pub fn router<A: api::Api, V: TokenVerifier>(stub: Stub<A, V>) -> Router {
    let routes = Router::new();
    let routes = routes.route("/path", routing::get(handle_all_in_path::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/query", routing::get(handle_all_in_query::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/header", routing::get(handle_all_in_headers::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/answer", routing::post(handle_all_answers::<A, V>).fallback(pipeline::wrong_method));
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
