//! Server stub and notification receiver for the Kore.ai SmartAssist APIs.
//!
//! The stub is generated from the document; this crate's own part is the server runtime that generated handlers call,
//! one module a job. Everything a request must pass happens in this order, and a request that fails two steps is
//! answered for the first:
//!
//! | step | refused with | module |
//! | --- | --- | --- |
//! | one valid `Host`, with [`serve`](crate::serve()) | 400, and the connection is closed | |
//! | room for one more request | 503 + `Retry-After` | [`middleware`] |
//! | route | 404, 405 + `Allow` | [`pipeline`] |
//! | token, then scope | 401, 503 | [`security`] |
//! | requests of the account | 429 + `Retry-After` | [`rate_limit`] |
//! | path, query and header parameters | 400 | [`incoming`] |
//! | bots and accounts that are the caller's own | 404, 503 | [`security`] |
//! | content type, size, time | 415, 413, 408 | [`incoming`] |
//! | JSON | 400 | [`json_body`] |
//! | every constraint of the document | 412, one error each | [`validate`] |
//! | handler | what it answers; 500 if it panics | |
//!
//! Every answer to a caller whose account is known says in `RateLimit-Policy` and `RateLimit` what is left of its
//! minute.
//!
//! Notifications are received by a [`Receiver`]: [`guard`] says who may send them, and [`notifications`] hands each
//! over once, and those of a call in their order.
//!
//! An answer that may be large is written piece by piece while its caller reads it: [`streamed_json`].
//!
//! Every refusal has the vendor's shape, `{"errors":[{"msg","code"}]}`, and repeats no value of the request.

#[cfg(feature = "auth")]
mod app_tokens;
pub mod caller;
pub mod client_address;
#[cfg(feature = "document")]
pub mod document;
pub mod generated;
pub mod guard;
pub mod incoming;
pub mod json_body;
pub mod limits;
pub mod middleware;
pub mod notifications;
pub mod operation;
pub mod pipeline;
pub mod rate_limit;
pub mod receiver;
pub mod rejection;
pub mod request_id;
pub mod respond;
pub mod schema;
pub mod security;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "auth")]
pub mod signed_request;
pub mod streamed_json;
pub mod stub;
pub mod suggest;
pub mod validate;
pub mod verifiers;

mod body;
mod guarded_body;
mod node;
mod pattern;
mod percent;
mod query;
#[cfg(test)]
mod runtime_names;

pub use caller::Caller;
pub use client_address::{ClientAddress, PeerAddress, TrustedProxies};
pub use generated::api::Smartassist;
#[cfg(feature = "document")]
pub use generated::document::document as served_document;
pub use generated::receiver::CallStatusReceiver;
pub use generated::{api, routes, schemas};
pub use guard::{AllOf, AnyOf, NoGuard, NotificationGuard, SecretHeader};
pub use incoming::Incoming;
pub use limits::Limits;
pub use operation::Operation;
pub use rate_limit::RateLimit;
pub use receiver::Receiver;
pub use rejection::{NOT_FOUND, Rejection};
pub use security::{Denied, RateWindow, ResourceId, Token, TokenVerifier};
#[cfg(feature = "serve")]
pub use serve::{Acceptor, ListenError, PlainTcp, listen, serve, serve_with};
/// Tokens: apps, their registry, and the verifier that [`Stub::new`] takes.
#[cfg(feature = "auth")]
pub use smartassist_auth as auth;
/// The types of requests, answers and notifications.
pub use smartassist_types as types;
pub use streamed_json::{ChunkError, ChunkSource, StreamedJson};
pub use stub::Stub;
pub use verifiers::{AcceptAnyToken, StaticToken};
